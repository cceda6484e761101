const PLAIN: RequestInit = { cache: 'no-store' };

const succeeds = (answer: Promise<Response>) =>
  answer.then(
    ({ ok }) => ok,
    () => false,
  );

/** Whether the server responds. */
export const isAlive = () => succeeds(fetch('/alive', PLAIN));

/** Whether a POST to a path succeeds. */
export const posted = (path: string) => succeeds(fetch(path, { ...PLAIN, method: 'POST', keepalive: true }));

export const seconds = (count: number) => new Promise((done) => setTimeout(done, count * 1000));

/** The result of trying to print. The browser inside another app often ignores it without an error. */
export type Printed = 'begun' | 'unknown' | 'missing';

/** How long a browser may take until `beforeprint`, in milliseconds. */
const PATIENCE = 1500;

export function print(): Promise<Printed> {
  if (typeof window.print !== 'function') {
    return Promise.resolve('missing');
  }
  return new Promise((tell) => {
    const begun = () => tell('begun');
    addEventListener('beforeprint', begun, { once: true });
    window.print();
    setTimeout(() => {
      removeEventListener('beforeprint', begun);
      tell('unknown');
    }, PATIENCE);
  });
}

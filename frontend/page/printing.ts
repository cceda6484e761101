/** What becomes of a wish to print: a browser within another program often says nothing and does nothing. */
export type Printed = 'begun' | 'unknown' | 'missing';

/** How long a browser may take until it says that it prints, in milliseconds. */
const PATIENCE = 1500;

/** Prints the page. */
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

import { isMotionUnwanted } from './motion';

const LASTS_MS = 300;

/** Moves an element from another one to its own place, unless the patient prefers no motion. Taps need not wait. */
export function travel(element: Element | undefined, from: Element) {
  if (element === undefined || isMotionUnwanted()) {
    return;
  }
  const [start, end] = [from, element].map((one) => one.getBoundingClientRect()) as [DOMRect, DOMRect];
  element.animate(
    [{ opacity: 0.4, transform: `translate(${start.x - end.x}px, ${start.y - end.y}px)` }, { opacity: 1 }],
    { duration: LASTS_MS, easing: 'ease-out' },
  );
}

import { isMotionUnwanted } from './motion';

/** What is looked at. What is tapped does not move: a tap counts only on what has stood still. */
const LOOKED_AT = 'h1, .picture-slot, .card > .text';

/** Moves the focus to a heading and scrolls it into view. What is new there slides in. */
export function arrive(heading: HTMLElement) {
  heading.focus({ preventScroll: true });
  window.scrollTo(0, 0);
  heading.closest('main')?.scrollTo(0, 0);
  if (!isMotionUnwanted()) {
    heading.closest('.slots')?.querySelectorAll(LOOKED_AT).forEach(slideIn);
  }
}

function slideIn(part: Element) {
  const from = getComputedStyle(part).direction === 'rtl' ? -24 : 24;
  part.animate([{ opacity: 0, transform: `translateX(${from}px)` }, {}], { duration: 200, easing: 'ease-out' });
}

const BEAT_MS = 2000;

/**
 * Reports regularly to the program that started the browser that this page is running. A dialog of the browser stops
 * that, and then the program restarts the browser. If no printer is reported, there is no such program.
 *
 * @param isGone whether the visit was cleared from this page
 */
export function beat(isGone = () => false) {
  setInterval(() => {
    if (document.cookie.includes('printer=')) {
      document.cookie = `beat=${isGone() ? 'gone' : 'here'}-${Date.now()}; path=/station; samesite=strict`;
    }
  }, BEAT_MS);
}

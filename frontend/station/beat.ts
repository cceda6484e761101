const BEAT_MS = 2000;

/**
 * Says again and again to what started the browser that this page runs. Under a dialog of the browser it does not; then
 * the browser is started anew. Where nothing reports on a printer, nobody listens.
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

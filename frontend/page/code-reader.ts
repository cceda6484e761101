const PLACED = 'vaadin-router-location-changed';

/** Milliseconds after which the screen counts as rendered even without the event. */
const PATIENCE = 4000;

/**
 * Sends the code in the URL to the server.
 *
 * A script in the page's head has removed it from the URL before anything else was loaded. The code is sent once Vaadin
 * has rendered the first screen. Before that, Vaadin would overwrite the URL of the screen that the code opens.
 */
class CodeReader extends HTMLElement {
  private told = false;

  connectedCallback() {
    window.addEventListener('popstate', this.onAddress, { capture: true });
    window.addEventListener(PLACED, this.tell);
    setTimeout(this.tell, PATIENCE);
  }

  disconnectedCallback() {
    window.removeEventListener('popstate', this.onAddress, { capture: true });
    window.removeEventListener(PLACED, this.tell);
  }

  private readonly tell = () => {
    if (this.told || !this.isConnected) {
      return;
    }
    this.told = true;
    const page = window as { phoneCode?: string };
    const code = page.phoneCode ?? '';
    delete page.phoneCode;
    this.dispatchEvent(new CustomEvent('arrive', { detail: { code } }));
  };

  /** Another code changes only the fragment, which loads nothing. Reloads before Vaadin can handle the event. */
  private readonly onAddress = (event: Event) => {
    if (location.hash) {
      event.stopImmediatePropagation();
      location.reload();
    }
  };
}

customElements.define('code-reader', CodeReader);

const PLACED = 'vaadin-router-location-changed';

/** Milliseconds after which the screen counts as placed even if nobody said so. */
const PATIENCE = 4000;

/**
 * Tells the server the code that was in the address.
 *
 * The page's head has taken it out of the address before anything else was loaded. It is told once Vaadin has placed
 * the first screen: before, Vaadin would overrule the address of the screen that the code leads to.
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

  /** A further code changes the fragment alone, which loads nothing: load, ahead of Vaadin, which would keep it. */
  private readonly onAddress = (event: Event) => {
    if (location.hash) {
      event.stopImmediatePropagation();
      location.reload();
    }
  };
}

customElements.define('code-reader', CodeReader);

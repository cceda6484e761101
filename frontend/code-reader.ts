/**
 * Tells the server the code that was in the address.
 *
 * The page's head has taken it out of the address before anything else was loaded; a further one may come while the
 * page is open, since an address that differs in its fragment alone loads nothing.
 */
class CodeReader extends HTMLElement {
  private readonly onAddress = () => {
    const code = location.hash.slice(1);
    history.replaceState(history.state, '', location.pathname);
    this.tell(code);
  };

  connectedCallback() {
    window.addEventListener('hashchange', this.onAddress);
    const page = window as { phoneCode?: string };
    const code = page.phoneCode ?? '';
    delete page.phoneCode;
    // Vaadin listens once it is done with the message that brought this element.
    queueMicrotask(() => this.tell(code));
  }

  disconnectedCallback() {
    window.removeEventListener('hashchange', this.onAddress);
  }

  private tell(code: string) {
    this.dispatchEvent(new CustomEvent('arrive', { detail: { code } }));
  }
}

customElements.define('code-reader', CodeReader);

import { html, LitElement } from 'lit';
import { property, state } from 'lit/decorators.js';

interface Connection {
  state: 'connected' | 'loading' | 'reconnecting' | 'connection-lost';
  addStateChangeListener(listener: () => void): void;
  removeStateChangeListener(listener: () => void): void;
  loadingFinished(): void;
}

const connection = () => (window as { Vaadin?: { connectionState?: Connection } }).Vaadin?.connectionState;

/** Vaadin's store stays as it is after a failed request, even if repeating the request works. */
function tellWhenRepeatingWorks(store: Connection) {
  if (!Object.hasOwn(store, 'loadingFinished')) {
    const finish = store.loadingFinished.bind(store);
    store.loadingFinished = () => {
      finish();
      if (store.state === 'reconnecting') {
        store.state = 'connected';
      }
    };
  }
}

/**
 * Says that the connection is lost, from the first request that fails until one succeeds.
 *
 * It renders into the light DOM, so that the page's style sheet applies.
 */
class ConnectionNotice extends LitElement {
  @property() text = '';
  @state() private lost = false;

  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    const store = connection();
    if (store) {
      tellWhenRepeatingWorks(store);
      store.addStateChangeListener(this.look);
    }
    this.look();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    connection()?.removeStateChangeListener(this.look);
  }

  /** A request that is being tried again decides nothing yet. */
  private readonly look = () => {
    const now = connection()?.state ?? 'connected';
    this.lost = now === 'loading' ? this.lost : now !== 'connected';
  };

  protected override render() {
    return html`<p role="status" .textContent=${this.lost ? this.text : ''}></p>`;
  }
}

customElements.define('connection-notice', ConnectionNotice);

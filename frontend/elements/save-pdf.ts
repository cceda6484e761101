import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';

/** A page cannot find out whether a downloaded file was saved. */
type State = 'idle' | 'making' | 'ready' | 'unsaved' | 'late' | 'failed';

/** How long a patient waits until another way is offered, in milliseconds. */
const PATIENCE = 10_000;
const FILE = 'my-summary.pdf';
/** In milliseconds. Browsers may still read the file long after the tap. */
const KEPT = 60_000;

/**
 * A tile that saves the summary as a PDF and shows the result.
 *
 * A tap sends the event `make`, after all earlier changes to the summary. The server replies with `fetchFile`. If that
 * takes too long or fails, the patient can print instead. If the file may not have been saved, it can be opened
 * directly.
 */
class SavePdf extends LitElement {
  /** The URL of the file. */
  @property() href = '';
  @property() label = '';
  @property({ attribute: false }) words: Partial<Record<State, string>> = {};
  @property() print = '';
  /** The text of the link that opens the file. */
  @property() open = '';
  @state() private state: State = 'idle';

  private waiting?: AbortController;
  private timer?: number;

  protected override createRenderRoot() {
    return this;
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.stop();
  }

  protected override render() {
    return html`
      <button type="button" class="tile" aria-disabled=${this.state === 'making'} @click=${this.make}>
        <span class="icon icon-pdf" aria-hidden="true"></span>
        <span .textContent=${this.label}></span>
      </button>
      <div class="told" role="status" .textContent=${this.words[this.state] ?? ''}></div>
      ${this.renderInstead()}
    `;
  }

  private renderInstead() {
    switch (this.state) {
      case 'ready':
      case 'unsaved':
        // Apps with a built-in browser often ignore links to a new tab.
        return html`<a class="instead" href=${this.href} router-ignore>${this.open}</a>`;
      case 'late':
      case 'failed':
        return typeof window.print === 'function'
          ? html`<button type="button" class="instead" @click=${() => window.print()}>${this.print}</button>`
          : nothing;
      default:
        return nothing;
    }
  }

  /** Downloads the server's file and saves it. */
  async fetchFile() {
    const waiting = this.waiting;
    if (waiting === undefined) {
      return;
    }
    try {
      const answer = await fetch(this.href, { cache: 'no-store', signal: waiting.signal });
      if (!answer.ok) {
        throw new Error(String(answer.status));
      }
      this.end(save(await answer.blob()) ? 'ready' : 'unsaved');
    } catch {
      if (this.waiting === waiting) {
        this.end('failed');
      }
    }
  }

  private readonly make = () => {
    if (this.state === 'making') {
      return;
    }
    this.stop();
    this.state = 'making';
    this.waiting = new AbortController();
    this.timer = window.setTimeout(() => this.end('late'), PATIENCE);
    this.dispatchEvent(new CustomEvent('make'));
  };

  private end(state: State) {
    this.stop();
    this.state = state;
  }

  private stop() {
    window.clearTimeout(this.timer);
    const waiting = this.waiting;
    this.waiting = undefined;
    waiting?.abort();
  }
}

/** Passes a file to the browser, which may refuse it. Returns whether the browser supports downloads at all. */
function save(file: Blob) {
  const link = document.createElement('a');
  if (!('download' in link) || typeof URL.createObjectURL !== 'function') {
    return false;
  }
  link.href = URL.createObjectURL(file);
  link.download = FILE;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
  return true;
}

customElements.define('save-pdf', SavePdf);

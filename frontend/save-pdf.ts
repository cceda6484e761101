import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';

type State = 'idle' | 'making' | 'ready' | 'late' | 'failed';

/** How long a patient waits before they are told of another way, in milliseconds. */
const PATIENCE = 10_000;
const FILE = 'my-notes.pdf';
/** Browsers may still read the file when the tap is long over. */
const KEPT = 60_000;

/**
 * A tile that saves the summary as a PDF, and tells at once what becomes of it.
 *
 * The tap asks the server by the event `make`, which comes after all that was ticked before. The server answers with
 * `fetchFile`. What takes too long or fails leaves the patient with another way: to print.
 */
class SavePdf extends LitElement {
  /** Where the file is. */
  @property() href = '';
  @property() label = '';
  @property({ attribute: false }) words: Partial<Record<State, string>> = {};
  @property() print = '';
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
    const late = this.state === 'late' || this.state === 'failed';
    return html`
      <button type="button" class="tile" aria-disabled=${this.state === 'making'} @click=${this.make}>
        <span class="icon icon-pdf" aria-hidden="true"></span>
        <span>${this.label}</span>
      </button>
      <div class="told" role="status">${this.words[this.state] ?? nothing}</div>
      ${late
        ? html`<button type="button" class="instead" @click=${() => window.print()}>${this.print}</button>`
        : nothing}
    `;
  }

  /** Fetches what the server makes, and saves it. */
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
      save(await answer.blob());
      this.end('ready');
    } catch {
      if (this.waiting === waiting) {
        this.end('failed');
      }
    }
  }

  private make() {
    if (this.state === 'making') {
      return;
    }
    this.stop();
    this.state = 'making';
    this.waiting = new AbortController();
    this.timer = window.setTimeout(() => this.end('late'), PATIENCE);
    this.dispatchEvent(new CustomEvent('make'));
  }

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

function save(file: Blob) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = FILE;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}

customElements.define('save-pdf', SavePdf);

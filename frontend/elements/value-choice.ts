import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';

interface Words {
  heading: string;
  /** How many values can be chosen. */
  hint: string;
  /** That no more can be chosen. */
  full: string;
}

/**
 * The values that the patient chooses from, as big buttons that can be pressed and released.
 *
 * It renders into the light DOM, so that the page's style sheet applies. A tap is shown at once and sent as the event
 * `choose`. The server's reply to the last tap then replaces what is shown. With all chosen that can be, a tap on
 * another value changes nothing, and the hint stands out.
 */
class ValueChoice extends LitElement {
  @property({ attribute: false }) words?: Words;
  @property({ attribute: false }) values: string[] = [];
  /** The indexes of the chosen values. */
  @property({ attribute: false }) chosen: number[] = [];
  @property({ type: Number }) limit = 0;
  /** The number of the last tap that the server has received. */
  @property({ type: Number }) heard = 0;
  @state() private ahead: number[] = [];
  @state() private said = '';
  @state() private refused = false;
  private taps = 0;

  protected override createRenderRoot() {
    return this;
  }

  protected override render() {
    const { words } = this;
    return words === undefined ? nothing : this.renderChoice(words);
  }

  private renderChoice(words: Words) {
    const full = this.isFull;
    return html`
      <h2 .textContent=${words.heading}></h2>
      <p class="hint" ?data-refused=${full && this.refused}>
        <span ?data-now=${!full} .textContent=${words.hint}></span>
        <span ?data-now=${full} .textContent=${words.full}></span>
      </p>
      <p class="only-heard" role="status" .textContent=${this.said}></p>
      <div class="tiles" role="group" aria-label=${words.heading}>
        ${this.values.map((text, place) => this.renderValue(words, text, place, full))}
      </div>
    `;
  }

  private renderValue(words: Words, text: string, place: number, full: boolean) {
    const pressed = this.shown.includes(place);
    return html`
      <button
        type="button"
        aria-pressed=${pressed}
        aria-disabled=${full && !pressed ? 'true' : nothing}
        @click=${() => this.tap(words, place)}
      >
        <span class="option-mark" aria-hidden="true"></span><span .textContent=${text}></span>
      </button>
    `;
  }

  /** The server's choice, unless the patient is ahead of it. */
  private get shown() {
    return this.heard < this.taps ? this.ahead : this.chosen;
  }

  private get isFull() {
    return this.shown.length >= this.limit;
  }

  private tap(words: Words, place: number) {
    const chosen = !this.shown.includes(place);
    this.refused = chosen && this.isFull;
    if (!this.refused) {
      this.tell(place, chosen);
    }
    this.said = this.isFull ? again(words.full, this.said) : '';
  }

  private tell(place: number, chosen: boolean) {
    const others = this.shown.filter((other) => other !== place);
    this.ahead = chosen ? [...others, place] : others;
    this.taps += 1;
    this.dispatchEvent(new CustomEvent('choose', { detail: { place, chosen, tap: this.taps } }));
  }
}

/** A screen reader repeats a text only if it changes, so an invisible space comes and goes. */
function again(text: string, before: string) {
  return before === text ? `${text}\u00A0` : text;
}

customElements.define('value-choice', ValueChoice);

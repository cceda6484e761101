import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';

interface Option {
  text: string;
  correct: boolean;
  verdict: string;
  because: string;
}

/**
 * The options of a question. A tap shows at once, without the server, whether the option is right, and why. The room for
 * the longest explanation is kept from the beginning, so that nothing moves. The attribute `settled` says that the
 * question takes no further answers.
 *
 * It renders into the light DOM, so that the page's style sheet applies. The event `answer` notifies the server; Vaadin
 * queues it while the connection is lost.
 */
class AnswerChoice extends LitElement {
  @property({ attribute: false }) options: Option[] = [];
  /** The ID of the element with the question. */
  @property() asks = '';
  /** Whether another option may be tapped after a wrong one. */
  @property({ type: Boolean }) retry = false;
  /** Changes with the question, even if the options are the same. */
  @property({ type: Number }) round = 0;
  /** The tapped option, or -1. */
  @property({ attribute: false }) chosen = -1;

  protected override createRenderRoot() {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('round') && !changed.has('chosen')) {
      this.chosen = -1;
    }
  }

  protected override updated() {
    this.toggleAttribute('settled', this.settled);
  }

  protected override render() {
    return html`
      <div class="options" role="group" aria-labelledby=${this.asks || nothing}>
        ${this.options.map((option, index) => this.renderOption(option, index))}
      </div>
      <div class="feedback">
        <div class="kept" aria-hidden="true">${this.options.map((option) => this.renderFeedback(option))}</div>
        <div role="status">${this.renderFeedback(this.options[this.chosen])}</div>
      </div>
    `;
  }

  private renderOption(option: Option, index: number) {
    const chosen = index === this.chosen;
    return html`
      <button
        type="button"
        class="option"
        data-mark=${this.mark(option, chosen)}
        aria-pressed=${chosen}
        aria-disabled=${this.settled && !chosen}
        @click=${() => this.choose(index)}
      >
        <span class="option-mark" aria-hidden="true"></span>
        <span .textContent=${option.text}></span>
      </button>
    `;
  }

  private renderFeedback(option?: Option) {
    return option === undefined
      ? nothing
      : html`
          <div class="verdict" data-mark=${option.correct ? 'right' : 'wrong'}>
            <strong .textContent=${option.verdict}></strong>
            <p .textContent=${option.because}></p>
          </div>
        `;
  }

  private mark(option: Option, chosen: boolean) {
    if (chosen) {
      return option.correct ? 'right' : 'wrong';
    }
    return this.settled && option.correct ? 'answer' : 'open';
  }

  /** Whether further answers are ignored. */
  private get settled() {
    const option = this.options[this.chosen];
    return option !== undefined && (option.correct || !this.retry);
  }

  private choose(index: number) {
    if (this.settled || index === this.chosen) {
      return;
    }
    this.chosen = index;
    this.dispatchEvent(new CustomEvent('answer', { detail: { option: index } }));
  }
}

customElements.define('answer-choice', AnswerChoice);

import { html, LitElement, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';

/**
 * Big buttons for the answers to one question.
 *
 * It renders into the page itself, so that the style sheet of the page holds for it. A tap is shown at once and told by
 * the event `answer`; what comes back, another answer or another question, is what stays.
 */
class AnswerTiles extends LitElement {
  @property({ attribute: false }) answers: string[] = [];
  @property() question = '';
  /** The place of the given answer, or -1. */
  @property({ type: Number }) given = -1;
  @state() private tapped?: number;

  protected override createRenderRoot() {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('given') || changed.has('question')) {
      this.tapped = undefined;
    }
  }

  protected override render() {
    const pressed = this.tapped ?? this.given;
    return html`
      <div class="tiles" role="group" aria-label=${this.question}>
        ${this.answers.map(
          (words, place) => html`
            <button type="button" aria-pressed=${place === pressed} @click=${() => this.answer(place)}>
              <span class="option-mark" aria-hidden="true"></span><span .textContent=${words}></span>
            </button>
          `,
        )}
      </div>
    `;
  }

  private answer(place: number) {
    this.tapped = place;
    this.dispatchEvent(new CustomEvent('answer', { detail: { answer: place } }));
  }
}

customElements.define('answer-tiles', AnswerTiles);

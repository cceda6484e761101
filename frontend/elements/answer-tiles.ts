import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';

/**
 * Big buttons for the answers to one question.
 *
 * It renders into the light DOM, so that the page's style sheet applies. A tap is shown at once and sent as the event
 * `answer`. The server's reply, another answer or another question, then replaces it.
 */
class AnswerTiles extends LitElement {
  @property({ attribute: false }) answers: string[] = [];
  /** The answers in full for screen readers, where they are shown in short. */
  @property({ attribute: false }) names: string[] = [];
  @property() question = '';
  /** The index of the given answer, or -1. */
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
            <button
              type="button"
              aria-label=${this.names[place] ?? nothing}
              aria-pressed=${place === pressed}
              @click=${() => this.answer(place)}
            >
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

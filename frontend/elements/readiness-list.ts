import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import './answer-tiles';

interface Words {
  answers: string[];
  /** The same in full, for screen readers. */
  names: string[];
  /** The text of a link to a lesson. */
  look: string;
  /** The name of such a link; `{0}` is replaced by a statement. */
  lookFor: string;
}

/**
 * The readiness statements with their answers, and a link to a lesson if the server says that one helps.
 *
 * It renders into the light DOM, so that the page's style sheet applies.
 */
class ReadinessList extends LitElement {
  @property({ attribute: false }) words?: Words;
  @property({ attribute: false }) statements: string[] = [];
  /** The index of the answer to each statement, or -1. */
  @property({ attribute: false }) given: number[] = [];
  /** Whether a lesson teaches each statement, so that the link to it has a place. */
  @property({ attribute: false }) taught: boolean[] = [];
  /** Whether the link is shown now. */
  @property({ attribute: false }) ways: boolean[] = [];

  protected override createRenderRoot() {
    return this;
  }

  protected override render() {
    const { words } = this;
    return words === undefined
      ? nothing
      : html`<ol>
          ${this.statements.map((text, place) => this.renderStatement(words, text, place))}
        </ol>`;
  }

  private renderStatement(words: Words, text: string, place: number) {
    const rate = ({ detail }: CustomEvent<{ answer: number }>) => this.tell('rate', { place, answer: detail.answer });
    return html`
      <li>
        <p class="words" .textContent=${text}></p>
        ${this.taught[place] ? this.renderWay(words, text, place) : nothing}
        <answer-tiles
          .answers=${words.answers}
          .names=${words.names}
          .question=${text}
          .given=${this.given[place]}
          @answer=${rate}
        ></answer-tiles>
      </li>
    `;
  }

  private renderWay(words: Words, text: string, place: number) {
    return html`
      <button
        type="button"
        class=${classMap({ button: true, way: true, absent: !this.ways[place] })}
        aria-label=${words.lookFor.replace('{0}', () => text)}
        @click=${() => this.tell('look', { place })}
      >
        <span .textContent=${words.look}></span>
      </button>
    `;
  }

  private tell(event: string, detail: object) {
    this.dispatchEvent(new CustomEvent(event, { detail }));
  }
}

customElements.define('readiness-list', ReadinessList);

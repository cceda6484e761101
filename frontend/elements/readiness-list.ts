import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import './answer-tiles';

/**
 * The readiness statements with their answers, and a link to a lesson if the server says that one helps.
 *
 * It renders into the light DOM, so that the page's style sheet applies.
 */
class ReadinessList extends LitElement {
  @property({ attribute: false }) statements: string[] = [];
  @property({ attribute: false }) answers: string[] = [];
  /** The index of the answer to each statement, or -1. */
  @property({ attribute: false }) given: number[] = [];
  /** Whether each statement has a link to a lesson. */
  @property({ attribute: false }) ways: boolean[] = [];
  /** The text of such a link. */
  @property() look = '';

  protected override createRenderRoot() {
    return this;
  }

  protected override render() {
    return html`<ol>
      ${this.statements.map((text, place) => this.renderStatement(text, place))}
    </ol>`;
  }

  private renderStatement(text: string, place: number) {
    const rate = ({ detail }: CustomEvent<{ answer: number }>) => this.tell('rate', { place, answer: detail.answer });
    return html`
      <li>
        <p class="words" .textContent=${text}></p>
        <answer-tiles
          .answers=${this.answers}
          .question=${text}
          .given=${this.given[place]}
          @answer=${rate}
        ></answer-tiles>
        ${this.ways[place] ? this.renderWay(place) : nothing}
      </li>
    `;
  }

  private renderWay(place: number) {
    return html`
      <div><vaadin-button .textContent=${this.look} @click=${() => this.tell('look', { place })}></vaadin-button></div>
    `;
  }

  private tell(event: string, detail: object) {
    this.dispatchEvent(new CustomEvent(event, { detail }));
  }
}

customElements.define('readiness-list', ReadinessList);

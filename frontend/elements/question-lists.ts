import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { travel } from '../page/travel';
import { renderMine } from './my-questions';
import { fill, type Lists, type Question, type Words } from './questions';
import { renderSuggested } from './suggested-questions';

/**
 * The suggested questions and the patient's own list, with the buttons that choose, move, and remove them.
 *
 * It renders into the light DOM, so that the page's style sheet applies. A tap is shown at once and sent as the event
 * `choose` or `move`. The server's reply to the last tap then replaces what is shown. A chosen suggestion keeps its
 * place, so that nothing moves under a finger.
 */
class QuestionLists extends LitElement {
  @property({ attribute: false }) words?: Words;
  @property({ attribute: false }) lists: Lists = { chosen: [], suggested: [] };
  /** How many suggestions are shown until the patient asks for more. */
  @property({ type: Number }) first = Infinity;
  /** The number of the last tap that the server has received. */
  @property({ type: Number }) heard = 0;
  @state() private ahead = this.lists.chosen;
  @state() private said = '';
  @state() private open = false;
  private taps = 0;
  private then?: () => void;

  protected override createRenderRoot() {
    return this;
  }

  protected override updated() {
    this.then?.();
    this.then = undefined;
  }

  protected override render() {
    const { words, said, open, first, chosen } = this;
    const { suggested } = this.lists;
    return words === undefined
      ? nothing
      : html`
          ${renderSuggested(words, suggested, { chosen, first: open ? Infinity : first }, this)}
          ${renderMine(words, chosen, said, this)}
        `;
  }

  /** The server's list, unless the patient is ahead of it. */
  private get chosen() {
    return this.heard < this.taps ? this.ahead : this.lists.chosen;
  }

  /** Moves the focus to the first question that was hidden, which takes the button's place. */
  readonly showAll = () => {
    const { length } = this.all('.taps .button');
    this.open = true;
    this.then = () => this.all('.taps .button')[length]?.focus();
  };

  readonly choose = (question: Question, button: Element) => {
    const { chosen } = this;
    this.tell('choose', { id: question.id }, [...chosen, question]);
    this.said = '';
    this.then = () => travel(this.all('.my-questions .words')[chosen.length], button);
  };

  readonly raise = (question: Question, place: number) => {
    const { chosen } = this;
    const to = place - 1;
    this.tell('move', { move: 'up', ...question, place }, inserted(without(chosen, place), to, question));
    this.said = fill(this.words?.moved ?? '', question.text, String(to + 1));
    this.then = () => this.all('.my-questions .up')[to]?.focus();
  };

  readonly drop = (question: Question, place: number) => {
    this.tell('move', { move: 'remove', ...question, place }, without(this.chosen, place));
    this.said = '';
    this.then = () => {
      const rest = this.all('.remove');
      (rest[place] ?? rest.at(-1) ?? this.querySelector<HTMLElement>('.my-questions h2'))?.focus();
    };
  };

  private all(selector: string) {
    return [...this.querySelectorAll<HTMLElement>(selector)];
  }

  private tell(event: string, detail: object, ahead: Question[]) {
    this.ahead = ahead;
    this.taps += 1;
    this.dispatchEvent(new CustomEvent(event, { detail: { ...detail, tap: this.taps } }));
  }
}

function without(questions: Question[], place: number) {
  return questions.filter((_, other) => other !== place);
}

function inserted(questions: Question[], place: number, question: Question) {
  return [...questions.slice(0, place), question, ...questions.slice(place)];
}

customElements.define('question-lists', QuestionLists);

import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';

interface Question {
  /** Empty for a question in the patient's own words. */
  id: string;
  text: string;
}

interface Lists {
  chosen: Question[];
  suggested: Question[];
}

/** In these texts, `{0}` is replaced by a question and `{1}` by its position. */
interface Words {
  mine: string;
  up: string;
  down: string;
  remove: string;
  moved: string;
  suggested: string;
  add: string;
  more: string;
  allChosen: string;
}

const STEPS = { up: -1, down: 1 };

type Step = keyof typeof STEPS;

/**
 * The patient's questions and the suggested ones, with the buttons that choose, move, and remove them.
 *
 * It renders into the light DOM, so that the page's style sheet applies. A tap is shown at once and sent as the event
 * `choose` or `move`. The server's reply to the last tap then replaces what is shown.
 */
class QuestionLists extends LitElement {
  @property({ attribute: false }) words?: Words;
  @property({ attribute: false }) lists: Lists = { chosen: [], suggested: [] };
  @property() hint = '';
  /** How many suggestions are shown until the patient asks for more. */
  @property({ type: Number }) first = Infinity;
  /** The number of the last tap that the server has received. */
  @property({ type: Number }) heard = 0;
  @state() private ahead = this.lists;
  @state() private said = '';
  @state() private open = false;
  private taps = 0;
  private focusNext?: () => HTMLElement | null;

  protected override createRenderRoot() {
    return this;
  }

  protected override updated() {
    this.focusNext?.()?.focus();
    this.focusNext = undefined;
  }

  protected override render() {
    const { words } = this;
    return words === undefined ? nothing : html`${this.renderMine(words)}${this.renderSuggested(words)}`;
  }

  private renderMine(words: Words) {
    const { chosen } = this.shown;
    return html`
      <div class="my-questions">
        <h2 tabindex="-1" .textContent=${words.mine}></h2>
        <p role="status" .textContent=${this.hint}></p>
        <ol>
          ${chosen.map((question, place) => this.renderQuestion(words, question, place))}
        </ol>
        <p class="only-heard" role="status" .textContent=${this.said}></p>
      </div>
    `;
  }

  private renderQuestion(words: Words, question: Question, place: number) {
    const { id, text } = question;
    const step = (name: Step) => () => this.move(name, question, place);
    const last = this.shown.chosen.length - 1;
    return html`
      <li>
        <span class="words" dir="auto" translate=${id === '' ? 'no' : nothing} .textContent=${text}></span>
        <div class="buttons">
          ${this.renderButton('up', words.up, text, step('up'), place === 0)}
          ${this.renderButton('down', words.down, text, step('down'), place === last)}
          ${this.renderButton('remove', words.remove, text, () => this.drop(question, place))}
        </div>
      </li>
    `;
  }

  private renderSuggested(words: Words) {
    const { suggested } = this.shown;
    const seen = this.open ? suggested : suggested.slice(0, this.first);
    return html`
      <div class="suggested">
        <h2 tabindex="-1" .textContent=${words.suggested}></h2>
        ${suggested.length === 0 ? html`<p .textContent=${words.allChosen}></p>` : nothing}
        <ul class="taps">
          ${seen.map(
            (question, place) => html`
              <li>
                ${this.renderButton('add', words.add, question.text, () => this.choose(question, place), false, question.text)}
              </li>
            `,
          )}
        </ul>
        ${seen.length < suggested.length ? this.renderMore(words) : nothing}
      </div>
    `;
  }

  private renderMore(words: Words) {
    return html`
      <button type="button" class="button more-questions" @click=${this.showAll}>
        <span .textContent=${words.more}></span>
      </button>
    `;
  }

  private renderButton(icon: string, name: string, question: string, tap: () => void, disabled = false, text = '') {
    return html`
      <button
        type="button"
        class="button ${icon}"
        aria-label=${fill(name, question)}
        ?disabled=${disabled}
        @click=${tap}
      >
        <span class="icon icon-${icon}" aria-hidden="true"></span>
        ${text === '' ? nothing : html`<span .textContent=${text}></span>`}
      </button>
    `;
  }

  /** The server's lists, unless the patient is ahead of them. */
  private get shown() {
    return this.heard < this.taps ? this.ahead : this.lists;
  }

  /** Moves the focus to the first question that was hidden, which takes the button's place. */
  private readonly showAll = () => {
    const { length } = this.querySelectorAll('.suggested .add');
    this.open = true;
    this.focusNext = () => this.placeOf('.suggested .add', length);
  };

  private choose(question: Question, place: number) {
    const { chosen, suggested } = this.shown;
    this.tell('choose', { id: question.id }, { chosen: [...chosen, question], suggested: without(suggested, place) });
    this.said = '';
    this.focusNext = () => this.placeOf('.suggested .add', place) ?? this.querySelector('.suggested h2');
  }

  private move(step: Step, question: Question, place: number) {
    const { chosen, suggested } = this.shown;
    const to = place + STEPS[step];
    const moved = inserted(without(chosen, place), to, question);
    this.tell('move', { move: step, ...question, place }, { chosen: moved, suggested });
    this.said = fill(this.words?.moved ?? '', question.text, String(to + 1));
    this.focusNext = () => {
      const buttons = this.querySelectorAll('.my-questions li')[to];
      return (
        buttons?.querySelector<HTMLElement>(`.${step}:not([disabled])`) ??
        buttons?.querySelector<HTMLElement>('button:not([disabled])') ??
        null
      );
    };
  }

  private drop(question: Question, place: number) {
    const { chosen, suggested } = this.shown;
    this.tell('move', { move: 'remove', ...question, place }, { chosen: without(chosen, place), suggested });
    this.said = '';
    this.focusNext = () => this.placeOf('.remove', place) ?? this.querySelector('.my-questions h2');
  }

  /** The element at an index of a list, or else its last one. */
  private placeOf(selector: string, place: number) {
    const all = [...this.querySelectorAll<HTMLElement>(selector)];
    return all[place] ?? all.at(-1) ?? null;
  }

  private tell(event: string, detail: object, ahead: Lists) {
    this.ahead = ahead;
    this.taps += 1;
    this.dispatchEvent(new CustomEvent(event, { detail: { ...detail, tap: this.taps } }));
  }
}

function fill(pattern: string, question: string, place = '') {
  return pattern.replace(/\{([01])\}/g, (_, which: string) => (which === '0' ? question : place));
}

function without(questions: Question[], place: number) {
  return questions.filter((_, other) => other !== place);
}

function inserted(questions: Question[], place: number, question: Question) {
  return [...questions.slice(0, place), question, ...questions.slice(place)];
}

customElements.define('question-lists', QuestionLists);

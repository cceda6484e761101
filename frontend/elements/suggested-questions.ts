import { html, nothing } from 'lit';
import { fill, type Question, renderButton, type Words } from './questions';

interface Shown {
  chosen: Question[];
  /** How many are shown until the patient asks for more. */
  first: number;
}

interface Taps {
  choose: (question: Question, button: Element) => void;
  showAll: () => void;
}

/** The suggested questions. A chosen one gets a tick and keeps its place. */
export function renderSuggested(words: Words, suggested: Question[], { chosen, first }: Shown, taps: Taps) {
  const ids = new Set(chosen.map(({ id }) => id));
  return html`
    <div class="suggested">
      <h2 .textContent=${words.suggested}></h2>
      <ul class="taps">
        ${suggested
          .slice(0, first)
          .map((question) => html`<li>${renderSuggestion(words, question, ids.has(question.id), taps)}</li>`)}
      </ul>
      ${first < suggested.length ? renderMore(words, taps) : nothing}
    </div>
  `;
}

function renderSuggestion(words: Words, question: Question, chosen: boolean, taps: Taps) {
  const { text } = question;
  return renderButton({
    kind: chosen ? 'added' : 'add',
    icon: chosen ? 'check' : 'add',
    name: fill(chosen ? words.added : words.add, text),
    text,
    idle: chosen,
    tap: (button) => taps.choose(question, button),
  });
}

function renderMore(words: Words, taps: Taps) {
  return html`
    <button type="button" class="button more-questions" @click=${taps.showAll}>
      <span .textContent=${words.more}></span>
    </button>
  `;
}

import { html, nothing } from 'lit';
import { fill, type Question, renderButton, type Words } from './questions';

/** How many questions matter most. Their places are there from the beginning. */
const TOP = 3;

interface Taps {
  raise: (question: Question, place: number) => void;
  drop: (question: Question, place: number) => void;
}

/** The patient's list in its order. "Move up" alone can bring it into any order. */
export function renderMine(words: Words, chosen: Question[], said: string, taps: Taps) {
  const empty = Array.from({ length: Math.max(0, TOP - chosen.length) });
  return html`
    <div class="my-questions">
      <h2 tabindex="-1" .textContent=${words.mine}></h2>
      <ol>
        ${chosen.map((question, place) => renderQuestion(words, question, place, taps))}
        ${empty.map(() => html`<li class="slot" aria-hidden="true"></li>`)}
      </ol>
      <p class="only-heard" role="status" .textContent=${said}></p>
    </div>
  `;
}

function renderQuestion(words: Words, question: Question, place: number, taps: Taps) {
  const { id, text } = question;
  const up = { kind: 'up', icon: 'up', name: fill(words.up, text), text: words.upShort, idle: place === 0 };
  const remove = { kind: 'remove', icon: 'remove', name: fill(words.remove, text) };
  return html`
    <li>
      <span class="words" dir="auto" translate=${id === '' ? 'no' : nothing} .textContent=${text}></span>
      <div class="buttons">
        ${renderButton({ ...up, tap: () => taps.raise(question, place) })}
        ${renderButton({ ...remove, tap: () => taps.drop(question, place) })}
      </div>
    </li>
  `;
}

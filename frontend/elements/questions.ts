import { html, nothing } from 'lit';

export interface Question {
  /** Empty for a question in the patient's own words. */
  id: string;
  text: string;
}

export interface Lists {
  chosen: Question[];
  suggested: Question[];
}

/** In these texts, `{0}` is replaced by a question and `{1}` by its position. */
export interface Words {
  mine: string;
  up: string;
  upShort: string;
  remove: string;
  moved: string;
  suggested: string;
  add: string;
  added: string;
  more: string;
}

interface Button {
  kind: string;
  icon: string;
  /** The whole name, for screen readers. */
  name: string;
  text?: string;
  /** Does nothing now, but keeps its place and the focus. */
  idle?: boolean;
  tap: (button: Element) => void;
}

export function fill(pattern: string, question: string, place = '') {
  return pattern.replace(/\{([01])\}/g, (_, which: string) => (which === '0' ? question : place));
}

export function renderButton({ kind, icon, name, text = '', idle = false, tap }: Button) {
  return html`
    <button
      type="button"
      class="button ${kind}"
      aria-label=${name}
      aria-disabled=${idle ? 'true' : nothing}
      @click=${(event: Event) => (idle ? undefined : tap(event.currentTarget as Element))}
    >
      <span class="icon icon-${icon}" aria-hidden="true"></span>
      ${text === '' ? nothing : html`<span .textContent=${text}></span>`}
    </button>
  `;
}

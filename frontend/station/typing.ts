import { editCommand } from './edit-command';

/** A field that a patient types into. */
export type Field = HTMLInputElement | HTMLTextAreaElement;

/** The margin above and below the field, in CSS pixels. */
const MARGIN = 8;

const SENTENCE_BEGINS = /(^|\n|[.?!]\s+)[¿¡]?$/;

export function isField(target: unknown): target is Field {
  const text = target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text');
  return text && !target.disabled && !target.readOnly;
}

/** Types at the caret of the focused field. */
export function type(text: string) {
  editCommand('insertText', text);
}

/** Deletes the selection, or else the character before the caret. */
export function erase() {
  editCommand('delete');
}

/** Does what Enter does in a field: starts a new line, or submits a one-line field. */
export function confirm(field: Field) {
  if (field instanceof HTMLTextAreaElement) {
    type('\n');
    return;
  }
  const enter = { key: 'Enter', code: 'Enter', bubbles: true, composed: true };
  field.dispatchEvent(new KeyboardEvent('keydown', enter));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  field.dispatchEvent(new KeyboardEvent('keyup', enter));
}

export function startsSentence(field: Field) {
  return SENTENCE_BEGINS.test(field.value.slice(0, field.selectionStart ?? 0));
}

/** The part of the screen around a field, with its label, messages, and buttons. */
export function partWith(field: Field) {
  return field.parentElement?.parentElement ?? field;
}

/** Scrolls a field, with as much of its part as fits, above a line and the bar at the bottom. */
export function bringAbove(line: number, field: Field) {
  const bottom = line - (document.querySelector<HTMLElement>('.action-bar')?.offsetHeight ?? 0) - MARGIN;
  const fits = (part: HTMLElement) => part.offsetHeight <= bottom - MARGIN;
  const shown = [partWith(field), field.parentElement ?? field].find(fits) ?? field;
  const box = shown.getBoundingClientRect();
  const below = Math.max(0, box.bottom - bottom);
  const above = Math.min(0, box.top - MARGIN);
  const by = { top: below || above, behavior: 'instant' } as const;
  scrollBy(by);
  // The scroll container on a tall station.
  field.closest('main')?.scrollBy(by);
}

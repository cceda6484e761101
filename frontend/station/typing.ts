import { editCommand } from './edit-command';

/** What a patient types into. */
export type Field = HTMLInputElement | HTMLTextAreaElement;

/** What is kept free above and below what is typed, in CSS pixels. */
const MARGIN = 8;

const SENTENCE_BEGINS = /(^|\n|[.?!]\s+)[¿¡]?$/;

export function isField(target: unknown): target is Field {
  const text = target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text');
  return text && !target.disabled && !target.readOnly;
}

/** Types at the caret of the field that has the focus. */
export function type(text: string) {
  editCommand('insertText', text);
}

/** Takes away what is selected, or else what stands before the caret. */
export function erase() {
  editCommand('delete');
}

/** Does what Enter does in a field: begins a line, or says that the one line is complete. */
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

/** What stands around a field with its label: what is said of it, and what is done with it. */
export function partWith(field: Field) {
  return field.parentElement?.parentElement ?? field;
}

/** Scrolls what belongs to a field, or as much of it as there is room for, above the bar that stands on a line. */
export function bringAbove(line: number, field: Field) {
  const bottom = line - (document.querySelector<HTMLElement>('.action-bar')?.offsetHeight ?? 0) - MARGIN;
  const fits = (part: HTMLElement) => part.offsetHeight <= bottom - MARGIN;
  const shown = [partWith(field), field.parentElement ?? field].find(fits) ?? field;
  const box = shown.getBoundingClientRect();
  const below = Math.max(0, box.bottom - bottom);
  const above = Math.min(0, box.top - MARGIN);
  const by = { top: below || above, behavior: 'instant' } as const;
  scrollBy(by);
  // What scrolls on a tall station.
  field.closest('main')?.scrollBy(by);
}

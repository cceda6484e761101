import { editCommand } from './edit-command';

/** Some browsers keep the old content if they are given an empty text. */
const BLANK = ' ';

/** Replaces whatever is copied or cut with a space. No one needs more here, and the next person could paste it. */
function copyBlank(event: ClipboardEvent) {
  event.preventDefault();
  event.stopImmediatePropagation();
  event.clipboardData?.setData('text/plain', BLANK);
}

/** Keeps a patient's text out of the clipboard. */
export function guardClipboard() {
  (['copy', 'cut'] as const).forEach((name) => addEventListener(name, copyBlank, { capture: true }));
  ['dragstart', 'drop'].forEach((name) => addEventListener(name, (event) => event.preventDefault(), { capture: true }));
}

/** Clears the clipboard in two ways. Every browser supports at least one of them. */
export function clearClipboard() {
  const field = document.createElement('textarea');
  field.value = BLANK;
  field.className = 'only-heard';
  document.body.append(field);
  field.focus();
  field.select();
  editCommand('copy');
  field.remove();
  navigator.clipboard?.writeText(BLANK).catch(() => undefined);
}

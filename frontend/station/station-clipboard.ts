import { editCommand } from './edit-command';

/** Some browsers keep what they have when they are given nothing. */
const BLANK = ' ';

/** What is copied or cut at a station is a blank: nobody needs more there, and the next person could paste it. */
function copyBlank(event: ClipboardEvent) {
  event.preventDefault();
  event.stopImmediatePropagation();
  event.clipboardData?.setData('text/plain', BLANK);
}

/** Keeps what a patient types out of the clipboard. */
export function guardClipboard() {
  (['copy', 'cut'] as const).forEach((name) => addEventListener(name, copyBlank, { capture: true }));
  ['dragstart', 'drop'].forEach((name) => addEventListener(name, (event) => event.preventDefault(), { capture: true }));
}

/** Clears the clipboard, in the two ways of which each browser knows at least one. */
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

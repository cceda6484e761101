/** What is copied or cut at a station is nothing: nobody needs it there, and the next person could paste it. */
function copyNothing(event: ClipboardEvent) {
  event.preventDefault();
  event.stopImmediatePropagation();
  event.clipboardData?.setData('text/plain', '');
}

/** Keeps what a patient types out of the clipboard. */
export function guardClipboard() {
  (['copy', 'cut'] as const).forEach((name) => addEventListener(name, copyNothing, { capture: true }));
  ['dragstart', 'drop'].forEach((name) => addEventListener(name, (event) => event.preventDefault(), { capture: true }));
}

/** Clears the clipboard, in the two ways of which each browser knows at least one. */
export function clearClipboard() {
  const field = document.createElement('textarea');
  field.value = ' ';
  field.className = 'only-heard';
  document.body.append(field);
  field.focus();
  field.select();
  document.execCommand('copy');
  field.remove();
  navigator.clipboard?.writeText('').catch(() => undefined);
}

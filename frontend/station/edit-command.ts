/**
 * Edits as the browser does by its own menu.
 *
 * The old command is the only way by which a browser does all that belongs to typing: it heeds `maxlength`, keeps the
 * caret in sight, and fires `input` now and `change` later. Some browsers copy by no other.
 */
export function editCommand(name: 'insertText' | 'delete' | 'copy', text?: string) {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing has come in its place
  document.execCommand(name, false, text);
}

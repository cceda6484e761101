/**
 * Edits like the browser's own menu.
 *
 * This deprecated command is the only way to make a browser do everything that typing involves: it respects
 * `maxlength`, keeps the caret in view, and fires `input` now and `change` later. Some browsers cannot copy in any
 * other way.
 */
export function editCommand(name: 'insertText' | 'delete' | 'copy', text?: string) {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing has come in its place
  document.execCommand(name, false, text);
}

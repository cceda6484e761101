/*
 * What a tab keeps over a reload. Browsers that were told to store nothing refuse even to be asked: the program then
 * goes on without.
 */

export function storedInTab(key: string): string {
  try {
    return sessionStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

/** Stores a text, or takes away what was stored. */
export function storeInTab(key: string, text: string | null) {
  try {
    if (text === null) {
      sessionStorage.removeItem(key);
    } else {
      sessionStorage.setItem(key, text);
    }
  } catch {
    // Nothing is stored here.
  }
}

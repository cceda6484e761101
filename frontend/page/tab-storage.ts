/*
 * Storage for a tab that survives a reload. If the browser blocks storage, access to it throws an error, and the
 * program continues without it.
 */

export function storedInTab(key: string): string {
  try {
    return sessionStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

/** Stores a text, or deletes it if it is null. */
export function storeInTab(key: string, text: string | null) {
  try {
    if (text === null) {
      sessionStorage.removeItem(key);
    } else {
      sessionStorage.setItem(key, text);
    }
  } catch {
    // Storage is blocked.
  }
}

/** Blocks keyboard shortcuts of the browser, but not the keys that someone types with. */
export function keepKeysFromBrowser(types: (key: KeyboardEvent) => boolean = () => false) {
  addEventListener(
    'keydown',
    (key) => {
      const asks = key.ctrlKey || key.altKey || key.metaKey || /^F\d+$/.test(key.key);
      if (asks && !types(key)) {
        key.preventDefault();
      }
    },
    { capture: true },
  );
}

/** Blocks the browser's context menus and drags. */
export function keepMenusAway() {
  ['contextmenu', 'dragstart'].forEach((name) => addEventListener(name, (event) => event.preventDefault()));
}

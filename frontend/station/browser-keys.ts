/** Keeps a page from what a keyboard can ask of a browser, but for the keys that somebody types with. */
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

/** Keeps a page from the menus and the drags that a browser has for what is shown. */
export function keepMenusAway() {
  ['contextmenu', 'dragstart'].forEach((name) => addEventListener(name, (event) => event.preventDefault()));
}

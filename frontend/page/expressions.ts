import { arrive } from './arrival';
import { endVisit } from './end-visit';
import { print } from './printing';

/*
 * The expressions that the server sends to Vaadin's client, as functions of the program.
 *
 * The client would compile each text to a function, which the Content-Security-Policy forbids. An unknown expression is
 * left to the browser, which blocks and reports it. The tests in a real browser detect that.
 */

/** An element of ours or Vaadin's, with everything that the server uses of either. */
interface Part extends HTMLElement {
  fetchFile(): unknown;
  show(line: string, kept: boolean): void;
  serverConnected(cancel: boolean): void;
  serverPaused(): void;
  inputElement: HTMLInputElement;
  invalid: boolean;
  disabled: boolean;
  _nextFocusIsFromClient: boolean;
}

interface VaadinWindow {
  Vaadin?: { documentTitleSignal?: { value: string }; Flow?: { loadOnDemand(part: string): unknown } };
}

/** The server passes the parameters that the expression takes. */
type Expression = (this: Part, ...parameters: never[]) => unknown;
type Callback = (value: unknown) => unknown;

const vaadin = () => (window as VaadinWindow).Vaadin;
const navigated = () => window.dispatchEvent(new CustomEvent('vaadin-navigated'));
const navigate = (state: unknown, url: string, replace: boolean, callback: unknown) =>
  window.dispatchEvent(new CustomEvent('vaadin-navigate', { detail: { state, url, replace, callback } }));

const OWN: Record<string, Expression> = {
  "window.dispatchEvent(new Event('end-visit'))": () => void endVisit(),
  'return printed()': print,
  'this.fetchFile()'() {
    void this.fetchFile();
  },
  'this.show($0, $1)'(line: string, kept: boolean) {
    this.show(line, kept);
  },
  'this.focus()'() {
    this.focus();
  },
  'return arrive(this)'() {
    arrive(this);
  },
  "this.scrollIntoView({ block: 'center' })"() {
    this.scrollIntoView({ block: 'center' });
  },
  "this.inputElement.setAttribute('inputmode', 'email'); this.inputElement.setAttribute('spellcheck', 'false');"() {
    this.inputElement.setAttribute('inputmode', 'email');
    this.inputElement.setAttribute('spellcheck', 'false');
  },
  "return (element.closest('[data-shown]')?.dataset.shown)": (_event: Event, element: Element) =>
    element.closest<HTMLElement>('[data-shown]')?.dataset.shown,
};

const OF_VAADIN: Record<string, Expression> = {
  'this.serverConnected($0)'(cancel: boolean) {
    this.serverConnected(cancel);
  },
  'this.serverPaused()'() {
    this.serverPaused();
  },
  'this.invalid = $0'(invalid: boolean) {
    this.invalid = invalid;
  },
  'this.disabled = $0'(disabled: boolean) {
    this.disabled = disabled;
  },
  'document.title = $0; if(window?.Vaadin?.documentTitleSignal) { window.Vaadin.documentTitleSignal.value = $0; }'(
    title: string,
  ) {
    document.title = title;
    const signal = vaadin()?.documentTitleSignal;
    if (signal) {
      signal.value = title;
    }
  },
  "setTimeout(() => { window.history.pushState($0, '', $1); window.dispatchEvent(new CustomEvent('vaadin-navigated')); })":
    (state: unknown, url: string) =>
      setTimeout(() => {
        history.pushState(state, '', url);
        navigated();
      }),
  "setTimeout(() => { window.history.replaceState($0, '', $1); window.dispatchEvent(new CustomEvent('vaadin-navigated')); })":
    (state: unknown, url: string) =>
      setTimeout(() => {
        history.replaceState(state, '', url);
        navigated();
      }),
  "window.dispatchEvent(new CustomEvent('vaadin-navigate', { detail: { state: $0, url: $1, replace: false, callback: $2 } }));":
    (state: unknown, url: string, callback: unknown) => navigate(state, url, false, callback),
  "window.dispatchEvent(new CustomEvent('vaadin-navigate', { detail: { state: $0, url: $1, replace: true, callback: $2 } }));":
    (state: unknown, url: string, callback: unknown) => navigate(state, url, true, callback),
  'window.location.reload();': () => location.reload(),
  'setTimeout(() => { try { this._nextFocusIsFromClient = false; this.focus(); } finally { this._nextFocusIsFromClient = true; } }, 0)'() {
    setTimeout(() => {
      try {
        this._nextFocusIsFromClient = false;
        this.focus();
      } finally {
        this._nextFocusIsFromClient = true;
      }
    }, 0);
  },
  'return (1)': () => 1,
  "return (typeof(event.key) === 'string' && event.key.length > 0)": ({ key }: { key?: unknown }) =>
    typeof key === 'string' && key.length > 0,
};

const KNOWN = new Map(Object.entries({ ...OWN, ...OF_VAADIN }));

/** An expression that returns its result to the server. */
const WITH_RESULT =
  /^try\{Promise\.resolve\(\(async function\(\)\{(.*)\}\)\(\)\)\.then\(\$(\d+),function\(error\)\{\$(\d+)\(''\+error\)\}\)\}catch\(error\)\{\$\d+\(''\+error\)\}$/;
/** An expression that runs with an element as `this`. */
const WITH_THIS = /^return \(async function\(\) \{(.*)\}\)\.apply\(\$(\d+)\)$/;
/** An expression that loads the part of the bundle that a screen needs. */
const LOAD = /^return window\.Vaadin\.Flow\.loadOnDemand\('(\w+)'\);$/;
/** An expression that reads data from an event. */
const DATA = /^return \((event|element)((?:\.\w+)+)\)$/;

const tidy = (code: string) => code.replace(/\s+/g, ' ').trim();

function withResult([, code = '', done, failed]: string[]): Expression | undefined {
  const inner = known(code);
  return (
    inner &&
    function (this: Part, ...all: Callback[]) {
      const result = new Promise((resolve) => resolve(inner.apply(this, all as never[])));
      return result.then(all[Number(done)], (error: unknown) => all[Number(failed)]?.(String(error)));
    }
  );
}

function withThis([, code = '', self]: string[]): Expression | undefined {
  const inner = known(code);
  return (
    inner &&
    ((...all: Part[]) => new Promise((resolve) => resolve(inner.apply(all[Number(self)] as Part, all as never[]))))
  );
}

function data([, source, path = '']: string[]): Expression {
  const names = path.slice(1).split('.');
  return (event: unknown, element: unknown) =>
    names.reduce((thing, name) => (thing as Record<string, unknown>)[name], source === 'event' ? event : element);
}

const load =
  ([, part = '']: string[]): Expression =>
  () =>
    vaadin()?.Flow?.loadOnDemand(part);

const FORMS: [RegExp, (parts: string[]) => Expression | undefined][] = [
  [WITH_RESULT, withResult],
  [WITH_THIS, withThis],
  [LOAD, load],
  [DATA, data],
];

function known(code: string): Expression | undefined {
  const text = tidy(code);
  for (const [pattern, make] of FORMS) {
    const parts = pattern.exec(text);
    if (parts) {
      return make(parts);
    }
  }
  return KNOWN.get(text);
}

const original = window.Function;

function FunctionOfText(...texts: string[]): unknown {
  return known(texts.at(-1) ?? '') ?? Reflect.construct(original, texts);
}

FunctionOfText.prototype = original.prototype;
window.Function = FunctionOfText as unknown as FunctionConstructor;

export {};

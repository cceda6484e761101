import { vi } from 'vitest';

/* Helpers for specs. */

/** The specs' browser supports these only as attributes. */
const REFLECTED = { ariaLabel: 'aria-label', ariaPressed: 'aria-pressed', ariaDisabled: 'aria-disabled' };

Object.entries(REFLECTED).forEach(([property, attribute]) =>
  Object.defineProperty(Element.prototype, property, {
    configurable: true,
    get(this: Element) {
      return this.getAttribute(attribute);
    },
  }),
);

interface Updating {
  updateComplete?: Promise<unknown>;
}

/** The only element that matches a selector. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as querySelector itself
export function one<T extends Element = HTMLElement>(selector: string, within: ParentNode = document): T {
  const found = within.querySelectorAll<T>(selector);
  const [first] = found;
  if (first === undefined || found.length > 1) {
    throw new Error(`${found.length} elements are ${selector}`);
  }
  return first;
}

/** The texts of all elements that match a selector. */
export function texts(selector: string, within: ParentNode = document) {
  return [...within.querySelectorAll(selector)].map((element) => element.textContent.trim().replace(/\s+/g, ' '));
}

/** The button with this text or, if it has no text, this label. */
export function button(name: string, within: ParentNode = document) {
  const all = [...within.querySelectorAll<HTMLElement>('button, vaadin-button')];
  const found = all.find((each) => [each.getAttribute('aria-label'), each.textContent.trim()].includes(name));
  if (found === undefined) {
    throw new Error(`no button is called ${name}`);
  }
  return found;
}

/** Waits until an element has rendered its properties. */
export const drawn = (element: Element) => (element as Updating).updateComplete ?? Promise.resolve();

/** Adds an element to the page, as the server would. */
export async function shown<T = HTMLElement>(name: string, properties: object = {}, within: Element = document.body) {
  const element = Object.assign(document.createElement(name), properties);
  within.append(element);
  await drawn(element);
  return element as unknown as T & HTMLElement;
}

/** The events that an element sends to the server from now on. */
export function told(element: EventTarget, ...events: string[]) {
  const all: unknown[] = [];
  events.forEach((name) =>
    element.addEventListener(name, (event) => all.push([name, (event as CustomEvent<unknown>).detail])),
  );
  return all;
}

/** Makes an event trusted, as if a person had caused it. */
export function byPerson<T extends Event>(event: T, when = performance.now()): T {
  Object.defineProperties(event, { isTrusted: { value: true }, timeStamp: { value: when } });
  return event;
}

/** Gives an element a position on the screen, because specs have no layout. */
export function placeAt(element: Element, x: number, y: number, width = 100, height = 50) {
  const box = new DOMRect(x, y, width, height);
  element.getBoundingClientRect = () => box;
  element.getClientRects = () => [box] as unknown as DOMRectList;
}

const INLINE = 'a, b, em, i, span, strong, font';

/** Lays out everything that its own style does not hide. The specs' browser has no default style sheet. */
export function layOut() {
  document.querySelectorAll<HTMLElement>('*').forEach((element) => {
    placeAt(element, 0, 0);
    if (element.closest('[style*="display: none"]') !== null) {
      element.getClientRects = () => [] as unknown as DOMRectList;
    }
  });
  vi.spyOn(window, 'getComputedStyle').mockImplementation(
    (element) =>
      ({
        display: element.matches(INLINE) ? 'inline' : 'block',
        visibility: element.closest('[style*="visibility: hidden"]') === null ? 'visible' : 'hidden',
      }) as CSSStyleDeclaration,
  );
}

/** The page's cookies, exactly as they were written. */
export function cookiesOf(...cookies: string[]) {
  Object.defineProperty(document, 'cookie', {
    configurable: true,
    get: () => cookies.join('; '),
    set: (cookie: string) => cookies.push(cookie),
  });
  return cookies;
}

/** Without layout, nothing is ever resized. */
export class NoResizes {
  observe() {}
  disconnect() {}
}

/** A voice that speaks until it is told that it has ended. */
class FakeUtterance extends EventTarget {
  voice: unknown;
  lang = '';
  rate = 1;

  constructor(readonly text: string) {
    super();
  }

  readonly end = () => this.dispatchEvent(new Event('end'));
  readonly fail = () => this.dispatchEvent(new Event('error'));
}

/** The speech synthesis of a device with one English voice. */
export class FakeVoice {
  readonly spoken: FakeUtterance[] = [];
  cancelled = 0;

  constructor(localService = true) {
    document.documentElement.lang = 'en';
    vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance);
    vi.stubGlobal('speechSynthesis', {
      getVoices: () => [{ lang: 'en-GB', localService }],
      speak: (utterance: FakeUtterance) => this.spoken.push(utterance),
      cancel: () => (this.cancelled += 1),
    });
  }

  readonly said = () => this.spoken.map(({ text }) => text);
  readonly last = () => this.spoken.at(-1) as FakeUtterance;
}

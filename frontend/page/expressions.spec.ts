import { beforeEach, describe, expect, it, vi } from 'vitest';

const { endVisit, print } = vi.hoisted(() => ({ endVisit: vi.fn(), print: vi.fn(() => Promise.resolve('begun')) }));
vi.mock('./end-visit', () => ({ endVisit }));
vi.mock('./printing', () => ({ print }));

const original = window.Function;
await import('./expressions');

/** A function of a text, as Vaadin's client makes it. */
const made = (...texts: string[]) => Reflect.construct(window.Function, texts) as (...all: unknown[]) => unknown;
/** As Vaadin's client wraps what has to run with an element, and what has to tell the server how it ended. */
const withThis = (code: string, place: number) => `return (async function() { ${code}}).apply($${place})`;
const withResult = (code: string, place: number) =>
  `try{Promise.resolve((async function(){${code}})()).then($${place},function(error){$${place + 1}(''+error)})}` +
  `catch(error){$${place + 1}(''+error)}`;

describe('expressions', () => {
  beforeEach(() => vi.clearAllMocks());

  it('runs what the program knows, with its element', async () => {
    const element = { focus: vi.fn() };

    await made('$0', withThis('this.focus()', 0))(element);

    expect(element.focus).toHaveBeenCalledOnce();
  });

  it('hands over the parameters', async () => {
    const sheet = { show: vi.fn() };

    await made('$0', '$1', '$2', withThis('this.show($0, $1)', 2))('risks', false, sheet);

    expect(sheet.show).toHaveBeenCalledWith('risks', false);
  });

  it('tells the server what came of it', async () => {
    const done = vi.fn();

    await made('$0', '$1', withResult('return printed()', 0))(done, vi.fn());

    expect(done).toHaveBeenCalledWith('begun');
  });

  it.each([
    {
      how: 'at once',
      fails: () => {
        throw new Error('no printer');
      },
    },
    { how: 'later', fails: () => Promise.reject(new Error('no printer')) },
  ])('tells the server that it failed $how', async ({ fails }) => {
    const failed = vi.fn();
    print.mockImplementationOnce(fails);

    await made('$0', '$1', withResult('return printed()', 0))(vi.fn(), failed);

    expect(failed).toHaveBeenCalledWith('Error: no printer');
  });

  it('does not mind how a text is broken into lines', () => {
    made("window.dispatchEvent(\n   new Event('end-visit'))");
    made("  window.dispatchEvent(new   Event('end-visit'))\n")();

    expect(endVisit).toHaveBeenCalledOnce();
  });

  it('reads what an event tells the server', () => {
    const element = { value: { length: 3 } };

    expect(made('event', 'element', 'return (event.detail.option)')({ detail: { option: 2 } }, element)).toBe(2);
    expect(made('event', 'element', 'return (element.value.length)')({}, element)).toBe(3);
  });

  it('reads which screen a tap was meant for', () => {
    document.body.innerHTML = '<div data-shown="lesson/2"><button></button></div>';

    const read = made('event', 'element', "return (element.closest('[data-shown]')?.dataset.shown)");

    expect(read({}, document.querySelector('button'))).toBe('lesson/2');
  });

  it('loads the part of the bundle that a screen needs', () => {
    const loadOnDemand = vi.fn();
    vi.stubGlobal('Vaadin', { Flow: { loadOnDemand } });

    made("return window.Vaadin.Flow.loadOnDemand('ab12');")();

    expect(loadOnDemand).toHaveBeenCalledWith('ab12');
  });

  it.each([
    { step: 'push', replaces: 'pushState' },
    { step: 'replace', replaces: 'replaceState' },
  ] as const)('changes the address by $step after the current task', ({ replaces }) => {
    vi.useFakeTimers();
    const change = vi.spyOn(history, replaces).mockReturnValue();
    const navigated = vi.fn();
    addEventListener('vaadin-navigated', navigated, { once: true });

    made(
      '$0',
      '$1',
      `setTimeout(() => { window.history.${replaces}($0, '', $1); window.dispatchEvent(new CustomEvent('vaadin-navigated')); })`,
    )('state', '/quiz');
    expect(change).not.toHaveBeenCalled();
    vi.runAllTimers();

    expect(change).toHaveBeenCalledWith('state', '', '/quiz');
    expect(navigated).toHaveBeenCalledOnce();
    vi.useRealTimers();
  });

  it('leaves what it does not know to the browser, which the policy lets refuse it', () => {
    expect(made('return 6 * 7')()).toBe(42);
    expect(made(withThis('this.remove()', 0)).toString()).toContain('this.remove()');
  });

  it('still is the Function of the page', () => {
    expect(window.Function.prototype).toBe(original.prototype);
    expect(() => undefined).toBeInstanceOf(window.Function);
  });
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { button, drawn, one, shown, texts, told } from '../testing';
import './save-pdf';

interface Tile {
  fetchFile(): Promise<void>;
}

describe('save-pdf', () => {
  let answer: () => Promise<Response>;
  let saved: HTMLAnchorElement[];

  beforeEach(() => {
    vi.useFakeTimers();
    document.body.replaceChildren();
    saved = [];
    answer = () => Promise.resolve(new Response('%PDF'));
    vi.stubGlobal(
      'fetch',
      vi.fn(() => answer()),
    );
    vi.stubGlobal('print', vi.fn());
    vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:notes');
    vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(this);
    });
    return () => vi.useRealTimers();
  });

  const tile = () =>
    shown<Tile>('save-pdf', {
      href: '/notes.pdf',
      label: 'Save as PDF',
      print: 'Print instead',
      open: 'Open the file',
      words: { making: 'One moment.', ready: 'Saved.', unsaved: 'Ready.', late: 'It takes long.', failed: 'Sorry.' },
    });
  const says = () => texts('[role=status]')[0];

  async function make(element: HTMLElement & Tile) {
    button('Save as PDF').click();
    await element.fetchFile();
    await drawn(element);
  }

  it('asks the server, and says that it does', async () => {
    const element = await tile();
    const events = told(element, 'make');

    button('Save as PDF').click();
    await drawn(element);

    expect(events).toHaveLength(1);
    expect(says()).toBe('One moment.');
    expect(button('Save as PDF').ariaDisabled).toBe('true');
  });

  it('asks once, however often it is tapped', async () => {
    const element = await tile();
    const events = told(element, 'make');

    button('Save as PDF').click();
    button('Save as PDF').click();

    expect(events).toHaveLength(1);
  });

  it('saves the file, and offers to open it', async () => {
    await make(await tile());

    expect(saved.map(({ download }) => download)).toEqual(['my-summary.pdf']);
    expect(says()).toBe('Saved.');
    expect(one('a.instead').getAttribute('href')).toBe('/notes.pdf');
  });

  it('gives the file free only when the browser has read it', async () => {
    await make(await tile());

    expect(URL.revokeObjectURL).not.toHaveBeenCalled();
    vi.advanceTimersByTime(60_000);
    expect(URL.revokeObjectURL).toHaveBeenCalledWith('blob:notes');
  });

  it('offers the file where the browser cannot save', async () => {
    vi.stubGlobal('URL', Object.assign(class extends URL {}, { createObjectURL: undefined }));

    await make(await tile());

    expect(says()).toBe('Ready.');
    expect(texts('.instead')).toEqual(['Open the file']);
  });

  it.each([
    { what: 'an error', comes: () => Promise.resolve(new Response('', { status: 500 })) },
    { what: 'nothing', comes: () => Promise.reject(new TypeError('no network')) },
  ])('says so and offers to print when $what comes', async ({ comes }) => {
    answer = comes;

    await make(await tile());

    expect(says()).toBe('Sorry.');
    button('Print instead').click();
    expect(window.print).toHaveBeenCalledOnce();
  });

  it('offers to print when it takes long, and what comes later is not saved', async () => {
    let resolve: (answer: Response) => void = () => undefined;
    answer = () => new Promise((done) => (resolve = done));
    const element = await tile();
    button('Save as PDF').click();
    const file = element.fetchFile();

    vi.advanceTimersByTime(10_000);
    await drawn(element);
    expect(says()).toBe('It takes long.');

    resolve(new Response('', { status: 503 }));
    await file;
    await drawn(element);
    expect(says()).toBe('It takes long.');
    expect(saved).toEqual([]);
  });

  it('fetches nothing that was not asked for', async () => {
    const element = await tile();

    await element.fetchFile();

    expect(fetch).not.toHaveBeenCalled();
  });

  it('gives up when the screen is left', async () => {
    const element = await tile();
    button('Save as PDF').click();
    void element.fetchFile();
    const [, options] = vi.mocked(fetch).mock.calls[0] ?? [];

    element.remove();

    expect(options?.signal?.aborted).toBe(true);
  });
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { button, drawn, layOut, one, shown, texts } from '../testing';
import './read-aloud-button';

const WORDS = { start: 'Read aloud', stop: 'Stop', speed: 'Speed', slower: 'Slower', usual: 'Usual', faster: 'Faster' };

/** A voice that speaks until it is told that it has ended. */
class Utterance extends EventTarget {
  voice: unknown;
  lang = '';
  rate = 1;
  constructor(readonly text: string) {
    super();
  }
}

describe('read-aloud', () => {
  let spoken: Utterance[];
  let voices: object[];
  let cancelled: number;

  beforeEach(() => {
    vi.useFakeTimers();
    spoken = [];
    cancelled = 0;
    voices = [{ lang: 'en-GB', localService: true }];
    document.documentElement.lang = 'en';
    sessionStorage.clear();
    vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
    vi.stubGlobal('speechSynthesis', {
      getVoices: () => voices,
      speak: (utterance: Utterance) => spoken.push(utterance),
      cancel: () => (cancelled += 1),
    });
    return () => vi.useRealTimers();
  });

  async function screen() {
    document.body.innerHTML =
      '<div class="screen"><h1>The day</h1><p>First cream. Then needles.</p><a href="/next"><i></i></a></div>';
    layOut();
    return shown('read-aloud', { words: WORDS }, one('.screen'));
  }

  const said = () => spoken.map(({ text }) => text);
  const last = () => spoken.at(-1) as Utterance;

  async function tap(element: HTMLElement, name: string) {
    button(name).click();
    await drawn(element);
  }

  it('is not there where no voice of this device speaks the language', async () => {
    voices = [{ lang: 'en-GB', localService: false }];

    await screen();

    expect(texts('button')).toEqual([]);
  });

  it('reads sentence after sentence, and ends by itself', async () => {
    const element = await screen();

    await tap(element, 'Read aloud');
    expect(texts('.aloud')).toEqual(['Stop']);
    ['The day', 'First cream.', 'Then needles.'].forEach((sentence) => {
      expect(last().text).toBe(sentence);
      last().dispatchEvent(new Event('end'));
    });
    await drawn(element);

    expect(said()).toEqual(['The day', 'First cream.', 'Then needles.']);
    expect(texts('.aloud')).toEqual(['Read aloud']);
  });

  it('tells a station with each sentence that somebody listens', async () => {
    const presence = vi.fn();
    addEventListener('presence', presence);
    const element = await screen();

    await tap(element, 'Read aloud');
    last().dispatchEvent(new Event('end'));

    expect(presence).toHaveBeenCalledTimes(2);
    removeEventListener('presence', presence);
  });

  it.each([
    { why: 'it is asked to', stop: () => button('Stop').click() },
    { why: 'a link is followed', stop: () => one('a i').dispatchEvent(new MouseEvent('click', { bubbles: true })) },
    { why: 'the page is left', stop: () => dispatchEvent(new Event('pagehide')) },
    { why: 'the element goes', stop: () => one('read-aloud').remove() },
    { why: 'the voice fails', stop: () => last().dispatchEvent(new Event('error')) },
  ])('stops when $why', async ({ stop }) => {
    const element = await screen();
    await tap(element, 'Read aloud');

    stop();
    last().dispatchEvent(new Event('end'));

    expect(cancelled).toBeGreaterThan(0);
    expect(said()).toEqual(['The day']);
  });

  it('offers speeds once it was used, and begins the sentence anew with another', async () => {
    const element = await screen();
    expect(texts('.speeds button')).toEqual([]);
    await tap(element, 'Read aloud');
    expect(texts('.speeds button')).toEqual(['Slower', 'Usual', 'Faster']);

    await tap(element, 'Faster');
    vi.advanceTimersByTime(100);

    expect(said()).toEqual(['The day', 'The day']);
    expect(last().rate).toBe(1.25);
    expect(texts('[aria-pressed=true]')).toEqual(['Faster']);
  });

  it('keeps the speed for the next screen', async () => {
    await tap(await screen(), 'Read aloud');
    await tap(one('read-aloud'), 'Slower');

    const next = await screen();

    expect(texts('[aria-pressed=true]', next)).toEqual(['Slower']);
  });

  it('does not trust what is stored to be a speed', async () => {
    sessionStorage.setItem('read-aloud-speed', 'constructor');

    await screen();

    expect(texts('.speeds button')).toEqual([]);
  });
});

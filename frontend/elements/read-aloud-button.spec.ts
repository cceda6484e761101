import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeVoice, button, drawn, layOut, one, shown, texts } from '../testing';
import './read-aloud-button';

const WORDS = { start: 'Read aloud', stop: 'Stop', speed: 'Speed', slower: 'Slower', usual: 'Usual', faster: 'Faster' };

describe('read-aloud', () => {
  let voice: FakeVoice;

  beforeEach(() => {
    vi.useFakeTimers();
    sessionStorage.clear();
    voice = new FakeVoice();
    return () => vi.useRealTimers();
  });

  async function screen() {
    document.body.innerHTML =
      '<div class="screen"><h1>The day</h1><p>First cream. Then needles.</p><a href="/next"><i></i></a></div>';
    layOut();
    return shown('read-aloud', { words: WORDS }, one('.screen'));
  }

  async function tap(element: HTMLElement, name: string) {
    button(name).click();
    await drawn(element);
  }

  it('is not there where no voice of this device speaks the language', async () => {
    voice = new FakeVoice(false);

    await screen();

    expect(texts('button')).toEqual([]);
  });

  it('reads its screen until the end', async () => {
    const element = await screen();

    await tap(element, 'Read aloud');
    expect(texts('.aloud')).toEqual(['Stop']);
    ['The day', 'First cream.', 'Then needles.'].forEach(() => voice.last().end());
    await drawn(element);

    expect(voice.said()).toEqual(['The day', 'First cream.', 'Then needles.']);
    expect(texts('.aloud')).toEqual(['Read aloud']);
  });

  it.each([
    { why: 'it is asked to', stop: () => button('Stop').click() },
    { why: 'a link is followed', stop: () => one('a i').dispatchEvent(new MouseEvent('click', { bubbles: true })) },
    { why: 'the page is left', stop: () => dispatchEvent(new Event('pagehide')) },
    { why: 'the element goes', stop: () => one('read-aloud').remove() },
    { why: 'the screen has another heading', stop: () => (one('h1').textContent = 'The days after') },
  ])('stops when $why', async ({ stop }) => {
    const element = await screen();
    await tap(element, 'Read aloud');

    stop();
    await Promise.resolve();
    voice.last().end();

    expect(voice.cancelled).toBeGreaterThan(0);
    expect(voice.said()).toEqual(['The day']);
  });

  it('offers speeds once it was used, and begins the sentence anew with another', async () => {
    const element = await screen();
    expect(texts('.speeds button')).toEqual([]);
    await tap(element, 'Read aloud');
    expect(texts('.speeds button')).toEqual(['Slower', 'Usual', 'Faster']);

    await tap(element, 'Faster');
    vi.advanceTimersByTime(100);

    expect(voice.said()).toEqual(['The day', 'The day']);
    expect(voice.last().rate).toBe(1.25);
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

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeVoice, layOut, one } from '../testing';
import { ScreenReading } from './screen-reading';

describe('ScreenReading', () => {
  let voice: FakeVoice;
  const ended = vi.fn();

  beforeEach(() => {
    vi.useFakeTimers();
    voice = new FakeVoice();
    ended.mockClear();
    return () => vi.useRealTimers();
  });

  function reading(rate = 1) {
    document.body.innerHTML = '<div class="screen"><h1>The day</h1><p>First cream. Then needles.</p></div>';
    layOut();
    const begun = new ScreenReading(one('.screen'), rate, ended);
    begun.sayNext();
    return begun;
  }

  it('reads sentence after sentence, and ends by itself', () => {
    reading();

    ['The day', 'First cream.', 'Then needles.'].forEach((sentence) => {
      expect(voice.last().text).toBe(sentence);
      expect(ended).not.toHaveBeenCalled();
      voice.last().end();
    });

    expect(voice.said()).toEqual(['The day', 'First cream.', 'Then needles.']);
    expect(ended).toHaveBeenCalledOnce();
  });

  it('reads what has appeared meanwhile', () => {
    reading();
    voice.last().end();

    one('p').textContent = 'First cream. It needs time. Then needles.';
    layOut();
    voice.last().end();

    expect(voice.last().text).toBe('It needs time.');
  });

  it('tells a station with each sentence that somebody listens', () => {
    const presence = vi.fn();
    addEventListener('presence', presence);

    reading();
    voice.last().end();

    expect(presence).toHaveBeenCalledTimes(2);
    removeEventListener('presence', presence);
  });

  it.each([
    { why: 'it is asked to', stop: (begun: ScreenReading) => begun.stop() },
    { why: 'the voice fails', stop: () => voice.last().fail() },
  ])('stops when $why', ({ stop }) => {
    const begun = reading();

    stop(begun);
    voice.last().end();
    begun.stop();

    expect(voice.cancelled).toBe(1);
    expect(voice.said()).toEqual(['The day']);
    expect(ended).toHaveBeenCalledOnce();
  });

  it('begins the sentence anew with another speed', () => {
    const begun = reading(0.75);
    expect(voice.last().rate).toBe(0.75);

    begun.setRate(1.25);
    vi.advanceTimersByTime(100);

    expect(voice.said()).toEqual(['The day', 'The day']);
    expect(voice.last().rate).toBe(1.25);
  });

  it('stays silent when it was stopped right after another speed was chosen', () => {
    const begun = reading();

    begun.setRate(1.25);
    begun.stop();
    vi.advanceTimersByTime(100);

    expect(voice.said()).toEqual(['The day']);
  });
});

import { describe, expect, it, vi } from 'vitest';
import './shown-tab';

describe('shown-tab', () => {
  function asked(cause: () => void) {
    const shown = vi.fn();
    document.body.addEventListener('tab-shown', shown, { once: true });
    cause();
    return shown.mock.calls.length;
  }

  const visibility = (state: DocumentVisibilityState) => {
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
    document.dispatchEvent(new Event('visibilitychange'));
  };
  const pageshow = (persisted: boolean) => dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));

  it.each([
    { when: 'the tab is shown again', cause: () => visibility('visible'), times: 1 },
    { when: 'the tab is hidden', cause: () => visibility('hidden'), times: 0 },
    { when: 'the page comes back from the memory of the browser', cause: () => pageshow(true), times: 1 },
    { when: 'the page is shown for the first time', cause: () => pageshow(false), times: 0 },
  ])('asks the server $times times when $when', ({ cause, times }) => {
    expect(asked(cause)).toBe(times);
  });
});

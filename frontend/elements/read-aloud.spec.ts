import { expect, it, vi } from 'vitest';

const fetched = vi.fn();
vi.mock('./read-aloud-button', () => {
  fetched();
  return {};
});

it('fetches the button once the browser has a voice, and only once', async () => {
  let voices: object[] = [];
  const synthesis = Object.assign(new EventTarget(), { getVoices: () => voices });
  vi.stubGlobal('speechSynthesis', synthesis);
  document.documentElement.lang = 'en';

  await import('./read-aloud');
  expect(fetched).not.toHaveBeenCalled();

  voices = [{ lang: 'en-GB', localService: true }];
  synthesis.dispatchEvent(new Event('voiceschanged'));
  synthesis.dispatchEvent(new Event('voiceschanged'));
  await vi.waitFor(() => expect(fetched).toHaveBeenCalledOnce());
});

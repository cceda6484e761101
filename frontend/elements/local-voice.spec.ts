import { describe, expect, it, vi } from 'vitest';
import { localVoice } from './local-voice';

const voice = (name: string, lang: string, more: object = {}) => ({ name, lang, localService: true, ...more });

describe('local-voice', () => {
  it.each([
    { language: 'en', voices: [voice('Ann', 'en-GB')], found: 'Ann' },
    { language: 'en', voices: [voice('Far', 'en-GB', { localService: false })], found: undefined },
    { language: 'es', voices: [voice('Ann', 'en-GB')], found: undefined },
    { language: 'en-US', voices: [voice('Ann', 'en-GB'), voice('Joe', 'en_US')], found: 'Joe' },
    { language: 'en', voices: [voice('Ann', 'en-GB'), voice('Joe', 'en-US', { default: true })], found: 'Joe' },
    { language: 'hi', voices: [voice('Asha', 'HI-in')], found: 'Asha' },
    { language: 'en', voices: [], found: undefined },
  ])('speaks $language as $found', ({ language, voices, found }) => {
    vi.stubGlobal('speechSynthesis', { getVoices: () => voices });

    expect(localVoice(language)?.name).toBe(found);
  });
});

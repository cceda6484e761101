import { describe, expect, it } from 'vitest';
import { layoutFor } from './key-layouts';

const keys = (rows: string[] = []) => rows.flatMap((row) => row.split(' '));

describe('key-layouts', () => {
  it.each([
    { language: 'en', letters: 'q z m', stops: ', . ?' },
    { language: 'en-GB', letters: 'q z m', stops: ', . ?' },
    { language: 'es', letters: 'ñ á ü', stops: ', . ¿ ?' },
    { language: 'hi', letters: 'क ा ं', stops: ', । ?' },
    { language: 'ar', letters: 'ا ب ي', stops: '، . ؟' },
    { language: 'ja', letters: 'q z m', stops: ', . ?' },
  ])('has $letters and $stops for $language', ({ language, letters, stops }) => {
    const { pages } = layoutFor('', language);

    expect(keys(pages.default)).toEqual(expect.arrayContaining([...letters.split(' '), ...stops.split(' ')]));
  });

  it.each(['en', 'es', 'hi', 'ar'])('has on every page for %s what leads on', (language) => {
    const { pages } = layoutFor('', language);

    expect(keys(pages.default)).toEqual(
      expect.arrayContaining(['{shift}', '{bksp}', '{numbers}', '{space}', '{enter}', '{done}']),
    );
    expect(keys(pages.shift)).toEqual(expect.arrayContaining(['{shift}', '{bksp}', '{numbers}', '{done}']));
    expect(keys(pages.numbers)).toEqual(expect.arrayContaining(['1', '0', '{bksp}', '{letters}', '{done}']));
  });

  it('shifts to the capitals of the same letters, accents included', () => {
    const { pages, capitals } = layoutFor('', 'es');

    expect(capitals).toBe(true);
    expect(keys(pages.shift)).toEqual(expect.arrayContaining(['Á', 'Ñ']));
    expect(keys(pages.shift)).not.toContain('á');
  });

  it.each(['hi', 'ar'])('has no capitals for %s', (language) => {
    expect(layoutFor('', language).capitals).toBe(false);
  });

  it.each(['en', 'ar'])('has small Latin letters and no space for an address in %s', (language) => {
    const { pages } = layoutFor('email', language);

    expect(keys(pages.default)).toEqual(expect.arrayContaining(['@', '.com', '_', '-', '9']));
    expect(keys(pages.default)).not.toContain('{space}');
    expect(pages.shift).toBeUndefined();
  });

  it.each(['en', 'es', 'hi', 'ar'])('has no key twice on a page for %s', (language) => {
    Object.values(layoutFor('', language).pages).forEach((rows) => {
      const all = keys(rows);
      expect(all).toEqual([...new Set(all)]);
    });
  });
});

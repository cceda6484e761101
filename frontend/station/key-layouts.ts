import arabic from 'simple-keyboard-layouts/build/layouts/arabic.js';
import english from 'simple-keyboard-layouts/build/layouts/english.js';
import hindi from 'simple-keyboard-layouts/build/layouts/hindi.js';
import spanish from 'simple-keyboard-layouts/build/layouts/spanish.js';
import type { LayoutItem } from 'simple-keyboard-layouts/build/interfaces';

/** The pages of a keyboard. A key in braces does not type. */
export type Page = 'default' | 'shift' | 'numbers';

export interface Layout {
  /** The rows of each page, with spaces between keys. */
  pages: Partial<Record<Page, string[]>>;
  /** Whether the shifted letters are the uppercase forms of the others. */
  capitals: boolean;
}

/** What a language needs in addition to the letters of its usual keyboard. */
interface Script {
  usual: LayoutItem;
  letter: RegExp;
  more: string[];
  stops: string[];
  asks: string[];
  capitals: boolean;
}

const LETTER = /^\p{L}/u;
const LETTER_OR_MARK = /^[\p{L}\p{M}]/u;
const STOPS = [',', '.'];
const DIGITS = '1 2 3 4 5 6 7 8 9 0';
const SIGNS = ['- / : ; ( ) & @ \' "', '% + = # * ! {bksp}'];
/** Fewer letters than this do not get a row of their own. */
const FEW = 3;

const ENGLISH: Script = { usual: english, letter: LETTER, more: [], stops: STOPS, asks: ['?'], capitals: true };
const SCRIPTS: Record<string, Script> = {
  en: ENGLISH,
  es: { usual: spanish, letter: LETTER, more: ['á é í ó ú ü'], stops: STOPS, asks: ['¿', '?'], capitals: true },
  hi: { usual: hindi, letter: LETTER_OR_MARK, more: [], stops: [',', '।'], asks: ['?'], capitals: false },
  ar: { usual: arabic, letter: LETTER_OR_MARK, more: [], stops: ['،', '.'], asks: ['؟'], capitals: false },
};

/** An address has only lowercase letters, and no spaces. */
const ADDRESS: Layout = {
  pages: {
    default: [
      DIGITS,
      'q w e r t y u i o p',
      'a s d f g h j k l _',
      'z x c v b n m - . {bksp}',
      '@ .com .org + {enter} {done}',
    ],
  },
  capitals: false,
};

/**
 * The keys for a field.
 *
 * @param purpose the field's `inputmode`
 * @param language the page's language; one without a layout gets the English one
 */
export function layoutFor(purpose: string, language: string): Layout {
  if (purpose === 'email') {
    return ADDRESS;
  }
  const script = SCRIPTS[language.replace(/-.*/, '')] ?? ENGLISH;
  const below = [...script.stops, '{space}', ...script.asks, '{enter} {done}'].join(' ');
  return {
    pages: {
      default: [...letters(script, 'default'), `{numbers} ${below}`],
      shift: [...letters(script, 'shift'), `{numbers} ${below}`],
      numbers: [DIGITS, ...SIGNS, `{letters} ${below}`],
    },
    capitals: script.capitals,
  };
}

/** Only the keys of the usual keyboard that form words, because every further key makes the others smaller. */
function letters({ usual, letter, more, capitals }: Script, page: 'default' | 'shift') {
  const all = (usual.layout[page] ?? []).map((row) => row.split(' ').filter((key) => letter.test(key)));
  const rows = all.filter((row) => row.length >= FEW).map((row) => row.join(' '));
  const few = all.filter((row) => row.length < FEW).flat();
  const last = [rows.pop(), ...few].join(' ');
  const extra = page === 'shift' && capitals ? more.map((row) => row.toUpperCase()) : more;
  return [...extra, ...rows, `{shift} ${last} {bksp}`];
}

/** Names that every browser has a value of its own for, and shares of something else. */
const OF_THE_BROWSER = ['0', 'auto', 'none', 'inherit', 'transparent', 'currentColor', 'padding-box', '50%', '100%'];
const FORCED = ['Canvas', 'CanvasText', 'ButtonFace', 'ButtonText', 'Highlight', 'HighlightText'];
/** A share of the text's own size. */
const OF_THE_TEXT = '/^-?[0-9.]+em$/';
const OF_PAPER = ['/^[0-9.]+(mm|pt|%)$/', '#000', '#fff'];
const FROM_TOKENS = [
  '/color$/',
  'fill',
  'stroke',
  'background',
  'font-size',
  '/^(margin|padding)/',
  '/gap$/',
  'border-radius',
  'box-shadow',
];

const fromTokens = (...more) => [
  FROM_TOKENS,
  { expandShorthand: true, ignoreValues: [...OF_THE_BROWSER, ...FORCED, OF_THE_TEXT, ...more] },
];

export default {
  plugins: ['stylelint-declaration-strict-value'],
  reportDescriptionlessDisables: true,
  reportNeedlessDisables: true,
  rules: {
    'scale-unlimited/declaration-strict-value': fromTokens(),
    'color-no-hex': true,
    'function-disallowed-list': ['rgb', 'rgba', 'hsl', 'hsla', 'hwb', 'lab', 'lch', 'oklab', 'oklch'],
    'declaration-property-value-disallowed-list': { font: ['/[0-9](rem|px|pt)/'] },
    'color-named': 'never',
    'block-no-empty': true,
    'declaration-block-no-duplicate-properties': [true, { ignore: ['consecutive-duplicates-with-different-values'] }],
    'property-no-unknown': true,
    'unit-no-unknown': true,
    'selector-pseudo-class-no-unknown': true,
    'selector-pseudo-element-no-unknown': true,
    'selector-max-id': 0,
  },
  overrides: [
    {
      // The tokens themselves, and what high contrast has in their place.
      files: ['**/tokens.css', '**/contrast.css'],
      rules: { 'color-no-hex': null, 'function-disallowed-list': null },
    },
    {
      // Paper is measured in millimetres and points, and is printed black on white.
      files: ['**/print.css', '**/page.css'],
      rules: { 'color-no-hex': null, 'scale-unlimited/declaration-strict-value': fromTokens(...OF_PAPER) },
    },
  ],
};

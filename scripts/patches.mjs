// What libraries load or make at once and we need later, or never.

/**
 * The parser of JavaScript builds the sets of characters of an expression where it meets the literal. Here an
 * expression is made when it is first asked, by one of three ways that leave no state in it.
 */
const LATER = `
const later = (source, flags) => {
  let made;
  const get = () => (made ??= new RegExp(source, flags));
  return {
    test: (text) => get().test(text),
    [Symbol.match]: (text) => text.match(get()),
    [Symbol.search]: (text) => text.search(get()),
  };
};`;

const later = (name, expression) => [
  `const ${name} = ${expression};`,
  `const ${name} = later(${JSON.stringify(expression.source)}, ${JSON.stringify(expression.flags)});`,
];

/** By file: texts that must be found once in it, each with what takes its place. */
export const PATCHES = {
  // The matcher of a method that tinyglobby does not call; it would be looked for in the user's folders.
  'fdir/dist/index.mjs': [['__require.resolve("picomatch");\n\tpm = __require("picomatch");', '']],
  // Commands that are programs of their own; here is none. It loads all that Node has of networks.
  'commander/lib/command.js': [
    [
      "const childProcess = require('node:child_process');",
      "const childProcess = { get spawn() { return process.getBuiltinModule('node:child_process').spawn; } };",
    ],
  ],
  // Tables of ICU, 40 ms of each process; texts in ASCII need none.
  'string-width/index.js': [
    [
      'const segmenter = new Intl.Segmenter();',
      `let made; const segmenter = { segment: (text) => (made ??= new Intl.Segmenter()).segment(text) };${LATER}`,
    ],
    later(
      'visibleCharacterRegex',
      /[^\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Surrogate}]/v,
    ),
    later('spacingMarkRegex', /\p{Spacing_Mark}/v),
    later('rgiEmojiRegex', /^\p{RGI_Emoji}$/v),
    later('extendedPictographicRegex', /\p{Extended_Pictographic}/gu),
  ],
};

/** The code of a library's file with its patches. */
export function patched(code, file) {
  return PATCHES[file].reduce((text, [found, better]) => {
    if (text.split(found).length !== 2) throw new Error(`${file} has changed: look at PATCHES.`);
    return text.replace(found, () => better);
  }, code);
}

import { alwaysShown, errorCode, warningCode } from '../../model/index.js';

/** Codes of methods and of their server; docs/errors.md is generated from this table. */
export const PIPELEX_CODES = {
  noBundle: errorCode('PS2800', 'The folder of a METHODS.toml contains no bundle (`.mthds`).'),
  oldSuffix: warningCode('PS2801', 'Bundles have the old suffix `.plx`.'),
  byteOrderMark: errorCode('PS2802', 'A bundle begins with a byte order mark, which is no TOML.'),
  notText: errorCode('PS2803', 'A bundle or METHODS.toml is not UTF-8.'),
  tooLarge: warningCode('PS2804', 'A method tree is larger than a server accepts by default.'),
  sameName: errorCode('PS2805', 'Two files of a method tree have one name for the server.'),
  invalid: errorCode('PS2810', 'The server finds a method invalid.'),
  lint: errorCode('PS2811', 'The linter of the server finds an error in an invalid method.'),
  lintOfValid: warningCode(
    'PS2812',
    'The linter of the server finds an error in a method that it validates.',
  ),
  caution: warningCode('PS2813', 'The server warns about a method.'),
  unformatted: warningCode('PS2814', 'A bundle is not formatted as the formatter of the server does.'),
  pending: warningCode('PS2815', 'A pipe has only a signature, so its method cannot run yet.'),
  leftOut: alwaysShown(
    warningCode('PS2816', 'The server has no linter or no formatter, so one of them did not look.'),
  ),
  refused: errorCode('PS2820', 'The server refused a question about a method, so there is no verdict.'),
  strangeAnswer: errorCode('PS2821', 'The answer of the server about a method cannot be understood.'),
  noTree: errorCode('PS2830', 'A run names a method tree that the target does not have, or one with errors.'),
  badInputs: errorCode('PS2831', 'The inputs of a run cannot be read.'),
  runRefused: errorCode('PS2832', 'The server refused a run, or a run failed.'),
  runUnknown: errorCode('PS2833', 'It is unknown whether a run took place; it is never sent again.'),
  runCost: warningCode('PS2834', 'A run calls models, which costs money.'),
  runEnded: errorCode('PS2835', 'A run ended without completing.'),
} as const;

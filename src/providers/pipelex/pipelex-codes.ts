import { alwaysShown, errorCode, warningCode } from '../../model/index.js';

/** Codes of methods and of their server; docs/errors.md is generated from this table. */
export const PIPELEX_CODES = {
  noBundle: errorCode(
    'PS2800',
    'The folder of a METHODS.toml contains no bundle (`.mthds`).',
    'Add a `.mthds` file, check that `bundles` matches it, or remove the `METHODS.toml`.',
  ),
  oldSuffix: warningCode('PS2801', 'Bundles have the old suffix `.plx`.', 'Rename the files to `.mthds`.'),
  byteOrderMark: errorCode(
    'PS2802',
    'A bundle begins with a byte order mark, which TOML does not allow.',
    'Save the bundle as UTF-8 without a byte order mark.',
  ),
  notText: errorCode(
    'PS2803',
    'A bundle or METHODS.toml is not UTF-8.',
    'Save the bundle or `METHODS.toml` as UTF-8.',
  ),
  tooLarge: warningCode(
    'PS2804',
    'A method tree is larger than a server accepts by default.',
    'Exclude what the method does not need, with a pattern in `bundles` that starts with `!`.',
  ),
  sameName: errorCode(
    'PS2805',
    'Two files of a method tree have one name for the server.',
    'Remove or rename one of the two files.',
  ),
  invalid: errorCode(
    'PS2810',
    'The server finds a method invalid.',
    "Correct the method as the server's message says, then check it again: `pipelines-sync plan`.",
  ),
  lint: errorCode(
    'PS2811',
    'The linter of the server finds an error in an invalid method.',
    'Correct what the linter names, together with the other errors of the method.',
  ),
  lintOfValid: warningCode(
    'PS2812',
    'The linter of the server finds an error in a method that it validates.',
    'Correct what the linter names; the method itself is valid.',
  ),
  caution: warningCode(
    'PS2813',
    'The server warns about a method.',
    'Read the warning of the server, and change the method if it fits.',
  ),
  unformatted: warningCode(
    'PS2814',
    'A bundle is not formatted as the formatter of the server does.',
    'Format the file with the command of the message; `pip install pipelex-tools` installs its tool.',
  ),
  pending: warningCode(
    'PS2815',
    'A pipe has only a signature, so its method cannot run yet.',
    'Implement the pipe before you run the method.',
  ),
  leftOut: alwaysShown(
    warningCode(
      'PS2816',
      'The server has no linter or no formatter, so one of them did not look.',
      'Nothing, if the server is to have no linter or formatter; the message says what did not look.',
    ),
  ),
  refused: errorCode(
    'PS2820',
    'The server refused a question about a method, so there is no verdict.',
    'Do what the message of the server says, then check again. The method has no verdict until then.',
  ),
  strangeAnswer: errorCode(
    'PS2821',
    'The answer of the server about a method cannot be understood.',
    'Check that this version of pipelines-sync knows the version of the server, and that no proxy changes its answers.',
  ),
  noTree: errorCode(
    'PS2830',
    'A run names a method tree that the target does not have, or one with errors.',
    'Name a method tree that the message lists, and correct its errors.',
  ),
  badInputs: errorCode(
    'PS2831',
    'The inputs of a run cannot be read.',
    'Pass a file with one JSON object to `--inputs`: the inputs of the pipe by name.',
  ),
  runRefused: errorCode(
    'PS2832',
    'The server refused a run, or a run failed.',
    "Correct the inputs or the method as the server's message says, then run it again.",
  ),
  runUnknown: errorCode(
    'PS2833',
    'It is unknown whether a run took place; it is never sent again.',
    'Look in the log of the server whether the run took place, before you run it again.',
  ),
  runCost: warningCode(
    'PS2834',
    'A run calls models, which costs money.',
    'Nothing, if the run is wanted. `pipelines-sync plan` checks a method without running it.',
  ),
  runEnded: errorCode(
    'PS2835',
    'A run ended without completing.',
    'Look for the run in the log of the server; run it again only if its cost is wanted twice.',
  ),
} as const;

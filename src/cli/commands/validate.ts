import type { Command } from '@commander-js/extra-typings';
import { type Finding, hasErrors } from '../../model/index.js';
import { findingsJson } from '../../report/index.js';
import { FindingsError } from '../../run/open/open-files.js';
import { validateFiles } from '../../run/open/validate-files.js';
import { defineCommand, type FlagsOf } from '../command.js';
import type { Io } from '../io.js';
import { printed, printQuietly } from '../opened.js';
import { files, ruling, target } from '../options.js';
import { printDocument } from '../print-json.js';
import { unlessChecked } from '../unless-checked.js';

const flags = (bare: Command) => ruling(target(files(bare)));

type ValidateFlags = FlagsOf<typeof flags>;

export const command = defineCommand({
  name: 'validate',
  does: 'Check the files without contacting the platform.',
  flags,
  run: ([files], flags, { io }) =>
    unlessChecked(validate(files, flags, io), (checked, on) => on.validateChecked(checked, flags, io)),
});

/** `validate`: every check that needs no network. Exit 1 when there is an error. */
async function validate(files: readonly string[], flags: ValidateFlags, io: Io): Promise<number> {
  const isJson = flags.json === true;
  const opening = validateFiles(flags, files, io, { withOthers: true, rules: flags });
  const offline = isJson ? await findingsOf(opening) : await printed(opening, io);
  if ('errors' in offline) {
    printDocument(findingsJson(offline.errors, { files: offline.files }), io);
    return 1;
  }
  const { desired, findings } = offline;
  if (isJson) printDocument(findingsJson(findings, { files: offline.files.files.length }), io);
  else {
    printQuietly(findings, offline, flags, io);
    if (!hasErrors(findings) && flags.quiet !== true) {
      const items = desired.resources.length;
      const count = offline.files.files.length;
      io.out(
        `${items} ${items === 1 ? 'item' : 'items'} in ${count} ${count === 1 ? 'file' : 'files'}: valid for target ${offline.target.name}.\n`,
      );
    }
  }
  return hasErrors(findings) ? 1 : 0;
}

/** What was opened, or the findings that kept it from being opened. */
async function findingsOf<T extends object>(
  opening: Promise<T>,
): Promise<T | { errors: readonly Finding[]; files: number }> {
  try {
    return await opening;
  } catch (error) {
    if (!(error instanceof FindingsError)) throw error;
    return { errors: error.findings, files: error.files?.files.length ?? 0 };
  }
}

import type { Command } from '@commander-js/extra-typings';
import { validateTarget } from '../../api/verbs/validate.js';
import { hasErrors, pasted } from '../../model/index.js';
import { count, findingsJson } from '../../report/index.js';
import { defineCommand, type FlagsOf } from '../command.js';
import type { Io } from '../io.js';
import { printFindings } from '../opened.js';
import { files, ruling, target } from '../options.js';
import { printDocument } from '../print-json.js';

const flags = (bare: Command) => ruling(target(files(bare)));

type ValidateFlags = FlagsOf<typeof flags>;

export const command = defineCommand({
  name: 'validate',
  does: 'Check the files without contacting the platform.',
  examples: [
    [pasted('validate'), 'check all files of the configuration'],
    [pasted('validate', 'pipelines/bundle.yaml'), 'check one file'],
  ],
  flags,
  run: ([files], flags, { io }) => validate(files, flags, io),
});

/** `validate`: every check that needs no network. Exit 1 when there is an error. */
async function validate(named: readonly string[], flags: ValidateFlags, io: Io): Promise<number> {
  const { findings, files, sources, valid } = await validateTarget(flags, named, io, { withOthers: true });
  const exitCode = hasErrors(findings) || valid === null ? 1 : 0;
  const read = sources === undefined ? undefined : { files: sources };
  if (flags.json === true) printDocument(findingsJson(findings, { files }), io);
  else if (valid === null) printFindings(findings, read, io);
  else {
    printFindings(findings, read, io);
    if (exitCode === 0 && flags.quiet !== true)
      io.out(
        `${count(valid.count, valid.what)} in ${count(files, 'file')}: valid for target ${valid.target}.\n`,
      );
  }
  return exitCode;
}

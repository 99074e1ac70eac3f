import type { Command } from '@commander-js/extra-typings';
import { hasErrors } from '../../model/index.js';
import { renderFindingsJson } from '../../report/index.js';
import { validateFiles } from '../../run/open/validate-files.js';
import { defineCommand } from '../command.js';
import type { Io } from '../io.js';
import { printed, printFindings } from '../opened.js';
import { type CommonFlags, files, target } from '../options.js';
import { unlessChecked } from '../unless-checked.js';

const flags = (bare: Command) => target(files(bare));

export const command = defineCommand({
  name: 'validate',
  does: 'Check the files without contacting the platform.',
  flags,
  run: ([files], flags, { io }) =>
    unlessChecked(validate(files, flags, io), (checked, on) => on.validateChecked(checked, flags, io)),
});

/** `validate`: every check that needs no network. Exit 1 when there is an error. */
async function validate(files: readonly string[], flags: CommonFlags, io: Io): Promise<number> {
  const offline = await printed(validateFiles(flags, files, io, { withOthers: true }), io);
  const { desired, findings } = offline;
  const shown = flags.quiet === true ? findings.filter((finding) => finding.severity === 'error') : findings;
  if (flags.json === true) io.out(renderFindingsJson(findings, { files: offline.files.files.length }));
  else {
    printFindings(shown, offline, io);
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

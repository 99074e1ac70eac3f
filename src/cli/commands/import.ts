import path from 'node:path';
import type { Command } from '@commander-js/extra-typings';
import { pasted } from '../../model/index.js';
import { FileEdits } from '../../run/file-edits.js';
import { type ImportReport, importPrompts } from '../../run/import/import-prompts.js';
import { toRoot } from '../../run/open/open-files.js';
import { defineCommand, type FlagsOf } from '../command.js';
import type { Io } from '../io.js';
import { printed } from '../opened.js';
import { target } from '../options.js';
import { printDocument } from '../print-json.js';

const flags = (bare: Command) =>
  target(bare)
    .argument('<paths...>', 'promptfoo configurations, .prompt, .prompty, .md and .txt files, or folders')
    .option('--to <folder>', 'folder for the new files (default: where new prompts of a pull go)')
    .option('--dry-run', 'show what would be written, without writing');

type ImportFlags = FlagsOf<typeof flags>;

export const command = defineCommand({
  name: 'import',
  does: 'Write prompts of other tools into the files. Sends nothing.',
  examples: [
    [pasted('import', 'notes', '--dry-run'), 'show what would be written'],
    [pasted('import', 'notes', '--to', 'pipelines/prompts'), 'write prompts from a folder of texts'],
  ],
  flags,
  run: ([paths], flags, { io }) => importFiles(paths, flags, io),
});

/** `import`: exit 3 where something of what was named could not be imported. */
async function importFiles(paths: readonly string[], flags: ImportFlags, io: Io): Promise<number> {
  const edits = await printed(FileEdits.open(flags, io, { mayBeEmpty: true }), io);
  const to = flags.to === undefined ? null : toRoot(flags.to, edits.config.root, io.cwd);
  const report = await importPrompts(edits, {
    paths: paths.map((one) => ({
      full: path.resolve(io.cwd, one),
      shown: path.posix.normalize(one.replaceAll(path.sep, '/')),
    })),
    to,
    isDry: flags.dryRun === true,
  });
  print(report, flags, io);
  return report.notImported.length > 0 ? 3 : 0;
}

function print({ added, leftOut, notImported }: ImportReport, flags: ImportFlags, io: Io): void {
  if (flags.json === true) {
    printDocument({ added, left_out: leftOut, not_imported: notImported }, io);
    return;
  }
  const done = flags.dryRun === true ? 'would write' : 'written';
  for (const { address, file, from } of added) io.out(`${done}  ${file}  ${address}, from ${from}\n`);
  for (const { file, what } of leftOut) io.out(`left out  ${file}: ${what}\n`);
  for (const { file, why } of notImported) io.out(`not imported  ${file}: ${why}\n`);
  if (flags.quiet === true) return;
  const count = `${added.length} ${added.length === 1 ? 'prompt' : 'prompts'}`;
  const rest = notImported.length === 0 ? '' : `, ${notImported.length} not imported`;
  io.err(
    `${count} ${flags.dryRun === true ? 'to import' : 'imported'}${rest}. Review the files, then plan.\n`,
  );
}

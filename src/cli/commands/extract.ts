import type { Command } from '@commander-js/extra-typings';
import { pasted } from '../../model/index.js';
import { extractText } from '../../run/extract-text.js';
import { FileEdits } from '../../run/file-edits.js';
import { toRoot } from '../../run/open/open-files.js';
import { defineCommand, type FlagsOf } from '../command.js';
import type { Io } from '../io.js';
import { printed } from '../opened.js';
import { target } from '../options.js';
import { printRewritten } from '../rewritten.js';

const flags = (bare: Command) =>
  target(bare)
    .argument('<address>', 'item of the files, for example "prompts/Tone"')
    .argument('<field>', 'its text, for example prompt_text or config.prompt_template')
    .option('--to <file>', 'file to write (default: beside the bundle, named after the item)')
    .option('--back', 'move the text from its file into the bundle');

type ExtractFlags = FlagsOf<typeof flags>;

export const command = defineCommand({
  name: 'extract',
  does: 'Move a text of an item into a file of its own, or back. Sends nothing.',
  examples: [
    [
      pasted('extract', 'criteria/Clear answer', 'config.rubric', '--to', 'texts/clear-answer.md'),
      'move a text into a file',
    ],
    [pasted('extract', 'criteria/Clear answer', 'config.rubric', '--back'), 'move it back'],
  ],
  flags,
  run: ([address, field], flags, { io }) => extract(address, field, flags, io),
});

/** `extract`: moves a text without changing what the files mean. */
async function extract(address: string, field: string, flags: ExtractFlags, io: Io): Promise<number> {
  const edits = await printed(FileEdits.open(flags, io), io);
  const to = flags.to === undefined ? null : toRoot(flags.to, edits.config.root, io.cwd);
  const done = await extractText(edits, { address, field, to, back: flags.back === true });
  printRewritten(done, { address }, flags, io);
  return 0;
}

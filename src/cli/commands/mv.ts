import type { Command } from '@commander-js/extra-typings';
import { pasted } from '../../model/index.js';
import { FileEdits } from '../../run/file-edits.js';
import { moveItem } from '../../run/move-item.js';
import { defineCommand } from '../command.js';
import type { Io } from '../io.js';
import { printed } from '../opened.js';
import { type CommonFlags, target } from '../options.js';
import { printRewritten } from '../rewritten.js';

const flags = (bare: Command) =>
  target(bare)
    .argument('<old>', 'item of the files, for example "prompts/Tone"')
    .argument('<new>', 'its new address or name');

export const command = defineCommand({
  name: 'mv',
  does: 'Rename an item in the files, with everything that names it. Sends nothing.',
  examples: [
    [pasted('mv', 'prompts/Tone of voice', 'House voice'), 'rename a prompt; its object keeps its id'],
  ],
  flags,
  run: ([old, wanted], flags, { io }) => mv(old, wanted, flags, io),
});

/** `mv`: renames an item; the next apply renames its object, which keeps its id. */
async function mv(old: string, wanted: string, flags: CommonFlags, io: Io): Promise<number> {
  const moved = await moveItem(await printed(FileEdits.open(flags, io), io), old, wanted);
  printRewritten(moved, { from: moved.from, to: moved.to }, flags, io);
  return 0;
}

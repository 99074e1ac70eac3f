import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { configuration, filesOf, itemsOf, promptFilesOf, promptsOf } from './items.mjs';

/** Where the command keeps its ledger when the folder is no git repository. */
const LEDGER = '.pipelines-sync';

/** How items are written: in bundles of each kind, or each prompt in a Markdown file. */
const LAYOUTS = {
  bundles: { ending: 'yaml', files: (count, word) => filesOf(itemsOf(count, word)) },
  prompts: { ending: 'md', files: (count, word) => promptFilesOf(promptsOf(count, word)) },
};

/** A folder with a configuration and so many items, gone after `use`. */
export async function withItems(count, use, layout = 'bundles') {
  const { ending, files } = LAYOUTS[layout];
  const folder = mkdtempSync(path.join(tmpdir(), 'pipelines-sync-bench-'));
  const write = (word) => {
    for (const [name, text] of Object.entries(files(count, word)))
      writeFileSync(path.join(folder, name), text);
  };
  try {
    mkdirSync(path.join(folder, 'items'));
    writeFileSync(path.join(folder, 'pipelines-sync.yaml'), configuration(ending));
    write('first');
    return await use({
      folder,
      /** Writes every item anew, with another word in it. */
      write,
      /** Drops the ledger, as if nothing had been applied from here. */
      forget: () => rmSync(path.join(folder, LEDGER), { recursive: true, force: true }),
      /** Puts the ledger aside, and back. */
      keep: () => {
        rmSync(path.join(folder, 'kept'), { recursive: true, force: true });
        cpSync(path.join(folder, LEDGER), path.join(folder, 'kept'), { recursive: true });
      },
      restore: () => {
        if (!existsSync(path.join(folder, 'kept'))) throw new Error('no ledger was kept');
        rmSync(path.join(folder, LEDGER), { recursive: true, force: true });
        cpSync(path.join(folder, 'kept'), path.join(folder, LEDGER), { recursive: true });
      },
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

import { readFile } from 'node:fs/promises';
import { putFile } from '../../../host/put-file.js';
import type { PastedCommand } from '../../../model/index.js';
import type { InitPlace } from './init-place.js';
import type { InitReport } from './init-report.js';
import { placed, writing } from './init-write.js';

const IGNORED = '.pipelines-sync/';

/** The line that ignores a saved plan beside the configuration, and no file of this name anywhere else. */
export function planIn(folder: string): string {
  const below = folder === '' ? '' : `${folder.replaceAll(/[\\*?[\]]/g, '\\$&')}/`;
  return `/${below}plan.json`;
}

/**
 * Adds lines to .gitignore at the root: the ledger folder belongs to one machine, and a committed copy would be out of
 * date; a saved plan holds texts that were not reviewed. Says what was added.
 * @param plans lines for saved plans
 */
export async function addIgnored(
  plans: readonly string[],
  { root }: InitPlace,
  again: (flag: string) => PastedCommand,
  report: InitReport,
  cwd: string,
): Promise<void> {
  const lines = [IGNORED, ...plans];
  for (const { path: file, shown, there } of await placed(
    [{ file: '.gitignore', text: '', atRoot: true }],
    root,
    cwd,
  )) {
    if (there === 'link') {
      report.file(
        { file: shown, state: 'kept', lines },
        `kept     ${shown}, a symbolic link; add to it: ${lines.join(', ')}\n`,
      );
      continue;
    }
    const added = await writing(shown, again, () => addLines(file, lines));
    if (added.length > 0)
      report.file(
        { file: shown, state: 'added', lines: added },
        `wrote    ${shown} (added ${added.join(', ')})\n`,
      );
  }
}

/** The added ones. */
async function addLines(file: string, wanted: readonly string[]): Promise<string[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  const bare = (line: string) => line.trim().replace(/^\/|\/$/g, '');
  const there = new Set(text.split(/\r?\n/).map(bare));
  const added = wanted.filter((line) => !there.has(bare(line)));
  const before = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  if (added.length > 0) await putFile(file, `${before}${added.join('\n')}\n`);
  return added;
}

import type { Plan, Uncommitted } from '../../plan/index.js';
import { thousands } from '../text/style.js';

const WORDS: { readonly [what in Uncommitted['what']]: string } = {
  deleted: 'deleted',
  edited: 'edited',
  new: 'new',
  ignored: 'ignored by git',
};

/** Number of names per sort; the others are counted. */
const NAMED = 5;

/**
 * The uncommitted files of a plan, in one line; deleted ones first, because they remove items. Empty where there are
 * none.
 * @param name shows the name of a file
 */
export function uncommittedLine({ source }: Pick<Plan, 'source'>, name: (file: string) => string): string {
  const parts = (Object.keys(WORDS) as Uncommitted['what'][]).flatMap((what) => {
    const files = (source.uncommitted ?? []).filter((one) => one.what === what).map(({ file }) => name(file));
    if (files.length === 0) return [];
    const more = files.length > NAMED ? ` and ${thousands(files.length - NAMED)} more` : '';
    return [`${WORDS[what]} ${files.slice(0, NAMED).join(', ')}${more}`];
  });
  return parts.length === 0 ? '' : `Uncommitted, planned as they are: ${parts.join('; ')}`;
}

import { filesCovered } from '../../bundle/files/pattern-covers.js';
import { isExclusion } from '../../bundle/files/read-files.js';
import type { RawItem } from '../../bundle/load-bundle.js';
import type { ComposeInputs } from './compose-inputs.js';

/** True for an item that is its whole file, so that the file goes with it. */
export function isWholeFile({ stands }: RawItem): boolean {
  return stands.path.length === 0;
}

/**
 * Why a file cannot be deleted with the one object that it holds, as a sentence; undefined where it can.
 * @param removed every item that leaves the files
 * @param uses how often items use each file as a text or data of their own
 */
export function whyFileStays(
  { file, kind }: RawItem,
  removed: readonly RawItem[],
  uses: ReadonlyMap<string, number>,
  { bundles, layout, repository }: Pick<ComposeInputs, 'bundles' | 'layout' | 'repository'>,
): string | undefined {
  const only = `${file} holds nothing but this ${kind.singular}`;
  if (repository.real(file) !== file)
    return `${only}, and is a link to another file; delete it: git rm -- ${file}`;
  if (uses.has(file)) return `${only}, but other items use the file with $file; remove these first`;
  const leaving = new Set(removed.filter(isWholeFile).map((item) => item.file));
  const staying = bundles.map(({ document }) => document.file).filter((one) => !leaving.has(one));
  const excluded = layout.patterns.filter(isExclusion);
  // A pattern without a match is an error of every later run.
  const emptied = layout.patterns.find((pattern) => {
    if (isExclusion(pattern)) return false;
    const patterns = [pattern, ...excluded];
    return filesCovered(patterns, [file]).size > 0 && filesCovered(patterns, staying).size === 0;
  });
  if (emptied === undefined) return undefined;
  return `${only}, and without it ${JSON.stringify(emptied)} in bundles matches no file; take that out of the configuration, then delete the file: git rm -- ${file}`;
}

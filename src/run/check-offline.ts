import { silenced } from '../config/silence.js';
import { coded, type Finding, hasErrors, sortFindings } from '../model/index.js';
import type { Check, CheckedFile, CheckTree } from '../providers/index.js';
import { standInOf } from '../source/read/stand-in.js';
import type { CheckedTarget } from './open/check-only.js';
import { OPEN_CODES } from './open/open-codes.js';

/** The trees of a target, and what is known about them without a server. */
export interface OfflineCheck {
  check: Check;
  trees: readonly CheckTree[];
  /** All findings, also those of configuration, settings and reading the files. */
  findings: Finding[];
}

/** Checks the files of a target without a server. */
export async function checkOffline({
  provider,
  config,
  target,
  files,
  named,
  findings,
}: CheckedTarget): Promise<OfflineCheck> {
  const check = await provider.check();
  const all = check.trees(files.files);
  const isNamed = ({ file }: CheckedFile) => named === null || named.has(file);
  const trees = all.filter(({ files: judged, beside = [] }) => [...judged, ...beside].some(isNamed));
  const inTrees = new Set(
    all.flatMap(({ files: judged, beside = [] }) => [...judged, ...beside].map(({ file }) => file)),
  );
  const outside = files.files
    .filter((one) => isNamed(one) && !inTrees.has(one.file))
    .map(
      ({ file }): Finding => ({
        ...coded(OPEN_CODES.inNoTree),
        message: `${file} belongs to nothing that ${provider.title} checks, so it is not checked.`,
        remedy: 'Leave it out of the bundles of the target, or correct its place or name.',
        place: { file, line: 1, column: 1 },
      }),
    );
  const none: Finding[] =
    trees.length > 0 || hasErrors(findings)
      ? []
      : [
          {
            ...coded(OPEN_CODES.noTree),
            message: `The files of this target contain nothing that ${provider.title} checks.`,
            remedy: 'Correct the bundles of the target.',
            ...(config.file === null ? {} : { place: { file: config.file, line: 1, column: 1 } }),
          },
        ];
  const told = check.offline(trees);
  const standIns = trees.flatMap((tree) => tree.files.flatMap(standIn));
  const sorted = sortFindings([...findings, ...outside, ...none, ...standIns, ...told]);
  return { check, trees, findings: silenced(sorted, target.silence) };
}

/** A file that stands in for another one, such as a pointer of Git LFS: the platform would judge the wrong content. */
function standIn({ file, bytes }: CheckedFile): Finding[] {
  const found = standInOf(file, bytes);
  if (found === undefined) return [];
  const { code, message, remedy } = found;
  return [{ ...coded(code), message, remedy, place: { file, line: 1, column: 1 } }];
}

import { coded, type Finding, hasErrors, sortFindings } from '../model/index.js';
import type { Check, CheckTree } from '../providers/index.js';
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
  files,
  findings,
}: CheckedTarget): Promise<OfflineCheck> {
  const check = await provider.check();
  const trees = check.trees(files.files);
  const inTrees = new Set(
    trees.flatMap(({ files: judged, beside = [] }) => [...judged, ...beside].map(({ file }) => file)),
  );
  const outside = files.files
    .filter(({ file }) => !inTrees.has(file))
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
  return { check, trees, findings: sortFindings([...findings, ...outside, ...none, ...told]) };
}

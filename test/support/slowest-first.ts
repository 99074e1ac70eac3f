import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The files that take longest on two cores, longest first. A long file that begins last keeps one
 * worker busy while the others have nothing left to do; and of a file that it has not run yet Vitest
 * knows only the size, by which the ones that kill commands come last: they are short texts.
 */
export const SLOWEST: readonly string[] = [
  'test/providers/pipelines/quirks/every-answer.deep.test.ts',
  'test/ledger/cut-off.deep.test.ts',
  'test/apply/failures/set-back.deep.test.ts',
  'test/providers/pipelines/emulator/schemathesis.deep.test.ts',
  'test/apply/failures/killed-circle.deep.test.ts',
  'test/size/steps.deep.test.ts',
  'test/report/injection.deep.test.ts',
  'test/action/auto.deep.test.ts',
  'test/apply/failures/killed-renames.deep.test.ts',
  'test/run/every-kind.deep.test.ts',
  'test/providers/made-up/made-up.deep.test.ts',
  'test/apply/failures/killed-mixed.deep.test.ts',
  'test/plan/names/comment.deep.test.ts',
  'test/properties/strangers-file.deep.test.ts',
  'test/apply/failures/faults-on-writes-first.deep.test.ts',
  'test/plan/saved/killed.deep.test.ts',
  'test/action/older.deep.test.ts',
  'test/providers/pipelines/emulator/sdk-recordings.deep.test.ts',
  'test/run/rollback/uncommitted.deep.test.ts',
  'test/apply/failures/killed-removal.deep.test.ts',
  'test/bundle/checkout/left-out.deep.test.ts',
  'test/apply/appeared.deep.test.ts',
  'test/apply/failures/killed-first.deep.test.ts',
  'test/apply/failures/signals.deep.test.ts',
  'test/host/git/look-alike.deep.test.ts',
  'test/action/masking.deep.test.ts',
  'test/ledger/command.deep.test.ts',
  'test/apply/failures/faults-on-removal.deep.test.ts',
  'test/apply/failures/faults-on-writes-mixed.deep.test.ts',
  'test/action/drift.deep.test.ts',
  'test/plan/names/taken.deep.test.ts',
  'test/report/json-output.deep.test.ts',
  'test/action/look-alike.deep.test.ts',
  'test/pull/shown.deep.test.ts',
  'test/size/verbs.deep.test.ts',
  'test/apply/edits/kept-then-overwritten.deep.test.ts',
  'test/apply/edits/during-apply.deep.test.ts',
  'test/pull/landed.deep.test.ts',
  'test/ledger/odd-repositories.deep.test.ts',
  'test/bundle/checkout/stand-ins.deep.test.ts',
];

/** Begins with the slowest files; the others come in the order that Vitest gives them. */
export class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted
      .map((file, at) => ({ file, at, rank: rankOf(file.moduleId) }))
      .sort((a, b) => a.rank - b.rank || a.at - b.at)
      .map(({ file }) => file);
  }
}

function rankOf(moduleId: string): number {
  const at = SLOWEST.findIndex((file) => moduleId.replaceAll('\\', '/').endsWith(`/${file}`));
  return at < 0 ? SLOWEST.length : at;
}

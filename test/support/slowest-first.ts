import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The files that take longest on two cores, longest first. A long file that begins last keeps one
 * worker busy while the others have nothing left to do; and of a file that it has not run yet Vitest
 * knows only the size, by which the ones that kill commands come last: they are short texts.
 */
export const SLOWEST: readonly string[] = [
  'test/ledger/cut-off.deep.test.ts',
  'test/apply/failures/killed-circle.deep.test.ts',
  'test/providers/pipelit/killed.deep.test.ts',
  'test/size/steps.deep.test.ts',
  'test/apply/failures/set-back.deep.test.ts',
  'test/run/trial/killed.deep.test.ts',
  'test/apply/failures/killed-renames.deep.test.ts',
  'test/providers/pipelines/emulator/schemathesis.deep.test.ts',
  'test/apply/failures/killed-mixed.deep.test.ts',
  'test/ledger/side-by-side.deep.test.ts',
  'test/action/auto.deep.test.ts',
  'test/providers/pipelines/quirks/every-answer.deep.test.ts',
  'test/docs/blocks.deep.test.ts',
  'test/action/commands-decide.deep.test.ts',
  'test/ledger/lock.deep.test.ts',
  'test/trial/null-trials.deep.test.ts',
  'test/report/plan-html.deep.test.ts',
  'test/run/trial/failures.deep.test.ts',
  'test/action/rules.deep.test.ts',
  'test/run/trial/exports.deep.test.ts',
  'test/apply/failures/killed-first.deep.test.ts',
  'test/host/git/look-alike.deep.test.ts',
  'test/action/older.deep.test.ts',
  'test/size/verbs.deep.test.ts',
  'test/providers/made-up/made-up.deep.test.ts',
  'test/ledger/branch.deep.test.ts',
  'test/providers/pipelines/quirks/quirks.deep.test.ts',
  'test/report/injection.deep.test.ts',
  'test/cli/ledger/relocate.deep.test.ts',
  'test/apply/failures/faults-on-writes-mixed.deep.test.ts',
  'test/properties/idempotency-key.deep.test.ts',
  'test/apply/failures/killed-removal.deep.test.ts',
  'test/report/json-output.deep.test.ts',
  'test/action/trial.deep.test.ts',
  'test/apply/failures/faults-on-writes-first.deep.test.ts',
  'test/action/push.deep.test.ts',
  'test/ledger/elsewhere.deep.test.ts',
  'test/action/signature.deep.test.ts',
  'test/providers/pipelit/outcomes.deep.test.ts',
  'test/apply/failures/faults-on-removal.deep.test.ts',
  'test/run/rollback/rollback.deep.test.ts',
  'test/docs/quick-start.deep.test.ts',
  'test/size/action.deep.test.ts',
  'test/action/pull-request.deep.test.ts',
  'test/properties/strangers-file.deep.test.ts',
  'test/run/every-kind.deep.test.ts',
  'test/plan/names/comment.deep.test.ts',
  'test/ledger/command.deep.test.ts',
  'test/action/drift.deep.test.ts',
  'test/plan/saved/killed.deep.test.ts',
  'test/http/proxy.deep.test.ts',
  'test/rules/like-ajv.deep.test.ts',
  'test/plan/names/taken.deep.test.ts',
  'test/action/second-platform.deep.test.ts',
  'test/cli/json.test.ts',
  'test/bundle/checkout/left-out.deep.test.ts',
  'test/providers/pipelit/schedule-writes.deep.test.ts',
  'test/run/trial/not-trusted.deep.test.ts',
  'test/pull/landed.deep.test.ts',
  'test/pull/shown.deep.test.ts',
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

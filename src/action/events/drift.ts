import { driftExit } from '../../apply/exit-code.js';
import { UserError } from '../../model/index.js';
import type { DriftReport } from '../../plan/index.js';
import { renderDriftIssue, renderDriftMarkdown } from '../../report/index.js';
import { driftTarget } from '../../run/drift-target.js';
import { keyVariableOf } from '../../run/open/key-use.js';
import { ACTION_CODES as CODES } from '../action-codes.js';
import type { ActionContext } from '../action-context.js';
import { lastAuthors } from '../github/last-authors.js';
import { type Note, note, nothingDone, type TargetReport } from '../report.js';
import { viewTarget } from '../target-view.js';
import { issueInput, writeIssue } from '../write/issue.js';
import { reportWithoutPlan } from '../write/show.js';
import { keptNothing } from './checked.js';
import { cleanTrials } from './clean-trials.js';

/** Compares the platform with the ledger, and reports drift in one issue per target. */
export async function watchDrift(stage: ActionContext, target: string | null): Promise<TargetReport> {
  const head = stage.context.sha;
  const looked = await viewTarget(stage, target, 'places');
  if (looked.kind === 'offline') {
    const error = new UserError(
      CODES.noKey.code,
      `No API key for target ${looked.target}, so nothing was compared.`,
      `Set the input api-key, or ${keyVariableOf(stage.platforms.get(looked.target))} in env: of the step, from a secret.`,
    );
    return reportWithoutPlan(stage, { kind: 'failed', error, target: looked.target }, target, head, '');
  }
  if (looked.kind === 'checked') return keptNothing(stage, looked.checked, 'No drift');
  if (looked.kind !== 'open') return reportWithoutPlan(stage, looked, target, head, '');
  const { session, offline } = looked.opened;
  try {
    const { ledger, store } = session;
    const { name } = session.target;
    if (ledger.state === 'absent') return nothingDone(name, [nothingApplied(name, store.place)]);
    // Writes of a running apply are not drift; the next check will tell.
    if (ledger.underway !== undefined) return nothingDone(name, [atWork(ledger.underway)]);
    const { report } = await driftTarget(session);
    const places = session.desired.resources.map((resource) => resource.place);
    const { root } = offline.git;
    const git = root === null ? null : stage.io.openGit(root);
    const authors = await lastAuthors(git, report.items, places);
    const today = new Date(stage.io.clock.now()).toISOString().slice(0, 10);
    const issue = await writeIssue(
      stage,
      looked.signer,
      report.target,
      (previous) =>
        renderDriftIssue({ ...issueInput(stage, report.target, head, previous), report, authors, today }),
      `The platform matches the last apply again (checked on ${today}): no drift is left.`,
    );
    // After the issue, which it must not keep from being written.
    const cleaned = await cleanTrials(stage, target, looked.opened);
    return {
      target: report.target,
      input: null,
      markdown: renderDriftMarkdown(report, { words: session.kinds.words }),
      exitCode: driftExit(report),
      refusal: issue.failed ? 'there is drift, and its issue could not be written' : null,
      url: issue.url,
      notes: [...issue.notes, ...cleaned],
      counts: countsOf(report),
    };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return reportWithoutPlan(stage, { kind: 'failed', error, target: session.target.name }, target, head, '');
  } finally {
    await looked.opened.client.close();
  }
}

function countsOf(report: DriftReport): { [name: string]: number } {
  const count = (what: DriftReport['items'][number]['what']) =>
    report.items.filter((item) => item.what === what).length;
  return {
    drifted: report.items.length,
    edited: count('edited'),
    deleted: count('deleted'),
    replaced: count('replaced'),
    unreadable: report.unreadable.length,
  };
}

/** The report without a ledger: before the first apply, or after the ledger was lost. */
function nothingApplied(target: string, place: string): Note {
  return note(
    CODES.nothingApplied,
    `Target ${target} has no ledger yet (${place}), so there is nothing to compare the platform with. The first apply creates it.`,
  );
}

function atWork(holder: string): Note {
  return note(CODES.atWork, `Another run is applying (${holder}), so drift was not checked.`);
}

import type { HeldTrial } from '../../ledger/index.js';
import { coded, type Finding, isId } from '../../model/index.js';
import type { Launched, TrialEntry, TrialPlatform } from '../../providers/index.js';
import { shownExperiment } from './shown-experiment.js';
import { TRIAL_RUN_CODES as CODES } from './trial-codes.js';

/**
 * Archives the copies of the workflow that the experiment of a trial made, where its configuration says so. Whoever can
 * push can write a record, so the platform is asked which workflows are copies of the experiment, and no other one is
 * touched.
 * @param entry the trial in the configuration; undefined where it has none any more
 */
export async function archiveCopies(
  entry: Pick<TrialEntry, 'cleanup' | 'where'> | undefined,
  { record }: Pick<HeldTrial, 'record'>,
  trials: Pick<TrialPlatform, 'status' | 'archive'>,
): Promise<Finding[]> {
  const { experiment } = record;
  if (experiment === null || experiment.copies !== 'wanted') return [];
  const { id, workflows } = experiment;
  if (entry?.cleanup !== 'archive' || id === null) {
    experiment.copies = 'kept';
    return [];
  }
  const shown = await shownExperiment(entry, id, trials);
  if ('why' in shown) return [notArchived(`The copies of experiment ${id}`, shown.why)];
  const copies = shown.launched === null ? [] : copiesOf(shown.launched);
  const findings: Finding[] = [];
  let isLeft = false;
  for (const workflow of new Set(workflows === null ? copies : [workflows.base, workflows.head])) {
    if (!copies.includes(workflow)) {
      const why = `the platform does not show it as a copy that experiment ${id} made`;
      findings.push(notArchived(`Workflow ${workflow}`, why));
      continue;
    }
    const why = await trials.archive(entry, workflow);
    isLeft ||= why !== null;
    if (why !== null) findings.push(notArchived(`The copied workflow ${workflow}`, why));
  }
  // One that the platform does not show as a copy will not be one later.
  if (!isLeft) experiment.copies = findings.length > 0 ? 'kept' : 'archived';
  return findings;
}

function copiesOf({ base, head }: Launched): string[] {
  return [base.workflow.id, head.workflow.id].filter(isId);
}

function notArchived(what: string, why: string): Finding {
  return {
    ...coded(CODES.notArchived),
    message: `${what} could not be archived: ${why}.`,
    remedy: 'Archive by hand what is a copy that nobody needs.',
  };
}

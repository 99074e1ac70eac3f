import type { Git } from '../../host/git-process.js';
import { RULE_CODES } from '../../rules/index.js';
import { unreadable } from '../../run/open/base-rules.js';
import type { PullLabels, RuleFlags } from '../../run/open/flags.js';
import type { ActionContext } from '../action-context.js';
import { baseCommit, fetchMissing, parentsOf } from '../github/base-commit.js';
import { GitHubError } from '../github/github-error.js';
import { type Note, note } from '../report.js';

/** The rules that judge a run, with what is to be said about them; notes may come until the run ends. */
export interface EventRules {
  flags: RuleFlags;
  notes: Note[];
}

/** The rules of the files, for a run that no base judges. */
export function rulesOfFiles({ inputs }: Pick<ActionContext, 'inputs'>): EventRules {
  return { flags: { override: inputs.override }, notes: [] };
}

/** The rules of a pull request: those of its base branch first, overridden by its labels as they are now. */
export async function rulesOfPull(
  stage: ActionContext,
  { number, head, baseSha }: { number: number; head: string; baseSha: string },
): Promise<EventRules> {
  const git = stage.io.openGit(stage.io.cwd);
  const base = await baseCommit(git, head, baseSha);
  await fetched(git, base);
  return judgedBy(stage, base, number);
}

/** The rules of a merge group: those of the group before it, overridden by the labels of its pull request. */
export async function rulesOfQueue(
  stage: ActionContext,
  { number, baseSha }: { number: number; baseSha: string },
): Promise<EventRules> {
  await fetched(stage.io.openGit(stage.io.cwd), baseSha);
  return judgedBy(stage, baseSha, number);
}

/**
 * The rules of an apply: those before the merge, and those of the last apply, so that no merge removes a rule that its
 * own changes break. Labels are asked for once the pull requests are known.
 */
export async function rulesOfMerge(stage: ActionContext): Promise<EventRules> {
  const { inputs, context, io } = stage;
  const { event } = context;
  const git = io.openGit(io.cwd);
  const before = event.name === 'push' ? event.before : null;
  const base = before ?? (await parentsOf(git, 'HEAD'))[0];
  if (base !== undefined) await fetched(git, base);
  const notes: Note[] = [];
  const applied = async (commit: string) => {
    const missing = await fetchMissing(git, commit);
    if (missing === null) return true;
    const text = `The rules of the commit applied last are unknown: ${missing}.`;
    notes.push(note({ ...RULE_CODES.baseUnreadable, severity: 'warning' }, text));
    return false;
  };
  const from = base === undefined ? [] : [base];
  return { flags: { override: inputs.override, rulesFrom: from, applied }, notes };
}

function judgedBy(stage: ActionContext, base: string, number: number): EventRules {
  const notes: Note[] = [];
  const labels = async () => {
    const found = await labelsOf(stage, number, notes);
    return found === undefined ? [] : [{ pull: number, labels: found, changes: null }];
  };
  return { flags: { override: stage.inputs.override, rulesFrom: [base], labels }, notes };
}

/** The labels of pull requests as they are now; those without an answer are left out. */
export async function labelsOfPulls(
  stage: ActionContext,
  pulls: readonly number[],
  notes: Note[],
): Promise<Pick<PullLabels, 'pull' | 'labels'>[]> {
  const found: Pick<PullLabels, 'pull' | 'labels'>[] = [];
  for (const pull of pulls) {
    const labels = await labelsOf(stage, pull, notes);
    if (labels !== undefined) found.push({ pull, labels });
  }
  return found;
}

/** The event's own list may be old, so GitHub is asked. Without an answer no label counts, and a note says so. */
async function labelsOf(
  { github }: ActionContext,
  number: number,
  notes: Note[],
): Promise<readonly string[] | undefined> {
  const unknown = (why: string) => {
    const text = `The labels of #${number} are unknown, so none of them overrides a rule: ${why}`;
    notes.push(note(RULE_CODES.labelsUnknown, text));
    return undefined;
  };
  if (github === null) return unknown('there is no github-token.');
  try {
    return (await github.pull(number)).labels;
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return unknown(error.message);
  }
}

async function fetched(git: Git, commit: string): Promise<void> {
  const missing = await fetchMissing(git, commit);
  if (missing !== null) throw unreadable(commit, missing);
}

import { fetchMissing } from '../../host/fetch-commit.js';
import type { Git } from '../../host/git-process.js';
import { RULE_CODES } from '../../rules/index.js';
import { unreadable } from '../../run/open/base-rules.js';
import type { PullLabels, RuleFlags } from '../../run/open/flags.js';
import type { ActionContext } from '../action-context.js';
import { baseCommit, parentsOf } from '../github/base-commit.js';
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
export function rulesOfPull(
  stage: ActionContext,
  { number, head, baseSha }: { number: number; head: string; baseSha: string },
): EventRules {
  return judgedBy(stage, number, baseSha, (git) => baseCommit(git, head, baseSha));
}

/** The rules of a merge group: those of the group before it, overridden by the labels of its pull request. */
export function rulesOfQueue(
  stage: ActionContext,
  { number, baseSha }: { number: number; baseSha: string },
): EventRules {
  return judgedBy(stage, number, baseSha, async () => baseSha);
}

/**
 * The rules of an apply: those before the merge, and those of the last apply, so that no merge removes a rule that its
 * own changes break. Labels are asked for once the pull requests are known.
 */
export function rulesOfMerge({ inputs, context: { event } }: ActionContext): EventRules {
  const before = event.name === 'push' ? event.before : null;
  const base = async (git: Git | null) => {
    const commit = before ?? (git === null ? undefined : (await parentsOf(git, 'HEAD'))[0]);
    // Git that cannot read HEAD does not say that it is the first commit.
    if (commit === undefined) await fetched(git, 'HEAD');
    return commit === undefined ? [] : [await fetched(git, commit)];
  };
  const notes: Note[] = [];
  const applied = appliedRules(notes);
  return { flags: { override: inputs.override, base, applied }, notes };
}

function judgedBy(
  stage: ActionContext,
  number: number,
  baseSha: string,
  commitOf: (git: Git) => Promise<string>,
): EventRules {
  const notes: Note[] = [];
  const labels = async () => {
    const found = await labelsOf(stage, number, notes);
    return found === undefined ? [] : [{ pull: number, labels: found, changes: null }];
  };
  const base = async (git: Git | null) => [await fetched(git, git === null ? baseSha : await commitOf(git))];
  return { flags: { override: stage.inputs.override, base, labels, applied: appliedRules(notes) }, notes };
}

/** The rules of the last apply count in its preview as in the next apply. */
function appliedRules(notes: Note[]): NonNullable<RuleFlags['applied']> {
  return async (commit, git) => {
    const missing = git === null ? NO_GIT : await fetchMissing(git, commit);
    if (missing === null) return true;
    const text = `The rules of the commit applied last are unknown: ${missing}.`;
    notes.push(note({ ...RULE_CODES.baseUnreadable, severity: 'warning' }, text));
    return false;
  };
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

const NO_GIT = 'the workspace has no git repository with the configuration';

/** Where a checkout has neither history nor a token, everything else could still run; the rules could not be known. */
const CHECK_OUT =
  'Check out with actions/checkout, with its input fetch-depth: 0 or with a github-token of this step that can read the repository.';

/** @throws UserError PS3143 where the commit can neither be found nor fetched: what cannot be read is not absent */
async function fetched(git: Git | null, commit: string): Promise<string> {
  const missing = git === null ? NO_GIT : await fetchMissing(git, commit);
  if (missing !== null) throw unreadable(commit, missing, CHECK_OUT);
  return commit;
}

import { type Change, type Plan, WRITING } from '../../plan/index.js';
import { ACTION_CODES as CODES } from '../action-codes.js';
import type { ActionContext } from '../action-context.js';
import type { GitHub } from '../github/github.js';
import { GitHubError } from '../github/github-error.js';
import type { GitHubCommit, GitHubPullRequest } from '../github/github-rows.js';
import { type Note, note } from '../report.js';
import { type MarkedComment, planComments } from '../write/plan-comment.js';
import type { MarkerSigner } from './marker-signature.js';

/** Time for GitHub to notice a merge, in milliseconds. */
const NOTICED_MS = 3000;

/** The plans that people could review before the merge. */
export interface Review {
  /** Pull requests with a signed comment on the target, by number. */
  pulls: ReviewedPull[];
  /** Numbers of pull requests whose comment has no valid signature and therefore does not count. */
  unsigned: number[];
  /** Digests of the changes in their plans. */
  changes: ReadonlySet<string>;
  /** Digests of their whole plans, including those with too many changes for a marker. */
  plans: ReadonlySet<string>;
  notes: Note[];
}

/** A pull request with a reviewed plan. */
export interface ReviewedPull {
  number: number;
  /** The signed comment of the newest run, which counts. */
  comment: MarkedComment;
  /** Comments of this tool, which an apply updates. */
  own: MarkedComment[];
}

/** A part of the history: the commits of the second that are not in the first. */
export interface CommitRange {
  from: string;
  to: string;
}

/** Writing changes that are not in any reviewed plan. A plan with an equal digest covers all of its changes. */
export function unreviewed(plan: Plan, review: Pick<Review, 'changes' | 'plans'>): Change[] {
  if (review.plans.has(plan.plan_digest)) return [];
  return plan.changes.filter((change) => WRITING.has(change.action) && !review.changes.has(change.digest));
}

/** Reads the plans of the pull requests in some ranges of commits. */
export async function reviewOf(
  stage: ActionContext,
  signer: MarkerSigner,
  target: string,
  ranges: readonly CommitRange[],
  numbers: readonly number[] = [],
): Promise<Review> {
  const notes: Note[] = [];
  const found = new Set(numbers);
  for (const range of ranges) {
    for (const pull of (await known(notes, () => pullsIn(stage, range, notes))) ?? []) found.add(pull.number);
  }
  const pulls: ReviewedPull[] = [];
  const unsigned: number[] = [];
  for (const number of [...found].sort((a, b) => a - b)) {
    const pull = await known(notes, () => reviewedPull(stage, signer, number, target));
    if (pull === 'unsigned') unsigned.push(number);
    else if (pull !== undefined) pulls.push(pull);
  }
  return { ...digestsOf(pulls), pulls, unsigned, notes };
}

/** A message about comments of this tool that do not count, with the remedy; null where there are none. */
export function unsignedAdvice({ unsigned }: Review): string | null {
  if (unsigned.length === 0) return null;
  const pulls = unsigned.map((number) => `#${number}`).join(', ');
  return `The plan comment of ${pulls} has no valid signature, so it does not count as a review: it comes from another key, another workflow or an older version of this tool. If the pull request is open, run its plan job again; if plan and apply use different API keys, give both the same input review-key. If it is merged, run this apply by hand with on-plan-change: apply.`;
}

/** Largest number of earlier merges to look at. */
const FURTHER = 30;

/**
 * Searches earlier merges for changes that are not reviewed yet: an earlier apply may have been incomplete or missing.
 * Plans count only if their comment does not report an apply, because a change that is due again was not reviewed again.
 */
export async function reviewFurther(
  stage: ActionContext,
  signer: MarkerSigner,
  plan: Plan,
  review: Review,
  from: string,
): Promise<Review> {
  const { github } = stage;
  if (github === null) return review;
  const notes = [...review.notes];
  const unsigned = new Set(review.unsigned);
  const seen = new Set([...review.pulls.map((pull) => pull.number), ...unsigned]);
  let joined = review;
  const history = (await known(notes, () => github.history(from))) ?? [];
  for (const line of alongBranch(history, from).slice(0, FURTHER)) {
    if (unreviewed(plan, joined).length === 0) break;
    for (const { number } of (await known(notes, () => pullsOfMerge(github, line))) ?? []) {
      if (seen.has(number)) continue;
      seen.add(number);
      const pull = await known(notes, () => reviewedPull(stage, signer, number, plan.target));
      if (pull === 'unsigned') unsigned.add(number);
      if (pull === undefined || pull === 'unsigned' || pull.comment.marker.state === 'applied') continue;
      const pulls = [...joined.pulls, pull].sort((a, b) => a.number - b.number);
      joined = { ...joined, ...digestsOf(pulls), pulls };
    }
  }
  return { ...joined, unsigned: [...unsigned].sort((a, b) => a - b), notes };
}

/** Without an answer of GitHub, adds a note; the changes count as not reviewed. */
async function known<T>(notes: Note[], work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    notes.push(note(CODES.reviewUnknown, error.message));
    return undefined;
  }
}

/** @returns undefined without a comment on the target; `unsigned` where no comment has a valid signature */
async function reviewedPull(
  stage: ActionContext,
  signer: MarkerSigner,
  number: number,
  target: string,
): Promise<ReviewedPull | 'unsigned' | undefined> {
  const { own, signed } = await planComments(stage, signer, number, target);
  const [comment] = signed
    .filter(({ marker }) => marker.target === target)
    .sort((a, b) => (b.marker.run ?? 0) - (a.marker.run ?? 0));
  if (comment !== undefined) return { number, comment, own };
  return own.some(({ marker }) => marker.target === target) ? 'unsigned' : undefined;
}

function digestsOf(pulls: readonly ReviewedPull[]): Pick<Review, 'changes' | 'plans'> {
  const markers = pulls.map(({ comment }) => comment.marker);
  return {
    changes: new Set(markers.flatMap((marker) => marker.changes)),
    plans: new Set(markers.flatMap(({ plan_digest }) => (plan_digest === null ? [] : [plan_digest]))),
  };
}

/**
 * The pull requests of a range. Each commit of the branch itself is looked up: a merge, a squash and each commit of a
 * rebase know their pull request. For a merge made by hand, its merged commits are looked up instead.
 */
async function pullsIn(
  stage: ActionContext,
  { from, to }: CommitRange,
  notes: Note[],
): Promise<GitHubPullRequest[]> {
  const { github } = stage;
  if (github === null || from === to) return [];
  const compared = await github.compare(from, to);
  if (compared === undefined) {
    notes.push(
      note(CODES.reviewUnknown, `GitHub cannot list the commits between ${short(from)} and ${short(to)}.`),
    );
    return [];
  }
  if (!compared.isComplete)
    notes.push(note(CODES.reviewUnknown, `There are too many commits since ${short(from)} to check all.`));
  const pulls: GitHubPullRequest[] = [];
  let open = alongBranch(compared.commits, to);
  for (const wait of [0, NOTICED_MS]) {
    // Right after a merge, GitHub may not know the pull request yet.
    if (open.length > 0 && wait > 0) await stage.io.clock.sleep(wait, stage.io.signal);
    const without: typeof open = [];
    for (const line of open) {
      const own = await pullsOfMerge(github, line);
      pulls.push(...own);
      if (own.length === 0) without.push(line);
    }
    open = without;
  }
  return pulls;
}

async function pullsOfMerge(
  github: GitHub,
  [commit, ...brought]: readonly string[],
): Promise<GitHubPullRequest[]> {
  const own = commit === undefined ? [] : await github.pullsOf(commit);
  const others = own.length > 0 ? [] : await Promise.all(brought.map((other) => github.pullsOf(other)));
  return [...own, ...others.flat()].filter((pull) => pull.isMerged);
}

/** Each commit of the branch with the commits that it merged, newest first. */
function alongBranch(commits: readonly GitHubCommit[], to: string): [string, ...string[]][] {
  const parents = new Map(commits.map((commit) => [commit.sha, commit.parents]));
  const line: [string, ...string[]][] = [];
  let at: string | undefined = to;
  while (at !== undefined && parents.has(at)) {
    const [first, ...merged]: string[] = parents.get(at) ?? [];
    line.push([at, ...merged]);
    at = first;
  }
  return line;
}

function short(commit: string): string {
  return commit.slice(0, 7);
}

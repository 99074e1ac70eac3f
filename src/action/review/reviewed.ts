import { type Change, type Plan, WRITING } from '../../plan/index.js';
import { ACTION_CODES as CODES } from '../action-codes.js';
import type { ActionContext } from '../action-context.js';
import type { GitHub } from '../github/github.js';
import { GitHubError } from '../github/github-error.js';
import type { GitHubCommit, GitHubPullRequest } from '../github/github-rows.js';
import { type Note, note } from '../report.js';
import { type MarkedComment, planComments } from '../write/plan-comment.js';
import type { MarkerSigner } from './marker-signature.js';

/** How long GitHub is given to notice a merge, in milliseconds. */
const NOTICED_MS = 3000;

/** What people could read before it was merged. */
export interface Review {
  /** Pull requests with a signed comment on the target, by number. */
  pulls: ReviewedPull[];
  /** Numbers of those whose comment on the target carries no valid signature, so that it counts for nothing. */
  unsigned: number[];
  /** Digests of the changes that their plans show. */
  changes: ReadonlySet<string>;
  /** Digests of their whole plans: also of those with more changes than a marker holds. */
  plans: ReadonlySet<string>;
  notes: Note[];
}

export interface ReviewedPull {
  number: number;
  /** The signed comment that counts: the one of the newest run. */
  comment: MarkedComment;
  /** Comments of ours, which an apply writes over. */
  own: MarkedComment[];
}

/** A part of the history: commits that the second has and the first has not. */
export interface CommitRange {
  from: string;
  to: string;
}

/** Changes that send something and that no reviewed plan shows. An equal plan shows all of its changes. */
export function unreviewed(plan: Plan, review: Pick<Review, 'changes' | 'plans'>): Change[] {
  if (review.plans.has(plan.plan_digest)) return [];
  return plan.changes.filter((change) => WRITING.has(change.action) && !review.changes.has(change.digest));
}

/** Reads the plans of the pull requests that came with the commits of some ranges. */
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

/** Which comments count for nothing although we wrote them, and the way on; null where there is none. */
export function unsignedAdvice({ unsigned }: Review): string | null {
  if (unsigned.length === 0) return null;
  const pulls = unsigned.map((number) => `#${number}`).join(', ');
  return `The plan comment of ${pulls} carries no valid signature, so it does not count as a review: another key, another workflow or an older version of this tool wrote it. While the pull request is open, run its plan job again; where plan and apply use different API keys, give both the same input review-key. Once it is merged, run this apply by hand with on-plan-change: apply.`;
}

/** Merges that are looked at further back, at most. */
const FURTHER = 30;

/**
 * Looks further back for changes that are still not reviewed: an earlier apply may not have done all
 * that it was to do, or there was none. Only plans count whose comment does not say that they were
 * carried out: what was applied once and is to be done again was not reviewed again.
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

/** What GitHub does not tell is said, and taken for not reviewed. */
async function known<T>(notes: Note[], work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    notes.push(note(CODES.reviewUnknown, error.message));
    return undefined;
  }
}

/** @returns undefined where nothing was said of the target; `unsigned` where only comments without a valid signature are there */
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
 * The pull requests of a range. Along the branch itself each commit is asked for its own: a merge, a
 * squash and each commit of a rebase know theirs. Where a merge was made by hand, what it brought is
 * asked instead.
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
      note(CODES.reviewUnknown, `GitHub does not know what lies between ${short(from)} and ${short(to)}.`),
    );
    return [];
  }
  if (!compared.isComplete)
    notes.push(note(CODES.reviewUnknown, `There are more commits since ${short(from)} than are looked at.`));
  const pulls: GitHubPullRequest[] = [];
  let open = alongBranch(compared.commits, to);
  for (const wait of [0, NOTICED_MS]) {
    // Right after a merge GitHub may not have noticed yet what it merged.
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

/** Each commit of the branch with what it merged, newest first. */
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

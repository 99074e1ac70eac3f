import {
  type CommentInput,
  type Marker,
  maskedComment,
  readMarker,
  renderComment,
} from '../../report/index.js';
import { ACTION_CODES as CODES } from '../action-codes.js';
import type { ActionContext } from '../action-context.js';
import { GitHubError } from '../github/github-error.js';
import type { GitHubComment } from '../github/github-rows.js';
import { type Note, note } from '../report.js';
import type { MarkerSigner } from '../review/marker-signature.js';

/** A plan comment with what its marker says. */
export interface MarkedComment extends GitHubComment {
  marker: Marker;
}

/** The plan comments of a pull request for one target, oldest first. */
export interface PlanComments {
  /** Those that we wrote, whatever their signature: they are written over. */
  own: MarkedComment[];
  /** Those with a valid signature, whoever posted them: they count as a review, and as newer. */
  signed: MarkedComment[];
}

/** Comment that stands there now, if any, and what is to be said of it. */
export interface PlanCommentDraft {
  url: string | null;
  notes: Note[];
}

/**
 * Finds the plan comments on a pull request for a target: those that begin with our marker. Where the
 * target was not known (broken files), the comment stands for it.
 * @param target null where it is not known now
 */
export async function planComments(
  stage: ActionContext,
  signer: MarkerSigner,
  number: number,
  target: string | null,
): Promise<PlanComments> {
  if (stage.github === null) return { own: [], signed: [] };
  const me = await stage.me();
  const all = await stage.github.comments(number);
  const marked = all.flatMap((comment) => {
    const marker = readMarker(comment.body);
    if (marker === undefined || marker.configuration !== (stage.inputs.config ?? '')) return [];
    const isIt = target === null || marker.target === '' || marker.target === target;
    return isIt ? [{ ...comment, marker }] : [];
  });
  return {
    own: marked.filter((comment) => comment.author === me),
    signed: marked.filter((comment) => signer.verifies(comment.marker, number)),
  };
}

/** Writes the comment of a pull request that is still open, for the commit that is still its newest. */
export async function writePlanComment(
  stage: ActionContext,
  signer: MarkerSigner,
  number: number,
  unsigned: CommentInput,
): Promise<PlanCommentDraft> {
  const input = { ...unsigned, sign: (marker: Marker) => signer.sign(marker, number) };
  const { github, inputs } = stage;
  if (!inputs.comment) return { url: null, notes: [] };
  if (github === null) return { url: null, notes: [noToken] };
  try {
    const late = await isLate(stage, number, input.head);
    if (late !== null) return { url: null, notes: [note(CODES.superseded, late)] };
    const target = input.target === '' ? null : input.target;
    const { own, signed } = await planComments(stage, signer, number, target);
    const newer = signed.find(
      ({ marker }) => marker.head === input.head && (marker.run ?? 0) > (input.run ?? 0),
    );
    if (newer !== undefined)
      return {
        url: newer.url,
        notes: [note(CODES.superseded, 'A newer run of the same commit has written the comment; it stays.')],
      };
    return { url: await put(stage, signer, number, own, input), notes: [] };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    // A token that may only read is how GitHub protects itself from forks: no fault of the files.
    if (error.isForbidden) return { url: null, notes: [note(CODES.noWrite, readOnly(error))] };
    throw error;
  }
}

const noToken = note(CODES.noWrite, 'There is no github-token, so the plan is in the job summary only.');

function readOnly(error: GitHubError): string {
  return `${error.message} The plan is in the job summary only; a comment needs permissions: pull-requests: write.`;
}

/** Why this run may not speak for the pull request any more; null where it may. */
async function isLate({ github }: ActionContext, number: number, head: string): Promise<string | null> {
  const pull = await github?.pull(number);
  if (pull === undefined) return null;
  if (!pull.isOpen) return `Pull request #${number} is closed meanwhile, so its comment stays as it is.`;
  if (pull.head === head) return null;
  return `Pull request #${number} has a newer commit (${pull.head.slice(0, 7)}), whose run writes the comment.`;
}

/** Updates the oldest of our comments, or writes the first; takes surplus ones away. */
export async function put(
  stage: ActionContext,
  signer: MarkerSigner,
  number: number,
  own: readonly MarkedComment[],
  input: CommentInput,
): Promise<string | null> {
  const body = maskedComment(renderComment(input), stage.clean);
  const [first, ...surplus] = own;
  const url =
    first === undefined
      ? await create(stage, signer, number, input, body)
      : await replace(stage, signer, number, first, input, body);
  for (const comment of surplus) await ignoreMissing(stage.github?.deleteComment(comment.id));
  return url;
}

/** Writes a new body over a comment of ours; where somebody deleted it meanwhile, a new comment. */
async function replace(
  stage: ActionContext,
  signer: MarkerSigner,
  number: number,
  comment: GitHubComment,
  input: CommentInput,
  body: string,
): Promise<string | null> {
  // GitHub stores line breaks as they were sent, but drops those at the end.
  if (comment.body.trimEnd() === body.trimEnd()) return comment.url;
  try {
    return (await stage.github?.updateComment(comment.id, body))?.url ?? null;
  } catch (error) {
    if (!(error instanceof GitHubError) || !error.isMissing) throw error;
    return create(stage, signer, number, input, body);
  }
}

/** A comment whose creation got no answer may be there all the same: it is looked for, never sent twice. */
async function create(
  stage: ActionContext,
  signer: MarkerSigner,
  number: number,
  input: CommentInput,
  body: string,
): Promise<string | null> {
  try {
    return (await stage.github?.createComment(number, body))?.url ?? null;
  } catch (error) {
    if (!(error instanceof GitHubError) || !error.isUnknown) throw error;
    const target = input.target === '' ? null : input.target;
    const [found] = (await planComments(stage, signer, number, target)).own;
    if (found === undefined) throw error;
    return found.url;
  }
}

async function ignoreMissing(work: Promise<void> | undefined): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof GitHubError) || !error.isMissing) throw error;
  }
}

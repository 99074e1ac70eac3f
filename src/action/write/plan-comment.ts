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
import { bringComment } from './one-comment.js';

/** A plan comment with what its marker says. */
export interface MarkedComment extends GitHubComment {
  marker: Marker;
}

/** The plan comments of a pull request for one target, oldest first. */
export interface PlanComments {
  /** Those of this login, whatever their signature: they are updated. */
  own: MarkedComment[];
  /** Those with a valid signature, from any login: they count as a review, and as newer. */
  signed: MarkedComment[];
}

/** Address of the present comment, if any, and messages about it. */
export interface PlanCommentDraft {
  url: string | null;
  notes: Note[];
}

/**
 * Finds the plan comments on a pull request for a target, by their marker. A comment for an unknown target (broken files)
 * counts too.
 * @param target null where it is unknown
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

/**
 * Writes the comment of a pull request, if it is still open and the commit is still its newest.
 * @param isNewest true where this run planned last, whatever its number
 */
export async function writePlanComment(
  stage: ActionContext,
  signer: MarkerSigner,
  number: number,
  unsigned: CommentInput,
  { isNewest = false }: { isNewest?: boolean } = {},
): Promise<PlanCommentDraft> {
  const input: CommentInput = { ...unsigned, sign: (marker: Marker) => signer.sign(marker, number) };
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
    // A trial takes long: the run that began first may have planned last.
    if (newer !== undefined && isNewest) input.run = newer.marker.run ?? 0;
    else if (newer !== undefined)
      return {
        url: newer.url,
        notes: [
          note(
            CODES.superseded,
            'A newer run of the same commit has written the comment, so it was not changed.',
          ),
        ],
      };
    return { url: await put(stage, signer, number, own, input), notes: [] };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    // GitHub gives forks a read-only token: not an error of the files.
    if (error.isForbidden) return { url: null, notes: [note(CODES.noWrite, readOnly(error))] };
    throw error;
  }
}

const noToken = note(CODES.noWrite, 'There is no github-token, so the plan is in the job summary only.');

function readOnly(error: GitHubError): string {
  return `${error.message} The plan is in the job summary only; comments need permissions: pull-requests: write.`;
}

/** Why this run must not write the comment; null where it may. */
async function isLate({ github }: ActionContext, number: number, head: string): Promise<string | null> {
  const pull = await github?.pull(number);
  if (pull === undefined) return null;
  if (!pull.isOpen) return `Pull request #${number} is closed, so its comment was not changed.`;
  if (pull.head === head) return null;
  return `Pull request #${number} has a newer commit (${pull.head.slice(0, 7)}), whose run writes the comment.`;
}

/** Updates the oldest own comment or writes the first one, and deletes surplus ones. */
export async function put(
  stage: ActionContext,
  signer: MarkerSigner,
  number: number,
  own: readonly MarkedComment[],
  input: CommentInput,
): Promise<string | null> {
  const { github } = stage;
  if (github === null) return null;
  const body = maskedComment(renderComment(input), stage.clean);
  const [first, ...surplus] = own;
  const target = input.target === '' ? null : input.target;
  const again = async () => (await planComments(stage, signer, number, target)).own[0];
  const { url } = await bringComment(github, number, first, body, again);
  for (const comment of surplus) await ignoreMissing(github.deleteComment(comment.id));
  return url;
}

async function ignoreMissing(work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof GitHubError) || !error.isMissing) throw error;
  }
}

import {
  type IssueContents as IssueText,
  issueSeal,
  maskedIssue,
  readIssue,
  signedIssue,
} from '../../report/index.js';
import { ACTION_CODES as CODES } from '../action-codes.js';
import type { ActionContext } from '../action-context.js';
import { GitHubError } from '../github/github-error.js';
import type { GitHubIssue } from '../github/github-rows.js';
import { type Note, note } from '../report.js';
import type { MarkerSigner } from '../review/marker-signature.js';
import { inputFor } from './show.js';

/** The result of updating the issue of a target. */
export interface IssueWritten {
  url: string | null;
  /** True where a needed issue could not be written, so the run must not look green. */
  failed: boolean;
  notes: Note[];
}

/**
 * Brings the issue of a target to what `render` makes of its present text: opens it when there is something to do, updates
 * it on changes, closes it with a comment when nothing is left. An issue belongs to the target when it begins with the
 * marker, was opened by this login, and has a signature of this key for this issue: other workflows write under the same
 * login, and may quote anybody. The oldest such issue counts.
 * @param closing the comment on closing the issue
 */
export async function writeIssue(
  stage: ActionContext,
  signer: MarkerSigner,
  target: string,
  render: (previous: string | null) => IssueText,
  closing: string,
): Promise<IssueWritten> {
  const { github, inputs } = stage;
  if (!inputs.comment) return { url: null, failed: false, notes: [] };
  if (github === null) {
    const isNeeded = render(null).open;
    return {
      url: null,
      failed: isNeeded,
      notes: isNeeded
        ? [note(CODES.issueNotWritten, 'There is no github-token, so no issue was written.')]
        : [],
    };
  }
  let wanted: IssueText | undefined;
  try {
    const { present, alike } = await findIssue(stage, signer, target);
    wanted = render(present?.body ?? null);
    const url = await bring(stage, signer, present, wanted, closing);
    return { url, failed: false, notes: alike.length === 0 ? [] : [lookAlikes(target, alike)] };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    const why = `The issue of target ${target} could not be written. ${error.message} ${error.remedy ?? ''}`;
    return {
      url: null,
      failed: (wanted ?? render(null)).open,
      notes: [note(CODES.issueNotWritten, `${why.trim()} Issues need permissions: issues: write.`)],
    };
  }
}

/** The target's issue, and issues of this login that look like it without a valid signature. */
export async function findIssue(
  stage: ActionContext,
  signer: MarkerSigner,
  target: string,
): Promise<{ present: GitHubIssue | undefined; alike: GitHubIssue[] }> {
  const me = await stage.me();
  const open = (await stage.github?.issuesBy(me)) ?? [];
  const marked = open.filter((issue) => {
    const marker = issue.author === me ? readIssue(issue.body)?.marker : undefined;
    return marker?.target === target && marker.configuration === (stage.inputs.config ?? '');
  });
  const own = marked.filter((issue) => isOurs(signer, issue));
  return { present: own[0], alike: marked.filter((issue) => !own.includes(issue)) };
}

/** Without a key, signatures cannot be verified, so signed issues are not changed. */
function isOurs(signer: MarkerSigner, { body, number }: GitHubIssue): boolean {
  const seal = issueSeal(body);
  if (seal === undefined) return false;
  return signer.hasKey ? signer.verifiesIssue(seal, number) : seal.signature === null;
}

function lookAlikes(target: string, alike: readonly GitHubIssue[]): Note {
  const list = alike.map(({ number }) => `#${number}`).join(', ');
  const [verb, it] = alike.length === 1 ? ['looks', 'it'] : ['look', 'them'];
  return note(
    CODES.issueAlike,
    `${list} ${verb} like the issue of target ${target} but ${alike.length === 1 ? 'has' : 'have'} no signature of this key, so nothing was written there: another workflow, or a run without or with another key, wrote ${it}. Close ${it} by hand. If workflows use different API keys, give all of them the same input review-key.`,
  );
}

async function bring(
  stage: ActionContext,
  signer: MarkerSigner,
  present: GitHubIssue | undefined,
  wanted: IssueText,
  closing: string,
): Promise<string | null> {
  const { github } = stage;
  if (github === null) return null;
  const title = stage.clean(wanted.title);
  const text = maskedIssue(wanted.body, stage.clean);
  if (present === undefined) return wanted.open ? create(stage, signer, title, text) : null;
  const body = signedFor(signer, text, present.number);
  if (!wanted.open) await github.createComment(present.number, stage.clean(closing));
  const isEqual = present.body.trimEnd() === body.trimEnd() && present.title === title;
  if (!wanted.open) await github.updateIssue(present.number, { title, body, state: 'closed' });
  else if (!isEqual) await github.updateIssue(present.number, { title, body });
  return present.url;
}

function signedFor(signer: MarkerSigner, text: string, issue: number): string {
  const seal = issueSeal(text);
  const signature = seal === undefined ? null : signer.signIssue(seal, issue);
  return signature === null ? text : signedIssue(text, signature);
}

/**
 * Opens an issue, then signs it, because its number is known only then. After a creation without an answer, the issue is
 * looked for, never created again.
 */
async function create(
  stage: ActionContext,
  signer: MarkerSigner,
  title: string,
  text: string,
): Promise<string | null> {
  const { github } = stage;
  if (github === null) return null;
  const made = await github.createIssue(title, text).catch(async (error: unknown) => {
    if (!(error instanceof GitHubError) || !error.isUnknown) throw error;
    const me = await stage.me();
    const isIt = ({ author, body }: GitHubIssue) => author === me && body.trimEnd() === text.trimEnd();
    const found = (await github.issuesBy(me)).findLast(isIt);
    if (found === undefined) throw error;
    return found;
  });
  const body = signedFor(signer, text, made.number);
  if (body !== text) await github.updateIssue(made.number, { title, body });
  return made.url;
}

/** The input of an issue that is the same for every task. */
export function issueInput(stage: ActionContext, target: string, head: string, previous: string | null) {
  const {
    words,
    configuration = '',
    sourceUrl,
    runUrl = null,
  } = inputFor(stage, target, head, { kind: 'findings', findings: [] });
  return { words, target, configuration, previous, head, runUrl, ...(sourceUrl && { sourceUrl }) };
}

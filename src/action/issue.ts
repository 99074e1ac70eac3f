import { type Issue as IssueText, maskedIssue, readIssue } from '../report/index.js';
import { ACTION_CODES as CODES } from './action-codes.js';
import type { Issue } from './github.js';
import { GitHubError } from './github-error.js';
import { type Note, note } from './report.js';
import { inputFor } from './show.js';
import type { Stage } from './stage.js';

/** What became of the issue of a target. */
export interface IssueWritten {
  url: string | null;
  /** It could not be written, although there is something to say: the run must not look green. */
  failed: boolean;
  notes: Note[];
}

/**
 * Brings the issue of a target to what `render` makes of its present text: opened when there is
 * something to do, updated when that changed, closed with a comment when nothing is left. An open
 * issue is the target's when it begins with our marker *and* was opened by us; the oldest is it.
 * @param closing what the comment says when the issue is closed
 */
export async function writeIssue(
  stage: Stage,
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
    const present = await findIssue(stage, target);
    wanted = render(present?.body ?? null);
    return { url: await bring(stage, target, present, wanted, closing), failed: false, notes: [] };
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

async function findIssue(stage: Stage, target: string): Promise<Issue | undefined> {
  const me = await stage.me();
  const open = (await stage.github?.issuesBy(me)) ?? [];
  return open.find((issue) => {
    const marker = issue.author === me ? readIssue(issue.body)?.marker : undefined;
    return marker?.target === target && marker.configuration === (stage.inputs.config ?? '');
  });
}

async function bring(
  stage: Stage,
  target: string,
  present: Issue | undefined,
  wanted: IssueText,
  closing: string,
): Promise<string | null> {
  const { github } = stage;
  if (github === null) return null;
  const title = stage.clean(wanted.title);
  const body = maskedIssue(wanted.body, stage.clean);
  if (present === undefined) return wanted.open ? create(stage, target, title, body) : null;
  if (!wanted.open) await github.createComment(present.number, stage.clean(closing));
  const isEqual = present.body.trimEnd() === body.trimEnd() && present.title === title;
  if (!wanted.open) await github.updateIssue(present.number, { title, body, state: 'closed' });
  else if (!isEqual) await github.updateIssue(present.number, { title, body });
  return present.url;
}

/** An issue whose creation got no answer may be there all the same: it is looked for, never sent twice. */
async function create(stage: Stage, target: string, title: string, body: string): Promise<string | null> {
  try {
    return (await stage.github?.createIssue(title, body))?.url ?? null;
  } catch (error) {
    if (!(error instanceof GitHubError) || !error.isUnknown) throw error;
    const found = await findIssue(stage, target);
    if (found === undefined) throw error;
    return found.url;
  }
}

/** The parts of an issue's input that every task fills in alike. */
export function issueInput(stage: Stage, target: string, head: string, previous: string | null) {
  const {
    configuration = '',
    sourceUrl,
    runUrl = null,
  } = inputFor(stage, target, head, { kind: 'findings', findings: [] });
  return { target, configuration, previous, head, runUrl, ...(sourceUrl && { sourceUrl }) };
}

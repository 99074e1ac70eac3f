import { markdownCode, markdownText } from '../words/sanitize.js';
import { COMMENT_COMMAND, COMMENT_COMMANDS } from './comment-command.js';
import { hiddenJson, parse } from './marker.js';

/** What a reply answers: one comment, or everybody who may not decide. */
export type ReplyTo = { comment: number } | { stranger: true };

/** A part of a reply: what the run for one target, or for all, has to say. */
export interface ReplyPart {
  /** Empty for what is the same for every target. */
  target: string;
  markdown: string;
}

const LINE = /^<!-- pipelines-sync-reply (\{[^\n\r]*\}) -->(?=\r?\n|$)/;
const PART = /^<!-- pipelines-sync-part (\{[^\n\r]*\}) -->$/;

/** The hidden first line of a reply, by which it is found again. */
function firstLine(to: ReplyTo, configuration: string): string {
  return `<!-- pipelines-sync-reply ${hiddenJson({ ...to, configuration })} -->`;
}

/** True for a reply to this comment. */
export function isReplyTo(body: string, to: ReplyTo, configuration: string): boolean {
  return LINE.exec(body)?.[0] === firstLine(to, configuration);
}

/** A reply with new parts, each in the place of its part for the same target, if it has one. */
export function renderReply(
  previous: string | null,
  to: ReplyTo,
  configuration: string,
  changed: readonly ReplyPart[],
): string {
  const parts = previous === null ? [] : partsOf(previous);
  for (const part of changed) {
    const at = parts.findIndex(({ target }) => target === part.target);
    if (at < 0) parts.push(part);
    else parts[at] = part;
  }
  const shown = parts.map(
    ({ target, markdown }) => `<!-- pipelines-sync-part ${hiddenJson({ target })} -->\n${markdown}`,
  );
  return `${[firstLine(to, configuration), ...shown].join('\n')}\n`;
}

function partsOf(body: string): ReplyPart[] {
  const parts: ReplyPart[] = [];
  for (const line of body.trimEnd().split(/\r?\n/).slice(1)) {
    const json = PART.exec(line)?.[1];
    const target = json === undefined ? undefined : parse(json)?.target;
    const last = parts.at(-1);
    if (typeof target === 'string') parts.push({ target, markdown: '' });
    else if (last !== undefined) last.markdown += last.markdown === '' ? line : `\n${line}`;
  }
  return parts;
}

/** The table of `help`. */
export function commandTable(): string {
  const rows = COMMENT_COMMANDS.map(({ name, takes, does }) => {
    const typed = [COMMENT_COMMAND, name, ...takes].join(' ');
    return `| ${markdownCode(typed, { table: true })} | ${does} |`;
  });
  return [
    '| command | does |',
    '|---|---|',
    ...rows,
    '',
    'Write one command a line, in a new comment that begins with it. An address with a space stands in backticks or double quotes.',
  ].join('\n');
}

/** The reply to everybody who may not decide: one for all of them. */
export const STRANGER_REPLY =
  'Only people who may write to this repository can decide with comments, so nothing was done.';

/** How a command ended. */
export interface CommandResult {
  /** The line as it was written. */
  line: string;
  state: 'done' | 'refused' | 'working' | 'said';
  /** Markdown. */
  text: string;
}

const SIGNS = { done: '✅', refused: '❌', working: '⏳', said: 'ℹ️' };

/** What became of each command of a comment. @param target named where there are several */
export function renderResults(
  results: readonly CommandResult[],
  target: string | null,
  runUrl: string | null,
): string {
  const where = target === null ? [] : [`**${markdownText(target)}**`];
  const lines = results.map(
    ({ line, state, text }) => `${SIGNS[state]} ${markdownCode(short(line))}\n\n${text}`,
  );
  const run = runUrl === null ? [] : [`[The run](${runUrl})`];
  return [...where, ...lines, ...run].join('\n\n');
}

/** A line of 300 addresses is not repeated. */
function short(line: string): string {
  const text = line.trim();
  return text.length <= 120 ? text : `${text.slice(0, 119).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

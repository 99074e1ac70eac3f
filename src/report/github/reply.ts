import { fitWhole } from '../markdown/fit.js';
import { targetName } from '../markdown/plan-markdown.js';
import { count } from '../text/style.js';
import { cut, markdownCode, visible } from '../words/sanitize.js';
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

/** Characters of a reply, of one of its parts, and of what one command says. GitHub takes 65,536. */
const REPLY = 60_000;
const PART_ROOM = 20_000;
const TEXT = 12_000;
const LEFT_OUT = 'Left out here for length; the run for this target has it.';

/**
 * A reply with new parts, each in the place of its part for the same target, if it has one. Where all of them are too long
 * for a comment, the longest ones say so in their place, those of before first.
 */
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
  const fitting = withinComment(parts, changed);
  const shown = fitting.map(
    ({ target, markdown }) => `<!-- pipelines-sync-part ${hiddenJson({ target })} -->\n${markdown}`,
  );
  return `${[firstLine(to, configuration), ...shown].join('\n')}\n`;
}

function withinComment(parts: readonly ReplyPart[], changed: readonly ReplyPart[]): ReplyPart[] {
  const sizeOf = ({ target, markdown }: ReplyPart) => target.length * 6 + markdown.length + 60;
  const isNew = (one: ReplyPart) => Number(changed.includes(one));
  const longest = [...parts].sort((a, b) => isNew(a) - isNew(b) || sizeOf(b) - sizeOf(a));
  let size = parts.reduce((sum, one) => sum + sizeOf(one), 0);
  const left = new Set<ReplyPart>();
  for (const one of longest) {
    if (size <= REPLY) break;
    left.add(one);
    size -= one.markdown.length - LEFT_OUT.length;
  }
  return parts.map((one) => (left.has(one) ? { ...one, markdown: LEFT_OUT } : one));
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
  const where = target === null ? [] : [targetName(target)];
  // What was refused, or done, comes first into the room.
  const gravest = [...results].sort((a, b) => ORDER[a.state] - ORDER[b.state]);
  const { left } = fitWhole(gravest, PART_ROOM, (one) => `${resultPart(one)}\n`);
  const lines = results.filter((one) => !left.includes(one)).map(resultPart);
  const rest = left.length === 0 ? [] : [`… and ${count(left.length, 'more command')}: ${statesOf(left)}`];
  const run = runUrl === null ? [] : [`[The run](${runUrl})`];
  return [...where, ...lines, ...rest, ...run].join('\n\n');
}

const ORDER = { refused: 0, done: 1, said: 2, working: 3 } as const;

/** A command with what became of it. A line of 300 addresses is not repeated. */
function resultPart({ line, state, text }: CommandResult): string {
  const said = text.length <= TEXT ? text : 'What it says is too long for a comment; the run has it.';
  return `${SIGNS[state]} ${markdownCode(cut(visible(line.trim()), 120))}\n\n${said}`;
}

/** `3 refused, 1 done`. */
function statesOf(results: readonly CommandResult[]): string {
  const states = new Map<string, number>();
  for (const { state } of results) states.set(state, (states.get(state) ?? 0) + 1);
  return [...states].map(([state, number]) => `${number} ${state}`).join(', ');
}

import { HIDDEN } from '../../model/index.js';
import type { Held, Plan } from '../../plan/index.js';

/** How a command in a comment begins. */
export const COMMENT_COMMAND = '/pipelines';

/**
 * What a comment can say, with what it does; the table of `help`. An argument in brackets may be left out, one with `…` may
 * stand several times.
 */
export const COMMENT_COMMANDS = [
  { name: 'plan', takes: [], does: 'plans the pull request again' },
  {
    name: 'trial',
    takes: ['[NAME…]'],
    does: 'runs the trials of what the pull request changes, or those with these names; a question that was answered is not asked again',
  },
  {
    name: 'keep-live',
    takes: ['ADDRESS…'],
    does: 'commits the live edit of a held resource into this branch; a conflict comes with both sides marked',
  },
  {
    name: 'overwrite',
    takes: ['ADDRESS…'],
    does: 'commits the line that overwrites exactly the edit that the plan shows; a later edit is held again',
  },
  {
    name: 'rename',
    takes: ['OLD', 'NEW'],
    does: 'commits the `renamed_from` that the plan suggests, so that the object keeps its id',
  },
  {
    name: 'apply',
    takes: [],
    does: 'finishes what a failed apply left, after the merge',
  },
  {
    name: 'adopt',
    takes: [],
    does: 'in the drift issue: makes a branch that takes the live edits in',
  },
  {
    name: 'revert',
    takes: [],
    does: 'in the drift issue: makes a branch with the lines that put the live edits back',
  },
  { name: 'help', takes: [], does: 'shows this table' },
] as const satisfies readonly { name: string; takes: readonly string[]; does: string }[];

/** The name of a command in a comment. */
export type CommentCommand = (typeof COMMENT_COMMANDS)[number]['name'];

/** Words that mean themselves, and nothing to GitHub: a mention or a reference would be one in a comment. */
const BARE = /^[a-z_]+\/[\w./-]+$/;

/**
 * An address as an argument of a command: in backticks, in which GitHub shows it as it stands; in double quotes, with the
 * escapes of JSON, where that does not work.
 */
export function commentArgument(address: string): string {
  if (BARE.test(address)) return address;
  const isStrange = /[`\n\r]|^\s|\s$|[^\S ]| {2}/u.test(address) || address.search(HIDDEN) >= 0;
  if (!isStrange && address !== '') return `\`${address}\``;
  return JSON.stringify(address)
    .replace(HIDDEN, escaped)
    .replace(/[@#<>&]/g, escaped);
}

function escaped(char: string): string {
  const units = Array.from({ length: char.length }, (_, at) => char.charCodeAt(at));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}

/** A held resource whose live values a command can bring into the files. */
export function canKeepLive({ remedies, leaves }: Pick<Held, 'remedies' | 'leaves'>): boolean {
  return leaves.length > 0 && remedies.some(({ argv }) => isPull(argv));
}

function isPull(argv: readonly string[] | undefined): boolean {
  return argv?.[1] === 'pull' && !argv.includes('--rolled-back');
}

/** Whether `overwrite` can decide about a held resource. */
export function canOverwrite({ edit, remedies }: Pick<Held, 'edit' | 'remedies'>): boolean {
  return edit !== null && remedies.some(({ type }) => type.includes(edit));
}

/** The commands that decide about what a plan holds, as lines to copy. */
export function offeredCommands({ held }: Pick<Plan, 'held'>): string[] {
  const lines = (name: CommentCommand, some: readonly Held[]) =>
    some.length === 0
      ? []
      : [`${COMMENT_COMMAND} ${name} ${some.map(({ address }) => commentArgument(address)).join(' ')}`];
  return [
    ...lines('keep-live', held.filter(canKeepLive)),
    ...lines('overwrite', held.filter(canOverwrite)),
    ...suggestedRenames(held).map(
      ({ from, to }) => `${COMMENT_COMMAND} rename ${commentArgument(from)} ${commentArgument(to)}`,
    ),
  ];
}

/** The command that runs trials, as a line to copy. @param names none: all */
export function trialCommand(names: readonly string[]): string {
  const name: CommentCommand = 'trial';
  return [COMMENT_COMMAND, name, ...names.map(commentArgument)].join(' ');
}

/** The renames that a plan suggests. */
export function suggestedRenames(held: readonly Held[]): { from: string; to: string }[] {
  return held.flatMap(({ why, would, address, remedies }) => {
    if (why !== 'renamed' || would !== 'create') return [];
    return remedies.flatMap(({ type }) => {
      const from = /"?renamed_from"?: ?("(?:[^"\\]|\\.)*")/.exec(type)?.[1];
      return from === undefined ? [] : [{ from: String(JSON.parse(from)), to: address }];
    });
  });
}

import { closest, UserError } from '../model/index.js';
import { COMMENT_COMMANDS, type CommentCommand } from '../report/index.js';
import { ACTION_CODES as CODES } from './action-codes.js';

/** Values of the input `command`. */
export const COMMANDS = ['auto', 'validate', 'plan', 'apply', 'drift', 'trial', 'comment'] as const;
/** The input `command`. */
export type Command = (typeof COMMANDS)[number];

/** Values of the input `fail-on`. */
export const FAIL_ON = ['error', 'held', 'changes', 'never'] as const;
/** The input `fail-on`. */
export type FailOn = (typeof FAIL_ON)[number];

/** The inputs of the step (`with:`). */
export interface Inputs {
  command: Command;
  /** Empty: the default target of the configuration. */
  targets: string[];
  config: string | null;
  apiKey: string | null;
  baseUrl: string | null;
  githubToken: string | null;
  /** Pushes the commits of commands in comments, so that workflows run for them; null: `githubToken` does. */
  pushToken: string | null;
  /** The commands of comments that this step carries out; empty: all. */
  commentCommands: CommentCommand[];
  /** Whether to write comments and issues. */
  comment: boolean;
  onPlanChange: 'hold' | 'apply';
  launch: string[];
  /** Names of rules that do not count in this run. */
  override: string[];
  /** Smoke runs after an apply: names, none for all; null: no smoke runs. */
  smoke: string[] | null;
  /** Which pull requests `command: trial` tries: those with the label, or all of the repository. */
  trial: 'label' | 'always';
  /** `--allow-older`: apply an older or unrelated commit. */
  allowOlder: boolean;
  /** Null: depends on the event. */
  failOn: FailOn | null;
  /** Secrets to sign comments with, instead of the API key: the first one signs, all verify. */
  reviewKeys: string[];
}

/** The inputs of action.yml; a test compares the two. */
export const INPUT_NAMES = [
  'command',
  'target',
  'config',
  'api-key',
  'base-url',
  'github-token',
  'push-token',
  'comment-commands',
  'comment',
  'on-plan-change',
  'launch',
  'override',
  'smoke',
  'trial',
  'allow-older',
  'fail-on',
  'review-key',
] as const;

/** Names of inputs in other tools, and their names here. */
const OTHER_NAMES: { readonly [name: string]: (typeof INPUT_NAMES)[number] } = {
  token: 'github-token',
  targets: 'target',
  key: 'api-key',
  'config-path': 'config',
  'config-file': 'config',
  mode: 'command',
  overrides: 'override',
  url: 'base-url',
};

const PREFIX = 'INPUT_';

/**
 * Reads the inputs from the environment of the runner (`INPUT_API-KEY`). An unknown input is an error: the runner only
 * warns, and the step would not do what it says.
 * @throws UserError PS8001, PS8002
 */
export function readInputs(env: Readonly<Record<string, string | undefined>>): Inputs {
  const given = new Map<string, string>();
  for (const [variable, value] of Object.entries(env)) {
    if (!variable.startsWith(PREFIX) || value === undefined) continue;
    given.set(variable.slice(PREFIX.length).toLowerCase(), value.trim());
  }
  for (const name of given.keys()) refuseUnknown(name);
  const text = (name: (typeof INPUT_NAMES)[number]) => given.get(name) || null;
  return {
    command: choice('command', text('command') ?? 'auto', COMMANDS),
    targets: list(text('target')),
    config: text('config'),
    apiKey: text('api-key'),
    baseUrl: text('base-url'),
    githubToken: text('github-token'),
    pushToken: text('push-token'),
    commentCommands: list(text('comment-commands')).map((name) =>
      choice(
        'comment-commands',
        name,
        COMMENT_COMMANDS.map((one) => one.name),
      ),
    ),
    comment: isTrue('comment', text('comment') ?? 'true'),
    onPlanChange: choice('on-plan-change', text('on-plan-change') ?? 'hold', ['hold', 'apply']),
    launch: lines(text('launch')),
    override: list(text('override')),
    smoke: smokeRuns(text('smoke')),
    trial: choice('trial', text('trial') ?? 'label', ['label', 'always']),
    allowOlder: isTrue('allow-older', text('allow-older') ?? 'false'),
    failOn: text('fail-on') === null ? null : choice('fail-on', text('fail-on') ?? '', FAIL_ON),
    reviewKeys: longEnough(lines(text('review-key'))),
  };
}

/** Shortest review key: a reader of a signature could guess a shorter one. */
const REVIEW_KEY_LENGTH = 32;

function longEnough(keys: string[]): string[] {
  if (keys.every((key) => key.length >= REVIEW_KEY_LENGTH)) return keys;
  throw new UserError(
    CODES.badInput.code,
    `A line of the input review-key has fewer than ${REVIEW_KEY_LENGTH} characters, so it could be guessed.`,
    'Store a new one as a secret of the repository. To create it: openssl rand -hex 32',
  );
}

/** The environment without the inputs, so that no file of the repository can read one as a variable. */
export function withoutInputs(
  env: Readonly<Record<string, string | undefined>>,
): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith(PREFIX)));
}

function refuseUnknown(name: string): void {
  if (INPUT_NAMES.some((known) => known === name)) return;
  const dashed = name.replaceAll('_', '-');
  const meant =
    INPUT_NAMES.find((known) => known === dashed) ??
    OTHER_NAMES[dashed] ??
    closest(dashed, [...INPUT_NAMES], 3);
  throw new UserError(
    CODES.unknownInput.code,
    `Unknown input ${JSON.stringify(name)}; nothing was done.`,
    meant === undefined ? `Use one of: ${INPUT_NAMES.join(', ')}.` : `Did you mean ${meant}?`,
  );
}

function choice<T extends string>(name: string, value: string, known: readonly T[]): T {
  const found = known.find((one) => one === value);
  if (found !== undefined) return found;
  throw new UserError(
    CODES.badInput.code,
    `Input ${name} has the invalid value ${JSON.stringify(value)}.`,
    `Use one of: ${known.join(', ')}.`,
  );
}

function isTrue(name: string, value: string): boolean {
  return choice(name, value.toLowerCase(), ['true', 'false']) === 'true';
}

/** `true`: all; `false` or nothing: none. */
function smokeRuns(text: string | null): string[] | null {
  if (text === null || text.toLowerCase() === 'false') return null;
  return text.toLowerCase() === 'true' ? [] : list(text);
}

/** Names separated by commas or line breaks, each once. */
function list(text: string | null): string[] {
  return [...new Set((text ?? '').split(/[,\r\n]+/).map((part) => part.trim()))].filter(
    (part) => part !== '',
  );
}

/** Patterns, one per line, because an address may contain a comma. */
function lines(text: string | null): string[] {
  return (text ?? '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

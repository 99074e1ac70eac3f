import { closest, UserError } from '../model/index.js';
import { ACTION_CODES as CODES } from './action-codes.js';

export const COMMANDS = ['auto', 'validate', 'plan', 'apply', 'drift'] as const;
export type Command = (typeof COMMANDS)[number];

export const FAIL_ON = ['error', 'held', 'changes', 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];

/** What the step says under `with:`. */
export interface Inputs {
  command: Command;
  /** Empty: the default target of the configuration. */
  targets: string[];
  config: string | null;
  apiKey: string | null;
  baseUrl: string | null;
  githubToken: string | null;
  /** Comments and issues are written. */
  comment: boolean;
  onPlanChange: 'hold' | 'apply';
  launch: string[];
  /** As `--allow-older`: an older or unrelated commit is applied all the same. */
  allowOlder: boolean;
  /** Null: what fits the event. */
  failOn: FailOn | null;
  /** Secrets that comments are signed with instead of the API key: the first one signs, all of them verify. */
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
  'comment',
  'on-plan-change',
  'launch',
  'allow-older',
  'fail-on',
  'review-key',
] as const;

/** What people coming from elsewhere write, and how it is called here. */
const OTHER_NAMES: { readonly [name: string]: (typeof INPUT_NAMES)[number] } = {
  token: 'github-token',
  targets: 'target',
  key: 'api-key',
  'config-path': 'config',
  'config-file': 'config',
  mode: 'command',
  url: 'base-url',
};

const PREFIX = 'INPUT_';

/**
 * Reads the inputs from the environment, where the runner puts them (`INPUT_API-KEY`). An input that
 * is not known is an error: the runner only warns of it, and the step would do something else than it says.
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
    comment: isTrue('comment', text('comment') ?? 'true'),
    onPlanChange: choice('on-plan-change', text('on-plan-change') ?? 'hold', ['hold', 'apply']),
    launch: lines(text('launch')),
    allowOlder: isTrue('allow-older', text('allow-older') ?? 'false'),
    failOn: text('fail-on') === null ? null : choice('fail-on', text('fail-on') ?? '', FAIL_ON),
    reviewKeys: longEnough(lines(text('review-key'))),
  };
}

/** Characters of a review key at least: who reads a signature may try every short key against it. */
const REVIEW_KEY_LENGTH = 32;

function longEnough(keys: string[]): string[] {
  if (keys.every((key) => key.length >= REVIEW_KEY_LENGTH)) return keys;
  throw new UserError(
    CODES.badInput.code,
    `A line of the input review-key has fewer than ${REVIEW_KEY_LENGTH} characters, so it could be guessed.`,
    'Make one with: openssl rand -hex 32, and store it as a secret of the repository.',
  );
}

/** The environment without the inputs: no file of the repository can name one of them as a variable. */
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
    `The Action has no input ${JSON.stringify(name)}, so nothing was done.`,
    meant === undefined ? `Its inputs are: ${INPUT_NAMES.join(', ')}.` : `Did you mean ${meant}?`,
  );
}

function choice<T extends string>(name: string, value: string, known: readonly T[]): T {
  const found = known.find((one) => one === value);
  if (found !== undefined) return found;
  throw new UserError(
    CODES.badInput.code,
    `Input ${name} is ${JSON.stringify(value)}, which it cannot be.`,
    `It is one of: ${known.join(', ')}.`,
  );
}

function isTrue(name: string, value: string): boolean {
  return choice(name, value.toLowerCase(), ['true', 'false']) === 'true';
}

/** Names with commas or line breaks between them, each once. */
function list(text: string | null): string[] {
  return [...new Set((text ?? '').split(/[,\r\n]+/).map((part) => part.trim()))].filter(
    (part) => part !== '',
  );
}

/** Patterns, one a line: an address may hold a comma. */
function lines(text: string | null): string[] {
  return (text ?? '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

import { UserError } from '../model/index.js';
import { COMMAND_CODES } from './command-codes.js';

/** Options as commander names them. */
type Given = { readonly [option: string]: unknown };

/** Two options that cannot both be meant. */
interface Contradiction {
  readonly flags: readonly [string, string];
  /** The command that has them; missing: any. */
  readonly command?: string;
  holds(given: Given): boolean;
  readonly why: string;
}

const isOther = ({ format }: Given) => format !== undefined && format !== 'json';

const CONTRADICTIONS: readonly Contradiction[] = [
  {
    flags: ['--json', '--format'],
    holds: (given) => given.json === true && isOther(given),
    why: 'they name two output formats',
  },
  {
    flags: ['--quiet', '--verbose'],
    holds: ({ quiet, verbose }) => quiet === true && verbose === true,
    why: 'one leaves out what the other adds',
  },
  {
    flags: ['--quiet', '--progress'],
    holds: ({ quiet, progress }) => quiet === true && progress !== undefined,
    why: 'one leaves out what the other prints',
  },
  {
    flags: ['--summary', '--json'],
    command: 'plan',
    holds: ({ summary, json }) => summary === true && json === true,
    why: 'the JSON is the whole plan, with its summary',
  },
  {
    flags: ['--summary', '--format'],
    command: 'plan',
    holds: ({ summary, format }) => summary === true && format !== undefined && format !== 'text',
    why: 'the summary is one line of text',
  },
  {
    flags: ['--at', '--limit'],
    command: 'history',
    holds: ({ at, limit }) => at !== undefined && limit !== undefined,
    why: 'nothing is listed that could be limited',
  },
  {
    flags: ['--existing', '--new'],
    command: 'init',
    holds: (given) => given.existing === true && given.new === true,
    why: 'the account has objects already, or it has none',
  },
  {
    flags: ['--github', '--ci'],
    command: 'init',
    holds: ({ github, ci }) => github !== undefined && ci !== undefined && ci !== 'github',
    why: 'they name two systems',
  },
  {
    flags: ['--dry-run', '--force'],
    command: 'init',
    holds: ({ dryRun, force }) => dryRun === true && force === true,
    why: 'one only shows what the other overwrites',
  },
  {
    flags: ['--back', '--to'],
    command: 'extract',
    holds: ({ back, to }) => back === true && to !== undefined,
    why: 'the text comes back into the bundle, so no file is written',
  },
  {
    flags: ['--dry-run', '--yes'],
    command: 'rollback',
    holds: ({ dryRun, yes }) => dryRun === true && yes === true,
    why: 'one only shows what the other confirms',
  },
  {
    flags: ['--prune', '--only'],
    command: 'rollback',
    holds: ({ prune, only }) => prune === true && only !== undefined,
    why: '--only never removes anything',
  },
];

/**
 * Refuses options that contradict each other, so that none is silently ignored.
 * @param command its words
 * @throws UserError naming both
 */
export function refuseContradictions(command: string | null, given: Given): void {
  const found = CONTRADICTIONS.find(
    (one) => (one.command === undefined || one.command === command) && one.holds(given),
  );
  if (found === undefined) return;
  throw new UserError(
    COMMAND_CODES.contradiction.code,
    `${found.flags.join(' and ')} cannot be combined: ${found.why}.`,
    'Leave one of them out.',
  );
}

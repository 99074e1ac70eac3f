import {
  canMatch,
  fitsNoneRemedy,
  isWholeKind,
  type Kinds,
  matchesPattern,
  noKindWords,
  pasted,
  type Resource,
  UserError,
} from '../../model/index.js';
import type { PlanOptions } from '../../plan/index.js';
import { GUARD_CODES } from './guard-codes.js';
import { OPEN_CODES } from './open-codes.js';

/** What patterns of the command line are checked against. */
export interface PatternContext {
  kinds: Kinds;
  resources: readonly Resource[];
  /** True for addresses that the target's include and exclude let through. */
  inTarget(address: string): boolean;
  target: string;
  /** Items of files that git left out of the checkout. */
  leftOut?: readonly string[];
  typed: TypedCommand;
}

/** The command that has the pattern, for a corrected line of it. */
export interface TypedCommand {
  /** Its words before the flag. */
  words: readonly string[];
  takesFiles: boolean;
}

/** Patterns by their flag; `--take-over` without one has none. */
export type WrittenPatterns = Pick<PlanOptions, 'only' | 'take_over' | 'launch'>;

/**
 * Refuses patterns without a match: the empty plan of a misspelt `--only` would look like success. A whole kind
 * (`experiments`, `experiments/*`) may match nothing; every other pattern must match an item of the files.
 * @throws UserError naming the flag, the pattern and the likely intention
 */
export function checkPatterns(written: WrittenPatterns, context: PatternContext): void {
  const launched = context.resources.filter((resource) => resource.kind.lifecycle === 'launch');
  for (const pattern of written.only) checkPattern('--only', pattern, context.resources, context);
  for (const pattern of written.take_over) checkPattern('--take-over', pattern, context.resources, context);
  for (const pattern of written.launch) checkPattern('--launch', pattern, launched, context);
}

function checkPattern(
  flag: string,
  pattern: string,
  resources: readonly Resource[],
  { kinds, inTarget, target, leftOut = [], typed }: PatternContext,
): void {
  const what = flag === '--launch' ? 'no experiment of the files' : 'no item of the files';
  const addresses = resources.map((resource) => resource.address);
  const isMeant = (address: string) => matchesPattern(pattern, address);
  if (!addresses.some(isMeant) && leftOut.some(isMeant)) {
    throw new UserError(
      GUARD_CODES.leftOut.code,
      `${flag} ${JSON.stringify(pattern)} matches only items of files that git left out of this checkout.`,
      'Check out these files first. To see how.',
      1,
      pasted('doctor'),
    );
  }
  if (!fits(flag, pattern, addresses, kinds, what, typed)) return;
  if (addresses.some((address) => matchesPattern(pattern, address) && inTarget(address))) return;
  throw new UserError(
    OPEN_CODES.fitsLeftOut.code,
    `${flag} ${JSON.stringify(pattern)} matches only items that target ${target} leaves out (include, exclude).`,
    'Choose another target, or change include and exclude in the configuration.',
  );
}

/**
 * Refuses a pattern of addresses without a match.
 * @param what what it matches, for the sentence: `no item of the files`
 * @param typed the command of a flag
 * @returns false for a whole kind (`experiments`, `experiments/*`) without a match
 */
export function fits(
  flag: string,
  pattern: string,
  addresses: readonly string[],
  kinds: Kinds,
  what: string,
  typed?: TypedCommand,
): boolean {
  const names = kinds.all.map((kind) => kind.name);
  if (!canMatch(pattern, names)) throw noKind(flag, pattern, names, typed);
  if (addresses.some((address) => matchesPattern(pattern, address))) return true;
  if (isWholeKind(pattern, names)) return false;
  throw new UserError(
    OPEN_CODES.fitsNothing.code,
    `${flag.startsWith('--') ? flag : `${flag}:`} ${JSON.stringify(pattern)} matches ${what}.`,
    fitsNoneRemedy(pattern, addresses),
  );
}

function noKind(flag: string, pattern: string, kinds: readonly string[], typed?: TypedCommand): UserError {
  if (typed !== undefined && /\.(?:ya?ml|json|md)$/i.test(pattern)) {
    return new UserError(
      OPEN_CODES.badPattern.code,
      `${flag} expects a pattern of addresses, but ${JSON.stringify(pattern)} looks like a file.`,
      typed.takesFiles ? 'Write file names before the flags, for example.' : 'Write an address, for example.',
      1,
      pasted(
        ...typed.words,
        ...(typed.takesFiles ? [pattern] : []),
        ...(flag === '--take-over' ? [flag] : [flag, `${kinds[0] ?? 'kind'}/*`]),
      ),
    );
  }
  const { message, remedy } = noKindWords(flag, pattern, kinds);
  return new UserError(OPEN_CODES.badPattern.code, message, remedy);
}

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
import { GUARD_CODES } from './guard-codes.js';
import { OPEN_CODES } from './open-codes.js';

/** What patterns of the command line are held against. */
export interface PatternContext {
  kinds: Kinds;
  resources: readonly Resource[];
  /** True for addresses that the target's include and exclude let through. */
  inTarget(address: string): boolean;
  target: string;
  /** Items of files that git left out of the checkout. */
  leftOut?: readonly string[];
}

/** Patterns by the flag behind which they were written. */
export interface WrittenPatterns {
  only?: readonly string[] | undefined;
  takeOver?: readonly string[] | true | undefined;
  launch?: readonly string[] | undefined;
}

/**
 * Refuses patterns that decide nothing: with a misspelt `--only` an empty plan would look as if all
 * were well. All of a kind (`experiments`, `experiments/*`) may be nothing; everything else must fit
 * an item of the files.
 * @throws UserError naming the flag, the pattern and what was probably meant
 */
export function checkPatterns(written: WrittenPatterns, context: PatternContext): void {
  const takeOver = written.takeOver === true ? [] : (written.takeOver ?? []);
  const launched = context.resources.filter((resource) => resource.kind.lifecycle === 'launch');
  for (const pattern of written.only ?? []) checkPattern('--only', pattern, context.resources, context);
  for (const pattern of takeOver) checkPattern('--take-over', pattern, context.resources, context);
  for (const pattern of written.launch ?? []) checkPattern('--launch', pattern, launched, context);
}

function checkPattern(
  flag: string,
  pattern: string,
  resources: readonly Resource[],
  { kinds, inTarget, target, leftOut = [] }: PatternContext,
): void {
  const what = flag === '--launch' ? 'no experiment of the files' : 'no item of the files';
  const addresses = resources.map((resource) => resource.address);
  const isMeant = (address: string) => matchesPattern(pattern, address);
  if (!addresses.some(isMeant) && leftOut.some(isMeant)) {
    throw new UserError(
      GUARD_CODES.leftOut.code,
      `${flag} ${JSON.stringify(pattern)} fits only items of files that git left out of this checkout.`,
      'Bring the files in. To see how.',
      1,
      pasted('doctor'),
    );
  }
  if (!fits(flag, pattern, addresses, kinds, what)) return;
  if (addresses.some((address) => matchesPattern(pattern, address) && inTarget(address))) return;
  throw new UserError(
    OPEN_CODES.fitsLeftOut.code,
    `${flag} ${JSON.stringify(pattern)} fits only items that target ${target} leaves out (include, exclude).`,
    'Choose another target, or change include and exclude in the configuration.',
  );
}

/**
 * Refuses a pattern of addresses that decides nothing.
 * @param what what it fits none of, for the sentence: `no item of the files`
 * @returns false for all of a kind (`experiments`, `experiments/*`) that is nothing
 */
export function fits(
  flag: string,
  pattern: string,
  addresses: readonly string[],
  kinds: Kinds,
  what: string,
): boolean {
  const names = kinds.all.map((kind) => kind.name);
  if (!canMatch(pattern, names)) throw noKind(flag, pattern, names);
  if (addresses.some((address) => matchesPattern(pattern, address))) return true;
  if (isWholeKind(pattern, names)) return false;
  throw new UserError(
    OPEN_CODES.fitsNothing.code,
    `${flag} ${JSON.stringify(pattern)} fits ${what}.`,
    fitsNoneRemedy(pattern, addresses),
  );
}

function noKind(flag: string, pattern: string, kinds: readonly string[]): UserError {
  if (/\.(?:ya?ml|json)$/i.test(pattern)) {
    return new UserError(
      OPEN_CODES.badPattern.code,
      `${flag} takes a pattern of addresses, and ${JSON.stringify(pattern)} looks like a file.`,
      'Write files before the flags, for instance like this.',
      1,
      pasted('plan', pattern, ...(flag === '--take-over' ? [flag] : [flag, 'prompts/*'])),
    );
  }
  const { message, remedy } = noKindWords(flag, pattern, kinds);
  return new UserError(OPEN_CODES.badPattern.code, message, remedy);
}

import {
  canMatch,
  fitsNoneRemedy,
  isWholeKind,
  type Kinds,
  matchesPattern,
  noKindWords,
  type Resource,
  UserError,
} from '../../model/index.js';
import { PULL_CODES } from '../pull-codes.js';
import type { RequestedPull } from './request.js';
import type { Survey } from './survey.js';

/** What the patterns of a pull are checked against. */
export interface PatternContext {
  kinds: Kinds;
  desired: { resources: readonly Resource[] };
}

/**
 * Refuses patterns that match nothing, live or in the files: the empty result of a misspelt one would look like
 * success. A whole kind may match nothing.
 * @throws UserError naming the pattern and what was probably meant
 */
export function checkPullPatterns(request: RequestedPull, context: PatternContext, found: Survey): void {
  const inFiles = context.desired.resources.map(({ address }) => address);
  const live = found.fresh.flatMap(({ aliases }) => aliases);
  const others = found.open.map(({ address }) => address);
  for (const pattern of request.only)
    check('--only', pattern, [...inFiles, ...live, ...others], context.kinds);
  for (const pattern of request.resolved) check('--resolved', pattern, inFiles, context.kinds);
}

function check(flag: string, pattern: string, addresses: readonly string[], kinds: Kinds): void {
  const names = kinds.all.map((kind) => kind.name);
  if (!canMatch(pattern, names)) {
    const { message, remedy } = noKindWords(flag, pattern, names);
    throw new UserError(PULL_CODES.fitsNothing.code, message, remedy);
  }
  if (addresses.some((address) => matchesPattern(pattern, address)) || isWholeKind(pattern, names)) return;
  throw new UserError(
    PULL_CODES.fitsNothing.code,
    `${flag} ${JSON.stringify(pattern)} matches ${flag === '--only' ? 'neither an item in the files nor a live object' : 'no item in the files'}.`,
    fitsNoneRemedy(pattern, addresses),
  );
}

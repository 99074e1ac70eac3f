import {
  besides,
  canMatch,
  closest,
  type Kinds,
  matchesPattern,
  meantPattern,
  type Resource,
  UserError,
} from '../../model/index.js';
import { PULL_CODES } from '../pull-codes.js';
import type { PullRequest } from './request.js';
import type { Survey } from './survey.js';

/** What the patterns of a pull are held against. */
export interface PullContext {
  kinds: Kinds;
  desired: { resources: readonly Resource[] };
}

/**
 * Refuses patterns that mean nothing, live or in the files: a misspelt one would look as if there were
 * nothing to pull. All of a kind may be nothing.
 * @throws UserError naming the pattern and what was probably meant
 */
export function checkPullPatterns(request: PullRequest, context: PullContext, found: Survey): void {
  const inFiles = context.desired.resources.map(({ address }) => address);
  const live = found.fresh.flatMap(({ aliases }) => aliases);
  const others = found.open.map(({ address }) => address);
  for (const pattern of request.only)
    check('--only', pattern, [...inFiles, ...live, ...others], context.kinds);
  for (const pattern of request.resolved) check('--resolved', pattern, inFiles, context.kinds);
}

function check(flag: string, pattern: string, addresses: readonly string[], kinds: Kinds): void {
  const names = kinds.all.map((kind) => kind.name);
  const shown = JSON.stringify(pattern);
  if (!canMatch(pattern, names)) {
    const meant = meantPattern(pattern, names);
    throw new UserError(
      PULL_CODES.fitsNothing.code,
      `The pattern ${flag} ${shown} names no kind, so it fits nothing.`,
      meant === undefined
        ? `A pattern is * or begins with a kind: ${names.join(', ')}.`
        : `Did you mean ${JSON.stringify(meant)}?`,
    );
  }
  if (addresses.some((address) => matchesPattern(pattern, address))) return;
  if (pattern === '*' || names.includes(pattern) || names.some((name) => pattern === `${name}/*`)) return;
  const near = closest(pattern, addresses, 3);
  throw new UserError(
    PULL_CODES.fitsNothing.code,
    `${flag} ${shown} fits ${flag === '--only' ? 'neither an item of the files nor a live object' : 'no item of the files'}.`,
    near === undefined
      ? 'Write an address as the plan shows it, or a pattern such as "prompts/*".'
      : `Did you mean ${besides(near, pattern, JSON.stringify(near))}?`,
  );
}

import { renderOutcomeLine } from '../report/index.js';
import type { ApplyDeps } from '../run/apply-target.js';
import type { Opened } from '../run/open/open-target.js';
import type { Io } from './io.js';

/** What an apply needs from the process. Outcomes are printed as they arrive, unless JSON is wanted. */
export function runDeps({ platform }: Opened, io: Io, isJson: boolean): ApplyDeps {
  const { randomBytes, signal, outColor: color } = io;
  const deps: ApplyDeps = { platform, randomBytes, signal };
  if (!isJson) deps.onOutcome = (outcome) => io.out(`${renderOutcomeLine(outcome, { color })}\n`);
  return deps;
}

import { applyDeps } from '../api/verbs/apply.js';
import { renderOutcomeLine } from '../report/index.js';
import type { Opened } from '../run/open/open-target.js';
import type { Io } from './io.js';

/** What an apply needs from the process. Outcomes are printed as they arrive, unless JSON is wanted. */
export function runDeps(opened: Opened, io: Io, isJson: boolean): ReturnType<typeof applyDeps> {
  const { outColor: color } = io;
  return applyDeps(
    opened,
    io,
    isJson ? undefined : (outcome) => io.out(`${renderOutcomeLine(outcome, { color })}\n`),
  );
}

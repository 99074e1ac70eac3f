import type { IncomingHttpHeaders } from 'node:http';
import { ApiError } from '../../../emulator/api-error.js';
import { Problem } from './problems.js';
import type { PipelexWorld } from './rows.js';

/** The key that a request shows, good or not. */
export function shownKey({ authorization }: IncomingHttpHeaders): string | undefined {
  return /^bearer\s+(\S+)\s*$/i.exec(authorization ?? '')?.[1];
}

/** @throws Problem 401 where the key is missing or unknown */
export function authenticate(world: PipelexWorld, headers: IncomingHttpHeaders): void {
  if (!world.switches.auth) return;
  const key = shownKey(headers);
  if (key === undefined)
    throw new Problem(
      401,
      'auth.missing_credential',
      'This route needs a credential, and the request carried none.',
    );
  if (world.tables.get('keys', key) === undefined)
    throw new Problem(401, 'auth.invalid_credential', "The runtime refused the request's credential.");
}

/** @throws ApiError 404 where the server speaks another dialect */
export function speaks({ switches }: PipelexWorld, ...dialects: PipelexWorld['switches']['dialect'][]): void {
  if (!dialects.includes(switches.dialect)) throw new ApiError(404, 'This runner serves no such route.');
}

import { type HttpClient, type HttpResponse, HttpStatusError } from '../../http/index.js';
import { type AccountId, isObject, PLATFORM_CODES, UserError } from '../../model/index.js';
import type { Connection, KeyUse } from '../provider.js';
import { readFailure } from './failures.js';
import { otherUser } from './other-account.js';
import { PipelitPlatform } from './platform.js';
import { ROUTES } from './routes.js';

/** Asks for the user of the key, and checks that it is the target's. */
export async function connect(
  client: HttpClient,
  wanted: AccountId,
  key: KeyUse,
): Promise<Connection<string>> {
  const otherService = (why: string) =>
    new UserError(
      PLATFORM_CODES.otherService.code,
      `The base URL of target ${key.target}, ${key.baseUrl}, is not a Pipelit server (${why}).`,
      `Check the base URL (from ${key.baseUrlSource}); it must end before /api.`,
    );
  let response: HttpResponse;
  try {
    response = await client.read(ROUTES.me);
  } catch (error) {
    if (error instanceof HttpStatusError && error.status === 404) throw otherService(`404 for ${ROUTES.me}`);
    throw readFailure(error, key);
  }
  const { body, headers } = response;
  const user = isObject(body) ? body.username : undefined;
  if (typeof user !== 'string' || user === '') throw otherService(`${ROUTES.me} names no user`);
  if (wanted !== null && user !== wanted) throw otherUser(user, wanted, key);
  const time = Date.parse(headers.date ?? '');
  return {
    account: { id: user, label: `user ${user}` },
    who: { email: null, role: null },
    serverTime: Number.isNaN(time) ? null : time,
    platform: new PipelitPlatform(client, key),
  };
}

import { type HttpClient, type HttpResponse, HttpStatusError } from '../../http/index.js';
import { type AccountId, isObject, PLATFORM_CODES, UserError } from '../../model/index.js';
import type { Connection, KeyUse } from '../provider.js';
import { otherOrganization } from './other-account.js';
import { PipelinesPlatform, readable, serverTime } from './platform.js';

/** Asks for the owner of the key, and checks that it is the target's organization (C-a.4). */
export async function connect(
  client: HttpClient,
  wanted: AccountId,
  key: KeyUse,
): Promise<Connection<number>> {
  let response: HttpResponse;
  try {
    response = await client.read('/api/auth/me');
  } catch (error) {
    if (error instanceof HttpStatusError && error.status === 404) {
      throw new UserError(
        PLATFORM_CODES.otherService.code,
        `The base URL of target ${key.target}, ${key.baseUrl}, is not a Pipelines platform (404 for /api/auth/me).`,
        `Check the base URL (from ${key.baseUrlSource}); it must end before /api.`,
      );
    }
    throw readable(error, key);
  }
  const me = isObject(response.body) ? response.body : {};
  const org = Number(me.org_id);
  if (
    !Number.isSafeInteger(org) ||
    typeof me.org_id === 'boolean' ||
    me.org_id === null ||
    me.org_id === ''
  ) {
    throw new UserError(
      PLATFORM_CODES.otherService.code,
      `The platform at ${key.baseUrl} does not report the organization of the API key from ${key.source}.`,
      `Check the base URL of target ${key.target} (from ${key.baseUrlSource}).`,
    );
  }
  if (wanted !== null && org !== wanted) throw otherOrganization(org, wanted, key);
  return {
    account: { id: org, label: `org ${org}` },
    who: { email: textOf(me.email), role: textOf(me.role) },
    serverTime: serverTime(response),
    platform: new PipelinesPlatform(client, key, org),
  };
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

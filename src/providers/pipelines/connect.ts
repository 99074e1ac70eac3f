import { type HttpClient, type HttpResponse, HttpStatusError } from '../../http/index.js';
import { type AccountId, isObject, PLATFORM_CODES, UserError } from '../../model/index.js';
import type { Connection, KeyUse } from '../provider.js';
import { PipelinesPlatform, readable, serverTime } from './platform.js';

/** Asks who the key belongs to, and whether that is the organization of the target (C-a.4). */
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
        `The base URL of target ${key.target}, ${key.baseUrl}, answers, but it is no Pipelines platform (404 for /api/auth/me).`,
        `Check the base URL (from ${key.baseUrlSource}); it ends before /api.`,
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
      `The platform at ${key.baseUrl} does not say which organization the API key from ${key.source} belongs to.`,
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

/** A key of somebody else's organization, or of another one of ours. */
export function otherOrganization(org: AccountId, wanted: AccountId, key: KeyUse): UserError {
  return new UserError(
    PLATFORM_CODES.otherAccount.code,
    `The API key from ${key.source} belongs to organization ${org}, but target ${key.target} is organization ${wanted}.`,
    'Use a key of the right organization, or correct org_id of the target.',
  );
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

import type { Settings } from '../../config/settings.js';
import { type HttpClient, type HttpResponse, HttpStatusError } from '../../http/index.js';
import { isObject, PLATFORM_CODES, UserError } from '../../model/index.js';
import { type KeyUse, readable, serverTime } from '../../providers/pipelines/platform.js';

/** Who the key belongs to (C-a.4). */
export interface Identity {
  org: number;
  email: string | null;
  role: string | null;
  /** The platform's clock, from the Date header of its answer, in milliseconds; null where it shows none. */
  serverTime: number | null;
}

/**
 * The first request of every run: is the key good, and is it of the target's organization?
 * @param wanted the target's organization; null where nothing names one
 * @param key whose organization it is asked for, for messages
 */
export async function identify(client: HttpClient, wanted: number | null, key: KeyUse): Promise<Identity> {
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
  return { org, email: textOf(me.email), role: textOf(me.role), serverTime: serverTime(response) };
}

/** A key of somebody else's organization, or of another one of ours. */
export function otherOrganization(org: number, wanted: number, key: KeyUse): UserError {
  return new UserError(
    PLATFORM_CODES.otherAccount.code,
    `The API key from ${key.source} belongs to organization ${org}, but target ${key.target} is organization ${wanted}.`,
    'Use a key of the right organization, or correct org_id of the target.',
  );
}

/** What messages say of the key of a target. */
export function keyUse(target: string, settings: Settings): KeyUse {
  const { baseUrl, baseUrlSource, apiKeySource: source } = settings;
  return { target, baseUrl, baseUrlSource, source };
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

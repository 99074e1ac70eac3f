import { type HttpClient, type HttpResponse, HttpStatusError } from '../http/index.js';
import { isObject, UserError } from '../model/index.js';
import { readable, serverTime } from '../pipelines/platform.js';

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
 */
export async function identify(client: HttpClient, wanted: number | null): Promise<Identity> {
  let response: HttpResponse;
  try {
    response = await client.read('/api/auth/me');
  } catch (error) {
    if (error instanceof HttpStatusError && error.status === 404) {
      throw new UserError(
        'PS5012',
        'The base URL answers, but it is no Pipelines platform (404 for /api/auth/me).',
        'Check the base URL; it ends before /api.',
      );
    }
    throw readable(error);
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
      'PS5012',
      'The platform does not say which organization the API key belongs to.',
      'Check the base URL.',
    );
  }
  if (wanted !== null && org !== wanted) {
    throw new UserError(
      'PS5011',
      `The API key belongs to organization ${org}, but the target is organization ${wanted}.`,
      'Use a key of the right organization, or correct org_id of the target.',
    );
  }
  return { org, email: textOf(me.email), role: textOf(me.role), serverTime: serverTime(response) };
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

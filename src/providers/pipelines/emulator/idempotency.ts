import { conflict } from '../../../emulator/api-error.js';
import { canonical, type Json } from '../../../model/index.js';
import type { EmulatedPlatform } from './platform.js';
import type { KeyRow } from './types.js';

/** A finished answer; `body` undefined means an empty one. */
export interface StoredAnswer {
  status: number;
  body: Json | undefined;
}

export interface KeyedRequest {
  caller: KeyRow;
  key: string | undefined;
  /** Concrete path and route pattern; which of them counts is a switch (C-h.20). */
  path: string;
  route: string;
  body: Json;
  creates: 'experiment' | 'object';
}

/**
 * Runs a create once per Idempotency-Key: the same key and body get the stored answer again, another
 * body is 409 (C-b.7). Only answers of success are kept.
 */
export function once(
  platform: EmulatedPlatform,
  request: KeyedRequest,
  run: () => StoredAnswer,
): StoredAnswer {
  const { switches, tables } = platform;
  const honoured =
    switches.idempotency === 'all' ||
    (switches.idempotency === 'experiments' && request.creates === 'experiment');
  if (!honoured || !request.key) return run();
  const place = switches.idempotency_scope === 'path' ? request.path : request.route;
  const id = `${request.caller.org_id} POST ${place} ${request.key}`;
  const body = canonical(request.body);
  const stored = tables.get('replays', id);
  const age = stored ? platform.now().getTime() - Date.parse(stored.at) : 0;
  if (stored && age < switches.idempotency_hours * 3_600_000) {
    if (stored.body !== body)
      throw conflict('Idempotency-Key was already used with a different request body');
    return { status: stored.status, body: stored.status === 204 ? undefined : stored.answer };
  }
  const answer = run();
  if (answer.status >= 200 && answer.status < 300) {
    const { status } = answer;
    tables.put('replays', {
      id,
      body,
      status,
      answer: answer.body ?? null,
      at: platform.now().toISOString(),
    });
  }
  return answer;
}

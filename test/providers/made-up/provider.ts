import type {
  Answer,
  CreateHow,
  Need,
  ObjectAt,
  ObjectPlace,
  Platform,
  WriteHow,
  WriteResult,
} from '../../../src/compare/index.js';
import {
  AbortedError,
  type HttpClient,
  HttpError,
  HttpStatusError,
  InvalidRequestError,
  NotSentError,
  UnknownOutcomeError,
} from '../../../src/http/index.js';
import {
  type AccountId,
  isObject,
  type Json,
  type JsonObject,
  type Kind,
  named,
  nameOf,
  sameJson,
  UserError,
} from '../../../src/model/index.js';
import type { KeyUse, Provider, Sync } from '../../../src/providers/index.js';
import { bedExport } from './export.js';
import { kinds, words } from './kinds.js';

/** Provider of a platform that exists in these tests only. */
export const garden: Provider<string> = {
  name: 'garden',
  title: 'Garden',
  words,
  settings: {
    prefix: 'GARDEN',
    defaultBaseUrl: null,
    baseUrlVariables: ['GARDEN_BASE_URL'],
    trusts: () => false,
    account: {
      key: 'account',
      read: (written) => (/^[a-z]+$/.test(String(written)) ? String(written) : undefined),
      form: 'the name of a grower in small letters',
      what: 'the name of the grower',
      example: 'anna',
    },
    headers: (key) => ({ 'x-garden-key': key }),
  },
  sections: kinds.all.map(({ name }) => name),
  starter: async () => ({
    target: 'home',
    exampleKey: 'trowel-…',
    configuration: ({ namespace }) =>
      `version: 1\nnamespace: ${namespace}\ntargets:\n  home: { provider: garden }\n`,
    bundles: () => ({}),
  }),
  codes: {},
  sync: async () => ({ kinds, formats: [bedExport], connect, otherAccount: otherGrower }),
  emulate: async () => (await import('./emulator.js')).embeddedGarden,
};

const connect: Sync<string>['connect'] = async (client, wanted, key) => {
  try {
    const { body } = await client.read('/v2/whoami');
    const me = body as { grower: string; mail: string };
    if (wanted !== null && wanted !== me.grower) throw otherGrower(me.grower, wanted, key);
    return {
      account: { id: me.grower, label: `grower ${me.grower}` },
      who: { email: me.mail, role: null },
      serverTime: null,
      platform: new GardenPlatform(client, key),
    };
  } catch (error) {
    throw readable(error, key);
  }
};

/** A failed read as a sentence; what is no failure of HTTP stays what it is. */
function readable(error: unknown, key: KeyUse): unknown {
  if (!(error instanceof HttpError)) return error;
  if (error instanceof HttpStatusError && error.status === 401)
    return new UserError('PS5010', `The garden does not know the key from ${key.source}.`);
  return new UserError('PS5005', error.message);
}

function otherGrower(found: AccountId, wanted: AccountId, key: KeyUse): UserError {
  return new UserError('PS5011', `The key from ${key.source} is of ${found}, not ${wanted}.`);
}

class GardenPlatform implements Platform {
  readonly #client: HttpClient;
  readonly #key: KeyUse;

  constructor(client: HttpClient, key: KeyUse) {
    this.#client = client;
    this.#key = key;
  }

  serverTime(): string | null {
    return null;
  }

  wordsOf(need: Need): string {
    return 'raw' in need ? need.raw : `the ${need.kind.name} of the garden`;
  }

  async answer(need: Need): Promise<Answer> {
    if ('raw' in need) return { state: 'missing' };
    try {
      if (need.ask === 'list') {
        const rows = await this.#pages(`/v2/${need.kind.name}`, need.kind.name);
        return { state: 'rows', rows: rows.map((row) => readRow(need.kind, row)) };
      }
      const { body } = await this.#client.read(`/v2/${need.kind.name}/${need.id}`);
      const row = readRow(need.kind, body as JsonObject);
      if (need.kind.name === 'beds') row.plants = await this.#plants(need.id);
      return { state: 'object', object: row };
    } catch (error) {
      if (error instanceof HttpStatusError && error.status === 404) return { state: 'missing' };
      throw readable(error, this.#key);
    }
  }

  create({ kind }: ObjectPlace, body: Json, { guard }: CreateHow): Promise<WriteResult> {
    return new Writing(this.#client, guard).all(async (send) => {
      const wanted = body as JsonObject;
      const soil = wanted.soil === undefined ? {} : { soil: wanted.soil };
      const made = await send('POST', `/v2/${kind.name}`, { label: labelOf(kind, wanted), ...soil });
      const id = made?.slug;
      if (kind.name !== 'beds' || typeof id !== 'string') return readRow(kind, made ?? {});
      send.id = id;
      await this.#rest(send, id, wanted, {});
      return undefined;
    });
  }

  update({ kind, id }: ObjectAt, body: Json, { guard }: WriteHow): Promise<WriteResult> {
    return new Writing(this.#client, guard).all(async (send) => {
      const wanted = body as JsonObject;
      if (kind.name === 'tags')
        return readRow(kind, (await send('PATCH', `/v2/tags/${id}`, { label: labelOf(kind, wanted) })) ?? {});
      await send('PATCH', `/v2/beds/${id}`, { label: labelOf(kind, wanted) });
      send.id = id;
      await this.#rest(send, String(id), wanted, await this.#plants(id));
      return undefined;
    });
  }

  remove({ kind, id }: ObjectAt, { guard }: WriteHow): Promise<WriteResult> {
    return new Writing(this.#client, guard).all(async (send) => {
      await send('DELETE', `/v2/${kind.name}/${id}`);
      return undefined;
    });
  }

  /** Everything of a bed but its name: first what it says of itself, then one plant after the other. */
  async #rest(send: Send, id: string, wanted: JsonObject, now: JsonObject): Promise<void> {
    const { note = null, tag = null } = wanted;
    const plants = isObject(wanted.plants) ? (wanted.plants as JsonObject) : {};
    await send('PATCH', `/v2/beds/${id}`, { note, tag });
    for (const name of Object.keys(now))
      if (!(name in plants)) await send('DELETE', `/v2/beds/${id}/plants/${name}`);
    for (const [name, plant] of Object.entries(plants))
      if (!sameJson(plant ?? null, now[name] ?? null))
        await send('PUT', `/v2/beds/${id}/plants/${name}`, plant ?? {});
  }

  async #plants(id: number | string): Promise<JsonObject> {
    const rows = await this.#pages(`/v2/beds/${id}/plants`, 'plants');
    return Object.fromEntries(rows.map(({ name, ...plant }) => [String(name), plant as JsonObject]));
  }

  async #pages(path: string, name: string): Promise<JsonObject[]> {
    const rows: JsonObject[] = [];
    for (let after: string | null = ''; after !== null; ) {
      const { body } = await this.#client.read(path, after === '' ? {} : { after });
      const answer = body as JsonObject;
      rows.push(...(answer[name] as JsonObject[]));
      after = typeof answer.more === 'string' ? answer.more : null;
    }
    return rows;
  }
}

/** What the garden calls the name of something. */
function labelOf(kind: Kind, wanted: JsonObject): Json {
  return nameOf(kind, wanted) ?? null;
}

/** A row as files write it. */
function readRow(kind: Kind, { slug, label, made, touched, ...rest }: JsonObject): JsonObject {
  return {
    ...rest,
    ...(slug === undefined ? {} : { id: slug }),
    ...(label === undefined ? {} : named(kind, label)),
    ...(made === undefined ? {} : { created_at: made }),
    ...(touched === undefined ? {} : { updated_at: touched }),
  };
}

type Send = ((
  method: 'POST' | 'PATCH' | 'PUT' | 'DELETE',
  path: string,
  body?: Json,
) => Promise<JsonObject | undefined>) & {
  /** Known as soon as the object is there: from then on what goes wrong leaves it half written. */
  id?: number | string;
};

/** One write of several requests. */
class Writing {
  readonly #client: HttpClient;
  readonly #guard: (() => string | null) | undefined;

  constructor(client: HttpClient, guard: (() => string | null) | undefined) {
    this.#client = client;
    this.#guard = guard;
  }

  async all(work: (send: Send) => Promise<JsonObject | undefined>): Promise<WriteResult> {
    const send: Send = async (method, path, body) => {
      const guard = this.#guard;
      const how = { ...(body === undefined ? {} : { body }), ...(guard === undefined ? {} : { guard }) };
      const { body: answer } = await this.#client.write(method, path, how);
      return isObject(answer) ? (answer as JsonObject) : undefined;
    };
    try {
      return { state: 'ok', answer: await work(send), serverTime: null };
    } catch (error) {
      const { id } = send;
      const message = error instanceof Error ? error.message.replace(/\.$/, '') : String(error);
      if (id !== undefined) return { state: 'partial', id, message };
      if (error instanceof UnknownOutcomeError) return { state: 'unknown', message };
      if (
        error instanceof NotSentError ||
        error instanceof AbortedError ||
        error instanceof InvalidRequestError
      )
        return { state: 'not_sent', message };
      if (!(error instanceof HttpError)) throw error;
      if (!(error instanceof HttpStatusError)) return { state: 'refused', status: 0, message };
      const isTaken = error.detail.includes('label_taken');
      return {
        state: 'refused',
        status: error.status,
        message: error.detail,
        ...(isTaken ? { taken: true } : {}),
      };
    }
  }
}

import type { Json, JsonObject } from '../../../../src/model/json.js';
import {
  ADMIN_KEY,
  type Emulator,
  type EmulatorOptions,
  startEmulator,
} from '../../../../src/providers/pipelines/emulator/index.js';

export interface Reply {
  status: number;
  /** Parsed JSON; the text when it is none; undefined when empty. */
  body: Json | undefined;
  headers: Headers;
}

/** A bare HTTP client of an emulator, for tests that look at the wire. */
export class Api {
  readonly emulator: Emulator;
  readonly key: string | null;

  constructor(emulator: Emulator, key: string | null = ADMIN_KEY) {
    this.emulator = emulator;
    this.key = key;
  }

  as(key: string | null): Api {
    return new Api(this.emulator, key);
  }

  get(path: string): Promise<Reply> {
    return this.send('GET', path);
  }

  post(path: string, body?: Json, headers: Record<string, string> = {}): Promise<Reply> {
    return this.send('POST', path, body, headers);
  }

  put(path: string, body: Json): Promise<Reply> {
    return this.send('PUT', path, body);
  }

  patch(path: string, body: Json): Promise<Reply> {
    return this.send('PATCH', path, body);
  }

  delete(path: string): Promise<Reply> {
    return this.send('DELETE', path);
  }

  async send(
    method: string,
    path: string,
    body?: Json,
    headers: Record<string, string> = {},
  ): Promise<Reply> {
    return this.raw(method, path, body === undefined ? undefined : JSON.stringify(body), {
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...headers,
    });
  }

  async raw(
    method: string,
    path: string,
    body?: string,
    headers: Record<string, string> = {},
  ): Promise<Reply> {
    const response = await fetch(this.emulator.url + path, {
      method,
      redirect: 'manual',
      headers: { ...(this.key === null ? {} : { Authorization: `Bearer ${this.key}` }), ...headers },
      ...(body === undefined ? {} : { body }),
    });
    const text = await response.text();
    return {
      status: response.status,
      body: text === '' ? undefined : parsed(text),
      headers: response.headers,
    };
  }
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

export function fields(reply: Reply | Json | undefined): JsonObject {
  const value =
    reply !== null && typeof reply === 'object' && 'headers' in reply ? (reply as Reply).body : reply;
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    throw new Error(`Not an object: ${JSON.stringify(value)}`);
  }
  return value as JsonObject;
}

/** The rows of a list answer in the default envelope. */
export function items(reply: Reply): JsonObject[] {
  return fields(reply).items as JsonObject[];
}

export const PROMPTS = '/api/prompts';
export const CRITERIA = '/api/criteria';
export const EVALUATIONS = '/api/evaluations';
export const ENDPOINTS = '/api/organizations/2/tool-endpoints';
export const BINDINGS = '/api/workflows/10/tool-bindings';
export const TRUTHS = '/api/workflows/10/tool-ground-truths';
export const EXPERIMENTS = '/api/projects/22/workflows/10/experiments';

export const PROMPT = { name: 'Tone', prompt_text: 'Be {{mood}}.' };
export const CRITERION = {
  name: 'Exact',
  display_label: 'Exact',
  type: 'programmatic',
  config: { subtype: 'exact_match' },
  output_schema: { type: 'boolean' },
};
export const ENDPOINT = { name: 'Docs', endpoint_type: 'mcp_server', url: 'https://tools.example.com/mcp' };
export const FIELD = { node_id: 'node-1', field_id: 'field-2' };
export const EXPERIMENT = { count: 1, variants: [{ name: 'copy', configOverrides: {} }] };

/** Runs work against an emulator with a clock of its own, and closes it. */
export async function withEmulator<T>(
  options: EmulatorOptions,
  work: (api: Api, emulator: Emulator) => Promise<T>,
): Promise<T> {
  const emulator = await startEmulator({ now: () => new Date('2026-01-01T00:00:00Z'), ...options });
  try {
    return await work(new Api(emulator), emulator);
  } finally {
    await emulator.close();
  }
}

import { SeedError } from '../../../emulator/emulator-error.js';
import { isObject, type Json, type JsonObject } from '../../../model/index.js';
import { addEdge } from './routes-edges.js';
import { addNode, changeNode } from './routes-nodes.js';
import { addWorkflow } from './routes-workflows.js';
import { type CredentialRow, memoryOf, nextId, type PipelitWorld, stampOf, type UserRow } from './rows.js';

/** What a server holds when it starts. */
export interface Seed {
  users: { username: string; password: string; role: 'admin' | 'normal'; key?: string }[];
  credentials: { name: string; credential_type: string; detail?: JsonObject; owner?: string }[];
  /** As the server shows them; numbers of other objects are those that they get here. */
  workflows: JsonObject[];
}

export const ADMIN_KEY = 'pk-ada-seeded-0001';

export function defaultSeed(): Seed {
  return {
    users: [{ username: 'ada', password: 'lovelace', role: 'admin', key: ADMIN_KEY }],
    credentials: [
      {
        name: 'Anthropic',
        credential_type: 'llm',
        detail: { provider_type: 'anthropic', api_key: 'sk-0123456789abcdef', base_url: '' },
      },
      { name: 'Telegram', credential_type: 'gateway', detail: { adapter_type: 'telegram' } },
    ],
    workflows: [],
  };
}

/** @throws SeedError */
export function parseSeed(value: Json): Seed {
  if (!isObject(value)) throw new SeedError('A seed is an object with users, credentials and workflows.');
  const list = (name: string): JsonObject[] => {
    const rows = value[name] ?? [];
    if (!Array.isArray(rows) || !rows.every(isObject))
      throw new SeedError(`In a seed, ${name} is a list of objects.`);
    return rows as JsonObject[];
  };
  const users = list('users').map(({ username, password, role, key }) => ({
    username: String(username),
    password: String(password ?? ''),
    role: role === 'normal' ? ('normal' as const) : ('admin' as const),
    ...(typeof key === 'string' ? { key } : {}),
  }));
  if (users.length === 0) throw new SeedError('A seed needs at least one user.');
  const credentials = list('credentials').map(({ name, credential_type, detail, owner }) => ({
    name: String(name),
    credential_type: String(credential_type),
    ...(isObject(detail) ? { detail: detail as JsonObject } : {}),
    ...(typeof owner === 'string' ? { owner } : {}),
  }));
  return { users, credentials, workflows: list('workflows') };
}

export function plantSeed(world: PipelitWorld, seed: Seed): void {
  const { tables } = world;
  memoryOf(world).isWarm = false;
  tables.transaction(() => {
    const users = seed.users.map(({ key, ...user }): UserRow => {
      const row = { ...user, id: nextId(world, 'users') };
      tables.put('users', row);
      if (key !== undefined)
        tables.put('keys', {
          id: nextId(world, 'keys'),
          key,
          name: 'seeded',
          user_id: row.id,
          is_active: true,
          expires_at: null,
          created_at: stampOf(world),
        });
      return row;
    });
    const [first] = users;
    if (first === undefined) return;
    for (const { name, credential_type, detail = {}, owner } of seed.credentials) {
      const at = stampOf(world);
      tables.put('credentials', {
        id: nextId(world, 'credentials'),
        owner_id: (users.find(({ username }) => username === owner) ?? first).id,
        name,
        credential_type: credential_type as CredentialRow['credential_type'],
        detail,
        created_at: at,
        updated_at: at,
      });
    }
    for (const workflow of seed.workflows) plantWorkflow(world, first, workflow);
  });
}

/** A workflow with its nodes and edges, as somebody makes it in the editor. */
export function plantWorkflow(world: PipelitWorld, user: UserRow, said: JsonObject): void {
  const row = addWorkflow(world, user, said);
  const list = (name: string) => (Array.isArray(said[name]) ? (said[name] as JsonObject[]) : []);
  for (const node of list('nodes')) {
    const { config = {} } = node;
    changeNode(world, addNode(world, row, node), { config });
  }
  for (const edge of list('edges')) addEdge(world, row, edge);
}

import { ApiError } from '../../../emulator/api-error.js';
import type { EmulatedRoute } from '../../../emulator/route.js';
import { isObject, type JsonObject } from '../../../model/index.js';
import { maySee } from './access.js';
import { bodySchema, type Call, type MakeRoute, orNull, PAGE, page, TEXT } from './routes.js';
import { unknown, wholeNumber } from './routes-workflows.js';
import { type CredentialRow, type KeyRow, nextId, type PipelitWorld, stampOf, type UserRow } from './rows.js';
import { shownCredential } from './view.js';

const TYPES = ['git', 'llm', 'gateway', 'tool'];
const LOGIN = bodySchema({ username: TEXT, password: TEXT }, ['username', 'password']);

export function credentialRoutes(world: PipelitWorld, route: MakeRoute): EmulatedRoute<UserRow>[] {
  const { tables } = world;
  const all = (user: UserRow) => tables.all('credentials').filter(({ owner_id }) => maySee(user, owner_id));
  const found = ({ caller, text }: Call) => {
    const id = wholeNumber(text('id'), 'credential_id');
    const row = all(caller).find((one) => one.id === id);
    if (row === undefined) throw unknown('Credential');
    return row;
  };
  return [
    route('GET', '/credentials/', ({ caller, query }) => page(all(caller).map(shownCredential), query), {
      query: PAGE,
    }),
    route(
      'POST',
      '/credentials/',
      ({ caller, body }) => {
        const at = stampOf(world);
        const row: CredentialRow = {
          id: nextId(world, 'credentials'),
          owner_id: caller.id,
          name: String(body.name),
          credential_type: body.credential_type as CredentialRow['credential_type'],
          detail: isObject(body.detail) ? (body.detail as JsonObject) : {},
          created_at: at,
          updated_at: at,
        };
        tables.put('credentials', row);
        return shownCredential(row);
      },
      {
        status: 201,
        body: bodySchema(
          { name: TEXT, credential_type: { ...TEXT, enum: TYPES }, detail: orNull({ type: 'object' }) },
          ['name', 'credential_type'],
        ),
      },
    ),
    route('GET', '/credentials/:id/', (call) => shownCredential(found(call))),
    route(
      'PATCH',
      '/credentials/:id/',
      (call) => {
        const row = found(call);
        const { name, detail } = call.body;
        // A masked value is kept like any other (18).
        const changed = {
          ...row,
          name: typeof name === 'string' ? name : row.name,
          detail: isObject(detail) ? { ...row.detail, ...(detail as JsonObject) } : row.detail,
          updated_at: stampOf(world),
        };
        tables.put('credentials', changed);
        return shownCredential(changed);
      },
      { body: bodySchema({ name: orNull(TEXT), detail: orNull({ type: 'object' }) }) },
    ),
    route(
      'DELETE',
      '/credentials/:id/',
      (call) => {
        removeCredential(world, found(call));
        return undefined;
      },
      { status: 204 },
    ),
  ];
}

/** Nodes that use it have none afterwards, and nobody is told (17). */
export function removeCredential({ tables }: PipelitWorld, { id }: CredentialRow): void {
  tables.delete('credentials', id);
  for (const row of tables.all('configs')) {
    if (row.llm_credential_id === id) tables.put('configs', { ...row, llm_credential_id: null });
    if (row.credential_id === id) tables.put('configs', { ...row, credential_id: null });
  }
}

export function authRoutes(world: PipelitWorld, route: MakeRoute): EmulatedRoute<UserRow>[] {
  const { tables } = world;
  const older = () => {
    if (world.switches.version !== 'v0.1.0') throw new ApiError(404, 'Not Found');
  };
  const shownKey = ({ id, name, key, expires_at, created_at, is_active }: KeyRow): JsonObject => ({
    id,
    name,
    prefix: key.slice(0, 8),
    is_active,
    expires_at,
    created_at,
  });
  const keysOf = (user: UserRow) => tables.all('keys').filter(({ user_id }) => user_id === user.id);
  return [
    route('GET', '/auth/me/', ({ caller }) => ({ username: caller.username, mfa_enabled: false }), {
      refusals: [],
    }),
    route(
      'POST',
      '/auth/token/',
      ({ body }) => {
        const user = tables
          .all('users')
          .find(({ username, password }) => username === body.username && password === body.password);
        if (user === undefined) throw new ApiError(401, 'Invalid credentials.');
        // The key of a session is replaced by each login.
        for (const { id, name } of keysOf(user)) if (name === 'session') tables.delete('keys', id);
        return { key: addKey(world, user, 'session').key, requires_mfa: false };
      },
      { open: true, body: LOGIN, refusals: [401, 422] },
    ),
    route(
      'GET',
      '/auth/setup-status/',
      () => {
        older();
        return { needs_setup: tables.all('users').length === 0 };
      },
      { open: true, refusals: [404] },
    ),
    route(
      'POST',
      '/auth/setup/',
      ({ body }) => {
        older();
        if (tables.all('users').length > 0) throw new ApiError(409, 'Setup already completed.');
        const user: UserRow = {
          id: nextId(world, 'users'),
          username: String(body.username),
          password: String(body.password),
          role: 'admin',
        };
        tables.put('users', user);
        return { key: addKey(world, user, 'session').key, requires_mfa: false };
      },
      { open: true, body: LOGIN, refusals: [404, 409, 422] },
    ),
    route('GET', '/users/me/keys', ({ caller }) => keysOf(caller).map(shownKey), { refusals: [] }),
    route(
      'POST',
      '/users/me/keys',
      ({ caller, body }) => {
        const row = addKey(world, caller, String(body.name), (body.expires_at ?? null) as string | null);
        return { ...shownKey(row), key: row.key };
      },
      { status: 201, body: bodySchema({ name: TEXT, expires_at: orNull(TEXT) }, ['name']) },
    ),
    route(
      'DELETE',
      '/users/me/keys/:id',
      ({ caller, text }) => {
        const id = wholeNumber(text('id'), 'key_id');
        const row = keysOf(caller).find((one) => one.id === id);
        if (row === undefined) throw unknown('API key');
        tables.put('keys', { ...row, is_active: false });
        return undefined;
      },
      { status: 204 },
    ),
  ];
}

export function addKey(
  world: PipelitWorld,
  user: UserRow,
  name: string,
  expires: string | null = null,
): KeyRow {
  const id = nextId(world, 'keys');
  const row: KeyRow = {
    id,
    key: `pk-${user.username}-${world.tables.next('key').toString().padStart(8, '0')}`,
    name,
    user_id: user.id,
    is_active: true,
    expires_at: expires,
    created_at: stampOf(world),
  };
  world.tables.put('keys', row);
  return row;
}

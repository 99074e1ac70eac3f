import type { IncomingHttpHeaders } from 'node:http';
import { ApiError } from '../../../emulator/api-error.js';
import { type KeyRow, type PipelitWorld, stampOf, type UserRow, type WorkflowRow } from './rows.js';

/** The key that a request shows, good or not. */
export function shownKey({ authorization }: IncomingHttpHeaders): string | undefined {
  return /^bearer\s+(\S+)\s*$/i.exec(authorization ?? '')?.[1];
}

/** @throws ApiError 401 in the words that the server has for each reason */
export function authenticate(world: PipelitWorld, headers: IncomingHttpHeaders): UserRow {
  const key = shownKey(headers);
  if (key === undefined) throw new ApiError(401, 'Not authenticated', { 'WWW-Authenticate': 'Bearer' });
  const row = world.tables.all('keys').find((one) => one.key === key);
  if (row === undefined) throw new ApiError(401, 'Invalid or missing API key.');
  if (!row.is_active) throw new ApiError(401, 'API key has been revoked.');
  if (row.expires_at !== null && row.expires_at < stampOf(world))
    throw new ApiError(401, 'API key has expired.');
  const user = world.tables.get('users', row.user_id);
  if (user === undefined) throw new ApiError(401, 'Invalid or missing API key.');
  return user;
}

/** A key that may do everything. */
export function adminKey({ tables }: PipelitWorld): string {
  const isAdmins = ({ user_id }: KeyRow) => tables.get('users', user_id)?.role === 'admin';
  return tables.all('keys').find((row) => row.is_active && isAdmins(row))?.key ?? '';
}

/** Everything for admins; for others what is theirs. */
export function maySee({ id, role }: UserRow, owner: number): boolean {
  return role === 'admin' || id === owner;
}

/** @throws ApiError 404, also for one of somebody else */
export function workflowOf({ tables }: PipelitWorld, user: UserRow, slug: string): WorkflowRow {
  const row = tables.all('workflows').find((one) => one.slug === slug);
  // A path of which a part has a slash leads elsewhere on the server (2).
  if (slug.includes('/')) throw new ApiError(404, 'Not Found');
  if (row === undefined || !maySee(user, row.owner_id)) throw new ApiError(404, 'Workflow not found.');
  return row;
}

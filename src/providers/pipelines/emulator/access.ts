import { ApiError, forbidden, notFound } from '../../../emulator/api-error.js';
import type { EmulatedPlatform } from './platform.js';
import type { Family, KeyRow, WorkflowRow } from './types.js';

/** What a route needs: reading, writing, or writing as an admin of the organization. */
export type AccessLevel = 'read' | 'write' | 'admin';

/**
 * The key's user of a request (C-a: Bearer or X-API-Key).
 * @throws ApiError 401 when there is no key, or it is unknown or revoked
 */
export function authenticate(platform: EmulatedPlatform, headers: Record<string, unknown>): KeyRow {
  const row = holderOf(platform, headers);
  const refusal = (why: string) => new ApiError(401, why, { 'WWW-Authenticate': 'Bearer' });
  if (row === 'no key') throw refusal('Not authenticated');
  if (row === 'refused') throw refusal('Invalid or revoked API key');
  return row;
}

/** The key's user of a request, or why there is none: no key was sent, or it is unknown or revoked. */
export function holderOf(
  platform: EmulatedPlatform,
  headers: Record<string, unknown>,
): KeyRow | 'no key' | 'refused' {
  const key = keyOf(headers);
  if (key === undefined || key === '') return 'no key';
  const row = platform.tables.get('keys', key);
  if (!row || row.revoked) return 'refused';
  const { key_role } = platform.switches;
  return key_role === 'seeded' ? row : { ...row, role: key_role };
}

/** The key of a request, good or not (C-a: Bearer or X-API-Key). */
export function keyOf(headers: Record<string, unknown>): string | undefined {
  const key = bearer(headers.authorization) ?? headers['x-api-key'];
  return typeof key === 'string' ? key : undefined;
}

function bearer(header: unknown): string | undefined {
  return typeof header === 'string' ? /^bearer\s+(\S+)\s*$/i.exec(header)?.[1] : undefined;
}

/**
 * Checks that a key may use a family of routes: its `deny` list, then its role (C-f, C-i.21).
 * @throws ApiError 401 or 403
 */
export function authorize(caller: KeyRow, family: Family, access: AccessLevel): void {
  const writes = access !== 'read';
  for (const denial of caller.deny) {
    if (denial.family !== family) continue;
    if (denial.access === 'all' || (denial.access === 'write') === writes) {
      throw new ApiError(denial.status, `This API key has no access to ${family.replaceAll('_', ' ')}`);
    }
  }
  if (writes && caller.role === 'viewer') throw forbidden('Viewers may not change anything');
  if (access === 'admin' && caller.role !== 'admin') throw forbidden('Organization admin access required');
}

/** @throws ApiError 403 when the path names another organization than the key's */
export function checkOrg(caller: KeyRow, orgId: number): void {
  if (caller.org_id !== orgId) throw forbidden(`This API key has no access to organization ${orgId}`);
}

/** A workflow that the caller may see. @throws ApiError 404 for an unknown one and one of another organization */
export function visibleWorkflow(
  platform: EmulatedPlatform,
  caller: KeyRow,
  workflowId: number,
  projectId?: number,
): WorkflowRow {
  if (projectId !== undefined) visibleProject(platform, caller, projectId);
  const workflow = platform.tables.get('workflows', workflowId);
  const wrongProject = projectId !== undefined && workflow?.project_id !== projectId;
  if (!workflow || workflow.org_id !== caller.org_id || wrongProject) throw notFound('Workflow');
  return workflow;
}

/** @throws ApiError 404 for an unknown project and one of another organization */
export function visibleProject(platform: EmulatedPlatform, caller: KeyRow, projectId: number) {
  const project = platform.tables.get('projects', projectId);
  if (!project || project.org_id !== caller.org_id) throw notFound('Project');
  return project;
}

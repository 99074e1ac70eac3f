import type {
  AccountId,
  Field,
  Json,
  JsonObject,
  Partition,
  TextField,
  Value,
  ValueObject,
} from '../../../model/index.js';
import { partitionIds } from '../routes.js';

/** The limit of all names on the platform (C-b.1, C-e.3). */
export const NAME_LIMIT = 255;
/** The limit of all descriptions on the platform (C-b.1, C-e.3). */
export const DESCRIPTION_LIMIT = 5000;
/** The limit of a prompt's text (C-b.1). */
export const PROMPT_LIMIT = 50_000;

/** `name`, which is part of the key. */
export function nameField(doc: string, source: string): TextField {
  return { type: 'text', doc, source, required: true, minLength: 1, maxLength: NAME_LIMIT };
}

/** `description`: missing, null and "" mean the same (C-b.1). */
export function descriptionField(source: string): TextField {
  return {
    type: 'text',
    doc: 'The purpose of the object, for people in the web app.',
    source,
    maxLength: DESCRIPTION_LIMIT,
    nullable: true,
    blank: true,
    clear: { value: null, source: 'C-h.6' },
  };
}

/** The scope of a library object; the default is the organization of the API key (C-h.9). */
export const scopeFields: { [name: string]: Field } = {
  scope_type: {
    type: 'text',
    doc: 'The scope of the object: the organization (default), one project, or one workflow. `system` objects belong to the platform and are never written.',
    source: 'C-b.1, C-h.9, C-h.25',
    role: 'immutable',
    values: ['org', 'project', 'workflow'],
  },
  org_id: {
    type: 'id',
    id: 'integer',
    doc: "The organization. Default: the target's; another one is an error.",
    source: 'C-b.1',
    role: 'immutable',
  },
  project_id: {
    type: 'id',
    id: 'integer',
    doc: 'The project, with `scope_type: project`.',
    source: 'C-b.1',
    role: 'immutable',
  },
  workflow_id: {
    type: 'id',
    id: 'integer',
    doc: 'The workflow, with `scope_type: workflow`.',
    source: 'C-b.1',
    role: 'immutable',
  },
};

/** An id for the name of a partition; `?` for anything else, which another check reports. */
export function idText(value: Value | undefined): string {
  return typeof value === 'number' ? String(value) : '?';
}

/** `org`, `project:22` or `workflow:10`, as `scope_type` says. */
export function libraryPartition(value: ValueObject): Partition {
  if (value.scope_type === 'project') return `project:${idText(value.project_id)}`;
  if (value.scope_type === 'workflow') return `workflow:${idText(value.workflow_id)}`;
  return 'org';
}

/** The fields that put an item into a partition; none for the organization, which is the default (C-h.9). */
export function libraryPlaced(partition: Partition): { [name: string]: string | number } {
  const [scope, id] = partition.split(':');
  return scope === undefined || id === undefined ? {} : { scope_type: scope, [`${scope}_id`]: Number(id) };
}

/** `workflow_id` of objects that live in a workflow. */
export function workflowPlaced(partition: Partition): { [name: string]: string | number } {
  const { workflow } = partitionIds(partition);
  return workflow === undefined ? {} : { workflow_id: workflow };
}

/** The partition of the whole organization. */
export const ORGANIZATION = 'org';

/** Library objects live in the organization, a project or a workflow (C-b.1). */
export const LIBRARY_LIVES = ['org', 'project', 'workflow'] as const;

/** False for rows of other scopes, other organizations and the platform itself (C-h.25). */
export function libraryOwns(row: JsonObject, partition: Partition, org: AccountId): boolean {
  const ids = partitionIds(partition);
  const scope =
    row.scope_type ??
    (ids.project !== undefined ? 'project' : ids.workflow !== undefined ? 'workflow' : 'org');
  if (!isOf(row.org_id, org)) return false;
  if (ids.project !== undefined) return scope === 'project' && isOf(row.project_id, ids.project);
  if (ids.workflow !== undefined) return scope === 'workflow' && isOf(row.workflow_id, ids.workflow);
  return scope === 'org' || scope === 'organization';
}

/** True where a row has this id, as a number or text, or has none. */
export function isOf(shown: Json | undefined, id: AccountId): boolean {
  return shown === undefined || shown === null || String(shown) === String(id);
}

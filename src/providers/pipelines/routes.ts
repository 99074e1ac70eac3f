import type { Need } from '../../compare/index.js';
import type { AccountId, IdempotencyRules, Partition } from '../../model/index.js';

type Query = { [name: string]: string | number };

/** The routes of one kind. */
interface Route {
  /** The list of a partition; an object is at `path/id`. */
  list(partition: Partition, org: AccountId): { path: string; query?: Query };
  /** The method of an update; missing where objects cannot be updated. */
  update?: 'PUT' | 'PATCH';
}

/** All routes of the kinds; no other file knows any (C-a.1 to C-a.4). */
const ROUTES: { readonly [kind: string]: Route } = {
  prompts: { list: library('/api/prompts'), update: 'PUT' },
  criteria: { list: library('/api/criteria'), update: 'PUT' },
  evaluations: { list: library('/api/evaluations'), update: 'PUT' },
  tool_endpoints: {
    list: (_partition, org) => ({ path: `/api/organizations/${org}/tool-endpoints` }),
    update: 'PATCH',
  },
  tool_bindings: { list: ofWorkflow('tool-bindings'), update: 'PATCH' },
  tool_ground_truths: { list: ofWorkflow('tool-ground-truths'), update: 'PUT' },
  experiments: {
    list: (partition) => {
      const { project, workflow } = partitionIds(partition);
      return { path: `/api/projects/${project}/workflows/${workflow}/experiments` };
    },
  },
};

/** The list of a kind's objects in one partition. */
export function listRoute(
  kind: string,
  partition: Partition,
  org: AccountId,
): { path: string; query?: Query } {
  return routeOf(kind).list(partition, org);
}

/** One object of a kind. */
export function objectRoute(kind: string, partition: Partition, org: AccountId, id: number | string): string {
  return `${listRoute(kind, partition, org).path}/${encodeURIComponent(String(id))}`;
}

/** The route to read a need from. */
export function readRoute(need: Need, org: AccountId): { path: string; query: Query } {
  switch (need.ask) {
    case 'list': {
      const { path, query = {} } = listRoute(need.kind.name, need.partition, org);
      return { path, query: need.narrow ?? query };
    }
    case 'object':
      return { path: objectRoute(need.kind.name, need.partition, org, need.id), query: {} };
    default:
      return { path: need.raw, query: need.query };
  }
}

/** The method that updates an object of a kind. */
export function updateMethod(kind: string): 'PUT' | 'PATCH' {
  return routeOf(kind).update ?? 'PUT';
}

/** Idempotency-Keys of a kind: the place of a create is the route that it is sent to (C-d.3). */
export function createKeys(kind: string): IdempotencyRules {
  return { place: (partition, org) => listRoute(kind, partition, org).path, word: 'experiment' };
}

/** Ids of a partition text, by word. */
export function partitionIds(partition: Partition): { [word: string]: number } {
  const ids: { [word: string]: number } = {};
  for (const part of partition.split('/')) {
    const [word, id] = part.split(':');
    if (word !== undefined && id !== undefined) ids[word] = Number(id);
  }
  return ids;
}

function routeOf(kind: string): Route {
  const route = Object.hasOwn(ROUTES, kind) ? ROUTES[kind] : undefined;
  if (route === undefined) throw new RangeError(`no route of ${kind}`);
  return route;
}

/** The list of a library kind; the query selects narrower scopes (C-h.26). */
function library(path: string): Route['list'] {
  return (partition) => {
    const ids = partitionIds(partition);
    if (ids.project !== undefined) return { path, query: { scope_type: 'project', project_id: ids.project } };
    if (ids.workflow !== undefined)
      return { path, query: { scope_type: 'workflow', workflow_id: ids.workflow } };
    return { path };
  };
}

function ofWorkflow(name: string): Route['list'] {
  return (partition) => ({ path: `/api/workflows/${partitionIds(partition).workflow}/${name}` });
}

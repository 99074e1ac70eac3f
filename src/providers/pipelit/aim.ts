import { isOnTheWay, normalize } from '../../compare/index.js';
import { isObject, type Json, type JsonObject, sameJson } from '../../model/index.js';
import { readEdgeKey } from './edge-keys.js';
import { node } from './kinds/node-fields.js';
import { workflows } from './kinds/workflows.js';
import { NODE, PLAIN_FIELDS, SETTINGS, saying } from './rows.js';

/** What a write does to one node. */
interface NodeAim {
  /** Undefined: it goes. */
  to: JsonObject | undefined;
  /** It is deleted and made again, because its type is another one (8). */
  isAnew: boolean;
  /** The leaves in which it changes; every leaf of one that is made. */
  leaves: ReadonlySet<string>;
}

const LEAVES = [...Object.keys(NODE), ...Object.keys(SETTINGS).map((name) => `config.${name}`)];

/**
 * What one write of a workflow is about: only where what is wanted differs from what was read before. Everything else
 * belongs to whoever edits it meanwhile.
 */
export class Aim {
  readonly #wanted: JsonObject;
  readonly fields = new Map<string, Json>();
  readonly nodes = new Map<string, NodeAim>();
  /** Edges that change, and those that are deleted and made again with a node or a model; undefined: it goes. */
  readonly edges = new Map<string, JsonObject | undefined>();
  /** Places of nodes, with where they were. */
  readonly positions = new Map<string, { from: JsonObject | undefined; to: JsonObject }>();
  /** Nodes whose model is linked anew. */
  readonly #relinked = new Set<string>();

  constructor(before: JsonObject, wanted: JsonObject) {
    this.#wanted = {
      ...wanted,
      nodes: Object.fromEntries(
        [...membersOf(wanted.nodes ?? before.nodes)].map(([id, one]) => [id, sayNode(one)]),
      ),
      edges: Object.fromEntries(
        [...membersOf(wanted.edges ?? before.edges)].map(([key, one]) => [key, sayEdge(one)]),
      ),
    };
    for (const name of [...PLAIN_FIELDS, 'error_handler', 'is_active']) {
      const value = wanted[name];
      if (value !== undefined && !isSameField(name, value ?? null, before[name] ?? null))
        this.fields.set(name, value ?? null);
    }
    this.#aimNodes(membersOf(before.nodes));
    this.#aimEdges(membersOf(before.edges));
    const were = membersOf(before.positions);
    for (const [id, to] of membersOf(wanted.positions)) {
      const from = were.get(id);
      if (this.nodes.get(id)?.isAnew === true || !sameJson(from ?? null, to))
        this.positions.set(id, { from, to });
    }
  }

  #aimNodes(before: ReadonlyMap<string, JsonObject>): void {
    const wanted = membersOf(this.#wanted.nodes);
    for (const id of new Set([...before.keys(), ...wanted.keys()])) {
      const [from, to] = [before.get(id), wanted.get(id)];
      const isAnew = from !== undefined && to !== undefined && from.component_type !== to.component_type;
      const isNew = isAnew || from === undefined || to === undefined;
      const [old, next] = [from, to].map(formOf);
      const changed = LEAVES.filter((leaf) => isNew || !sameJson(leafOf(old, leaf), leafOf(next, leaf)));
      if (changed.length > 0) this.nodes.set(id, { to, isAnew, leaves: new Set(changed) });
    }
  }

  #aimEdges(before: ReadonlyMap<string, JsonObject>): void {
    const wanted = membersOf(this.#wanted.edges);
    const keys = [...new Set([...wanted.keys(), ...before.keys()])];
    const aimed = new Set(
      keys.filter((key) => {
        const [from, to] = [before.get(key), wanted.get(key)];
        const isSame = from !== undefined && to !== undefined && sameJson(sayEdge(from), to);
        return !isSame || this.#isOfRemoved(key);
      }),
    );
    // An edge that goes takes the model of its target along, also where another one still stands for it (11).
    for (const key of aimed) if (endsOf(key).label === 'llm') this.#relinked.add(endsOf(key).target);
    for (const key of keys) if (aimed.has(key) || this.#isRelinked(key)) this.edges.set(key, wanted.get(key));
  }

  /** True for an edge of a node that goes, or is made anew. */
  #isOfRemoved(key: string): boolean {
    const { source, target } = endsOf(key);
    return [source, target].some((id) => {
      const aim = this.nodes.get(id);
      return aim !== undefined && (aim.isAnew || aim.to === undefined);
    });
  }

  #isRelinked(key: string): boolean {
    const { target, label } = endsOf(key);
    return label === 'llm' && this.#relinked.has(target);
  }

  /** What of this somebody else changed between two readings; undefined where nothing has. */
  movedSince(last: JsonObject, now: JsonObject): string | undefined {
    for (const [name, to] of this.fields) {
      const live = now[name] ?? null;
      if (!isSameField(name, live, last[name] ?? null) && !isSameField(name, live, to)) return name;
    }
    for (const id of this.nodes.keys()) if (!this.#isMine('nodes', id, last, now)) return `node ${id}`;
    const others = [...membersOf(now.edges).keys()].filter(
      (key) => this.#isOfRemoved(key) || this.#isRelinked(key),
    );
    for (const key of new Set([...this.edges.keys(), ...others]))
      if (!this.#isMine('edges', key, last, now)) return `edge ${key}`;
    return undefined;
  }

  /** True for a member that is as it was read last, or as only this write can have left it. */
  #isMine(name: 'nodes' | 'edges', key: string, last: JsonObject, now: JsonObject): boolean {
    const field = workflows.fields.fields[name];
    const only = (one: JsonObject): JsonObject => {
      const member = membersOf(one[name]).get(key);
      return member === undefined ? {} : { [key]: member };
    };
    const wanted = this.#wanted;
    const [from, to, live] = [last, wanted, now].map((one) =>
      field === undefined ? only(one) : (normalize(field, only(one)) as Json),
    );
    if (sameJson(live ?? null, from ?? null) || sameJson(live ?? null, to ?? null)) return true;
    const way = { from: () => last, to: () => wanted };
    return isOnTheWay(field, from ?? null, to ?? null, live ?? null, way);
  }
}

/** A field in which two readings differ; places of nodes are left to whoever moves them. */
export function differenceOf(one: JsonObject, other: JsonObject): string | undefined {
  return Object.keys(workflows.fields.fields).find(
    (name) => name !== 'positions' && !sameJson(one[name] ?? null, other[name] ?? null),
  );
}

/** A leaf of a node: what it means, also where it is not there. */
export function leafOf(of: JsonObject | undefined, leaf: string): Json {
  const name = leaf.replace(/^config\./, '');
  if (name === leaf) return of?.[name] ?? NODE[name] ?? null;
  const config = isObject(of?.config) ? (of.config as JsonObject) : {};
  return config[name] ?? SETTINGS[name] ?? null;
}

export function membersOf(map: Json | undefined): Map<string, JsonObject> {
  const entries = isObject(map) ? (Object.entries(map) as [string, Json][]) : [];
  return new Map(entries.map(([name, value]) => [name, isObject(value) ? (value as JsonObject) : {}]));
}

/** A node of a file in the form of one that is read. */
function sayNode(value: JsonObject): JsonObject {
  const said = isObject(value.config) ? (value.config as JsonObject) : {};
  const named = (name: string) => (said[name] === '' ? null : (said[name] ?? null));
  const settings = { ...said, llm_credential: named('llm_credential'), credential: named('credential') };
  const config = saying(settings, SETTINGS);
  return {
    component_type: value.component_type ?? null,
    ...saying({ ...value, label: value.label === '' ? null : (value.label ?? null) }, NODE),
    ...(Object.keys(config).length === 0 ? {} : { config }),
  };
}

/** A node in the form in which two are compared. */
function formOf(value: JsonObject | undefined): JsonObject | undefined {
  const form = value === undefined ? undefined : normalize(node, value);
  return isObject(form) ? (form as JsonObject) : undefined;
}

function sayEdge(edge: JsonObject): JsonObject {
  return saying(edge, { type: 'direct', priority: 0, condition_mapping: null, linked: true });
}

/** The ends of an edge, also of one that has no key of its own: a second of the same, or one of an unknown label. */
function endsOf(key: string): { source: string; target: string; label: string } {
  const known = readEdgeKey(key);
  if (known !== undefined) return known;
  const [, source = '', target = '', label = ''] = /^(\S+) -> (\S+)(?: \[([^\]]*)\])?/u.exec(key) ?? [];
  return { source, target, label };
}

function isSameField(name: string, one: Json, other: Json): boolean {
  const field = workflows.fields.fields[name];
  const form = (value: Json) => (field === undefined ? value : (normalize(field, value) ?? null));
  return sameJson(form(one), form(other));
}

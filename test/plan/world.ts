import { tmpdir } from 'node:os';
import { loadDesired } from '../../src/bundle/load-desired.js';
import { type Answer, type Entry, LiveView, type Need, Snapshot } from '../../src/compare/index.js';
import { hasErrors, type Json, type JsonObject, matchesAny } from '../../src/model/index.js';
import { makePlan, type Plan, type PlanInputs, type Policy } from '../../src/plan/index.js';
import { kinds } from '../../src/providers/pipelines/kinds/index.js';
import { readRoute } from '../../src/providers/pipelines/routes.js';
import { readFields, readRow } from '../../src/providers/pipelines/rows.js';

/** Everything that a plan is made from, written down by hand. */
export interface World {
  /** Sections of a bundle as YAML; several files where there are several texts. */
  files?: string | readonly string[];
  /** Loads the files in reverse, as a file system may list them. */
  backwards?: boolean;
  /** List path → rows, or the status that it is refused with. */
  live?: { [path: string]: readonly JsonObject[] | 403 | 404 };
  /** Rows as lists show them, where they show less than `live` (by path). */
  shown?: { [path: string]: readonly JsonObject[] };
  entries?: readonly Entry[];
  ledger?: 'present' | 'absent';
  policy?: Partial<Policy>;
  include?: readonly string[];
  exclude?: readonly string[];
  /** False: files were named on the command line. */
  complete?: boolean;
  revision?: string;
  commit?: string;
  /** Fields that every item ignores, besides what the files say. */
  ignore?: readonly string[];
  /** Called for every answer before the planner sees it. */
  disturb?: (rows: JsonObject[]) => JsonObject[];
}

/**
 * Plans a world. Every GET is answered from `live`; what it asked for is returned too.
 * @param snapshot what was read of it before
 */
export function planOf(world: World, snapshot = new Snapshot()): { plan: Plan; asked: string[] } {
  const inputs = inputsOf(world);
  const view = new LiveView(inputs.org, snapshot);
  const asked: string[] = [];
  const planning = makePlan(inputs, view);
  for (;;) {
    const { done, value } = planning.next();
    if (done === true) return { plan: value.plan, asked };
    if (value.length === 0) throw new Error('planning does not come to an end');
    for (const need of value) {
      asked.push(`${need.ask} ${readRoute(need, 2).path}`);
      snapshot.put(need, answer(world, need));
    }
  }
}

function answer(world: World, need: Need): Answer {
  const live = world.live ?? {};
  const { path, query } = readRoute(need, 2);
  const rowOf = (row: JsonObject) => ('kind' in need ? readRow(need.kind, row) : readFields(row));
  if (need.ask === 'list' || need.ask === 'rows') {
    const isAgain = need.ask === 'list' && need.again === true;
    const rows = isAgain ? live[path] : (world.shown?.[path] ?? live[path]);
    if (rows === 404) return { state: 'missing' };
    if (rows === 403) return { state: 'unreadable', status: 403, message: '403 Forbidden' };
    const fitting = [...(rows ?? [])].filter((row) =>
      Object.entries(query).every(([name, value]) => row[name] === undefined || row[name] === value),
    );
    return { state: 'rows', rows: (world.disturb ?? ((all) => all))(fitting).map(rowOf) };
  }
  const at = path.lastIndexOf('/');
  const rows = live[path.slice(0, at)];
  const id = decodeURIComponent(path.slice(at + 1));
  const row = Array.isArray(rows) ? rows.find((one: JsonObject) => String(one.id) === id) : undefined;
  return row === undefined ? { state: 'missing' } : { state: 'object', object: rowOf(row) };
}

/** Loads the files as the command line does; they must be valid. */
export function desiredOf({ files, backwards = false }: World) {
  const texts = typeof files === 'string' ? [files] : (files ?? []);
  const read = texts.map((text, index) => ({
    file: `${index}.yaml`,
    bytes: new TextEncoder().encode(`artifact_type: pipelines.artifact.bundle.v1\n${text}`),
  }));
  const desired = loadDesired({
    root: tmpdir(),
    files: backwards ? read.reverse() : read,
    kinds,
    target: 'main',
    targets: ['main', 'other'],
    org: 2,
    vars: {},
    secrets: ['DOCS_TOKEN'],
    unknownFields: 'warn',
  });
  if (hasErrors(desired.findings)) throw new Error(JSON.stringify(desired.findings, null, 1));
  return desired;
}

function inputsOf(world: World): PlanInputs {
  const desired = desiredOf(world);
  const { digest } = desired;
  for (const resource of desired.resources)
    if (world.ignore !== undefined) resource.settings = { ...resource.settings, ignore: [...world.ignore] };
  const { include = ['*'], exclude = [], policy = {} } = world;
  const only = policy.only ?? [];
  const inTarget = (address: string) => matchesAny(include, address) && !matchesAny(exclude, address);
  return {
    kinds,
    org: 2,
    desired: desired.resources,
    selected: (address) => inTarget(address) && (only.length === 0 || matchesAny(only, address)),
    complete: (world.complete ?? true) && only.length === 0,
    isWhole: world.complete ?? true,
    unread: null,
    removable: inTarget,
    leaving: (address) => desired.sync.of(address),
    decisions: desired.sync.decisions,
    endings: desired.sync.endings,
    base: {
      state: world.ledger ?? 'present',
      revision: world.revision ?? '7',
      experimentsMarked: true,
      entries: new Map((world.entries ?? []).map((one) => [one.address, one])),
    },
    policy: {
      on_drift: null,
      take_over: [],
      launch: [],
      only,
      target_on_drift: 'hold',
      prune: false,
      protect: [],
      allow_unreadable: [],
      limits: { max_deletes: 5, max_delete_percent: 20 },
      allow_deletes: null,
      // Most of these worlds are of one item only, and it may leave.
      allow_empty: true,
      reviewed: null,
      ...policy,
    },
    secrets: { isSet: () => true, toSet: (name) => `Set ${name}.` },
    secretStatus: (_value, fingerprint) => (fingerprint === undefined ? 'unknown' : 'unchanged'),
    now: Date.parse('2026-01-02T00:00:00Z'),
    header: {
      tool_version: '0.0.0',
      target: 'main',
      namespace: 'tests',
      base_url: 'http://127.0.0.1',
      source: { commit: world.commit ?? null, dirty: false },
      inputs_digest: digest,
      place: { target: 'main' },
    },
  };
}

/** A ledger entry; `leaves` is what was applied last. */
export function entry(
  address: string,
  id: number | string | null,
  leaves: { [path: string]: Json },
  more: Partial<Entry> = {},
): Entry {
  return {
    kind: address.slice(0, address.indexOf('/')),
    address,
    partition: 'org',
    id,
    witness: { created_at: `made-${id}` },
    origin: 'created',
    generation: 0,
    leaves,
    observed: {},
    seen: {},
    kept: {},
    pulled: {},
    secrets: {},
    protect: false,
    version: 1,
    launch: null,
    replaced: null,
    commit: null,
    ...more,
  };
}

/** A live object with what the server adds. */
export function row(id: number | string, fields: JsonObject, more: JsonObject = {}): JsonObject {
  return { id, ...fields, version: 3, created_at: `made-${id}`, updated_at: 'later', usage: 4, ...more };
}

/** What a plan does with an address, in short: its action, `held:why`, or nothing. */
export function verdict(plan: Plan, address: string): string {
  const held = plan.held.find((one) => one.address === address);
  if (held !== undefined) return `held:${held.why}`;
  const change = plan.changes.find((one) => one.address === address);
  if (change !== undefined)
    return change.overwrites === null ? change.action : `${change.action}!${change.overwrites}`;
  const said = plan.diagnostics.find((one) => one.address === address);
  return said === undefined ? '-' : said.code;
}

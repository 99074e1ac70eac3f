import { isOnTheWay, normalize, type WriteHow, type WriteResult } from '../../compare/index.js';
import { type HttpClient, HttpStatusError, UnknownOutcomeError } from '../../http/index.js';
import { isObject, type Json, type JsonObject, sameJson } from '../../model/index.js';
import { type EdgeKey, keyOfEdge, readEdgeKey } from './edge-keys.js';
import { writeFailure } from './failures.js';
import { workflows } from './kinds/workflows.js';
import type { Names } from './names.js';
import { byId, listOf, lostLinks, PLAIN_FIELDS, readDetail, SETTINGS } from './rows.js';

/** How often a workflow is read again after writes that changed nothing, before it is left to the next run. */
const RECOVERIES = 3;

/** A reason to stop that is no failure of a request. */
class Stopped extends Error {}

/** Writes one workflow by many requests, each worked out from what is there. */
export class WorkflowWriter {
  readonly #client: HttpClient;
  readonly #names: Names;
  readonly #how: WriteHow;
  /** Something was carried out, so that stopping leaves the workflow half written. */
  #hasWritten = false;

  constructor(client: HttpClient, names: Names, how: WriteHow) {
    this.#client = client;
    this.#names = names;
    this.#how = how;
  }

  /** An inactive workflow without references, and then the same as an update. */
  async create(body: JsonObject): Promise<WriteResult> {
    const slug = String(body.slug);
    const first: JsonObject = { slug, is_active: false };
    for (const name of PLAIN_FIELDS) if (body[name] !== undefined) first[name] = body[name] ?? null;
    try {
      // The server would make another one of a like slug (1).
      if ((await this.#read(slug)) !== undefined)
        return { state: 'refused', status: 409, message: `the slug ${slug} is taken`, taken: true };
      const before = new Set(await this.#names.slugs());
      const made = await this.#post(slug, first, before);
      if (made.state !== 'made') return made;
      if (made.slug !== slug) return await this.#undo(slug, made.slug);
    } catch (error) {
      return writeFailure(error);
    }
    this.#names.forget();
    this.#hasWritten = true;
    return this.update(slug, body);
  }

  /** Sends the create, and looks before it sends it again (21). */
  async #post(
    slug: string,
    body: JsonObject,
    before: ReadonlySet<string>,
  ): Promise<{ state: 'made'; slug: string } | Exclude<WriteResult, { state: 'ok' }>> {
    let problem = '';
    for (let sends = 1; sends <= 2; sends += 1) {
      try {
        const answer = await this.#send('POST', '/api/v1/workflows/', body);
        return { state: 'made', slug: String(answer?.slug ?? slug) };
      } catch (error) {
        if (!(error instanceof UnknownOutcomeError)) throw error;
        const failure = writeFailure(error);
        problem = failure.message;
        const found = await this.#read(slug);
        if (found !== undefined) {
          if (isAsSent(found, body)) return { state: 'made', slug };
          return { state: 'refused', status: 409, message: `the slug ${slug} is taken`, taken: true };
        }
        const twins = (await this.#freshSlugs()).filter((one) => !before.has(one) && isTwinOf(one, slug));
        if (twins.length > 0)
          return {
            state: 'unknown',
            message: `${problem}; ${twins.join(', ')} appeared meanwhile, perhaps by this request, and was left as it is`,
          };
        // Without an answer the request may still be on its way; a 5xx was its end.
        if (error.reason !== 'status') break;
      }
    }
    return { state: 'unknown', message: problem };
  }

  /** Takes back what the server made under another slug, which nobody asked for. */
  async #undo(slug: string, twin: string): Promise<WriteResult> {
    const why = `the slug ${slug} is taken by a workflow that the key cannot see`;
    if (!isTwinOf(twin, slug))
      return { state: 'unknown', message: `the server answered with the slug ${twin}` };
    try {
      await this.#send('DELETE', path(twin));
    } catch (error) {
      const { message } = writeFailure(error);
      return {
        state: 'unknown',
        message: `${why}; the server made ${twin} instead, which could not be removed again (${message})`,
      };
    }
    return {
      state: 'refused',
      status: 409,
      message: `${why}; the server made ${twin} instead, which was removed again`,
    };
  }

  /** Brings a workflow to what is wanted, and answers with what is there then. */
  async update(slug: string, wanted: JsonObject): Promise<WriteResult> {
    try {
      return { state: 'ok', answer: await this.#converge(slug, wanted), serverTime: this.#client.serverTime };
    } catch (error) {
      const isStopped = error instanceof Stopped;
      const failure = isStopped
        ? { state: 'refused' as const, status: 422, message: error.message }
        : writeFailure(error);
      if (!this.#hasWritten) return failure;
      return { state: 'partial', id: slug, message: failure.message };
    }
  }

  /**
   * Each write of which nobody knows the outcome is followed by a reading from which the rest is worked out anew: what
   * was carried out is not sent again, and what somebody else wrote meanwhile ends it.
   */
  async #converge(slug: string, wanted: JsonObject): Promise<JsonObject> {
    // Without this question since its start the server checks no edge (12).
    await this.#client.read('/api/v1/workflows/node-types/');
    let detail = await this.#need(slug);
    for (let left = RECOVERIES; ; ) {
      const before = await readDetail(detail, this.#names);
      try {
        await this.#pass(slug, wanted, detail);
        return await this.#checked(slug, wanted);
      } catch (error) {
        if (!(error instanceof UnknownOutcomeError)) throw error;
        this.#hasWritten = true;
        detail = await this.#need(slug);
        const now = await readDetail(detail, this.#names);
        left = sameJson(before, now) ? left - 1 : RECOVERIES;
        if (left === 0) throw error;
        if (!isBetween(before, wanted, now))
          throw new Stopped(`${writeFailure(error).message}; somebody changed it meanwhile`);
      }
    }
  }

  /** Everything that differs, in the order in which it can be carried out. */
  async #pass(slug: string, wanted: JsonObject, detail: JsonObject): Promise<void> {
    const at = path(slug);
    const live = await readDetail(detail, this.#names);
    const nodes = membersOf(wanted.nodes ?? live.nodes);
    const edges = membersOf(wanted.edges ?? live.edges);
    const rows = listOf(detail.nodes);
    const anew = new Set(
      rows
        .filter(
          ({ node_id, component_type }) => nodes.get(String(node_id))?.component_type !== component_type,
        )
        .map(({ node_id }) => String(node_id)),
    );
    const kept = await this.#removeEdges(at, detail, edges, anew);
    for (const id of anew) await this.#send('DELETE', `${at}nodes/${encodeURIComponent(id)}/`);
    const there = new Map(
      rows.filter(({ node_id }) => !anew.has(String(node_id))).map((row) => [String(row.node_id), row]),
    );
    const positions = membersOf(wanted.positions);
    for (const [id, node] of nodes) await this.#writeNode(at, id, node, positions.get(id), there.get(id));
    await this.#writeEdges(at, edges, kept);
    await this.#writeFields(at, wanted, detail);
    const { body } = await this.#client.ask(`${at}validate/`, undefined);
    if (isObject(body) && body.valid === false) {
      const errors = Array.isArray(body.errors) ? body.errors.map(String) : [];
      throw new Stopped(`the server finds the workflow invalid: ${errors.join('; ')}`);
    }
    if (typeof wanted.is_active === 'boolean' && detail.is_active !== wanted.is_active)
      await this.#send('PATCH', at, { is_active: wanted.is_active });
    await this.#runSchedules(slug, nodes);
  }

  /** Edges that are not wanted, that go with a node, that are there twice, or whose model is lost. */
  async #removeEdges(
    at: string,
    detail: JsonObject,
    wanted: ReadonlyMap<string, JsonObject>,
    anew: ReadonlySet<string>,
  ): Promise<Map<string, JsonObject>> {
    const rows = byId(listOf(detail.edges));
    const lost = lostLinks(listOf(detail.nodes), rows);
    const kept = new Map<string, JsonObject>();
    const goes: JsonObject[] = [];
    for (const edge of rows) {
      const key = keyOfEdge(edge);
      const now = wanted.get(key);
      const isAnew =
        now === undefined ||
        kept.has(key) ||
        lost.has(Number(edge.id)) ||
        anew.has(String(edge.source_node_id)) ||
        anew.has(String(edge.target_node_id)) ||
        (now.type ?? 'direct') !== edge.edge_type ||
        // What else an llm edge says cannot be changed without risk to its link (11).
        (edge.edge_label === 'llm' && !isSameEdge(edge, now));
      if (isAnew) goes.push(edge);
      else kept.set(key, edge);
    }
    // An edge that goes takes the model of its target along, also where another one still stands for it (11).
    const unlinked = new Set(goes.filter(isModel).map(({ target_node_id }) => target_node_id));
    for (const [key, edge] of kept) {
      if (!isModel(edge) || !unlinked.has(edge.target_node_id)) continue;
      kept.delete(key);
      goes.push(edge);
    }
    for (const { id } of goes) await this.#send('DELETE', `${at}edges/${id}/`);
    return kept;
  }

  /** A node that is made says everything at once; what it did not keep is sent once more (5). */
  async #writeNode(
    at: string,
    id: string,
    node: JsonObject,
    position: JsonObject | undefined,
    there: JsonObject | undefined,
  ): Promise<void> {
    const wanted = await this.#nodeBody(id, node, position);
    const made =
      there ??
      (await this.#send('POST', `${at}nodes/`, {
        node_id: id,
        component_type: node.component_type ?? null,
        ...wanted,
      }));
    const difference = nodeDifference(wanted, made ?? {});
    if (difference === undefined) return;
    const answer = await this.#send('PATCH', `${at}nodes/${encodeURIComponent(id)}/`, difference);
    const left = nodeDifference(wanted, answer ?? {});
    if (left !== undefined)
      throw new Stopped(`the server did not keep ${namesIn(left).join(', ')} of the node ${id}`);
  }

  /** A node as the server takes it: numbers for names, and every field. */
  async #nodeBody(id: string, node: JsonObject, position: JsonObject | undefined): Promise<JsonObject> {
    const said = isObject(node.config) ? (node.config as JsonObject) : {};
    const type = String(node.component_type);
    const config: JsonObject = {};
    for (const [name, none] of Object.entries(SETTINGS)) {
      const value = said[name] ?? none;
      if (name === 'llm_credential' || name === 'credential')
        config[`${name}_id`] = value === null ? null : await this.#credential(String(value), id);
      else config[name] = value;
    }
    // The schedule of a node says whether it is active (19).
    if (type === 'trigger_schedule') delete config.is_active;
    const subworkflow = node.subworkflow ?? null;
    return {
      label: node.label === '' ? null : (node.label ?? null),
      is_entry_point: node.is_entry_point ?? false,
      interrupt_before: type === 'human_confirmation' || (node.interrupt_before ?? false),
      interrupt_after: node.interrupt_after ?? false,
      subworkflow_id:
        subworkflow === null ? null : await this.#workflow(String(subworkflow), `the node ${id}`),
      code_block_id: node.code_block_id ?? null,
      ...(typeof position?.x === 'number' ? { position_x: position.x } : {}),
      ...(typeof position?.y === 'number' ? { position_y: position.y } : {}),
      config,
    };
  }

  async #credential(name: string, node: string): Promise<number> {
    const id = await this.#names.idOfCredential(name);
    if (id === undefined)
      throw new Stopped(`the node ${node} needs the one credential ${name}, which is not there`);
    return id;
  }

  async #workflow(slug: string, of: string): Promise<number> {
    const id = await this.#names.idOfSlug(slug);
    if (id === undefined) throw new Stopped(`${of} refers to the workflow ${slug}, which is not there`);
    return id;
  }

  /** Those of models last: each of them links the node of which everything else is there by then. */
  async #writeEdges(
    at: string,
    wanted: ReadonlyMap<string, JsonObject>,
    kept: ReadonlyMap<string, JsonObject>,
  ): Promise<void> {
    const models: (() => Promise<unknown>)[] = [];
    for (const [key, edge] of wanted) {
      const parts = readEdgeKey(key);
      if (parts === undefined) throw new Stopped(`${JSON.stringify(key)} names no edge`);
      const there = kept.get(key);
      if (there !== undefined) {
        if (!isSameEdge(there, edge)) await this.#send('PATCH', `${at}edges/${there.id}/`, edgeValue(edge));
        continue;
      }
      const make = () => this.#send('POST', `${at}edges/`, edgeBody(parts, edge));
      if (parts.label === 'llm') models.push(make);
      else await make();
    }
    for (const make of models) await make();
  }

  async #writeFields(at: string, wanted: JsonObject, detail: JsonObject): Promise<void> {
    const change: JsonObject = {};
    for (const name of PLAIN_FIELDS) {
      const value = wanted[name];
      if (value !== undefined && !sameJson(value ?? null, detail[name] ?? null)) change[name] = value ?? null;
    }
    const handler = wanted.error_handler;
    if (handler !== undefined) {
      const id = handler === null ? null : await this.#workflow(String(handler), 'it');
      if (id !== (detail.error_handler_workflow_id ?? null)) change.error_handler_workflow_id = id;
    }
    if (Object.keys(change).length > 0) await this.#send('PATCH', at, change);
  }

  /** Starting says anew what the settings of the node are; a schedule that nobody runs is left where it is. */
  async #runSchedules(slug: string, nodes: ReadonlyMap<string, JsonObject>): Promise<void> {
    const scheduled = [...nodes].filter(([, { component_type }]) => component_type === 'trigger_schedule');
    if (scheduled.length === 0) return;
    const now = membersOf((await readDetail(await this.#need(slug), this.#names)).nodes);
    for (const [id, { running = false }] of scheduled) {
      const { running: isRunning = false, outdated = false } = now.get(id) ?? {};
      if (isRunning === running && !(running === true && outdated === true)) continue;
      const action = running === true ? 'start' : 'pause';
      await this.#send('POST', `${path(slug)}nodes/${encodeURIComponent(id)}/schedule/${action}/`);
    }
  }

  /** What is there in the end; a model that got lost on the way is linked once more. */
  async #checked(slug: string, wanted: JsonObject): Promise<JsonObject> {
    const at = path(slug);
    for (const isLast of [false, true]) {
      const detail = await this.#need(slug);
      const lost = lostLinks(listOf(detail.nodes), listOf(detail.edges));
      const keys = membersOf(wanted.edges);
      const mine = listOf(detail.edges).filter(
        (edge) => lost.has(Number(edge.id)) && keys.has(keyOfEdge(edge)),
      );
      if (mine.length === 0 || isLast) return readDetail(detail, this.#names);
      for (const { id } of mine) await this.#send('DELETE', `${at}edges/${id}/`);
      await this.#writeEdges(
        at,
        new Map([...keys].filter(([key]) => mine.some((edge) => keyOfEdge(edge) === key))),
        new Map(),
      );
    }
    throw new Stopped('the models of its nodes cannot be linked');
  }

  async #read(slug: string): Promise<JsonObject | undefined> {
    try {
      const { body } = await this.#client.read(path(slug));
      return isObject(body) ? (body as JsonObject) : undefined;
    } catch (error) {
      if (error instanceof HttpStatusError && error.status === 404) return undefined;
      throw error;
    }
  }

  async #need(slug: string): Promise<JsonObject> {
    const detail = await this.#read(slug);
    if (detail === undefined) throw new Stopped(`the workflow ${slug} is gone`);
    return detail;
  }

  async #freshSlugs(): Promise<string[]> {
    this.#names.forget();
    return this.#names.slugs();
  }

  async #send(
    method: 'POST' | 'PATCH' | 'DELETE',
    to: string,
    body?: JsonObject,
  ): Promise<JsonObject | undefined> {
    const { guard } = this.#how;
    const how = { ...(body === undefined ? {} : { body }), ...(guard === undefined ? {} : { guard }) };
    try {
      const answer = await this.#client.write(method, to, how);
      this.#hasWritten = true;
      this.#how.goesOn?.();
      return isObject(answer.body) ? (answer.body as JsonObject) : undefined;
    } catch (error) {
      // Gone is what was wanted, whoever did it.
      if (method === 'DELETE' && error instanceof HttpStatusError && error.status === 404) return undefined;
      throw error;
    }
  }
}

function path(slug: string): string {
  return `/api/v1/workflows/${encodeURIComponent(slug)}/`;
}

/** True for the slugs that the server makes of a taken one. */
function isTwinOf(one: string, slug: string): boolean {
  return one.startsWith(`${slug}-`) && /^\d+$/.test(one.slice(slug.length + 1));
}

/** A workflow that is just what a create asked for, and nothing since. */
function isAsSent(found: JsonObject, sent: JsonObject): boolean {
  const isEmpty = listOf(found.nodes).length === 0 && listOf(found.edges).length === 0;
  return (
    isEmpty && Object.entries(sent).every(([name, value]) => sameJson(found[name] ?? null, value ?? null))
  );
}

function membersOf(map: Json | undefined): Map<string, JsonObject> {
  const entries = isObject(map) ? (Object.entries(map) as [string, Json][]) : [];
  return new Map(entries.map(([name, value]) => [name, isObject(value) ? (value as JsonObject) : {}]));
}

function isModel({ edge_label }: JsonObject): boolean {
  return edge_label === 'llm';
}

function edgeValue(edge: JsonObject): JsonObject {
  return { priority: edge.priority ?? 0, condition_mapping: edge.condition_mapping ?? null };
}

function edgeBody({ source, target, label, value }: EdgeKey, edge: JsonObject): JsonObject {
  return {
    source_node_id: source,
    target_node_id: target,
    edge_type: edge.type ?? 'direct',
    edge_label: label,
    condition_value: value,
    ...edgeValue(edge),
  };
}

function isSameEdge(there: JsonObject, wanted: JsonObject): boolean {
  return sameJson(edgeValue(there), edgeValue(wanted));
}

/** What of a node is not as it is wanted, as a PATCH says it; undefined where nothing is. */
function nodeDifference(wanted: JsonObject, now: JsonObject): JsonObject | undefined {
  const { config, ...fields } = wanted;
  const change: JsonObject = {};
  for (const [name, value] of Object.entries(fields))
    if (!sameJson(value ?? null, now[name] ?? null)) change[name] = value ?? null;
  const settings = isObject(now.config) ? (now.config as JsonObject) : {};
  const changed: JsonObject = {};
  for (const [name, value] of Object.entries(isObject(config) ? (config as JsonObject) : {}))
    if (!sameJson(value ?? null, settings[name] ?? null)) changed[name] = value ?? null;
  if (Object.keys(changed).length > 0) change.config = changed;
  return Object.keys(change).length === 0 ? undefined : change;
}

function namesIn({ config, ...fields }: JsonObject): string[] {
  return [...Object.keys(fields), ...(isObject(config) ? Object.keys(config) : [])];
}

/** True where nothing but this write can have made what is there now. */
function isBetween(before: JsonObject, wanted: JsonObject, now: JsonObject): boolean {
  return Object.entries(workflows.fields.fields).every(([name, field]) => {
    if (name === 'positions' || wanted[name] === undefined) return true;
    const [from, to, live] = [before, wanted, now].map((one) => normalize(field, one?.[name] ?? null));
    if (sameJson(live ?? null, from ?? null) || sameJson(live ?? null, to ?? null)) return true;
    const way = { from: () => before, to: () => wanted };
    return isOnTheWay(field, from ?? null, to ?? null, live ?? null, way);
  });
}

import { type CreateHow, type EarlierCreate, type WriteResult, wasMadeBefore } from '../../compare/index.js';
import { type HttpClient, HttpStatusError, UnknownOutcomeError } from '../../http/index.js';
import { isObject, type Json, type JsonObject, sameJson } from '../../model/index.js';
import { Aim, differenceOf, leafOf, membersOf } from './aim.js';
import {
  edgeBody,
  edgeValue,
  isSameEdge,
  namesIn,
  nodeDifference,
  type Place,
  positionOf,
} from './bodies.js';
import { type EdgeKey, edgeKey, keyedEdges, keyOfEdge, readEdgeKey } from './edge-keys.js';
import { invalidText, writeFailure } from './failures.js';
import { listOf, lostLinks } from './model-links.js';
import type { Names } from './names.js';
import { Aged, Requests } from './requests.js';
import { ROUTES, workflowRoute } from './routes.js';
import { PLAIN_FIELDS, readDetail } from './rows.js';
import { failureOf, Moved, Stopped } from './stopped.js';

/** How often a workflow is read again after writes that changed nothing, before it is left to the next run. */
const RECOVERIES = 3;

/** How often an edge is looked for whose request had no answer. */
const LOOKS = 2;
const BETWEEN_LOOKS_MS = 2_000;

type WriteFailure = Exclude<WriteResult, { state: 'ok' | 'partial' }>;

/** Writes one workflow by many requests, each worked out from what is there. */
export class WorkflowWriter {
  readonly #client: HttpClient;
  readonly #names: Names;
  readonly #how: CreateHow;
  readonly #requests: Requests;
  /** The workflow before somebody changed it, where that ended the write. */
  #before: JsonObject | undefined;

  constructor(client: HttpClient, names: Names, how: CreateHow) {
    this.#client = client;
    this.#names = names;
    this.#how = how;
    this.#requests = new Requests(client, how);
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
      const { earlier } = this.#how;
      const doubt = earlier === undefined ? undefined : await this.#clear(first, earlier);
      if (doubt !== undefined) return doubt;
      const before = new Set(await this.#names.slugs());
      const made = await this.#post(slug, first, before);
      if (made.state !== 'made') return made;
      this.#requests.noteReading();
      if (made.slug !== slug) return await this.#undo(slug, made.slug);
      for (const name of PLAIN_FIELDS) if (made.row?.[name] !== undefined) first[name] = made.row[name];
    } catch (error) {
      return writeFailure(error);
    }
    this.#names.forget();
    this.#requests.hasWritten = true;
    return this.#bring(slug, body, { made: first });
  }

  /** Sends the create, and looks before it sends it again (21). */
  async #post(
    slug: string,
    body: JsonObject,
    before: ReadonlySet<string>,
  ): Promise<{ state: 'made'; slug: string; row?: JsonObject | undefined } | WriteFailure> {
    let problem: string | undefined;
    try {
      for (let sends = 1; sends <= 2; sends += 1) {
        try {
          const answer = await this.#send('POST', ROUTES.workflows, body);
          return { state: 'made', slug: String(answer?.slug ?? slug), row: answer };
        } catch (error) {
          if (!(error instanceof UnknownOutcomeError)) throw error;
          problem = writeFailure(error).message;
          const found = await this.#read(slug);
          if (found !== undefined && differenceOfMade(found, body) === undefined)
            return { state: 'made', slug };
          if (found !== undefined)
            return { state: 'unknown', message: `${problem}; ${slug} is there now, but not as it was sent` };
          const twins = (await this.#freshSlugs()).filter((one) => !before.has(one) && isTwinOf(one, slug));
          if (twins.length > 0)
            return {
              state: 'unknown',
              message: this.#client.clean(
                `${problem}; ${twins.join(', ')} appeared meanwhile, perhaps by this request, and was left as it is`,
              ),
            };
          // Only a 500 of the server is the end of a request; any other may be carried out later, as another one (1).
          if (error.status !== 500)
            return {
              state: 'unknown',
              message: `${problem}; it was not sent again, as the first request may still make ${slug}, or ${slug}-1 once there is a ${slug}`,
            };
        }
      }
    } catch (error) {
      // What fails after a request without an outcome says nothing about that one.
      if (problem === undefined) throw error;
      return { state: 'unknown', message: `${problem}; after that: ${writeFailure(error).message}` };
    }
    return { state: 'unknown', message: problem ?? '' };
  }

  /**
   * Removes what an earlier run made under another slug and recorded, as long as it is just as a create makes it. One that
   * somebody edited, or that may be of a run that was cut off before its record, is only named.
   */
  async #clear(body: JsonObject, { sentAt, strays }: EarlierCreate): Promise<WriteFailure | undefined> {
    const slug = String(body.slug);
    for (const id of strays) {
      const twin = String(id);
      const found = await this.#read(twin);
      if (found === undefined || !isBare(found, sentAt)) continue;
      if (differenceOfMade(found, { ...body, slug: twin }) !== undefined) continue;
      // No part of the create, which is as fresh afterwards as before.
      await this.#client.write('DELETE', workflowRoute(twin), {
        guard: () => this.#how.guard?.() ?? null,
      });
    }
    if (strays.length > 0) {
      await this.#how.strays?.([]);
      this.#names.forget();
    }
    const maybe: string[] = [];
    for (const one of await this.#names.slugs()) {
      if (!isTwinOf(one, slug)) continue;
      const found = await this.#read(one);
      if (found !== undefined && isBare(found, sentAt)) maybe.push(one);
    }
    if (maybe.length === 0) return undefined;
    return {
      state: 'refused',
      status: 409,
      message: this.#client.clean(
        `${maybe.join(', ')} is empty and appeared since a run was cut off, perhaps in place of ${slug}; it was left as it is: delete it, or add its first node`,
      ),
    };
  }

  /** Takes back what the server made under another slug, which nobody asked for. */
  async #undo(slug: string, twin: string): Promise<WriteResult> {
    const why = `the slug ${slug} is taken by a workflow that the key cannot see`;
    if (!isTwinOf(twin, slug))
      return { state: 'unknown', message: this.#client.clean(`the server answered with the slug ${twin}`) };
    await this.#how.strays?.([twin]);
    try {
      await this.#send('DELETE', workflowRoute(twin));
      await this.#how.strays?.([]);
    } catch (error) {
      const message = error instanceof Aged ? error.message : writeFailure(error).message;
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
    return this.#bring(slug, wanted, { before: this.#how.before });
  }

  async #bring(slug: string, wanted: JsonObject, start: Start): Promise<WriteResult> {
    try {
      const answer = await this.#converge(slug, wanted, start);
      return { state: 'ok', answer, serverTime: this.#client.serverTime };
    } catch (error) {
      const failure = failureOf(error, (text) => this.#client.clean(text));
      if (!this.#requests.hasWritten) return failure;
      const before = this.#before;
      return {
        state: 'partial',
        id: slug,
        message: failure.message,
        ...(before === undefined ? {} : { before }),
      };
    }
  }

  /**
   * What is to be done is worked out of a reading. The workflow is read again after each write of which nobody knows the
   * outcome, and before each that had to wait: what was carried out is not sent again, and what somebody else wrote
   * meanwhile ends it.
   */
  async #converge(slug: string, wanted: JsonObject, { before, made }: Start): Promise<JsonObject> {
    // Without this question since its start the server checks no edge (12).
    await this.#client.read(ROUTES.nodeTypes);
    let detail = await this.#need(slug);
    let last = await readDetail(detail, this.#names);
    const aim = new Aim(before ?? last, wanted);
    const moved = before === undefined ? undefined : differenceOf(before, last);
    if (moved !== undefined) throw new Moved(`somebody changed ${moved} since it was read`);
    const added = made === undefined ? undefined : differenceOfMade(detail, made);
    if (added !== undefined) {
      this.#before = await readDetail({ ...detail, ...NEW, ...made }, this.#names);
      throw new Moved(`somebody changed ${added} since it was made`);
    }
    for (let left = RECOVERIES; ; ) {
      try {
        await this.#pass(slug, aim, detail);
        return await this.#checked(slug, aim);
      } catch (error) {
        if (!(error instanceof UnknownOutcomeError) && !(error instanceof Aged)) throw error;
        const why = error instanceof Aged ? '' : `${writeFailure(error).message}; `;
        if (error instanceof UnknownOutcomeError) this.#requests.hasWritten = true;
        detail = await this.#need(slug);
        const now = await readDetail(detail, this.#names);
        if (error instanceof UnknownOutcomeError) left = sameJson(last, now) ? left - 1 : RECOVERIES;
        if (left === 0) throw error;
        const moved = aim.movedSince(last, now);
        if (moved !== undefined) {
          this.#before = last;
          throw new Stopped(`${why}somebody changed ${moved} meanwhile, so nothing more was sent`);
        }
        last = now;
      }
    }
  }

  /** Everything that differs, in the order in which it can be carried out. */
  async #pass(slug: string, aim: Aim, detail: JsonObject): Promise<void> {
    const at = workflowRoute(slug);
    const rows = new Map(listOf(detail.nodes).map((row) => [String(row.node_id), row]));
    // Whatever cannot be said to the server stops it before the first write.
    const edges = readKeys(aim);
    const bodies = new Map<string, JsonObject>();
    for (const [id, { to, leaves }] of aim.nodes)
      if (to !== undefined) bodies.set(id, await this.#nodeBody(id, to, leaves));
    const fields = await this.#fields(aim, detail);
    const isActive = aim.fields.get('is_active');
    // One that is invalid can be stopped nevertheless.
    if (isActive === false && detail.is_active !== false) await this.#send('PATCH', at, { is_active: false });
    const gone = new Set(
      [...aim.nodes].flatMap(([id, { to }]) => {
        const row = rows.get(id);
        return row !== undefined && row.component_type !== to?.component_type ? [id] : [];
      }),
    );
    const kept = await this.#removeEdges(at, detail, aim, gone);
    for (const id of gone) {
      await this.#send('DELETE', `${at}nodes/${encodeURIComponent(id)}/`);
      rows.delete(id);
    }
    for (const [id, body] of bodies)
      await this.#writeNode(at, id, String(aim.nodes.get(id)?.to?.component_type), body, {
        place: aim.positions.get(id),
        there: rows.get(id),
      });
    for (const [id, place] of aim.positions) {
      const there = rows.get(id);
      if (there !== undefined && !bodies.has(id)) await this.#writeNode(at, id, '', {}, { place, there });
    }
    await this.#writeEdges(slug, edges, kept);
    if (Object.keys(fields).length > 0) await this.#send('PATCH', at, fields);
    await this.#validate(at, isActive ?? detail.is_active ?? null);
    if (isActive === true && detail.is_active !== true) await this.#send('PATCH', at, { is_active: true });
    await this.#runSchedules(slug, aim);
  }

  /** An invalid workflow is not left active without a word. */
  async #validate(at: string, isActive: Json): Promise<void> {
    if (isActive === false) return;
    const { body } = await this.#client.ask(`${at}validate/`, undefined);
    if (!isObject(body) || body.valid !== true) throw new Stopped(invalidText(body));
  }

  /** Edges that are not wanted, that go with a node, that are there twice, or whose model is lost. */
  async #removeEdges(
    at: string,
    detail: JsonObject,
    { edges }: Aim,
    gone: ReadonlySet<string>,
  ): Promise<Map<string, JsonObject>> {
    const rows = listOf(detail.edges);
    const lost = lostLinks(listOf(detail.nodes), rows, this.#names.links.after(detail));
    const kept = new Map<string, JsonObject>();
    const goes: JsonObject[] = [];
    for (const [key, edge] of keyedEdges(rows)) {
      const isOfGone = gone.has(String(edge.source_node_id)) || gone.has(String(edge.target_node_id));
      if (!isOfGone && !edges.has(key)) continue;
      const now = edges.get(key);
      const isAnew =
        isOfGone ||
        now === undefined ||
        lost.has(Number(edge.id)) ||
        (now.type ?? 'direct') !== edge.edge_type ||
        // What else an llm edge says cannot be changed without risk to its link (11).
        (isModel(edge) && !isSameEdge(edge, now));
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
    type: string,
    body: JsonObject,
    { place, there }: { place: Place | undefined; there: JsonObject | undefined },
  ): Promise<void> {
    const wanted = { ...positionOf(place, there), ...body };
    const made =
      there ?? (await this.#send('POST', `${at}nodes/`, { node_id: id, component_type: type, ...wanted }));
    const difference = nodeDifference(wanted, made ?? {});
    if (difference === undefined) return;
    const answer = await this.#send('PATCH', `${at}nodes/${encodeURIComponent(id)}/`, difference);
    const left = nodeDifference(wanted, answer ?? {});
    if (left !== undefined)
      throw new Stopped(`the server did not keep ${namesIn(left).join(', ')} of the node ${id}`);
  }

  /** Leaves of a node as the server takes them: numbers for names. */
  async #nodeBody(id: string, node: JsonObject, leaves: ReadonlySet<string>): Promise<JsonObject> {
    const type = String(node.component_type);
    const out: JsonObject = {};
    const config: JsonObject = {};
    for (const leaf of leaves) {
      const name = leaf.replace(/^config\./, '');
      const value = leafOf(node, leaf);
      if (name === 'llm_credential' || name === 'credential')
        config[`${name}_id`] = value === null ? null : await this.#credential(String(value), id);
      // The schedule of a node says whether it is active (19).
      else if (leaf === 'config.is_active' && type === 'trigger_schedule') continue;
      else if (name !== leaf) config[name] = value;
      else if (leaf === 'subworkflow')
        out.subworkflow_id = value === null ? null : await this.#workflow(String(value), `the node ${id}`);
      else if (leaf === 'interrupt_before') out[leaf] = type === 'human_confirmation' || value;
      else if (leaf !== 'running' && leaf !== 'outdated') out[leaf] = value;
    }
    return Object.keys(config).length === 0 ? out : { ...out, config };
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
    slug: string,
    wanted: ReadonlyMap<string, WantedEdge>,
    kept: ReadonlyMap<string, JsonObject>,
  ): Promise<void> {
    const models: WantedEdge[] = [];
    for (const [key, one] of wanted) {
      const there = kept.get(key);
      if (there === undefined && one.parts.label === 'llm') models.push(one);
      else if (there === undefined) await this.#makeEdge(slug, one);
      else if (!isSameEdge(there, one.edge))
        await this.#send('PATCH', `${workflowRoute(slug)}edges/${there.id}/`, edgeValue(one.edge));
    }
    for (const one of models) await this.#makeEdge(slug, one);
  }

  /**
   * Makes an edge, of which the server would make two as well (10). Only its own 500 is the end of a request; one
   * without an answer, or with that of a proxy, may be carried out later.
   */
  async #makeEdge(slug: string, { parts, edge }: WantedEdge): Promise<void> {
    try {
      await this.#send('POST', `${workflowRoute(slug)}edges/`, edgeBody(parts, edge));
      if (parts.label === 'llm') this.#names.links.made(slug, edgeKey(parts));
    } catch (error) {
      if (!(error instanceof UnknownOutcomeError) || error.status === 500) throw error;
      this.#requests.hasWritten = true;
      const key = edgeKey(parts);
      for (let look = 1; look <= LOOKS; look += 1) {
        if (look > 1) await this.#client.clock.sleep(BETWEEN_LOOKS_MS);
        const { edges } = await this.#need(slug);
        if (listOf(edges).some((one) => keyOfEdge(one) === key)) throw error;
      }
      throw new Stopped(
        `${writeFailure(error).message}; the edge ${key} was not there afterwards and was not sent again, as the first request may still make it`,
      );
    }
  }

  /** The fields that change as they are; activation is for the end. */
  async #fields(aim: Aim, detail: JsonObject): Promise<JsonObject> {
    const change: JsonObject = {};
    for (const [name, value] of aim.fields) {
      if (name === 'is_active') continue;
      if (name !== 'error_handler') {
        if (!sameJson(value, detail[name] ?? null)) change[name] = value;
        continue;
      }
      const id = value === null ? null : await this.#workflow(String(value), 'it');
      if (id !== (detail.error_handler_workflow_id ?? null)) change.error_handler_workflow_id = id;
    }
    return change;
  }

  /** Starting says anew what the settings of the node are; a schedule that nobody runs is left where it is. */
  async #runSchedules(slug: string, { nodes }: Aim): Promise<void> {
    const scheduled = [...nodes].flatMap(([id, { to }]) =>
      to?.component_type === 'trigger_schedule' ? [{ id, isWanted: to.running === true }] : [],
    );
    if (scheduled.length === 0) return;
    const now = membersOf((await readDetail(await this.#need(slug), this.#names)).nodes);
    for (const { id, isWanted } of scheduled) {
      const { running: isRunning = false, outdated = false } = now.get(id) ?? {};
      if (isRunning === isWanted && !(isWanted && outdated === true)) continue;
      const action = isWanted ? 'start' : 'pause';
      await this.#send('POST', `${workflowRoute(slug)}nodes/${encodeURIComponent(id)}/schedule/${action}/`);
    }
  }

  /** What is there in the end; a model that got lost on the way is linked once more. */
  async #checked(slug: string, aim: Aim): Promise<JsonObject> {
    const at = workflowRoute(slug);
    const keys = readKeys(aim);
    for (const isLast of [false, true]) {
      const detail = await this.#need(slug);
      const known = this.#names.links.after(detail);
      const lost = lostLinks(listOf(detail.nodes), listOf(detail.edges), known);
      const mine = listOf(detail.edges).filter(
        (edge) => lost.has(Number(edge.id)) && keys.has(keyOfEdge(edge)),
      );
      if (mine.length === 0 || isLast) return readDetail(detail, this.#names);
      for (const { id } of mine) await this.#send('DELETE', `${at}edges/${id}/`);
      const again = new Set(mine.map(keyOfEdge));
      await this.#writeEdges(slug, new Map([...keys].filter(([key]) => again.has(key))), new Map());
    }
    throw new Stopped('the models of its nodes cannot be linked');
  }

  async #read(slug: string): Promise<JsonObject | undefined> {
    try {
      const { body } = await this.#client.read(workflowRoute(slug));
      return isObject(body) ? (body as JsonObject) : undefined;
    } catch (error) {
      if (error instanceof HttpStatusError && error.status === 404) return undefined;
      throw error;
    }
  }

  async #need(slug: string): Promise<JsonObject> {
    const detail = await this.#read(slug);
    if (detail === undefined) throw new Stopped(`the workflow ${slug} is gone`, 404);
    this.#requests.noteReading();
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
    try {
      return await this.#requests.send(method, to, body);
    } catch (error) {
      if (!(error instanceof HttpStatusError) || error.status !== 404) throw error;
      // Gone is what was wanted, whoever did it.
      if (method === 'DELETE') return undefined;
      const [, kind, id] = /\/(node|edge)s\/([^/]+)\/$/.exec(to) ?? [];
      if (kind === undefined || id === undefined) throw error;
      throw new Moved(`somebody removed the ${kind} ${decodeURIComponent(id)} meanwhile`);
    }
  }
}

/** What a write starts from: the object as the engine read it, or the fields with which it was just made. */
interface Start {
  before?: JsonObject | undefined;
  made?: JsonObject;
}

/** An edge to be, and its key in parts. */
interface WantedEdge {
  parts: EdgeKey;
  edge: JsonObject;
}

/** The edges that are wanted, each under a key that can be made. */
function readKeys({ edges }: Aim): Map<string, WantedEdge> {
  const out = new Map<string, WantedEdge>();
  for (const [key, edge] of edges) {
    if (edge === undefined) continue;
    const parts = readEdgeKey(key);
    if (parts === undefined)
      throw new Stopped(
        `no edge can be made of the key ${JSON.stringify(key)}, which is not a -> b, then [llm] or another label, then [if value]`,
      );
    out.set(key, { parts, edge });
  }
  return out;
}

/** True for the slugs that the server makes of a taken one. */
function isTwinOf(one: string, slug: string): boolean {
  return one.startsWith(`${slug}-`) && /^\d+$/.test(one.slice(slug.length + 1));
}

/** A workflow without nodes that runs nothing, made since a create was sent. */
function isBare(found: JsonObject, sentAt: string | null): boolean {
  const made = typeof found.created_at === 'string' ? found.created_at : null;
  const isEmpty = listOf(found.nodes).length === 0 && listOf(found.edges).length === 0;
  return isEmpty && found.is_active === false && !wasMadeBefore(made, sentAt);
}

/** What every workflow is that was just made. */
const NEW: JsonObject = { error_handler_workflow_id: null, nodes: [], edges: [] };

/** In what a workflow is other than a create made it; undefined where nothing was done to it since. */
function differenceOfMade(found: JsonObject, made: JsonObject): string | undefined {
  const parts = Object.entries({ ...NEW, ...made });
  return parts.find(([name, value]) => !sameJson(found[name] ?? null, value ?? null))?.[0];
}

function isModel({ edge_label }: JsonObject): boolean {
  return edge_label === 'llm';
}

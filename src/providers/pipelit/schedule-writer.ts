import { type WriteHow, type WriteResult, wasMadeBefore } from '../../compare/index.js';
import { type HttpClient, HttpStatusError, UnknownOutcomeError } from '../../http/index.js';
import { isObject, type Json, type JsonObject, sameJson } from '../../model/index.js';
import { readPages } from './pages.js';
import { Aged, Requests } from './requests.js';
import { ROUTES, scheduleRoute } from './routes.js';
import { endOf, isEnabled, RUNNING_FIELDS, SCHEDULE_FIELDS } from './schedule-facts.js';
import { failureOf, Moved, Stopped } from './stopped.js';

/** How often a schedule is read again after requests that changed nothing, before it is left to the next run. */
const RECOVERIES = 3;

/** What is compared of a schedule, as files write it. */
const SAID = [...SCHEDULE_FIELDS, 'enabled'] as const;

/** Writes one schedule by the requests that it takes, each worked out from what is there. */
export class ScheduleWriter {
  readonly #client: HttpClient;
  readonly #how: WriteHow;
  readonly #requests: Requests;

  constructor(client: HttpClient, how: WriteHow) {
    this.#client = client;
    this.#how = how;
    this.#requests = new Requests(client, how);
  }

  /** @param workflow number of its workflow */
  async create(workflow: number, wanted: JsonObject): Promise<WriteResult> {
    const body: JsonObject = { workflow_id: workflow };
    if (typeof wanted.trigger_node === 'string') body.trigger_node_id = wanted.trigger_node;
    for (const name of SCHEDULE_FIELDS) if (wanted[name] !== undefined) body[name] = wanted[name] ?? null;
    const sentAt = this.#client.serverTime;
    let made: JsonObject | undefined;
    try {
      made = await this.#requests.send('POST', ROUTES.schedules, body);
    } catch (error) {
      if (!(error instanceof UnknownOutcomeError)) return this.#failure(error);
      try {
        made = await this.#findMade(body, sentAt);
      } catch {
        // What fails after a request without an outcome says nothing about that one.
      }
      if (made === undefined) return this.#failure(error);
      this.#requests.hasWritten = true;
    }
    if (typeof made?.id !== 'string') return { state: 'unknown', message: 'the answer has no id' };
    this.#requests.noteReading();
    return this.#bring(made.id, wanted, made);
  }

  async update(id: number | string, wanted: JsonObject): Promise<WriteResult> {
    let now: JsonObject;
    try {
      now = await this.#need(id);
      const moved = this.#how.before === undefined ? undefined : differenceOf(this.#how.before, said(now));
      if (moved !== undefined) throw new Moved(`somebody changed ${moved} since it was read`);
      refuseEnded(wanted, now);
    } catch (error) {
      return this.#failure(error);
    }
    return this.#bring(id, wanted, now);
  }

  async #bring(id: number | string, wanted: JsonObject, now: JsonObject): Promise<WriteResult> {
    try {
      const answer = await this.#converge(id, wanted, now);
      return { state: 'ok', answer, serverTime: this.#client.serverTime };
    } catch (error) {
      const failure = this.#failure(error);
      return this.#requests.hasWritten ? { state: 'partial', id, message: failure.message } : failure;
    }
  }

  /**
   * The schedule is read again after each request of which nobody knows the outcome, and before each that had to wait:
   * what was carried out is not sent again, and what somebody else wrote meanwhile ends it.
   */
  async #converge(id: number | string, wanted: JsonObject, found: JsonObject): Promise<JsonObject> {
    let last = found;
    for (let left = RECOVERIES; ; ) {
      try {
        const change = changeOf(wanted, last);
        if (Object.keys(change).length > 0) {
          const answer = await this.#requests.send('PATCH', scheduleRoute(id), change);
          last = { ...last, ...change, ...answer };
        }
        if (isSwitched(wanted, last)) {
          const to = wanted.enabled === true ? 'resume' : 'pause';
          await this.#requests.send('POST', `${scheduleRoute(id)}${to}/`);
        }
        return await this.#need(id);
      } catch (error) {
        if (!(error instanceof UnknownOutcomeError) && !(error instanceof Aged)) throw error;
        if (error instanceof UnknownOutcomeError) this.#requests.hasWritten = true;
        const now = await this.#need(id);
        if (error instanceof UnknownOutcomeError)
          left = differenceOf(said(last), said(now)) === undefined ? left - 1 : RECOVERIES;
        if (left === 0) throw error;
        const moved = SAID.find((name) => {
          const [before, here, to] = [said(last)[name], said(now)[name], wanted[name]];
          return !isSame(before, here) && !isSame(here, to);
        });
        if (moved !== undefined)
          throw new Stopped(`somebody changed ${moved} meanwhile, so nothing more was sent`);
        last = now;
      }
    }
  }

  /**
   * What a create without an answer made after all (21): the one schedule that is just as it was sent, and no older. Names
   * are not unique, so of two none is certain.
   */
  async #findMade(body: JsonObject, sentAt: number | null): Promise<JsonObject | undefined> {
    const after = sentAt === null ? null : new Date(sentAt).toISOString();
    const rows = (await readPages(this.#client, ROUTES.schedules)).filter((row) =>
      Object.entries(body).every(([name, value]) => isSame(row[name], value)),
    );
    const [only, another] = rows;
    if (only === undefined || another !== undefined || only.status !== 'active') return undefined;
    return wasMadeBefore(String(only.created_at), after) ? undefined : only;
  }

  async #need(id: number | string): Promise<JsonObject> {
    try {
      const { body } = await this.#client.read(scheduleRoute(id));
      if (isObject(body)) {
        this.#requests.noteReading();
        return body as JsonObject;
      }
    } catch (error) {
      if (!(error instanceof HttpStatusError) || error.status !== 404) throw error;
    }
    throw new Stopped('the schedule is gone', 404);
  }

  #failure(error: unknown) {
    return failureOf(error, (text) => this.#client.clean(text));
  }
}

/** A schedule that came to its end stays at it, whatever is written to it (19). */
function refuseEnded(wanted: JsonObject, now: JsonObject): void {
  const end = endOf(now.status);
  if (end === undefined) return;
  const change = changeOf(wanted, now);
  if (isSwitched(wanted, now) || RUNNING_FIELDS.some((name) => change[name] !== undefined))
    throw new Stopped(`it ${end} (${String(now.status)}), and never runs again`, 409);
}

/** What a PATCH has to change. */
function changeOf(wanted: JsonObject, now: JsonObject): JsonObject {
  const change: JsonObject = {};
  for (const name of SCHEDULE_FIELDS)
    if (wanted[name] !== undefined && !isSame(wanted[name], now[name])) change[name] = wanted[name] ?? null;
  return change;
}

function isSwitched({ enabled }: JsonObject, now: JsonObject): boolean {
  return typeof enabled === 'boolean' && enabled !== isEnabled(now);
}

/** A row of the server as far as it is compared. */
function said(row: JsonObject): JsonObject {
  const out: JsonObject = { enabled: isEnabled(row) };
  for (const name of SCHEDULE_FIELDS) out[name] = row[name] ?? null;
  return out;
}

/** The first field in which two readings differ. */
function differenceOf(one: JsonObject, other: JsonObject): string | undefined {
  return SAID.find((name) => !isSame(one[name], other[name]));
}

function isSame(one: Json | undefined, other: Json | undefined): boolean {
  return sameJson(one ?? null, other ?? null);
}

import { type HttpClient, HttpStatusError } from '../../http/index.js';
import { isObject, type Json, type JsonObject } from '../../model/index.js';
import { ModelLinks } from './model-links.js';
import { readPages } from './pages.js';
import { ROUTES, scheduleRoute } from './routes.js';

/** A credential, without what is in it. */
interface Credential {
  id: number;
  /** `TYPE/NAME`. */
  name: string;
}

/**
 * Names of what workflows refer to by number. Numbers are used again after a delete, so they are never kept from one run
 * to the next, and workflows are read again after each change of this run.
 */
export class Names {
  readonly #client: HttpClient;
  #workflows: Promise<Map<number, string>> | undefined;
  /** Numbers that a list lacked although it was read for their sake, such as workflows that the key cannot see. */
  readonly #missing = new Set<number>();
  #credentials: Promise<Credential[]> | undefined;
  /** The models that links are to, which have numbers too. */
  readonly links = new ModelLinks();

  constructor(client: HttpClient) {
    this.#client = client;
  }

  /** Every workflow, read anew. */
  async rows(): Promise<JsonObject[]> {
    const rows = readPages(this.#client, ROUTES.workflows);
    this.#workflows = rows.then((list) => new Map(list.map(({ id, slug }) => [Number(id), String(slug)])));
    this.#workflows.catch(() => {
      this.#workflows = undefined;
    });
    return rows;
  }

  /** A workflow was made or removed. */
  forget(): void {
    this.#workflows = undefined;
    this.#missing.clear();
  }

  async slugs(): Promise<string[]> {
    return [...(await this.#known()).values()];
  }

  /** The slug of a workflow; of one that nobody can see, its number. */
  async slugOf(id: number): Promise<string> {
    const list = this.#known();
    const known = (await list).get(id);
    if (known !== undefined) return known;
    const unknown = `id-${id}`;
    if (this.#missing.has(id)) return unknown;
    // Whoever else missed it in this list may have read a newer one by now.
    if (this.#workflows === list) this.#workflows = undefined;
    const found = (await this.#known()).get(id);
    if (found === undefined) this.#missing.add(id);
    return found ?? unknown;
  }

  async idOfSlug(slug: string): Promise<number | undefined> {
    for (const isFresh of [false, true]) {
      if (isFresh) this.forget();
      for (const [id, known] of await this.#known()) if (known === slug) return id;
    }
    return undefined;
  }

  /** `TYPE/NAME` of each. */
  async credentials(): Promise<string[]> {
    return (await this.#owned()).map(({ name }) => name);
  }

  /** The type and name of a credential; its number goes along where these mean another one too. */
  async credentialOf(id: number): Promise<string> {
    const find = async () => (await this.#owned()).find((one) => one.id === id);
    let found = await find();
    if (found === undefined) {
      this.#credentials = undefined;
      found = await find();
    }
    if (found === undefined) return `id ${id}`;
    const { name } = found;
    const isOnly = (await this.#owned()).filter((one) => one.name === name).length === 1;
    return isOnly ? name : `${name} (id ${id})`;
  }

  /** Undefined where there is none, or more than one. */
  async idOfCredential(name: string): Promise<number | undefined> {
    const found = (await this.#owned()).filter((one) => one.name === name);
    return found.length === 1 ? found[0]?.id : undefined;
  }

  /** What the runs of a schedule get; undefined where there is no such schedule. */
  async payloadOf(schedule: string): Promise<Json | undefined> {
    try {
      const { body } = await this.#client.read(scheduleRoute(schedule));
      return isObject(body) ? ((body.trigger_payload ?? null) as Json) : undefined;
    } catch (error) {
      if (error instanceof HttpStatusError && error.status === 404) return undefined;
      throw error;
    }
  }

  #known(): Promise<Map<number, string>> {
    if (this.#workflows === undefined) void this.rows().catch(() => undefined);
    return this.#workflows ?? Promise.resolve(new Map());
  }

  #owned(): Promise<Credential[]> {
    const reading =
      this.#credentials ??
      readPages(this.#client, ROUTES.credentials).then((rows) =>
        rows.filter(isObject).map(({ id, name, credential_type }) => ({
          id: Number(id),
          name: `${credential_type}/${name}`,
        })),
      );
    this.#credentials = reading;
    reading.catch(() => {
      this.#credentials = undefined;
    });
    return reading;
  }
}

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export const KEY = 'trowel-0123456789';
/** Rows of a page; the server decides, nobody asks. */
const PAGE = 2;

export interface Plant {
  water: number;
  sun: string;
}

export interface Bed {
  slug: string;
  label: string;
  note: string | null;
  tag: string | null;
  made: string;
  touched: string;
  plants: Map<string, Plant>;
}

export interface Tag {
  slug: string;
  label: string;
  made: string;
  touched: string;
}

/** What becomes of one write: `done` it is carried out and no answer comes, `lost` it never is, `refused` with a 422. */
export type Fault = 'done' | 'lost' | 'refused';

/**
 * A platform that is as little like the first one as it can be: beds with plants that are objects of their own,
 * slugs for ids, cursors for pages, no versions, no idempotency, and 422 where a name is taken.
 */
export class Garden {
  readonly beds = new Map<string, Bed>();
  readonly tags = new Map<string, Tag>();
  /** Whose key it is. */
  grower = 'anna';
  /** Every request, `METHOD path`. */
  readonly requests: string[] = [];
  /** Called before a request is answered; a write may be given a fault. */
  onRequest: (line: string) => Fault | undefined | Promise<Fault | undefined> = () => undefined;
  /** Called after its effect and before its answer. */
  onDone: (line: string) => void | Promise<void> = () => undefined;
  #server: Server | undefined;
  #clock = Date.parse('2026-01-01T00:00:00Z');

  async start(): Promise<string> {
    this.#server = createServer((request, response) => void this.#take(request, response));
    await new Promise<void>((resolve) => this.#server?.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise((resolve) => this.#server?.close(resolve));
  }

  /** Writes so far. */
  get writes(): string[] {
    return this.requests.filter((line) => !line.startsWith('GET '));
  }

  /** Everything that it holds, as plain values. */
  state(): unknown {
    return {
      beds: [...this.beds.values()].map(({ made: _made, touched: _touched, plants, ...bed }) => ({
        ...bed,
        plants: Object.fromEntries([...plants].sort()),
      })),
      tags: [...this.tags.values()].map(({ slug, label }) => ({ slug, label })),
    };
  }

  now(): string {
    this.#clock += 60_000;
    return new Date(this.#clock).toISOString();
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const url = new URL(request.url ?? '/', 'http://garden');
    const line = `${request.method} ${url.pathname}`;
    this.requests.push(line);
    const fault = await this.onRequest(line);
    if (fault === 'lost') return void request.socket.destroy();
    const text = Buffer.concat(chunks).toString('utf8');
    const body = text === '' ? {} : JSON.parse(text);
    const answer =
      request.headers['x-garden-key'] !== KEY
        ? { status: 401, body: { why: 'unknown key' } }
        : fault === 'refused'
          ? { status: 422, body: { why: 'not today' } }
          : this.#answer(String(request.method), url, body);
    await this.onDone(line);
    if (fault === 'done') return void request.socket.destroy();
    response.writeHead(answer.status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer.body));
  }

  #answer(method: string, url: URL, body: Record<string, never>): { status: number; body: unknown } {
    const [, , area, id, part, name] = url.pathname.split('/').map(decodeURIComponent);
    if (area === 'whoami')
      return { status: 200, body: { grower: this.grower, mail: `${this.grower}@example.net` } };
    if (area === 'tags') return this.#tags(method, id, url, body);
    if (area !== 'beds') return MISSING;
    if (id === undefined && method === 'GET') return page('beds', [...this.beds.values()].map(shown), url);
    if (id === undefined) return this.#makeBed(body);
    const bed = this.beds.get(id);
    if (bed === undefined) return MISSING;
    if (part === 'plants') return this.#plants(method, bed, name, url, body);
    if (method === 'GET') return { status: 200, body: shown(bed) };
    if (method === 'DELETE') this.beds.delete(id);
    else {
      const label = (body.label as string | undefined) ?? bed.label;
      if ([...this.beds.values()].some((other) => other !== bed && other.label === label)) return TAKEN;
      Object.assign(bed, body, { touched: this.now() });
    }
    return { status: 200, body: shown(bed) };
  }

  #makeBed({ label }: { label?: string }): { status: number; body: unknown } {
    if ([...this.beds.values()].some((bed) => bed.label === label)) return TAKEN;
    const at = this.now();
    const slug = slugOf(String(label), this.beds);
    const bed = { slug, label: String(label), note: null, tag: null, made: at, touched: at };
    this.beds.set(slug, { ...bed, plants: new Map() });
    return { status: 201, body: bed };
  }

  #plants(method: string, bed: Bed, name: string | undefined, url: URL, body: Partial<Plant>) {
    const all = [...bed.plants].map(([called, plant]) => ({ name: called, ...plant }));
    if (name === undefined) return page('plants', all, url);
    if (method === 'DELETE') bed.plants.delete(name);
    else bed.plants.set(name, { water: body.water ?? 1, sun: body.sun ?? 'half' });
    bed.touched = this.now();
    return { status: 200, body: {} };
  }

  #tags(method: string, id: string | undefined, url: URL, body: { label?: string }) {
    if (id === undefined && method === 'GET') return page('tags', [...this.tags.values()], url);
    const at = this.now();
    if (id === undefined) {
      if ([...this.tags.values()].some((tag) => tag.label === body.label)) return TAKEN;
      const label = String(body.label);
      const tag = { slug: slugOf(label, this.tags), label, made: at, touched: at };
      this.tags.set(tag.slug, tag);
      return { status: 201, body: tag };
    }
    const tag = this.tags.get(id);
    if (tag === undefined) return MISSING;
    if (method === 'DELETE') this.tags.delete(id);
    else if (method !== 'GET') Object.assign(tag, body, { touched: at });
    return { status: 200, body: tag };
  }
}

const MISSING = { status: 404, body: { why: 'nothing grows here' } };
const TAKEN = { status: 422, body: { why: 'label_taken' } };

function shown({ plants: _plants, ...bed }: Bed): Omit<Bed, 'plants'> {
  return bed;
}

function slugOf(label: string, known: ReadonlyMap<string, unknown>): string {
  const plain = label.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  let slug = plain;
  for (let number = 2; known.has(slug); number += 1) slug = `${plain}-${number}`;
  return slug;
}

function page(name: string, rows: unknown[], url: URL): { status: number; body: unknown } {
  const from = Number(url.searchParams.get('after') ?? '0');
  const more = from + PAGE < rows.length ? String(from + PAGE) : null;
  return { status: 200, body: { [name]: rows.slice(from, from + PAGE), more } };
}

import { type BedRow, embeddedGarden, type GardenEmulator, type PlantRow } from './emulator.js';

export { KEY } from './emulator.js';

export type Plant = PlantRow;

export interface Bed {
  slug: string;
  label: string;
  note: string | null;
  tag: string | null;
  plants: Map<string, Plant>;
}

/** What becomes of one write: `done` it is carried out and no answer comes, `lost` it never is, `refused` with a 422. */
export type Fault = 'done' | 'lost' | 'refused';

const FAULTS = {
  done: { when: 'after', drop: true },
  lost: { when: 'before', drop: true },
  refused: { when: 'before', status: 422, body: { why: 'not today' } },
} as const;

/** The garden of a scene: its emulator, and its beds as somebody who stands among them sees and changes them. */
export class Garden {
  /** Called before a request is answered; a write may be given a fault. */
  onRequest: (line: string) => Fault | undefined | Promise<Fault | undefined> = () => undefined;
  /** Called after its effect and before its answer. */
  onDone: (line: string) => void | Promise<void> = () => undefined;
  #running: GardenEmulator | undefined;

  async start(): Promise<string> {
    const running = await embeddedGarden.start();
    this.#running = running;
    const lineOf = ({ method, path }: { method: string; path: string }) =>
      `${method} ${path.split('?', 1)[0]}`;
    running.hooks.before = async (request) => {
      const fault = await this.onRequest(lineOf(request));
      if (fault === undefined) return;
      const path = `^${request.path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`;
      running.setFaults([{ ...FAULTS[fault], nth: 1, match: { method: request.method, path } }]);
    };
    running.hooks.after = (request) => this.onDone(lineOf(request));
    return running.url;
  }

  async close(): Promise<void> {
    await this.#running?.close();
  }

  get emulator(): GardenEmulator {
    if (this.#running === undefined) throw new Error('The garden is not open.');
    return this.#running;
  }

  /** Whose key it is. */
  set grower(id: string) {
    const { store } = this.emulator;
    store.transaction(() => {
      for (const grower of store.all('growers')) store.delete('growers', grower.id);
      store.put('growers', { id });
    });
  }

  /** Every request, `METHOD path`. */
  get requests(): string[] {
    return this.emulator.requests.map(({ method, path }) => `${method} ${path.split('?', 1)[0]}`);
  }

  /** Writes so far. */
  get writes(): string[] {
    return this.requests.filter((line) => !line.startsWith('GET '));
  }

  /** The beds by slug; what is changed of one is changed in the garden. */
  get beds(): Map<string, Bed> {
    const beds = this.emulator.store.all('beds');
    return new Map(beds.map(({ id }) => [id, new LiveBed(this.emulator, id)]));
  }

  /** Everything that it holds, as plain values. */
  state(): unknown {
    const { store } = this.emulator;
    return {
      beds: store.all('beds').map(({ id, made: _made, touched: _touched, soil: _soil, plants, ...bed }) => ({
        slug: id,
        ...bed,
        plants: Object.fromEntries(Object.entries(plants).sort()),
      })),
      tags: store.all('tags').map(({ id, label }) => ({ slug: id, label })),
    };
  }
}

/** A bed that writes what is changed of it. */
class LiveBed implements Bed {
  readonly slug: string;
  readonly #emulator: GardenEmulator;

  constructor(emulator: GardenEmulator, slug: string) {
    this.#emulator = emulator;
    this.slug = slug;
  }

  get label(): string {
    return this.#row.label;
  }

  get tag(): string | null {
    return this.#row.tag;
  }

  get note(): string | null {
    return this.#row.note;
  }

  set note(note: string | null) {
    this.#put({ note });
  }

  get plants(): Map<string, Plant> {
    return new LivePlants(this.#row.plants, (plants) => this.#put({ plants }));
  }

  get #row(): BedRow {
    const row = this.#emulator.store.get('beds', this.slug);
    if (row === undefined) throw new Error(`There is no bed ${this.slug} any more.`);
    return row;
  }

  #put(change: Partial<BedRow>): void {
    const { store } = this.#emulator;
    store.put('beds', { ...this.#row, ...change });
  }
}

class LivePlants extends Map<string, Plant> {
  readonly #save: (plants: BedRow['plants']) => void;

  constructor(plants: BedRow['plants'], save: (plants: BedRow['plants']) => void) {
    super();
    for (const [name, plant] of Object.entries(plants)) super.set(name, plant);
    this.#save = save;
  }

  override set(name: string, plant: Plant): this {
    super.set(name, plant);
    this.#save(Object.fromEntries(this));
    return this;
  }

  override delete(name: string): boolean {
    const was = super.delete(name);
    this.#save(Object.fromEntries(this));
    return was;
  }
}

import type { IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { Json, JsonObject } from '../model/index.js';
import { addControlRoutes, type HandEdits } from './control-routes.js';
import { DurableLog } from './durable-log.js';
import type { ErrorShape } from './error-shape.js';
import { checkFault, type Fault } from './faults.js';
import type { LimitValues } from './rate-limit.js';
import type { RequestRecord } from './request-record.js';
import type { EmulatedRoute } from './route.js';
import { type ApiDocument, buildServer } from './server.js';
import { checkSwitches, type SwitchTable, switchDefaults } from './switches.js';
import { type RowsById, Tables } from './tables.js';
import { newTraffic, type TrafficHooks } from './traffic.js';
import type { EmulatedWorld } from './world.js';

/** How an emulator is started. */
export interface StartOptions<Switches, Seed> {
  /** 0 or left out: any free port. */
  port?: number;
  /** Folder that keeps the state; left out, the state is gone at the end. */
  dataDir?: string;
  /** Starting state; ignored when the data folder already has one. */
  seed?: Seed;
  switches?: Partial<Switches>;
  faults?: Fault[];
  /** Adds the routes under `/_emulator/`. */
  control?: boolean;
  /** Gets one line per request. */
  log?: (line: string) => void;
  /** The clock. Given, ids come from a counter, so that two runs are equal. */
  now?: () => Date;
}

/** A running emulator. */
export interface RunningEmulator<Switches, Store> {
  url: string;
  port: number;
  /** A key with all permissions. */
  key: string;
  /** All requests so far, in order of arrival; control routes are not among them. */
  requests: RequestRecord[];
  /** The state, as somebody in the platform's web app sees and changes it. */
  store: Store;
  hooks: TrafficHooks;
  /** Changes the switches that are named. */
  setSwitches(values: Partial<Switches>): void;
  /** Replaces all faults; each counts anew. */
  setFaults(faults: Fault[]): void;
  /** Back to the seed: no faults, no requests, first switches. */
  reset(): void;
  close(): Promise<void>;
}

/** A platform that can be emulated: the result of a provider's `emulate()`. */
export interface EmbeddedPlatform<Switches = object, Seed = unknown, Store = unknown> {
  /** Its switches, by name. */
  readonly switches: SwitchTable;
  /** Reads a seed that came from a file. @throws SeedError */
  parseSeed(value: Json): Seed;
  /**
   * The environment variables with which commands reach the emulator with a key, and no others.
   * @param noFile a path without a file, for variables that name a file of the platform's own tool
   */
  environmentOf(key: string, noFile: string): Record<string, string>;
  /**
   * Starts it on the loopback address.
   * @throws SwitchError, FaultError or DataDirError with a sentence; a listen error when the port is taken
   */
  start(options?: StartOptions<Switches, Seed>): Promise<RunningEmulator<Switches, Store>>;
}

/** The routes and rules of a platform, over one state. */
export interface PlatformRules<Store> {
  readonly routes: readonly EmulatedRoute[];
  readonly errors: ErrorShape;
  /** The key of a request, valid or not; a rate limit can count by it. */
  keyOf(headers: IncomingHttpHeaders): string | undefined;
  /** Headers of every answer, according to the present switches. */
  answerHeaders?(): Record<string, string>;
  /** A path that differs from a known one by the slash at its end is answered by a redirect, in place of 404. */
  readonly redirectsSlashes?: true;
  /** After an answer of this status the next request on its connection is lost: it is reset, and does nothing. */
  hangsUp?(status: number): boolean;
  readonly store: Store;
  /** The same for tests in another process; without it there are no control routes on objects. */
  readonly edits?: HandEdits;
  /** A key with all permissions. */
  adminKey(): string;
}

/** The description of a platform by its provider: state, switches, routes and errors. */
export interface PlatformDefinition<Rows extends RowsById<Rows>, Switches extends LimitValues, Seed, Store> {
  readonly document: ApiDocument;
  readonly switches: SwitchTable<Switches>;
  /** Names of its tables, in the order in which they are written to disk. */
  readonly tables: readonly (keyof Rows & string)[];
  defaultSeed(): Seed;
  /** Reads a seed that came from a file. @throws SeedError */
  parseSeed(value: Json): Seed;
  /** Fills empty tables from a seed, as one change. */
  plant(world: EmulatedWorld<Rows, Switches>, seed: Seed): void;
  rules(world: EmulatedWorld<Rows, Switches>): PlatformRules<Store>;
  environmentOf(key: string, noFile: string): Record<string, string>;
}

/**
 * Makes an emulator from the description of a platform; everything that is not specific to the platform is added here.
 */
export function embed<Rows extends RowsById<Rows>, Switches extends LimitValues, Seed, Store>(
  definition: PlatformDefinition<Rows, Switches, Seed, Store>,
): EmbeddedPlatform<Switches, Seed, Store> {
  return {
    switches: definition.switches,
    parseSeed: (value) => definition.parseSeed(value),
    environmentOf: (key, noFile) => definition.environmentOf(key, noFile),
    start: (options = {}) => start(definition, options),
  };
}

async function start<Rows extends RowsById<Rows>, Switches extends LimitValues, Seed, Store>(
  definition: PlatformDefinition<Rows, Switches, Seed, Store>,
  options: StartOptions<Switches, Seed>,
): Promise<RunningEmulator<Switches, Store>> {
  const check = (values: object) => checkSwitches<Switches>(definition.switches, { ...values });
  const firstSwitches = { ...switchDefaults(definition.switches), ...check(options.switches ?? {}) };
  const world: EmulatedWorld<Rows, Switches> = {
    tables: new Tables<Rows>(definition.tables),
    switches: { ...firstSwitches },
    now: options.now ?? (() => new Date()),
    countedIds: options.now !== undefined,
  };
  const traffic = newTraffic(options.log);
  traffic.faults.set((options.faults ?? []).map(checkFault));
  const rules = definition.rules(world);
  const seed = options.seed ?? definition.defaultSeed();
  const plant = () => definition.plant(world, seed);
  const log = await openState(world.tables, plant, options.dataDir);
  const emulator = {
    key: rules.adminKey(),
    requests: traffic.requests,
    store: rules.store,
    hooks: traffic.hooks,
    setSwitches: (values: Partial<Switches>) => {
      world.switches = { ...world.switches, ...check(values) };
    },
    setFaults: (faults: Fault[]) => traffic.faults.set(faults.map(checkFault)),
    reset: () => {
      world.tables.transaction(() => {
        world.tables.clear();
        plant();
      });
      world.switches = { ...firstSwitches };
      traffic.faults.set([]);
      traffic.requests.length = 0;
    },
  };
  try {
    const app = await buildServer({ ...rules, world, document: definition.document }, traffic);
    if (options.control)
      addControlRoutes(app, {
        ...emulator,
        setSwitches: (values: JsonObject) => emulator.setSwitches(check(values)),
        switches: () => world.switches,
        state: () => world.tables.contents(),
        edits: rules.edits,
      });
    const port = await listen(app, options.port ?? 0);
    const close = async () => {
      await app.close();
      await log?.close();
    };
    return { ...emulator, url: `http://127.0.0.1:${port}`, port, close };
  } catch (error) {
    await log?.close();
    throw error;
  }
}

async function openState<Rows extends RowsById<Rows>>(
  tables: Tables<Rows>,
  plant: () => void,
  dataDir: string | undefined,
): Promise<DurableLog | undefined> {
  if (dataDir === undefined) {
    plant();
    return undefined;
  }
  const { log, entries } = await DurableLog.open(dataDir, () => tables.snapshot());
  for (const entry of entries) tables.replay(entry);
  tables.attach(log);
  if (entries.length === 0) plant();
  await tables.durable();
  return log;
}

async function listen(app: FastifyInstance, port: number): Promise<number> {
  await app.listen({ host: '127.0.0.1', port });
  const address: AddressInfo | string | null = app.server.address();
  if (address === null || typeof address === 'string') throw new Error('The emulator has no port.');
  return address.port;
}

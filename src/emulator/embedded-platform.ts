import { once } from 'node:events';
import type { IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { AccountId, Json, JsonObject } from '../model/index.js';
import { addControlRoutes, type HandEdits } from './control-routes.js';
import { DurableLog } from './durable-log.js';
import type { ErrorShape } from './error-shape.js';
import { checkFault, type Fault } from './faults.js';
import type { LimitValues } from './rate-limit.js';
import type { RequestRecord } from './request-record.js';
import type { EmulatedRoute } from './route.js';
import type { ApiDocument, FurtherApi } from './served-api.js';
import { buildServer } from './server.js';
import { checkSwitches, type SwitchTable, switchDefaults } from './switches.js';
import { type RowsById, Tables } from './tables.js';
import { newTraffic, type Traffic, type TrafficHooks } from './traffic.js';
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
  /** The account of the key; null where the platform has no accounts. */
  account: AccountId;
  /** All requests so far, in order of arrival; control routes are not among them. */
  requests: RequestRecord[];
  /** The state, as somebody sees and changes it by hand. */
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
  /** APIs beside this one, each under a path of its own with its own errors and document. */
  readonly further?: readonly FurtherApi[];
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
  /** The account of that key; left out on a platform without accounts. */
  adminAccount?(): AccountId;
}

/** The description of a platform by its provider: state, switches, routes and errors. */
export interface PlatformDefinition<Rows extends RowsById<Rows>, Switches extends LimitValues, Seed, Store> {
  readonly document: ApiDocument;
  readonly switches: SwitchTable<Switches>;
  /** Switches whose first value the OpenAPI document states. */
  readonly documentedSwitches?: readonly (keyof Switches)[];
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
  // To set up a server costs ten times what a test asks of it, and tests start thousands: what is closed is used again.
  const kept: Stage<Rows, Switches, Store>[] = [];
  return {
    switches: definition.switches,
    parseSeed: (value) => definition.parseSeed(value),
    environmentOf: (key, noFile) => definition.environmentOf(key, noFile),
    start: (options = {}) => start(definition, kept, options),
  };
}

/** A platform that is set up: its state, its rules and the server that asks them. */
interface Stage<Rows extends RowsById<Rows>, Switches, Store> {
  readonly world: EmulatedWorld<Rows, Switches>;
  /** The injected clock, if there is one. */
  clock: (() => Date) | undefined;
  readonly rules: PlatformRules<Store>;
  readonly traffic: Traffic;
  readonly app: FastifyInstance;
  /** The switches that its OpenAPI document states. */
  readonly documented: Switches;
  hasListened: boolean;
}

/** Enough for what runs side by side. */
const KEPT_STAGES = 4;

async function start<Rows extends RowsById<Rows>, Switches extends LimitValues, Seed, Store>(
  definition: PlatformDefinition<Rows, Switches, Seed, Store>,
  kept: Stage<Rows, Switches, Store>[],
  options: StartOptions<Switches, Seed>,
): Promise<RunningEmulator<Switches, Store>> {
  const check = (values: object) => checkSwitches<Switches>(definition.switches, { ...values });
  const firstSwitches = { ...switchDefaults(definition.switches), ...check(options.switches ?? {}) };
  const own = newTraffic(options.log);
  own.faults.set((options.faults ?? []).map(checkFault));
  const fits = ({ documented }: Stage<Rows, Switches, Store>) =>
    (definition.documentedSwitches ?? []).every((name) => documented[name] === firstSwitches[name]);
  const canBeKept = !options.control && options.dataDir === undefined;
  const at = canBeKept ? kept.findIndex(fits) : -1;
  const used = at < 0 ? undefined : kept.splice(at, 1)[0];
  const stage = used ?? (await setUp(definition, firstSwitches));
  stage.clock = options.now;
  Object.assign(stage.traffic, own);
  const { world, rules, app } = stage;
  world.switches = { ...firstSwitches };
  world.tables.clear();
  const seed = options.seed ?? definition.defaultSeed();
  const plant = () => definition.plant(world, seed);
  const log = await openState(world.tables, plant, options.dataDir);
  const emulator = {
    key: rules.adminKey(),
    account: rules.adminAccount?.() ?? null,
    requests: own.requests,
    store: rules.store,
    hooks: own.hooks,
    setSwitches: (values: Partial<Switches>) => {
      world.switches = { ...world.switches, ...check(values) };
    },
    setFaults: (faults: Fault[]) => own.faults.set(faults.map(checkFault)),
    reset: () => {
      world.tables.transaction(() => {
        world.tables.clear();
        plant();
      });
      world.switches = { ...firstSwitches };
      own.faults.set([]);
      own.requests.length = 0;
    },
  };
  try {
    if (options.control)
      addControlRoutes(app, {
        ...emulator,
        setSwitches: (values: JsonObject) => emulator.setSwitches(check(values)),
        switches: () => world.switches,
        state: () => world.tables.contents(),
        edits: rules.edits,
      });
    const port = await listen(stage, options.port ?? 0);
    const end = async () => {
      // A request that was never answered may still have an effect.
      if (canBeKept && stage.traffic.unanswered === 0 && kept.length < KEPT_STAGES) {
        await stopListening(app);
        kept.push(stage);
      } else await app.close();
      await log?.close();
    };
    let ended: Promise<void> | undefined;
    const close = () => {
      ended ??= end();
      return ended;
    };
    return { ...emulator, url: `http://127.0.0.1:${port}`, port, close };
  } catch (error) {
    await log?.close();
    throw error;
  }
}

async function setUp<Rows extends RowsById<Rows>, Switches extends LimitValues, Seed, Store>(
  definition: PlatformDefinition<Rows, Switches, Seed, Store>,
  switches: Switches,
): Promise<Stage<Rows, Switches, Store>> {
  const world: EmulatedWorld<Rows, Switches> = {
    tables: new Tables<Rows>(definition.tables),
    switches,
    now: () => stage.clock?.() ?? new Date(),
    get countedIds() {
      return stage.clock !== undefined;
    },
  };
  const traffic = newTraffic(undefined);
  const rules = definition.rules(world);
  const app = await buildServer({ ...rules, world, document: definition.document }, traffic);
  const stage: Stage<Rows, Switches, Store> = {
    world,
    clock: undefined,
    rules,
    traffic,
    app,
    documented: switches,
    hasListened: false,
  };
  return stage;
}

async function stopListening({ server }: FastifyInstance): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await closed;
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

async function listen(
  stage: Pick<Stage<never, never, never>, 'app' | 'hasListened'>,
  port: number,
): Promise<number> {
  const { app } = stage;
  const host = '127.0.0.1';
  // Fastify listens once; its server can do so again.
  if (stage.hasListened) await once(app.server.listen(port, host), 'listening');
  else await app.listen({ host, port });
  stage.hasListened = true;
  const address: AddressInfo | string | null = app.server.address();
  if (address === null || typeof address === 'string') throw new Error('The emulator has no port.');
  return address.port;
}

import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { DurableLog } from '../../../emulator/durable-log.js';
import { checkFault, type Fault } from '../../../emulator/faults.js';
import { addControlRoutes } from './control-routes.js';
import { ADMIN_KEY, defaultSeed } from './default-seed.js';
import { plantSeed } from './plant.js';
import type { EmulatedPlatform } from './platform.js';
import type { Seed } from './seed.js';
import { buildServer } from './server.js';
import { checkSwitches, defaultSwitches, type Switches } from './switches.js';
import { Tables } from './tables.js';
import { type Hooks, newTraffic } from './traffic.js';
import type { RequestRecord } from './types.js';
import { WebApp } from './web-app.js';

export { DataDirError } from '../../../emulator/durable-log.js';
export { type Fault, FaultError, parseFault } from '../../../emulator/faults.js';
export {
  ADMIN_KEY,
  defaultSeed,
} from './default-seed.js';
export { parseSeed, type Seed, SeedError } from './seed.js';
export {
  parseSwitches,
  SWITCHES,
  SwitchError,
  type Switches,
  switchText,
  switchValues,
} from './switches.js';
export type { Hooks } from './traffic.js';
export type { RequestRecord, StoredKind, TableRows } from './types.js';
export type { WebApp } from './web-app.js';

/**
 * The environment with which commands reach the emulator as its first admin, and nothing else.
 * @param noFile where no file of the SDK is
 */
export function environmentOf(noFile: string): Record<string, string> {
  return { PIPELINES_API_KEY: ADMIN_KEY, PIPELINES_CONFIG_FILE: noFile };
}

export interface EmulatorOptions {
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
  /** The clock. Given, ids of tool objects come from a counter, so that two runs are equal. */
  now?: () => Date;
}

export interface Emulator {
  url: string;
  port: number;
  /** All requests so far, in order of arrival; control routes are not among them. */
  requests: RequestRecord[];
  /** The state, as somebody in the web app sees and changes it. */
  store: WebApp;
  hooks: Hooks;
  /** Changes the switches that are named. */
  setSwitches(values: Partial<Switches>): void;
  /** Replaces all faults; each counts anew. */
  setFaults(faults: Fault[]): void;
  /** Back to the seed: no faults, no requests, first switches. */
  reset(): void;
  close(): Promise<void>;
}

/**
 * Starts the embedded Pipelines platform on loopback.
 * @throws SwitchError, FaultError or DataDirError with a sentence; a listen error when the port is taken
 */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const firstSwitches = { ...defaultSwitches(), ...checkSwitches(options.switches ?? {}) };
  const platform: EmulatedPlatform = {
    tables: new Tables(),
    switches: { ...firstSwitches },
    now: options.now ?? (() => new Date()),
    countedIds: options.now !== undefined,
  };
  const traffic = newTraffic(options.log);
  traffic.faults.set((options.faults ?? []).map(checkFault));
  const store = new WebApp(platform);
  const seed = options.seed ?? defaultSeed();
  const log = await openState(platform, seed, options.dataDir);
  const emulator: Omit<Emulator, 'url' | 'port' | 'close'> = {
    requests: traffic.requests,
    store,
    hooks: traffic.hooks,
    setSwitches: (values) => {
      platform.switches = { ...platform.switches, ...checkSwitches(values) };
    },
    setFaults: (faults) => traffic.faults.set(faults.map(checkFault)),
    reset: () => {
      platform.tables.transaction(() => {
        platform.tables.clear();
        plantSeed(platform, seed);
      });
      platform.switches = { ...firstSwitches };
      traffic.faults.set([]);
      traffic.requests.length = 0;
    },
  };
  try {
    const app = await buildServer(platform, traffic);
    if (options.control) addControlRoutes(app, { platform, traffic, ...emulator });
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

async function openState(
  platform: EmulatedPlatform,
  seed: Seed,
  dataDir: string | undefined,
): Promise<DurableLog | undefined> {
  if (dataDir === undefined) {
    plantSeed(platform, seed);
    return undefined;
  }
  const { tables } = platform;
  const { log, entries } = await DurableLog.open(dataDir, () => tables.snapshot());
  for (const entry of entries) tables.replay(entry);
  tables.attach(log);
  if (entries.length === 0) plantSeed(platform, seed);
  await tables.durable();
  return log;
}

async function listen(app: FastifyInstance, port: number): Promise<number> {
  await app.listen({ host: '127.0.0.1', port });
  const address: AddressInfo | string | null = app.server.address();
  if (address === null || typeof address === 'string') throw new Error('The emulator has no port.');
  return address.port;
}

import { embed, type RunningEmulator, type StartOptions } from '../../../emulator/embedded-platform.js';
import type { EmulatedRoute } from '../../../emulator/route.js';
import { keyOf } from './access.js';
import { ADMIN_KEY, defaultSeed } from './default-seed.js';
import { errorShape } from './error-shape.js';
import { plantSeed } from './plant.js';
import type { EmulatedPlatform } from './platform.js';
import { addDiscoveryRoutes } from './routes-discovery.js';
import { addEndpointRoutes } from './routes-endpoints.js';
import { addExperimentRoutes } from './routes-experiments.js';
import { addExportRoutes } from './routes-exports.js';
import { addLibraryRoutes } from './routes-library.js';
import { addTaskRoutes } from './routes-tasks.js';
import { addWorkflowToolRoutes } from './routes-workflow-tools.js';
import { parseSeed, type Seed } from './seed.js';
import { SWITCHES, type Switches } from './switches.js';
import { type KeyRow, TABLE_NAMES, type TableRows } from './types.js';
import { externalV1 } from './v1/api.js';
import { storage } from './v1/storage.js';
import { handEdits, WebApp } from './web-app.js';

export { DataDirError } from '../../../emulator/durable-log.js';
export { type Fault, FaultError, parseFault } from '../../../emulator/faults.js';
export { SwitchError, switchText, switchValues } from '../../../emulator/switches.js';
export { ADMIN_KEY, defaultSeed } from './default-seed.js';
export { parseSeed, type Seed } from './seed.js';
export { parseSwitches, SWITCHES, type Switches } from './switches.js';
export type { StoredKind, TableRows } from './types.js';
export type { WebApp } from './web-app.js';

export type EmulatorOptions = StartOptions<Switches, Seed>;
export type Emulator = RunningEmulator<Switches, WebApp>;

/** The embedded Pipelines platform. */
export const embeddedPipelines = embed<TableRows, Switches, Seed, WebApp>({
  document: {
    title: 'Pipelines platform (emulated)',
    version: '1.0.0',
    description: 'What pipelines-sync and the published SDK use of the main REST API.',
    security: {
      bearer: { type: 'http', scheme: 'bearer' },
      apiKey: { type: 'apiKey', in: 'header', name: 'X-API-Key' },
    },
  },
  switches: SWITCHES,
  documentedSwitches: ['page_size_max'],
  tables: TABLE_NAMES,
  defaultSeed,
  parseSeed,
  plant: plantSeed,
  rules: (platform) => {
    const store = new WebApp(platform);
    return {
      routes: routesOf(platform),
      errors: errorShape(platform),
      further: [externalV1(platform), storage(platform)],
      keyOf,
      answerHeaders: () => answerHeaders(platform),
      store,
      edits: handEdits(store),
      adminKey: () => adminOf(store)?.id ?? ADMIN_KEY,
      adminAccount: () => adminOf(store)?.org_id ?? null,
    };
  },
  environmentOf: (key, noFile) => ({ PIPELINES_API_KEY: key, PIPELINES_CONFIG_FILE: noFile }),
});

function adminOf(store: WebApp): KeyRow | undefined {
  return store.list('keys').find((key) => key.role === 'admin' && !key.revoked);
}

/** Starts the embedded Pipelines platform on loopback. */
export function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  return embeddedPipelines.start(options);
}

function routesOf(platform: EmulatedPlatform): EmulatedRoute[] {
  const routes: EmulatedRoute<KeyRow>[] = [];
  addLibraryRoutes(routes, platform);
  addEndpointRoutes(routes, platform);
  addWorkflowToolRoutes(routes, platform);
  addExperimentRoutes(routes, platform);
  addTaskRoutes(routes, platform);
  addExportRoutes(routes, platform);
  addDiscoveryRoutes(routes, platform);
  return routes;
}

/** C-e.4 */
function answerHeaders({ switches }: EmulatedPlatform): Record<string, string> {
  if (!switches.deprecation_header) return {};
  return { Deprecation: 'true', Link: '</docs/api-reference/main-rest-api>; rel="successor-version"' };
}

import { embed, type RunningEmulator } from '../../../emulator/embedded-platform.js';
import { shownKey } from './access.js';
import { oldErrors, PROBLEMS } from './problems.js';
import { currentRoutes } from './routes-current.js';
import { legacyRoutes } from './routes-legacy.js';
import { type PipelexRows, type PipelexWorld, TABLE_NAMES } from './rows.js';
import { defaultSeed, parseSeed, plantSeed, type Seed } from './seed.js';
import { SWITCHES, type Switches } from './switches.js';

export { API_KEY } from './seed.js';

export type PipelexEmulator = RunningEmulator<Switches, PipelexWorld['tables']>;

/** The embedded Pipelex server; docs/pipelex.md says what it judges, and how true it is. */
export const embeddedPipelex = embed<PipelexRows, Switches, Seed, PipelexWorld['tables']>({
  document: {
    title: 'Pipelex (emulated)',
    version: '0.92.2',
    description: 'What pipelines-sync uses of the API under /v1.',
    security: { bearer: { type: 'http', scheme: 'bearer' } },
  },
  switches: SWITCHES,
  tables: TABLE_NAMES,
  defaultSeed,
  parseSeed,
  plant: plantSeed,
  rules: (world) => ({
    routes: currentRoutes(world),
    errors: PROBLEMS,
    // A server speaks one dialect: the routes of the other one answer 404, in its own form.
    further: [{ under: '/api/v1', routes: legacyRoutes(world), errors: oldErrors(world) }],
    keyOf: shownKey,
    store: world.tables,
    adminKey: () => world.tables.all('keys')[0]?.id ?? '',
  }),
  environmentOf: (key) => ({ PIPELEX_API_KEY: key }),
});

import { embed, type RunningEmulator } from '../../../emulator/embedded-platform.js';
import { adminKey, shownKey } from './access.js';
import { Editor, handEdits } from './editor.js';
import { ERRORS } from './errors.js';
import { routeMaker } from './routes.js';
import { edgeRoutes } from './routes-edges.js';
import { nodeRoutes } from './routes-nodes.js';
import { authRoutes, credentialRoutes } from './routes-others.js';
import { scheduleRoutes } from './routes-schedules.js';
import { workflowRoutes } from './routes-workflows.js';
import { type PipelitRows, TABLE_NAMES } from './rows.js';
import { defaultSeed, parseSeed, plantSeed, type Seed } from './seed.js';
import { SWITCHES, type Switches } from './switches.js';

export type { Editor } from './editor.js';
export { ADMIN_KEY, defaultSeed, type Seed } from './seed.js';

export type PipelitEmulator = RunningEmulator<Switches, Editor>;

/** The embedded Pipelit server; docs/pipelit.md says how true it is. */
export const embeddedPipelit = embed<PipelitRows, Switches, Seed, Editor>({
  document: {
    title: 'Pipelit (emulated)',
    version: '0.3.16',
    description: 'What pipelines-sync uses of the API under /api/v1.',
    security: { bearer: { type: 'http', scheme: 'bearer' } },
  },
  switches: SWITCHES,
  tables: TABLE_NAMES,
  defaultSeed,
  parseSeed,
  plant: plantSeed,
  rules: (world) => {
    const route = routeMaker(world);
    const editor = new Editor(world);
    return {
      routes: [
        ...authRoutes(world, route),
        ...credentialRoutes(world, route),
        ...workflowRoutes(world, route),
        ...nodeRoutes(world, route),
        ...edgeRoutes(world, route),
        ...scheduleRoutes(world, route),
      ],
      errors: ERRORS,
      keyOf: shownKey,
      redirectsSlashes: true,
      hangsUp: (status) => status === 500,
      store: editor,
      edits: handEdits(editor),
      adminKey: () => adminKey(world),
    };
  },
  environmentOf: (key) => ({ PIPELIT_API_KEY: key }),
});

// Which room may import which; docs/architecture.md draws it. Type-only imports count, as a type is knowledge too.
import { existsSync, readdirSync } from 'node:fs';

/** What each room of src/ may import, besides itself. */
export const MAY_IMPORT = {
  model: [],
  host: ['model'],
  http: ['model'],
  source: ['model'],
  rules: ['model', 'source'],
  emulator: ['model'],
  compare: ['model'],
  trial: ['model'],
  bundle: ['model', 'http', 'source'],
  config: ['model', 'host', 'http', 'source', 'rules', 'bundle'],
  plan: ['model', 'source', 'rules', 'compare'],
  ledger: ['model', 'host', 'compare'],
  apply: ['model', 'compare', 'plan', 'ledger'],
  pull: ['model', 'host', 'source', 'bundle', 'compare', 'plan'],
  providers: ['model', 'http', 'source', 'compare', 'trial', 'emulator'],
  run: [
    'model',
    'host',
    'http',
    'source',
    'rules',
    'config',
    'bundle',
    'compare',
    'trial',
    'plan',
    'ledger',
    'apply',
    'pull',
    'providers',
  ],
  report: ['model', 'compare', 'trial', 'plan', 'ledger', 'apply', 'pull', 'run'],
  api: [
    'model',
    'host',
    'http',
    'source',
    'config',
    'bundle',
    'compare',
    'plan',
    'ledger',
    'apply',
    'providers',
    'emulator',
    'run',
    'report',
  ],
  action: [
    'model',
    'host',
    'http',
    'source',
    'rules',
    'config',
    'bundle',
    'compare',
    'trial',
    'plan',
    'ledger',
    'apply',
    'run',
    'report',
    'api',
  ],
  cli: [
    'model',
    'host',
    'http',
    'source',
    'rules',
    'config',
    'bundle',
    'compare',
    'trial',
    'plan',
    'ledger',
    'apply',
    'pull',
    'providers',
    'run',
    'report',
    'api',
    'emulator',
    'action',
  ],
};

/** What the verbs of src/api/ are made of, and the programs must not call past them. */
export const VERBS = [
  'run/plan-target.ts',
  'run/plan-ahead.ts',
  'run/apply-target.ts',
  'run/apply-saved.ts',
  'run/open/validate-files.ts',
  'bundle/compile-bundle.ts',
];

const ROOT = new URL('src/', import.meta.url);

/** Folders with an index.ts: what they have is reached through it. What users start or import begins in theirs. */
function barrels(folder, root) {
  return readdirSync(new URL(folder, root), { withFileTypes: true })
    .filter((one) => one.isDirectory())
    .flatMap(({ name }) => {
      const path = `${folder}${name}/`;
      const isBarrel =
        existsSync(new URL(`${path}index.ts`, root)) && !['cli/', 'action/', 'api/'].includes(path);
      return isBarrel ? [path] : barrels(path, root);
    });
}

/** The rules for a tree of sources; `src/` stands for it. */
export function rules(root = ROOT) {
  const rooms = Object.keys(MAY_IMPORT);
  return [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-lost-file', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'every-file-in-a-room',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(${rooms.join('|')})/` },
      to: {},
    },
    ...rooms.map((room) => ({
      name: `${room}-imports-what-it-may`,
      comment: `src/${room}/ imports ${MAY_IMPORT[room].join(', ') || 'no other room'}.`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: '^src/', pathNot: `^src/(${[room, ...MAY_IMPORT[room]].join('|')})/` },
    })),
    {
      name: 'verbs-through-the-api',
      comment: 'Command line and Action plan, apply, validate and compile by what src/api/ offers everybody.',
      severity: 'error',
      from: { path: '^src/(cli|action)/' },
      to: { path: `^src/(${VERBS.join('|').replaceAll('.', '[.]')})$` },
    },
    ...barrels('', root).map((folder) => ({
      name: `through-the-index-of-${folder.slice(0, -1).replaceAll('/', '-')}`,
      comment: `What src/${folder} has is imported from its index.ts.`,
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/${folder}` },
      to: {
        path: `^src/${folder}`,
        pathNot: `^src/${folder}index[.]ts$`,
        dynamic: false,
      },
    })),
  ];
}

export default {
  forbidden: rules(),
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    parser: 'swc',
    exclude: { path: '^src/(bundle|providers/[^/]+)/generated/' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};

import { rm } from 'node:fs/promises';
import path from 'node:path';
import { type Bundle, type Item, Scene } from '../apply/edits/scene.js';

/** A state in which the tool prints commands, and the runs that print them. */
export interface PrintingScene {
  name: string;
  open(): Promise<Scene>;
  /** What is run, one after the other; each prints in its own form. */
  prints: readonly (readonly string[])[];
  /** Bundles that are named on the command line, of a scene without a configuration. */
  files?: readonly string[];
  /** Addresses that an apply of a printed command must leave undecided no more; false where it cannot. */
  settles?: false;
}

const prompt = (name: string, more: Item = {}): Item => ({ name, prompt_text: `Text of ${name}`, ...more });
const rest = prompt('Rest');

const criterion = (more: Item = {}): Item => ({
  name: 'Exact',
  display_label: 'Exact',
  type: 'programmatic',
  config: { subtype: 'exact_match', case_sensitive: false },
  output_schema: { type: 'boolean' },
  ...more,
});

const PLANS: PrintingScene['prints'] = [
  ['plan'],
  ['plan', '--json'],
  ['plan', '--format', 'markdown'],
  ['apply', '--yes'],
];

const DRIFTS: PrintingScene['prints'] = [['drift'], ['drift', '--json'], ['drift', '--format', 'markdown']];

async function applied(bundle: Bundle, target: Item = {}): Promise<Scene> {
  const scene = await Scene.open(bundle);
  await scene.configure(target);
  const { code } = await scene.apply();
  if (code !== 0) throw new Error(`the scene cannot begin: exit ${code}`);
  return scene;
}

export const SCENES: readonly PrintingScene[] = [
  {
    name: 'edited, and edited on both sides',
    open: async () => {
      const scene = await applied({ prompts: [prompt('A'), prompt("It's `B` $C"), rest] });
      for (const id of [1, 2]) scene.store.edit('prompts', id, { prompt_text: 'Edited' });
      await scene.write({ prompts: [prompt('A', { prompt_text: 'Git' }), prompt("It's `B` $C"), rest] });
      return scene;
    },
    prints: [...PLANS, ...DRIFTS],
  },
  {
    name: 'deleted on the platform, replaced, and in no file any more',
    open: async () => {
      const scene = await applied({ prompts: [prompt('A'), prompt('B'), prompt('C'), rest] });
      scene.store.remove('prompts', 1);
      scene.store.remove('prompts', 2);
      scene.store.create('prompts', { name: 'B', prompt_text: 'Another one' });
      scene.store.remove('prompts', 3);
      await scene.write({ prompts: [prompt('A'), prompt('B'), rest] });
      return scene;
    },
    prints: [['plan'], ['plan', '--json'], ...DRIFTS],
  },
  {
    name: 'bundles that are named, and no configuration',
    open: async () => {
      const scene = await Scene.open({ prompts: [prompt('A'), prompt('B'), rest] });
      await rm(path.join(scene.workspace.folder, 'pipelines-sync.yaml'));
      await scene.workspace.run('apply', '--yes', '--org', '2', 'all.json');
      scene.store.edit('prompts', 1, { prompt_text: 'Edited' });
      scene.store.remove('prompts', 2);
      return scene;
    },
    prints: [
      ['plan', '--org', '2', 'all.json'],
      ['plan', '--org', '2', '--json', 'all.json'],
      ['plan', '--org', '2', '--format', 'markdown', 'all.json'],
    ],
    files: ['--org', '2', 'all.json'],
  },
  {
    name: 'made elsewhere',
    open: async () => {
      const scene = await Scene.open({ prompts: [prompt('A'), rest] });
      scene.store.create('prompts', { name: 'A', prompt_text: 'Live' });
      return scene;
    },
    prints: PLANS,
  },
  {
    name: 'more deletes than are allowed',
    open: async () => {
      const scene = await applied({ prompts: ['A', 'B', 'C'].map((name) => prompt(name)).concat(rest) });
      await scene.configure({ prune: true, limits: { max_deletes: 1 } });
      await scene.write({ prompts: [rest] });
      return scene;
    },
    prints: PLANS,
  },
  {
    name: 'files that hold nothing any more',
    open: async () => {
      const scene = await applied({ prompts: [prompt('A')] });
      await scene.configure({ prune: true });
      await scene.write({ prompts: [] });
      return scene;
    },
    prints: PLANS,
  },
  {
    name: 'experiments of which nobody knows whether they ran',
    open: () =>
      Scene.open({
        prompts: [rest],
        experiments: [
          {
            name: 'It costs "money"',
            project_id: 22,
            workflow_id: 10,
            payload: { count: 1, variants: [{ name: 'v', configOverrides: {} }] },
          },
        ],
      }),
    prints: PLANS,
  },
  {
    name: 'a secret that nobody can compare',
    open: async () => {
      const endpoint = {
        name: 'Docs',
        description: 'Search',
        endpoint_type: 'mcp_server',
        url: 'https://tools.example.com/mcp',
        auth_type: 'bearer',
        auth_config: { token: { $env: 'DOCS_TOKEN' } },
      };
      const scene = await applied({ tool_endpoints: [endpoint] });
      await scene.workspace.loseLedger();
      return scene;
    },
    prints: [['plan'], ['plan', '--json'], ['plan', '--format', 'markdown']],
    settles: false,
  },
  {
    name: 'what a pull leaves to decide',
    open: async () => {
      const scene = await applied({ prompts: [prompt('A'), prompt('B'), rest], criteria: [criterion()] });
      scene.store.edit('prompts', 1, { prompt_text: 'Live' });
      scene.store.remove('prompts', 2);
      const [made] = scene.store.list('criteria');
      scene.store.edit('criteria', made?.id ?? 0, { display_label: 'Live' });
      await scene.write({
        prompts: [prompt('A', { prompt_text: 'Git' }), prompt('B'), rest],
        criteria: [criterion({ display_label: 'Git' })],
      });
      return scene;
    },
    prints: [['pull'], ['pull', '--json']],
    settles: false,
  },
  {
    name: 'texts that a pull has marked',
    open: async () => {
      const scene = await Scene.open({
        prompts: [prompt('A', { prompt_text: '<<<<<<< files\na\n=======\nb\n>>>>>>> platform\n' }), rest],
      });
      return scene;
    },
    prints: [['validate'], ['validate', '--json'], ['plan']],
    settles: false,
  },
  {
    name: 'references to what does not exist yet',
    open: () =>
      Scene.open({
        criteria: [criterion()],
        evaluations: [
          { name: 'Q', description: 'd', criteria: [{ criterion_id: { $ref: 'criteria/Exact' } }] },
        ],
      }),
    prints: [['compile', '--out', 'out.json']],
    settles: false,
  },
  {
    name: 'nothing to go on from',
    open: () => Scene.open({ prompts: [prompt('A')] }),
    prints: [
      ['drift'],
      ['history', '--limit', 'many'],
      ['apply', '--plan', 'none.json', '--yes'],
      ['ledger', 'set', 'prompts/A'],
      ['plan', '--only', 'all.json'],
    ],
    settles: false,
  },
  {
    name: 'ledger commands that name nothing, and a ledger of files',
    open: () => applied({ prompts: [prompt('A'), prompt('B')] }),
    prints: [
      ['ledger', 'move', 'prompts/*', 'prompts/C', '--yes'],
      ['ledger', 'move', 'prompts/A', 'prompts/B', '--yes'],
      ['ledger', 'set', 'prompts/A', '--id', '99', '--yes'],
      ['history', '1'],
      ['rollback', '--to', '1'],
    ],
    settles: false,
  },
  {
    name: 'a ledger of something else',
    open: async () => {
      const scene = await applied({ prompts: [prompt('A')] });
      await scene.workspace.write('other.yaml', await scene.workspace.read('pipelines-sync.yaml'));
      return scene;
    },
    prints: [
      ['plan', '--config', 'other.yaml'],
      ['doctor', '--config', 'other.yaml'],
    ],
    settles: false,
  },
  {
    name: 'files with errors',
    open: async () => {
      const scene = await Scene.open({ prompts: [prompt('A')] });
      await scene.workspace.write(
        'all.json',
        '{"artifact_type": "pipelines.artifact.bundle.v1", "promts": []}',
      );
      return scene;
    },
    prints: [['doctor'], ['doctor', '--json']],
    settles: false,
  },
  {
    name: 'no configuration',
    open: async () => {
      const scene = await Scene.open({});
      await scene.workspace.write('pipelines-sync.yaml', '');
      return scene;
    },
    prints: [['plan'], ['validate', '--json'], ['plan', '--config', 'none.yaml'], ['fmt', '--check']],
    settles: false,
  },
  {
    name: 'bundles that are not in their layout',
    open: async () => {
      const scene = await Scene.open({});
      await scene.workspace.write(
        'all.json',
        '{"prompts":[],"artifact_type":"pipelines.artifact.bundle.v1"}',
      );
      return scene;
    },
    prints: [
      ['fmt', '--check'],
      ['fmt', '--check', 'all.json'],
    ],
    settles: false,
  },
];

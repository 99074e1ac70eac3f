import { existsSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import path from 'node:path';
import { sh } from '../../ledger/git-scene.js';
import { ALL_KINDS, ALL_KINDS_ENV } from '../../support/all-kinds.js';
import { Workspace } from '../../support/workspace.js';
import { platformState, SavedPlatform } from './state.js';

const BUNDLE = 'pipelines/all.yaml';

function edited(text: string, edits: [from: string, to: string][]): string {
  let out = text;
  for (const [from, to] of edits) {
    if (!out.includes(from)) throw new Error(`the bundle has no ${from}`);
    out = out.replace(from, to);
  }
  return out;
}

/** Pinned, so that the same request comes out whatever happens to the prompt later. */
const PINNED = edited(ALL_KINDS[BUNDLE] ?? '', [
  ['version: { $ref: prompts/Concise Rome Prompt, version: latest }', 'version: 1'],
]);

/**
 * Updates of every kind, creates of every kind, and one more experiment. The new evaluation has no
 * criterion that is updated: one that is created before such an update comes to another version.
 */
const MIXED = `${edited(PINNED, [
  ['description: Short itinerary', 'description: A short itinerary'],
  ['Score the itinerary from 1 to 5.', 'Score this itinerary from 1 to 5, be strict.'],
  ['description: Scores itinerary quality', 'description: Scores the quality of itineraries'],
  ['description: Search internal docs', 'description: Searches internal docs'],
  ['max_tool_rounds: 3', 'max_tool_rounds: 5'],
  ['ordering_matters: false', 'ordering_matters: true'],
  [
    'criteria:\n  - name: Exact Match',
    `  - name: Third Prompt
    prompt_text: Name three places in Rome.
criteria:
  - name: Length
    display_label: Length
    type: programmatic
    config: { subtype: exact_match, case_sensitive: true }
    output_schema: { type: boolean }
  - name: Exact Match`,
  ],
  [
    'tool_endpoints:\n',
    `  - name: Second
    description: Scores the length
    criteria:
      - criterion_id: { $ref: criteria/Length }
      - criterion_id: { $ref: criteria/Exact Match }
tool_endpoints:
  - name: Support MCP endpoint
    endpoint_type: mcp_server
    url: https://support-tools.example.com/mcp
    auth_type: none
`,
  ],
  [
    'tool_ground_truths:\n',
    `  - workflow_id: { $var: italy_workflow }
    node_id: day-plan
    field_id: answer
    endpoint_id: { $ref: tool_endpoints/Support MCP endpoint }
tool_ground_truths:
  - workflow_id: { $var: italy_workflow }
    node_id: day-plan
    field_id: answer
    expected_tools: [{ name: find_ticket }]
`,
  ],
])}  - name: Second run
    project_id: { $var: italy_project }
    workflow_id: { $var: italy_workflow }
    payload:
      count: 2
      variants:
        - { name: baseline, configOverrides: {} }
        - name: prompts
          configOverrides:
            prompts:
              - nodeId: node-1
                fieldId: field-2
                promptId: { $ref: prompts/Concise Rome Prompt }
                version: { $ref: prompts/Concise Rome Prompt, version: latest }
              - nodeId: day-plan
                fieldId: answer
                promptId: { $ref: prompts/Third Prompt }
                version: { $ref: prompts/Third Prompt, version: latest }
`;

/** The files of a first apply. */
export const FIRST_FILES = { ...ALL_KINDS, [BUNDLE]: PINNED };

/** What is written over them for an apply of everything at once. */
export const MIXED_FILES = {
  [BUNDLE]: MIXED,
  'pipelines/rome.md': 'Create a short 5 day Rome itinerary for {{city}}.\n',
};

/** A repository and a platform just before an apply that is going to be disturbed. */
export interface Scenario {
  name: string;
  workspace: Workspace;
  /** The apply, without `--json`. */
  command: string[];
  /** Requests of the apply when nothing disturbs it, as `METHOD path`. */
  requests: string[];
  writes: string[];
  /** What the platform holds after an apply that nothing disturbed. */
  end: ReturnType<typeof platformState>;
  /** The same with ids, for an apply that makes nothing: `prompts 3` → its name. */
  ids?: { [object: string]: string };
  /** Back to the moment before the apply. */
  rewind(): Promise<void>;
}

/** The very first apply: no ledger, nothing on the platform, the experiment launched, as requested (--launch). */
export async function firstApply(): Promise<Scenario> {
  const workspace = await openWith(FIRST_FILES);
  return scenario('a first apply', workspace, ['apply', '--yes', '--launch', '*']);
}

/** An apply that begins with a ledger, and has creates and updates of every kind and a launch. */
export async function mixedApply(): Promise<Scenario> {
  const workspace = await openWith(FIRST_FILES);
  const begun = await workspace.run('apply', '--yes', '--launch', '*');
  if (begun.code !== 0) throw new Error(begun.out + begun.err);
  for (const [file, text] of Object.entries(MIXED_FILES)) await workspace.write(file, text);
  return scenario('an apply with creates, updates and a launch', workspace, ['apply', '--yes']);
}

const RENAMES = {
  prompts: ['A', 'B', 'C', 'D', 'F', 'G'],
  tool_endpoints: ['X', 'Y', 'Z', 'Old'],
};

/** Names as they are at first, and as a second version of the files has them, by what they are of. */
function renamingFiles(now: (kind: 'prompts' | 'tool_endpoints', name: string) => string | null): string {
  const of = (kind: 'prompts' | 'tool_endpoints') =>
    RENAMES[kind].flatMap((was) => {
      const name = now(kind, was);
      return name === null ? [] : [{ was, name }];
    });
  return JSON.stringify({
    artifact_type: 'pipelines.artifact.bundle.v1',
    prompts: of('prompts').map(({ was, name }) => ({ name, prompt_text: `The text of ${was}.` })),
    tool_endpoints: of('tool_endpoints').map(({ was, name }) => ({
      name,
      description: `What ${was} is for.`,
      endpoint_type: 'mcp_server',
      url: 'https://tools.example.com/mcp',
    })),
    tool_bindings: of('tool_endpoints').map(({ name }) => ({
      workflow_id: 10,
      node_id: 'day-plan',
      field_id: 'answer',
      endpoint_id: { $ref: `tool_endpoints/${name}` },
    })),
    sync: Object.fromEntries(
      (['prompts', 'tool_endpoints'] as const).flatMap((kind) =>
        of(kind)
          .filter(({ was, name }) => was !== name)
          .map(({ was, name }) => [`${kind}/${name}`, { renamed_from: `${kind}/${was}` }]),
      ),
    ),
  });
}

/** Names that are taken along: a swap, a chain, and the name of something that leaves; of two kinds. */
export async function renamingApply(kept: LedgerKept = 'file'): Promise<Scenario> {
  const config = {
    version: 1,
    namespace: 'tests',
    bundles: ['all.json'],
    targets: { main: { org_id: 2, prune: true } },
  };
  const workspace = await openWith({
    'pipelines-sync.yaml': JSON.stringify(config),
    'all.json': renamingFiles((_, name) => name),
  });
  if (kept === 'git') beginGit(workspace);
  workspace.emulator.setSwitches({ unique_prompt_names: true });
  const begun = await workspace.run('apply', '--yes');
  if (begun.code !== 0) throw new Error(begun.out + begun.err);
  const after: { [name: string]: string | null } = { A: 'B', B: 'A', C: 'D', D: 'E', F: 'G', G: null };
  const endpoints: { [name: string]: string | null } = { X: 'Y', Y: 'X', Z: 'Old', Old: null };
  await workspace.write(
    'all.json',
    renamingFiles((kind, name) => (kind === 'prompts' ? after : endpoints)[name] ?? null),
  );
  const one = await scenario('an apply with names that are taken along', workspace, [
    'apply',
    '--yes',
    '--allow-deletes',
    '9',
  ]);
  const stay = (was: string[], now: typeof after) => was.flatMap((name) => now[name] ?? []);
  const names = {
    prompts: stay(RENAMES.prompts, after),
    tool_endpoints: stay(RENAMES.tool_endpoints, endpoints),
  };
  const ids: { [object: string]: string } = {};
  for (const kind of ['prompts', 'tool_endpoints'] as const) {
    const rows = workspace.emulator.store.list(kind).map(({ id, name }) => ({ id, name }));
    for (const { id, name } of rows) {
      const now = (kind === 'prompts' ? after : endpoints)[name] ?? null;
      if (now !== null) ids[`${kind} ${id}`] = now;
    }
    if (Object.values(ids).filter((name) => names[kind].includes(name)).length !== names[kind].length)
      throw new Error(`the ids of ${kind} are not known`);
  }
  const unique = () => workspace.emulator.setSwitches({ unique_prompt_names: true });
  unique();
  return { ...one, ids, rewind: () => one.rewind().then(unique) };
}

/** Three endpoints that take each other's names in a circle, and one of them becomes another kind of endpoint. */
export async function replacingCircle(kept: LedgerKept): Promise<Scenario> {
  const config = {
    version: 1,
    namespace: 'tests',
    bundles: ['all.json'],
    targets: { main: { org_id: 2, prune: true } },
  };
  const mcp = (name: string, description: string) => ({
    name,
    description,
    endpoint_type: 'mcp_server',
    url: 'https://tools.example.com/mcp',
  });
  const bound = (name: string) => ({
    workflow_id: 10,
    node_id: 'day-plan',
    field_id: 'answer',
    endpoint_id: { $ref: `tool_endpoints/${name}` },
  });
  const bundle = (sections: object) =>
    JSON.stringify({ artifact_type: 'pipelines.artifact.bundle.v1', ...sections });
  const workspace = await openWith({
    'pipelines-sync.yaml': JSON.stringify(config),
    'all.json': bundle({
      tool_endpoints: [mcp('X', 'first'), mcp('Y', 'second'), mcp('Z', 'third')],
      tool_bindings: ['X', 'Y', 'Z'].map(bound),
    }),
  });
  if (kept === 'git') beginGit(workspace);
  const begun = await workspace.run('apply', '--yes');
  if (begun.code !== 0) throw new Error(begun.out + begun.err);
  const tools = {
    a: {
      source_code: 'def a():\n    return 1\n',
      description: 'A',
      parameters: { type: 'object', properties: {} },
    },
  };
  const coded = { name: 'Z', description: 'second', endpoint_type: 'code', code_config: { tools } };
  const from = (name: string, was: string) => [
    `tool_endpoints/${name}`,
    { renamed_from: `tool_endpoints/${was}` },
  ];
  await workspace.write(
    'all.json',
    bundle({
      tool_endpoints: [mcp('Y', 'first'), coded, mcp('X', 'third')],
      tool_bindings: ['X', 'Y', 'Z'].map(bound),
      sync: Object.fromEntries([from('Y', 'X'), from('Z', 'Y'), from('X', 'Z')]),
    }),
  );
  return scenario('a circle of names with a replace', workspace, ['apply', '--yes', '--allow-deletes', '9']);
}

/** What the files hold after a removal: another kind of criterion and of endpoint, and less of the rest. */
const REMOVED = edited(PINNED, [
  ['  - name: Detailed Rome Prompt\n    prompt_text: Create a detailed 5 day Rome itinerary.\n', ''],
  [
    `    type: programmatic
    config: { subtype: exact_match, case_sensitive: false }
    output_schema: { type: boolean }
  - name: Judge`,
    `    type: human_rating
    config: { rubric: Is it the same? }
    output_schema: { type: boolean }
  - name: Judge`,
  ],
  [
    `    description: Search internal docs
    endpoint_type: mcp_server
    url: https://tools.example.com/mcp
    auth_type: bearer
    auth_config: { token: { $env: DOCS_TOKEN } }
`,
    `    description: Search internal docs
    endpoint_type: code
    code_config:
      tools:
        search_docs: { source_code: "def search_docs(q):\\n    return q\\n", description: Finds, parameters: { type: object, properties: {} } }
        fetch_url: { source_code: "def fetch_url(u):\\n    return u\\n", description: Fetches, parameters: { type: object, properties: {} } }
`,
  ],
]).replace(/tool_ground_truths:\n[\s\S]*?(?=experiments:)/, '');

/** What is written over the files of a first apply for an apply that removes and replaces. */
export const REMOVAL_FILES = {
  'pipelines-sync.yaml': `${ALL_KINDS['pipelines-sync.yaml']}    prune: true
    limits: { max_deletes: 9, max_delete_percent: 100 }
`,
  [BUNDLE]: REMOVED,
};

/** An apply that replaces a criterion and an endpoint with all that uses them, and deletes others. */
export async function removalApply(): Promise<Scenario> {
  const workspace = await openWith(FIRST_FILES);
  const begun = await workspace.run('apply', '--yes', '--launch', '*');
  if (begun.code !== 0) throw new Error(begun.out + begun.err);
  for (const [file, text] of Object.entries(REMOVAL_FILES)) await workspace.write(file, text);
  return scenario('an apply with replaces and deletes', workspace, ['apply', '--yes']);
}

/** Where a scenario keeps its ledger. */
export type LedgerKept = 'file' | 'git';

/** Makes the folder a repository without a remote, so that the ledger is kept in its refs. */
function beginGit({ folder }: Workspace): void {
  sh(folder, 'init', '-q', '.');
  sh(folder, 'commit', '-q', '--allow-empty', '-m', 'first');
}

async function openWith(files: Record<string, string>): Promise<Workspace> {
  const workspace = await Workspace.open(files);
  Object.assign(workspace.env, ALL_KINDS_ENV);
  return workspace;
}

/** Refs of the ledger, of its lock and of what was kept aside. */
function ledgerRefsOf(folder: string): Map<string, string> {
  const lines = sh(folder, 'for-each-ref', '--format=%(refname) %(objectname)').split('\n');
  const pairs = lines.filter((line) => line.startsWith('refs/pipelines-sync')).map((line) => line.split(' '));
  return new Map(pairs.map(([ref = '', oid = '']) => [ref, oid]));
}

async function scenario(name: string, workspace: Workspace, command: string[]): Promise<Scenario> {
  const { emulator, folder } = workspace;
  const ledger = path.join(folder, '.pipelines-sync');
  const kept = path.join(folder, 'kept-ledger');
  const saved = new SavedPlatform(emulator);
  const copy = { recursive: true, force: true };
  await cp(ledger, kept, copy).catch(() => undefined);
  const isGit = existsSync(path.join(folder, '.git'));
  const refs = isGit ? ledgerRefsOf(folder) : new Map<string, string>();
  emulator.requests.length = 0;
  const undisturbed = await workspace.run(...command);
  if (undisturbed.code !== 0) throw new Error(undisturbed.out + undisturbed.err);
  const requests = emulator.requests.map((request) => `${request.method} ${request.path}`);
  const end = platformState(emulator);
  const rewind = async () => {
    emulator.hooks.before = () => undefined;
    emulator.hooks.after = () => undefined;
    saved.restore(emulator);
    await rm(ledger, { recursive: true, force: true });
    await cp(kept, ledger, copy).catch(() => undefined);
    if (!isGit) return;
    for (const ref of ledgerRefsOf(folder).keys()) if (!refs.has(ref)) sh(folder, 'update-ref', '-d', ref);
    for (const [ref, oid] of refs) sh(folder, 'update-ref', ref, oid);
  };
  await rewind();
  return {
    name,
    workspace,
    command,
    requests,
    writes: requests.filter((one) => !one.startsWith('GET ')),
    end,
    rewind,
  };
}

import { rm } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { UNNAMED_ACTION } from '../../../src/cli/commands/init/init-workflows.js';
import { PROVIDERS } from '../../../src/providers/index.js';
import {
  ADMIN_KEY,
  embeddedPipelit,
  type PipelitEmulator,
} from '../../../src/providers/pipelit/emulator/index.js';
import { lintWorkflow } from '../../action/github/workflow-lint.js';
import { Workspace } from '../../support/workspace.js';
import { SUPPORT } from './files.js';

vi.setConfig({ testTimeout: 240_000 });

const ADDRESS = 'export PIPELIT_BASE_URL=https://platform.example.com';

/** The most that each workflow may ask for. */
const RIGHTS = {
  plan: { contents: 'read', 'pull-requests': 'write' },
  apply: { contents: 'write', 'pull-requests': 'write', issues: 'write', actions: 'read' },
  drift: { contents: 'read', issues: 'write' },
} as const;

let workspace: Workspace;
let server: PipelitEmulator;

async function open(options: Parameters<typeof embeddedPipelit.start>[0] = {}): Promise<void> {
  server = await embeddedPipelit.start(options);
  workspace = await Workspace.open();
  workspace.env = { ...workspace.env, PIPELINES_BASE_URL: undefined, PIPELINES_API_KEY: undefined };
}

function reach(): void {
  Object.assign(workspace.env, { PIPELIT_API_KEY: ADMIN_KEY, PIPELIT_BASE_URL: server.url });
}

async function run(...argv: string[]) {
  const { code, out, err } = await workspace.run(...argv);
  return { code, out, err, told: `${out}${err}` };
}

afterEach(async () => {
  await server.close();
  await workspace.close();
});

describe('init --provider pipelit', () => {
  it('writes a folder that validates, applies and is equal afterwards', async () => {
    await open();
    const made = await run('init', '--provider', 'pipelit', '--org', 'ada');
    expect([made.code, made.err]).toEqual([0, '']);
    expect(Object.keys(await workspace.files()).sort()).toEqual([
      '.github/workflows/pipelines-sync.yml',
      '.gitignore',
      'pipelines-schemas/bundle.v1.schema.json',
      'pipelines-schemas/config.v1.schema.json',
      'pipelines-schemas/workflow-export.v1.schema.json',
      'pipelines-schemas/workflow.v1.schema.json',
      'pipelines-sync.yaml',
      'pipelit/hello.yaml',
    ]);
    expect(made.out).toContain(ADDRESS);
    expect(made.out).toContain('export PIPELIT_API_KEY=');
    expect(made.told).not.toContain('PIPELINES_API');
    // Neither key nor address is needed for it.
    expect((await run('validate')).told).toBe('1 item in 1 file: valid for target production.\n');
    reach();
    const planned = await run('plan', '--detailed-exitcode');
    expect([planned.code, planned.out], planned.err).toEqual([2, expect.stringContaining('workflows/hello')]);
    expect((await run('apply', '--yes')).code).toBe(0);
    const again = await run('plan', '--detailed-exitcode');
    expect([again.code, again.out], again.err).toEqual([0, expect.stringContaining('Nothing to do')]);
    expect((await run('fmt', '--check')).code).toBe(0);
    expect((await run('doctor')).out).toContain('No problems found');
  });

  it('links schemas that are those of the schema command', async () => {
    await open();
    await run('init', '--provider', 'pipelit');
    for (const which of ['workflow', 'workflow-export', 'bundle', 'config'])
      expect(await workspace.read(`pipelines-schemas/${which}.v1.schema.json`)).toBe(
        (await run('schema', which)).out,
      );
    const first = (await workspace.read('pipelit/hello.yaml')).split('\n')[0];
    expect(first).toBe('# yaml-language-server: $schema=../pipelines-schemas/workflow.v1.schema.json');
  });

  it('--existing writes no workflow; after pull --all the plan is empty', async () => {
    await open();
    reach();
    await workspace.write(
      'pipelines-sync.yaml',
      'version: 1\nnamespace: x\nledger: file\nbundles: [a.yaml]\ntargets: { home: { provider: pipelit } }\n',
    );
    await workspace.write('a.yaml', SUPPORT);
    expect((await run('apply', '--yes')).code).toBe(0);
    await workspace.loseLedger();
    for (const file of ['pipelines-sync.yaml', 'a.yaml']) await rm(path.join(workspace.folder, file));
    const { PIPELIT_API_KEY } = workspace.env;
    workspace.env.PIPELIT_API_KEY = undefined;
    const made = await run('init', '--provider', 'pipelit', '--existing');
    expect([made.code, made.out], made.err).toEqual([
      0,
      expect.stringContaining('pipelines-sync pull --all'),
    ]);
    expect(made.out).toContain(ADDRESS);
    workspace.env.PIPELIT_API_KEY = PIPELIT_API_KEY;
    const pulled = await run('pull', '--all');
    expect(pulled.code, pulled.told).toBe(0);
    expect(parse(await workspace.read('pipelit/support.yaml')).slug).toBe('support');
    const plan = await run('plan', '--detailed-exitcode');
    expect(plan.code, plan.told).toBe(0);
  });

  it('--github takes the address from outside the files, also where a configuration is in place', async () => {
    await open();
    await run('init', '--provider', 'pipelit', '--org', 'ada');
    const made = await run('init', '--github');
    expect([made.code, made.err]).toEqual([0, '']);
    expect(made.out).toContain('gh variable set PIPELIT_BASE_URL');
    expect(made.out).toContain('gh secret set PIPELIT_API_KEY');
    for (const [name, permissions] of Object.entries(RIGHTS)) {
      const text = await workspace.read(`.github/workflows/pipelines-${name}.yml`);
      expect(text).toMatch(/base-url: \$\{\{ vars\.PIPELIT_BASE_URL }}\n/);
      expect(text).toMatch(/api-key: \$\{\{ secrets\.PIPELIT_API_KEY }}\n/);
      expect(
        await lintWorkflow(text, { permissions, unpinned: [UNNAMED_ACTION.split('@')[0] ?? ''] }),
      ).toEqual([]);
    }
  });

  it('refuses a name that no provider has, and an account that no user can have', async () => {
    await open();
    const unknown = await run('init', '--provider', 'pipelitt');
    expect([unknown.code, unknown.err]).toEqual([1, expect.stringContaining('did you mean pipelit?')]);
    expect(unknown.err).toContain('PS9082');
    const nobody = await run('init', '--provider', 'pipelit', '--org= ');
    expect([nobody.code, nobody.err]).toEqual([1, expect.stringContaining('not the name of a user')]);
    expect(await workspace.files()).toEqual({});
    const bare = PROVIDERS.map(({ starter: _starter, ...provider }) => provider);
    const without = await workspace.runWith({ providers: bare }, 'init', '--provider', 'pipelit');
    expect([without.code, without.err]).toEqual([1, expect.stringContaining('PS2714')]);
  });
});

describe('an address that nobody named outside the files', () => {
  it('is asked for with a line to paste, by the first command and by doctor', async () => {
    await open();
    await run('init', '--provider', 'pipelit');
    workspace.env.PIPELIT_API_KEY = ADMIN_KEY;
    for (const command of ['plan', 'doctor']) {
      const { code, told } = await run(command);
      expect([code, told]).toEqual([1, expect.stringContaining(ADDRESS)]);
    }
  });

  it('in a file gets no key, and the run says how to name it', async () => {
    await open();
    await run('init', '--provider', 'pipelit');
    workspace.env.PIPELIT_API_KEY = ADMIN_KEY;
    const config = await workspace.read('pipelines-sync.yaml');
    await workspace.write(
      'pipelines-sync.yaml',
      config.replace('provider: pipelit\n', 'provider: pipelit\n    base_url: https://pipelit.example.org\n'),
    );
    for (const command of ['plan', 'doctor']) {
      const { code, told } = await run(command);
      expect([code, told]).toEqual([1, expect.stringContaining('PIPELINES_SYNC_HOSTS=pipelit.example.org')]);
      expect(told).toContain('PS3101');
    }
  });
});

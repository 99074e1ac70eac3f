import { chmod, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkMachine } from '../../src/cli/commands/doctor/machine.js';
import {
  DENIED_KEY,
  OTHER_ORG_KEY,
  REVOKED_KEY,
  VIEWER_KEY,
} from '../../src/providers/pipelines/emulator/default-seed.js';
import { ADMIN_KEY } from '../../src/providers/pipelines/emulator/index.js';
import { entryOf, refsOf, Scene, sh } from '../ledger/git-scene.js';
import { ALL_KINDS, ALL_KINDS_ENV } from '../support/all-kinds.js';
import { CONFIG, Deployment, prompts } from '../support/deployment.js';
import { type Ran, Workspace } from '../support/workspace.js';

interface Report {
  checks: { subject: string; state: string; message: string; remedy: string | null; code: string | null }[];
  summary: { ok: number; warnings: number; problems: number; skipped: number };
}

function report(ran: Ran): Report {
  expect(ran.err).toBe('');
  expect(ran.out).not.toContain(ADMIN_KEY);
  return JSON.parse(ran.out) as Report;
}

/** Everything that is not well: `subject: code` by state. */
function unwell(ran: Ran): string[] {
  return report(ran)
    .checks.filter((check) => check.state !== 'ok')
    .map(({ subject, state, code }) => `${subject}: ${state}${code === null ? '' : ` ${code}`}`);
}

describe('doctor in a folder', () => {
  let workspace: Workspace;
  beforeEach(async () => {
    workspace = await Workspace.open(ALL_KINDS);
    Object.assign(workspace.env, ALL_KINDS_ENV);
  });
  afterEach(() => workspace.close());

  const run = (...flags: string[]) => workspace.run('doctor', '--json', ...flags);

  it('finds all well, having looked at every kind, and only reads', async () => {
    const ran = await workspace.run('doctor');
    expect(ran, ran.out).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toContain('No problems found.');
    for (const subject of ['node', 'git', 'configuration', 'secrets', 'key', 'organization', 'role', 'clock'])
      expect(ran.out).toMatch(new RegExp(`^✓ ${subject} `, 'm'));
    expect(ran.out).toMatch(/^✓ tool_bindings +0 on the platform \(1 list\), 1 in the files\.$/m);
    expect(ran.out).toMatch(/^✓ discovery +The platform answered \d+ question/m);
    expect(ran.out).toMatch(/^✓ ledger +None yet for staging/m);
    expect(ran.out).not.toContain(ADMIN_KEY);
    expect(workspace.emulator.requests.every(({ method }) => method === 'GET')).toBe(true);
    expect((await workspace.run('apply', '--yes')).code).toBe(3);
    expect(unwell(await run())).toEqual([]);
    expect((await workspace.run('doctor', '--quiet')).out).toBe('No problems found.\n');
  });

  it('goes on without a key, with a bad one, and with one of another organization', async () => {
    const key = (value: string | undefined) => {
      workspace.env.PIPELINES_API_KEY = value;
    };
    key(undefined);
    const without = await run();
    expect(without.code).toBe(1);
    expect(unwell(without)).toEqual(['settings: problem PS3105', 'organization: skipped', 'routes: skipped']);
    expect(report(without).checks.find((one) => one.subject === 'ledger')?.state).toBe('ok');
    expect(workspace.emulator.requests).toEqual([]);

    key(REVOKED_KEY);
    expect(unwell(await run())).toEqual(['key: problem PS5010', 'routes: skipped']);
    key(OTHER_ORG_KEY);
    const other = await run();
    expect(other.code).toBe(1);
    expect(unwell(other)).toEqual(['organization: problem PS5011', 'routes: skipped']);
    expect(other.out).not.toContain(OTHER_ORG_KEY);
  });

  it('names the lists that cannot be read, those that are needed as problems', async () => {
    workspace.env.PIPELINES_API_KEY = DENIED_KEY;
    const ran = await run();
    const found = report(ran).checks.filter((one) => one.state === 'problem');
    expect(ran.code).toBe(1);
    expect(found.length).toBeGreaterThan(0);
    for (const { code, message, remedy } of found) {
      expect(code).toBe('PS9156');
      expect(message).toMatch(/^GET \/api\/.* cannot be read: .*40[13] /);
      expect(remedy).toContain('allow_unreadable: [');
    }
    await workspace.write('pipelines/all.yaml', prompts({ Rome: 'x' }));
    expect(unwell(await run()).filter((one) => one.includes('problem'))).toEqual([]);
  });

  it('warns of a role that may not write, of missing secrets and of a clock that is wrong', async () => {
    workspace.env.PIPELINES_API_KEY = VIEWER_KEY;
    delete workspace.env.DOCS_TOKEN;
    const clock = { now: () => Date.now() + 5 * 60_000, sleep: async () => {} };
    const ran = await workspace.runWith({ clock }, 'doctor', '--json');
    expect(ran.code).toBe(0);
    expect(unwell(ran)).toEqual(['secrets: warning PS9154', 'role: warning PS9155', 'clock: warning PS9159']);
    expect(ran.out).toMatch(/clock of this machine is (300|299|301) seconds ahead of the platform's/);
    expect(ran.out).toContain('Not set in the environment: DOCS_TOKEN.');
  });

  it('says where the files are broken, and goes on as far as they carry', async () => {
    await workspace.write(
      'pipelines/all.yaml',
      'artifact_type: pipelines.artifact.bundle.v1\nprompts:\n  - nam: x\n',
    );
    const broken = await run();
    expect(broken.code).toBe(1);
    expect(unwell(broken)).toEqual(['configuration: problem PS9152']);
    expect(report(broken).checks.find((one) => one.code === 'PS9152')?.message).toMatch(
      /pipelines\/all\.yaml:3:/,
    );
    await workspace.write('pipelines-sync.yaml', 'version: [\n');
    expect(unwell(await run())).toEqual([
      'configuration: problem PS9152',
      'key: skipped',
      'routes: skipped',
      'ledger: skipped',
    ]);
    const nothing = await workspace.runWith(
      { cwd: path.join(workspace.folder, 'pipelines') },
      'doctor',
      '--json',
    );
    expect(unwell(nothing)[0]).toBe('configuration: problem PS3201');
  });

  it('says when the platform cannot be reached, is none, or another host', async () => {
    await workspace.emulator.close();
    expect(unwell(await run())).toEqual(['key: problem PS5005', 'routes: skipped']);
    workspace.env.PIPELINES_BASE_URL = undefined;
    const text = ALL_KINDS['pipelines-sync.yaml'] ?? '';
    await workspace.write(
      'pipelines-sync.yaml',
      text.replace('org_id: 2', 'org_id: 2\n    base_url: https://example.com'),
    );
    const host = unwell(await run());
    expect(host[0]).toBe('settings: problem PS3101');
  });

  it('tells a damaged ledger and a folder that cannot be written', async () => {
    await workspace.run('apply', '--yes');
    const head = '.pipelines-sync/rome-team/staging/head.json';
    await workspace.write(head, '{');
    expect(unwell(await run())).toEqual(['ledger: problem PS6003']);
    if (process.getuid?.() === 0) return;
    await chmod(path.join(workspace.folder, '.pipelines-sync'), 0o500);
    expect(unwell(await run())).toContain('folder: problem PS9163');
    await chmod(path.join(workspace.folder, '.pipelines-sync'), 0o700);
  });
});

describe('doctor in a repository', () => {
  let deployment: Deployment;
  let main: string;
  beforeEach(async () => {
    deployment = await Deployment.open();
    main = deployment.clone();
    await deployment.commit(main, 'first', {
      'pipelines-sync.yaml': CONFIG,
      'pipelines/rome.yaml': prompts({ Rome: 'one' }),
    });
    deployment.push(main);
  });
  afterEach(() => deployment.close());

  const run = (folder: string) => deployment.run(folder, 'doctor', '--json');

  it('finds all well, and leaves no ref behind', async () => {
    const before = await run(main);
    expect(unwell(before)).toEqual([]);
    expect(report(before).checks.find((one) => one.subject === 'push')?.message).toContain(
      'origin accepted a dry run of a push',
    );
    expect([refsOf(deployment.bare), refsOf(main)]).toEqual([[], []]);
    expect((await deployment.apply(main)).code).toBe(0);
    const after = await run(main);
    expect(unwell(after)).toEqual([]);
    expect(report(after).checks.find((one) => one.subject === 'ledger')?.message).toMatch(
      /^ledger 1 .*1 entry /,
    );
    expect(report(after).checks.find((one) => one.subject === 'lock')?.message).toBe('Free.');
  });

  it('says what an apply would say of the commit and the work tree, without fetching', async () => {
    await deployment.apply(main);
    for (const text of ['two', 'three'])
      await deployment.commit(main, text, { 'pipelines/rome.yaml': prompts({ Rome: text }) });
    deployment.push(main);
    const shallow = deployment.clone('--depth', '1');
    expect(unwell(await run(shallow))).toEqual(['history: warning PS9164']);
    expect(sh(shallow, 'rev-parse', '--is-shallow-repository')).toBe('true');
    await deployment.apply(main);
    sh(main, 'checkout', '-q', 'HEAD~1');
    const older = await run(main);
    expect(older.code).toBe(0);
    expect(unwell(older)).toEqual(['source: warning PS9165']);
    expect(older.out).toContain('Apply would be refused here.');
    sh(main, 'checkout', '-q', 'main');
    await writeFile(path.join(main, 'pipelines/rome.yaml'), prompts({ Rome: 'four' }));
    expect((await run(main)).out).toContain('pipelines/rome.yaml has uncommitted changes (PS6205)');
  });

  it('tells a remote that refuses pushes from one that is not there, and a repository without one', async () => {
    const { bare } = deployment;
    await chmod(path.join(bare, 'refs'), 0o755);
    sh(main, 'remote', 'set-url', 'origin', path.join(bare, 'nowhere'));
    expect(unwell(await run(main))).toEqual(['ledger: problem PS6101', 'push: problem PS9162']);
    sh(main, 'remote', 'set-url', 'origin', `file://${bare}`);
    // What a read-only remote looks like: it hands out, and does not take in.
    sh(main, 'config', 'remote.origin.receivepack', 'false');
    expect(unwell(await run(main))).toEqual(['push: problem PS9162']);
    sh(main, 'remote', 'remove', 'origin');
    await deployment.apply(main);
    const alone = await run(main);
    expect(unwell(alone)).toEqual(['push: warning PS9166']);
    expect(report(alone).checks.find(({ subject }) => subject === 'push')).toMatchObject({
      argv: ['pipelines-sync', 'ledger', 'push'],
    });
    // A remote that comes later gets the ledger with the command that the error shows.
    sh(main, 'remote', 'add', 'origin', `file://${bare}`);
    const { err } = await deployment.run(main, 'plan');
    const [, push = ''] =
      /If the remote was added after the first apply.*: pipelines-sync (.+)/.exec(err) ?? [];
    expect((await deployment.run(main, ...push.split(' '), '--yes')).code).toBe(0);
    expect(unwell(await run(main))).toEqual([]);
  });

  it('an advice of two lines has two lines, each with a command that can be pasted', async () => {
    const { bare } = deployment;
    await deployment.apply(main);
    const [ref = ''] = refsOf(bare);
    sh(bare, 'update-ref', '-d', ref);
    const { out } = await deployment.workspace.runWith({ cwd: main }, 'doctor');
    expect(out).toContain('PS6107');
    expect(out).not.toContain('\\n');
    const [away = '', push = ''] = out
      .split('\n')
      .flatMap((line) => /: (?:git|pipelines-sync) (.+)$/.exec(line)?.[1] ?? []);
    expect(away).toBe(`update-ref -d ${ref}`);
    expect((await deployment.run(main, ...push.split(' '), '--yes')).code).toBe(0);
    expect(unwell(await run(main))).toEqual([]);
  });

  it('sees a lock, of a run that goes on and of one that was cut off', async () => {
    const scene = await Scene.open();
    try {
      const { url } = deployment.workspace.emulator;
      const binding = {
        namespace: 'rome-team',
        target: 'staging',
        org_id: 2,
        base_url: url,
        configuration: 'pipelines-sync.yaml',
      };
      scene.now = Date.now();
      const actor = scene.actor('alice', 'another machine');
      const store = scene.gitStore(main, actor);
      const start = scene.start([entryOf('prompts/Rome', null)]);
      await store.begin(await store.read(binding), { ...start, head: { ...start.head, ...binding } });
      const underway = await run(main);
      expect(unwell(underway)).toEqual(['lock: warning PS9161']);
      expect(underway.out).toContain('Held by alice on host-another machine');
      const clock = { now: () => Date.now() + 20 * 60_000, sleep: async () => {} };
      const late = await deployment.workspace.runWith({ cwd: main, clock }, 'doctor', '--json');
      expect(unwell(late)).toContain('lock: warning PS9160');
    } finally {
      await scene.close();
    }
  });
});

describe('the versions that doctor wants', () => {
  const git =
    (stdout: string, code: number | null = 0) =>
    async () => ({ code, stdout: Buffer.from(stdout), stderr: '' });

  it('are those of Node and of git', async () => {
    const states = async (node: string, run: ReturnType<typeof git>) =>
      (await checkMachine('/', node, run)).map((check) => `${check.state} ${check.code}`);
    expect(await states('20.19.0', git('git version 2.31.0'))).toEqual(['ok null', 'ok null']);
    expect(await states('24.0.0', git('git version 2.50.1 (Apple Git-155)'))).toEqual(['ok null', 'ok null']);
    expect(await states('20.18.3', git('git version 2.30.9.windows.1'))).toEqual([
      'problem PS9150',
      'problem PS9151',
    ]);
    expect(await states('20.19.0', git('', null))).toEqual(['ok null', 'warning PS9151']);
  });
});

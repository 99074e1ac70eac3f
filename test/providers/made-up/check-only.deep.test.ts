import { execFileSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PROVIDERS } from '../../../src/providers/index.js';
import { faults } from '../../report/output-faults.js';
import { Workspace } from '../../support/workspace.js';
import { PressServer, press } from './press.js';

const CONFIG = `version: 1
namespace: n
targets:
  leaflets:
    provider: press
    bundles: ["leaflets/**/*.txt"]
  office:
    org_id: 2
    bundles: ["office/*.yaml"]
default_target: leaflets
`;

let workspace: Workspace;
let server: PressServer;

beforeEach(async () => {
  workspace = await Workspace.open({
    'pipelines-sync.yaml': CONFIG,
    'leaflets/a/LEAFLET.txt': 'Spring sale\n',
    'leaflets/a/back.txt': 'Until Friday\n',
    'leaflets/b/LEAFLET.txt': 'Menu\n',
    'office/p.yaml':
      'artifact_type: pipelines.artifact.bundle.v1\nprompts:\n  - name: Warm\n    prompt_text: Be warm.\n',
  });
  server = new PressServer();
  Object.assign(workspace.env, { PRESS_API_KEY: 'press-0123456789', PRESS_BASE_URL: await server.start() });
});

afterEach(async () => {
  await server.close();
  await workspace.close();
});

const run = (...argv: string[]) => workspace.runWith({ providers: [...PROVIDERS, press] }, ...argv);
const states = async (...argv: string[]) => {
  const { out, code, err } = await run('plan', '--json', ...argv);
  expect(out, err).not.toBe('');
  expect(faults('check', { out })).toEqual([]);
  const { trees, exit_code } = JSON.parse(out);
  expect(exit_code).toBe(code);
  return [code, ...trees.map(({ tree, state }: { tree: string; state: string }) => `${tree} ${state}`)];
};

describe('a target whose files are only checked', () => {
  it('is validated without a request', async () => {
    const { code, out } = await run('validate');
    expect([code, out]).toEqual([0, '2 trees in 3 files: valid for target leaflets.\n']);
    await workspace.write('leaflets/a/back.txt', '');
    const wrong = await run('validate');
    expect([wrong.code, wrong.err]).toEqual([1, expect.stringContaining('leaflets/a/back.txt:1:1')]);
    expect((await run('plan')).code).toBe(1);
    expect(server.requests).toEqual([]);
  });

  it('keeps in JSON the warnings that --quiet leaves out', async () => {
    await workspace.write('leaflets/stray.txt', 'Of no leaflet\n');
    expect((await run('plan')).err).toContain('warning PS9034');
    expect((await run('plan', '--quiet')).err).toBe('');
    const { code, out, err } = await run('plan', '--quiet', '--json');
    expect([code, err, JSON.parse(out).diagnostics]).toMatchObject([0, '', [{ code: 'PS9034' }]]);
  });

  it('is planned: the server judges every tree', async () => {
    expect(await states()).toEqual([0, 'leaflets/a valid', 'leaflets/b valid']);
    expect(server.requests.map(({ head }) => Object.keys(head).length).sort()).toEqual([1, 2]);
    const text = await run('plan');
    expect(text.out).toContain('Target leaflets · Press 2');
    expect(text.out).toContain('✓ leaflets/a  valid');
    expect(text.out).toContain('Checked 2 trees: 2 valid');
    const markdown = await run('plan', '--format', 'markdown');
    expect(markdown.out).toContain('### Press check for **leaflets**');
  });

  it.each([
    ['blot', 5, 'invalid'],
    ['heavy', 0, 'not_runnable'],
    ['thin', 0, 'valid'],
    ['colour', 3, 'not_checkable'],
    ['jam', 1, 'failed'],
  ])('has a verdict for %s: exit %i', async (word, code, state) => {
    await workspace.write('leaflets/b/LEAFLET.txt', `Menu\n${word}\n`);
    expect(await states()).toEqual([code, 'leaflets/a valid', `leaflets/b ${state}`]);
    const { out, err } = await run('plan');
    expect(out).toContain(`1 ${state.replace('_', ' ')}`.replace('1 valid', '2 valid'));
    expect(err).not.toContain('Nothing was sent');
    if (state === 'invalid') expect(err).toContain('leaflets/b/LEAFLET.txt:2:1');
    if (state === 'not_checkable') expect(out).toContain('this press has no colours');
    if (state === 'failed') expect(err).toContain('The press answered 409.');
  });

  it('takes what cannot run for invalid where the target is strict, and the check knows that', async () => {
    await workspace.write('leaflets/b/LEAFLET.txt', 'heavy\n');
    expect(await states()).toEqual([0, 'leaflets/a valid', 'leaflets/b not_runnable']);
    await workspace.write(
      'pipelines-sync.yaml',
      CONFIG.replace('provider: press', 'provider: press\n    strict: true'),
    );
    expect(await states()).toEqual([5, 'leaflets/a valid', 'leaflets/b not_runnable']);
    expect((await run('plan')).out).toContain('✗ leaflets/b  not runnable');
    expect(server.requests.map(({ strict }) => strict)).toEqual([...Array(2), ...Array(4).fill(true)]);
  });

  it('refuses strict where the platform has no such setting', async () => {
    await workspace.write('pipelines-sync.yaml', CONFIG.replace('org_id: 2', 'org_id: 2\n    strict: true'));
    const { code, err } = await run('validate', '--target', 'office');
    expect([code, err]).toEqual([1, expect.stringContaining('PS3033')]);
    expect(err).toContain('strict means nothing for a target on pipelines.');
  });

  it('has the code of an error before that of what could not be checked, and that before an invalid one', async () => {
    await workspace.write('leaflets/b/LEAFLET.txt', 'blot\n');
    await workspace.write('leaflets/c/LEAFLET.txt', 'colour\n');
    expect((await states())[0]).toBe(3);
    await workspace.write('leaflets/d/LEAFLET.txt', 'jam\n');
    expect((await states())[0]).toBe(1);
  });

  it('says what changed since the last commit, of changed trees alone', async () => {
    const git = (...argv: string[]) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.c', ...argv], {
        cwd: workspace.folder,
      });
    git('init', '-q');
    git('add', '-A');
    git('commit', '-qm', 'one');
    await workspace.write('leaflets/a/back.txt', 'Until Sunday\n');
    const { out } = await run('plan');
    expect(out).toContain('`leaflets/a/back.txt` reads differently');
    expect(server.requests.map(({ base }) => base !== null).sort()).toEqual([false, true]);
  });

  it('says what a removed tree means, unless only some files are asked about', async () => {
    const git = (...argv: string[]) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.c', ...argv], {
        cwd: workspace.folder,
      });
    git('init', '-q');
    git('add', '-A');
    git('commit', '-qm', 'one');
    git('rm', '-q', 'leaflets/b/LEAFLET.txt');
    expect(await states()).toEqual([0, 'leaflets/a valid', 'leaflets/b removed']);
    const { out } = await run('plan');
    expect(out).toContain('leaflets/b/LEAFLET.txt is gone');
    expect(out).toContain('Checked 1 tree: 1 valid, 1 removed');
    expect(await states('leaflets/a/back.txt')).toEqual([0, 'leaflets/a valid']);
  });

  it('does not report files that a tree has beside those that are judged', async () => {
    await workspace.write('leaflets/a/notes.beside.txt', '');
    const { code, out, err } = await run('validate');
    expect([code, out, err]).toEqual([0, '2 trees in 4 files: valid for target leaflets.\n', '']);
    expect(await states()).toEqual([0, 'leaflets/a valid', 'leaflets/b valid']);
    expect(server.requests.flatMap(({ head }) => Object.keys(head))).toHaveLength(3);
  });

  it('reports a file of no tree, and files without any tree', async () => {
    await workspace.write('leaflets/stray.txt', 'Stray\n');
    const { code, err } = await run('validate');
    expect([code, err]).toEqual([0, expect.stringContaining('PS9034')]);
    await workspace.write('pipelines-sync.yaml', CONFIG.replace('leaflets/**/*.txt', 'leaflets/stray.txt'));
    const none = await run('plan');
    expect([none.code, none.err]).toEqual([1, expect.stringContaining('PS9035')]);
  });

  it.each([
    ['apply', 'Nothing to apply on leaflets: Press only checks files. Leaflets are printed from git.\n'],
    ['drift', 'No drift on leaflets: Press only checks files. Leaflets are printed from git.\n'],
  ])('has nothing for %s, which says so', async (verb, sentence) => {
    const { code, out } = await run(verb);
    expect([code, out]).toEqual([0, sentence]);
    const json = await run(verb, '--json');
    expect([faults('nothing_kept', json), JSON.parse(json.out).target]).toEqual([[], 'leaflets']);
    expect(server.requests).toEqual([]);
  });

  it.each([['pull'], ['rollback', '--to', '1'], ['history'], ['ledger', 'show'], ['compile']])(
    'refuses %s, which could do nothing',
    async (...argv) => {
      const { code, err } = await run(...argv);
      expect([code, err]).toEqual([3, expect.stringContaining('PS9033')]);
      expect(err).toContain('Press, which only checks files');
      expect(err).toContain('pipelines-sync plan');
      expect(server.requests).toEqual([]);
    },
  );

  it.each([
    ['apply', '--smoke'],
    ['smoke', '--target', 'leaflets'],
  ])('has no smoke runs, and %s %s says with one code which targets have them', async (...argv) => {
    const { code, err } = await run(...argv);
    expect([code, err]).toEqual([1, expect.stringContaining('PS9037')]);
    expect(err).toMatch(/: office\.?\n/);
    expect(server.requests).toEqual([]);
  });

  it.each([
    ['--only', 'beds/*'],
    ['--out', 'plan.json'],
    ['--html', 'plan.html'],
  ])('refuses %s: there are no changes to choose from or to save', async (option, value) => {
    const { code, err } = await run('plan', option, value);
    expect([code, err]).toEqual([1, expect.stringContaining('PS9038')]);
    expect(err).toContain(`${option} cannot be used for leaflets`);
    expect(server.requests).toEqual([]);
    // No changes: what is valid is exit 0.
    expect((await run('plan', '--detailed-exitcode')).code).toBe(0);
  });

  it('is judged by whole trees, also where some of their files are named', async () => {
    await workspace.write('leaflets/stray.txt', 'Stray\n');
    expect(await states('leaflets/a/back.txt')).toEqual([0, 'leaflets/a valid']);
    expect(server.requests.map(({ head }) => Object.keys(head).sort())).toEqual([
      ['leaflets/a/LEAFLET.txt', 'leaflets/a/back.txt'],
    ]);
    const validated = await run('validate', 'leaflets/a/back.txt');
    expect([validated.code, validated.err]).toEqual([0, '']);
    expect((await run('validate', 'leaflets/stray.txt')).err).toContain('PS9034');
  });

  it('is not judged where a file stands in for another one', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12\n`;
    await workspace.write('leaflets/a/back.txt', pointer);
    const { code, err } = await run('plan');
    expect([code, err]).toEqual([1, expect.stringContaining('Git LFS pointer')]);
    expect(server.requests).toEqual([]);
  });

  it('has no bundles for fmt, which formats those of other targets', async () => {
    const { code, err } = await run('fmt', '--check');
    expect([code, err]).toEqual([1, expect.stringContaining('1 of 1 file not in canonical layout.')]);
    await workspace.write('pipelines-sync.yaml', CONFIG.replace(/ {2}office:\n.*\n.*\n/, ''));
    const alone = await run('fmt');
    expect([alone.code, alone.err]).toEqual([3, expect.stringContaining('PS9033')]);
    expect(alone.err).toContain('there are no bundles to format');
  });

  it('has a doctor, who says what is not checked', async () => {
    const { code, out } = await run('doctor');
    expect(code).toBe(0);
    expect(out).toContain('target leaflets, 2 trees in 3 files.');
    expect(out).toMatch(/Press 2 at http:\S+ accepts the key from PRESS_API_KEY/);
    expect(out).toContain('Press only checks files');
    workspace.env.PRESS_API_KEY = 'press-of-another';
    const refused = await run('doctor');
    expect([refused.code, refused.out]).toEqual([
      1,
      expect.stringContaining('The press does not know the key (PS5010).'),
    ]);
    delete workspace.env.PRESS_API_KEY;
    expect((await run('doctor')).out).toContain('PRESS_API_KEY');
  });

  it('ends where the server does not take the key, whatever the number of trees', async () => {
    workspace.env.PRESS_API_KEY = 'press-of-another';
    const { code, err } = await run('plan');
    expect([code, err.match(/does not know the key/g)]).toEqual([1, ['does not know the key']]);
    expect(server.requests).toEqual([]);
  });

  it('needs a key only where the server is asked', async () => {
    delete workspace.env.PRESS_API_KEY;
    expect((await run('validate')).code).toBe(0);
    const { code, err } = await run('plan');
    expect([code, err]).toEqual([1, expect.stringContaining('PRESS_API_KEY')]);
  });

  it('leaves other targets of the configuration as they are', async () => {
    const { code } = await run('apply', '--yes', '--target', 'office');
    expect(code).toBe(0);
    expect(server.requests).toEqual([]);
  });
});

describe('a command of a provider', () => {
  it('stands in help under the title of its provider, and has help of its own', async () => {
    const { out } = await run('--help');
    expect(out).toMatch(/^Press:\n {2}press +Commands for targets on Press\./m);
    expect(out.indexOf('Press:')).toBeGreaterThan(out.indexOf('  doctor'));
    expect((await run('press', '--help')).out).toContain('print [options] <leaflet>');
    const help = await run('press', 'print', '--help');
    expect(help.out).toContain('Usage: pipelines-sync press print [options] <leaflet>');
    expect(help.out).toContain('--copies <n>');
    expect(help.out).toContain('--target <name>');
    const alone = await workspace.run('--help');
    expect(alone.out).not.toContain('Press');
  });

  it('runs with client, target and host, and its exit code is that of the run', async () => {
    const { code, out, err } = await run('press', 'print', 'leaflets/a', '--copies', '3', '--yes');
    expect([code, out], err).toEqual([0, 'leaflets leaflets/a 3 valid null\n']);
    expect(err).toContain('asked http://127.0.0.1:');
    expect((await run('press', 'print', 'x', '--yes', '--copies', 'heavy')).code).toBe(5);
  });

  it('is refused where nobody can be asked, and for a target on another platform', async () => {
    const refused = await run('press', 'print', 'leaflets/a');
    expect([refused.code, refused.err]).toEqual([3, expect.stringContaining('No terminal to confirm on')]);
    const other = await run('press', 'print', 'leaflets/a', '--yes', '--target', 'office');
    expect([other.code, other.err]).toEqual([1, expect.stringContaining('PS9037')]);
    expect(other.err).toContain('Target office is on pipelines, and this command is for targets on Press.');
    expect(other.err).toContain('--target: leaflets');
    await workspace.write(
      'pipelines-sync.yaml',
      CONFIG.replace('default_target: leaflets', 'default_target: office'),
    );
    expect((await run('press', 'print', 'leaflets/a', '--yes')).code).toBe(0);
    delete workspace.env.PRESS_API_KEY;
    expect((await run('press', 'print', 'leaflets/a', '--yes')).err).toContain('PRESS_API_KEY');
    expect(server.requests).toHaveLength(1);
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PROVIDERS } from '../../src/providers/index.js';
import { ADMIN_KEY } from '../../src/providers/pipelines/emulator/index.js';
import { readMarker } from '../../src/report/index.js';
import { PressServer, press } from '../providers/made-up/press.js';
import { ActionScene, type Ran } from './action-scene.js';

const KEY = 'press-0123456789';

const config = (settings = '') => `version: 1
namespace: n
default_target: leaflets
targets:
  leaflets:
    provider: press
    bundles: ["leaflets/**/*.txt"]
${settings}  staging:
    org_id: 2
    bundles: ["pipelines/*.yaml"]
`;

const FILES = {
  'pipelines-sync.yaml': config(),
  'leaflets/a/LEAFLET.txt': 'Spring sale\n',
  'leaflets/a/back.txt': 'Until Friday\n',
  'leaflets/b/LEAFLET.txt': 'Menu\n',
};

let scene: ActionScene;
let server: PressServer;

beforeEach(async () => {
  server = new PressServer();
  scene = await ActionScene.open(FILES, {
    providers: [...PROVIDERS, press],
    inputs: { 'api-key': KEY },
    env: { PRESS_BASE_URL: await server.start() },
  });
});
afterEach(async () => {
  await scene.close();
  await server.close();
});

const commentsOf = (number: number) => scene.repository.commentsOf(number).map(({ body }) => body);

/** Opens a pull request with these files and runs the Action on it. */
async function onPull(
  files: Record<string, string>,
  options: Parameters<ActionScene['onPull']>[1] = {},
): Promise<{ ran: Ran; number: number; body: string }> {
  const number = await scene.openPull('edit', files);
  const ran = await scene.onPull(number, options);
  const [body = '', ...more] = commentsOf(number);
  expect(more).toEqual([]);
  return { ran, number, body };
}

describe('the Action with a target whose files are only checked', () => {
  it('comments the verdict, and what changed since the base branch', async () => {
    const { ran, body } = await onPull({ 'leaflets/a/back.txt': 'Until Sunday\n' });
    expect([ran.code, ran.outputs['exit-code'], ran.outputs['has-changes']], ran.log).toEqual([
      0,
      '0',
      'false',
    ]);
    expect(body).toContain('### ✅ Press check for **leaflets** · 1 valid, 1 unchanged');
    expect(body).toMatch(
      /Press checked the files of `[0-9a-f]{7}`, and what changed since `[0-9a-f]{7}`\. Leaflets are printed from git\./,
    );
    expect(body).toContain('- `leaflets/a` **valid**\n  - `leaflets/a/back.txt` reads differently');
    expect(body).not.toContain('leaflets/b');
    expect(readMarker(body)).toMatchObject({ target: 'leaflets', state: 'checked', changes: [] });
    expect(server.requests.map(({ base }) => base !== null)).toEqual([true]);
    expect(ran.outputs.summary).toBe('leaflets: checked 1 tree: 1 valid, 1 unchanged');
    expect(ran.summary).toContain('Press check for **leaflets**');
    expect(ran.annotations).toEqual([]);
  });

  it('fails on an invalid tree, with every finding at its file and line', async () => {
    const { ran, number, body } = await onPull({ 'leaflets/b/LEAFLET.txt': 'Menu\nthin\nblot\n' });
    expect([ran.code, ran.outputs['exit-code'], ran.outputs.errors], ran.log).toEqual([1, '5', '1']);
    expect(body).toContain('### ❌ Press check for **leaflets** · 1 invalid, 1 unchanged');
    expect(body).toContain('- `leaflets/b` **invalid**\n  - `leaflets/b/LEAFLET.txt` reads differently');
    expect(body).toContain('**In the files: 1 error, 1 warning**');
    expect(body).toMatch(
      /❌ \*\*error\*\* `PS0902` \[`leaflets\/b\/LEAFLET\.txt:3:1`\]\(https:\S+#L3\) — A blot\./,
    );
    expect(ran.annotations).toMatchObject([
      { level: 'error', title: 'PS0902', file: 'leaflets/b/LEAFLET.txt', line: 3 },
      { level: 'warning', title: 'PS0903', file: 'leaflets/b/LEAFLET.txt', line: 2 },
    ]);
    expect((await scene.onPull(number, { inputs: { 'fail-on': 'never' } })).code).toBe(0);
    await scene.push(number, { 'leaflets/b/LEAFLET.txt': 'Menu\n' });
    const mended = await scene.onPull(number);
    expect([mended.code, mended.outputs['exit-code']]).toEqual([0, '0']);
    expect(commentsOf(number)).toEqual([
      expect.stringContaining('### ✅ Press check for **leaflets** · 2 unchanged'),
    ]);
  });

  it('keeps apart what cannot be checked, what cannot be run, and what could not be asked about', async () => {
    const { ran, number, body } = await onPull({ 'leaflets/b/LEAFLET.txt': 'colour\n' });
    expect([ran.code, ran.outputs['exit-code']], ran.log).toEqual([0, '3']);
    expect(body).toContain('### ⚠️ Press check for **leaflets** · 1 not checkable, 1 unchanged');
    expect(body).toContain('- `leaflets/b` **not checkable** — this press has no colours');
    expect(ran.annotations).toMatchObject([{ level: 'warning', title: 'leaflets/b: not checkable' }]);
    expect((await scene.onPull(number, { inputs: { 'fail-on': 'held' } })).code).toBe(1);

    await scene.push(number, { 'leaflets/b/LEAFLET.txt': 'heavy\n' });
    const heavy = await scene.onPull(number);
    expect([heavy.code, heavy.outputs['exit-code']]).toEqual([0, '0']);
    expect(commentsOf(number)[0]).toContain(
      '### ⚠️ Press check for **leaflets** · 1 not runnable, 1 unchanged',
    );

    await scene.push(number, { 'leaflets/b/LEAFLET.txt': 'jam\n', 'leaflets/c/LEAFLET.txt': 'blot\n' });
    const jam = await scene.onPull(number);
    expect([jam.code, jam.outputs['exit-code'], jam.outputs.errors]).toEqual([1, '1', '2']);
    expect(commentsOf(number)[0]).toContain('· 1 invalid, 1 failed, 1 unchanged');
    expect(commentsOf(number)[0]).toContain('- `leaflets/b` **failed** — The press answered 409.');
    expect(jam.annotations).toMatchObject([
      { title: 'PS0902', file: 'leaflets/c/LEAFLET.txt' },
      { level: 'error', title: 'leaflets/b: failed (PS5004)' },
    ]);
  });

  it.each([
    ['invalid', '', 'blot\n'],
    ['not runnable, where the target is strict', '    strict: true\n', 'heavy\n'],
  ])('fails on what is %s, also beside something that cannot be checked', async (_what, settings, text) => {
    const { ran, body } = await onPull({
      'pipelines-sync.yaml': config(settings),
      'leaflets/b/LEAFLET.txt': text,
      'leaflets/c/LEAFLET.txt': 'colour\n',
    });
    expect([ran.code, ran.outputs['exit-code']], ran.log).toEqual([1, '5']);
    expect(body).toContain('### ❌ Press check for **leaflets**');
    expect(body).toContain('- `leaflets/c` **not checkable**');
  });

  it('judges every tree where the configuration changes with them', async () => {
    const { ran, body } = await onPull({
      'pipelines-sync.yaml': config('    strict: true\n'),
      'leaflets/b/LEAFLET.txt': 'Menu of the day\n',
    });
    expect(ran.code, ran.log).toBe(0);
    expect(body).toContain('### ✅ Press check for **leaflets** · 2 valid');
  });

  it('fails on a merge and in the drift check where the configuration has an error', async () => {
    const { number } = await onPull({ 'pipelines-sync.yaml': config('    on_drift: maybe\n') });
    const { ran } = await scene.merge([number]);
    expect([ran.code, ran.outputs['exit-code']], ran.log).toEqual([1, '1']);
    const drift = await scene.onSchedule();
    expect([drift.code, drift.outputs['exit-code']], drift.log).toEqual([1, '1']);
    expect(drift.annotations).toMatchObject([{ level: 'error', file: 'pipelines-sync.yaml' }]);
  });

  it('fails on what cannot be run where the target is strict', async () => {
    const { ran, body } = await onPull({
      'pipelines-sync.yaml': config('    strict: true\n'),
      'leaflets/b/LEAFLET.txt': 'heavy\n',
    });
    expect([ran.code, ran.outputs['exit-code']], ran.log).toEqual([1, '5']);
    expect(body).toContain('### ❌ Press check for **leaflets** · 1 valid, 1 not runnable');
    expect(ran.annotations).toMatchObject([{ level: 'error', title: 'leaflets/b: not runnable' }]);
  });

  it('asks nothing while a file has an error, nor without a key', async () => {
    const { ran, number, body } = await onPull({ 'leaflets/b/LEAFLET.txt': '' });
    expect([ran.code, ran.outputs['exit-code']]).toEqual([1, '1']);
    expect(body).toContain('No plan for **leaflets** · 1 error in the files');
    expect(ran.annotations).toMatchObject([{ title: 'PS0901', file: 'leaflets/b/LEAFLET.txt', line: 1 }]);
    await scene.push(number, { 'leaflets/b/LEAFLET.txt': 'Menu\n' });
    const offline = await scene.onPull(number, { inputs: { 'api-key': '' } });
    expect([offline.code, offline.outputs['exit-code']], offline.log).toEqual([0, '0']);
    expect(offline.summary).toContain('Files checked, no plan for **leaflets** · no findings');
    expect(server.requests).toEqual([]);
  });

  it('has nothing to apply on a merge and no drift, which it says', async () => {
    const { number, body } = await onPull({ 'leaflets/a/back.txt': 'Until Sunday\n' });
    const asked = server.requests.length;
    const { ran } = await scene.merge([number]);
    expect([ran.code, ran.outputs['exit-code']], ran.log).toEqual([0, '0']);
    expect(ran.summary).toContain(
      'Nothing to apply on leaflets: Press only checks files. Leaflets are printed from git. (`PS8028`)',
    );
    const drift = await scene.onSchedule();
    expect([drift.code, drift.outputs['exit-code']], drift.log).toEqual([0, '0']);
    expect(drift.summary).toContain('No drift on leaflets: Press only checks files.');
    expect(commentsOf(number)).toEqual([body]);
    expect([...scene.repository.issues.values()].filter((issue) => issue.pull === undefined)).toEqual([]);
    expect(server.requests.length).toBe(asked);
  });

  it('judges a merge group and a run by hand without a comment', async () => {
    const { number } = await onPull({ 'leaflets/b/LEAFLET.txt': 'blot\n' });
    const { sha } = scene.repository.pull(number).head;
    const queued = await scene.onQueue(number, sha);
    expect([queued.code, queued.outputs['exit-code']], queued.log).toEqual([1, '5']);
    expect(queued.summary).toContain('`leaflets/b/LEAFLET.txt` reads differently');
    const byHand = await scene.onDispatch({ inputs: { command: 'plan' } });
    expect([byHand.code, byHand.outputs['exit-code']], byHand.log).toEqual([0, '0']);
    expect(commentsOf(number)).toHaveLength(1);
  });

  it('stands beside a target with a plan, each with a comment of its own and its own key', async () => {
    const number = await scene.openPull('edit', { 'leaflets/b/LEAFLET.txt': 'blot\n' });
    const ran = await scene.onPull(number, {
      inputs: { target: 'leaflets, staging', 'api-key': '' },
      env: { PRESS_API_KEY: KEY, PIPELINES_API_KEY: ADMIN_KEY },
    });
    expect([ran.code, ran.outputs['exit-code'], ran.outputs.create], ran.log).toEqual([1, '5', '1']);
    expect(
      commentsOf(number)
        .map((body) => readMarker(body))
        .map((one) => [one?.target, one?.state]),
    ).toEqual([
      ['leaflets', 'checked'],
      ['staging', 'planned'],
    ]);
    const requests = server.requests.length;
    const mixed = await scene.onPull(number, { inputs: { target: 'leaflets, staging' } });
    expect(mixed.annotations.map(({ title }) => title)).toContain('No plan for leaflets (PS8027)');
    expect(server.requests.length).toBe(requests);
  });
});

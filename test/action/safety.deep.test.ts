import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishedRun } from '../../src/action/github/finished-run.js';
import { gitWithToken } from '../../src/action/github/git-with-token.js';
import { GitHub } from '../../src/action/github/github.js';
import { ADMIN_KEY } from '../../src/providers/pipelines/emulator/index.js';
import { sh } from '../ledger/git-scene.js';
import { prompts } from '../support/deployment.js';
import { ActionScene } from './action-scene.js';
import { TOKEN } from './github/index.js';
import { actionsToken } from './github/tokens.js';

let scene: ActionScene;
beforeEach(async () => {
  scene = await ActionScene.open();
});
afterEach(() => scene.close());

const CONFIG_OF = (target: string) =>
  `version: 1\nnamespace: rome-team\nbundles: ["pipelines/*.yaml"]\ndefault_target: staging\ntargets:\n  staging: ${target}\n`;

describe('a configuration that the pull request changes', () => {
  it.each([
    ['another host', '{org_id: 2, base_url: "https://evil.example"}', 'PS3101'],
    [
      'another host that looks like ours',
      '{org_id: 2, base_url: "https://pipelines.tech.evil.example"}',
      'PS3101',
    ],
    ['another host in clear text', '{org_id: 2, base_url: "http://evil.example"}', 'PS3'],
    ['another organization', '{org_id: 77}', 'PS5011'],
    ['a variable of GitHub as key', '{org_id: 2, api_key_env: ACTIONS_RUNTIME_TOKEN}', 'PS3'],
  ])('cannot send the key anywhere else: %s', async (_name, target, code) => {
    const number = await scene.openPull('edit', { 'pipelines-sync.yaml': CONFIG_OF(target) });
    const ran = await scene.onPull(number, {
      env: { PIPELINES_BASE_URL: target.includes('base_url') ? '' : scene.emulator.url },
    });
    expect(ran.code).toBe(1);
    expect(JSON.stringify(ran.annotations)).toContain(code);
    if (code === 'PS5011') expect(JSON.stringify(ran.annotations)).toContain('key from the input api-key');
    expect(scene.repository.commentsOf(number)[0]?.body).toContain('### ❌ No plan');
    expect(scene.emulator.requests.filter(({ path }) => path !== '/api/auth/me')).toEqual([]);
    expect(JSON.stringify([ran.log, ran.annotations, ran.summary, ran.outputs])).not.toContain(ADMIN_KEY);
  });

  it('cannot name an input as a secret', async () => {
    const number = await scene.openPull('edit', {
      'pipelines-sync.yaml': CONFIG_OF('{org_id: 2, secrets: [INPUT_TARGET]}'),
      'pipelines/tools.yaml': JSON.stringify({
        tool_endpoints: [
          {
            name: 'Docs',
            url: 'https://docs.example/mcp',
            auth_type: 'bearer',
            auth_config: { token: { $env: 'INPUT_TARGET' } },
          },
        ],
      }),
    });
    const ran = await scene.onPull(number, { inputs: { target: 'staging' } });
    expect(JSON.stringify(ran.log)).not.toContain('Bearer staging');
    expect(scene.emulator.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  });
});

describe('secrets', () => {
  it('are masked in every form before anything is said, and kept out of what is sent', async () => {
    const secret = 'docs token/+ä"1';
    const number = await scene.openPull('edit', {
      'pipelines-sync.yaml': CONFIG_OF('{org_id: 2, secrets: [DOCS_TOKEN]}'),
      'pipelines/a.yaml': prompts({
        Tone: `Never say ${secret} or ${Buffer.from(secret).toString('base64')}.`,
      }),
    });
    const ran = await scene.onPull(number, { env: { DOCS_TOKEN: secret } });
    for (const form of [
      ADMIN_KEY,
      TOKEN,
      secret,
      Buffer.from(secret).toString('base64'),
      encodeURIComponent(secret),
      JSON.stringify(secret).slice(1, -1),
    ])
      expect(ran.masks).toContain(form);
    const said = JSON.stringify([ran.log, ran.summary, ran.outputs, ran.annotations]);
    const body = scene.repository.commentsOf(number)[0]?.body ?? '';
    expect(body).toContain('Never say ***');
    for (const text of [said, body]) {
      expect(text).not.toContain('docs token');
      expect(text).not.toContain(Buffer.from(secret).toString('base64'));
    }
  });

  it('of several lines are masked line by line', async () => {
    const number = await scene.openPull('edit', {
      'pipelines-sync.yaml': CONFIG_OF('{org_id: 2, secrets: [DOCS_TOKEN]}'),
    });
    const ran = await scene.onPull(number, { env: { DOCS_TOKEN: 'first line\nsecond line\n' } });
    expect(ran.masks).toEqual(expect.arrayContaining(['first line', 'second line']));
  });
});

describe('names and texts', () => {
  it('cannot give commands to the runner', async () => {
    const evil = '::set-output name=x::pwned\n##[command]::add-mask::x';
    const number = await scene.openPull('edit', { 'pipelines/a.yaml': prompts({ [`Tone\n${evil}`]: evil }) });
    const ran = await scene.onPull(number);
    expect(ran.outputs.create).toBe('1');
    for (const line of ran.log.split('\n')) expect(line).not.toMatch(/^\s*::|##\[/);
  });
});

describe('several targets', () => {
  it('are told apart: a comment and a plan file for each, counts added up', async () => {
    scene.work.pull();
    scene.work.commit('two', {
      'pipelines-sync.yaml':
        'version: 1\nnamespace: rome-team\nbundles: ["pipelines/*.yaml"]\ntargets:\n  staging: {org_id: 2}\n  other: {org_id: 2}\n',
    });
    const number = await scene.openPull('edit', { 'pipelines/a.yaml': prompts({ Tone: 'x' }) });
    const ran = await scene.onPull(number, { inputs: { target: 'staging, other' } });
    expect(ran.code).toBe(0);
    expect(scene.repository.commentsOf(number)).toHaveLength(2);
    expect(ran.outputs).toMatchObject({ create: '2' });
    expect(ran.outputs['plan-path']?.split('\n')).toHaveLength(2);
    expect(ran.outputs['comment-url']?.split('\n')).toHaveLength(2);
    const refused = await scene.onPull(number, {
      inputs: { target: 'staging, other', 'base-url': scene.emulator.url },
    });
    expect(refused.annotations[0]).toMatchObject({ title: 'PS8022' });
  });
});

describe('a lock of another workflow run', () => {
  const of = (attempt: number, runId = 5) => ({
    owner: 'acme',
    repo: 'prompts',
    serverUrl: 'https://github.com',
    runId,
    attempt,
  });
  const lock = (run_url: string | null) => ({ run_url }) as Parameters<ReturnType<typeof finishedRun>>[0];
  const page = 'https://github.com/acme/prompts/actions/runs';

  function github(token = TOKEN): GitHub {
    return new GitHub({
      token,
      apiUrl: scene.github.url,
      owner: 'acme',
      repo: 'prompts',
      userAgent: 'test',
      clock: { now: Date.now, sleep: async () => {} },
      say: () => {},
    });
  }

  it('is over when GitHub says that the run, or that attempt of it, has ended', async () => {
    const going = scene.repository.addRun({ headSha: await scene.tip() });
    const over = scene.repository.addRun({ headSha: await scene.tip(), status: 'completed' });
    const again = scene.repository.addRun({ headSha: await scene.tip(), attempt: 2 });
    const ask = finishedRun(of(1) as Parameters<typeof finishedRun>[0], github());
    expect(await ask(lock(`${page}/${going.id}/attempts/1`))).toBe(false);
    expect(await ask(lock(`${page}/${over.id}/attempts/1`))).toBe(true);
    expect(await ask(lock(`${page}/${again.id}/attempts/1`))).toBe(true);
    expect(await ask(lock(`${page}/${again.id}/attempts/2`))).toBe(false);
    expect(await ask(lock(`${page}/${over.id}`))).toBe(true);
  });

  it('is unknown without the right to look, of another repository, and of no run', async () => {
    const over = scene.repository.addRun({ headSha: await scene.tip(), status: 'completed' });
    scene.github.state.addToken('blind', actionsToken({ contents: 'read' }));
    const ask = finishedRun(of(1) as Parameters<typeof finishedRun>[0], github('blind'));
    expect(await ask(lock(`${page}/${over.id}/attempts/1`))).toBeUndefined();
    expect(await ask(lock('https://github.com/evil/prompts/actions/runs/1'))).toBeUndefined();
    expect(await ask(lock(`${page}/1/../2`))).toBeUndefined();
    expect(await ask(lock(null))).toBeUndefined();
  });

  it('of an earlier attempt of this run is over without asking', async () => {
    const ask = finishedRun(of(2) as Parameters<typeof finishedRun>[0], null);
    expect(await ask(lock(`${page}/5/attempts/1`))).toBe(true);
    expect(await ask(lock(`${page}/5/attempts/2`))).toBe(false);
  });
});

describe('git on GitHub', () => {
  it('gets the token of the Action where the checkout kept none, and never a second one', async () => {
    const folder = scene.work.work;
    const seen = async () => {
      const git = gitWithToken(folder, 'https://github.com', 'tok');
      const ran = await git(['config', '--get-all', 'http.https://github.com/.extraheader']);
      return ran.stdout.toString('utf8').trim().split('\n').filter(Boolean);
    };
    expect(await seen()).toEqual([]);
    sh(folder, 'remote', 'set-url', 'origin', 'https://github.com/acme/prompts');
    const basic = Buffer.from('x-access-token:tok').toString('base64');
    expect(await seen()).toEqual([`AUTHORIZATION: basic ${basic}`]);
    sh(folder, 'config', 'http.https://github.com/.extraheader', 'AUTHORIZATION: basic kept');
    expect(await seen()).toEqual(['AUTHORIZATION: basic kept']);
    sh(folder, 'remote', 'set-url', 'origin', 'https://github.com.evil.example/acme/prompts');
    sh(folder, 'config', '--unset', 'http.https://github.com/.extraheader');
    expect(await seen()).toEqual([]);
  });
});

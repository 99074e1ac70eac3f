import { afterEach, describe, expect, it } from 'vitest';
import { readProxy } from '../../src/config/settings-proxy.js';
import { proxyVariable } from '../../src/http/proxy.js';
import { Workspace } from '../support/workspace.js';

let one: Workspace;
afterEach(() => one?.close());

const BUNDLE = `artifact_type: pipelines.artifact.bundle.v1
prompts:
  - { name: Tone, prompt_text: Text }
`;
const config = (...patterns: string[]) =>
  `version: 1\nledger: file\nnamespace: rome\nbundles: ${JSON.stringify(patterns)}\ntargets:\n  staging: { org_id: 2 }\n`;
const CONFIG = ['--config', 'conf/pipelines-sync.yaml'];

describe('a configuration in a folder of its own', () => {
  const open = async (...patterns: string[]) => {
    one = await Workspace.open({
      '.git/HEAD': 'ref: refs/heads/main\n',
      '.git/objects/.keep': '',
      '.git/refs/.keep': '',
      'conf/pipelines-sync.yaml': config(...patterns),
      'pipelines/all.yaml': BUNDLE,
      'pipelines/draft/no.yaml': 'nothing',
    });
  };

  it('names bundles beside it with steps up, also those that it takes out', async () => {
    await open('../pipelines/**/*.yaml', '!../pipelines/draft/**');
    const ran = await one.run('validate', ...CONFIG);
    expect([ran.code, ran.out, ran.err]).toEqual([0, expect.stringContaining('1 item in 1 file'), '']);
    expect((await one.run('apply', '--yes', ...CONFIG)).code).toBe(0);
    // Whatever knows bundles by their patterns does so as well.
    one.emulator.store.edit('prompts', 1, { prompt_text: 'Live' });
    expect((await one.run('pull', ...CONFIG)).code).toBe(0);
    expect(await one.read('pipelines/all.yaml')).toContain('Live');
  });

  it.each(['../../pipelines/*.yaml', 'a/../../../x.yaml'])(
    'never leads out of the repository: %s',
    async (pattern) => {
      await open(pattern);
      const ran = await one.run('validate', ...CONFIG);
      expect(ran.code).toBe(1);
      expect(ran.err).toContain('PS1102');
      expect(ran.err).toContain('relative to the folder of conf/pipelines-sync.yaml');
      expect(ran.err).not.toContain('relative to the root');
    },
  );

  it('says the same of a pattern that finds nothing', async () => {
    await open('pipelines/**/*.yaml');
    const ran = await one.run('validate', ...CONFIG);
    expect(ran.err).toContain('PS1101');
    expect(ran.err).toContain('A pattern is relative to the folder of conf/pipelines-sync.yaml.');
  });
});

describe('what stands in the wrong place', () => {
  it('sync in the configuration belongs into a bundle', async () => {
    one = await Workspace.open({
      'pipelines-sync.yaml': `${config('all.yaml')}sync: { "prompts/Tone": { protect: true } }\n`,
      'all.yaml': BUNDLE,
    });
    const ran = await one.run('validate');
    expect([ran.code, ran.err]).toEqual([1, expect.stringContaining('PS3005')]);
    expect(ran.err).toContain('Move sync to the top level of the bundle');
  });

  it.each(['pk_live_…', 'pk_live_...'])('the placeholder of a key is no key: %s', async (key) => {
    one = await Workspace.open({ 'pipelines-sync.yaml': config('all.yaml'), 'all.yaml': BUNDLE });
    one.env.PIPELINES_API_KEY = key;
    const ran = await one.run('plan');
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('The API key from PIPELINES_API_KEY is the placeholder of an example');
    expect(ran.err).not.toContain('ASCII');
  });
});

describe('a platform that cannot be asked', () => {
  it('is no key that was not accepted', async () => {
    one = await Workspace.open({ 'pipelines-sync.yaml': config('all.yaml'), 'all.yaml': BUNDLE });
    one.env.PIPELINES_BASE_URL = 'http://127.0.0.1:9';
    const ran = await one.run('doctor');
    expect(ran.out).toContain('Skipped: the platform could not be reached with the key.');
    expect(ran.out).not.toContain('the platform refused the key');
  });

  it('a key that was refused is', async () => {
    one = await Workspace.open({ 'pipelines-sync.yaml': config('all.yaml'), 'all.yaml': BUNDLE });
    one.env.PIPELINES_API_KEY = 'pk_live_wrong';
    expect((await one.run('doctor')).out).toContain('Skipped: the platform refused the key.');
  });

  it('is said with the variable that names the proxy, and no other', () => {
    const at = (proxy: object) => proxyVariable('https://api.example', proxy);
    expect(at({ https: 'http://p:1' })).toBe('HTTPS_PROXY');
    expect(at({ http: 'http://p:1' })).toBe('HTTP_PROXY');
    expect(at({ https: 'http://p:1', http: 'http://q:1' })).toBe('HTTPS_PROXY');
    expect(at(readProxy({ https_proxy: 'http://p:1', HTTPS_PROXY: 'http://q:1' }))).toBe('https_proxy');
    expect(at(readProxy({ http_proxy: 'http://p:1' }))).toBe('http_proxy');
    expect(at(readProxy({ HTTP_PROXY: 'http://p:1' }))).toBe('HTTP_PROXY');
    expect(at({})).toBeNull();
  });

  it('a ledger of another address names first the variable that may be missing', async () => {
    one = await Workspace.open({ 'pipelines-sync.yaml': config('all.yaml'), 'all.yaml': BUNDLE });
    expect((await one.run('apply', '--yes')).code).toBe(0);
    one.env.PIPELINES_BASE_URL = (one.env.PIPELINES_BASE_URL ?? '').replace('127.0.0.1', 'localhost');
    const ran = await one.run('plan');
    expect(ran.err).toContain('PS6002');
    const said = ran.err.indexOf('Most likely a setting is missing or has changed');
    expect(said).toBeGreaterThan(0);
    expect(ran.err.indexOf('PIPELINES_BASE_URL', said)).toBeGreaterThan(said);
    expect(ran.err.indexOf('rebind')).toBeGreaterThan(said);
  });
});

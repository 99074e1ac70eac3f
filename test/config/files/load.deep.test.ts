import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chooseTarget, defaultNamespace, implicitConfig, loadConfig } from '../../../src/config/config.js';
import { findRoot } from '../../../src/host/find-root.js';
import { pasted } from '../../../src/model/index.js';
import { PROVIDERS } from '../../../src/providers/index.js';
import { kinds } from '../../../src/providers/pipelines/kinds/index.js';

const NAMES = kinds.all.map((kind) => kind.name);
const GOOD = 'version: 1\ntargets: {t: {}}\n';
let home: string;
let root: string;

beforeEach(async () => {
  home = await realpath(await mkdtemp(path.join(tmpdir(), 'config-')));
  root = path.join(home, 'rome');
  await mkdir(path.join(root, 'services', 'a'), { recursive: true });
  execFileSync('git', ['init', '-q', root]);
});

afterEach(async () => {
  await rm(home, { recursive: true, force: true });
});

async function write(name: string, text = GOOD): Promise<void> {
  await writeFile(path.join(root, name), text);
}

function load(folder = '', configPath?: string, originUrl: string | null = null) {
  return loadConfig({
    cwd: path.join(root, folder),
    configPath,
    originUrl,
    kinds: NAMES,
    providers: PROVIDERS,
  });
}

describe('finding the configuration', () => {
  it.each(['pipelines-sync.yaml', 'pipelines-sync.yml'])('finds %s upward, up to the root', async (name) => {
    await write(name);
    const { config, findings } = await load('services/a');
    expect(findings).toEqual([]);
    expect(config).toMatchObject({ file: name, root, folder: '', namespace: 'rome' });
  });

  it('takes the nearest one', async () => {
    await write('pipelines-sync.yaml', 'not: used');
    await write('services/pipelines-sync.json', '{"version": 1, "targets": {"t": {}}}');
    const { config, findings } = await load('services/a', undefined, 'git@example.org:acme/roma.git');
    expect(findings).toEqual([]);
    expect(config).toMatchObject({
      file: 'services/pipelines-sync.json',
      root,
      folder: 'services',
      namespace: 'roma-services',
    });
  });

  it('finds nothing above the repository, and says nothing', async () => {
    await writeFile(path.join(home, 'pipelines-sync.yaml'), GOOD);
    expect(await load('services/a')).toEqual({ findings: [] });
  });

  it('looks into the current folder only where there is no repository', async () => {
    await rm(path.join(root, '.git'), { recursive: true });
    await write('pipelines-sync.yaml');
    expect(await load('services')).toEqual({ findings: [] });
    expect((await load()).config).toMatchObject({ root, folder: '', namespace: 'rome' });
    expect(findRoot(root)).toBeNull();
  });

  it('knows the root of a work tree by its .git file', async () => {
    await rm(path.join(root, '.git'), { recursive: true });
    await write('.git', 'gitdir: ../elsewhere\n');
    await write('pipelines-sync.yaml');
    expect((await load('services/a')).config?.root).toBe(root);
    expect(findRoot(path.join(root, 'services'))).toBe(root);
  });

  it('refuses two in one folder and names both', async () => {
    await write('services/pipelines-sync.yaml');
    await write('services/pipelines-sync.json');
    const { config, findings } = await load('services/a');
    expect(config).toBeUndefined();
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ code: 'PS3002', severity: 'error' });
    expect(findings[0]?.message).toContain('services/pipelines-sync.yaml and services/pipelines-sync.json');
  });

  it('never reads pipelines.yaml', async () => {
    await write('pipelines.yaml');
    expect(await load()).toEqual({ findings: [] });
    const { config, findings } = await load('', 'pipelines.yaml');
    expect(config).toBeUndefined();
    expect(findings.map(({ code }) => code)).toEqual(['PS3003']);
  });

  it('is not misled by a folder of the name', async () => {
    await mkdir(path.join(root, 'services', 'pipelines-sync.yaml'));
    await write('pipelines-sync.yaml');
    expect((await load('services')).config?.file).toBe('pipelines-sync.yaml');
  });
});

describe('--config', () => {
  it('is taken from the current folder', async () => {
    await write('services/other.yml');
    await write('pipelines-sync.yaml', 'not: used');
    const { config, findings } = await load('services/a', '../other.yml');
    expect(findings).toEqual([]);
    expect(config).toMatchObject({ file: 'services/other.yml', folder: 'services', root });
  });

  it('outside of any repository makes its folder the root', async () => {
    await writeFile(path.join(home, 'x.yaml'), GOOD);
    const { config } = await load('', '../x.yaml');
    expect(config).toMatchObject({ file: 'x.yaml', folder: '', root: home });
  });

  it.each([
    ['missing.yaml', 'PS3001', 'does not exist'],
    ['services', 'PS3003', 'does not end in'],
    ['notes.txt', 'PS3003', 'does not end in'],
    ['folder.yaml', 'PS3001', 'is not a file'],
  ])('%s is a finding', async (name, code, words) => {
    await mkdir(path.join(root, 'folder.yaml'));
    await write('notes.txt');
    const { config, findings } = await load('', name);
    expect(config).toBeUndefined();
    expect(findings.map((finding) => finding.code)).toEqual([code]);
    expect(findings[0]?.message).toContain(words);
    expect(JSON.stringify(findings)).not.toContain(home);
  });
});

describe('reading it', () => {
  it('does not follow a link out of the repository', async () => {
    await writeFile(path.join(home, 'private.yaml'), 'password: hunter2\n');
    await symlink(path.join(home, 'private.yaml'), path.join(root, 'pipelines-sync.yaml'));
    const { config, findings } = await load();
    expect(config).toBeUndefined();
    expect(findings.map(({ code, place }) => [code, place?.file])).toEqual([
      ['PS3004', 'pipelines-sync.yaml'],
    ]);
    expect(JSON.stringify(findings)).not.toContain('hunter2');
  });

  it('follows a link that stays inside', async () => {
    await write('services/real.yaml');
    await symlink(path.join('services', 'real.yaml'), path.join(root, 'pipelines-sync.yaml'));
    expect((await load()).config).toMatchObject({ file: 'pipelines-sync.yaml', folder: '' });
  });

  it('says where a syntax error is', async () => {
    await write('pipelines-sync.yaml', 'version: 1\ntargets: {t: {}\n');
    const { config, findings } = await load();
    expect(config).toBeUndefined();
    expect(findings.map(({ code, severity }) => [code, severity])).toContainEqual(['PS1010', 'error']);
  });

  it('says how to begin where the file is empty', async () => {
    await write('pipelines-sync.yaml', '');
    const { config, findings } = await load();
    expect(config).toBeUndefined();
    expect(findings[0]?.command).toEqual(pasted('init'));
  });

  it('keeps the findings of the parser beside its own', async () => {
    await write('pipelines-sync.yaml', 'version: 1\nversion: 1\ntargets: {t: {org_id: 0}}\n');
    expect((await load()).findings.map(({ code }) => code)).toEqual(['PS1014', 'PS3013']);
  });

  it('places findings in the file of a subfolder', async () => {
    await write('services/pipelines-sync.yaml', 'version: 1\ntargets: {t: {org_id: 0}}\n');
    expect((await load('services')).findings[0]?.place).toEqual({
      file: 'services/pipelines-sync.yaml',
      line: 2,
      column: 23,
    });
  });
});

describe('the default namespace', () => {
  it.each([
    ['https://example.org/acme/rome.git', '', 'rome'],
    ['https://example.org/acme/rome.git/', '', 'rome'],
    ['https://example.org/acme/rome', 'services/a', 'rome-services-a'],
    ['https://user:token@example.org/acme/Rome.Git', '', 'Rome'],
    ['https://token@example.org', '', 'folder'],
    ['git@example.org:acme/rome.git', '', 'rome'],
    ['example.org:rome', '', 'rome'],
    ['token@example.org:', '', 'folder'],
    ['ssh://git@example.org:2222/acme/rome.git', '', 'rome'],
    ['/srv/git/rome.git', '', 'rome'],
    ['/srv/rome/.git', '', 'rome'],
    ['../rome', '', 'rome'],
    ['C:\\repos\\rome', '', 'rome'],
    ['file:///srv/git/rome.git', '', 'rome'],
    [null, '', 'folder'],
    [null, 'a', 'folder-a'],
    ['', '', 'folder'],
  ])('of %s and "%s" is %s', (origin, folder, expected) => {
    expect(defaultNamespace(origin, '/home/folder', folder)).toBe(expected);
  });

  it('is there even for the root of the file system', () => {
    expect(defaultNamespace(null, '/', '')).toBe('default');
  });
});

describe('the target of a run', () => {
  it('is the one asked for, the default one or the only one', async () => {
    await write('pipelines-sync.yaml', 'version: 1\ndefault_target: b\ntargets: {a: {}, b: {}}\n');
    const two = (await load()).config;
    await write('pipelines-sync.yaml', 'version: 1\ntargets: {a: {}}\n');
    const one = (await load()).config;
    if (two === undefined || one === undefined) throw new Error('no configuration');
    expect(chooseTarget(two).target?.name).toBe('b');
    expect(chooseTarget(two, '').target?.name).toBe('b');
    expect(chooseTarget(two, 'a').target?.name).toBe('a');
    expect(chooseTarget(one).target?.name).toBe('a');
  });

  it('is not guessed', async () => {
    await write('pipelines-sync.yaml', 'version: 1\ntargets: {staging: {}, production: {}}\n');
    const { config } = await load();
    if (config === undefined) throw new Error('no configuration');
    const undecided = chooseTarget(config);
    expect(undecided.target).toBeUndefined();
    expect(undecided.finding).toMatchObject({ code: 'PS3026', severity: 'error' });
    expect(undecided.finding?.message).toContain('staging, production');
    const unknown = chooseTarget(config, 'prodution');
    expect(unknown.target).toBeUndefined();
    expect(unknown.finding).toMatchObject({ code: 'PS3025' });
    expect(unknown.finding?.message).toContain('did you mean production?');
    expect(unknown.finding?.remedy).toContain('staging, production');
    const none = chooseTarget({ ...config, targets: new Map() });
    expect(none.finding).toMatchObject({ code: 'PS3011' });
  });

  it('without a configuration is called default', () => {
    const config = implicitConfig({ root, cwd: path.join(root, 'services', 'a'), bundles: ['x.yaml'] });
    expect(config).toMatchObject({
      file: null,
      root,
      folder: 'services/a',
      namespace: 'default',
      bundles: ['x.yaml'],
    });
    const { target } = chooseTarget(config);
    expect(target).toMatchObject({ name: 'default', baseUrl: null, orgId: null, prune: false });
    expect(target?.place).toBeUndefined();
    expect(chooseTarget(config, 'x').finding).toMatchObject({ code: 'PS3025' });
  });
});

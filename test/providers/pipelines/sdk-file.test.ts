import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSdkFile } from '../../../src/providers/pipelines/sdk-file.js';

let home: string;

beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'sdk-'));
  await mkdir(path.join(home, '.config', 'pipelines'), { recursive: true });
});

afterEach(async () => {
  await rm(home, { recursive: true, force: true });
});

describe("the SDK's configuration file", () => {
  it('is read from the home folder, and not written', async () => {
    const file = path.join(home, '.config', 'pipelines', 'config.json');
    const text = '{"api_key": "k", "base_url": "https://x", "org_id": "2", "email": "e"}';
    await writeFile(file, text);
    await chmod(file, 0o400);
    const result = await readSdkFile({ env: {}, home });
    expect(result).toEqual({ config: { api_key: 'k', base_url: 'https://x', org_id: '2' }, findings: [] });
    expect(await readFile(file, 'utf8')).toBe(text);
  });

  it('is read from PIPELINES_CONFIG_FILE, with ~', async () => {
    await writeFile(path.join(home, 'own.json'), '\uFEFF{"org_id": 3}');
    for (const name of ['~/own.json', path.join(home, 'own.json')]) {
      const { config } = await readSdkFile({ env: { PIPELINES_CONFIG_FILE: name }, home });
      expect(config).toEqual({ org_id: 3 });
    }
  });

  it('may be missing', async () => {
    expect(await readSdkFile({ env: {}, home })).toEqual({ config: null, findings: [] });
    const env = { PIPELINES_CONFIG_FILE: '~/.config/pipelines/none/x.json' };
    expect(await readSdkFile({ env, home })).toEqual({ config: null, findings: [] });
    expect(await readSdkFile({ env: { PIPELINES_CONFIG_FILE: '' }, home })).toEqual({
      config: null,
      findings: [],
    });
  });

  it('leaves out members of another type', async () => {
    await writeFile(path.join(home, 'x.json'), '{"api_key": 5, "base_url": null, "org_id": [2]}');
    const { config, findings } = await readSdkFile({ env: { PIPELINES_CONFIG_FILE: '~/x.json' }, home });
    expect(config).toEqual({});
    expect(findings).toEqual([]);
  });

  it.each([
    '{"api_key": "pk-secret-key',
    'pk-secret-key',
    '["pk-secret-key"]',
    '"pk-secret-key"',
    '',
    'null',
  ])('that holds %j is a warning without its content', async (text) => {
    await writeFile(path.join(home, 'x.json'), text);
    const { config, findings } = await readSdkFile({ env: { PIPELINES_CONFIG_FILE: '~/x.json' }, home });
    expect(config).toBeNull();
    expect(findings).toMatchObject([{ code: 'PS3109', severity: 'warning' }]);
    expect(JSON.stringify(findings)).not.toContain('secret');
    expect(JSON.stringify(findings)).not.toContain(home);
  });

  it('that is a folder is a warning', async () => {
    const { config, findings } = await readSdkFile({ env: { PIPELINES_CONFIG_FILE: '~' }, home });
    expect(config).toBeNull();
    expect(findings).toMatchObject([{ code: 'PS3109' }]);
    expect(findings[0]?.message).toContain('EISDIR');
  });
});

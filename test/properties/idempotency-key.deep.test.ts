import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/model/index.js';
import { needsPython, runPython } from '../support/python.js';
import { Workspace } from '../support/workspace.js';
import { HOSTILE_NAMES, hostileText } from './hostile-text.js';
import { bundleText, CONFIG } from './repository.js';

/** The SDK's formula as C-d.3 publishes it, restated. */
function sdkKey(prefix: string, name: unknown): string {
  const raw = [...(name ? String(name) : 'experiment')]
    .map((char) => (/[\p{L}\p{N}]/u.test(char) ? char.toLowerCase() : '-'))
    .join('');
  const slug = raw
    .split('-')
    .filter((part) => part !== '')
    .join('-');
  return `${prefix}-${slug || 'experiment'}`;
}

/** Names of the table in C-d.3 that become ASCII keys. */
const ASCII_NAMES = [
  'Rome Experiment #1',
  '  --Hello__World--  ',
  '!!!',
  'v1.2.3/Test',
  'emoji 🚀 run',
  'A b',
  'A--b!',
  '42',
  '',
];

let workspace: Workspace;
needsPython();
beforeAll(async () => {
  workspace = await Workspace.open({ 'pipelines-sync.yaml': CONFIG });
});
afterAll(() => workspace.close());

const experiment = (name: string): JsonObject => ({
  ...(name === '' ? {} : { name }),
  project_id: 22,
  workflow_id: 10,
  payload: { count: 1, variants: [{ name: 'copy', configOverrides: {} }] },
});

/** The keys that a plan announces, in the order of the names. */
async function keysOf(names: readonly string[], config = CONFIG): Promise<string[]> {
  await workspace.write('pipelines-sync.yaml', config);
  await workspace.write('b/all.json', bundleText({ experiments: names.map(experiment) }));
  const { out } = await workspace.run('plan', '--json', '--launch', '*');
  const changes: { place: { line: number }; idempotency_key: string }[] = JSON.parse(out).changes;
  expect(changes).toHaveLength(names.length);
  return changes.sort((a, b) => a.place.line - b.place.line).map((change) => change.idempotency_key);
}

const prefixOf = (key: string) => /^.*?-[0-9a-f]{16}(?=-)/.exec(key)?.[0] ?? '';

describe('the Idempotency-Key of an experiment', () => {
  it('is what the formula of the SDK makes of its prefix and an ASCII name', async () => {
    const keys = await keysOf(ASCII_NAMES);
    for (const [index, name] of ASCII_NAMES.entries())
      expect(keys[index]).toBe(sdkKey(prefixOf(keys[index] ?? ''), name));
    expect(new Set(keys).size).toBe(ASCII_NAMES.length);
  });

  it('is what the published SDK computes', async () => {
    const keys = await keysOf(ASCII_NAMES);
    const asked = ASCII_NAMES.map((name, index) => ({
      prefix: prefixOf(keys[index] ?? ''),
      item: experiment(name),
    }));
    const script = [
      'import json, sys, httpx',
      'from pipelines import PipelinesClient',
      'asked = json.load(sys.stdin)',
      'for one in asked["asked"]:',
      '    client = PipelinesClient(api_key=asked["key"], base_url=asked["url"])',
      '    bundle = {"artifact_type": "pipelines.artifact.bundle.v1", "experiments": [one["item"]]}',
      '    client.push_artifact_bundle(bundle, idempotency_key_prefix=one["prefix"])',
    ].join('\n');
    const mark = workspace.emulator.requests.length;
    const input = JSON.stringify({
      asked,
      key: workspace.env.PIPELINES_API_KEY,
      url: workspace.emulator.url,
    });
    const ran = await runPython(['-c', script], { input });
    expect(ran.stderr).toBe('');
    expect(workspace.emulator.requests.slice(mark).map((request) => request.idempotencyKey)).toEqual(keys);
  });

  it('is ASCII, at most 200 characters, and its own for every name, however long the namespace is', async () => {
    const config = CONFIG.replace('namespace: tests', `namespace: "${'Équipe Rome '.repeat(30)}"`);
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(
          hostileText.filter((name) => [...name].length <= 255),
          { minLength: 2, maxLength: 12 },
        ),
        async (names) => {
          const keys = await keysOf(names, config);
          expect(new Set(keys).size).toBe(names.length);
          for (const key of keys) expect(key).toMatch(/^[a-z0-9-]{24,200}$/);
        },
      ),
      { numRuns: 8 },
    );
  });

  it('differs between namespaces that come to the same slug', async () => {
    const names = HOSTILE_NAMES.slice(0, 3);
    const keys = await keysOf(names, CONFIG.replace('tests', '東京'));
    const others = await keysOf(names, CONFIG.replace('tests', '大阪'));
    expect(keys.filter((key) => others.includes(key))).toEqual([]);
  });
});

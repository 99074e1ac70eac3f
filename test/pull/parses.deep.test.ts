import { rm } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ALL_KINDS } from '../support/all-kinds.js';
import { CONFIG, PullScene } from './pull-scene.js';

/** How often each file was parsed, for its values or for edits. */
const parses = new Map<string, number>();
const count = (file: string) => parses.set(file, (parses.get(file) ?? 0) + 1);

vi.mock('../../src/source/read/parse-yaml.js', async (original) => {
  const real = await original<typeof import('../../src/source/read/parse-yaml.js')>();
  return {
    ...real,
    parseYaml: (...args: Parameters<typeof real.parseYaml>) => {
      count(args[0].file);
      return real.parseYaml(...args);
    },
    composeWithTokens: (...args: Parameters<typeof real.composeWithTokens>) => {
      count(args[0]);
      return real.composeWithTokens(...args);
    },
  };
});

vi.mock('../../src/source/read/parse-json.js', async (original) => {
  const real = await original<typeof import('../../src/source/read/parse-json.js')>();
  return {
    ...real,
    parseJson: (...args: Parameters<typeof real.parseJson>) => {
      count(args[0].file);
      return real.parseJson(...args);
    },
  };
});

let scene: PullScene;
beforeEach(() => parses.clear());
afterEach(() => scene.close());

const JSON_BUNDLE = JSON.stringify({
  artifact_type: 'pipelines.artifact.bundle.v1',
  prompts: [{ name: 'In JSON', prompt_text: 'As git has it' }],
});

describe('a pull', () => {
  it('parses no source more than three times: what is there, how it is written, what it becomes', async () => {
    scene = await PullScene.open({
      ...ALL_KINDS,
      'pipelines-sync.yaml': CONFIG,
      'pipelines/more.json': JSON_BUNDLE,
    });
    await scene.apply();
    scene.commit();
    for (const { id } of scene.store.list('prompts'))
      scene.store.edit('prompts', id, { prompt_text: 'Said in the web app', description: 'Said there' });
    for (const { id } of scene.store.list('criteria'))
      scene.store.edit('criteria', id, { display_label: 'Said there' });
    parses.clear();
    const { code, items } = await scene.pull('--force');
    expect(code).toBe(0);
    expect(items.filter((one) => one.startsWith('updated')).length).toBeGreaterThanOrEqual(4);
    const changed = scene.git('diff', '--name-only').trim().split('\n');
    expect(changed).toContain('pipelines/more.json');
    expect(parses.get('pipelines/more.json')).toBe(2);
    const yaml = changed.filter((file) => file.endsWith('.yaml') && file.startsWith('pipelines/'));
    expect(yaml.length).toBeGreaterThan(0);
    for (const file of yaml) expect([file, parses.get(file)]).toEqual([file, 3]);
    expect([...parses].filter(([, times]) => times > 3)).toEqual([]);
  });

  it('parses the configuration three times where variables are written into it', async () => {
    scene = await PullScene.open({ ...ALL_KINDS, 'pipelines-sync.yaml': CONFIG });
    await scene.apply();
    await scene.edit('pipelines-sync.yaml', 'vars: { italy_workflow: 10, italy_project: 22 }\n', '\n');
    await scene.workspace.loseLedger();
    await rm(path.join(scene.workspace.folder, 'pipelines'), { recursive: true });
    parses.clear();
    const { code, items } = await scene.pull('--all', '--vars');
    expect(code).toBe(0);
    expect(items.length).toBeGreaterThan(0);
    expect(await scene.read('pipelines-sync.yaml')).toContain('vars:');
    expect(parses.get('pipelines-sync.yaml')).toBe(3);
    expect([...parses].filter(([, times]) => times > 3)).toEqual([]);
  });
});

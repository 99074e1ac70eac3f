import { rm } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { Lexer } from 'yaml';
import { SourceReport } from '../../src/source/read/source-report.js';
import { ALL_KINDS } from '../support/all-kinds.js';
import { CONFIG, PullScene } from './pull-scene.js';

/** Every reading of a source, for its values; every parsing of YAML, for values or for edits. */
let reads: MockInstance<SourceReport['count']>;
let parsed: MockInstance<Lexer['lex']>;

/** How often a file was read for its values, whatever its format. */
function readsOf(file: string): number {
  return new Set(reads.mock.contexts.filter((one) => (one as SourceReport).file === file)).size;
}

/** How often a text of YAML was parsed. */
function parsedOf(text: string): number {
  return parsed.mock.calls.filter(([source]) => source === text).length;
}

let scene: PullScene;
beforeEach(() => {
  reads = vi.spyOn(SourceReport.prototype, 'count');
  parsed = vi.spyOn(Lexer.prototype, 'lex');
});
afterEach(() => {
  vi.restoreAllMocks();
  return scene.close();
});

function forget(): void {
  reads.mockClear();
  parsed.mockClear();
}

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
    const before = await scene.files();
    forget();
    const { code, items } = await scene.pull('--force');
    expect(code).toBe(0);
    expect(items.filter((one) => one.startsWith('updated')).length).toBeGreaterThanOrEqual(4);
    const after = await scene.files();
    const [json, yaml] = ['pipelines/more.json', 'pipelines/all.yaml'];
    expect([after[json] === before[json], after[yaml] === before[yaml]]).toEqual([false, false]);
    // A text counts by its length, so no two may be as long.
    const texts = [before[yaml] ?? '', after[yaml] ?? '', after['pipelines-sync.yaml'] ?? ''];
    expect(new Set(texts.map(({ length }) => length)).size).toBe(3);
    expect(readsOf(json)).toBe(2);
    expect(readsOf(yaml)).toBe(2);
    // Regular YAML is read without the library, which parses only what is edited, and then its comments, to tell whether
    // it is in the layout of `fmt`.
    expect(texts.map(parsedOf)).toEqual([2, 0, 0]);
    expect(parsed.mock.calls.length).toBe(3);
  });

  it('parses the configuration three times where variables are written into it', async () => {
    scene = await PullScene.open({ ...ALL_KINDS, 'pipelines-sync.yaml': CONFIG });
    await scene.apply();
    await scene.edit('pipelines-sync.yaml', 'vars: { italy_workflow: 10, italy_project: 22 }\n', '\n');
    await scene.workspace.loseLedger();
    await rm(path.join(scene.workspace.folder, 'pipelines'), { recursive: true });
    const before = await scene.read('pipelines-sync.yaml');
    forget();
    const { code, items } = await scene.pull('--all', '--vars');
    expect(code).toBe(0);
    expect(items.length).toBeGreaterThan(0);
    const after = await scene.read('pipelines-sync.yaml');
    expect(after).toContain('vars:');
    expect(after.length).not.toBe(before.length);
    expect([parsedOf(before), parsedOf(after)]).toEqual([1, 0]);
  });
});

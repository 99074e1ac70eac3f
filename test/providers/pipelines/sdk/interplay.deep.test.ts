import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../src/model/json.js';
import { ADMIN_KEY } from '../../../../src/providers/pipelines/emulator/index.js';
import { ALL_KINDS, ALL_KINDS_ENV } from '../../../support/all-kinds.js';
import { needsPython, runPython } from '../../../support/python.js';
import { Workspace } from '../../../support/workspace.js';
import { sdkPush } from '../emulator/sdk.js';

needsPython();

/** A clock that stands still makes ids of tool objects countable, so that two platforms have the same. */
const now = () => new Date('2026-03-01T09:00:00Z');

describe('beside the published SDK', () => {
  let workspace: Workspace;
  let compiled: JsonObject;

  beforeAll(async () => {
    workspace = await Workspace.open(ALL_KINDS, { now });
    Object.assign(workspace.env, ALL_KINDS_ENV);
    const applied = await workspace.run('apply', '--yes', '--launch', '*', '--json');
    expect(JSON.parse(applied.out).summary).toEqual({ created: 8, launched: 1 });
    expect((await workspace.run('compile', '--with-secrets', 'compiled.json')).code).toBe(0);
    compiled = JSON.parse(await workspace.read('compiled.json'));
  });
  afterAll(() => workspace.close());

  it('what our apply made, the SDK lists and reads', async () => {
    const { store, url } = workspace.emulator;
    const script = path.join(path.dirname(fileURLToPath(import.meta.url)), 'list_and_read.py');
    const task = { base_url: url, api_key: ADMIN_KEY, experiment: store.list('experiments')[0]?.id };
    const result = await runPython([script], { input: JSON.stringify(task) });
    expect(result.stderr).toBe('');
    const seen = JSON.parse(result.stdout);
    const names = (rows: JsonObject[]) => rows.map(({ name }) => name).sort();
    expect(names(seen.prompts)).toEqual(['Concise Rome Prompt', 'Detailed Rome Prompt']);
    expect(names(seen.criteria)).toEqual(['Exact Match', 'Judge']);
    expect(names(seen.evaluations)).toEqual(['Quality']);
    expect(names(seen.tool_endpoints)).toEqual(['Docs MCP endpoint']);
    expect(seen.tools).toEqual(['search_docs', 'fetch_url', 'delete_record']);
    const concise = seen.prompts.find(({ name }: JsonObject) => name === 'Concise Rome Prompt');
    expect(`${concise.prompt_text}\n`).toBe(ALL_KINDS['pipelines/rome.md']);
    expect(
      new Set(seen.evaluations[0].criteria.map((one: JsonObject) => one.criterion_id ?? one.id)),
    ).toEqual(new Set(seen.criteria.map(({ id }: JsonObject) => id)));
    expect(seen.tool_bindings).toMatchObject([
      { node_id: 'node-1', field_id: 'field-2', endpoint_id: seen.tool_endpoints[0].id, max_tool_rounds: 3 },
    ]);
    expect(seen.tool_ground_truths).toMatchObject([{ node_id: 'node-1', source: 'manual', confidence: 1 }]);
    expect(seen.experiment).toMatchObject({ experiment_id: task.experiment });
    expect(seen.experiment.variants.map(({ name }: JsonObject) => name)).toEqual(['baseline', 'new-prompt']);
  });

  it('what our compile wrote, the SDK pushes onto a fresh platform, and our plan adopts it', async () => {
    const fresh = await Workspace.open(ALL_KINDS, { now });
    try {
      Object.assign(fresh.env, ALL_KINDS_ENV);
      const [pushed] = await sdkPush(fresh.emulator, [{ bundle: compiled, prefix: 'rome' }]);
      expect(pushed?.error).toBeNull();
      const counts = Object.entries(pushed?.created ?? {}).map(([kind, made]) => [kind, made.length]);
      expect(Object.fromEntries(counts)).toEqual({
        prompts: 2,
        criteria: 2,
        evaluations: 1,
        experiments: 1,
        tool_endpoints: 1,
        tool_bindings: 1,
        tool_ground_truths: 1,
      });
      const planned = await fresh.run('plan', '--json');
      expect(JSON.parse(planned.out).summary).toMatchObject({ adopt: 8, create: 0, update: 0, errors: 0 });
      // The experiment runs already, which no platform can tell us: held until somebody says.
      expect(JSON.parse(planned.out).held.map(({ why }: { why: string }) => why)).toEqual(['undecided']);
    } finally {
      await fresh.close();
    }
  });

  it('given our prefix, the SDK computes our key for an experiment: no second run', async () => {
    const launch = workspace.emulator.requests.find((request) => request.path.endsWith('/experiments'));
    const key = launch?.idempotencyKey ?? '';
    expect(key).toMatch(/-rome-tone$/);
    const bundle = { ...compiled };
    for (const section of Object.keys(bundle))
      if (Array.isArray(bundle[section]) && section !== 'experiments') bundle[section] = [];
    const [pushed] = await sdkPush(workspace.emulator, [
      { bundle, prefix: key.slice(0, -'-rome-tone'.length) },
    ]);
    expect(pushed?.error).toBeNull();
    expect(workspace.emulator.requests.at(-1)?.idempotencyKey).toBe(key);
    expect(workspace.emulator.store.list('experiments')).toHaveLength(1);
  });
});

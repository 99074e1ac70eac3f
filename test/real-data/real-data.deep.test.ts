import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { Plan } from '../../src/plan/index.js';
import { Workspace } from '../support/workspace.js';
import { parseCsv } from './csv.js';
import { fits, type PromptRow, promptBundles, promptRows } from './prompts.js';

// The data stays where the project keeps it for trials, beside the repository; CI has it there too.
const DATA = path.resolve(import.meta.dirname, '../../../shared/data');
const CONFIG = `version: 1
namespace: real-data
bundles: ["pipelines/*.yaml"]
targets: { staging: { org_id: 2 } }
`;

async function rowsOf(file: string): Promise<PromptRow[]> {
  return promptRows(parseCsv(await readFile(path.join(DATA, file), 'utf8')));
}

describe.skipIf(!existsSync(DATA))('a real prompt collection', () => {
  let workspace: Workspace;
  let first: PromptRow[];
  let second: PromptRow[];

  beforeAll(async () => {
    workspace = await Workspace.open({ 'pipelines-sync.yaml': CONFIG });
    first = (await rowsOf('prompts-a.csv')).filter(fits);
    second = await rowsOf('prompts-b.csv');
  });
  afterAll(() => workspace.close());

  async function write(prompts: readonly PromptRow[]): Promise<void> {
    await rm(path.join(workspace.folder, 'pipelines'), { recursive: true, force: true });
    for (const [file, text] of Object.entries(promptBundles(prompts))) await workspace.write(file, text);
  }

  it('is applied, and costs one list call per hundred afterwards', async () => {
    await write(first);
    const applied = await workspace.run('apply', '--yes', '--json');
    expect(applied.err.match(/error PS\d+/g)).toBeNull();
    expect(JSON.parse(applied.out).summary).toEqual({ created: first.length });
    const mark = workspace.emulator.requests.length;
    const planned = await workspace.run('plan', '--json', '--detailed-exitcode');
    expect(planned.code).toBe(0);
    expect(JSON.parse(planned.out).summary.unchanged).toBe(first.length);
    const requests = workspace.emulator.requests.slice(mark).map((request) => request.path.split('?')[0]);
    expect(requests).toEqual(['/api/auth/me', ...Array(Math.ceil(first.length / 100)).fill('/api/prompts')]);
  });

  it('shows exactly what the next revision changes, and finds its text that is too long', async () => {
    await write(second);
    const refused = await workspace.run('plan');
    expect(refused.code).toBe(1);
    const long = second.filter((row) => !fits(row));
    expect(long.length).toBeGreaterThan(0);
    for (const row of long) expect(refused.err).toContain(`prompts/${row.name}`);
    expect(refused.err.match(/error PS2006/g)).toHaveLength(long.length);

    const fitting = second.filter(fits);
    await write(fitting);
    const planned = await workspace.run('plan', '--json');
    const plan = JSON.parse(planned.out) as Plan;
    const before = new Map(first.map((row) => [row.name, row.text]));
    const same = (a: string, b: string | undefined) =>
      a.replaceAll('\r\n', '\n') === b?.replaceAll('\r\n', '\n');
    const names = (rows: PromptRow[]) => rows.map((row) => row.name).sort();
    const planOf = (action: string) => plan.changes.filter((change) => change.action === action);
    const created = planOf('create').map(
      (change) => change.leaves.find((leaf) => leaf.path === 'name')?.after,
    );
    expect(created.sort()).toEqual(names(fitting.filter((row) => !before.has(row.name))));
    expect(planOf('update').length).toBe(
      fitting.filter((row) => before.has(row.name) && !same(row.text, before.get(row.name))).length,
    );
    const gone = first.filter((row) => !fitting.some((other) => other.name === row.name));
    expect(plan.diagnostics.filter((one) => one.code === 'PS4301')).toHaveLength(gone.length);
    expect(plan.held).toEqual([]);

    const applied = await workspace.run('apply', '--yes', '--json');
    expect(applied.code).toBe(0);
    const again = await workspace.run('plan', '--json', '--detailed-exitcode');
    expect(again.code).toBe(0);
  });
});

describe.skipIf(!existsSync(DATA))('real judge prompts', () => {
  it('become llm_judge criteria with evaluations over them by reference', async () => {
    const templates = JSON.parse(await readFile(path.join(DATA, 'judge-templates.json'), 'utf8')) as {
      [name: string]: { prompt?: string; choice_strings?: string[] | string };
    };
    const judges = Object.entries(templates).filter(([, { prompt }]) => typeof prompt === 'string');
    expect(judges.length).toBeGreaterThan(5);
    const bundle = {
      artifact_type: 'pipelines.artifact.bundle.v1',
      criteria: judges.map(([name, { prompt }]) => ({
        name,
        display_label: name,
        type: 'llm_judge',
        config: { prompt_template: prompt, temperature: 0 },
        output_schema: { type: 'rating', range: [0, 1] },
      })),
      evaluations: judges.map(([name], index) => ({
        name: `with ${name}`,
        description: `Judges by ${name}`,
        criteria: judges
          .slice(Math.max(0, index - 2), index + 1)
          .map(([member]) => ({ criterion_id: { $ref: `criteria/${member}` } })),
      })),
    };
    const workspace = await Workspace.open({
      'pipelines-sync.yaml': CONFIG,
      'pipelines/judges.yaml': stringify(bundle),
    });
    try {
      const applied = await workspace.run('apply', '--yes', '--json');
      expect(JSON.parse(applied.out).summary).toEqual({ created: judges.length * 2 });
      const planned = await workspace.run('plan', '--detailed-exitcode', '--json');
      expect(planned.code).toBe(0);
      expect(JSON.parse(planned.out).summary.unchanged).toBe(judges.length * 2);
    } finally {
      await workspace.close();
    }
  });
});

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { parseCsv } from '../real-data/csv.js';
import { fits, promptRows } from '../real-data/prompts.js';
import { Workspace } from '../support/workspace.js';

const DATA = path.resolve(import.meta.dirname, '../../../shared/data');
const CONFIG = `version: 1
namespace: real-data
bundles: ["pipelines/**/*.{yaml,yml,json}"]
targets: { staging: { org_id: 2 } }
`;

describe.skipIf(!existsSync(DATA))('the first pull of a whole organization', () => {
  let workspace: Workspace;
  afterEach(() => workspace.close());

  it('brings everything into readable files; then the plan is empty and a second pull changes nothing', async () => {
    workspace = await Workspace.open({ 'pipelines-sync.yaml': CONFIG });
    execFileSync('git', ['init', '-q'], { cwd: workspace.folder });
    const { store } = workspace.emulator;
    const prompts = promptRows(parseCsv(await readFile(path.join(DATA, 'prompts-a.csv'), 'utf8'))).filter(fits);
    for (const { name, text } of prompts) store.create('prompts', { name, prompt_text: text });
    const mark = workspace.emulator.requests.length;
    console.time('dry');
    await workspace.run('pull', '--all', '--dry-run');
    console.timeEnd('dry');
    console.time('pull');
    const pulled = await workspace.run('pull', '--all');
    console.timeEnd('pull');
    console.log(pulled.code, pulled.err, pulled.out.slice(0, 1500), pulled.out.slice(-1500));
    expect(workspace.writesSince(mark)).toEqual([]);
    console.time('plan');
    const planned = await workspace.run('plan', '--detailed-exitcode', '--json');
    console.timeEnd('plan');
    console.log(planned.code, planned.err.slice(0, 500), JSON.parse(planned.out).summary);
    const before = await workspace.files();
    const again = await workspace.run('pull', '--all');
    console.log(again.out);
    const now = await workspace.files();
    expect(Object.keys(now)).toEqual(Object.keys(before));
    for (const [file, text] of Object.entries(before)) if (now[file] !== text) console.log('changed', file);
  });
});

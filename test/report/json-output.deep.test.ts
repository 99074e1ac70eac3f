import { afterEach, describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/model/index.js';
import { planSchema } from '../../src/plan/document/plan-schema.js';
import { compile } from '../bundle/schema/compile.js';
import { GitWorkspace } from '../support/git-workspace.js';
import { faults } from './output-faults.js';

let one: GitWorkspace;
afterEach(() => one.close());

const bundle = (count: number, text: string) => ({
  prompts: Array.from({ length: count }, (_, at) => ({ name: `P${at}`, prompt_text: `${text} ${at}` })),
});

/** Runs a command, and expects it to print what the schema says, and to end with a code. */
async function prints(name: string, code: number, ...argv: string[]): Promise<JsonObject> {
  const ran = await one.run(...argv, '--json');
  expect([argv.join(' '), ran.code, ran.out === '' ? ran.err : '']).toEqual([argv.join(' '), code, '']);
  expect([argv.join(' '), faults(name, ran)]).toEqual([argv.join(' '), []]);
  return JSON.parse(ran.out) as JsonObject;
}

/** Somebody edits, deletes and adds prompts in the web app. */
function edit(): void {
  const { store } = one.emulator;
  const ids = store.list('prompts').map(({ id }) => id);
  for (const id of ids.slice(0, Math.max(2, ids.length / 2)))
    store.edit('prompts', id, { prompt_text: 'Said in the web app', description: 'x' });
}

describe.each([3, 300])('what commands print for %i resources', (count) => {
  it('is what the schema describes', async () => {
    one = await GitWorkspace.open();
    await one.commit(bundle(count, 'One'));
    await prints('validate', 0, 'validate');
    await prints('doctor', 0, 'doctor');
    const made = await prints('apply', 0, 'apply', '--yes');
    expect(made.outcomes).toHaveLength(count);
    await one.apply(bundle(count, 'Two'));
    await prints('drift', 0, 'drift');
    await prints('history', 0, 'history');
    expect((await prints('history_changes', 0, 'history', 'latest')).resources).toHaveLength(count);
    await prints('history_changes', 0, 'history', '1', '2');
    expect((await prints('history_at', 0, 'history', '--at', '2099-01-01')).resources).toHaveLength(count);
    await prints('ledger_show', 0, 'ledger', 'show');
    const planned = await prints('rollback_dry_run', 0, 'rollback', '--to', '1', '--dry-run');
    expect(compile(planSchema())(planned.plan)).toBe(true);
    const back = await prints('rollback', 0, 'rollback', '--to', '1', '--yes');
    expect(back.summary).toEqual({ updated: count });
    await prints('ledger_change', 0, 'ledger', 'forget', 'prompts/P0', '--yes');
  }, 900_000);

  it('is that also of what went wrong or is left to decide', async () => {
    one = await GitWorkspace.open();
    await one.apply(bundle(count, 'One'));
    edit();
    expect((await prints('drift', 2, 'drift')).items).not.toEqual([]);
    await one.commit(bundle(count, 'Mine'));
    const held = await prints('apply', 3, 'apply', '--yes');
    expect(held.summary).toMatchObject({ held: expect.any(Number) });
    const would = await prints('pull', 3, 'pull', '--dry-run');
    expect(would.open).not.toEqual([]);
    await prints('pull', 3, 'pull');
    await one.commit(bundle(count, 'Two'));
    one.emulator.setFaults([{ match: { writesOnly: true }, nth: 'every', when: 'before', status: 422 }]);
    const failed = await prints('apply', 1, 'apply', '--yes', '--on-drift', 'overwrite', '--take-over');
    expect(failed.summary).toMatchObject({ failed: expect.any(Number) });
    one.emulator.setFaults([
      { match: { method: 'GET', path: /^\/api\/prompts/ }, nth: 'every', when: 'before', status: 403 },
    ]);
    await prints('drift', 3, 'drift');
    await prints('pull', 1, 'pull');
    await prints('doctor', 1, 'doctor');
    await one.write('all.json', '{"artifact_type": "pipelines.artifact.bundle.v1", "promts": []}');
    expect((await prints('validate', 1, 'validate')).summary).toMatchObject({ errors: 1 });
    one.workspace.env.PIPELINES_API_KEY = undefined;
    await prints('doctor', 1, 'doctor');
  }, 900_000);
});

it('a member that is missing, of another type or not described is a fault', async () => {
  one = await GitWorkspace.open();
  const common = { format_version: '1.0', command: 'ledger set', exit_code: 0, diagnostics: [] };
  const good = { ...common, revision: 'r', done: ['x'] };
  const check = (value: object) => faults('ledger_change', { out: JSON.stringify(value) });
  expect(check(good)).toEqual([]);
  expect(check({ ...common, done: ['x'] })).not.toEqual([]);
  expect(check({ ...good, diagnostics: [{ code: 'PS1' }] })).not.toEqual([]);
  expect(check({ ...good, done: 'x' })).not.toEqual([]);
  expect(check({ ...good, more: 1 })).not.toEqual([]);
});

import { rm } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../../../src/model/index.js';
import { outputSchema } from '../../../../src/report/json/output-schema.js';
import { compile } from '../../../bundle/schema/compile.js';
import { ROME, SmokeScene } from './scene.js';

let scene: SmokeScene;
afterEach(() => scene.close());

/** One prompt to apply, and two smoke runs. */
const open = async (
  smoke = `hello: {workflow: 10, tasks: [${ROME}]}\n  other: {workflow: 10, tasks: [${ROME}]}`,
) => {
  scene = await SmokeScene.open('x: {workflow: 10, count: 1}');
  await scene.write(
    'pipelines-sync.yaml',
    `version: 1\nnamespace: n\nbundles: [b.yaml]\ntargets: {staging: {org_id: 2}}\nsmoke:\n  ${smoke}\n`,
  );
  await scene.write(
    'b.yaml',
    'artifact_type: pipelines.artifact.bundle.v1\nprompts:\n  - {name: Rome, prompt_text: Go there.}\n',
  );
};
/** What is not as `schemas/output.v1.schema.json` describes it. */
const faults = (name: string, printed: Json) => {
  const definitions = outputSchema().definitions as JsonObject;
  const validate = compile({ ...(definitions[name] as JsonObject), definitions });
  return validate(printed) ? [] : (validate.errors ?? []).map(({ instancePath }) => instancePath);
};
const promptNames = () => scene.store.list('prompts').map(({ name }) => name);

describe('apply --smoke', () => {
  it('runs all smoke runs after the apply, in a section of its own', async () => {
    await open();
    const { code, out } = await scene.run('apply', '--yes', '--smoke');
    expect(code).toBe(0);
    expect(out).toContain('Ledger revision 1 saved.\n\nSmoke runs\n\n✓ hello  passed');
    expect(out).toMatch(/2 smoke runs on staging: 2 passed\n$/);
    const requests = scene.requests();
    expect(requests.indexOf('POST /api/prompts')).toBeLessThan(requests.indexOf('GET /api/v1/health'));
  });

  it('runs those that are named, also where there was nothing to apply', async () => {
    await open();
    await scene.run('apply', '--yes');
    const { code, out } = await scene.run('apply', '--yes', '--json', '--smoke=other');
    const { smoke, exit_code, outcomes } = JSON.parse(out);
    expect([code, exit_code, outcomes]).toEqual([0, 0, []]);
    expect(smoke.runs.map(({ name, state }: { name: string; state: string }) => [name, state])).toEqual([
      ['other', 'passed'],
    ]);
  });

  it('is 5 where the apply was good and a run did not pass, whatever went wrong with it', async () => {
    await open();
    scene.emulator.setSwitches({ task_end: 'failed' });
    const { code, out } = await scene.run('apply', '--yes', '--json', '--smoke', '--smoke=hello');
    const { smoke, exit_code, ledger, summary } = JSON.parse(out);
    expect(faults('apply', JSON.parse(out))).toEqual([]);
    expect(faults('judged', smoke)).toEqual([]);
    expect(faults('judged', { ...smoke, runs: [{}] })).not.toEqual([]);
    expect([code, exit_code, smoke.exit_code, ledger.state, summary]).toEqual([
      5,
      5,
      5,
      'written',
      { created: 1 },
    ]);
    scene.emulator.setFaults([
      { match: { path: '/api/v1/health' }, nth: 'every', when: 'before', status: 500 },
    ]);
    expect((await scene.run('apply', '--yes', '--smoke')).code).toBe(5);
  });

  it('skips the runs where the apply left something undone, whose code stays', async () => {
    await open();
    scene.emulator.setFaults([
      { match: { method: 'POST', path: '/api/prompts' }, nth: 'every', when: 'before', status: 422 },
    ]);
    const { code, out } = await scene.run('apply', '--yes', '--smoke');
    expect(code).not.toBe(0);
    expect(out).toMatch(/Smoke runs\n\nSkipped: the apply is incomplete\.\n$/);
    const json = await scene.run('apply', '--yes', '--json', '--smoke');
    expect(JSON.parse(json.out).smoke).toEqual({ skipped: 'the apply is incomplete' });
    expect([json.code, scene.creates()]).toEqual([code, 0]);
  });

  it('reports the apply, whatever happens to the runs', async () => {
    await open();
    await scene.write('.pipelines-sync/.runs', 'no folder');
    const { code, out } = await scene.run('apply', '--yes', '--json', '--smoke=hello');
    const { smoke, ledger, summary } = JSON.parse(out);
    expect([code, ledger.state, summary, scene.creates()]).toEqual([5, 'written', { created: 1 }, 0]);
    expect(smoke.runs).toMatchObject([{ state: 'error', wrote: false, findings: [{ code: 'PS2953' }] }]);
    expect(faults('apply', JSON.parse(out))).toEqual([]);

    await rm(path.join(scene.workspace.folder, '.pipelines-sync/.runs'));
    const clock = { now: Date.now, sleep: () => Promise.reject(new TypeError('no sleep')) };
    const broken = await scene.runWith({ clock }, 'apply', '--yes', '--json', '--smoke=hello');
    const { runs } = JSON.parse(broken.out).smoke;
    expect([broken.code, runs[0].state, runs[0].created, runs[0].findings[0].code]).toEqual([
      5,
      'error',
      1,
      'PS9001',
    ]);
    // What no run can report breaks all of them off.
    let slept = false;
    const stopped = {
      now: () => {
        if (!slept) return Date.now();
        slept = false;
        throw new TypeError('no time');
      },
      sleep: () => {
        slept = true;
        return Promise.reject(new TypeError('no sleep'));
      },
    };
    const text = await scene.runWith({ clock: stopped }, 'apply', '--yes', '--smoke=other');
    expect([text.code, text.out]).toEqual([
      5,
      expect.stringMatching(/\nSmoke runs\n\nSkipped: the runs broke off \(internal error: no time\)/),
    ]);
  });

  it.each([
    ['a name that does not exist', 'hello: {workflow: 10, count: 1}', ['--smoke=helo'], 'PS2911'],
    ['a file that is missing', 'hello: {workflow: 10, tasks: nosuch.csv}', ['--smoke'], 'PS2915'],
    ['no smoke runs', '{}', ['--smoke'], 'PS2910'],
  ])('writes nothing where there is %s', async (_name, smoke, flags, code) => {
    await open(smoke);
    const { code: exit, err } = await scene.run('apply', '--yes', ...flags);
    expect([exit, err]).toEqual([1, expect.stringContaining(code)]);
    expect(promptNames()).toEqual([]);
  });
});

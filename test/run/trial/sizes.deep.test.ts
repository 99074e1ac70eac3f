import { afterEach, describe, expect, it } from 'vitest';
import { type Git, gitIn } from '../../../src/host/git-process.js';
import { digest, type JsonObject } from '../../../src/model/json.js';
import { withoutKeys } from '../../../src/run/open/key-use.js';
import { judgedScene, trialOf } from './judged-scene.js';
import { TrialScene } from './trial-scene.js';

let scene: TrialScene;
afterEach(() => scene.close());

/** Git that counts what it is asked for, and the bytes that it answers. */
function counting() {
  const count = { processes: 0, bytes: 0 };
  const openGit = (root: string): Git => {
    const git = gitIn(root, withoutKeys(process.env));
    return async (args, stdin) => {
      count.processes += 1;
      const ran = await git(args, stdin);
      count.bytes += ran.stdout.length;
      return ran;
    };
  };
  return { count, openGit };
}

async function costOf(...argv: string[]) {
  const { count, openGit } = counting();
  const ran = await scene.workspace.runWith({ cwd: scene.folder, clock: scene.clock, openGit }, ...argv);
  expect(ran.code, ran.out + ran.err).toBe(0);
  return count;
}

describe('300 records of 100 tasks a side', () => {
  const COMMANDS = [['trial', '--yes'], ['doctor', '--json'], ['plan', '--html', 'plan.html'], ['plan']];

  it('cost as many git processes as one, and no results but those that are shown', async () => {
    scene = await judgedScene({ count: 100 });
    await scene.trial('--yes');
    const record = scene.record() as { asked: JsonObject };
    const [results] = scene.results();
    const size = results?.text.length ?? 0;
    expect(size).toBeGreaterThan(20_000);
    const alone: Awaited<ReturnType<typeof costOf>>[] = [];
    for (const argv of COMMANDS) alone.push(await costOf(...argv));
    const files: { [file: string]: string } = {};
    for (let at = 0; at < 300; at += 1) {
      const asked = { ...record.asked, count: 1000 + at };
      const question = digest(asked, 16);
      const other = { ...JSON.parse(results?.text ?? ''), at: new Date(at).toISOString() };
      const named = digest(other, 16);
      files[`rome-${question}.json`] = JSON.stringify({ ...record, asked, question, results: named });
      files[`rome-${question}.${named}.results`] = JSON.stringify(other);
    }
    await scene.plantAll(files);
    // The first command fetches what is new.
    await costOf('trial', '--yes');
    for (const [at, argv] of COMMANDS.entries()) {
      const many = await costOf(...argv);
      expect(many.processes, argv.join(' ')).toBe(alone[at]?.processes);
      expect(many.bytes - (alone[at]?.bytes ?? 0), argv.join(' ')).toBeLessThan(300 * 2500);
    }
    const plain = await costOf('plan');
    expect(plain).toEqual(alone[3]);
  });
});

describe('a large trial', () => {
  it('of one of 300 changed items asks nothing for the others but what the plan reads', async () => {
    scene = await TrialScene.open({
      swaps: 300,
      swap: ['{ node: day-plan, field: answer, prompt: prompts/Prompt 1 }'],
    });
    const plan = scene.emulator.requests.length;
    await scene.run('plan', '--summary');
    const planned = scene.emulator.requests.length - plan;
    const mark = scene.emulator.requests.length;
    expect((await scene.trial('--yes')).code).toBe(0);
    expect(scene.emulator.requests.length - mark - planned).toBeLessThan(20);
  });

  it('of 20 exchanges and 100 tasks a side asks four times for each head, and reads 4,000 answers', async () => {
    const swaps = 20;
    const place = (at: number) => ({ nodeId: `node-${at}`, fieldId: `field-${at}` });
    scene = await judgedScene({
      swaps,
      count: 100,
      swap: Array.from(
        { length: swaps },
        (_, at) => `{ node: node-${at}, field: field-${at}, prompt: prompts/Prompt ${at + 1} }`,
      ),
    });
    const workflow = scene.store.list('workflows').find(({ id }) => id === 10);
    const [model] = workflow?.fields ?? [];
    if (workflow === undefined || model === undefined) throw new Error('the seed has a workflow with fields');
    const fields = Array.from({ length: swaps }, (_, at) => ({ ...model, ...place(at) }));
    scene.store.editWorkflow(10, { fields: [...workflow.fields, ...fields] });
    for (let at = 0; at < swaps; at += 1)
      scene.store.configureField(10, `node-${at}`, `field-${at}`, {
        prompt: `Prompt ${at + 1}`,
        criteria: ['Names a booking', 'Quality'],
      });
    const mark = scene.emulator.requests.length;
    const ran = await scene.trial('--yes', '--json');
    const report = trialOf(ran);
    expect([ran.code, report.state, report.notes]).toEqual([0, 'informed', []]);
    const judged = report.rows.filter(({ name }) => /^(Names a booking|Quality) /.test(name));
    expect(judged.map(({ base, head }) => [base.n, head.n])).toEqual(Array(2 * swaps).fill([100, 100]));
    // For each: one of the plan, the base, a create, a look at it, a look before its removal, the removal.
    expect(scene.emulator.requests.length - mark).toBeLessThan(6 * swaps + 20);
    expect(JSON.stringify(scene.record()).length).toBeLessThan(15_000);
    expect(scene.heads()).toEqual([]);
  });
});

import { chmod, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Fault } from '../../../src/emulator/faults.js';
import { dyingAtPush, TrialScene } from './trial-scene.js';

const NOT_EXPORTS = (one: string) => !one.includes('export');

describe('a trial that something goes wrong with', () => {
  let scene: TrialScene;
  afterEach(() => scene.close());

  const WRITES = [
    { what: 'the create of the head', match: { method: 'POST', path: '/api/prompts' } },
    { what: 'the launch', match: { method: 'POST', path: '^/api/projects/22/workflows/10/experiments$' } },
    { what: 'the removal of the head', match: { method: 'DELETE' } },
  ];
  const FAULTS: { how: string; fault: Omit<Fault, 'match' | 'nth'> }[] = [
    { how: 'drops', fault: { when: 'before', drop: true } },
    { how: 'drops after its effect', fault: { when: 'after', drop: true } },
    { how: 'answers 500', fault: { when: 'before', status: 500 } },
    { how: 'answers 500 after its effect', fault: { when: 'after', status: 500 } },
    { how: 'answers 503', fault: { when: 'before', status: 503 } },
    { how: 'answers 429', fault: { when: 'before', status: 429, retryAfter: '1' } },
  ];

  it.each(WRITES.flatMap((write) => FAULTS.map((fault) => ({ ...write, ...fault }))))(
    '$what $how once: one experiment at most, and nothing stays after the next run',
    async ({ match, fault }) => {
      scene = await TrialScene.open();
      scene.emulator.setFaults([{ ...fault, match, nth: 1 }]);
      const first = await scene.trial('--yes', '--json');
      const { trials, exit_code } = JSON.parse(first.out);
      expect(['informed', 'unknown', 'error']).toContain(trials[0].state);
      expect(exit_code === 0).toBe(trials[0].state === 'informed');
      await scene.trial('--yes');
      await scene.trial('--clean');
      expect(scene.experiments()).toHaveLength(1);
      expect(scene.heads()).toEqual([]);
    },
  );

  it.each(WRITES.slice(0, 2))(
    '$what is refused: the heads are removed, and nothing is launched',
    async ({ match }) => {
      scene = await TrialScene.open();
      scene.emulator.setFaults([{ when: 'before', status: 403, match, nth: 'every' }]);
      const ran = await scene.trial('--yes', '--json');
      const { trials, exit_code } = JSON.parse(ran.out);
      expect(trials[0].state).toBe('error');
      expect(exit_code).toBe(match.path === '/api/prompts' ? 1 : 4);
      expect(scene.experiments()).toEqual([]);
      expect(scene.heads()).toEqual([]);
      scene.emulator.setFaults([]);
      expect((await scene.trial('--yes')).code).toBe(0);
      expect(scene.experiments()).toHaveLength(1);
    },
  );

  it('launches nothing where the record is refused', async () => {
    scene = await TrialScene.open();
    const hook = path.join(scene.bare, 'hooks', 'pre-receive');
    await writeFile(hook, '#!/bin/sh\necho "no such refs here" >&2\nexit 1\n');
    await chmod(hook, 0o755);
    const mark = scene.emulator.requests.length;
    const ran = await scene.trial('--yes');
    expect(ran.out).toContain('PS3210');
    expect(ran.code).toBe(3);
    expect(scene.writes(mark)).toEqual([]);
  });

  it('is refused before any request where it makes more tasks than its limit', async () => {
    scene = await TrialScene.open({ count: 30, more: '    limits: { tasks: 59 }' });
    const mark = scene.emulator.requests.length;
    const ran = await scene.trial('--yes');
    expect(ran.err).toContain('rome would make 60 tasks (2 × 30) and may make 59');
    expect(ran.code).toBe(3);
    expect(scene.emulator.requests.length).toBe(mark);
  });

  it('asks on a terminal, and is refused without one', async () => {
    scene = await TrialScene.open();
    const mark = scene.emulator.requests.length;
    const ran = await scene.trial();
    expect(ran.err).toContain('No terminal to confirm on; nothing was changed.');
    expect(ran.code).toBe(3);
    expect(scene.writes(mark)).toEqual([]);
  });

  it('is cancelled by a signal, and the next run cleans up', async () => {
    scene = await TrialScene.open();
    const stop = new AbortController();
    const clock = {
      ...scene.clock,
      sleep: async (ms: number) => {
        scene.slept += ms;
        if (scene.experiments().length > 0) stop.abort();
      },
    };
    const ran = await scene.trialWith({ signal: stop.signal, clock }, '--yes', '--json');
    expect(JSON.parse(ran.out).trials[0].state).toBe('interrupted');
    expect(ran.code).toBe(4);
    expect(scene.experiments().map(({ status }) => status)).toEqual(['cancelled']);
    const next = await scene.trial('--yes', '--json');
    expect(JSON.parse(next.out).trials[0]).toMatchObject({ state: 'interrupted', is_recorded: true });
    expect(next.code).toBe(3);
    expect(scene.heads()).toEqual([]);
    expect(scene.experiments()).toHaveLength(1);
    expect((await scene.trial('--yes', '--again')).code).toBe(0);
    expect(scene.experiments()).toHaveLength(2);
  });

  it('is incomplete where its time is over, and judged by nobody', async () => {
    scene = await TrialScene.open({
      more: '    limits: { minutes: 1 }\n    gate: [success]',
      emulator: { switches: { experiment_polls: 1000 } },
    });
    const ran = await scene.trial('--yes', '--json');
    const { trials, exit_code } = JSON.parse(ran.out);
    expect([trials[0].state, exit_code, trials[0].rows]).toEqual(['incomplete', 3, []]);
    expect(scene.experiments().map(({ status }) => status)).toEqual(['cancelled']);
    expect(scene.heads()).toEqual([]);
  });

  it('is refused while another run is at work, which ends as usual', async () => {
    scene = await TrialScene.open();
    let second: Awaited<ReturnType<TrialScene['trial']>> | undefined;
    const clock = {
      ...scene.clock,
      sleep: async (ms: number) => {
        scene.slept += ms;
        second ??= await scene.trial('--yes', '--json');
      },
    };
    const first = await scene.trialWith({ clock }, '--yes');
    expect(first.code).toBe(0);
    expect(JSON.parse(second?.out ?? '').trials[0]).toMatchObject({ state: 'refused' });
    expect(second?.code).toBe(3);
    expect(scene.experiments()).toHaveLength(1);
    expect(scene.heads()).toEqual([]);
  });

  it('starts one experiment where two runs begin at once', async () => {
    scene = await TrialScene.open();
    const ran = await Promise.all([scene.trial('--yes'), scene.trial('--yes')]);
    expect(ran.map(({ code }) => code).sort()).toEqual([0, 3]);
    expect(scene.experiments()).toHaveLength(1);
    expect(scene.heads()).toEqual([]);
  });

  it('leaves a head that somebody changed, and says so', async () => {
    scene = await TrialScene.open();
    const clock = {
      ...scene.clock,
      sleep: async (ms: number) => {
        scene.slept += ms;
        const [head] = scene.heads();
        if (head !== undefined) scene.store.edit('prompts', head.id, { prompt_text: 'edited' });
      },
    };
    const ran = await scene.trialWith({ clock }, '--yes');
    expect(ran.out).toMatch(/PS3226 {2}Prompt 1 \(trial .{8}\) \(id 2\) stays: somebody changed it\./);
    expect(scene.heads()).toHaveLength(1);
    const mark = scene.emulator.requests.length;
    await scene.trial('--clean');
    expect(scene.writes(mark)).toEqual([]);
  });

  it('is nothing that plan, drift and pull see, whatever it left', async () => {
    scene = await TrialScene.open();
    const { openGit, died } = dyingAtPush(4, 'before');
    await Promise.race([died, scene.trialWith({ openGit }, '--yes')]);
    expect(scene.heads()).toHaveLength(1);
    await scene.edit('first');
    const plan = await scene.run('plan', '--summary');
    expect(plan.out).toContain('staging: Nothing to do');
    expect((await scene.run('drift')).code).toBe(0);
    const pulled = await scene.run('pull', '--all', '--dry-run');
    expect(pulled.out).not.toContain('(trial ');
  });

  it('refuses a workflow that needs a CSV file', async () => {
    scene = await TrialScene.open();
    scene.store.editWorkflow(10, { requires_csv: true });
    const ran = await scene.trial('--yes');
    expect(ran.out).toContain('PS2964');
    expect(ran.code).toBe(3);
    expect(
      scene
        .writes(0)
        .filter(NOT_EXPORTS)
        .filter((one) => one.includes('experiments')),
    ).toEqual([]);
  });
});

import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { gitIn } from '../../../src/host/git-process.js';
import { digest } from '../../../src/model/json.js';
import { withoutKeys } from '../../../src/run/open/key-use.js';
import { sh } from '../../ledger/git-scene.js';
import { write } from '../../support/deployment.js';
import { dyingAtPush, laterProcess, type SceneOptions, TrialScene } from './trial-scene.js';

const REF = 'refs/pipelines-sync-trials/rome-team/staging';
const ASKED = '0123456789abcdef';
const LAUNCH = 'POST /api/projects/22/workflows/10/experiments';

let scene: TrialScene;
afterEach(() => scene.close());

/** A run that is killed before or after it takes its n-th step on record. */
async function killed(nth: number, when: 'before' | 'after', options: SceneOptions = {}): Promise<void> {
  scene = await TrialScene.open(options);
  const { openGit, died } = dyingAtPush(nth, when);
  await Promise.race([died, scene.trialWith({ openGit }, '--yes')]);
}

describe('a record that cannot be used', () => {
  it('stops no other trial, and is said by plan, drift, pull and trial', async () => {
    await killed(4, 'before');
    await scene.plant(`oslo-${ASKED}.json`, '{');
    for (const argv of [['plan', '--summary'], ['drift'], ['pull', '--all', '--dry-run']]) {
      const ran = await scene.run(...argv);
      expect(ran.err).toContain(
        `warning PS3213  The record of a trial cannot be used: ${REF} on remote origin:oslo-${ASKED}.json (it is not valid JSON).`,
      );
      expect(ran.err).toContain('pipelines-sync trial --drop-damaged');
      // The other record still hides what it names.
      expect(ran.out).not.toContain('(trial ');
    }
    const ran = await scene.later('--yes');
    expect(ran.out).toContain('PS3213');
    expect(ran.out).toContain('! rome  informed');
    expect(ran.code).toBe(0);
  });

  it('stops its own trial until it is removed, and git keeps it', async () => {
    scene = await TrialScene.open();
    expect((await scene.trial('--yes')).code).toBe(0);
    await scene.plant(`rome-${ASKED}.json`, '{"format": 1}');
    const mark = scene.emulator.requests.length;
    const ran = await scene.trial('--yes', '--json');
    const { trials, exit_code } = JSON.parse(ran.out);
    expect([trials[0].state, trials[0].findings[0].code, exit_code]).toEqual(['refused', 'PS3213', 3]);
    expect((await scene.trial('--clean')).code).toBe(3);
    expect(scene.writes(mark)).toEqual([]);
    const dropped = await scene.trial('--drop-damaged');
    expect([dropped.code, dropped.out]).toEqual([0, expect.stringContaining('was removed')]);
    expect(scene.recordFiles()).toHaveLength(1);
    expect(sh(scene.bare, 'show', `${REF}~1:rome-${ASKED}.json`)).toBe('{"format": 1}');
    expect((await scene.trial('--yes')).out).toContain('nothing was launched now');
  });

  it('is put aside in a folder, where another record can take its place', async () => {
    scene = await TrialScene.open({ top: 'ledger: file' });
    await scene.trial('--yes');
    const folder = path.join(scene.folder, '.pipelines-sync/.trials/rome-team/staging');
    const numberOf = (file: string) => Number(/\.json\.(\d+)$/.exec(file)?.[1] ?? 0);
    const [record = ''] = (await readdir(folder)).sort((a, b) => numberOf(b) - numberOf(a));
    await writeFile(path.join(folder, record), '{');
    expect((await scene.trial('--yes')).code).toBe(3);
    expect((await scene.trial('--drop-damaged')).code).toBe(0);
    expect(await readFile(path.join(folder, `${record}.dropped`), 'utf8')).toBe('{');
    expect((await scene.trial('--yes')).code).toBe(0);
    expect((await scene.trial('--yes')).out).toContain('nothing was launched now');
  });

  it('stays where a newer version wrote it', async () => {
    scene = await TrialScene.open();
    await scene.trial('--yes');
    await scene.plant(`rome-${ASKED}.json`, '{"format": 2}');
    const ran = await scene.trial('--drop-damaged');
    expect([ran.code, ran.out]).toEqual([3, expect.stringContaining('Update pipelines-sync.')]);
    expect(scene.recordFiles()).toHaveLength(2);
  });

  it.each([
    ['a question that is not what was asked', { asked: {} }],
    ['a holder that is none', { holder: { pid: 1 } }],
    ['a state that there is not', { end: { state: 'gone', why: null, at: '2026-01-01T00:00:00Z' } }],
  ])('is one with %s', async (_what, change) => {
    await killed(4, 'before');
    await scene.plant(scene.recordFiles().join(), JSON.stringify({ ...scene.record(), ...change }));
    const ran = await scene.later('--yes');
    expect([ran.code, ran.out]).toEqual([3, expect.stringContaining('PS3213')]);
    expect(scene.experiments()).toEqual([]);
  });
});

describe('a record of another platform or account', () => {
  it.each([
    ['platform', { base_url: 'https://other.example.invalid' }, 'https://other.example.invalid'],
    ['account', { account: 3 }, 'account 3'],
  ])('is not acted upon: %s', async (_what, change, shown) => {
    await killed(5, 'after', { emulator: { switches: { experiment_polls: 1000 } } });
    const record = scene.record() as { asked: { [key: string]: unknown } };
    const asked = { ...record.asked, ...change };
    const question = digest(asked as Parameters<typeof digest>[0], 16);
    await scene.plant(`rome-${question}.json`, JSON.stringify({ ...record, asked, question }));
    const clean = await scene.later('--clean');
    expect(clean.out).toContain('PS3229');
    expect(clean.out).toContain(shown);
    expect(clean.code).toBe(3);
    // The run's own record is cleaned up by the same command.
    expect(scene.experiments().map(({ status }) => status)).toEqual(['cancelled']);
    const mark = scene.emulator.requests.length;
    expect((await scene.later('--clean')).code).toBe(3);
    expect(scene.writes(mark)).toEqual([]);
  });
});

describe('a launch without an answer, met by another question', () => {
  const launches = (mark: number) => scene.writes(mark).filter((one) => one === LAUNCH);
  const open = () => scene.experiments().filter(({ status }) => status === 'running' || status === 'queued');
  const ENDLESS = { emulator: { switches: { experiment_polls: 1000 } } };

  it('is repeated with its key, cancelled, and then the new question is asked', async () => {
    await killed(5, 'before', ENDLESS);
    expect(scene.experiments()).toHaveLength(1);
    const mark = scene.emulator.requests.length;
    const clean = await scene.later('--clean');
    expect([clean.code, launches(mark)]).toEqual([0, [LAUNCH]]);
    expect(scene.experiments().map(({ status }) => status)).toEqual(['cancelled']);
    expect(scene.heads()).toEqual([]);
  });

  it('is not repeated after the hours of its key: what to look for is said', async () => {
    await killed(5, 'before', ENDLESS);
    scene.slept += 24 * 3_600_000;
    const mark = scene.emulator.requests.length;
    const clean = await scene.later('--clean');
    expect(clean.code).toBe(4);
    expect(clean.out).toContain(
      'Look for two copies of the workflow (project 22, workflow 10) that were made at 20',
    );
    expect(launches(mark)).toEqual([]);
    expect((await scene.later('--clean')).out).toBe('Nothing to clean up.\n');
  });

  it('stays as it is while the platform does not answer', async () => {
    await killed(5, 'before', ENDLESS);
    const match = { method: 'POST', path: '^.*/experiments$' };
    scene.emulator.setFaults([{ when: 'before', status: 503, match, nth: 'every' }]);
    const clean = await scene.later('--clean');
    expect([clean.code, clean.out]).toEqual([4, expect.stringContaining('PS3223')]);
    expect(scene.heads()).toHaveLength(1);
    expect(scene.record()).toMatchObject({ end: null, experiment: { state: 'sending' } });
    scene.emulator.setFaults([]);
    expect((await scene.later('--clean')).code).toBe(0);
    expect(open()).toEqual([]);
    expect(scene.experiments()).toHaveLength(1);
  });

  it('is not repeated where the record asks for more than the trial may', async () => {
    await killed(5, 'before', ENDLESS);
    const record = scene.record() as { experiment: { body: object } };
    record.experiment.body = { ...record.experiment.body, count: 500 };
    await scene.plant(scene.recordFiles().join(), JSON.stringify(record));
    const mark = scene.emulator.requests.length;
    const clean = await scene.later('--clean');
    expect([clean.code, clean.out]).toEqual([4, expect.stringContaining('not one that the trial may send')]);
    expect(launches(mark)).toEqual([]);
  });
});

describe('heads that a killed trial left', () => {
  const withoutSection = () => scene.config().replace(/^trials:[\s\S]*/m, '');

  it('stay hidden where the configuration has no trials any more, which is said once', async () => {
    await killed(4, 'before');
    await write(scene.folder, { 'pipelines-sync.yaml': withoutSection() });
    for (const argv of [
      ['plan', '--summary'],
      ['pull', '--all', '--dry-run'],
    ]) {
      const ran = await scene.run(...argv);
      expect(ran.out).not.toContain('(trial ');
      expect(ran.err.split('PS3230')).toHaveLength(2);
    }
    expect((await scene.later('--clean')).code).toBe(0);
    expect(scene.heads()).toEqual([]);
    expect((await scene.run('plan', '--summary')).err).not.toContain('PS3230');
  });

  it('cost plans nothing where none is left', async () => {
    scene = await TrialScene.open();
    await scene.trial('--yes');
    const asked: string[] = [];
    const openGit = (root: string) => {
      const git = gitIn(root, withoutKeys(process.env));
      return ((args, stdin) => {
        asked.push(args.join(' '));
        return git(args, stdin);
      }) as typeof git;
    };
    const ran = await scene.workspace.runWith({ cwd: scene.folder, clock: scene.clock, openGit }, 'plan');
    expect(ran.code).toBe(0);
    expect(asked.filter((one) => one.includes('pipelines-sync-trials'))).toEqual([]);
  });

  it('are made anew under another name where somebody changed them before the launch', async () => {
    await killed(3, 'before');
    const [head] = scene.heads();
    scene.store.edit('prompts', head?.id ?? 0, { prompt_text: 'edited' });
    expect((await scene.later('--clean')).out).toContain('PS3226');
    const next = await scene.later('--yes', '--json');
    const { trials, exit_code } = JSON.parse(next.out);
    expect([trials[0].state, exit_code]).toEqual(['informed', 0]);
    expect(scene.record()).toMatchObject({ attempt: 2, end: { state: 'done' } });
    // What somebody edited is theirs.
    expect(scene.heads()).toEqual([head]);
    expect(scene.experiments()).toHaveLength(1);
  });
});

describe('doctor', () => {
  const checks = async (nth = 1) => {
    const parts = { cwd: scene.folder, clock: scene.clock, processes: laterProcess(nth) };
    const { out } = await scene.workspace.runWith(parts, 'doctor', '--json');
    const all: { subject: string }[] = JSON.parse(out).checks;
    return all.filter(({ subject }) => subject === 'trials');
  };

  it('says what trials left, with the command that cleans up, and writes nothing', async () => {
    await killed(6, 'before', {
      more: '    cleanup: archive',
      emulator: { switches: { experiment_polls: 1000 } },
    });
    await scene.plant(`oslo-${ASKED}.json`, '{');
    const mark = scene.emulator.requests.length;
    expect(await checks()).toMatchObject([
      { state: 'warning', code: 'PS3213', argv: ['pipelines-sync', 'trial', '--drop-damaged'] },
      {
        state: 'warning',
        code: 'PS3230',
        message: expect.stringMatching(
          /^Trial rome of 20\S+ left a head, experiment exp-1, which may run\.$/,
        ),
        argv: ['pipelines-sync', 'trial', '--clean'],
      },
    ]);
    expect(scene.writes(mark)).toEqual([]);
    await scene.later('--drop-damaged');
    expect(await checks(2)).toMatchObject([
      { state: 'ok', message: expect.stringContaining('nothing is left') },
    ]);
  });

  it('says nothing where there are no trials', async () => {
    scene = await TrialScene.open();
    await write(scene.folder, { 'pipelines-sync.yaml': scene.config().replace(/^trials:[\s\S]*/m, '') });
    expect(await checks()).toEqual([]);
  });

  it('says that a trial is at work', async () => {
    await killed(6, 'before');
    const { out } = await scene.run('doctor', '--json');
    expect(JSON.parse(out).checks).toContainEqual(
      expect.objectContaining({
        subject: 'trials',
        state: 'ok',
        message: expect.stringContaining('is at work'),
      }),
    );
  });
});

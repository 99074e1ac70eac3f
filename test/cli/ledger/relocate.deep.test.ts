import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  acceptOnlyBranches,
  BRANCHES,
  REFS,
  refsAt,
  refsOf,
  SavedRefs,
  subjects,
} from '../../ledger/git-scene.js';
import { Machine } from '../../ledger/machines.js';
import { Repository } from '../../ledger/repository.js';

const CONFIG = `version: 1
namespace: rome-team
bundles: ["pipelines/*.yaml"]
targets:
  staging: { org_id: 2 }
`;
const BRANCH = `${CONFIG}ledger: branch\n`;
const COUNT = 300;
const bundle = (text: string) => {
  const prompts = Array.from(
    { length: COUNT },
    (_, at) => `  - { name: P${at}, prompt_text: ${text} ${at} }\n`,
  );
  return `artifact_type: pipelines.artifact.bundle.v1\nprompts:\n${prompts.join('')}`;
};
const FILES = { 'pipelines-sync.yaml': CONFIG, 'pipelines/all.yaml': bundle('one') };
const APPLY = ['apply', '--yes'];
const MOVE = ['ledger', 'relocate', '--yes'];

describe('ledger relocate, with 300 resources', () => {
  let repository: Repository;
  let folder: string;
  beforeEach(async () => {
    repository = await Repository.open(FILES);
    folder = repository.clone();
  });
  afterEach(() => repository.workspace.close());

  const run = (...argv: string[]) => repository.run(folder, ...argv);
  const say = (config: string) => repository.write(folder, { 'pipelines-sync.yaml': config });

  it('says what to do where the configuration was switched, and does it: there, on, and back', async () => {
    expect((await run(...APPLY)).code).toBe(0);
    const asked = repository.workspace.emulator.requests.length;
    await say(BRANCH);
    for (const command of [
      ['plan'],
      APPLY,
      ['drift'],
      ['history'],
      ['ledger', 'show'],
      ['ledger', 'unlock'],
    ]) {
      const refused = await run(...command);
      expect([command, refused.code], refused.err).toEqual([command, 3]);
      expect(refused.err).toContain(`error PS4720  The ledger is on remote origin as ${REFS.ledger},`);
      expect(refused.err).toMatch(/: pipelines-sync ledger relocate\n/);
    }
    const named = await run('plan', '--target', 'staging');
    expect(named.err).toContain(': pipelines-sync ledger relocate --target staging\n');
    const dry = await run('doctor');
    expect(dry.out).toContain('PS4720');
    const done = await run(...MOVE);
    expect(done.code, done.err).toBe(0);
    expect(done.out).toContain(`from ${REFS.ledger} on remote origin to branch pipelines-sync-ledger/`);
    expect(done.out).toContain('Ledger revision 2 saved.');
    expect(repository.workspace.emulator.requests.filter(({ method }) => method !== 'GET')).toHaveLength(
      COUNT,
    );
    expect(repository.workspace.emulator.requests.length).toBeGreaterThan(asked);
    repository.refs = BRANCHES;
    expect(Object.keys(repository.ledger())).toHaveLength(COUNT);
    expect(refsOf(repository.bare)).toEqual([BRANCHES.ledger]);

    const again = await run(...MOVE);
    expect([again.code, again.out]).toEqual([
      0,
      expect.stringMatching(/^The ledger is where the configuration says already \(branch /),
    ]);
    expect((await run('plan', '--detailed-exitcode')).code).toBe(0);
    await repository.write(folder, { 'pipelines/all.yaml': bundle('two') });
    expect((await run(...APPLY)).code).toBe(0);
    expect((await run('rollback', '--to', '1', '--yes')).code).toBe(0);
    expect((await run('history')).out).toContain('ledger relocate');
    expect((await run('doctor')).out).toContain('pipelines-sync-ledger/rome-team/staging');

    await say(CONFIG);
    const stale = await run('plan');
    expect([stale.code, stale.err]).toEqual([
      3,
      expect.stringContaining('write into the configuration: ledger: branch'),
    ]);
    const back = await run('ledger', 'relocate', '--yes', '--json');
    expect(JSON.parse(back.out)).toMatchObject({ revision: '5' });
    expect(refsOf(repository.bare)).toEqual([REFS.ledger]);
    expect(subjects(repository.bare)).toHaveLength(5);
  }, 300_000);

  it('killed at each step of git: the next one ends it, and there is one ledger with one history', async () => {
    expect((await run(...APPLY)).code).toBe(0);
    await say(BRANCH);
    const before = new SavedRefs(repository.bare, folder);
    const steps: string[] = [];
    const whole = new Machine('m1');
    whole.onStep = (step) => steps.push(step);
    expect((await whole.run(repository, folder, ...MOVE)).code).toBe(0);
    expect(steps.filter((step) => step === 'git push')).toHaveLength(2);
    for (let nth = 1; nth <= steps.length; nth += 1) {
      before.restore();
      const killed = new Machine('m1');
      let count = 0;
      killed.onStep = () => {
        count += 1;
        if (count === nth) killed.kill();
      };
      await killed.run(repository, folder, ...MOVE);
      const where = nth % 2 === 0 ? folder : repository.clone();
      await repository.write(where, { 'pipelines-sync.yaml': BRANCH });
      const next = new Machine(nth % 2 === 0 ? 'm1' : 'm2');
      next.now = () => Date.now() + 40 * 60_000;
      const ran = await next.run(repository, where, ...MOVE);
      const at = `${nth}: ${steps[nth - 1]}`;
      expect([at, ran.code], ran.err).toEqual([at, 0]);
      expect([at, refsOf(repository.bare)]).toEqual([at, [BRANCHES.ledger]]);
      const log = subjects(repository.bare, BRANCHES.ledger);
      expect([at, log.at(-1), log[0]]).toEqual([
        at,
        'apply 1: staging',
        `ledger relocate ${log.length}: staging`,
      ]);
      const plan = await repository.run(where, 'plan', '--detailed-exitcode');
      expect([at, plan.code], plan.err).toEqual([at, 0]);
    }
  }, 600_000);

  it('on a server that stopped accepting the old refs: moves, says what stays, and is used from then on', async () => {
    expect((await run(...APPLY)).code).toBe(0);
    await acceptOnlyBranches(repository.bare);
    await repository.write(folder, { 'pipelines/all.yaml': bundle('two') });
    const refused = await run(...APPLY);
    expect([refused.code, refused.err]).toEqual([1, expect.stringMatching(/PS6103.*\n.*ledger: branch/)]);
    await say(BRANCH);
    const moved = await run(...MOVE);
    expect([moved.code, moved.out], moved.err).toEqual([
      0,
      expect.stringContaining('the old ledger stays there'),
    ]);
    const old = refsAt(repository.bare).find(([name]) => name === REFS.ledger);
    expect((await run(...APPLY)).code).toBe(0);
    expect(refsAt(repository.bare).find(([name]) => name === REFS.ledger)).toEqual(old);
    expect((await run(...MOVE)).out).toContain('already');
    expect(await readFile(path.join(folder, 'pipelines-sync.yaml'), 'utf8')).toBe(BRANCH);
  }, 300_000);

  it('has nothing to move in files, without a remote, or where nothing was applied', async () => {
    await say(BRANCH);
    const none = await run(...MOVE);
    expect([none.code, none.err]).toEqual([1, expect.stringContaining('PS7303')]);
    await say(`${CONFIG}ledger: file\n`);
    const inFiles = await run(...MOVE);
    expect([inFiles.code, inFiles.err]).toEqual([3, expect.stringContaining('PS4724')]);
    expect((await run(...APPLY)).code).toBe(0);
    await say(BRANCH);
    const stillThere = await run(...MOVE);
    expect([stillThere.code, stillThere.err]).toEqual([3, expect.stringContaining('PS4724')]);
    expect(refsOf(repository.bare)).toEqual([]);
  });

  it('a target has its own place of the ledger', async () => {
    await say(CONFIG.replace('org_id: 2', 'org_id: 2, ledger: branch'));
    expect((await run(...APPLY)).code).toBe(0);
    expect(refsOf(repository.bare)).toEqual([BRANCHES.ledger]);
    await say(BRANCH.replace('org_id: 2', 'org_id: 2, ledger: git'));
    expect((await run('plan')).err).toContain('PS4720');
    expect((await run(...MOVE)).code).toBe(0);
    expect(refsOf(repository.bare)).toEqual([REFS.ledger]);
    await say(CONFIG.replace('org_id: 2', 'org_id: 2, ledger: file'));
    expect((await run('doctor')).out).toContain('.pipelines-sync/rome-team/staging');
  });
});

import { execFileSync, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ApplyReport } from '../../src/apply/outcome.js';
import type { RequestRecord } from '../../src/emulator/request-record.js';
import { builtCli } from '../support/built-cli.js';
import { hasNoResult } from '../support/has-no-result.js';
import { acceptOnlyBranches, refsOf, subjects } from './git-scene.js';
import { Machine } from './machines.js';
import { Repository } from './repository.js';

const APPLY = ['apply', '--yes', '--json'];
const WHO = ['alice', 'bob'] as const;
type Who = (typeof WHO)[number];
type Ended = { code: number | null; out: string; err: string };

const HEAD = 'artifact_type: pipelines.artifact.bundle.v1\n';
const FILES = {
  'pipelines-sync.yaml': `version: 1
namespace: rome-team
bundles: ["pipelines/*.yaml"]
targets:
  staging: { org_id: 2 }
`,
  'pipelines/all.yaml': `${HEAD}prompts: [{ name: Shared, prompt_text: nobody 0 }]\n`,
};

/** Two people with a clone each, who apply at once; each write can be told by what is in it. */
describe.each([
  { through: 'a bare repository', isOnBranch: false, rounds: 50 },
  { through: 'branches of one that accepts nothing else and deletes none', isOnBranch: true, rounds: 15 },
])('two applies of one target at once, through $through', ({ isOnBranch, rounds: most }) => {
  let repository: Repository;
  let folders: { [who in Who]: string };
  /** Whose write reached the platform, whose lock was on the remote then; and its end. */
  let writes: { run: string; holder: string; end: 'before' | 'after' }[];
  let during: (() => Promise<void>) | undefined;
  beforeEach(async () => {
    repository = isOnBranch ? await Repository.onBranch(FILES) : await Repository.open(FILES);
    if (isOnBranch) await acceptOnlyBranches(repository.bare);
    folders = { alice: repository.clone(), bob: repository.clone() };
    writes = [];
    const { hooks } = repository.workspace.emulator;
    const watch = (end: 'before' | 'after') => async (request: RequestRecord) => {
      if (request.method === 'GET') return;
      const { prompt_text: text } = request.body as { prompt_text: string };
      writes.push({ run: text, holder: holder(), end });
      const other = during;
      during = undefined;
      await other?.();
    };
    hooks.before = watch('before');
    hooks.after = watch('after');
  });
  afterEach(() => repository.workspace.close());

  function holder(): string {
    const options = { cwd: repository.bare, encoding: 'utf8', stdio: 'pipe' } as const;
    try {
      const lock = execFileSync('git', ['cat-file', 'blob', `${repository.refs.lock}:lock.json`], options);
      const { actor, released } = JSON.parse(lock) as { actor: string; released?: true };
      return released === true ? 'nobody' : actor;
    } catch {
      return 'nobody';
    }
  }

  /** So many rounds of both; what each of them wrote and recorded is there, once, and nothing is between. */
  async function race(rounds: number, run: (who: Who, round: number) => Promise<Ended>): Promise<void> {
    const done: { run: string; revision: string }[] = [];
    const refused = new Set<string>();
    for (let round = 1; round <= rounds; round += 1) {
      const once = async (who: Who) => {
        const name = `${who} ${round}`;
        const prompts = ['Shared', name].map((one) => `  - { name: ${one}, prompt_text: ${name} }\n`);
        await repository.write(folders[who], {
          'pipelines/all.yaml': `${HEAD}prompts:\n${prompts.join('')}`,
        });
        const { code, out, err } = await run(who, round);
        if (code === 0) {
          const report = JSON.parse(out) as ApplyReport;
          expect(report.ledger.state).toBe('written');
          done.push({ run: name, revision: report.ledger.revision ?? '' });
          return;
        }
        expect(code, err).toBe(3);
        expect(hasNoResult(out)).toBe(true);
        const refusal = err.replace(/^note PS6205 {2}.*\n {2}.*\n/, '');
        expect(refusal).toMatch(/^error PS610[45] {2}.+\n {2}Nothing was changed\. .+\n$/);
        refused.add(refusal.slice(0, 12));
      };
      const before = done.length;
      const [first, second] = round % 2 === 0 ? WHO : WHO.toReversed();
      if (round % 5 !== 0) await Promise.all(WHO.map(once));
      else {
        // The second one comes to its end while the first one waits for the answer to a write.
        during = () => once(second as Who);
        await once(first as Who);
        expect(during).toBeUndefined();
      }
      expect(done.length).toBeGreaterThan(before);
    }
    expect([...refused].sort()).toEqual(['error PS6104', 'error PS6105']);

    // Never both inside: whoever wrote held the lock, and no write of one lies between two of another.
    for (const { run: name, holder: held } of writes) expect(held).toBe(name.split(' ')[0]);
    const inOrder = writes.map((write) => write.run).filter((name, at, all) => name !== all[at - 1]);
    expect(inOrder).toEqual(done.map((one) => one.run));
    for (const { run: name } of done) {
      const own = writes.filter((write) => write.run === name);
      expect(own.map(({ end }) => end).sort()).toEqual(['after', 'after', 'before', 'before']);
    }
    // Never a lost commit: every apply has its number and its commit, and nothing is left of a lock.
    expect(done.map((one) => one.revision)).toEqual(done.map((_, at) => String(at + 1)));
    expect(subjects(repository.bare, repository.refs.ledger)).toEqual(
      done.map((_, at) => `apply ${done.length - at}: staging`),
    );
    const { ledger, lock } = repository.refs;
    expect(refsOf(repository.bare)).toEqual(isOnBranch ? [ledger, lock] : [ledger]);
    // Nothing twice: one object for each run, and the shared one as often changed as somebody applied.
    const rows = repository.workspace.emulator.store.list('prompts');
    expect(rows.map((row) => row.name).sort()).toEqual(['Shared', ...done.map((one) => one.run)].sort());
    const last = done.at(-1)?.run;
    expect(rows.find((row) => row.name === 'Shared')).toMatchObject({
      prompt_text: last,
      version: done.length,
    });
    const entries = Object.entries(repository.stored()).filter(([file]) => file !== 'head.json');
    expect(entries.map(([, entry]) => entry.address).sort()).toEqual(
      rows.map((row) => `prompts/${row.name}`).sort(),
    );
    for (const [, { address, id }] of entries)
      expect(rows.find((row) => `prompts/${row.name}` === address)?.id).toBe(id);
  }

  it('many times: never both inside, never a lost ledger commit, nothing made twice', async () => {
    await race(most, async (who, round) => {
      const { workspace } = repository;
      // Sometimes both begin together, sometimes one comes when the other is already writing.
      if (round % 5 !== 0 && who === WHO[round % 2]) await sleep((round * 11) % 160);
      const io = { ...new Machine(who).io(), env: { ...workspace.env, USER: who } };
      return workspace.runWith({ cwd: folders[who], ...io }, ...APPLY);
    });
  }, 900_000);

  it('as processes, 5 times', async () => {
    const cli = await builtCli();
    await race(5, (who) => {
      const env = { ...repository.workspace.env, PATH: process.env.PATH, USER: who };
      const child = spawn(process.execPath, [cli, ...APPLY], { cwd: folders[who], env });
      const ended: Ended = { code: null, out: '', err: '' };
      child.stdout.on('data', (bytes) => {
        ended.out += bytes;
      });
      child.stderr.on('data', (bytes) => {
        ended.err += bytes;
      });
      return new Promise((resolve) => child.on('close', (code) => resolve({ ...ended, code })));
    });
  }, 900_000);
});

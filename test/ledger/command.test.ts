import { execFileSync, spawn } from 'node:child_process';
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { counts, platformState } from '../failures/state.js';
import { builtCli } from '../support/built-cli.js';
import type { Ran } from '../support/workspace.js';
import { REFS, refsOf, sh, subjects } from './git-scene.js';
import { Repository } from './repository.js';

const APPLY = ['apply', '--yes', '--launch', '*', '--json'];

describe('the whole command on a git ledger', () => {
  let repository: Repository;
  beforeEach(async () => {
    repository = await Repository.open();
  });
  afterEach(() => repository.workspace.close());

  it('applies, and a fresh clone knows everything; the log is the deployment log', async () => {
    const applied = await repository.run(repository.clone(), ...APPLY);
    expect(applied.err).toBe('');
    expect(JSON.parse(applied.out)).toMatchObject({
      summary: { created: 8, launched: 1 },
      ledger: { revision: '1' },
    });
    const fresh = repository.clone();
    const planned = await repository.run(fresh, 'plan', '--detailed-exitcode', '--json');
    expect(JSON.parse(planned.out).summary).toMatchObject({ unchanged: 9, held: 0, create: 0 });
    expect(planned.code).toBe(0);
    expect(subjects(repository.bare)).toEqual(['apply 1: staging']);
    expect(refsOf(repository.bare)).toEqual([REFS.ledger]);
    // Nothing to do is nothing to record.
    expect((await repository.run(fresh, 'apply', '--yes')).code).toBe(0);
    expect(subjects(repository.bare)).toHaveLength(1);
  });

  it('two at once, five times: one is inside, nothing is made twice, every commit is there', async () => {
    const clones = [repository.clone(), repository.clone()];
    for (let round = 0; round < 5; round += 1) {
      for (const clone of clones)
        await writeFile(
          path.join(clone, 'pipelines/round.yaml'),
          `artifact_type: pipelines.artifact.bundle.v1\nprompts:\n${Array.from({ length: round + 1 }, (_, n) => `  - { name: Round ${n}, prompt_text: Text ${n} }\n`).join('')}`,
        );
      const ran = await Promise.all(clones.map((clone) => repository.run(clone, ...APPLY)));
      for (const { code, err } of ran) {
        expect([0, 3]).toContain(code);
        if (code === 3) expect(err).toMatch(/PS610[45]/);
      }
      expect(ran.some(({ code }) => code === 0)).toBe(true);
    }
    const last = await repository.run(repository.clone(), 'plan', '--json');
    expect(last.code).toBe(0);
    const prompts = sh(repository.bare, 'ls-tree', '-r', '--name-only', REFS.ledger, 'prompts/').split('\n');
    expect(prompts).toHaveLength(2 + 5);
    expect(counts(repository.workspace.emulator)).toMatchObject({ experiments: 1 });
    expect(refsOf(repository.bare)).toEqual([REFS.ledger]);
    const sequences = subjects(repository.bare).map((subject) => Number(/ (\d+):/.exec(subject)?.[1]));
    expect(sequences).toEqual(sequences.map((_, index) => sequences.length - index));
  }, 120_000);

  it('suspended in the middle and woken after somebody took over: sends nothing more', async () => {
    const [first, second] = [repository.clone(), repository.clone()];
    const { folder: home, emulator, env } = repository.workspace;
    const late = path.join(home, 'late');
    const preload = path.join(home, 'clock.mjs');
    await writeFile(late, '0');
    await writeFile(
      preload,
      `import { readFileSync } from 'node:fs';\nconst now = Date.now;\nDate.now = () => now() + Number(readFileSync(${JSON.stringify(late)}, 'utf8'));\n`,
    );
    const child = spawn(process.execPath, ['--import', preload, await builtCli(), ...APPLY], {
      cwd: first,
      env: { ...env, PATH: process.env.PATH },
    });
    let out = '';
    child.stdout.on('data', (bytes) => {
      out += bytes;
    });
    let other: Ran | undefined;
    let mark = 0;
    emulator.hooks.before = async ({ method }) => {
      if (method !== 'GET' || mark > 0 || !refsOf(repository.bare).includes(REFS.lock)) return;
      mark = emulator.requests.length;
      // Its machine sleeps for twenty minutes, while it waits for this very answer.
      child.kill('SIGSTOP');
      await writeFile(late, String(20 * 60_000));
      const clock = { now: () => Date.now() + 20 * 60_000, sleep: async () => {} };
      other = await repository.workspace.runWith({ cwd: second, clock }, ...APPLY);
      mark = emulator.requests.length;
      child.kill('SIGCONT');
    };
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(other?.err).toMatch(/^note PS6116 {2}The lock of .* is taken over/);
    expect(JSON.parse(other?.out ?? '')).toMatchObject({
      summary: { created: 8, launched: 1 },
      exit_code: 0,
    });
    expect(repository.workspace.writesSince(mark)).toEqual([]);
    const report = JSON.parse(out) as { outcomes: { outcome: string }[]; ledger: { state: string } };
    for (const { outcome } of report.outcomes)
      expect(['not attempted', 'failed', 'blocked', 'held', 'adopted']).toContain(outcome);
    expect(code).not.toBe(0);
    const planned = await repository.run(repository.clone(), 'plan', '--json');
    expect(JSON.parse(planned.out).summary).toMatchObject({ unchanged: 9 });
    expect(counts(emulator)).toMatchObject({ experiments: 1 });
  });

  it('a signal in the middle: nothing new, the ledger is pushed, the lock is given back, exit 4', async () => {
    const stop = new AbortController();
    const folder = repository.clone();
    repository.workspace.emulator.hooks.after = async ({ method }) => {
      if (method === 'POST') stop.abort();
    };
    const ran = await repository.workspace.runWith({ cwd: folder, signal: stop.signal }, ...APPLY);
    delete repository.workspace.emulator.hooks.after;
    expect(ran.code).toBe(4);
    expect(refsOf(repository.bare)).toEqual([REFS.ledger]);
    const again = await repository.run(repository.clone(), ...APPLY);
    expect(again.code).toBe(0);
    expect(counts(repository.workspace.emulator)).toMatchObject({ experiments: 1 });
  });

  /** Runs the built command with a git that kills it at the n-th step of the store; how often git ran. */
  async function killedAt(folder: string, nth: number, when: 'before' | 'after') {
    const bin = path.join(repository.workspace.folder, 'bin');
    const log = path.join(bin, 'steps');
    await mkdir(bin, { recursive: true });
    await writeFile(log, '');
    const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
    const script = `#!/bin/sh
case "$1" in
  for-each-ref|ls-remote|fetch|ls-tree|cat-file|hash-object|fast-import|push|update-ref|merge-base) ;;
  *) exec ${real} "$@" ;;
esac
echo "$1" >> ${log}
if [ "$(wc -l < ${log})" -eq ${nth} ]; then
  ${when === 'after' ? `${real} "$@"` : ':'}
  kill -9 $PPID
  exit 1
fi
exec ${real} "$@"
`;
    await writeFile(path.join(bin, 'git'), script);
    await chmod(path.join(bin, 'git'), 0o755);
    const env = { ...repository.workspace.env, PATH: `${bin}:${process.env.PATH}` };
    const child = spawn(process.execPath, [await builtCli(), ...APPLY], {
      cwd: folder,
      env,
      stdio: 'ignore',
    });
    const signal = await new Promise((resolve) => child.on('close', (_code, name) => resolve(name)));
    const steps = (await readFile(log, 'utf8')).split('\n').filter(Boolean);
    await rm(bin, { recursive: true });
    return { signal, steps };
  }

  for (const when of ['before', 'after'] as const) {
    it(`killed ${when} each step of git, run again here or on a fresh clone: as if nothing had been`, async () => {
      const whole = await killedAt(repository.clone(), 0, when);
      expect(whole.signal).toBeNull();
      const ledger = repository.ledger();
      const state = platformState(repository.workspace.emulator);
      expect(Object.keys(ledger)).toHaveLength(9);
      let killed = 0;
      for (let nth = 1; nth <= whole.steps.length; nth += 1) {
        await repository.workspace.close();
        repository = await Repository.open();
        const folder = repository.clone();
        const { signal, steps } = await killedAt(folder, nth, when);
        const where = { nth, step: steps[nth - 1] };
        // Slower or faster, a run may take one push more or less.
        if (signal === null) continue;
        killed += 1;
        const next = (nth % 2 === 1) === (when === 'after') ? folder : repository.clone();
        const again = await repository.run(next, ...APPLY);
        // A launch that nobody knows the end of is asked for again, with the same request.
        expect({ ...where, code: again.code, err: again.err.replace(/^note PS6116.*\n/, '') }).toEqual({
          ...where,
          code: 0,
          err: '',
        });
        expect({ ...where, ledger: repository.ledger() }).toEqual({ ...where, ledger });
        expect({ ...where, state: platformState(repository.workspace.emulator) }).toEqual({
          ...where,
          state,
        });
        expect(refsOf(repository.bare)).toEqual([REFS.ledger]);
      }
      expect(killed).toBeGreaterThanOrEqual(whole.steps.length - 3);
    }, 300_000);
  }
});

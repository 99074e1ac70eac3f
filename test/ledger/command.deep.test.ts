import { execFileSync, spawn } from 'node:child_process';
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ApplyReport } from '../../src/apply/outcome.js';
import { counts, platformState } from '../apply/failures/state.js';
import { untilAtRest } from '../support/at-rest.js';
import { builtCli } from '../support/built-cli.js';
import type { Ran } from '../support/workspace.js';
import { REFS, refsOf, subjects } from './git-scene.js';
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

  /** The built command in a clone, with what it printed and its exit code. */
  async function started(folder: string, ...node: string[]) {
    const env = { ...repository.workspace.env, PATH: process.env.PATH };
    const child = spawn(process.execPath, [...node, await builtCli(), ...APPLY], { cwd: folder, env });
    let out = '';
    child.stdout.on('data', (bytes) => {
      out += bytes;
    });
    const code = new Promise<number | null>((resolve) => child.on('close', resolve));
    const report = async () => {
      await code;
      return JSON.parse(out) as ApplyReport;
    };
    return { child, code, report };
  }

  /** Calls `act` once, when the first criterion is made, no other request is on its way and no answer sent. */
  function inTheMiddle(act: () => Promise<void>): void {
    const { hooks } = repository.workspace.emulator;
    let open = 0;
    let isDone = false;
    hooks.before = () => {
      open += 1;
    };
    hooks.after = async ({ method, path: at }) => {
      if (!isDone && method === 'POST' && at === '/api/criteria') {
        isDone = true;
        while (open > 1) await sleep(20);
        await act();
      }
      open -= 1;
    };
  }

  it('suspended in the middle and woken after somebody took over: writes nothing more', async () => {
    const [first, second] = [repository.clone(), repository.clone()];
    const { folder: home, emulator } = repository.workspace;
    const late = path.join(home, 'late');
    const preload = path.join(home, 'clock.mjs');
    await writeFile(late, '0');
    await writeFile(
      preload,
      `import { readFileSync } from 'node:fs';\nconst now = Date.now;\nDate.now = () => now() + Number(readFileSync(${JSON.stringify(late)}, 'utf8'));\n`,
    );
    const { child, code, report } = await started(first, '--import', preload);
    let other: Ran | undefined;
    let mark = 0;
    inTheMiddle(async () => {
      // Its machine sleeps for twenty minutes, while it waits for this very answer.
      child.kill('SIGSTOP');
      await writeFile(late, String(20 * 60_000));
      const clock = { now: () => Date.now() + 20 * 60_000, sleep: async () => {} };
      other = await repository.workspace.runWith({ cwd: second, clock }, ...APPLY);
      mark = emulator.requests.length;
      child.kill('SIGCONT');
    });
    expect(await code).toBe(4);
    expect(other?.err).toMatch(/^note PS6130 .*\nnote PS6116 {2}Taking over the lock of .*/);
    // What the sleeper had begun is taken in as made from here, the rest is made; nothing is there twice.
    const taken = JSON.parse(other?.out ?? '') as ApplyReport;
    expect(taken).toMatchObject({ exit_code: 0, ledger: { state: 'written', revision: '2' } });
    expect(counts(emulator)).toMatchObject({ prompts: 2, criteria: 2, experiments: 1 });
    expect(repository.workspace.writesSince(mark)).toEqual([]);
    const woken = await report();
    expect(woken.summary['not attempted']).toBeGreaterThan(0);
    expect(woken.ledger.message).toMatch(/another run took its lock over.*kept here as refs/);
    expect(subjects(repository.bare)).toHaveLength(2);
    expect(refsOf(repository.bare)).toEqual([REFS.ledger]);

    // Its clone says what it still has, and how to be rid of it.
    const planned = await repository.run(first, 'plan', '--json');
    expect(JSON.parse(planned.out).summary).toMatchObject({ unchanged: 9 });
    const [forget = ''] = /git update-ref -d \S+$/m.exec(planned.err) ?? [];
    expect(planned.err).toMatch(/^warning PS6111 /);
    execFileSync('sh', ['-c', forget], { cwd: first });
    expect((await repository.run(first, 'plan')).err).toBe('');
  });

  it('SIGTERM in the middle: no new write, the ledger is pushed, the lock given back, exit 4', async () => {
    const { emulator } = repository.workspace;
    const { child, code, report } = await started(repository.clone());
    let mark = 0;
    inTheMiddle(async () => {
      // Until everything that does not wait for this answer is done.
      await untilAtRest(child.pid ?? 0, () => emulator.requests.length);
      mark = emulator.requests.length;
      child.kill('SIGTERM');
      // The signal has to arrive before the answer does.
      await sleep(300);
      await untilAtRest(child.pid ?? 0, () => emulator.requests.length);
    });
    expect(await code).toBe(4);
    expect(repository.workspace.writesSince(mark)).toEqual([]);
    const stopped = await report();
    expect(stopped).toMatchObject({ interrupted: true, ledger: { state: 'written', revision: '1' } });
    expect(stopped.summary['not attempted']).toBeGreaterThan(0);
    expect(refsOf(repository.bare)).toEqual([REFS.ledger]);
    const made = Object.values(repository.ledger()).filter((entry) => (entry as { id: unknown }).id !== null);
    expect(made).toHaveLength(stopped.summary.created ?? 0);
    const again = await repository.run(repository.clone(), ...APPLY);
    expect({ code: again.code, err: again.err }).toEqual({ code: 0, err: '' });
    expect(counts(emulator)).toMatchObject({ prompts: 2, criteria: 2, experiments: 1 });
  });

  /** Runs the built command with a git that kills it at the n-th step of the store; how often git ran. */
  async function killedAt(folder: string, nth: number, when: 'before' | 'after') {
    const bin = path.join(repository.workspace.folder, 'bin');
    const log = path.join(bin, 'steps');
    await mkdir(bin, { recursive: true });
    await writeFile(log, '');
    const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
    const script = `#!/bin/sh
step=
skip=
for one in "$@"; do
  if [ -n "$skip" ]; then skip=; continue; fi
  case "$one" in -c) skip=1 ;; -*) ;; *) step="$one"; break ;; esac
done
case "$step" in
  for-each-ref|ls-remote|fetch|ls-tree|cat-file|hash-object|fast-import|push|update-ref|merge-base) ;;
  *) exec ${real} "$@" ;;
esac
echo "$step" >> ${log}
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

  // Every other step, and each request, is a place to be killed at in cut-off.deep.test.ts.
  it('killed for real before and after each push, gone on from here or from a fresh clone', async () => {
    const whole = await killedAt(repository.clone(), 0, 'before');
    expect(whole.signal).toBeNull();
    const ledger = repository.ledger();
    const state = platformState(repository.workspace.emulator);
    expect(Object.keys(ledger)).toHaveLength(9);
    const pushes = whole.steps.flatMap((step, at) => (step === 'push' ? [at + 1] : []));
    expect(pushes.length).toBeGreaterThanOrEqual(3);
    for (const nth of pushes) {
      for (const when of ['before', 'after'] as const) {
        await repository.workspace.close();
        repository = await Repository.open();
        const folder = repository.clone();
        const { signal, steps } = await killedAt(folder, nth, when);
        const where = { nth, when, step: steps[nth - 1] };
        // Slower or faster, a run may take one push more or less.
        if (signal === null) continue;
        const next = (nth % 2 === 1) === (when === 'after') ? folder : repository.clone();
        const again = await repository.run(next, ...APPLY);
        expect({
          ...where,
          code: again.code,
          err: again.err.replace(/^note PS6130.*\nnote PS6116.*\n/, ''),
        }).toEqual({
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
    }
  }, 900_000);
});

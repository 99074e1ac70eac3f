import { afterEach, describe, expect, it } from 'vitest';
import { FIRST_FILES, MIXED_FILES, REMOVAL_FILES } from '../apply/failures/scenarios.js';
import { counts, platformState, SavedPlatform } from '../apply/failures/state.js';
import type { Ran } from '../support/workspace.js';
import { acceptOnlyBranches, refsAt, refsOf, SavedRefs, sh } from './git-scene.js';
import { Machine } from './machines.js';
import { Repository } from './repository.js';

const MINUTE = 60_000;
const LAUNCH = ['apply', '--yes', '--launch', '*'];

/** A repository just before an apply, and that apply as one process of one machine. */
interface Scene {
  repository: Repository;
  folder: string;
  command: string[];
}

async function prepared(files: Record<string, string> | undefined, isOnBranch = false): Promise<Scene> {
  const repository = isOnBranch ? await Repository.onBranch(FIRST_FILES) : await Repository.open(FIRST_FILES);
  if (isOnBranch) await acceptOnlyBranches(repository.bare);
  const folder = repository.clone();
  if (files === undefined) return { repository, folder, command: LAUNCH };
  const ran = await repository.run(folder, ...LAUNCH);
  if (ran.code !== 0) throw new Error(ran.out + ran.err);
  await repository.write(folder, files);
  sh(folder, 'commit', '-q', '-am', 'an edit');
  sh(folder, 'push', '-q');
  return { repository, folder, command: ['apply', '--yes'] };
}

// The pace decides what the next run finds: only what was intended, or every outcome so far.
describe.each([
  {
    name: 'a first apply, too quick for anything to be pushed meanwhile',
    files: undefined,
    stepMs: 0,
    // Its reads, too, are places to be killed at with the file ledger.
    counting: (step: string) => !step.startsWith('GET '),
  },
  {
    name: 'creates, updates and a launch, each outcome pushed',
    files: MIXED_FILES,
    stepMs: 900,
    counting: () => true,
  },
  {
    name: 'deletes and replaces, some outcomes pushed',
    files: REMOVAL_FILES,
    stepMs: 500,
    // The other reads of it are places to be killed at with the file ledger.
    counting: (step: string) => !step.startsWith('GET '),
  },
  {
    name: 'a first apply on branches, which the server never deletes',
    files: undefined,
    stepMs: 900,
    counting: (step: string) => !step.startsWith('GET '),
    isOnBranch: true,
  },
])('$name', ({ files, stepMs, counting, isOnBranch = false }) => {
  let scene: Scene;
  afterEach(() => scene.repository.workspace.close());

  /** A process whose steps take so long; of the same machine, or much later of another one. */
  function machineOf(stepMs: number, name = 'm1', laterMs = 0): Machine & { steps: string[] } {
    const machine = Object.assign(new Machine(name), { steps: [] as string[] });
    machine.now = () => Date.now() + laterMs + machine.steps.length * stepMs;
    machine.onStep = (step) => machine.steps.push(step);
    return machine;
  }

  /** What a run left behind, as far as another one can tell. */
  function left(ledgerBefore: string | undefined): string {
    const { repository } = scene;
    const refs = new Map(refsAt(repository.bare));
    const lock = refs.has(repository.refs.lock) ? repository.files(repository.refs.lock) : {};
    const journal = Object.entries(lock).map(([name, text]) =>
      name === 'lock.json' ? '' : text.replace(/"(at|sent_at|created_at|id|run)":("[^"]*"|\d+)/g, '"$1":1'),
    );
    const isMoved = refs.get(repository.refs.ledger) !== ledgerBefore;
    return JSON.stringify([platformState(repository.workspace.emulator), journal, isMoved]);
  }

  function expectSameEnd(ran: Ran, at: string, end: { state: unknown; ledger: unknown }): void {
    const { repository } = scene;
    const { emulator } = repository.workspace;
    expect({ at, code: ran.code, err: ran.err.replace(/^note PS6130 .*\nnote PS6116 .*\n/, '') }).toEqual({
      at,
      code: 0,
      err: '',
    });
    expect({ at, state: platformState(emulator) }).toEqual({ at, state: end.state });
    expect({ at, ledger: repository.ledger() }).toEqual({ at, ledger: end.ledger });
    expect({ at, refs: refsOf(repository.bare) }).toEqual({
      at,
      refs: isOnBranch ? [repository.refs.ledger, repository.refs.lock] : [repository.refs.ledger],
    });
    // One line of commits, each with its number.
    const log = sh(repository.bare, 'log', '--format=%p|%s', repository.refs.ledger).split('\n');
    expect(log.map((line) => Number(/^\w*\|.* (\d+): staging$/.exec(line)?.[1]))).toEqual(
      log.map((_, index) => log.length - index),
    );
  }

  it('killed after each request and each step of git: as if nothing had been', async () => {
    scene = await prepared(files, isOnBranch);
    const { repository, folder, command } = scene;
    const { emulator } = repository.workspace;
    const begin = { platform: new SavedPlatform(emulator), refs: new SavedRefs(repository.bare, folder) };
    const ledger = new Map(refsAt(repository.bare)).get(repository.refs.ledger);
    const untouched = left(ledger);
    const whole = machineOf(stepMs);
    expect((await whole.run(repository, folder, ...command)).code).toBe(0);
    const end = { state: platformState(emulator), ledger: repository.ledger() };
    const experiments = counts(emulator).experiments;
    const seen = new Set([untouched]);
    let isEarly = true;
    // Until the lock is made it only reads: there every fourth step stands for all.
    const first = whole.steps.indexOf('git fast-import') + 1;
    expect(first).toBeGreaterThan(10);
    for (let nth = 1; nth <= whole.steps.length; nth += nth < first - 4 ? 4 : 1) {
      if (nth > first && !counting(whole.steps[nth - 1] ?? '')) continue;
      begin.platform.restore(emulator);
      begin.refs.restore();
      const killed = machineOf(stepMs);
      killed.onStep = (step) => {
        if (killed.steps.push(step) === nth) killed.kill();
      };
      await killed.run(repository, folder, ...command);
      const at = `${nth}: ${killed.steps.at(-1)}`;
      const what = left(ledger);
      if (nth < first) expect({ at, what }).toEqual({ at, what: untouched });
      // Each state that a kill left behind is gone on from once.
      if (seen.has(what)) continue;
      seen.add(what);
      const cut = { platform: new SavedPlatform(emulator), refs: new SavedRefs(repository.bare, folder) };
      const here = await machineOf(0, 'm1', 10 * MINUTE).run(repository, folder, ...command);
      expectSameEnd(here, `${at}, gone on here`, end);
      cut.platform.restore(emulator);
      cut.refs.restore();
      const fresh = repository.clone();
      if (isEarly) {
        isEarly = false;
        const early = await machineOf(0, 'm2', 10 * MINUTE).run(repository, fresh, ...command);
        expect({ at, code: early.code, left: left(ledger) }).toEqual({ at, code: 3, left: what });
      }
      const there = await machineOf(0, 'm2', 40 * MINUTE).run(repository, fresh, ...command);
      expectSameEnd(there, `${at}, gone on from a fresh clone`, end);
    }
    expect(seen.size).toBeGreaterThan(10);
    expect(counts(emulator).experiments).toBe(experiments);
  }, 900_000);
});

describe('a platform that forgets keys', () => {
  it('killed when the launch was sent and not recorded: one second experiment at the most', async () => {
    const { repository, folder, command } = await prepared(undefined);
    const { emulator } = repository.workspace;
    emulator.setSwitches({ idempotency: 'none' });
    const killed = new Machine('m1');
    killed.onStep = (step) => {
      if (/^POST .*\/experiments$/.test(step)) killed.kill();
    };
    await killed.run(repository, folder, ...command);
    expect(counts(emulator).experiments).toBe(1);
    // The request is on record, with its key and its body, and is sent once more within a day.
    for (const next of [folder, repository.clone(), folder]) {
      const ran = await new Machine('m1').run(repository, next, ...command);
      expect({ code: ran.code, out: ran.code === 0 ? '' : ran.out }).toEqual({ code: 0, out: '' });
      expect(counts(emulator).experiments).toBe(2);
    }
    const sent = emulator.requests.filter(
      ({ path, method }) => method === 'POST' && path.endsWith('/experiments'),
    );
    expect(new Set(sent.map(({ idempotencyKey, body }) => JSON.stringify([idempotencyKey, body]))).size).toBe(
      1,
    );
    await repository.workspace.close();
  });
});

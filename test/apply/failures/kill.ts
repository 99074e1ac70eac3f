import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { RequestRecord } from '../../../src/emulator/request-record.js';
import { builtCli } from '../../support/built-cli.js';
import type { Scenario } from './scenarios.js';
import { counts, platformState, SavedPlatform } from './state.js';
import { expectTrue, outcomes, reportOf } from './truth.js';

/** How a started command ended: by itself with a code, or by a signal. */
export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  out: string;
  err: string;
}

/** The command of a scenario as a process of its own. */
export class Child {
  readonly ended: Promise<Ended>;
  readonly #process: ReturnType<typeof spawn>;

  constructor(cli: string, scenario: Pick<Scenario, 'workspace' | 'command'>, extra: string[] = []) {
    const { folder, env } = scenario.workspace;
    const child = spawn(process.execPath, [cli, ...scenario.command, ...extra], { cwd: folder, env });
    let out = '';
    let err = '';
    child.stdout.on('data', (bytes) => {
      out += bytes;
    });
    child.stderr.on('data', (bytes) => {
      err += bytes;
    });
    this.#process = child;
    this.ended = new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (code, signal) => resolve({ code, signal, out, err }));
    });
  }

  get pid(): number {
    const { pid } = this.#process;
    if (pid === undefined) throw new Error('no process was started');
    return pid;
  }

  send(signal: NodeJS.Signals): void {
    this.#process.kill(signal);
  }
}

type Counting = (request: RequestRecord) => boolean;

/** Calls `act` at the n-th request that counts, before or after its effect, and never again. */
export function atRequest(
  scenario: Scenario,
  when: 'before' | 'after',
  counting: Counting,
  nth: number,
  act: (request: RequestRecord) => void | Promise<void>,
): void {
  let seen = 0;
  scenario.workspace.emulator.hooks[when] = async (request) => {
    if (!counting(request)) return;
    seen += 1;
    if (seen === nth) await act(request);
  };
}

const EVERY: Counting = () => true;
const WRITES: Counting = (request) => request.method !== 'GET';

/** Where a run is killed: after each request, its effect done and its answer not sent; or before each write. */
export const AFTER_EACH_REQUEST = { name: 'after each request', when: 'after', counting: EVERY } as const;
export const BEFORE_EACH_WRITE = { name: 'before each write', when: 'before', counting: WRITES } as const;

export const AFTER_EACH_WRITE = { name: 'after each write', when: 'after', counting: WRITES } as const;

/**
 * The numbers of the requests that count to be killed at. Before the first write a run only reads: there every fourth
 * request stands for all, up to the last four.
 */
function numbersOf({ requests }: Pick<Scenario, 'requests'>, counting: Counting): number[] {
  const isWrite = requests.map((one) => !one.startsWith('GET '));
  if (counting !== EVERY) return isWrite.filter(Boolean).map((_, index) => index + 1);
  const first = isWrite.indexOf(true);
  return requests.flatMap((_, index) => (index < first - 4 && index % 4 > 0 ? [] : [index + 1]));
}

/**
 * Kills the command at each of these places; what further runs make of it must be right each time.
 * @param isLost also with the ledger gone: what it alone knew, such as what may be deleted, is gone too then
 */
export function killed(
  prepare: () => Promise<Scenario>,
  places: (typeof AFTER_EACH_REQUEST | typeof BEFORE_EACH_WRITE | typeof AFTER_EACH_WRITE)[],
  isLost = true,
): void {
  let scenario: Scenario;
  let cli: string;
  beforeAll(async () => {
    cli = await builtCli();
    scenario = await prepare();
  });
  afterAll(() => scenario.workspace.close());

  /** False when the command came to its end without an n-th request. */
  async function killAt(when: 'before' | 'after', counting: Counting, nth: number) {
    await scenario.rewind();
    const child = new Child(cli, scenario);
    let at = '';
    atRequest(scenario, when, counting, nth, async (request) => {
      at = `killed ${when} ${request.method} ${request.path} (${nth})`;
      child.send('SIGKILL');
      await child.ended;
    });
    const { code, signal, out, err } = await child.ended;
    scenario.workspace.emulator.hooks[when] = () => undefined;
    if (at === '') expect(code, out + err).toBe(0);
    else expect(signal, at).toBe('SIGKILL');
    return at;
  }

  /** One further run after a kill ends as if nothing had been. */
  async function expectSameEnd(at: string): Promise<void> {
    const { emulator } = scenario.workspace;
    const ran = await scenario.workspace.run(...scenario.command, '--json');
    expect(ran.code, `${at}\n${ran.out}${ran.err}`).toBe(0);
    expectTrue(reportOf(ran), ran, emulator);
    expect(platformState(emulator), at).toEqual(scenario.end);
    if (scenario.ids !== undefined) {
      const kinds = ['prompts', 'tool_endpoints'] as const;
      const ids = kinds.flatMap((kind) =>
        emulator.store.list(kind).map(({ id, name }) => [`${kind} ${id}`, name]),
      );
      expect(Object.fromEntries(ids), at).toEqual(scenario.ids);
    }
    const launches = emulator.store.list('workflows').filter((workflow) => workflow.copied_from !== null);
    expect(launches.length, at).toBe((scenario.end.workflow_copies as string[]).length);
  }

  /** The same with the ledger gone: adopted, held, nothing launched; then as told. */
  async function expectSameEndWithoutLedger(at: string): Promise<void> {
    const { workspace } = scenario;
    const { emulator } = workspace;
    await rm(path.join(workspace.folder, '.pipelines-sync'), { recursive: true, force: true });
    const before = counts(emulator);
    const mark = emulator.requests.length;
    const first = await workspace.run('apply', '--yes', '--json');
    const report = reportOf(first);
    expect(first.code, `${at}, ledger lost\n${first.out}${first.err}`).toBe(3);
    expectTrue(report, first, emulator);
    expect(counts(emulator).experiments, at).toBe(before.experiments);
    // What was there is adopted where it is equal and held where it differs; nothing is written over.
    const writes = workspace.writesSince(mark);
    expect(writes.filter((write) => !write.startsWith('POST ') || write.endsWith('/experiments'))).toEqual(
      [],
    );
    const words = new Set(Object.values(outcomes(report)));
    for (const word of words) expect(['adopted', 'created', 'held', 'blocked']).toContain(word);

    const second = await workspace.run('apply', '--yes', '--take-over', '--launch', '*', '--json');
    expect(second.code, `${at}, ledger lost, taken over\n${second.out}${second.err}`).toBe(0);
    expectTrue(reportOf(second), second, emulator);
    expect(platformState(emulator), at).toEqual(scenario.end);
  }

  it.each(places)(
    '$name',
    async ({ when, counting }) => {
      const { emulator } = scenario.workspace;
      const lost = new Set<string>();
      const numbers = numbersOf(scenario, counting);
      expect(numbers.length).toBeGreaterThan(5);
      for (const nth of numbers) {
        const at = await killAt(when, counting, nth);
        expect(at, `request ${nth}`).not.toBe('');
        const cut = new SavedPlatform(emulator);
        const left = JSON.stringify(platformState(emulator));
        await expectSameEnd(at);
        // Without a ledger only the platform counts: once for each state that a kill left behind.
        if (!isLost || lost.has(left)) continue;
        lost.add(left);
        cut.restore(emulator);
        await expectSameEndWithoutLedger(at);
      }
      const last = Math.max(...numbers) + 1;
      expect(await killAt(when, counting, last), `request ${last}`).toBe('');
    },
    900_000,
  );
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  ApiError,
  apply,
  compile,
  type Finding,
  plan,
  type RunningEmulator,
  startEmulator,
  validate,
} from '../../src/api/index.js';
import { allAsked } from './all-asked.js';

/** Folders with a configuration and prompts, and one platform. */
class Scene {
  readonly #folders: string[] = [];
  readonly emulator: RunningEmulator;

  constructor(emulator: RunningEmulator) {
    this.emulator = emulator;
  }

  /** Options of calls in a new folder. */
  with(prompts: readonly string[], namespace = 'api') {
    const cwd = mkdtempSync(path.join(tmpdir(), 'pipelines-sync-api-'));
    this.#folders.push(cwd);
    writeFileSync(
      path.join(cwd, 'pipelines-sync.yaml'),
      `version: 1\nnamespace: ${namespace}\nbundles: [b.yaml]\ntargets:\n  main:\n    org_id: ${this.emulator.org}\n    ledger: file\n`,
    );
    this.write(cwd, prompts);
    return { cwd, baseUrl: this.emulator.url, apiKey: this.emulator.apiKey, env: {} };
  }

  write(cwd: string, prompts: readonly string[]): void {
    const items = prompts.map((name) => `  - name: ${name}\n    prompt_text: Text of ${name}\n`);
    writeFileSync(
      path.join(cwd, 'b.yaml'),
      `artifact_type: pipelines.artifact.bundle.v1\nprompts:\n${items.join('')}`,
    );
  }

  /** The names of the prompts that were asked to be created. */
  get created(): string[] {
    const posts = this.emulator.requests().filter(({ method }) => method === 'POST');
    return posts.map(({ body }) => String((body as { name: string }).name));
  }

  async end(): Promise<void> {
    await this.emulator.close();
    for (const folder of this.#folders) rmSync(folder, { recursive: true, force: true });
  }
}

const names = (count: number) => Array.from({ length: count }, (_, index) => `P${index}`);

describe('the API', () => {
  let scene: Scene;
  const written: string[] = [];
  beforeEach(async () => {
    written.length = 0;
    for (const stream of [process.stdout, process.stderr])
      vi.spyOn(stream, 'write').mockImplementation((text) => {
        written.push(String(text));
        return true;
      });
    scene = new Scene(await startEmulator());
  });
  afterEach(async () => {
    await scene.end();
    vi.restoreAllMocks();
    expect(written).toEqual([]);
  });

  it('plans, applies exactly that plan, and plans nothing then', async () => {
    const options = scene.with(['A', 'B']);
    const first = await plan(options);
    expect([first.exitCode, first.diagnostics, first.plan?.summary.create]).toEqual([0, [], 2]);
    if (first.plan === null) throw new Error('no plan');
    scene.write(options.cwd, ['A', 'B', 'C']);
    const outcomes: string[] = [];
    const { exitCode, report, diagnostics } = await apply({
      ...options,
      plan: first.plan,
      onOutcome: ({ address, outcome }) => outcomes.push(`${address} ${outcome}`),
    });
    expect(exitCode).toBe(0);
    expect(outcomes.sort()).toEqual(['prompts/A created', 'prompts/B created']);
    expect(report?.summary).toEqual({ created: 2 });
    expect(diagnostics.map(({ code }) => code)).toEqual(['PS9122']);
    const then = await plan(options);
    expect(then.plan?.changes.map(({ address }) => address)).toEqual(['prompts/C']);
  });

  it('applies a plan made earlier not at all once it is stale', async () => {
    const options = scene.with(['A']);
    const { plan: made } = await plan(options);
    if (made === null) throw new Error('no plan');
    scene.write(options.cwd, ['B']);
    const late = await apply({ ...options, plan: made });
    expect([late.exitCode, late.report]).toEqual([3, null]);
    expect(new Set(late.diagnostics.map(({ code }) => code))).toEqual(new Set(['PS9119']));
    const edited = await apply({ ...options, plan: { ...made, target: 'other' } });
    expect([edited.exitCode === 0, edited.report]).toEqual([false, null]);
    expect(scene.created).toEqual([]);
  });

  it('asks for consent once, with the plan, and changes nothing without it', async () => {
    const options = scene.with(['A']);
    const seen: number[] = [];
    const confirm = (answer: boolean) => (shown: { summary: { create: number } }) => {
      seen.push(shown.summary.create);
      return answer;
    };
    const refused = await apply({ ...options, confirm: confirm(false) });
    expect([refused.exitCode, refused.report, refused.diagnostics.map(({ code }) => code)]).toEqual([
      3,
      null,
      ['PS9021'],
    ]);
    expect(scene.created).toEqual([]);
    expect((await apply({ ...options, confirm: confirm(true) })).exitCode).toBe(0);
    expect((await apply({ ...options, confirm: confirm(true) })).exitCode).toBe(0);
    expect(seen).toEqual([1, 1]);
  });

  it('answers a refused key and a broken file with diagnostics, without an exception', async () => {
    const options = scene.with(['A']);
    const seen: Finding[] = [];
    const key = 'sk-not-a-key-of-anybody';
    const refused = await plan({ ...options, apiKey: key, onDiagnostic: (one) => seen.push(one) });
    expect([refused.exitCode, refused.plan, refused.diagnostics.map(({ code }) => code)]).toEqual([
      1,
      null,
      ['PS5010'],
    ]);
    expect(seen).toEqual(refused.diagnostics);
    expect(refused.diagnostics[0]?.message).toContain('the option apiKey');
    expect(JSON.stringify(refused)).not.toContain(key);
    writeFileSync(path.join(options.cwd, 'b.yaml'), 'prompts: 1\n');
    for (const verb of [validate, plan, compile] as const) expect((await verb(options)).exitCode).toBe(1);
    const broken = await apply({ ...options, yes: true });
    expect([broken.exitCode, broken.report]).toEqual([1, null]);
    expect(broken.diagnostics[0]?.place?.file).toBe('b.yaml');
    expect(scene.created).toEqual([]);
  });

  it('an abort in the middle of an apply loses and doubles nothing', async () => {
    const options = scene.with(names(40));
    const controller = new AbortController();
    let done = 0;
    const stopped = await apply({
      ...options,
      yes: true,
      signal: controller.signal,
      onOutcome: () => {
        done += 1;
        if (done === 5) controller.abort();
      },
    });
    expect(stopped.report?.interrupted).toBe(true);
    expect(stopped.exitCode).toBe(4);
    const sent = scene.created.length;
    expect(sent).toBeGreaterThanOrEqual(5);
    expect(sent).toBeLessThan(40);
    expect(stopped.report?.summary.created).toBe(sent);
    expect((await apply({ ...options, yes: true })).exitCode).toBe(0);
    expect([...scene.created].sort()).toEqual(names(40).sort());
    expect((await plan(options)).plan?.summary.unchanged).toBe(40);
  });

  it('calls with a signal that is aborted already send nothing, and leave no listener', async () => {
    const options = scene.with(['A']);
    const signal = AbortSignal.abort();
    const removed = vi.spyOn(signal, 'removeEventListener');
    const ended = await apply({ ...options, yes: true, signal });
    expect(ended.exitCode).not.toBe(0);
    expect(scene.created).toEqual([]);
    expect(removed).toHaveBeenCalledTimes(1);
  });

  it('calls side by side share nothing', async () => {
    const calls = ['one', 'two', 'three'].map((name) => ({ name, options: scene.with([name], name) }));
    const results = await Promise.all(
      calls.map(({ name, options }, index) =>
        apply({
          ...options,
          yes: true,
          ...(index === 1 ? { apiKey: 'sk-wrong-key-of-two' } : {}),
          org: 2,
        }).then((result) => ({ name, result })),
      ),
    );
    expect(results.map(({ result }) => result.exitCode)).toEqual([0, 1, 0]);
    expect(results[0]?.result.diagnostics).toEqual([]);
    expect(results[0]?.result.report?.outcomes.map(({ address }) => address)).toEqual(['prompts/one']);
    expect([...scene.created].sort()).toEqual(['one', 'three']);
  });

  it('two applies on one target in one process: the lock lets one through, and nothing is made twice', async () => {
    const options = scene.with(names(20));
    const confirm = allAsked(2);
    const both = await Promise.all([apply({ ...options, confirm }), apply({ ...options, confirm })]);
    const codes = both.map(({ exitCode }) => exitCode).sort();
    expect(codes).toEqual([0, 3]);
    const refused = both.find(({ exitCode }) => exitCode === 3);
    expect(refused?.report).toBeNull();
    expect([...scene.created].sort()).toEqual(names(20).sort());
  });

  it('an error in a callback is thrown after the run has come to its end', async () => {
    const options = scene.with(names(6));
    const error = new Error('of the caller');
    const failing = apply({
      ...options,
      yes: true,
      onOutcome: () => {
        throw error;
      },
    });
    await expect(failing).rejects.toMatchObject({ code: 'PS9043', cause: error, result: { exitCode: 0 } });
    expect(scene.created).toHaveLength(6);
    const asked = apply({ ...scene.with(['Z'], 'z'), confirm: () => Promise.reject(error) });
    await expect(asked).rejects.toMatchObject({ code: 'PS9043', result: { exitCode: 3, report: null } });
    expect(scene.created).toHaveLength(6);
  });

  it('a wrong call is an ApiError, and nothing is done', async () => {
    const options = scene.with(['A']);
    const wrong = [
      [() => plan({ ...options, targt: 'x' } as never), 'plan has no option "targt"; did you mean target?'],
      [() => plan({ ...options, only: 'x' } as never), 'Option only of plan must be a list of strings.'],
      [
        () => plan({ ...options, onDrift: 'ask' } as never),
        'Option onDrift of plan must be hold, overwrite, keep.',
      ],
      [() => apply(options as never), 'apply needs exactly one of yes: true, confirm and plan.'],
      [
        () => apply({ ...options, yes: true, confirm: () => true } as never),
        'apply needs exactly one of yes: true, confirm and plan.',
      ],
      [
        () => startEmulator({ provider: 'pipelins' }),
        'There is no emulator of "pipelins"; did you mean pipelines?',
      ],
    ] as const;
    for (const [call, message] of wrong)
      await expect(call()).rejects.toMatchObject({ name: 'ApiError', code: 'PS9042', message });
    const unstarted = startEmulator({ switches: { no_such: true } });
    await expect(unstarted).rejects.toBeInstanceOf(ApiError);
    await expect(unstarted).rejects.toMatchObject({ code: 'PS9044' });
    expect(scene.emulator.requests()).toEqual([]);
  });

  it('compiles a bundle without asking, and with secrets only on request', async () => {
    const options = scene.with(['A']);
    const { bundle, items, leftOut, exitCode } = await compile(options);
    expect([exitCode, items, leftOut]).toEqual([0, 1, 0]);
    expect(bundle).toMatchObject({ prompts: [{ name: 'A', prompt_text: 'Text of A' }] });
    expect(scene.emulator.requests()).toEqual([]);
  });

  it('logs requests on request, and the key never', async () => {
    const options = scene.with(['A']);
    const lines: string[] = [];
    await plan({ ...options, verbose: true, onLog: (text) => lines.push(text) });
    expect(lines.filter((line) => line.startsWith('GET '))).not.toEqual([]);
    expect(lines.join('')).not.toContain(options.apiKey);
  });

  it('files that are only checked: a verdict in place of a plan, and nothing to apply', async () => {
    const server = await startEmulator({ provider: 'pipelex' });
    try {
      const options = scene.with([]);
      writeFileSync(
        path.join(options.cwd, 'pipelines-sync.yaml'),
        'version: 1\nnamespace: c\nbundles: ["*.mthds"]\ntargets:\n  main:\n    provider: pipelex\n',
      );
      writeFileSync(path.join(options.cwd, 'a.mthds'), 'domain = "a"\n');
      const on = { cwd: options.cwd, env: {}, baseUrl: server.url, apiKey: server.apiKey };
      const checked = await plan(on);
      expect(checked.plan).toBeNull();
      expect(checked.check?.trees).toHaveLength(1);
      expect(await apply({ ...on, yes: true })).toMatchObject({ exitCode: 0, report: null, plan: null });
      expect((await validate(on)).report?.summary.files).toBe(1);
    } finally {
      await server.close();
    }
  });
});

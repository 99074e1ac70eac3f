import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  ADMIN_KEY,
  DataDirError,
  startEmulator,
} from '../../../../src/providers/pipelines/emulator/index.js';
import {
  Api,
  CRITERIA,
  CRITERION,
  EVALUATIONS,
  fields,
  items,
  PROMPT,
  PROMPTS,
  withEmulator,
} from './client.js';

let root: string;
let dataDir: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'emulator-'));
});

beforeEach(async () => {
  dataDir = await mkdtemp(join(root, 'data-'));
});

afterAll(() => rm(root, { recursive: true, force: true }));

describe('a data folder', () => {
  test('keeps objects, versions, counters, keys and experiments', async () => {
    const key = { 'Idempotency-Key': 'k' };
    const path = '/api/projects/22/workflows/10/experiments';
    const body = { variants: [{ name: 'v' }] };
    const first = await withEmulator({ dataDir }, async (api) => {
      await api.post(PROMPTS, PROMPT);
      await api.post(PROMPTS, PROMPT);
      await api.put(`${PROMPTS}/1`, { name: 'Second version' });
      await api.delete(`${PROMPTS}/2`);
      return [(await api.get(PROMPTS)).body, (await api.post(path, body, key)).body];
    });
    await withEmulator({ dataDir }, async (api) => {
      expect([(await api.get(PROMPTS)).body, (await api.post(path, body, key)).body]).toEqual(first);
      expect(fields(await api.post(PROMPTS, PROMPT)).id).toBe(3);
    });
  });

  test('has its own state, whatever seed comes later; reset plants the seed anew', async () => {
    await withEmulator({ dataDir }, async (api, emulator) => {
      await api.post(PROMPTS, PROMPT);
      emulator.reset();
      expect(items(await api.get(PROMPTS))).toEqual([]);
      await api.post(PROMPTS, { ...PROMPT, name: 'After reset' });
    });
    await withEmulator({ dataDir }, async (api) => {
      expect(items(await api.get(PROMPTS)).map(({ id, name }) => [id, name])).toEqual([[1, 'After reset']]);
      expect(items(await api.get('/api/projects'))).toHaveLength(1);
    });
  });

  test('is used by one emulator at a time', () =>
    withEmulator({ dataDir }, async () => {
      await expect(startEmulator({ dataDir })).rejects.toThrow(DataDirError);
      await expect(startEmulator({ dataDir })).rejects.toThrow(/in use by the emulator with process id/);
    }));

  test('is taken over from a process that is gone', async () => {
    await writeFile(join(dataDir, 'lock'), '999999999 1');
    await withEmulator({ dataDir }, async (api) => {
      expect((await api.get(PROMPTS)).status).toBe(200);
    });
  });

  test.each(['0123456789abcdef [[["prompts","1"', 'x', '0123456789abcdef []\n', '\n'])(
    'a torn end %j is dropped, and writing goes on behind it',
    async (tail) => {
      await withEmulator({ dataDir }, (api) => api.post(PROMPTS, PROMPT));
      await appendFile(join(dataDir, 'state.log'), tail);
      await withEmulator({ dataDir }, (api) => api.post(PROMPTS, PROMPT));
      await withEmulator({ dataDir }, async (api) => {
        expect(items(await api.get(PROMPTS)).map(({ id }) => id)).toEqual([1, 2]);
      });
    },
  );

  test('a line that is damaged in the middle is an error, not a loss', async () => {
    await withEmulator({ dataDir }, async (api) => {
      await api.post(PROMPTS, { ...PROMPT, name: 'Damaged' });
      await api.post(PROMPTS, PROMPT);
    });
    const path = join(dataDir, 'state.log');
    await writeFile(path, (await readFile(path, 'utf8')).replace('Damaged', 'damaged'));
    await expect(startEmulator({ dataDir })).rejects.toThrow(/line 2 is damaged although more follow/);
    // The refusal leaves no lock behind.
    await expect(startEmulator({ dataDir })).rejects.toThrow(/is damaged/);
  });

  test('is rewritten when it has grown, and nothing is lost', async () => {
    const prompt_text = 'x'.repeat(50_000);
    await withEmulator({ dataDir }, async (api) => {
      await api.post(PROMPTS, { ...PROMPT, name: 'Old' });
      await api.post(PROMPTS, PROMPT);
      for (let number = 1; number <= 100; number += 1)
        await api.put(`${PROMPTS}/2`, { prompt_text, name: `N${number}` });
    });
    expect((await stat(join(dataDir, 'state.log'))).size).toBeLessThan(2_000_000);
    await withEmulator({ dataDir }, async (api) => {
      expect(items(await api.get(PROMPTS)).map(({ name, version }) => [name, version])).toEqual([
        ['Old', 1],
        ['N100', 101],
      ]);
    });
  });
});

describe('a process of its own', () => {
  let script: string;

  beforeAll(async () => {
    script = join(root, 'serve.mjs');
    await build({
      entryPoints: [fileURLToPath(new URL('./serve.ts', import.meta.url))],
      outfile: script,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      logLevel: 'error',
      banner: {
        js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
      },
    });
  });

  interface Answered {
    /** Highest version that was answered, by prompt id. */
    prompts: Map<number, { name: string; version: number }>;
    criterion: number;
  }

  async function serve(): Promise<{ child: ChildProcess; api: Api }> {
    const child = spawn(process.execPath, [script, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] });
    return { child, api: await ready(child) };
  }

  /** A client of the process, once it says where it is. */
  async function ready(child: ChildProcess): Promise<Api> {
    let text = '';
    for await (const chunk of child.stdout ?? []) {
      text += String(chunk);
      if (text.includes('api key:')) break;
    }
    const url = /url: (\S+)/.exec(text)?.[1] ?? '';
    return new Api({ url } as Api['emulator'], ADMIN_KEY);
  }

  /** Creates and updates without pause until the connection breaks; notes what was answered. */
  async function write(api: Api, answered: Answered, writer: number, onAnswer: () => void): Promise<void> {
    for (let round = 0; ; round += 1) {
      const name = `writer ${writer} round ${round}`;
      const created = await api.post(PROMPTS, { ...PROMPT, name, prompt_text: name.repeat(200) });
      const { id } = fields(created) as { id: number };
      answered.prompts.set(id, { name, version: 1 });
      onAnswer();
      const changed = fields(await api.put(`${PROMPTS}/${id}`, { name: `${name} again` }));
      answered.prompts.set(id, { name: `${name} again`, version: Number(changed.version) });
      onAnswer();
      const criterion = fields(await api.put(`${CRITERIA}/1`, { display_label: name }));
      answered.criterion = Math.max(answered.criterion, Number(criterion.version));
      onAnswer();
    }
  }

  test('a disk that is full: what cannot be kept is 500, and what was answered stays', {
    timeout: 900_000,
  }, async () => {
    // The shell's limit on file sizes stands for the disk; node would be killed by its signal, were it not caught.
    const child = spawn(
      'bash',
      ['-c', `ulimit -f 24; exec "$0" "$1" "$2"`, process.execPath, script, dataDir],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    const api = await ready(child);
    const prompt = { ...PROMPT, prompt_text: 'x'.repeat(6000) };
    const statuses: number[] = [];
    for (let index = 0; index < 6; index += 1) statuses.push((await api.post(PROMPTS, prompt)).status);
    const kept = statuses.filter((status) => status === 201).length;
    expect(kept).toBeGreaterThan(0);
    expect(statuses).toEqual([...Array(kept).fill(201), ...Array(6 - kept).fill(500)]);
    expect((await api.get(PROMPTS)).body).toEqual({ detail: 'The emulator cannot write its data folder' });
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
    await withEmulator({ dataDir }, async (after) => {
      expect(items(await after.get(PROMPTS))).toHaveLength(kept);
    });
  });

  test('kill -9 in the middle of writes: every answered write is there, and no half one', {
    timeout: 900_000,
  }, async () => {
    const answered: Answered = { prompts: new Map(), criterion: 1 };
    let session = await serve();
    await session.api.post(CRITERIA, CRITERION);
    await session.api.post(EVALUATIONS, { name: 'Pins', criteria: [{ criterion_id: 1 }] });
    for (const answersUntilKill of [1, 17, 60, 150]) {
      const { child, api } = session;
      const gone = once(child, 'exit');
      let answers = 0;
      const onAnswer = () => {
        answers += 1;
        if (answers === answersUntilKill) child.kill('SIGKILL');
      };
      const writers = [0, 1, 2, 3].map((writer) =>
        write(api, answered, writer, onAnswer).catch(() => undefined),
      );
      await Promise.all([...writers, gone]);
      expect(answers).toBeGreaterThanOrEqual(answersUntilKill);

      session = await serve();
      for (const [id, { name, version }] of answered.prompts) {
        const row = fields(await session.api.get(`${PROMPTS}/${id}`));
        // A write whose answer was lost may be there: then the row is one version further.
        expect(row.version).toBeGreaterThanOrEqual(version);
        if (row.version === version) expect(row.name).toBe(name);
        expect(row.prompt_text).toBe(String(row.name).replace(' again', '').repeat(200));
      }
      const criterion = fields(await session.api.get(`${CRITERIA}/1`));
      const evaluation = fields(await session.api.get(`${EVALUATIONS}/1`));
      expect(criterion.version).toBeGreaterThanOrEqual(answered.criterion);
      // The cascade is one with its cause.
      expect(evaluation.criteria).toEqual([{ criterion_id: 1, criterion_version: criterion.version }]);
      expect(evaluation.version).toBe(criterion.version);
    }
    const stopped = once(session.child, 'exit');
    session.child.kill('SIGTERM');
    expect(await stopped).toEqual([0, null]);
  });
});

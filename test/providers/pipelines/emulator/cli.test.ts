import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type EmulatorArguments, runEmulator, switchHelp } from '../../../../src/cli/commands/emulator.js';
import { UserError } from '../../../../src/model/index.js';
import type { Json } from '../../../../src/model/json.js';
import { ADMIN_KEY, defaultSeed, SWITCHES } from '../../../../src/providers/pipelines/emulator/index.js';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'emulator-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

interface Session {
  out: string;
  err: string;
  code: number;
}

/** Runs the command, lets `work` talk to it, and stops it. */
async function session(
  args: Partial<EmulatorArguments>,
  work?: (url: string, key: string) => Promise<void>,
): Promise<Session> {
  const stop = new AbortController();
  const seen = { out: '', err: '' };
  let started: () => void = () => undefined;
  const isUp = new Promise<void>((resolve) => {
    started = resolve;
  });
  const running = runEmulator(
    { switch: [], fault: [], ...args },
    {
      stdout: (text) => {
        seen.out += text;
        if (seen.out.includes('api key: ')) started();
      },
      stderr: (text) => {
        seen.err += text;
      },
      signal: stop.signal,
      cwd: '.',
    },
  ).catch((error: unknown) => {
    if (!(error instanceof UserError)) throw error;
    seen.err += error.message;
    return error.exitCode;
  });
  await Promise.race([isUp, running]);
  try {
    if (work) await work(/url: (\S+)/.exec(seen.out)?.[1] ?? '', /api key: (\S+)/.exec(seen.out)?.[1] ?? '');
  } finally {
    stop.abort();
  }
  return { ...seen, code: await running };
}

async function seedFile(name: string, content: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

describe('the emulator command', () => {
  test('says where it is and with which key, logs requests, and ends with 0', async () => {
    const { out, err, code } = await session({}, async (url, key) => {
      const response = await fetch(`${url}/api/prompts`, { headers: { Authorization: `Bearer ${key}` } });
      expect(response.status).toBe(200);
    });
    const [, url, key] =
      /^url: (http:\/\/127\.0\.0\.1:\d+)\napi key: (pk_live_[0-9a-f]{40})\n/.exec(out) ?? [];
    const lines = [`export PIPELINES_BASE_URL=${url}`, `export PIPELINES_API_KEY=${key}`];
    expect(out.endsWith(`To use it, paste these lines into another terminal:\n\n${lines.join('\n')}\n`)).toBe(
      true,
    );
    expect(out).toContain(ADMIN_KEY);
    expect(err).toBe('GET /api/prompts 200\n');
    expect(code).toBe(0);
  });

  test('takes seed, switches, faults, control and a data folder', async () => {
    const seed = await seedFile(
      'seed.json',
      JSON.stringify({ ...defaultSeed(), prompts: [{ id: 12, name: 'Seeded', prompt_text: 'x' }] }),
    );
    const args = {
      seed,
      switch: ['list_shape=bare'],
      fault: ['nth=2,status=503'],
      control: true,
      data: join(folder, 'data'),
    };
    const { code, err } = await session(args, async (url, key) => {
      const headers = { Authorization: `Bearer ${key}` };
      const list: unknown = await (await fetch(`${url}/api/prompts`, { headers })).json();
      expect(list).toEqual([expect.objectContaining({ id: 12, name: 'Seeded' })]);
      expect((await fetch(`${url}/api/prompts`, { headers })).status).toBe(503);
      expect((await fetch(`${url}/_emulator/state`)).status).toBe(200);
    });
    expect([code, err]).toEqual([0, 'GET /api/prompts 200\nGET /api/prompts 503\n']);
  });

  test.each<[string, () => Promise<Partial<EmulatorArguments>>, RegExp]>([
    [
      'a switch that is none',
      async () => ({ switch: ['colour=red'] }),
      /^Unknown switch "colour"\. Known: list_shape, /,
    ],
    [
      'a value that is none',
      async () => ({ switch: ['list_shape=red'] }),
      /^The switch list_shape must be envelope\|/,
    ],
    ['a fault that is none', async () => ({ fault: ['nth=1'] }), /^The fault .* does nothing/],
    [
      'a seed that is not there',
      async () => ({ seed: join(folder, 'no.json') }),
      /^The seed .*no\.json cannot be read\./,
    ],
    [
      'a seed that is no JSON',
      async () => ({ seed: await seedFile('bad.json', '{') }),
      /^The seed .*bad\.json is not valid JSON/,
    ],
    [
      'a data folder that is a file',
      async () => ({ data: await seedFile('file', '') }),
      /^The emulator cannot start: /,
    ],
  ])('%s: a sentence, no stack, exit 1', async (_name, args, sentence) => {
    const { code, err, out } = await session(await args());
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(sentence);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  test('a port that is taken: a sentence', async () => {
    await session({}, async (url) => {
      const { code, err } = await session({ port: Number(new URL(url).port) });
      expect([code, err]).toEqual([1, expect.stringMatching(/^Port \d+ is in use\./)]);
    });
  });

  test('the help names every switch with its values, default and source', async () => {
    const help = await switchHelp();
    for (const name of Object.keys(SWITCHES)) expect(help).toContain(`  ${name}=`);
    expect(help).toContain('archived_listed=on|off (off, C-h.18)');
  });
});

describe('seeds', () => {
  const seed = defaultSeed();
  test.each<[string, Json, RegExp]>([
    ['a list', [], /A seed must be a JSON object/],
    ['an unknown section', { ...seed, prompt: [] } as unknown as Json, /unknown section "prompt"/],
    ['a missing section', { organizations: [] }, /lacks the section keys/],
    ['a section of the wrong type', { ...seed, prompts: {} } as unknown as Json, /prompts must be a list/],
    [
      'an entry of the wrong type',
      { ...seed, prompts: ['x'] } as unknown as Json,
      /prompts\[0\] must be an object/,
    ],
    [
      'a missing field',
      { ...seed, prompts: [{ name: 'x' }] } as unknown as Json,
      /prompts\[0\]\.prompt_text is missing/,
    ],
    [
      'an id as text',
      { ...seed, projects: [{ id: '22', name: 'x', org_id: 2 }] } as unknown as Json,
      /projects\[0\]\.id is missing or of the wrong type/,
    ],
    [
      'an unknown organization',
      { ...seed, projects: [{ id: 22, name: 'x', org_id: 7 }] } as unknown as Json,
      /project 22 names organization 7/,
    ],
    [
      'tools that are no lists',
      { ...seed, discovered_tools: { a: 1 } } as unknown as Json,
      /discovered_tools must map/,
    ],
  ])('%s is refused with a sentence', async (_name, value, sentence) => {
    const { code, err } = await session({ seed: await seedFile('try.json', JSON.stringify(value)) });
    expect([code, err]).toEqual([1, expect.stringMatching(sentence)]);
  });
});

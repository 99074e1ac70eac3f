import { type ChildProcess, execFile, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, it } from 'vitest';
import { native } from './small-forks.js';

const folder = mkdtempSync(path.join(tmpdir(), 'small-forks-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const NODE = process.execPath;
const BIG = 'x'.repeat(3_000_000);

type Case = [name: string, file: string, args: string[], options?: object, input?: string];
const CASES: Case[] = [
  ['output and errors', NODE, ['-e', 'console.log("out"); console.error("err")']],
  ['a code', NODE, ['-e', 'process.exit(7)']],
  ['a signal', NODE, ['-e', 'process.kill(process.pid, "SIGTERM"); setTimeout(() => {}, 9e6)']],
  ['a program that is not there', '/nowhere/git', ['x']],
  ['one found on PATH', 'git', ['--version']],
  ['a folder that is not there', NODE, ['-e', ''], { cwd: '/nowhere' }],
  ['a file that is no program', path.join(import.meta.dirname, 'small-forks.ts'), []],
  ['a folder', NODE, ['-e', 'console.log(process.cwd())'], { cwd: folder }],
  ['an environment', NODE, ['-e', 'console.log(process.env)'], { env: { A: 'ä', B: undefined } }],
  ['input', NODE, ['-e', 'process.stdin.pipe(process.stdout)'], {}, 'a\0ß\n'],
  ['much input and output', NODE, ['-e', 'process.stdin.pipe(process.stdout)'], {}, BIG],
  ['input that nobody reads', NODE, ['-e', ''], {}, BIG],
  ['no output', NODE, ['-e', 'console.log(1)'], { stdio: ['ignore', 'ignore', 'pipe'] }],
  ['arguments that are too long', NODE, [BIG]],
  ['an argument that none can be', NODE, ['a\0b']],
];

/** All that can be told of a process: what came out of it, and its events in order. */
async function story(start: typeof spawn, [, file, args, options = {}, input]: Case): Promise<unknown> {
  const told: unknown[] = [];
  let child: ChildProcess;
  try {
    child = start(file, args, options);
  } catch (error) {
    // Arguments that are too long are refused a little later by the starter: an event instead of this.
    return [{ error: fields(error) }];
  }
  let out = '';
  let err = '';
  child.stdout?.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    err += chunk;
  });
  child.on('exit', (...how) => told.push(['exit', ...how]));
  child.on('error', (error) => told.push({ error: fields(error) }));
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(input ?? '');
  await new Promise((resolve) => child.on('close', resolve));
  return [...told, out, err, child.exitCode, child.signalCode];
}

/** Bytes as one text, which is compared at once. */
const comparable = (value: unknown): unknown => {
  if (Buffer.isBuffer(value)) return `bytes ${value.toString('latin1')}`;
  if (Array.isArray(value)) return value.map(comparable);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, comparable(member)]));
};

const fields = (error: unknown) => {
  const { message, code, errno, syscall, path: file } = error as NodeJS.ErrnoException;
  return { message, code, errno, syscall, path: file };
};

it('is in place', () => {
  expect(spawn).not.toBe(native.spawn);
});

it.each(CASES.filter(([name]) => name !== 'arguments that are too long'))('spawn: %s', async (...one) => {
  expect(await story(spawn, one)).toEqual(await story(native.spawn, one));
});

it.each(CASES)('spawnSync and execFileSync: %s', (_, file, args, options = {}, input) => {
  const given = { ...options, ...(input !== undefined && { input }), maxBuffer: 9_000_000 };
  const attempt = (run: () => unknown) => {
    try {
      return comparable(run());
    } catch (error) {
      const { status, signal, stdout, stderr } = error as { [name: string]: unknown };
      return comparable({ ...fields(error), status, signal, stdout, stderr });
    }
  };
  const bySpawn = (run: typeof spawnSync) => () => {
    const { pid, error, ...rest } = run(file, args, given);
    return { ...rest, hasPid: pid > 0, error: error && fields(error) };
  };
  expect(attempt(bySpawn(spawnSync))).toEqual(attempt(bySpawn(native.spawnSync)));
  for (const more of [{ stdio: 'pipe' }, { stdio: 'pipe', encoding: 'utf8' }] as const) {
    const [ours, theirs] = [execFileSync, native.execFileSync].map((run) =>
      attempt(() => run(file, args, { ...more, ...given })),
    );
    expect(ours).toEqual(theirs);
  }
});

it.each(CASES.filter(([name]) => name !== 'arguments that are too long'))(
  'execFile, with a callback and as a promise: %s',
  async (_, file, args, options = {}, input) => {
    const told = (error: unknown, stdout: unknown, stderr: unknown) => {
      const { code, signal, killed, cmd, message } = (error ?? {}) as { [name: string]: unknown };
      return comparable({ code, signal, killed, cmd, message, stdout, stderr });
    };
    const called = (run: typeof execFile, more: object) =>
      new Promise((resolve) => {
        const child = run(file, args, { ...options, ...more }, (...all) => resolve(told(...all)));
        child.stdin?.on('error', () => undefined);
        child.stdin?.end(input ?? '');
      });
    const promised = async (run: typeof execFile, more: object) => {
      const running = promisify(run)(file, args, { ...options, ...more });
      running.child.stdin?.on('error', () => undefined);
      running.child.stdin?.end(input ?? '');
      return running.then(
        ({ stdout, stderr }) => told(null, stdout, stderr),
        (error) => told(error, error.stdout, error.stderr),
      );
    };
    for (const more of [{ maxBuffer: 9_000_000 }, { encoding: 'buffer', maxBuffer: 9_000_000 }])
      for (const run of [called, promised]) {
        const attempt = async (start: typeof execFile) => {
          try {
            return await run(start, more);
          } catch (error) {
            return fields(error);
          }
        };
        expect(await attempt(execFile)).toEqual(await attempt(native.execFile));
      }
  },
);

it('execFile ends what prints too much', async () => {
  const args = ['-e', 'setInterval(() => console.log("x".repeat(9)), 9)'];
  const [ours, theirs] = await Promise.all(
    [execFile, native.execFile].map(async (run) => {
      const error = await promisify(run)(NODE, args, { maxBuffer: 20 }).catch((caught) => caught);
      return { ...fields(error), cmd: error.cmd, stdout: error.stdout };
    }),
  );
  expect(ours).toEqual(theirs);
  expect(ours).toMatchObject({ code: 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER', stdout: 'xxxxxxxxx\nxxxxxxxxx\n' });
});

it('execFile ends what takes too long', async () => {
  const args = ['-e', 'console.log("begun"); setTimeout(() => {}, 9e6)'];
  await expect(promisify(execFile)(NODE, args, { timeout: 300 })).rejects.toMatchObject({
    killed: true,
    signal: 'SIGTERM',
    code: null,
  });
});

it('arguments that are too long are an error, and close it', async () => {
  const child = spawn(NODE, [BIG]);
  const closed = new Promise((resolve) => child.on('close', resolve));
  const [error] = await once(child, 'error');
  expect(error).toMatchObject({ code: 'E2BIG' });
  await closed;
});

it('signals reach it, also one that is sent at once', async () => {
  const child = spawn(NODE, ['-e', 'setTimeout(() => {}, 9e6)']);
  expect(child.kill('SIGKILL')).toBe(true);
  expect(await once(child, 'close')).toEqual([null, 'SIGKILL']);
  expect(child.kill('SIGKILL')).toBe(false);
});

it('a group of its own can be ended as one', async () => {
  const inner = `require('node:child_process').spawn(process.execPath, ['-e', 'setTimeout(() => {}, 9e6)'], { stdio: 'inherit' })`;
  const child = spawn(NODE, ['-e', `${inner}.on('spawn', () => console.log('begun'))`], { detached: true });
  await once(child.stdout, 'data');
  process.kill(-(child.pid ?? 0), 'SIGKILL');
  // Both hold its output open; it closes when both have ended.
  expect(await once(child, 'close')).toEqual([null, 'SIGKILL']);
});

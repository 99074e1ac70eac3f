import childProcess, { type ChildProcess, type SpawnSyncReturns } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { existsSync, mkdtempSync, openSync, readSync, writeSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable, Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { deserialize, serialize } from 'node:v8';

/*
 * Node starts a process by a copy of itself (fork), which costs more the more memory it uses: with the
 * 150 to 500 MB of a test worker many times what git then needs for its work, and the worker pays once more for
 * each page that it writes afterwards. So each worker of the tests has a small process beside it that starts
 * what the worker wants to have started. The same program runs with the same arguments, environment, folder,
 * input and signals; only its parent is another one.
 */

type Options = Record<string, unknown>;
interface Wanted {
  file: string;
  args: string[];
  options: Options;
}
interface ErrorParts {
  message: string;
  code?: string;
}

const STARTER = path.join(import.meta.dirname, 'process-starter.mjs');
/** Longest wait for the starter to be there. */
const LIMIT_MS = 20_000;

/** What Node has for it, each a copy of the worker. */
interface Native {
  spawn: typeof childProcess.spawn;
  spawnSync: typeof childProcess.spawnSync;
  execFileSync: typeof childProcess.execFileSync;
}

// The module is evaluated once for each test file of a worker.
const KEY = Symbol.for('pipelines-sync.small-forks');
const world = globalThis as { [KEY]?: Promise<Native> };
world[KEY] ??= begin();

/** The functions of Node that were replaced. */
export const native: Native = await world[KEY];

async function begin(): Promise<Native> {
  const { spawn: nativeSpawn, spawnSync: nativeSpawnSync, execFileSync: nativeExecFileSync } = childProcess;
  const native: Native = { spawn: nativeSpawn, spawnSync: nativeSpawnSync, execFileSync: nativeExecFileSync };
  if (process.platform === 'win32') return native;
  const folder = mkdtempSync(path.join(tmpdir(), 'small-forks-'));
  const [address, requests, answers] = ['s', 'q', 'a'].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ];
  if (native.spawnSync('mkfifo', [requests, answers]).status !== 0) return native;
  const starter = native.spawn(
    process.execPath,
    ['--max-semi-space-size=1', STARTER, address, requests, answers],
    {
      stdio: ['pipe', 'ignore', 'ignore'],
    },
  );
  for (let waited = 0; !existsSync(address); waited += 10) {
    if (waited > LIMIT_MS || starter.exitCode !== null)
      throw new Error('the starter of processes did not start');
    await sleep(10);
  }
  const ask = openSync(requests, 'w');
  const hear = openSync(answers, 'r');
  starter.unref();
  (starter.stdin as unknown as { unref(): void }).unref();

  const spawnSync = (file: string, ...rest: unknown[]): SpawnSyncReturns<string | Buffer> => {
    const wanted = wantedOf(file, rest, ['input', 'encoding', 'maxBuffer', 'timeout', 'killSignal']);
    if (wanted === undefined) return Reflect.apply(native.spawnSync, childProcess, [file, ...rest]);
    const { encoding, ...options } = wanted.options;
    const message = framed(serialize({ ...wanted, options }));
    for (let at = 0; at < message.length; ) at += writeSync(ask, message, at);
    const size = take(hear, 4).readUInt32LE(0);
    const { error, ...result } = deserialize(take(hear, size));
    const text = (bytes: Uint8Array | null) => {
      if (bytes === null) return null;
      const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      return typeof encoding === 'string' && encoding !== 'buffer'
        ? buffer.toString(encoding as 'utf8')
        : buffer;
    };
    const [stdout, stderr] = [text(result.stdout), text(result.stderr)];
    return {
      ...result,
      stdout,
      stderr,
      output: result.pid === 0 ? null : [null, stdout, stderr],
      ...(error !== undefined && { error: errorOf(error, wanted) }),
    };
  };

  const execFileSync = (file: string, ...rest: unknown[]): string | Buffer => {
    if (wantedOf(file, rest, ['input', 'encoding', 'maxBuffer', 'timeout', 'killSignal']) === undefined)
      return Reflect.apply(native.execFileSync, childProcess, [file, ...rest]);
    const result = spawnSync(file, ...rest);
    const { args, options } = split(rest);
    if (options.stdio === undefined && result.stderr) process.stderr.write(result.stderr);
    if (result.error !== undefined) throw Object.assign(result.error, result);
    if (result.status === 0) return result.stdout;
    const said = result.stderr?.length ? `\n${result.stderr.toString()}` : '';
    throw Object.assign(new Error(`Command failed: ${[file, ...args].join(' ')}${said}`), result);
  };

  const spawn = (file: string, ...rest: unknown[]): ChildProcess => {
    const wanted = wantedOf(file, rest, ['detached', 'windowsHide']);
    if (wanted === undefined) return Reflect.apply(native.spawn, childProcess, [file, ...rest]);
    return new Started(address, wanted) as unknown as ChildProcess;
  };

  Object.assign(childProcess, { spawn, spawnSync, execFileSync });
  syncBuiltinESMExports();
  return native;
}

function split(rest: readonly unknown[]): { args: string[]; options: Options } {
  const args = Array.isArray(rest[0]) ? (rest[0] as string[]) : [];
  const options = (Array.isArray(rest[0]) || rest[0] === undefined ? rest[1] : rest[0]) as
    | Options
    | undefined;
  return { args, options: options ?? {} };
}

/** What the starter is asked for; undefined for what only the worker itself can do. */
function wantedOf(file: unknown, rest: readonly unknown[], further: readonly string[]): Wanted | undefined {
  const { args, options } = split(rest);
  if (typeof options !== 'object') return undefined;
  const known = ['cwd', 'env', 'stdio', ...further];
  if (Object.entries(options).some(([name, value]) => value !== undefined && !known.includes(name)))
    return undefined;
  const { stdio = 'pipe', cwd = process.cwd(), env = process.env } = options;
  const streams = Array.isArray(stdio) ? stdio : [stdio, stdio, stdio];
  if (streams.length > 3 || streams.some((one) => one !== 'pipe' && one !== 'ignore')) return undefined;
  const set = Object.entries(env as Options).filter(([, value]) => value !== undefined);
  const texts = [file, cwd, ...args, ...set.flat()];
  // A value that Node refuses, it shall refuse itself.
  if (texts.some((one) => typeof one !== 'string' || one.includes('\0'))) return undefined;
  return { file: file as string, args, options: { ...options, stdio, cwd, env: Object.fromEntries(set) } };
}

function errorOf({ message, ...parts }: ErrorParts, { args }: Wanted): Error {
  return Object.assign(new Error(message), parts, { spawnargs: args });
}

/** As much as there is to be read, however many pieces it comes in. */
function take(from: number, size: number): Buffer {
  const bytes = Buffer.alloc(size);
  for (let at = 0; at < size; ) {
    const count = readSync(from, bytes, at, size - at, null);
    if (count === 0) throw new Error('the starter of processes is gone');
    at += count;
  }
  return bytes;
}

function framed(bytes: Uint8Array): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt32LE(bytes.length);
  return Buffer.concat([head, bytes]);
}

/** A process that the starter started, with what `ChildProcess` has of it. */
class Started extends EventEmitter {
  pid: number | undefined;
  exitCode: number | null = null;
  signalCode: NodeJS.Signals | null = null;
  killed = false;
  readonly spawnfile: string;
  readonly spawnargs: readonly string[];
  readonly stdin: Writable | null;
  readonly stdout: Readable | null;
  readonly stderr: Readable | null;
  readonly stdio: readonly unknown[];
  readonly #socket;
  readonly #wanted: Wanted;
  #signals: (NodeJS.Signals | number | undefined)[] = [];
  #held: Buffer = Buffer.alloc(0);

  constructor(address: string, wanted: Wanted) {
    super();
    this.#wanted = wanted;
    this.spawnfile = wanted.file;
    this.spawnargs = [wanted.file, ...wanted.args];
    const socket = connect({ path: address, allowHalfOpen: true });
    this.#socket = socket;
    socket.write(framed(serialize(wanted)));
    const { stdio } = wanted.options;
    const [input, output, errors] = Array.isArray(stdio) ? stdio : [stdio, stdio, stdio];
    this.stdin =
      input === 'ignore'
        ? null
        : new Writable({
            write: (chunk, encoding, done) => void socket.write(chunk, encoding, () => done()),
            final: (done) => void socket.end(() => done()),
          });
    if (input === 'ignore') socket.end();
    const readable = () => new Readable({ read: () => void socket.resume() });
    this.stdout = output === 'ignore' ? null : readable();
    this.stderr = errors === 'ignore' ? null : readable();
    this.stdio = [this.stdin, this.stdout, this.stderr];
    socket.on('data', (chunk: Buffer) => this.#read(chunk));
    socket.on('error', (error) => this.emit('error', error));
  }

  kill(signal?: NodeJS.Signals | number): boolean {
    if (this.exitCode !== null || this.signalCode !== null) return false;
    this.killed = true;
    if (this.pid === undefined) this.#signals.push(signal);
    else return send(this.pid, signal);
    return true;
  }

  ref(): void {
    this.#socket.ref();
  }

  unref(): void {
    this.#socket.unref();
  }

  #read(chunk: Buffer): void {
    this.#held = this.#held.length === 0 ? chunk : Buffer.concat([this.#held, chunk]);
    while (this.#held.length >= 4) {
      const end = 4 + this.#held.readUInt32LE(0);
      if (this.#held.length < end) return;
      const [type, payload] = [String.fromCharCode(this.#held[4] ?? 0), this.#held.subarray(5, end)];
      this.#held = this.#held.subarray(end);
      this.#take(type, payload);
    }
  }

  #take(type: string, payload: Buffer): void {
    if (type === 'o' || type === 'r') {
      const stream = type === 'o' ? this.stdout : this.stderr;
      if (stream?.push(payload) === false) this.#socket.pause();
      return;
    }
    const value = deserialize(payload);
    if (type === 'p') {
      this.pid = value;
      if (value === undefined) return;
      this.emit('spawn');
      for (const signal of this.#signals) send(value, signal);
    } else if (type === 'x') this.emit('error', errorOf(value, this.#wanted));
    else if (type === 'e') {
      [this.exitCode, this.signalCode] = value;
      this.emit('exit', ...value);
    } else this.#close(value);
  }

  #close([code, signal, exitCode]: [number | null, NodeJS.Signals | null, number | null]): void {
    // Where nothing could be started, the code is the number of the error.
    this.exitCode = exitCode;
    const streams = [this.stdout, this.stderr].filter((stream) => stream !== null);
    let open = streams.length + 1;
    const done = () => {
      open -= 1;
      if (open === 0) this.emit('close', code, signal);
    };
    for (const stream of streams) {
      stream.once('close', done);
      stream.push(null);
      // What nobody reads holds nothing up, as with a process of one's own.
      if (stream.readableFlowing === null && stream.listenerCount('readable') === 0) stream.resume();
    }
    this.stdin?.destroy();
    done();
  }
}

function send(pid: number, signal: NodeJS.Signals | number | undefined): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    // It has just ended.
    return false;
  }
}

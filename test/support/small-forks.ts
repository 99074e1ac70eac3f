import childProcess, { type ChildProcess, type SpawnSyncReturns } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { constants, tmpdir } from 'node:os';
import path from 'node:path';
import { Readable, Writable } from 'node:stream';
import { collecting } from './small-exec-file.js';

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
/** What the starter says of an error, by its number. */
interface ErrorParts {
  code: string;
  errno: number;
}

const STARTER = path.join(import.meta.dirname, 'process-starter.py');

/** What Node has for it, each a copy of the worker. */
interface Native {
  spawn: typeof childProcess.spawn;
  spawnSync: typeof childProcess.spawnSync;
  execFileSync: typeof childProcess.execFileSync;
  execFile: typeof childProcess.execFile;
}

async function begin(): Promise<Native> {
  const { spawn: nativeSpawn, spawnSync: nativeSpawnSync } = childProcess;
  const { execFileSync: nativeExecFileSync, execFile: nativeExecFile } = childProcess;
  const native: Native = {
    spawn: nativeSpawn,
    spawnSync: nativeSpawnSync,
    execFileSync: nativeExecFileSync,
    execFile: nativeExecFile,
  };
  if (process.platform === 'win32') return native;
  const folder = mkdtempSync(path.join(tmpdir(), 'small-forks-'));
  const starter = await Starter.open(native, folder);
  if (starter === undefined) return native;
  const ask = openSync(path.join(folder, 'requests'), 'w');
  const hear = openSync(path.join(folder, 'answers'), 'r');

  const spawnSync = (file: string, ...rest: unknown[]): SpawnSyncReturns<string | Buffer> => {
    const wanted = wantedOf(file, rest, ['input', 'encoding', 'maxBuffer', 'timeout', 'killSignal']);
    if (wanted === undefined) return Reflect.apply(native.spawnSync, childProcess, [file, ...rest]);
    const { encoding, input, timeout, killSignal = 'SIGTERM' } = wanted.options;
    const signal = typeof killSignal === 'string' ? constants.signals[killSignal as 'SIGTERM'] : killSignal;
    const given =
      typeof input === 'string' ? Buffer.from(input, encodingOf(encoding)) : (input as Uint8Array);
    const head = textOf(wanted, { timeout, killSignal: signal });
    const message = framed(Buffer.concat([framed(head), given ?? Buffer.alloc(0)]));
    for (let at = 0; at < message.length; ) at += writeSync(ask, message, at);
    const answer = take(hear, take(hear, 4).readUInt32LE(0));
    let at = 4 + answer.readUInt32LE(0);
    const { pid, how, error, sizes } = JSON.parse(answer.toString('utf8', 4, at));
    const [stdout, stderr] = sizes.map((size: number | null) => {
      if (size === null) return null;
      at += size;
      const bytes = Buffer.from(answer.subarray(at - size, at));
      return encoding === undefined || encoding === 'buffer' ? bytes : bytes.toString(encodingOf(encoding));
    });
    return {
      pid,
      status: how[0],
      signal: how[1],
      stdout,
      stderr,
      output: pid === 0 ? null : [null, stdout, stderr],
      ...(error !== null && { error: errorOf('spawnSync', error, wanted) }),
    } as SpawnSyncReturns<string | Buffer>;
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
    return new Started(starter, wanted) as unknown as ChildProcess;
  };

  const execFile = collecting({
    spawn,
    native: native.execFile,
    isKnown: (file, rest) => wantedOf(file, rest, ['detached', 'windowsHide']) !== undefined,
  });
  Object.assign(childProcess, { spawn, spawnSync, execFileSync, execFile });
  syncBuiltinESMExports();
  return native;
}

/** Arguments and options, either of which may be left out. */
export function split(rest: readonly unknown[]): { args: string[]; options: Options } {
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
  if (texts.some((one) => typeof one !== 'string' || one.includes('\0') || /\p{Surrogate}/u.test(one)))
    return undefined;
  return { file: file as string, args, options: { ...options, stdio, cwd, env: Object.fromEntries(set) } };
}

/** What the starter reads of it. */
function textOf({ file, args, options }: Wanted, more: Options = {}): Buffer {
  const { stdio, cwd, env, detached = false } = options;
  const streams = Array.isArray(stdio)
    ? [...stdio, 'pipe', 'pipe', 'pipe'].slice(0, 3)
    : [stdio, stdio, stdio];
  const wanted = { file, args, cwd: path.resolve(cwd as string), env, detached, stdio: streams };
  return Buffer.from(JSON.stringify({ ...wanted, ...more }));
}

export function encodingOf(encoding: unknown): BufferEncoding {
  return encoding === undefined || encoding === 'buffer' ? 'utf8' : (encoding as BufferEncoding);
}

function errorOf(call: string, { code, errno }: ErrorParts, { file, args }: Wanted): Error {
  const syscall = `${call} ${file}`;
  const parts = { errno, code, syscall, path: file, spawnargs: args };
  return Object.assign(new Error(`${syscall} ${code}`), parts);
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

/** The process beside the worker, and what it is told of those that run beside the worker too. */
class Starter {
  readonly #input: Writable;
  readonly #started = new Map<number, Started>();
  #last = 0;
  #held: Buffer = Buffer.alloc(0);

  private constructor(input: Writable) {
    this.#input = input;
  }

  /** Undefined where it cannot be started. */
  static async open({ spawn }: Native, folder: string): Promise<Starter | undefined> {
    const child = spawn('python3', ['-IS', '-X', 'utf8', STARTER, folder], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const starter = new Starter(child.stdin);
    const isThere = await new Promise((resolve) => {
      child.once('error', () => resolve(false)).once('exit', () => resolve(false));
      child.stdout.on('data', (chunk: Buffer) => {
        resolve(true);
        starter.#read(chunk);
      });
    });
    if (isThere !== true) {
      rmSync(folder, { recursive: true, force: true });
      return undefined;
    }
    // It goes when the worker goes.
    for (const one of [child, child.stdin, child.stdout]) (one as unknown as { unref(): void }).unref();
    return starter;
  }

  add(started: Started): number {
    this.#last += 1;
    this.#started.set(this.#last, started);
    return this.#last;
  }

  tell(type: string, number: number, payload: Buffer = Buffer.alloc(0), done?: () => void): void {
    const head = Buffer.alloc(9);
    head.writeUInt32LE(5 + payload.length);
    head.write(type, 4);
    head.writeUInt32LE(number, 5);
    this.#input.write(payload.length === 0 ? head : Buffer.concat([head, payload]), done);
  }

  #read(chunk: Buffer): void {
    this.#held = this.#held.length === 0 ? chunk : Buffer.concat([this.#held, chunk]);
    while (this.#held.length >= 4) {
      const end = 4 + this.#held.readUInt32LE(0);
      if (this.#held.length < end) return;
      const [type, number] = [String.fromCharCode(this.#held[4] ?? 0), this.#held.readUInt32LE(5)];
      const payload = this.#held.subarray(9, end);
      this.#held = this.#held.subarray(end);
      const started = this.#started.get(number);
      // What a listener throws is no matter of the processes that come after it.
      if (started !== undefined) process.nextTick(() => started.take(type, payload));
      if (type === 'c' || type === 'x') this.#started.delete(number);
    }
  }
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
  readonly #wanted: Wanted;
  #signals: (NodeJS.Signals | number | undefined)[] = [];

  constructor(starter: Starter, wanted: Wanted) {
    super();
    this.#wanted = wanted;
    this.spawnfile = wanted.file;
    this.spawnargs = [wanted.file, ...wanted.args];
    const number = starter.add(this);
    starter.tell('s', number, textOf(wanted));
    const { stdio } = wanted.options;
    const [input, output, errors] = Array.isArray(stdio) ? stdio : [stdio, stdio, stdio];
    this.stdin =
      input === 'ignore'
        ? null
        : new Writable({
            write: (chunk, _, done) =>
              chunk.length === 0 ? done() : starter.tell('i', number, chunk, () => done()),
            final: (done) => starter.tell('e', number, undefined, () => done()),
          });
    const readable = () => new Readable({ read: () => undefined });
    this.stdout = output === 'ignore' ? null : readable();
    this.stderr = errors === 'ignore' ? null : readable();
    this.stdio = [this.stdin, this.stdout, this.stderr];
  }

  kill(signal?: NodeJS.Signals | number): boolean {
    if (this.exitCode !== null || this.signalCode !== null) return false;
    this.killed = true;
    if (this.pid === undefined) this.#signals.push(signal);
    else return send(this.pid, signal);
    return true;
  }

  // The worker lives on until it is ended, whatever runs beside it.
  ref(): void {}

  unref(): void {}

  take(type: string, payload: Buffer): void {
    if (type === 'o' || type === 'r') {
      (type === 'o' ? this.stdout : this.stderr)?.push(payload);
      return;
    }
    const value = payload.length === 0 ? undefined : JSON.parse(payload.toString());
    if (type === 'p') {
      this.pid = value;
      this.emit('spawn');
      for (const signal of this.#signals) send(value, signal);
    } else if (type === 'e') {
      [this.exitCode, this.signalCode] = value;
      this.emit('exit', this.exitCode, this.signalCode);
    } else {
      if (type === 'x') {
        // Where nothing could be started, the code is the number of the error.
        this.exitCode = value.errno;
        this.emit('error', errorOf('spawn', value, this.#wanted));
      }
      this.#close();
    }
  }

  #close(): void {
    const streams = [this.stdout, this.stderr].filter((stream) => stream !== null);
    let open = streams.length + 1;
    const done = () => {
      open -= 1;
      if (open === 0) this.emit('close', this.exitCode, this.signalCode);
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

// The module is evaluated once for each test file of a worker.
const KEY = Symbol.for('pipelines-sync.small-forks');
const world = globalThis as { [KEY]?: Promise<Native> };
world[KEY] ??= begin();

/** The functions of Node that were replaced. */
export const native: Native = await world[KEY];

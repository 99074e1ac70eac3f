import childProcess, { type ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { encodingOf, split } from './small-forks.js';

type Collected = (error: Error | null, stdout: string | Buffer, stderr: string | Buffer) => void;

/** How processes are started that `execFile` collects from. */
interface Starting {
  spawn(file: string, ...rest: unknown[]): ChildProcess;
  /** Node's own, for what `isKnown` is not true of. */
  native: typeof childProcess.execFile;
  isKnown(file: string, rest: readonly unknown[]): boolean;
}

/**
 * `execFile` over another `spawn`, because Node's own always starts a copy of the worker: it collects the output of a
 * process for a callback or, by `promisify`, for a promise.
 */
export function collecting({ spawn, native, isKnown }: Starting): typeof childProcess.execFile {
  const execFile = (file: string, ...all: unknown[]): ChildProcess => {
    const callback = typeof all.at(-1) === 'function' ? (all.at(-1) as Collected) : undefined;
    const rest = callback === undefined ? all : all.slice(0, -1);
    const { args, options } = split(rest);
    const {
      encoding = 'utf8',
      maxBuffer = 1024 ** 2,
      timeout = 0,
      killSignal = 'SIGTERM',
      ...more
    } = options;
    const own = { ...more, stdio: 'pipe' };
    // What only Node can do, it shall do itself.
    if (!isKnown(file, [args, own])) return Reflect.apply(native, childProcess, [file, ...all]);
    const child = spawn(file, args, own);
    let failure: (Error & { code?: unknown }) | undefined;
    const stop = (): void => {
      child.kill(killSignal as NodeJS.Signals);
    };
    const timer = Number(timeout) > 0 ? setTimeout(stop, Number(timeout)) : undefined;
    const collect = (stream: Readable | null, name: string): (() => string | Buffer) => {
      const chunks: Buffer[] = [];
      let size = 0;
      stream?.on('data', (chunk: Buffer) => {
        const room = Number(maxBuffer) - size;
        size += chunk.length;
        if (room > 0) chunks.push(chunk.subarray(0, room));
        if (size > Number(maxBuffer) && failure === undefined) {
          failure = new RangeError(`${name} maxBuffer length exceeded`);
          failure.code = 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER';
          stop();
        }
      });
      return () => {
        const bytes = Buffer.concat(chunks);
        return encoding === 'buffer' || encoding === null ? bytes : bytes.toString(encodingOf(encoding));
      };
    };
    const [out, err] = [collect(child.stdout, 'stdout'), collect(child.stderr, 'stderr')];
    const end = (error: Error | null): void => {
      clearTimeout(timer);
      callback?.(error, out(), err());
    };
    const cmd = [file, ...args].join(' ');
    child.on('error', (error) => end(Object.assign(error, { cmd })));
    child.on('close', (code, signal) => {
      if (failure === undefined && code === 0 && signal === null) return end(null);
      if (failure !== undefined) return end(Object.assign(failure, { cmd }));
      const error = new Error(`Command failed: ${cmd}\n${err()}`);
      end(Object.assign(error, { code, killed: child.killed, signal, cmd }));
    });
    return child;
  };
  const promised = (file: string, ...rest: unknown[]) => {
    let settle: Collected = () => undefined;
    const promise = new Promise((resolve, reject) => {
      settle = (error, stdout, stderr) =>
        error === null ? resolve({ stdout, stderr }) : reject(Object.assign(error, { stdout, stderr }));
    });
    // What is wrong with the arguments is thrown here, as by Node.
    const child = execFile(file, ...rest, (...all: Parameters<Collected>) => settle(...all));
    return Object.assign(promise, { child });
  };
  return Object.assign(execFile, { [promisify.custom]: promised }) as never;
}

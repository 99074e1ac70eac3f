import { readFile } from 'node:fs/promises';
import type { Json } from '../../model/index.js';
import { exportLine, keyVariable } from '../../model/index.js';
import { pipelines } from '../../providers/index.js';
import {
  ADMIN_KEY,
  DataDirError,
  defaultSeed,
  FaultError,
  parseFault,
  parseSeed,
  parseSwitches,
  type Seed,
  SeedError,
  SWITCHES,
  SwitchError,
  startEmulator,
  switchText,
  switchValues,
} from '../../providers/pipelines/emulator/index.js';

export interface EmulatorArguments {
  port?: number;
  /** Folder that keeps the state. */
  data?: string;
  /** JSON file with the starting state. */
  seed?: string;
  /** `name=value` pairs. */
  switch: string[];
  /** `key=value,…` words, see parseFault. */
  fault: string[];
  control?: boolean;
}

export interface EmulatorIo {
  stdout: (text: string) => void;
  stderr: (text: string) => void;
  /** Aborted to stop the emulator. */
  signal: AbortSignal;
}

/** The switches as the command's help shows them, one line each. */
export function switchHelp(): string {
  return Object.entries(SWITCHES)
    .map(([name, definition]) => {
      const value = `${name}=${switchValues(definition)}`;
      return `  ${value} (${switchText(definition.default)}, ${definition.source})\n      ${definition.doc}`;
    })
    .join('\n');
}

/**
 * Runs the embedded platform until the signal. Prints its address and a key on stdout, and a line
 * per request on stderr.
 * @returns the exit code: 0, or 1 after a sentence about arguments that cannot be used
 */
export async function runEmulator(args: EmulatorArguments, io: EmulatorIo): Promise<number> {
  try {
    const seed = args.seed === undefined ? defaultSeed() : await readSeed(args.seed);
    const emulator = await startEmulator({
      port: args.port ?? 0,
      seed,
      switches: parseSwitches(args.switch),
      faults: args.fault.map(parseFault),
      control: args.control ?? false,
      log: (line) => io.stderr(`${line}\n`),
      ...(args.data === undefined ? {} : { dataDir: args.data }),
    });
    io.stdout(
      greeting(
        emulator.url,
        showKey(emulator.store.list('keys').find((key) => key.role === 'admin' && !key.revoked)?.id),
      ),
    );
    await aborted(io.signal);
    await emulator.close();
    return 0;
  } catch (error) {
    const sentence = sentenceOf(error, args);
    if (sentence === undefined) throw error;
    io.stderr(`${sentence}\n`);
    return 1;
  }
}

/** Address and key, and the two lines that a shell takes as they are; in one piece for whoever waits for it. */
function greeting(url: string, key: string): string {
  const told = `url: ${url}\napi key: ${key}\n`;
  const lines = [
    exportLine(pipelines.settings.baseUrlVariables[0], url),
    exportLine(keyVariable(pipelines.settings), key),
  ];
  return `${told}\nTo use it, paste into another terminal:\n\n${lines.join('\n')}\n`;
}

/** A key of the emulator opens nothing but the emulator, so it may be shown. */
function showKey(key: string | undefined): string {
  return key ?? ADMIN_KEY;
}

async function readSeed(path: string): Promise<Seed> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    throw new SeedError(`The seed ${path} cannot be read. Give the path of a JSON file.`);
  }
  let value: Json;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new SeedError(
      `The seed ${path} is no JSON: ${error instanceof Error ? error.message : 'unreadable'}.`,
    );
  }
  return parseSeed(value);
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}

const SENTENCES = [SwitchError, SeedError, FaultError, DataDirError];

function sentenceOf(error: unknown, args: EmulatorArguments): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if (SENTENCES.some((type) => error instanceof type)) return error.message;
  const code = 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE')
    return `Port ${args.port} is in use. Give another --port, or none for any free one.`;
  if (code === 'EACCES' || code === 'EPERM' || code === 'ENOTDIR' || code === 'EEXIST' || code === 'EROFS') {
    return `The emulator cannot start: ${error.message}. Give another --data folder or --port.`;
  }
  return undefined;
}

import { readFile } from 'node:fs/promises';
import type { Command } from '@commander-js/extra-typings';
import { exportLine, type Json, keyVariable } from '../../model/index.js';
import { pipelines } from '../../providers/index.js';
import type { Seed } from '../../providers/pipelines/emulator/index.js';
import { defineCommand, type FlagsOf } from '../command.js';
import { collect, port } from '../options.js';

const flags = (bare: Command) =>
  bare
    .option('--port <port>', 'port on 127.0.0.1 (default: any free port)', port)
    .option('--data <dir>', 'folder to keep the state in (default: memory only)')
    .option('--seed <file>', 'JSON file with the objects to start with')
    .option(
      '--switch <name=value>',
      'change an assumption about the platform; "--switch help" lists them',
      collect,
      [],
    )
    .option('--fault <rule>', 'inject a fault, for example "nth=3,writes=on,status=503"', collect, [])
    .option('--control', 'serve the test routes under /_emulator/');

export type EmulatorArguments = FlagsOf<typeof flags>;

export const command = defineCommand({
  name: 'emulator',
  does: 'Run the embedded platform on this machine.',
  flags,
  run: async (_none, flags, { io }) => {
    if (flags.switch.includes('help')) {
      io.out(`${await switchHelp()}\n`);
      return 0;
    }
    return runEmulator(flags, { stdout: io.out, stderr: io.err, signal: io.signal });
  },
});

export interface EmulatorIo {
  stdout: (text: string) => void;
  stderr: (text: string) => void;
  /** Aborted to stop the emulator. */
  signal: AbortSignal;
}

/** Loads the embedded platform and its web server, which help does not need. */
const embedded = () => import('../../providers/pipelines/emulator/index.js');

type Embedded = Awaited<ReturnType<typeof embedded>>;

/** The switches as `--switch help` lists them. */
export async function switchHelp(): Promise<string> {
  const { SWITCHES, switchText, switchValues } = await embedded();
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
 * @returns the exit code: 0, or 1 after a message about unusable arguments
 */
export async function runEmulator(args: EmulatorArguments, io: EmulatorIo): Promise<number> {
  const platform = await embedded();
  try {
    const seed = args.seed === undefined ? platform.defaultSeed() : await readSeed(args.seed, platform);
    const emulator = await platform.startEmulator({
      port: args.port ?? 0,
      seed,
      switches: platform.parseSwitches(args.switch),
      faults: args.fault.map(platform.parseFault),
      control: args.control ?? false,
      log: (line) => io.stderr(`${line}\n`),
      ...(args.data === undefined ? {} : { dataDir: args.data }),
    });
    io.stdout(
      greeting(
        emulator.url,
        // The key only opens the emulator, so it may be shown.
        emulator.store.list('keys').find((key) => key.role === 'admin' && !key.revoked)?.id ??
          platform.ADMIN_KEY,
      ),
    );
    await aborted(io.signal);
    await emulator.close();
    return 0;
  } catch (error) {
    const sentence = sentenceOf(error, args, platform);
    if (sentence === undefined) throw error;
    io.stderr(`${sentence}\n`);
    return 1;
  }
}

/** Address, key and two lines to paste into a shell. Written at once, so that a waiting reader gets all of it. */
function greeting(url: string, key: string): string {
  const told = `url: ${url}\napi key: ${key}\n`;
  const lines = [
    exportLine(pipelines.settings.baseUrlVariables[0], url),
    exportLine(keyVariable(pipelines.settings), key),
  ];
  return `${told}\nTo use it, paste these lines into another terminal:\n\n${lines.join('\n')}\n`;
}

async function readSeed(path: string, { parseSeed, SeedError }: Embedded): Promise<Seed> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    throw new SeedError(`The seed ${path} cannot be read. Pass the path of a JSON file.`);
  }
  let value: Json;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new SeedError(
      `The seed ${path} is not valid JSON: ${error instanceof Error ? error.message : 'unreadable'}.`,
    );
  }
  return parseSeed(value);
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}

function sentenceOf(error: unknown, args: EmulatorArguments, platform: Embedded): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { SwitchError, SeedError, FaultError, DataDirError } = platform;
  if ([SwitchError, SeedError, FaultError, DataDirError].some((type) => error instanceof type))
    return error.message;
  const code = 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE')
    return `Port ${args.port} is in use. Pass another --port, or none to use any free port.`;
  if (code === 'EACCES' || code === 'EPERM' || code === 'ENOTDIR' || code === 'EEXIST' || code === 'EROFS') {
    return `The emulator cannot start: ${error.message}. Pass another --data folder or --port.`;
  }
  return undefined;
}

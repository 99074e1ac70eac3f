import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Command } from '@commander-js/extra-typings';
import { type EmulatedProvider, hasEmulator, startPlatform } from '../../api/verbs/emulator.js';
import { EmulatorError, SeedError } from '../../emulator/emulator-error.js';
import type { SwitchDefinition } from '../../emulator/switch-definition.js';
import { readSwitchPairs, switchText, switchValues } from '../../emulator/switches.js';
import { exportLine, type Json, keyVariable, pasted } from '../../model/index.js';
import { DEFAULT_PROVIDER, PROVIDERS, type Provider } from '../../providers/index.js';
import { defineCommand, type FlagsOf } from '../command.js';
import { COMMAND_CODES } from '../command-codes.js';
import { namedProvider } from '../named-provider.js';
import { collect, port } from '../options.js';

const flags = (bare: Command) =>
  bare
    .option('--provider <name>', `provider to emulate; default: ${DEFAULT_PROVIDER.name}`)
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
  does: 'Run the emulator of the platform on this machine.',
  examples: [[pasted('emulator', '--port', '8700', '--data', './platform'), 'keep the state in a folder']],
  flags,
  run: async (_none, flags, { io }) => {
    const provider = namedProvider(flags.provider, io.providers ?? PROVIDERS, {
      has: hasEmulator,
      what: 'an emulator',
      missing: COMMAND_CODES.noEmulator,
    });
    if (flags.switch.includes('help')) {
      io.out(`${await switchHelp(provider)}\n`);
      return 0;
    }
    return runEmulator(flags, { stdout: io.out, stderr: io.err, signal: io.signal, cwd: io.cwd }, provider);
  },
});

/** What the emulator's command needs from the process. */
export interface EmulatorIo {
  /** The folder that paths of the command line are relative to. */
  cwd: string;
  stdout: (text: string) => void;
  stderr: (text: string) => void;
  /** Aborted to stop the emulator. */
  signal: AbortSignal;
}

/** The switches as `--switch help` lists them. */
export async function switchHelp(provider: EmulatedProvider = DEFAULT_PROVIDER): Promise<string> {
  const { switches } = await provider.emulate();
  return Object.entries<SwitchDefinition>(switches)
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
export async function runEmulator(
  args: EmulatorArguments,
  io: EmulatorIo,
  provider: EmulatedProvider = DEFAULT_PROVIDER,
): Promise<number> {
  const { switches } = await provider.emulate();
  try {
    const emulator = await startPlatform(provider, {
      port: args.port,
      data: args.data === undefined ? undefined : path.resolve(io.cwd, args.data),
      seed: args.seed === undefined ? undefined : await readSeed(args.seed, io.cwd),
      switches: { ...readSwitchPairs(switches, args.switch) },
      faults: args.fault,
      control: args.control ?? false,
      log: (line) => io.stderr(`${line}\n`),
    });
    // The key only opens the emulator, so it may be shown.
    io.stdout(greeting(emulator.url, emulator.key, provider));
    await aborted(io.signal);
    await emulator.close();
    return 0;
  } catch (error) {
    if (!(error instanceof EmulatorError)) throw error;
    io.stderr(`${error.message}\n`);
    return 1;
  }
}

/** Address, key and two lines to paste into a shell. Written at once, so that a waiting reader gets all of it. */
function greeting(url: string, key: string, { settings }: Provider): string {
  const told = `url: ${url}\napi key: ${key}\n`;
  const lines = [exportLine(settings.baseUrlVariables[0], url), exportLine(keyVariable(settings), key)];
  return `${told}\nTo use it, paste these lines into another terminal:\n\n${lines.join('\n')}\n`;
}

async function readSeed(file: string, cwd: string): Promise<Json> {
  let text: string;
  try {
    text = await readFile(path.resolve(cwd, file), 'utf8');
  } catch {
    throw new SeedError(`The seed ${file} cannot be read. Pass the path of a JSON file.`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SeedError(
      `The seed ${file} is not valid JSON: ${error instanceof Error ? error.message : 'unreadable'}.`,
    );
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}

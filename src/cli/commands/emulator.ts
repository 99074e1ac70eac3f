import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Command } from '@commander-js/extra-typings';
import { type EmulatedProvider, hasEmulator, startPlatform } from '../../api/verbs/emulator.js';
import { EmulatorError, SeedError } from '../../emulator/emulator-error.js';
import type { SwitchDefinition } from '../../emulator/switch-definition.js';
import { readSwitchPairs, switchText, switchValues } from '../../emulator/switches.js';
import { type AccountId, exportLine, type Json, keyVariable, pasted, UserError } from '../../model/index.js';
import { DEFAULT_PROVIDER, PROVIDERS, type Provider } from '../../providers/index.js';
import { defineCommand, type FlagsOf } from '../command.js';
import { COMMAND_CODES } from '../command-codes.js';
import { DOCUMENT_VERSION } from '../document-version.js';
import { namedProvider } from '../named-provider.js';
import { collect, json, port } from '../options.js';
import { printDocument, printWhole } from '../print-json.js';

const flags = (bare: Command) =>
  json(bare)
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
    const isJson = flags.json === true;
    if (flags.switch.includes('help')) {
      if (isJson) printDocument({ switches: await switchList(provider) }, io);
      else io.out(`${await switchHelp(provider)}\n`);
      return 0;
    }
    // The one document is read while the emulator runs, so it is printed before the end.
    const stdout = isJson ? (text: string) => printWhole(text, io) : io.out;
    return runEmulator(flags, { stdout, stderr: io.err, signal: io.signal, cwd: io.cwd }, provider);
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
  const all = await switchList(provider);
  return all
    .map((one) => `  ${one.name}=${one.values} (${one.default}, ${one.source})\n      ${one.means}`)
    .join('\n');
}

/** The switches in words: what each takes, `on|off`, and what it means. */
async function switchList(provider: EmulatedProvider) {
  const { switches } = await provider.emulate();
  return Object.entries<SwitchDefinition>(switches).map(([name, definition]) => ({
    name,
    values: switchValues(definition),
    default: switchText(definition.default),
    source: definition.source,
    means: definition.doc,
  }));
}

/**
 * Runs the embedded platform until the signal. Prints its address and a key on stdout once it listens, with `json` as a
 * document in one line, and a line per request on stderr.
 * @returns the exit code
 * @throws UserError PS9084 for unusable arguments
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
    io.stdout(args.json === true ? documentOf(emulator, provider) : greeting(emulator, provider));
    await aborted(io.signal);
    await emulator.close();
    return 0;
  } catch (error) {
    if (!(error instanceof EmulatorError)) throw error;
    throw new UserError(COMMAND_CODES.emulatorArguments.code, error.message);
  }
}

/** How a running emulator is reached. */
interface Reached {
  url: string;
  key: string;
  account: AccountId;
}

/** Address, key and two lines to paste into a shell. Written at once, so that a waiting reader gets all of it. */
function greeting(emulator: Reached, provider: Provider): string {
  const { url, key } = emulator;
  const told = `url: ${url}\napi key: ${key}\n`;
  const lines = environmentOf(emulator, provider).map(([name, value]) => exportLine(name, value));
  return `${told}\nTo use it, paste these lines into another terminal:\n\n${lines.join('\n')}\n`;
}

/** The same as a document in one line: a reader has all of it at the first line break. */
function documentOf(emulator: Reached, provider: Provider): string {
  const { url, key, account } = emulator;
  const document = {
    format_version: DOCUMENT_VERSION,
    command: 'emulator',
    provider: provider.name,
    url,
    key,
    account,
    environment: Object.fromEntries(environmentOf(emulator, provider)),
  };
  return `${JSON.stringify(document)}\n`;
}

/** The variables with which commands reach it. */
function environmentOf({ url, key }: Reached, { settings }: Provider): [string, string][] {
  return [
    [settings.baseUrlVariables[0], url],
    [keyVariable(settings), key],
  ];
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

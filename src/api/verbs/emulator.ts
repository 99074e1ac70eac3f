import type { RunningEmulator } from '../../emulator/embedded-platform.js';
import { EmulatorError } from '../../emulator/emulator-error.js';
import { type Fault, parseFault } from '../../emulator/faults.js';
import type { Json } from '../../model/index.js';
import type { Provider } from '../../providers/index.js';

/** A provider that has an embedded platform. */
export type EmulatedProvider = Provider & Required<Pick<Provider, 'emulate'>>;

/** True for a provider that has an embedded platform. */
export function hasEmulator(provider: Provider): provider is EmulatedProvider {
  return provider.emulate !== undefined;
}

/** How an embedded platform is started; everything may be left out. */
export interface EmulatorHow {
  port?: number | undefined;
  /** Folder that keeps the state. */
  data?: string | undefined;
  /** The objects to start with, as they stand in a file. */
  seed?: Json | undefined;
  /** By name: assumptions about the platform. */
  switches?: { readonly [name: string]: unknown };
  /** Rules such as `nth=3,writes=on,status=503`. */
  faults?: readonly string[];
  /** Serve the test routes. */
  control?: boolean;
  /** Gets one line per request. */
  log?: (line: string) => void;
}

/**
 * Starts the embedded platform of a provider on the loopback address.
 * @throws EmulatorError with a sentence about what it cannot be started with
 */
export async function startPlatform(
  provider: EmulatedProvider,
  { port = 0, data, seed, switches = {}, faults = [], control = false, log }: EmulatorHow,
): Promise<RunningEmulator<object, unknown>> {
  const platform = await provider.emulate();
  const planted = seed === undefined ? undefined : platform.parseSeed(seed);
  try {
    return await platform.start({
      port,
      switches,
      faults: faults.map((rule): Fault => parseFault(rule)),
      control,
      ...(log === undefined ? {} : { log }),
      ...(planted === undefined ? {} : { seed: planted }),
      ...(data === undefined ? {} : { dataDir: data }),
    });
  } catch (error) {
    const sentence = sentenceOf(error, port);
    throw sentence === undefined ? error : new EmulatorError(sentence);
  }
}

function sentenceOf(error: unknown, port: number): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE')
    return `Port ${port} is in use. Pass another --port, or none to use any free port.`;
  if (code === 'EACCES' || code === 'EPERM' || code === 'ENOTDIR' || code === 'EEXIST' || code === 'EROFS')
    return `The emulator cannot start: ${error.message}. Pass another --data folder or --port.`;
  return undefined;
}

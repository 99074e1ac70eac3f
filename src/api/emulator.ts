import { EmulatorError } from '../emulator/emulator-error.js';
import { closest } from '../model/index.js';
import { DEFAULT_PROVIDER, PROVIDERS } from '../providers/index.js';
import { API_CODES } from './api-codes.js';
import { ApiError } from './api-error.js';
import { checkOptions, misuse } from './check-options.js';
import type { EmulatorOptions, EmulatorRequest, RunningEmulator } from './types.js';
import { type EmulatedProvider, hasEmulator, startPlatform } from './verbs/emulator.js';

/** Starts the emulator of a platform on 127.0.0.1. */
export async function startEmulator(options: EmulatorOptions): Promise<RunningEmulator> {
  checkOptions('startEmulator', options, {
    provider: 'text',
    port: 'count',
    data: 'text',
    seed: 'value',
    switches: 'object',
    faults: 'texts',
    control: 'flag',
    onLog: 'function',
  });
  const { port, data, seed, switches, faults, control, onLog } = options;
  try {
    const emulator = await startPlatform(providerOf(options.provider), {
      port,
      data,
      seed,
      switches: switches ?? {},
      faults: faults ?? [],
      control: control ?? false,
      ...(onLog === undefined ? {} : { log: onLog }),
    });
    return {
      url: emulator.url,
      port: emulator.port,
      apiKey: emulator.key,
      org: emulator.account,
      requests: () =>
        emulator.requests.map(
          ({ method, path, status, body, idempotencyKey }): EmulatorRequest => ({
            method,
            path,
            status,
            body: structuredClone(body),
            idempotencyKey,
          }),
        ),
      reset: () => emulator.reset(),
      close: () => emulator.close(),
    };
  } catch (error) {
    if (!(error instanceof EmulatorError)) throw error;
    throw new ApiError(API_CODES.noStart.code, error.message, { cause: error });
  }
}

function providerOf(name: string | undefined): EmulatedProvider {
  const able = PROVIDERS.filter(hasEmulator);
  const found = able.find((one) => one.name === (name ?? DEFAULT_PROVIDER.name));
  if (found !== undefined) return found;
  const names = able.map((one) => one.name);
  const near = closest(name ?? '', names);
  throw misuse(
    `There is no emulator of ${JSON.stringify(name)}${near === undefined ? `; there are ${names.join(', ')}` : `; did you mean ${near}?`}`,
  );
}

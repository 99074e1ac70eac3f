import { gitIn } from '../host/git-process.js';
import { processView } from '../host/lock-process.js';
import { Concealer, encodingsOf } from '../http/index.js';
import { ciJob } from '../ledger/index.js';
import { logLine, logText } from '../report/index.js';
import type { Host } from '../run/open/host.js';
import { holdsKey, keyVariables, withoutKeys } from '../run/open/key-use.js';
import { withoutInputs } from './inputs.js';
import type { Toolkit } from './toolkit.js';

/** What a run of the Action needs from the process. */
export interface Process {
  env: Readonly<Record<string, string | undefined>>;
  toolkit: Toolkit;
  clock: Host['clock'];
  random(): number;
  randomBytes(size: number): Buffer;
  signal: AbortSignal;
  /** Other platforms than those that this tool knows. */
  providers?: Host['providers'];
}

/** The environment of a run and its outputs; everything written is masked first. */
export interface ActionIo extends Host {
  clean(text: string): string;
  log(text: string): void;
  logText(text: string): void;
}

/**
 * @param cwd folder of the checkout
 * @param key the input `api-key`, where it is the key of several targets
 */
export function actionIo(process: Process, cwd: string, key: string | null): ActionIo {
  const { toolkit, clock, random, randomBytes, signal } = process;
  const concealer = new Concealer();
  const masked = new Set<string>();
  const conceal = (secrets: readonly string[]) => {
    concealer.add(secrets);
    // The runner masks whole texts only, so it gets every form that a log may show.
    for (const form of secrets.flatMap(encodingsOf)) {
      if (!masked.has(form)) toolkit.mask(form);
      masked.add(form);
    }
  };
  const env = withoutInputs(process.env);
  // It reaches one platform only: targets on several ones are refused before the first request.
  if (key !== null) for (const variable of keyVariables(process.providers)) env[variable] = key;
  const text = (shown: string) => toolkit.info(logText(concealer.clean(shown)));
  return {
    cwd,
    env,
    err: (said) => text(said.replace(/\n$/, '')),
    clock,
    random,
    randomBytes,
    openGit: (root) => gitIn(root, withoutKeys(process.env, process.providers)),
    processes: processView(ciJob(process.env)),
    signal,
    ...(process.providers === undefined ? {} : { providers: process.providers }),
    conceal,
    clean: (said) => concealer.clean(said),
    log: (said) => toolkit.info(logLine(concealer.clean(said))),
    logText: text,
  };
}

/** Secrets in the environment, whatever the configuration says. */
export function secretsOf({ env, providers }: Pick<Process, 'env' | 'providers'>): string[] {
  return Object.entries(env).flatMap(([name, value]) => {
    if (value === undefined) return [];
    if (name === 'INPUT_REVIEW-KEY') return value.split('\n').map((line) => line.trim());
    const isInput = name === 'INPUT_API-KEY' || name === 'INPUT_GITHUB-TOKEN' || name === 'INPUT_PUSH-TOKEN';
    return isInput || holdsKey(name, providers) ? [value.trim()] : [];
  });
}

import type { Config } from '../../../config/config-types.js';
import { hasErrors } from '../../../model/index.js';
import { PROVIDERS } from '../../../providers/index.js';
import { ExitError } from '../../exit-error.js';
import type { Io } from '../../io.js';
import { openConfig, printFindings } from '../../opened.js';
import type { ConfiguredTarget } from './served-target.js';

/**
 * The targets of the configuration that is in place, in its order, each with its provider.
 * @throws ExitError after printing the findings of a configuration with errors
 */
export async function configuredTargets(io: Io): Promise<ConfiguredTarget[]> {
  const { config, findings } = await openConfig({}, [], null, io);
  if (hasErrors(findings)) {
    printFindings(findings, undefined, io);
    throw new ExitError(1);
  }
  const { providers = PROVIDERS } = io;
  const found = [...config.targets.values()].flatMap((target) => {
    const provider = providers.find(({ name }) => name === target.provider);
    return provider === undefined ? [] : [{ target, provider }];
  });
  return Promise.all(found.map(async (one) => ({ ...one, trialMinutes: await trialMinutes(config, one) })));
}

/** Longest time of all trials of a target, which run one after the other; null where it has none. */
async function trialMinutes(config: Config, { target, provider }: ConfiguredTarget): Promise<number | null> {
  const trials = await provider.trials?.();
  const section = trials === undefined ? undefined : config.sections?.get(trials.key);
  if (trials === undefined || section?.type !== 'map') return null;
  const { entries } = trials.read(section, target);
  return entries.length === 0 ? null : entries.reduce((sum, { limits }) => sum + limits.minutes, 0);
}

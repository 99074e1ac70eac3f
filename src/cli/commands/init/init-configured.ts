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
  return [...config.targets.values()].flatMap((target) => {
    const provider = providers.find(({ name }) => name === target.provider);
    return provider === undefined ? [] : [{ target, provider }];
  });
}

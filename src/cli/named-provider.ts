import { type Code, closest, UserError } from '../model/index.js';
import { DEFAULT_PROVIDER, type Provider } from '../providers/index.js';
import { COMMAND_CODES } from './command-codes.js';

/** What a command needs of the provider that `--provider` names. */
export interface Wanted<Able extends Provider> {
  has(provider: Provider): provider is Able;
  /** It for people, with its article: `an emulator`. */
  what: string;
  /** Code of the error about a provider without it. */
  missing: Code;
}

/**
 * The provider that `--provider` names, by default that of a target without `provider`.
 * @throws UserError for a name that no provider has, or a provider without what the command needs
 */
export function namedProvider<Able extends Provider>(
  name: string | undefined,
  providers: readonly Provider[],
  { has, what, missing }: Wanted<Able>,
): Able {
  const able = providers.filter(has).map((one) => one.name);
  const known = `Providers with ${what}: ${able.join(', ')}.`;
  const wanted = name ?? DEFAULT_PROVIDER.name;
  const provider = providers.find((one) => one.name === wanted);
  if (provider === undefined) {
    const near = closest(wanted, able);
    throw new UserError(
      COMMAND_CODES.unknownProvider.code,
      `There is no provider ${JSON.stringify(wanted)}${near === undefined ? '.' : `; did you mean ${near}?`}`,
      known,
    );
  }
  if (!has(provider))
    throw new UserError(missing.code, `${provider.title} has no ${what.replace(/^an? /, '')}.`, known);
  return provider;
}

import type { TargetConfig } from '../../config/config-types.js';
import type { Settings } from '../../config/settings.js';
import { isSet } from '../../config/settings-input.js';
import { type GitEnvironment, gitEnvironment } from '../../host/git-safe.js';
import { keyVariable, targetKeyVariable } from '../../model/index.js';
import { DEFAULT_PROVIDER, type KeyUse, PROVIDERS, type Provider } from '../../providers/index.js';

/** The variables with the key of all targets of a platform, one per platform. */
export function keyVariables(providers: readonly Provider[] = PROVIDERS): string[] {
  return providers.map(({ settings }) => keyVariable(settings));
}

/** The variable of one platform; of the default one where it is unknown. */
export function keyVariableOf(provider: Provider = DEFAULT_PROVIDER): string {
  return keyVariable(provider.settings);
}

/** True for a variable that may hold a key of some platform, of every target or of one. */
export function holdsKey(name: string, providers: readonly Provider[] = PROVIDERS): boolean {
  return providers.some(({ settings }) => {
    const variable = keyVariable(settings);
    return name === variable || name.startsWith(`${variable}_`);
  });
}

/** The environment for calls of git: no program that git starts gets a key of some platform. */
export function withoutKeys(
  env: Readonly<Record<string, string | undefined>>,
  providers: readonly Provider[] = PROVIDERS,
): GitEnvironment {
  return gitEnvironment(env, (name) => holdsKey(name, providers));
}

/** The targets without a key of their own, which one key for all of them would reach, and their platforms. */
export function reachedByKey(
  targets: readonly TargetConfig[],
  env: Readonly<Record<string, string | undefined>>,
  providers: readonly Provider[] = PROVIDERS,
): { targets: TargetConfig[]; providers: Provider[] } {
  const reached = targets.filter(({ name, provider, apiKeyEnv }) => {
    const settings = providers.find((one) => one.name === provider)?.settings;
    const own = apiKeyEnv === null && settings !== undefined ? targetKeyVariable(settings, name) : null;
    return own !== null && !isSet(env[own]);
  });
  const names = new Set(reached.map(({ provider }) => provider));
  return { targets: reached, providers: providers.filter(({ name }) => names.has(name)) };
}

/** How messages name the key of a target. */
export function keyUse(target: string, settings: Settings): KeyUse {
  const { baseUrl, baseUrlSource, apiKeySource: source } = settings;
  return { target, baseUrl, baseUrlSource, source };
}

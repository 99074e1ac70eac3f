import type { Settings } from '../../config/settings.js';
import { type GitEnvironment, gitEnvironment } from '../../host/git-safe.js';
import { keyVariable } from '../../model/index.js';
import { DEFAULT_PROVIDER, type KeyUse, PROVIDERS, type Provider } from '../../providers/index.js';

/** The variable that holds the key by default. */
export const API_KEY_VARIABLE = keyVariable(DEFAULT_PROVIDER.settings);

/** The same of a platform; of the first one where it is not known. */
export function keyVariableOf(provider: Provider = DEFAULT_PROVIDER): string {
  return keyVariable(provider.settings);
}

/** True for a variable that may hold a key of some platform, of every target or of one. */
export function holdsKey(name: string): boolean {
  return PROVIDERS.some(({ settings }) => {
    const variable = keyVariable(settings);
    return name === variable || name.startsWith(`${variable}_`);
  });
}

/** The environment for calls of git: no program that git starts gets a key of some platform. */
export function withoutKeys(env: Readonly<Record<string, string | undefined>>): GitEnvironment {
  return gitEnvironment(env, holdsKey);
}

/** How messages name the key of a target. */
export function keyUse(target: string, settings: Settings): KeyUse {
  const { baseUrl, baseUrlSource, apiKeySource: source } = settings;
  return { target, baseUrl, baseUrlSource, source };
}

import { keyVariable, targetKeyVariable } from '../model/index.js';
import { SETTINGS_CODES } from './settings-codes.js';
import { isSet, readVariable, type SettingsInput, type Tell } from './settings-input.js';

/** A key and its source. */
export interface FoundKey {
  value: string;
  source: string;
}

/**
 * Every possible key, to be masked in all messages: as it is, trimmed, and in lower case, as an address would show a key
 * that was put there by mistake.
 */
export function candidateKeys({ flags, env, target, provider, sdkConfig }: SettingsInput): string[] {
  const variables = [target.apiKeyEnv ?? '', targetKeyVariable(provider, target.name), keyVariable(provider)];
  const keys = [flags.apiKey, ...variables.map((name) => readVariable(env, name)), sdkConfig?.api_key];
  return keys.filter(isSet).flatMap((key) => [key, key.trim(), key.trim().toLowerCase()]);
}

/**
 * Finds the key: flag, then the target's variables, then the SDK's file (C-g; never the keychain). Where the target sets
 * `api_key_env`, only that variable counts, because another key would belong to another account. A missing key is an
 * error unless offline; an invalid key is always an error.
 */
export function findKey(input: SettingsInput, tell: Tell): FoundKey | undefined {
  const places = keyPlaces(input);
  const found = places.find(({ value }) => isSet(value));
  if (found?.value === undefined) {
    if (input.offline !== true) tellMissing(input, places, tell);
    return undefined;
  }
  if (/…|\.{3}/.test(found.value)) {
    tell(
      SETTINGS_CODES.keyCharacters,
      `The API key from ${found.source} is the placeholder of an example: it still contains dots.`,
      'Replace it with your own key.',
    );
    return undefined;
  }
  const fault = headerFault(found.value);
  if (fault === undefined) return { value: found.value, source: found.source };
  tell(
    SETTINGS_CODES.keyCharacters,
    `The API key from ${found.source} ${fault}, which an HTTP header cannot carry. The key is not shown here.`,
    'Set it again without quotes, spaces or line breaks; a key pasted from a file often ends with a line break.',
  );
  return undefined;
}

function keyPlaces(input: SettingsInput): { source: string; value: string | undefined }[] {
  const { flags, env, target, provider, sdkConfig } = input;
  const named = (source: string): string => flags.keyWords?.[source] ?? source;
  const flag = { source: named('--api-key'), value: flags.apiKey };
  const variable = (name: string): { source: string; value: string | undefined } => ({
    source: named(name),
    value: readVariable(env, name),
  });
  if (target.apiKeyEnv !== null) return [flag, variable(target.apiKeyEnv)];
  const { own } = provider;
  return [
    flag,
    variable(targetKeyVariable(provider, target.name)),
    variable(keyVariable(provider)),
    ...(own === undefined ? [] : [{ source: `api_key in ${own.nameOf(env)}`, value: sdkConfig?.api_key }]),
  ];
}

function tellMissing(input: SettingsInput, places: { source: string }[], tell: Tell): void {
  const { target, provider } = input;
  const only = target.apiKeyEnv;
  tell(
    SETTINGS_CODES.noKey,
    `No API key for target ${target.name}. Searched: ${places.map((at) => at.source).join(', ')}.`,
    only !== null
      ? `Set ${only}, or pass --api-key. No other variable is read, because api_key_env names this one.`
      : `Set ${targetKeyVariable(provider, target.name)} or ${keyVariable(provider)}.${provider.own === undefined ? '' : " The SDK's keychain is never read."}`,
    { place: only !== null ? (target.places?.api_key_env ?? target.place) : undefined },
  );
}

/** Why a key cannot be in a header, without showing any of it. */
function headerFault(key: string): string | undefined {
  if (/[\r\n]/.test(key)) return 'contains a line break';
  if (/\s/u.test(key)) return 'contains white space';
  if (/[^\p{ASCII}]/u.test(key)) return 'contains characters outside ASCII';
  return /[^!-~]/.test(key) ? 'contains control characters' : undefined;
}

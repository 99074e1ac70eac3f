import { keyVariable, targetKeyVariable } from '../model/index.js';
import { SETTINGS_CODES } from './settings-codes.js';
import { isSet, readVariable, type SettingsInput, type Tell } from './settings-input.js';

/** A key and where it was found. */
export interface FoundKey {
  value: string;
  source: string;
}

/**
 * Everything that could be a key, to be kept out of every message, also as an address would show one that
 * somebody put there: without white space around it, and in lower case.
 */
export function candidateKeys({ flags, env, target, provider, sdkConfig }: SettingsInput): string[] {
  const variables = [target.apiKeyEnv ?? '', targetKeyVariable(provider, target.name), keyVariable(provider)];
  const keys = [flags.apiKey, ...variables.map((name) => readVariable(env, name)), sdkConfig?.api_key];
  return keys.filter(isSet).flatMap((key) => [key, key.trim(), key.trim().toLowerCase()]);
}

/**
 * The key: flag, then the target's variables, then the SDK's file (C-g; never the keychain). Where the
 * target writes `api_key_env`, that variable is the only one: another key would be another
 * account's. A missing key is an error unless offline; a key that no header may carry always is.
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
      `The API key from ${found.source} is the placeholder of an example: it still has the dots in it.`,
      'Put a key of your own in its place.',
    );
    return undefined;
  }
  const fault = headerFault(found.value);
  if (fault === undefined) return { value: found.value, source: found.source };
  tell(
    SETTINGS_CODES.keyCharacters,
    `The API key from ${found.source} ${fault}, which no HTTP header may carry. It is not shown here.`,
    'Set it again without quotes, spaces or line breaks; a secret pasted from a file often ends with one.',
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
    `There is no API key for target ${target.name}. Looked at: ${places.map((at) => at.source).join(', ')}.`,
    only !== null
      ? `Set ${only}, the only variable that is read because api_key_env names it, or pass --api-key.`
      : `Set ${targetKeyVariable(provider, target.name)} or ${keyVariable(provider)}.${provider.own === undefined ? '' : " The SDK's keychain is never read."}`,
    { place: only !== null ? (target.places?.api_key_env ?? target.place) : undefined },
  );
}

/** What keeps a key out of a header, in words that show nothing of it. */
function headerFault(key: string): string | undefined {
  if (/[\r\n]/.test(key)) return 'has a line break in it';
  if (/\s/u.test(key)) return 'has white space in it';
  if (/[^\p{ASCII}]/u.test(key)) return 'has characters outside ASCII in it';
  return /[^!-~]/.test(key) ? 'has control characters in it' : undefined;
}

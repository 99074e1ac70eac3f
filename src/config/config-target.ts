import {
  type AccountId,
  closest,
  exampleAddress,
  type Json,
  type Place,
  type ProviderName,
  reservedPrefixes,
  targetKeyVariable,
} from '../model/index.js';
import { CONFIG_CODES } from './config-codes.js';
import { LEDGERS, readBundles, readKinds, UNKNOWN_FIELDS } from './config-lists.js';
import { readPatterns } from './config-patterns.js';
import { type ConfigReader, type ConfigValue, valueAt } from './config-reader.js';
import { DEFAULT_PROVIDER, defaultTarget, type TargetConfig } from './config-types.js';
import { baseUrlProblem, readBaseUrl } from './config-url.js';
import { type CodeLevels, readSilence } from './silence.js';

const ON_DRIFT = ['hold', 'overwrite', 'keep'] as const;
const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** What a target is checked against. */
export interface TargetContext {
  kinds: readonly string[];
  providers: readonly ProviderName[];
  /** Variables that hold the key of a target, with the name of one such target. */
  keys: ReadonlyMap<string, string>;
  levels: CodeLevels;
}

/** Reads one entry of `targets`, with defaults for missing settings. */
export function readTarget(
  reader: ConfigReader,
  { name, place, value }: { name: string; place: Place; value: ConfigValue },
  context: TargetContext,
): TargetConfig {
  const target: TargetConfig = { ...defaultTarget(name), place };
  const map = reader.map(value, `For a target without settings, write ${JSON.stringify(name)}: {}`);
  if (map === undefined) return target;
  const get = (key: string): ConfigValue | undefined => valueAt(map, value.path, key);

  target.places = Object.fromEntries(map.entries.map((entry) => [entry.key, entry.node.place]));
  target.provider = readProvider(reader, get('provider'), context.providers) ?? target.provider;
  const provider = context.providers.find((one) => one.name === target.provider);
  if (provider !== undefined) {
    target.baseUrl = readUrl(reader, get('base_url'), provider);
    target.orgId = readAccount(reader, get, provider);
    target.apiKeyEnv = readKeyVariable(reader, get('api_key_env'), provider);
    if (readStrict(reader, get('strict'), provider)) target.strict = true;
  }
  target.vars = readVars(reader, get('vars'));
  target.reserved = reservedPrefixes(context.providers);
  target.secrets = readSecrets(reader, get('secrets'), context);
  target.onDrift = reader.choice(get('on_drift'), ON_DRIFT) ?? target.onDrift;
  target.prune = reader.flag(get('prune')) ?? target.prune;
  target.requireClean = reader.flag(get('require_clean')) ?? target.requireClean;
  target.limits = readLimits(reader, get('limits'), target.limits);
  const bundles = readBundles(reader, get('bundles'));
  if (bundles !== undefined) target.bundles = bundles;
  target.protect = readPatterns(reader, get('protect'), context.kinds);
  const include = get('include');
  if (include !== undefined) target.include = readPatterns(reader, include, context.kinds);
  target.exclude = readPatterns(reader, get('exclude'), context.kinds);
  target.allowUnreadable = readKinds(reader, get('allow_unreadable'), context.kinds);
  target.silence = readSilence(reader, get('silence'), context);
  const ledger = reader.choice(get('ledger'), LEDGERS);
  if (ledger !== undefined) target.ledger = ledger;
  const unknownFields = reader.choice(get('unknown_fields'), UNKNOWN_FIELDS);
  if (unknownFields !== undefined) target.unknownFields = unknownFields;
  return target;
}

function readProvider(
  reader: ConfigReader,
  value: ConfigValue | undefined,
  providers: readonly ProviderName[],
): string | undefined {
  const name = reader.text(value, `provider: ${DEFAULT_PROVIDER}`);
  if (name === undefined || value === undefined) return undefined;
  const names = providers.map((one) => one.name);
  if (names.includes(name)) return name;
  const near = closest(name, names);
  reader.add(
    CONFIG_CODES.provider,
    value.path,
    value.node.place,
    `Unknown provider ${JSON.stringify(name)}${near === undefined ? '.' : `; did you mean ${near}?`}`,
    `Use one of: ${names.join(', ')}.`,
  );
  return undefined;
}

function readUrl(
  reader: ConfigReader,
  value: ConfigValue | undefined,
  { settings }: ProviderName,
): string | null {
  const text = reader.text(value, `base_url: ${exampleAddress(settings)}`);
  if (text === undefined || value === undefined) return null;
  const result = readBaseUrl(text);
  if ('url' in result) return result.url;
  const { is, remedy } = baseUrlProblem(result.problem, settings);
  const kind = result.problem === 'clear' ? CONFIG_CODES.baseUrlClear : CONFIG_CODES.baseUrl;
  reader.add(kind, value.path, value.node.place, `base_url ${is}`, remedy);
  return null;
}

/** The keys by which targets name their accounts; which of them counts is for the platform to say. */
const ACCOUNT_KEYS = ['org_id', 'account'] as const;

function readAccount(
  reader: ConfigReader,
  get: (key: string) => ConfigValue | undefined,
  { name, settings: { account } }: ProviderName,
): AccountId {
  for (const key of ACCOUNT_KEYS) {
    const other = get(key);
    if (other === undefined || key === account?.key) continue;
    reader.add(
      CONFIG_CODES.accountKey,
      other.path,
      other.node.place,
      `${key} means nothing for a target on ${name}.`,
      account === null
        ? 'Remove it: the platform has no accounts to choose from.'
        : `Write ${account.what}: ${account.key}: ${account.example}`,
    );
  }
  const value = account === null ? undefined : get(account.key);
  if (account === null || value === undefined) return null;
  const { node, path } = value;
  const { key, form, what, example } = account;
  const written = node.type === 'scalar' ? node.value : null;
  const found =
    typeof written === 'string' || typeof written === 'number' ? account.read(written) : undefined;
  if (found === undefined) {
    const remedy = `Write ${what}: ${key}: ${example}`;
    reader.add(CONFIG_CODES.orgId, path, node.place, `${key} must be ${form}.`, remedy);
    return null;
  }
  if (typeof written === 'string' && typeof found === 'number') {
    const message = `${key} is the string "${written}"; it is read as the number ${found}.`;
    reader.add(
      CONFIG_CODES.orgIdText,
      path,
      node.place,
      message,
      `Write it without quotes: ${key}: ${found}`,
    );
  }
  return found;
}

/** Refused where it means nothing: it would promise a check that nobody makes. */
function readStrict(
  reader: ConfigReader,
  value: ConfigValue | undefined,
  { name, settings }: ProviderName,
): boolean {
  if (value === undefined || settings.strict === true) return reader.flag(value) ?? false;
  const message = `strict means nothing for a target on ${name}.`;
  reader.add(CONFIG_CODES.strict, value.path, value.node.place, message, 'Remove it.');
  return false;
}

// The two checks below never quote the value: it may be a key in place of a name.

function readKeyVariable(
  reader: ConfigReader,
  value: ConfigValue | undefined,
  { settings }: ProviderName,
): string | null {
  const example = `api_key_env: ${targetKeyVariable(settings, 'production')}`;
  const name = reader.text(value, example);
  if (name === undefined || value === undefined) return null;
  const problem = !VARIABLE.test(name)
    ? 'api_key_env must be the name of an environment variable: letters, digits and _. The key itself never belongs in a file.'
    : /^(?:GITHUB|ACTIONS)_/i.test(name)
      ? "api_key_env must not begin with GITHUB_ or ACTIONS_: these variables are GitHub's."
      : undefined;
  if (problem === undefined) return name;
  const remedy = `For example: ${example}`;
  reader.add(CONFIG_CODES.keyVariable, value.path, value.node.place, problem, remedy);
  return null;
}

function readSecrets(
  reader: ConfigReader,
  value: ConfigValue | undefined,
  { keys, providers }: TargetContext,
): string[] {
  const prefixes = reservedPrefixes(providers);
  return reader.texts(value, 'DOCS_TOKEN').flatMap(({ text, node, path }) => {
    const keyOf = keys.get(text);
    if (!VARIABLE.test(text)) {
      const message =
        'This is not a valid name of an environment variable: letters, digits and _, no digit first.';
      const remedy = 'Write the name of the variable, for example DOCS_TOKEN; never the secret itself.';
      reader.add(CONFIG_CODES.secretName, path, node.place, message, remedy);
    } else if (prefixes.some((prefix) => text.toUpperCase().startsWith(prefix))) {
      const most = prefixes.slice(0, -1).join(', ');
      const message = `A secret must not begin with ${most} or ${prefixes.at(-1)}: these variables hold other keys.`;
      reader.add(CONFIG_CODES.secretReserved, path, node.place, message, 'Use a variable with another name.');
    } else if (keyOf !== undefined) {
      const message = `This variable cannot be a secret: it holds the key of target ${keyOf} (api_key_env).`;
      reader.add(CONFIG_CODES.secretIsKey, path, node.place, message, 'Use another variable for the secret.');
    } else return [text];
    return [];
  });
}

function readVars(reader: ConfigReader, value: ConfigValue | undefined): { [name: string]: Json } {
  const map = reader.map(value, 'For example: vars: {italy_workflow: 3086}');
  const vars: [string, Json][] = [];
  for (const { key, keyPlace, node } of map?.entries ?? []) {
    const path = [...(value?.path ?? []), key];
    if (!VARIABLE.test(key)) {
      const message = `${JSON.stringify(key)} is not a valid name of a variable: letters, digits and _, no digit first.`;
      reader.add(CONFIG_CODES.variableName, path, keyPlace, message, 'Use a name like italy_workflow.');
    } else if (node.type !== 'scalar') {
      reader.wrong(
        { node, path },
        'one value: a string, a number, true, false or null',
        'Move lists and maps into the bundle.',
      );
    } else vars.push([key, node.value]);
  }
  return Object.fromEntries(vars);
}

function readLimits(
  reader: ConfigReader,
  value: ConfigValue | undefined,
  byDefault: TargetConfig['limits'],
): TargetConfig['limits'] {
  const map = reader.map(value, 'For example: limits: {max_deletes: 5}');
  if (map === undefined || value === undefined) return byDefault;
  const read = (key: string, fits: (number: number) => boolean, must: string): number | undefined => {
    const limit = valueAt(map, value.path, key);
    if (limit === undefined) return undefined;
    const { node, path } = limit;
    if (node.type === 'scalar' && typeof node.value === 'number' && fits(node.value)) return node.value;
    reader.add(CONFIG_CODES.limits, path, node.place, `${key} must be ${must}.`, `For example: ${key}: 20`);
    return undefined;
  };
  return {
    maxDeletes:
      read('max_deletes', (n) => Number.isSafeInteger(n) && n >= 0, 'a whole number of 0 or more') ??
      byDefault.maxDeletes,
    maxDeletePercent:
      read('max_delete_percent', (n) => n >= 0 && n <= 100, 'a number from 0 to 100') ??
      byDefault.maxDeletePercent,
  };
}

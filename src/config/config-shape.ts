import { type AjvError, validators } from '../bundle/generated/validate.js';
import { closest, formatPath, type Path, type ProviderName } from '../model/index.js';
import { type MapNode, nodeAt, nodeValue, pointerPath, type SourceNode } from '../source/read/source-node.js';
import { CONFIG_CODES } from './config-codes.js';
import type { ConfigReader } from './config-reader.js';

/** The keys of the configuration, of a target and of its limits, as the published schema has them. */
export const CONFIG_KEYS = {
  top: [
    '$schema',
    'version',
    'namespace',
    'bundles',
    'default_target',
    'layout',
    'ledger',
    'unknown_fields',
    'allow_unreadable',
    'silence',
    'targets',
    'rules',
  ],
  target: [
    'provider',
    'bundles',
    'base_url',
    'org_id',
    'account',
    'api_key_env',
    'vars',
    'secrets',
    'on_drift',
    'prune',
    'limits',
    'protect',
    'require_clean',
    'strict',
    'include',
    'exclude',
    'ledger',
    'unknown_fields',
    'allow_unreadable',
    'silence',
  ],
  limits: ['max_deletes', 'max_delete_percent'],
  silence: ['code', 'address', 'reason'],
} as const satisfies { readonly [level: string]: readonly string[] };

type Level = keyof typeof CONFIG_KEYS;

/**
 * Checks the file against the published schema: reports unknown keys, and violations that no earlier check has reported
 * in better words.
 * @param checked keys at the top that were checked key by key
 */
export function addShapeFindings(
  reader: ConfigReader,
  root: MapNode,
  providers: readonly ProviderName[] = [],
  checked: readonly string[] = [],
): void {
  const ofPlatforms = providers.flatMap(({ configuration = {} }) => Object.keys(configuration));
  const validate = validators.config;
  if (validate === undefined) throw new TypeError('the generated validators hold none for the configuration');
  if (validate(nodeValue(root))) return;
  for (const error of validate.errors ?? []) {
    const path = pathOf(error, root);
    // They were checked key by key.
    if (path.length > 0 && [...ofPlatforms, ...checked].includes(String(path[0]))) continue;
    if (reader.hasSaid(path)) continue;
    if (error.keyword === 'additionalProperties') unknownKey(reader, root, path, ofPlatforms);
    else {
      const { node, keyPlace, exact } = nodeAt(root, path);
      const isMissing = error.keyword === 'required';
      reader.add(
        isMissing ? CONFIG_CODES.missingKey : CONFIG_CODES.wrongValue,
        path,
        exact || keyPlace === undefined ? node.place : keyPlace,
        `${formatPath(path)} ${isMissing ? 'is missing' : expected(error)}.`,
        'See the example in docs/configuration.md.',
      );
    }
  }
}

/** The path of the error; for an unknown or missing key, the path of that key. */
export function pathOf(
  error: Pick<AjvError, 'instancePath' | 'params'> & { propertyName?: unknown },
  root: SourceNode,
): Path {
  const path = pointerPath(root, error.instancePath);
  const { additionalProperty, missingProperty, propertyName = error.propertyName } = error.params;
  const key = additionalProperty ?? missingProperty ?? propertyName;
  return typeof key === 'string' ? [...path, key] : path;
}

function unknownKey(reader: ConfigReader, root: MapNode, path: Path, ofPlatforms: readonly string[]): void {
  const key = String(path.at(-1));
  const found = nodeAt(root, path);
  const level = levelOf(path);
  const known = [...CONFIG_KEYS[level], ...(level === 'top' ? ofPlatforms : [])];
  const near = KEY_NAMES.has(key) ? undefined : closest(key, known);
  const elsewhere = (Object.keys(CONFIG_KEYS) as Level[]).find((other) =>
    (CONFIG_KEYS[other] as readonly string[]).includes(key),
  );
  const message = `${formatPath(path)} is not a key here${near === undefined ? '.' : `; did you mean ${near}?`}`;
  let remedy = `Use one of: ${known.join(', ')}. Keys that begin with x- are ignored.`;
  if (KEY_NAMES.has(key))
    remedy =
      'Remove it: no API key belongs into a file. Put the key into an environment variable, and name the variable with api_key_env if it is not the usual one. A key that was committed has to be replaced by a new one.';
  else if (near !== undefined) remedy = `Write ${near}, or remove the key.`;
  else if (key === 'sync') remedy = 'Move sync to the top level of the bundle with the items.';
  else if (elsewhere !== undefined) remedy = `Move ${key} ${WHERE[elsewhere]}.`;
  reader.add(CONFIG_CODES.unknownKey, path, found.keyPlace ?? found.node.place, message, remedy);
}

/** What people call an API key. */
const KEY_NAMES: ReadonlySet<string> = new Set(['api_key', 'apikey', 'apiKey', 'api-key', 'token']);

const WHERE: Readonly<Record<Level, string>> = {
  top: 'to the top level of the file',
  target: 'into a target',
  limits: 'into the limits of a target',
  silence: 'into an entry of silence',
};

function levelOf(path: Path): Level {
  if (typeof path.at(-2) === 'number' && path.at(-3) === 'silence') return 'silence';
  return path.length === 1 ? 'top' : path.length === 3 ? 'target' : 'limits';
}

/** What the value must be, as the end of a sentence. */
export function expected({ keyword, params }: Pick<AjvError, 'keyword' | 'params'>): string {
  const word = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
  switch (keyword) {
    case 'type':
      return `must be of type ${[params.type].flat().map(word).join(' or ')}`;
    case 'enum':
      return `must be one of ${[params.allowedValues].flat().map(word).join(', ')}`;
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return 'must not be empty';
    case 'minimum':
    case 'maximum':
      return `must be ${word(params.comparison)} ${word(params.limit)}`;
    default:
      return 'does not match the schema of the configuration';
  }
}

import { closest, digest, formatPath, type Path } from '../model/index.js';
import { RULE_CODES, type Rule, SchemaReader } from '../rules/index.js';
import { type MapNode, nodeValue } from '../source/read/source-node.js';
import { CONFIG_CODES } from './config-codes.js';
import { readPatterns } from './config-patterns.js';
import { type ConfigReader, type ConfigValue, valueAt } from './config-reader.js';

/** The name of a rule, which is typed on command lines. */
export const RULE_NAME = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$/;

/** Most rules of a configuration. */
const MOST_RULES = 100;

const KEYS = ['says', 'applies', 'except', 'targets', 'level', 'override', 'items', 'changes'] as const;
const LEVELS = ['error', 'warning'] as const;

/** What rules are checked against. */
export interface RuleContext {
  kinds: readonly string[];
  /** Null where any name may be a target, because the targets are not known. */
  targets: readonly string[] | null;
}

/** Reads `rules`; a rule with an error is left out. Undefined without the key. */
export function readRules(
  reader: ConfigReader,
  value: ConfigValue | undefined,
  context: RuleContext,
): ReadonlyMap<string, Rule> | undefined {
  if (value === undefined) return undefined;
  const map = reader.map(value, EXAMPLE);
  const rules = new Map<string, Rule>();
  for (const [index, { key, keyPlace, node }] of (map?.entries ?? []).entries()) {
    const path = [...value.path, key];
    if (index === MOST_RULES) {
      reader.add(
        RULE_CODES.invalid,
        path,
        keyPlace,
        `The configuration has more than ${MOST_RULES} rules.`,
        'Use fewer rules.',
      );
      break;
    }
    if (!RULE_NAME.test(key)) {
      const message = `${JSON.stringify(key)} is not a name of a rule: at most 100 letters, digits, _, - and dots.`;
      reader.add(RULE_CODES.invalid, path, keyPlace, message, 'Use a name like prompts_have_descriptions.');
      continue;
    }
    const body = reader.map({ node, path }, EXAMPLE);
    const rule = body && readRule(reader, { name: key, place: keyPlace }, body, path, context);
    if (rule !== undefined) rules.set(key, rule);
  }
  return rules;
}

const EXAMPLE =
  'For example: rules: {descriptions: {says: Every prompt has a description., applies: ["prompts/*"], items: {required: [description]}}}';

function readRule(
  reader: ConfigReader,
  named: Pick<Rule, 'name' | 'place'>,
  map: MapNode,
  path: Path,
  { kinds, targets }: RuleContext,
): Rule | undefined {
  const before = reader.findings.length;
  const get = (key: (typeof KEYS)[number]) => valueAt(map, path, key);
  refuseUnknownKeys(reader, map, path);
  const says = reader.text(get('says'), 'says: Every prompt has a description.');
  if (get('says') === undefined || says?.trim() === '') {
    const [place, remedy] = [
      get('says')?.node.place ?? named.place,
      'Say in one sentence what the rule wants.',
    ];
    reader.add(RULE_CODES.invalid, [...path, 'says'], place, `Rule ${named.name} has no says.`, remedy);
  }
  const applies = get('applies');
  const rule: Omit<Rule, 'about' | 'schema'> = {
    ...named,
    says: (says ?? '').trim().replace(/\.$/, ''),
    applies: applies === undefined ? ['*'] : readPatterns(reader, applies, kinds),
    except: readPatterns(reader, get('except'), kinds),
    targets: readTargets(reader, get('targets'), targets),
    level: reader.choice(get('level'), LEVELS) ?? 'error',
    override: readOverride(reader, get('override')),
    digest: digest(nodeValue(map)),
  };
  const [items, changes] = [get('items'), get('changes')];
  const subject = items ?? changes;
  if (subject === undefined || (items !== undefined && changes !== undefined)) {
    const message = `Rule ${named.name} has ${subject === undefined ? 'neither items nor changes' : 'both items and changes'}.`;
    reader.add(RULE_CODES.invalid, path, named.place, message, 'Write one of the two, with a JSON Schema.');
    return undefined;
  }
  if (rule.override !== null && items !== undefined) {
    reader.add(
      RULE_CODES.invalid,
      [...path, 'override'],
      get('override')?.node.place ?? named.place,
      `Rule ${named.name} is about items, which a label cannot let through: they stay in the files.`,
      'List the addresses that may break it in except, or remove override.',
    );
  }
  const schemas = new SchemaReader(subject.node);
  const schema = schemas.schema(subject.node);
  for (const finding of schemas.findings) reader.findings.push(finding);
  if (reader.findings.slice(before).some(({ severity }) => severity === 'error')) return undefined;
  return { ...rule, about: items === undefined ? 'changes' : 'items', schema };
}

function refuseUnknownKeys(reader: ConfigReader, map: MapNode, path: Path): void {
  for (const { key, keyPlace } of map.entries) {
    if (KEYS.some((known) => known === key)) continue;
    const near = closest(key, KEYS);
    const below = [...path, key];
    reader.add(
      CONFIG_CODES.unknownKey,
      below,
      keyPlace,
      `${formatPath(below)} is not a key here${near === undefined ? '.' : `; did you mean ${near}?`}`,
      near === undefined ? `Use one of: ${KEYS.join(', ')}.` : `Write ${near}, or remove the key.`,
    );
  }
}

function readTargets(
  reader: ConfigReader,
  value: ConfigValue | undefined,
  known: readonly string[] | null,
): string[] | null {
  if (value === undefined) return null;
  const texts = reader.texts(value, 'production');
  if (value.node.type === 'list' && value.node.items.length === 0)
    reader.wrong(value, 'a list that is not empty', 'Name a target, or remove targets to mean all.');
  for (const { text, node, path } of texts) {
    if (known === null || known.length === 0 || known.includes(text)) continue;
    const near = closest(text, known);
    reader.add(
      RULE_CODES.target,
      path,
      node.place,
      `There is no target ${JSON.stringify(text)}${near === undefined ? '.' : `; did you mean ${near}?`}`,
      `Write one of: ${known.join(', ')}.`,
    );
  }
  return texts.map(({ text }) => text);
}

function readOverride(reader: ConfigReader, value: ConfigValue | undefined): string | null {
  const label = reader.text(value, 'override: allow-delete');
  if (value === undefined || label === undefined) return null;
  if (label.trim() !== '') return label.trim();
  reader.wrong(value, 'the name of a label', 'For example: override: allow-delete');
  return null;
}

import { SYNC_FORMS, SYNC_NAMES } from '../../../bundle/sync/sync-forms.js';
import { type Field, isObject, type Json, type Kinds } from '../../../model/index.js';
import { explainKind, membersOf } from './explain-kind.js';
import { explainSync } from './explain-sync.js';

/** A field by its path, with the words that it takes. */
interface Known {
  readonly kind: string;
  readonly path: readonly string[];
  readonly field: Field;
}

function allFields(kinds: Kinds): Known[] {
  const below = (kind: string, field: Field, path: readonly string[]): Known[] =>
    membersOf(field).flatMap(([name, member]) => [
      { kind, path: [...path, name], field: member },
      ...below(kind, member, [...path, name]),
    ]);
  return kinds.all.flatMap((kind) => below(kind.name, kind.fields, []));
}

function wordsOf(field: Field): readonly string[] {
  if (field.type === 'list') return wordsOf(field.item);
  return field.type === 'text' ? (field.values ?? []) : [];
}

/** Words of a setting of `sync`, which has a word for a value. */
function syncWords(schema: Json | undefined): string[] {
  const words = isObject(schema) ? schema.enum : undefined;
  return Array.isArray(words) ? words.filter((word) => typeof word === 'string') : [];
}

/** Words by which the variants of a kind are chosen, with the field that says them: `contains_keywords` of `config.subtype`. */
function variantWords(kinds: Kinds): (readonly [word: string, kind: string, path: string])[] {
  return kinds.all.flatMap(({ name, variants = [] }) =>
    variants.flatMap(({ when }) =>
      Object.entries(when).map(([path, word]) => [String(word), name, path] as const),
    ),
  );
}

/** Names of fields and of settings of `sync`, and the words that they take. */
export function fieldWords(kinds: Kinds): string[] {
  const words = allFields(kinds).flatMap(({ path, field }) => [path.at(-1) ?? '', ...wordsOf(field)]);
  const settings = SYNC_NAMES.flatMap((name) => [name, ...syncWords(SYNC_FORMS[name].schema)]);
  return [...new Set([...words, ...variantWords(kinds).map(([word]) => word), ...settings])];
}

/**
 * The fields of all kinds with a name, `role` or `config.subtype`, and those that take a word, `llm_judge`; the settings
 * of `sync` alike. Undefined where there is none.
 */
export function explainField(kinds: Kinds, topic: string): string | undefined {
  const all = allFields(kinds);
  const named = all.filter(({ path }) => `.${path.join('.')}`.endsWith(`.${topic}`));
  const chosen = variantWords(kinds).filter(([word]) => word === topic);
  const isChosen = ({ kind, path }: Known) =>
    chosen.some(([, of, at]) => of === kind && at === path.join('.'));
  const taking = all.filter((one) => wordsOf(one.field).includes(topic) || isChosen(one));
  const line = ({ kind, path, field }: Known) => `  ${[kind, ...path].join('.')}: ${field.doc}\n`;
  const [only] = named;
  const settings = SYNC_NAMES.filter((name) => syncWords(SYNC_FORMS[name].schema).includes(topic));
  const texts = [
    ...(named.length === 1 && only !== undefined ? [explainKind(kinds.get(only.kind), only.path)] : []),
    ...(named.length > 1 ? [`${topic}, a field of:\n${named.map(line).join('')}`] : []),
    ...(taking.length > 0 ? [`${topic}, a value of:\n${taking.map(line).join('')}`] : []),
    ...SYNC_NAMES.filter((name) => name === topic).map((name) => explainSync([name])),
    ...settings.map((name) => `${topic}, a value of sync.${name}: ${SYNC_FORMS[name].doc}\n`),
  ];
  return texts.length === 0 ? undefined : texts.join('\n');
}

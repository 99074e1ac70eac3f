import {
  type Field,
  fieldAt,
  formatPath,
  isObject,
  isValueObject,
  type Json,
  type Kind,
  type Path,
  type Placeholders,
  parsePath,
  type ValueObject,
} from '../../model/index.js';
import type { TextFacts } from './plan.js';

/** One side of a leaf, as a plan has it. */
type Side = Json | undefined;

/**
 * Facts about the long texts of a leaf that both sides have and that differ; empty where there is none. Linear in the
 * length of the texts.
 * @param path of the leaf
 * @param item the item in the files, which may list placeholders; undefined where there is none
 */
export function textFacts(
  kind: Kind,
  path: string,
  before: Side,
  after: Side,
  item: ValueObject | undefined,
): TextFacts[] {
  const steps = parsePath(path);
  const field = steps && fieldAt(kind.fields, steps);
  if (steps === undefined || field === undefined) return [];
  return Array.from(changedTexts(field, before, after, steps), (text) => ({
    path: formatPath(text.steps),
    length: { before: lengthOf(text.before), after: lengthOf(text.after) },
    ...(text.names === undefined ? {} : { placeholders: moved(text.names, text, kind, item) }),
  }));
}

interface ChangedText {
  steps: Path;
  before: string;
  after: string;
  names: Placeholders | undefined;
}

/** Objects and maps are compared member by member; elements of a list have no identity. */
function* changedTexts(field: Field, before: Side, after: Side, steps: Path): Generator<ChangedText> {
  if (field.type === 'text') {
    if (field.long === undefined || typeof before !== 'string' || typeof after !== 'string') return;
    if (before !== after) yield { steps, before, after, names: field.placeholders };
  } else if (isObject(before) && isObject(after)) {
    for (const name of Object.keys(after)) {
      const member = fieldAt(field, [name]);
      if (member !== undefined && Object.hasOwn(before, name))
        yield* changedTexts(member, before[name], after[name], [...steps, name]);
    }
  }
}

/** Characters as people count them: code points, and CRLF as one. */
function lengthOf(text: string): number {
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const next = text.charCodeAt(at + 1);
    const isHalf = code >= 0xd800 && code < 0xdc00 && next >= 0xdc00 && next < 0xe000;
    const isBreak = code === 13 && next === 10;
    if (!isHalf && !isBreak) length += 1;
  }
  return length;
}

function moved(
  { names, listed }: Placeholders,
  { before, after }: Pick<ChangedText, 'before' | 'after'>,
  kind: Kind,
  item: ValueObject | undefined,
): NonNullable<TextFacts['placeholders']> {
  const [old, now] = [new Set(names(before)), new Set(names(after))];
  const removed = [...old].filter((name) => !now.has(name));
  const inList = listed === undefined ? undefined : listedNames(kind, listed, item);
  return {
    added: [...now].filter((name) => !old.has(name)),
    removed,
    still_listed: inList === undefined ? [] : removed.filter((name) => inList.has(name)),
  };
}

/** The names in the list of an item; undefined where it writes none. */
function listedNames(kind: Kind, listed: string, item: ValueObject | undefined): Set<unknown> | undefined {
  const field = fieldAt(kind.fields, [listed]);
  const list = item?.[listed];
  if (field?.type !== 'list' || field.key === undefined || !Array.isArray(list)) return undefined;
  const { key } = field;
  return new Set(list.map((one) => (isValueObject(one) ? one[key] : one)));
}

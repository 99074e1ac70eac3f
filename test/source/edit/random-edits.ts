import fc from 'fast-check';
import type { Json, JsonObject, Path } from '../../../src/model/index.js';
import type { SourceEdit } from '../../../src/source/edit/index.js';
import type { Decide } from './random-yaml.js';

/** Texts that YAML can get wrong. */
export const NASTY_TEXTS = [
  '',
  ' ',
  'yes',
  'no',
  'on',
  'True',
  'null',
  '~',
  '1',
  '1.0',
  '010',
  '0x1f',
  '1e3',
  '.5',
  '.inf',
  '-.INF',
  '12:30',
  '2024-01-31',
  '1_000',
  '@at',
  '`tick`',
  '&a',
  '*a',
  '!tag',
  '|',
  '>',
  '%',
  '- x',
  '-',
  '--- x',
  '---',
  '...',
  '? x',
  ': x',
  ':',
  'a: b',
  'a:',
  'a #b',
  '#b',
  '<<',
  '=',
  '[a]',
  '{a}',
  'a, b',
  "it's",
  '"q"',
  'back\\slash',
  ' lead',
  'trail ',
  'tab\there',
  '\tlead',
  'a\nb',
  'a\n',
  '\na',
  'a\n\n',
  'a\n\n\n',
  '\n',
  '\n\n',
  '  two\nlines',
  'a\n  b\n c',
  'a \nb',
  'a\n \nb',
  'a\n ',
  ' \na',
  '\t\n',
  'a\r\nb',
  'a\rb',
  'a\u0000b',
  '\u0007',
  '\u001b[0m',
  'a\u0085b',
  'a\u2028b',
  'a\u2029b',
  '\ufeffa',
  '\ufffe',
  '🙂',
  '𝔘nicode',
  '\ud83d',
  'x\udc00y',
  'é',
  'مرحبا',
  '日本語: テスト',
  'a\u00a0',
  'a\nb: c\n# d\n',
  '# not a comment\ntext',
  '{{name}} text',
  'word '.repeat(40).trim(),
  `${'long words here '.repeat(12)}\nsecond\n\nthird paragraph`,
] as const;

export const text = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'a',
      'b',
      'one two',
      'some text',
      'first line\nsecond line\n',
      'para one is here\n\npara two',
      'x\n\ny\n\n',
    ),
  },
  { weight: 4, arbitrary: fc.constantFrom(...NASTY_TEXTS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom(...' \n\t:#-ab"\'|'), maxLength: 14 }) },
);

const key = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('a', 'b', 'c', 'name', 'text', 'config') },
  { weight: 1, arbitrary: text.filter((one) => one !== '__proto__' && one.length < 60) },
);

export const { value, object } = fc.letrec<{ value: Json; object: JsonObject }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    { weight: 5, arbitrary: text },
    { weight: 2, arbitrary: fc.constantFrom<Json>(null, true, false, 0, 1, -3, 2.5, 1e21, 5e-7) },
    { weight: 4, arbitrary: tie('object') },
    { weight: 4, arbitrary: fc.array(tie('value'), { maxLength: 3 }) },
  ),
  object: fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
}));

/** A document like a bundle: a map with lists of maps, and something else. */
export const documentValue: fc.Arbitrary<JsonObject> = fc
  .tuple(object, fc.array(object, { maxLength: 4 }), fc.array(object, { maxLength: 3 }))
  .map(([top, prompts, criteria]) => ({
    artifact_type: 'b',
    prompts,
    ...top,
    criteria,
    again: repeated(prompts, top),
  }));

/** Values that come twice, so that aliases and merge keys find their use. */
function repeated(prompts: readonly JsonObject[], top: JsonObject): Json[] {
  return prompts.flatMap((prompt, index): Json[] => [
    prompt,
    { ...prompt, more: index },
    ...Object.values(top).slice(0, 1),
  ]);
}

/** All paths of a value, the root left out. */
export function pathsOf(value: Json, path: Path = []): Path[] {
  if (value === null || typeof value !== 'object') return path.length === 0 ? [] : [path];
  const below = Array.isArray(value)
    ? value.flatMap((item, index) => pathsOf(item, [...path, index]))
    : Object.entries(value).flatMap(([key, item]) => pathsOf(item, [...path, key]));
  return path.length === 0 ? below : [path, ...below];
}

export function valueAt(value: Json, path: Path): Json | undefined {
  let at: Json | undefined = value;
  for (const step of path) {
    if (at === null || typeof at !== 'object') return undefined;
    at = (at as { [step: string]: Json })[step];
  }
  return at;
}

/** A few edits that do not meet each other. */
export function randomEdits(document: Json, values: readonly Json[], decide: Decide): SourceEdit[] {
  const paths = pathsOf(document);
  const edits: SourceEdit[] = [];
  const isFree = (path: Path) =>
    edits.every(({ path: other }) => {
      const shared = Math.min(path.length, other.length);
      return path.slice(0, shared).some((step, index) => step !== other[index]);
    });
  for (const wanted of values) {
    const path = paths[decide(Math.max(paths.length, 1))] ?? [];
    const at = valueAt(document, path);
    const choice = decide(4);
    if (choice === 0 && path.length > 0 && isFree(path)) edits.push({ op: 'remove', path });
    else if (choice === 1 && Array.isArray(at) && isFree(path))
      edits.push({ op: 'append', path, value: wanted });
    else if (choice === 2 && at !== null && typeof at === 'object' && !Array.isArray(at)) {
      const added = [...path, `new${edits.length}`];
      if (isFree(added)) edits.push({ op: 'set', path: added, value: wanted });
    } else if (path.length > 0 && isFree(path)) edits.push({ op: 'set', path, value: wanted });
  }
  return edits;
}

/** What edits mean, written the simple way. */
export function naiveResult(document: Json, edits: readonly SourceEdit[]): Json {
  const copy = JSON.parse(JSON.stringify(document)) as Json;
  const at = (path: Path) => valueAt(copy, path) as Json[] & JsonObject;
  for (const edit of edits) {
    if (edit.op === 'append') at(edit.path).push(edit.value);
    if (edit.op === 'set') {
      Object.defineProperty(at(edit.path.slice(0, -1)), edit.path.at(-1) as string, {
        value: edit.value,
        enumerable: true,
        writable: true,
        configurable: true,
      });
    }
  }
  const removed = edits.filter((edit) => edit.op === 'remove').map((edit) => edit.path);
  removed.sort(lastFirst);
  for (const path of removed) {
    const parent = at(path.slice(0, -1));
    const step = path.at(-1) as string & number;
    if (Array.isArray(parent)) parent.splice(step, 1);
    else delete parent[step];
  }
  return copy;
}

/** Of two elements of one list the later one first, so that indexes of others stay right. */
function lastFirst(a: Path, b: Path): number {
  const at = a.findIndex((step, index) => step !== b[index]);
  const [left, right] = [a[at], b[at]];
  return typeof left === 'number' && typeof right === 'number'
    ? right - left
    : String(left) < String(right)
      ? -1
      : 1;
}

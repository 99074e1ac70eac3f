import {
  type AccountId,
  type Finding,
  formatAddress,
  formatPath,
  formNamed,
  formOf,
  isObject,
  isValueObject,
  type Kind,
  type Path,
  type Place,
  pasted,
  patternOf,
  Ref,
  Resource,
  toForms,
  type Value,
  type ValueObject,
} from '../../model/index.js';
import { hasMarkers, pulledConflictAt } from '../../source/read/conflict-markers.js';
import { Lines } from '../../source/read/source-lines.js';
import { type MapNode, nodeAt, nodeValue, type SourceNode } from '../../source/read/source-node.js';
import { BUNDLE_CODES } from '../bundle-codes.js';
import type { RawItem } from '../load-bundle.js';
import { type FormContext, FormReader } from './forms.js';
import { ITEM_CODES } from './item-codes.js';
import { ItemPlaces } from './item-places.js';
import type { ItemProblem, UnknownFields } from './item-problem.js';
import { scopeProblems } from './item-scope.js';
import { validateItem } from './validate-item.js';

/** A resource with its references, each with its place. */
export interface ResolvedItem {
  resource: Resource;
  refs: { ref: Ref; place: Place; path: Path; takes: string | undefined }[];
  /** Conflict markers in its texts: errors, unless `sync` allows them. */
  conflicts: Finding[];
  /** Some of its texts are not available here. */
  isUnfetched: boolean;
}

/** What items are resolved with. */
export interface ItemContext extends Omit<FormContext, 'file'> {
  org: AccountId;
  unknownFields: UnknownFields;
}

/** Codes of something missing. */
const MISSING: ReadonlySet<string> = new Set([ITEM_CODES.missing.code, ITEM_CODES.variantNeeds.code]);

/** Resolves and checks one item; undefined where it has no key. */
export function resolveItem(
  item: RawItem,
  context: ItemContext,
  findings: Finding[],
): ResolvedItem | undefined {
  const { kind, node, file } = item;
  const own: Finding[] = [];
  if (formNamed(node.entries.map(({ key }) => key)) !== undefined) {
    const { code, severity } = ITEM_CODES.misplacedForm;
    const message = `A whole ${kind.singular} cannot be a form: a form replaces a single value.`;
    const remedy = `Write its fields, and use the form as the value of one of them.`;
    findings.push({
      address: `${kind.name}[${item.index}]`,
      code,
      severity,
      message,
      place: node.place,
      remedy,
    });
    return undefined;
  }
  const reader = new FormReader({ ...context, file }, own);
  const value = reader.readItem(node, kind.fields);
  const { stands } = item;
  const places = new ItemPlaces(node, reader.behind, stands.as === 'item' ? stands.below : undefined);
  // A form that could not be resolved leaves its field out, so the missing field is not reported again.
  const incomplete = own.some((finding) => finding.severity === 'error');
  const problems: ItemProblem[] = scopeProblems(kind, value, context.org);
  kind.check?.(value, (problem) => problems.push(problem));
  for (const problem of validateItem(kind, toForms(value), { unknownFields: context.unknownFields })) {
    if (incomplete && MISSING.has(problem.code)) continue;
    // Whether a reference is allowed is decided with all references, in references.ts.
    if (
      problem.code === ITEM_CODES.misplacedForm.code &&
      reader.refs.some((one) => formatPath(one.path) === formatPath(problem.path))
    )
      continue;
    problems.push(problem);
  }
  for (const { path, at, code, severity, message, quote, ...rest } of gravestPerValue(problems, node)) {
    const remedy = quote ? `Put it in quotes: "${nodeAt(node, path).node.text}".` : rest.remedy;
    const whole = places.problem(path, code);
    const exact = at === undefined ? undefined : placeInText(item, path, () => at, context);
    own.push({
      code,
      severity,
      message,
      ...whole,
      ...(exact === undefined ? {} : { place: exact }),
      ...(remedy === undefined ? {} : { remedy }),
    });
  }
  const parts = addressParts(kind, node, value);
  const partition = kind.partition(value);
  const address = parts === undefined ? undefined : formatAddress(kind.name, parts, scopeOf(kind, partition));
  const label = address ?? `${kind.name}[${item.index}]`;
  const labelled = (list: readonly Finding[]) => list.map((finding) => ({ address: label, ...finding }));
  findings.push(...labelled(own));
  const marked = (hasMarked(value) ? markedTexts(value, []) : []).map(({ path, ...problem }) => {
    const used = nodeAt(node, path).node.place;
    const text = placeInText(item, path, pulledConflictAt, context);
    if (text === undefined) return { ...problem, place: used };
    if (text.file === item.file) return { ...problem, place: text };
    return { ...problem, place: text, related: [{ message: 'used here', place: used }] };
  });
  const below = item.conflict === undefined ? [] : [item.conflict];
  const conflicts = labelled([...reader.conflicts, ...below, ...marked]);
  if (address === undefined) {
    findings.push(...conflicts);
    return undefined;
  }
  const resolve = pasted('pull', '--only', patternOf(address), '--resolved', patternOf(address));
  for (const finding of conflicts)
    if (finding.code === BUNDLE_CODES.conflictMarkers.code) finding.command = resolve;
  const resource = new Resource({
    kind,
    address,
    partition,
    value,
    place: node.place,
    placeOf: places.of,
    textOf: places.textOf,
  });
  const refs = reader.refs.map(({ ref, node: at, path, field }) => ({
    ref,
    path,
    place: at.place,
    takes: takes(field, kind, path),
  }));
  return { resource, refs, conflicts, isUnfetched: reader.isUnfetched };
}

/**
 * The place of a character in a text file, or below front matter; undefined for a text in the bundle itself.
 * @param find the character in the text
 */
function placeInText(
  { file, node, stands }: RawItem,
  path: Path,
  find: (text: string) => number,
  { readText }: ItemContext,
): Place | undefined {
  const { node: at } = nodeAt(node, path);
  if (at.type === 'scalar' && stands.as === 'item' && stands.below === path[0])
    return at.placeIn(find(String(at.value)));
  const form = at.type === 'map' ? nodeValue(at) : undefined;
  if (!isObject(form) || formOf(form) !== '$file') return undefined;
  const read = readText(file, String(form.$file), at);
  if (read.text === undefined) return undefined;
  return new Lines(read.file, read.text).place(find(read.text));
}

/** Whether `markedTexts` finds any. */
function hasMarked(value: Value): boolean {
  if (typeof value === 'string') return hasMarkers(value);
  if (Array.isArray(value)) return value.some(hasMarked);
  return isValueObject(value) && Object.values(value).some(hasMarked);
}

/** Findings about texts with an unresolved conflict of a pull, which must never reach the platform. */
function markedTexts(value: Value, path: Path): (Omit<Finding, 'place'> & { path: Path })[] {
  if (typeof value === 'string') {
    if (!hasMarkers(value)) return [];
    const { code, severity } = BUNDLE_CODES.conflictMarkers;
    const message = `${formatPath(path)} contains conflict markers between the files and the platform.`;
    const remedy =
      'Keep what is right, remove the lines that begin with <<<<<<<, ======= and >>>>>>>, then accept the result.';
    return [{ path, code, severity, message, remedy }];
  }
  if (Array.isArray(value)) return value.flatMap((item, index) => markedTexts(item, [...path, index]));
  if (!isValueObject(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => markedTexts(item, [...path, key]));
}

/** The kind that a field takes references to; undefined where it takes none. */
function takes(field: FormReader['refs'][number]['field'], kind: Kind, path: Path): string | undefined {
  if (field?.type === 'id') return field.kind;
  if (field?.type !== 'version') return undefined;
  const sibling = siblingId(kind, path, field.of);
  return sibling;
}

function siblingId(kind: Kind, path: Path, of: string): string | undefined {
  let at: unknown = kind.fields;
  for (const step of [...path.slice(0, -1), of]) {
    const field = at as { type: string; item?: unknown; fields?: { [name: string]: unknown } };
    at = typeof step === 'number' ? field.item : field.fields?.[step];
  }
  const found = at as { type?: string; kind?: string } | undefined;
  return found?.type === 'id' ? found.kind : undefined;
}

/** Of several problems of one plain value, only the gravest: solving it settles the others, or shows them. */
function gravestPerValue(problems: ItemProblem[], node: MapNode): ItemProblem[] {
  if (problems.length === 0) return problems;
  const first = new Map<string, ItemProblem>();
  const values = problems.filter(({ path }) => nodeAt(node, path).node.type === 'scalar');
  for (const severity of ['error', 'warning', 'note'] as const) {
    for (const problem of values) {
      const path = formatPath(problem.path);
      if (problem.severity === severity && !first.has(path)) first.set(path, problem);
    }
  }
  return problems.filter(
    (problem) => !values.includes(problem) || first.get(formatPath(problem.path)) === problem,
  );
}

/** The parts of the address: the natural key as written, `${name}` for a variable. */
function addressParts(kind: Kind, node: MapNode, value: ValueObject): string[] | undefined {
  const parts: string[] = [];
  for (const name of kind.key) {
    const part = partOf(node.get(name), value[name]);
    if (part !== undefined) parts.push(part);
    else if (kind.launch !== undefined && name === kind.nameField) parts.push(kind.launch.unnamed);
    else return undefined;
  }
  return parts;
}

function partOf(written: SourceNode | undefined, value: Value | undefined): string | undefined {
  const form = written?.type === 'map' ? nodeValue(written) : undefined;
  if (form !== null && typeof form === 'object' && !Array.isArray(form) && typeof form.$var === 'string')
    return `\${${form.$var}}`;
  if (value instanceof Ref) return value.address.slice(value.address.indexOf('/') + 1);
  if (typeof value === 'number' || (typeof value === 'string' && value !== '')) return String(value);
  return undefined;
}

/** The scope in the address of a library object; undefined for the account itself. */
export function scopeOf(kind: Kind, partition: string): string | undefined {
  return kind.scoped && partition !== kind.home ? partition : undefined;
}

import { formatPath, type Json, type JsonObject, type Path, setOwn } from '../../model/index.js';

/** A change of a document. Paths refer to the document before any edit. */
export type SourceEdit =
  /** Replaces the value at a path, or adds the member where its parent object exists. */
  | { op: 'set'; path: Path; value: Json }
  /** Removes a member or an element, with its lines and the comments that clearly belong to it. */
  | { op: 'remove'; path: Path }
  /** Adds an element at the end of a list; a missing or null list is created. */
  | { op: 'append'; path: Path; value: Json };

/** Why an edit is impossible, as a sentence. */
export interface EditRefusal {
  path: Path;
  message: string;
}

/** For lists made by edits: the index that each element had in the old list. */
export type Origins = WeakMap<Json[], readonly (number | undefined)[]>;

/** The value of the document after the edits. Parts that no edit touches stay the same objects. */
export function expectedValue(
  root: Json,
  edits: readonly SourceEdit[],
): { value: Json; origins: Origins } | { refused: EditRefusal[] } {
  const refused = conflicts(edits);
  const origins: Origins = new WeakMap();
  const build = (value: Json, path: Path, own: readonly SourceEdit[]): Json => {
    if (own.length === 0) return value;
    const here = own.filter((edit) => edit.path.length === path.length);
    const set = here.find((edit) => edit.op === 'set');
    if (set !== undefined) return set.value;
    const appends = here.filter((edit) => edit.op === 'append');
    const below = groupByStep(own, path.length);
    const isMissing = value === null;
    if (Array.isArray(value) || (isMissing && appends.length > 0)) {
      return changeList(isMissing ? [] : (value as Json[]), path, below, appends);
    }
    if (value === null || typeof value !== 'object' || appends.length > 0) {
      for (const edit of own) refused.push({ path: edit.path, message: mismatch(value, path, edit) });
      return value;
    }
    return changeMap(value as JsonObject, path, below);
  };

  const changeList = (
    list: readonly Json[],
    path: Path,
    below: ReadonlyMap<string | number, SourceEdit[]>,
    appends: readonly SourceEdit[],
  ): Json => {
    const out: Json[] = [];
    const from: (number | undefined)[] = [];
    for (const [step, own] of below) {
      if (typeof step === 'number' && step >= 0 && step < list.length) continue;
      for (const edit of own) refused.push({ path: edit.path, message: missing([...path, step]) });
    }
    list.forEach((item, index) => {
      const own = below.get(index) ?? [];
      if (isRemoved(own, path)) return;
      out.push(build(item, [...path, index], own));
      from.push(index);
    });
    for (const edit of appends) {
      if (edit.op !== 'append') continue;
      out.push(edit.value);
      from.push(undefined);
    }
    origins.set(out, from);
    return out;
  };

  const changeMap = (
    map: JsonObject,
    path: Path,
    below: ReadonlyMap<string | number, SourceEdit[]>,
  ): Json => {
    const out: JsonObject = {};
    for (const [key, item] of Object.entries(map)) {
      const own = below.get(key) ?? [];
      if (!isRemoved(own, path)) setOwn(out, key, build(item, [...path, key], own));
    }
    for (const [step, own] of below) {
      if (typeof step === 'string' && Object.hasOwn(map, step)) continue;
      const isNew = own.every((edit) => edit.path.length === path.length + 1 && edit.op !== 'remove');
      if (typeof step === 'string' && isNew) setOwn(out, step, build(null, [...path, step], own));
      else for (const edit of own) refused.push({ path: edit.path, message: missing([...path, step]) });
    }
    return out;
  };

  const value = build(root, [], edits);
  return refused.length > 0 ? { refused } : { value, origins };
}

/** Two edits of one value, or of a value and something inside it, have no single meaning. */
function conflicts(edits: readonly SourceEdit[]): EditRefusal[] {
  const refused: EditRefusal[] = [];
  const whole = new Map<string, SourceEdit>();
  for (const edit of edits) {
    if (edit.op === 'append') continue;
    const key = JSON.stringify(edit.path);
    if (edit.op === 'remove' && edit.path.length === 0) {
      refused.push({ path: edit.path, message: 'The whole document cannot be removed.' });
    }
    if (whole.has(key)) refused.push({ path: edit.path, message: `${name(edit.path)} is edited twice.` });
    else whole.set(key, edit);
  }
  for (const edit of edits) {
    for (let length = 0; length <= edit.path.length; length++) {
      const above = whole.get(JSON.stringify(edit.path.slice(0, length)));
      if (above === undefined || above === edit) continue;
      if (edit.op !== 'append' && length === edit.path.length) continue;
      refused.push({
        path: edit.path,
        message: `${name(edit.path)} is edited together with the whole of ${name(above.path)}.`,
      });
    }
  }
  return refused;
}

function groupByStep(edits: readonly SourceEdit[], depth: number): Map<string | number, SourceEdit[]> {
  const groups = new Map<string | number, SourceEdit[]>();
  for (const edit of edits) {
    const step = edit.path[depth];
    if (step === undefined) continue;
    const group = groups.get(step);
    if (group === undefined) groups.set(step, [edit]);
    else group.push(edit);
  }
  return groups;
}

function isRemoved(edits: readonly SourceEdit[], parent: Path): boolean {
  return edits.some((edit) => edit.op === 'remove' && edit.path.length === parent.length + 1);
}

function missing(path: Path): string {
  return `The file has no ${name(path)}.`;
}

function mismatch(value: Json, path: Path, edit: SourceEdit): string {
  if (edit.op === 'append' && edit.path.length === path.length) return `${name(path)} is not a list.`;
  const step = edit.path[path.length];
  return `${name(path)} is ${word(value)}, so it has no ${typeof step === 'number' ? `element ${step}` : `member ${JSON.stringify(step)}`}.`;
}

function word(value: Json): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

function name(path: Path): string {
  return path.length === 0 ? 'the document' : formatPath(path);
}

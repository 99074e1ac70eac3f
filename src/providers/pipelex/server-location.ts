import { isObject, type Place } from '../../model/index.js';
import type { SentTree } from './sent-tree.js';
import type { SourceText } from './source-text.js';

/** Where the server says that something is; every member may be missing. */
export interface ServerLocation {
  pipe?: string;
  field?: string;
  /** A tree path as sent. */
  file?: string;
  /** From 1. */
  line?: number;
  /** From 1, in code points. */
  column?: number;
}

/** Reads a location of an answer. What does not have its type is left out. */
export function readLocation(value: unknown): ServerLocation {
  if (!isObject(value)) return {};
  const { pipe, field, file, line, column } = value;
  return {
    ...(typeof pipe === 'string' ? { pipe } : {}),
    ...(typeof field === 'string' ? { field } : {}),
    ...(typeof file === 'string' ? { file } : {}),
    ...(typeof line === 'number' ? { line } : {}),
    ...(typeof column === 'number' ? { column } : {}),
  };
}

/**
 * The place for a location: the line that it names; else the table of its pipe, in its file or in any bundle, and there
 * the key that it names; else the first line of its file; else undefined. Few findings of a server name a line: of 48
 * invalid methods none did, 44 named a file, 45 a pipe and 23 a field, which may be the path of a key or a file's name.
 */
export function placeOf(
  { pipe, field, file, line, column }: ServerLocation,
  tree: SentTree,
): Place | undefined {
  const named = file === undefined ? undefined : tree.bundles.get(file);
  const [only, ...others] = tree.bundles.values();
  if (line !== undefined) {
    const source = named ?? (file === undefined && others.length === 0 ? only : undefined);
    if (source !== undefined) return source.at(line, column);
  }
  if (pipe !== undefined) {
    const place = inPipe(pipe, field, named === undefined ? [...tree.bundles.values()] : [named]);
    if (place !== undefined) return place;
  }
  if (named !== undefined) return named.first;
  const other = file === undefined ? undefined : tree.names.get(file);
  return other === undefined ? undefined : { file: other, line: 1, column: 1 };
}

/** The place of a pipe, or of a key in it. @param pipe its code, with or without its domain */
function inPipe(pipe: string, field: string | undefined, sources: readonly SourceText[]): Place | undefined {
  const code = pipe.slice(pipe.lastIndexOf('.') + 1);
  for (const source of sources) {
    const table = source.placeOf(['pipe', code]);
    if (table === undefined) continue;
    for (const path of pathsOf(code, field)) {
      const key = source.placeOf(['pipe', code, ...path]);
      if (key !== undefined) return key;
    }
    return table;
  }
  return undefined;
}

/** The paths of a field in its pipe, the longest first: of `pipe.sum.steps[0].pipe` first that key, then its step. */
function pathsOf(code: string, field: string | undefined): string[][] {
  if (field === undefined) return [];
  const parts = field.split(/[.[\]]+/).filter((part) => part !== '');
  const inside = parts[0] === 'pipe' && parts[1] === code ? parts.slice(2) : parts;
  return inside.map((_, index) => inside.slice(0, inside.length - index));
}

import { diffArrays } from 'diff';
import { linesOf, MAX_EDITS } from './text-diff.js';

/** Lines that all three sides have, or lines in which files or platform differ from what was applied last. */
export type ThreePart =
  | { kind: 'same'; lines: string[] }
  | { kind: 'changed'; files: string[]; base: string[]; live: string[] };

/** Lines `from`–`to` of the base are `length` lines on the other side. */
interface Edit {
  from: number;
  to: number;
  length: number;
}

/**
 * Lays three texts beside each other: what files and platform each changed since the last apply. Changes of both sides
 * that touch are one part. Texts that differ by too much are one changed part.
 */
export function threeSides(base: string, files: string, live: string): ThreePart[] {
  const old = linesOf(base);
  const [here, there] = [linesOf(files), linesOf(live)];
  const edits = [editsOf(old, here), editsOf(old, there)] as const;
  const [ofFiles, ofLive] = edits;
  if (ofFiles === undefined || ofLive === undefined)
    return [{ kind: 'changed', files: here, base: old, live: there }];
  const parts: ThreePart[] = [];
  const shift = { files: 0, live: 0 };
  let done = 0;
  for (const { from, to } of regionsOf([...ofFiles, ...ofLive])) {
    if (from > done) parts.push({ kind: 'same', lines: old.slice(done, from) });
    const take = (side: 'files' | 'live', lines: readonly string[], all: readonly Edit[]): string[] => {
      const start = from + shift[side];
      for (const edit of all)
        if (edit.from >= from && edit.to <= to) shift[side] += edit.length - (edit.to - edit.from);
      return lines.slice(start, to + shift[side]);
    };
    parts.push({
      kind: 'changed',
      files: take('files', here, ofFiles),
      base: old.slice(from, to),
      live: take('live', there, ofLive),
    });
    done = to;
  }
  if (done < old.length) parts.push({ kind: 'same', lines: old.slice(done) });
  return parts;
}

/** Undefined where the texts differ by more than the limit. */
function editsOf(base: readonly string[], side: readonly string[]): Edit[] | undefined {
  const changes = diffArrays([...base], [...side], { maxEditLength: MAX_EDITS });
  if (changes === undefined) return undefined;
  const edits: Edit[] = [];
  let at = 0;
  let open: Edit | undefined;
  for (const { added, removed, value } of changes) {
    if (!added && !removed) {
      at += value.length;
      open = undefined;
      continue;
    }
    if (open === undefined) {
      open = { from: at, to: at, length: 0 };
      edits.push(open);
    }
    if (added) open.length += value.length;
    else {
      at += value.length;
      open.to = at;
    }
  }
  return edits;
}

/** The ranges of the base that the edits cover, those that touch joined. */
function regionsOf(edits: readonly Edit[]): { from: number; to: number }[] {
  const regions: { from: number; to: number }[] = [];
  for (const { from, to } of [...edits].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = regions.at(-1);
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
    else regions.push({ from, to });
  }
  return regions;
}

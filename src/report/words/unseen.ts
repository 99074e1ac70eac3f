import { seenAs } from '../../model/index.js';
import type { DiffLine, TextDiff } from './text-diff.js';

/** The old and new piece of a text that a reader cannot tell apart. */
export interface Unseen {
  removed: string;
  added: string;
}

/** Changes of a text that look like none. Differences only in white space are drawn with marks already. */
export function unseenChanges({ hunks, whitespaceOnly, finalBreak }: TextDiff): Unseen[] {
  if (finalBreak !== undefined) return [];
  return hunks.flatMap(({ lines }) => {
    const added = new Map<string, string[]>();
    for (const text of lines.flatMap((line) => piecesOf(line, 'added'))) {
      const look = lookIn(text, whitespaceOnly);
      const known = added.get(look);
      if (known === undefined) added.set(look, [text]);
      else known.push(text);
    }
    return lines
      .flatMap((line) => piecesOf(line, 'removed'))
      .flatMap((removed) => {
        const now = added.get(lookIn(removed, whitespaceOnly))?.shift();
        return now === undefined || now === removed ? [] : [{ removed, added: now }];
      });
  });
}

function piecesOf(line: DiffLine, kind: 'removed' | 'added'): string[] {
  if (line.kind === kind) return [line.text];
  if (line.kind === 'rewritten') return line[kind];
  if (line.kind === 'changed') return line.spans.filter((span) => span.kind === kind).map(({ text }) => text);
  return [];
}

/** Plain spaces and tabs are drawn where only white space differs; other white space is not. */
function lookIn(text: string, isDrawn: boolean): string {
  return seenAs(isDrawn ? text.replaceAll(' ', '·').replaceAll('\t', '→') : text);
}

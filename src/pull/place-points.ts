import type { RawItem } from '../bundle/load-bundle.js';
import { type Place, parsePath } from '../model/index.js';
import { hasMarkers, pulledConflictAt } from '../source/read/conflict-markers.js';
import { Lines } from '../source/read/source-lines.js';
import type { OpenPoint } from './open-point.js';
import type { Composed } from './write/compose.js';
import { locate } from './write/locate.js';
import type { Repository } from './write/repository.js';
import { fileBehind } from './write/uses.js';

/**
 * A point about a text in a file of its own, placed there: at its conflict markers, if it has any. This pull may have
 * moved the text into that file.
 */
export function placedAtText(
  point: OpenPoint,
  raw: RawItem,
  { files, touched }: Composed,
  repository: Repository,
): OpenPoint {
  const { path, place } = point;
  if (path === null || place === null) return point;
  const spot = locate(raw.kind, raw.node, parsePath(path) ?? [path]);
  if (spot.at === 'bundle') return point;
  const textOf = (file: string) => files.get(file) ?? repository.read(file);
  const behind = fileBehind(raw.file, spot.file, repository.real);
  const isMarked = (file: string) => hasMarkers(textOf(file) ?? '');
  const own = [...(touched.get(point.address) ?? [])].filter((file) => file !== raw.file).find(isMarked);
  const file = own ?? behind;
  const text = file === undefined ? undefined : textOf(file);
  if (file === undefined || text === undefined) return point;
  const at = new Lines(file, text).place(isMarked(file) ? pulledConflictAt(text) : 0);
  const moved = (words: string) => words.replaceAll(where(place), where(at));
  const remedies = point.remedies.map((one) => ({ ...one, to: moved(one.to), type: moved(one.type) }));
  return { ...point, place: at, remedies };
}

function where({ file, line }: Place): string {
  return `${file}:${line}`;
}

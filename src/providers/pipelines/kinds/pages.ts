import { isObject, type Json, type OnlineView } from '../../../model/index.js';

/** Rows per page; a server may return fewer. */
const SIZE = 100;
/** Largest number of pages before the list counts as endless. */
const MOST = 1_000;

/** Rows of a discovery list; `complete` only where the answers show that no more follow. */
export interface PagedRows {
  rows: Json[];
  complete: boolean;
}

/**
 * Reads a discovery list page by page, as far as needed. A missing page is not an error: no plan depends on these lists,
 * they only produce findings.
 * @param isEnough ends the reading when the rows so far are enough
 */
export function pagesOf(
  view: OnlineView,
  path: string,
  isEnough: (rows: readonly Json[]) => boolean = () => false,
): PagedRows {
  const rows: Json[] = [];
  const seen = new Set<string>();
  for (let page = 1; page <= MOST; page += 1) {
    const body = view.raw(path, { page, page_size: SIZE });
    const found = rowsOf(body);
    if (found === undefined) break;
    const fresh = found.filter((row) => !seen.has(keyOf(row)));
    for (const row of fresh) seen.add(keyOf(row));
    rows.push(...fresh);
    if (isEnough(rows)) break;
    const more = moreOf(body, rows.length);
    // A page without new rows ends the list of a server that does not count or ignores `page`. Where the server
    // announced more rows, the list is not complete.
    if (more === 'no' || (more === 'unsaid' && fresh.length === 0)) return { rows, complete: true };
    if (fresh.length === 0) break;
  }
  return { rows, complete: false };
}

function keyOf(row: Json): string {
  return JSON.stringify(isObject(row) ? (row.id ?? row) : row);
}

function rowsOf(body: Json | undefined): Json[] | undefined {
  if (Array.isArray(body)) return body;
  if (!isObject(body)) return undefined;
  for (const key of ['items', 'data', 'results', 'models']) {
    const rows = body[key];
    if (Array.isArray(rows)) return rows as Json[];
  }
  return undefined;
}

function moreOf(body: Json | undefined, received: number): 'yes' | 'no' | 'unsaid' {
  if (!isObject(body)) return 'unsaid';
  if (typeof body.has_more === 'boolean') return body.has_more ? 'yes' : 'no';
  if (body.next_page !== undefined) return body.next_page === null ? 'no' : 'yes';
  if (typeof body.total === 'number') return received < body.total ? 'yes' : 'no';
  return 'unsaid';
}

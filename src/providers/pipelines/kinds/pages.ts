import { isObject, type Json, type OnlineView } from '../../../model/index.js';

/** Rows of a page; a server may cap it lower. */
const SIZE = 100;
/** More pages than this are taken for a server that never ends. */
const MOST = 1_000;

/** Rows of a list of discovery; `complete` only where the answers say that nothing follows. */
export interface PagedRows {
  rows: Json[];
  complete: boolean;
}

/**
 * Reads a list of discovery page by page, as far as it is needed and the platform tells it. What it does not
 * tell is no error here: nothing of a plan rests on it, and it only gives no finding.
 * @param isEnough ends the reading when the rows so far hold what is looked for
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
    // A page without anything new is the end of a server that counts nothing or ignores `page`, and of one that
    // promises more it shows that the promise is not kept.
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

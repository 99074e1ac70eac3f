import { isJsonObject, type Json, type JsonObject } from './json.js';

/** What {@link paginate} needs besides the pages. */
export interface PagingOptions {
  /** Makes the error that says the list cannot be trusted. */
  broken: (problem: string) => Error;
  /** The field that identifies a row; `id` by default. */
  idField?: string;
  /** More pages than this are taken for a server that never ends; 10,000 by default. */
  maxPages?: number;
}

/** Does a page say whether another one follows? `unsaid`: the total decides, else read until one is empty. */
type More = 'yes' | 'no' | 'unsaid';

interface Page {
  rows: JsonObject[];
  ids: string[];
  more: More;
  total: number | undefined;
  bare: boolean;
}

const MAX_PAGES = 10_000;

/** How often a list is read that changes under our eyes. */
const PASSES = 3;

/**
 * Reads a whole list page by page, 1-based (C-a.5), and gives every row exactly once or an error: "not in the
 * list" may mean "does not exist" to the caller, so a list with a gap must not look complete.
 *
 * Rows are under `items`, else `data`, else `results`, else the answer is the list. Whether another page
 * follows is said by the first key present: `has_more`, `next_page`, `total` (against the rows received, as
 * servers may give smaller pages than asked), else the next page is asked for until one is empty. Without any
 * of these keys a second page that holds exactly the rows of the first shows a server that does not page.
 * A list that changes on the way is read again from its start, except when it only grows at its end.
 *
 * @param fetchPage the parsed answer for a page number; its errors go through
 * @throws options.broken(…) when rows repeat, the end does not fit the total, a row has no id, or the answer
 *   holds no list
 */
export async function paginate(
  fetchPage: (page: number) => Promise<Json | undefined>,
  options: PagingOptions,
): Promise<JsonObject[]> {
  for (let pass = 1; pass <= PASSES; pass += 1) {
    const rows = await readOnce(fetchPage, options);
    if (rows !== undefined) return rows;
  }
  throw options.broken('its total kept changing while it was read; try again when nobody is writing');
}

/**
 * One pass over the pages; undefined when the list changed so that the pass proves nothing: its total fell,
 * or it grew and rows moved. One that only grows at its end is read on: nothing of it can have been missed.
 */
async function readOnce(
  fetchPage: (page: number) => Promise<Json | undefined>,
  options: PagingOptions,
): Promise<JsonObject[] | undefined> {
  const { broken, idField = 'id', maxPages = MAX_PAGES } = options;
  const rows: JsonObject[] = [];
  const seen = new Set<string>();
  let first: Page | undefined;
  let total: number | undefined;
  let grew = false;
  for (let number = 1; number <= maxPages; number += 1) {
    const page = readPage(await fetchPage(number), number, idField, broken);
    if (page.total !== undefined && total !== undefined && page.total !== total) {
      if (page.total < total) return undefined;
      grew = true;
    }
    total = page.total ?? total;
    if (first !== undefined && page.bare !== first.bare) {
      throw broken(`page ${number} has another form than page 1`);
    }
    if (number === 2 && first !== undefined && repeatsAll(first, page)) return rows;
    first ??= page;
    for (const [index, id] of page.ids.entries()) {
      if (seen.has(id) && grew) return undefined;
      if (seen.has(id)) throw broken(`page ${number} repeats the row with the id ${id}`);
      seen.add(id);
      const row = page.rows[index];
      if (row !== undefined) rows.push(row);
    }
    if (total !== undefined && rows.length > total) {
      throw broken(`it holds more rows (${rows.length}) than the total it states (${total})`);
    }
    if (isLast(page, rows.length, total, number, broken)) return rows;
  }
  throw broken(`it does not end within ${maxPages} pages`);
}

function isLast(
  page: Page,
  received: number,
  total: number | undefined,
  number: number,
  broken: PagingOptions['broken'],
): boolean {
  const empty = page.rows.length === 0;
  const missing = total !== undefined && received < total;
  if (missing && (empty || page.more === 'no')) {
    throw broken(`it ends on page ${number} after ${received} of ${total} rows`);
  }
  if (page.more === 'unsaid') return total === undefined ? empty : !missing;
  if (page.more === 'yes' && empty) {
    throw broken(`page ${number} is empty but says that more pages follow`);
  }
  return page.more === 'no';
}

/** A server that ignores `page` gives the whole list each time; trusted only where nothing else speaks. */
function repeatsAll(first: Page, second: Page): boolean {
  if (!saysNothing(first) || !saysNothing(second)) return false;
  const ids = new Set(first.ids);
  return ids.size === second.ids.length && second.ids.every((id) => ids.delete(id));
}

function saysNothing(page: Page): boolean {
  return page.more === 'unsaid' && page.total === undefined;
}

function readPage(
  answer: Json | undefined,
  number: number,
  idField: string,
  broken: PagingOptions['broken'],
): Page {
  const list = Array.isArray(answer) ? answer : findList(answer);
  if (list === undefined) throw broken(`page ${number} holds no list under items, data or results`);
  const rows: JsonObject[] = [];
  const ids: string[] = [];
  for (const row of list) {
    if (!isJsonObject(row)) throw broken(`page ${number} holds a row that is not an object`);
    const id = row[idField];
    // A number beyond 2^53 has lost digits in parsing: two different rows could share it.
    if (typeof id !== 'string' && !(typeof id === 'number' && Number.isSafeInteger(id))) {
      throw broken(`page ${number} holds a row without a usable ${idField}`);
    }
    rows.push(row);
    ids.push(JSON.stringify(id));
  }
  const keys = isJsonObject(answer) ? answer : {};
  const total = readTotal(keys.total, number, broken);
  return { rows, ids, total, more: readMore(keys, number, broken), bare: Array.isArray(answer) };
}

function findList(answer: Json | undefined): Json[] | undefined {
  if (!isJsonObject(answer)) return undefined;
  return [answer.items, answer.data, answer.results].find((value) => Array.isArray(value));
}

function readTotal(value: Json | undefined, number: number, broken: PagingOptions['broken']) {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  throw broken(`page ${number} states a total that is no count`);
}

/** `has_more: null` says nothing, while `next_page: null` says that this was the last page. */
function readMore(keys: JsonObject, number: number, broken: PagingOptions['broken']): More {
  if (keys.has_more !== undefined && keys.has_more !== null) return keys.has_more ? 'yes' : 'no';
  if (keys.next_page === undefined) return 'unsaid';
  if (keys.next_page === null) return 'no';
  if (typeof keys.next_page === 'number' && keys.next_page !== number + 1) {
    throw broken(`page ${number} names ${keys.next_page} as the next page`);
  }
  return 'yes';
}

import { isJsonObject, type Json, type JsonObject } from './json.js';

/** Options of {@link paginate}. */
export interface PagingOptions {
  /** Makes the error about a list that cannot be trusted. */
  broken: (problem: string) => Error;
  /** The field that identifies a row; `id` by default. */
  idField?: string;
  /** Largest number of pages before the list counts as endless; default 10,000. */
  maxPages?: number;
  /**
   * Rows of a full page. Where the first page is full and tells the total, the others are asked for side by side. Left
   * out: one page is asked for after the other.
   */
  pageSize?: number;
}

/** Whether a page announces another one. `unsaid`: the total decides, else reading ends at an empty page. */
type More = 'yes' | 'no' | 'unsaid';

interface Page {
  rows: JsonObject[];
  ids: string[];
  more: More;
  total: number | undefined;
  bare: boolean;
}

const MAX_PAGES = 10_000;

/** How often a list that changes during reading is read. */
const PASSES = 3;

/**
 * Reads a whole list page by page, 1-based (C-a.5), and returns every row exactly once or throws: the caller takes "not in
 * the list" for "does not exist", so a list with a gap must not look complete.
 *
 * Rows are under `items`, else `data`, else `results`, else the answer is the list. The first of these keys decides
 * whether another page follows: `has_more`, `next_page`, `total` (compared with the rows received, because servers may
 * return smaller pages). Without them, reading ends at an empty page, and a second page equal to the first means that the
 * server does not page. A list that changes during reading is read again from the start, unless it only grows at its end.
 * Pages are judged in their order also where they are asked for side by side.
 *
 * @param fetchPage the parsed answer for a page number; its errors are passed on
 * @throws options.broken(…) when rows repeat, the end does not fit the total, a row has no id, or the answer
 *   holds no list
 */
export async function paginate(
  fetchPage: (page: number) => Promise<Json | undefined>,
  options: PagingOptions,
): Promise<JsonObject[]> {
  const { pageSize, ...oneByOne } = options;
  for (let pass = 1; pass <= PASSES; pass += 1) {
    // Pages that are asked for side by side may tell totals out of order, so a list that changes is read one by one.
    const rows = await readOnce(fetchPage, pass === 1 ? options : oneByOne);
    if (rows !== undefined) return rows;
  }
  throw options.broken('its total kept changing while it was read; try again when nothing writes to it');
}

/**
 * One pass over the pages. Undefined when the list changed so that rows may be missing: its total fell, or it grew and
 * rows moved. A list that only grows at its end is read on, because nothing can be missing.
 */
async function readOnce(
  fetchPage: (page: number) => Promise<Json | undefined>,
  options: PagingOptions,
): Promise<JsonObject[] | undefined> {
  const { broken, idField = 'id', maxPages = MAX_PAGES } = options;
  const ahead = new PagesAhead(fetchPage);
  const rows: JsonObject[] = [];
  const seen = new Set<string>();
  let first: Page | undefined;
  let total: number | undefined;
  let grew = false;
  for (let number = 1; number <= maxPages; number += 1) {
    const page = readPage(await ahead.page(number), number, idField, broken);
    if (page.total !== undefined && total !== undefined && page.total !== total) {
      if (page.total < total) return ahead.end();
      grew = true;
    }
    total = page.total ?? total;
    if (first !== undefined && page.bare !== first.bare) {
      throw broken(`page ${number} has another structure than page 1`);
    }
    if (number === 2 && first !== undefined && repeatsAll(first, page)) return rows;
    first ??= page;
    for (const [index, id] of page.ids.entries()) {
      if (seen.has(id) && grew) return ahead.end();
      if (seen.has(id)) throw broken(`page ${number} repeats the row with the id ${id}`);
      seen.add(id);
      const row = page.rows[index];
      if (row !== undefined) rows.push(row);
    }
    if (total !== undefined && rows.length > total) {
      throw broken(`it has more rows (${rows.length}) than its total (${total})`);
    }
    if (isLast(page, rows.length, total, number, broken)) return rows;
    if (number === 1) ahead.announce(Math.min(maxPages, lastOf(page, options.pageSize)));
  }
  throw broken(`it has more than ${maxPages} pages`);
}

/** The number of the last page as far as a full first one tells it; else 1. */
function lastOf({ rows, total }: Page, pageSize: number | undefined): number {
  return total === undefined || rows.length !== pageSize ? 1 : Math.ceil(total / rows.length);
}

/** Pages that are asked for before they are read. */
const AHEAD = 16;

/** The pages of one pass. Each is asked for once, and up to `AHEAD` announced pages side by side. */
class PagesAhead {
  readonly #fetchPage: (page: number) => Promise<Json | undefined>;
  readonly #asked = new Map<number, Promise<Json | undefined>>();
  #next = 2;
  #last = 1;

  constructor(fetchPage: (page: number) => Promise<Json | undefined>) {
    this.#fetchPage = fetchPage;
  }

  /** Says which page is the last, so that pages from the second on may be asked for ahead. */
  announce(last: number): void {
    this.#last = last;
  }

  page(number: number): Promise<Json | undefined> {
    // Reading the next page asks for further ones, so a broken page is the end of it.
    for (; this.#next <= this.#last && this.#next < number + AHEAD; this.#next += 1) {
      const page = this.#fetchPage(this.#next);
      // An error of one counts only where its page is read.
      page.catch(() => undefined);
      this.#asked.set(this.#next, page);
    }
    const asked = this.#asked.get(number) ?? this.#fetchPage(number);
    this.#asked.delete(number);
    return asked;
  }

  /** Waits for what is under way, so that the next pass begins after it. */
  async end(): Promise<undefined> {
    await Promise.allSettled(this.#asked.values());
  }
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
    throw broken(`page ${number} is empty but announces more pages`);
  }
  return page.more === 'no';
}

/** True for a server that ignores `page` and returns the whole list each time; used only without other signs. */
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
  if (list === undefined) throw broken(`page ${number} has no list under items, data or results`);
  const rows: JsonObject[] = [];
  const ids: string[] = [];
  for (const row of list) {
    if (!isJsonObject(row)) throw broken(`page ${number} has a row that is not an object`);
    const id = row[idField];
    // A number above 2^53 loses digits in parsing, so two rows could share it.
    if (typeof id !== 'string' && !(typeof id === 'number' && Number.isSafeInteger(id))) {
      throw broken(`page ${number} has a row without a valid ${idField}`);
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
  throw broken(`page ${number} has an invalid total`);
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

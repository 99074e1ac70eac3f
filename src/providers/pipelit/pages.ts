import { type HttpClient, ListBrokenError } from '../../http/index.js';
import { isObject, type JsonObject } from '../../model/index.js';

/** Servers set no greatest limit; a list of one page needs no order (14, 25). */
const SIZE = 1000;
/** How often a list that changes while it is read is read. */
const PASSES = 3;

/**
 * A whole list by limit and offset. It has no order, so each row counts once, and what was read of it is nothing where
 * rows are missing or their number moved (14, 25).
 */
export async function readPages(client: HttpClient, path: string): Promise<JsonObject[]> {
  let problem = '';
  for (let pass = 1; pass <= PASSES; pass += 1) {
    const read = await readOnce(client, path);
    if (Array.isArray(read)) return read;
    problem = read;
  }
  throw new ListBrokenError(
    { method: 'GET', path },
    `The list ${path} cannot be trusted: ${problem}. It was not used; try again.`,
  );
}

async function readOnce(client: HttpClient, path: string): Promise<JsonObject[] | string> {
  const rows = new Map<string, JsonObject>();
  let total: number | undefined;
  for (let offset = 0; total === undefined || offset < total; offset += SIZE) {
    const { body } = await client.read(path, { limit: SIZE, offset });
    if (!isObject(body) || !Array.isArray(body.items) || typeof body.total !== 'number')
      return 'it has neither items nor a total';
    if (total !== undefined && body.total !== total) return 'its total changed while it was read';
    total = body.total;
    for (const row of body.items) if (isObject(row)) rows.set(String(row.id), row as JsonObject);
    if (body.items.length === 0) break;
  }
  return rows.size === total ? [...rows.values()] : `${rows.size} of ${total} rows were found`;
}

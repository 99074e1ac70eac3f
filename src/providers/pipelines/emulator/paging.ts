import { ApiError } from '../../../emulator/api-error.js';
import type { Json, JsonObject } from '../../../model/index.js';
import type { Switches } from './switches.js';

/** What a list request asks for; absent parameters are undefined. */
export interface PageRequest {
  page: number | undefined;
  page_size: number | undefined;
}

/**
 * One page of a list, wrapped as the switches say (C-a.5). Pages count from 1; past the end a page is empty.
 * @throws ApiError 422 for a page size over the maximum
 */
export function pageOf(
  rows: readonly Json[],
  request: PageRequest,
  switches: Switches,
  family: 'general' | 'tools' = 'general',
): Json {
  const tools = family === 'tools';
  const shape = tools && switches.tool_list_shape !== 'same' ? switches.tool_list_shape : switches.list_shape;
  if (tools && !switches.tool_list_paged) {
    return wrapped(rows, { page: 1, size: Math.max(rows.length, 1), total: rows.length, more: false }, shape);
  }
  const size = pageSize(request.page_size, switches);
  const page = switches.page_ignored ? 1 : (request.page ?? 1);
  const list = switches.page_repeats_row && page > 1 ? withRepeatedRow(rows, size) : rows;
  const total = list.length;
  const end = switches.list_ends_at > 0 ? Math.min(total, switches.list_ends_at) : total;
  const start = (page - 1) * size;
  const position = { page, size, total, more: start + size < total };
  return wrapped(list.slice(start, Math.min(start + size, end)), position, shape);
}

/** The list as it looks when somebody inserts a row after the first page was read: all moves by one. */
function withRepeatedRow(rows: readonly Json[], size: number): readonly Json[] {
  const last = rows[size - 1];
  return last === undefined || rows.length === size
    ? rows
    : [...rows.slice(0, size), last, ...rows.slice(size)];
}

function pageSize(asked: number | undefined, switches: Switches): number {
  const { page_size_max: most, page_size_cap: cap } = switches;
  if (asked !== undefined && asked > most && switches.page_size_over_max === 'refused') {
    throw new ApiError(422, [
      {
        loc: ['query', 'page_size'],
        msg: `Input should be less than or equal to ${most}`,
        type: 'less_than_equal',
      },
    ]);
  }
  const size = Math.min(asked ?? switches.page_size_default, most);
  return cap > 0 ? Math.min(size, cap) : size;
}

interface Position {
  page: number;
  size: number;
  total: number;
  more: boolean;
}

function wrapped(rows: readonly Json[], at: Position, shape: Switches['list_shape']): Json {
  const items = [...rows];
  const counts: JsonObject = { total: at.total, page: at.page, page_size: at.size, has_more: at.more };
  switch (shape) {
    case 'envelope':
      return { items, ...counts };
    case 'data':
      return { data: items, ...counts };
    case 'results':
      return { results: items, ...counts };
    case 'next_page':
      return { items, next_page: at.more ? at.page + 1 : null };
    case 'total_only':
      return { items, total: at.total };
    case 'bare':
      return items;
    case 'items_only':
      return { items };
  }
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Json, ListBrokenError, paginate } from '../../src/http/index.js';
import { failure } from './support.js';

const broken = (problem: string): ListBrokenError =>
  new ListBrokenError({ method: 'GET', path: '/a' }, problem);

type Row = { id: string | number };

/** How a server words a page: the rows, whether more follow, and how many there are. */
const SHAPES = {
  envelope: (items: Row[], more: boolean, total: number, page: number): Json => ({
    items,
    total,
    page,
    page_size: items.length,
    has_more: more,
  }),
  'items and total': (items: Row[], _more: boolean, total: number): Json => ({ items, total, page_size: 3 }),
  'data and total': (data: Row[], _more: boolean, total: number): Json => ({ data, total }),
  'results and has_more': (results: Row[], more: boolean): Json => ({ results, has_more: more }),
  'items and next_page': (items: Row[], more: boolean, _total: number, page: number): Json => ({
    items,
    next_page: more ? page + 1 : null,
  }),
  'next_page as an address': (items: Row[], more: boolean, total: number): Json => ({
    items,
    total,
    next_page: more ? '/a?page=next' : null,
  }),
  'items only': (items: Row[]): Json => ({ items }),
  'data only': (data: Row[]): Json => ({ data, has_more: null, total: null }),
  'a bare list': (items: Row[]): Json => items,
};
type ShapeName = keyof typeof SHAPES;
const shapeNames = Object.keys(SHAPES) as ShapeName[];
const keyless: ShapeName[] = ['items only', 'data only', 'a bare list'];
const withTotal: ShapeName[] = ['envelope', 'items and total', 'data and total', 'next_page as an address'];

const rowsOf = (...ids: (string | number)[]): Row[] => ids.map((id) => ({ id }));
const anyRows = fc
  .uniqueArray(
    fc.oneof(fc.integer(), fc.string({ maxLength: 3 }), fc.integer({ min: 0, max: 30 }).map(String)),
    {
      maxLength: 40,
      comparator: 'SameValueZero',
    },
  )
  .map((ids) => rowsOf(...ids));

/** Pages of the sizes given in turn, whatever was asked for, and empty ones past the end. */
function serverOf(rows: Row[], sizes: number[], shape: ShapeName, total = rows.length) {
  const pages: Row[][] = [];
  for (let at = 0; at < rows.length; ) {
    const size = sizes[pages.length % sizes.length] ?? 1;
    pages.push(rows.slice(at, at + size));
    at += size;
  }
  const asked: number[] = [];
  const fetchPage = async (page: number): Promise<Json> => {
    asked.push(page);
    return SHAPES[shape](pages[page - 1] ?? [], page < pages.length, total, page);
  };
  return { fetchPage, asked, pages: pages.length };
}

/** The given answers in turn, the last of them for ever. */
const scripted = (...pages: Json[]) => {
  const asked: number[] = [];
  const fetchPage = async (page: number): Promise<Json | undefined> => {
    asked.push(page);
    return pages[Math.min(asked.length, pages.length) - 1];
  };
  return { fetchPage, asked };
};

describe('a list that is whole', () => {
  it('is read exactly, however it is cut and worded', async () => {
    const cuts = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(anyRows, cuts, fc.constantFrom(...shapeNames), async (rows, sizes, shape) => {
        const server = serverOf(rows, sizes, shape);
        expect(await paginate(server.fetchPage, { broken })).toEqual(rows);
        const needed = keyless.includes(shape) ? server.pages + 1 : Math.max(1, server.pages);
        expect(server.asked).toEqual(Array.from({ length: needed }, (_one, index) => index + 1));
      }),
      { numRuns: 500 },
    );
  });

  it('may be repeated by a server that does not page, in any order', async () => {
    for (const [first, second] of [
      [rowsOf(1, 2, 3), rowsOf(1, 2, 3)],
      [rowsOf(1, 2, 3), rowsOf(3, 1, 2)],
      [rowsOf('x'), rowsOf('x')],
    ]) {
      for (const shape of keyless) {
        const pages = [SHAPES[shape](first ?? [], false, 0, 1), SHAPES[shape](second ?? [], false, 0, 1)];
        const server = scripted(...pages);
        expect(await paginate(server.fetchPage, { broken })).toEqual(first);
        expect(server.asked).toEqual([1, 2]);
      }
    }
  });

  it('may begin with an empty page', async () => {
    for (const shape of shapeNames) {
      const server = serverOf([], [10], shape);
      expect(await paginate(server.fetchPage, { broken })).toEqual([]);
      expect(server.asked).toEqual([1]);
    }
  });

  it('tells 1 and "1" apart', async () => {
    const rows = rowsOf(1, '1');
    expect(await paginate(serverOf(rows, [1], 'envelope').fetchPage, { broken })).toEqual(rows);
  });

  it('prefers items to data to results', async () => {
    const page = { items: rowsOf(1), data: rowsOf(2), results: rowsOf(3), has_more: false };
    expect(await paginate(scripted(page).fetchPage, { broken })).toEqual(rowsOf(1));
    expect(await paginate(scripted({ ...page, items: 5 }).fetchPage, { broken })).toEqual(rowsOf(2));
    expect(await paginate(scripted({ results: rowsOf(3), total: 1 }).fetchPage, { broken })).toEqual(
      rowsOf(3),
    );
  });

  it('goes by the first key that is there', async () => {
    const pages = [
      { items: rowsOf(1), has_more: true, next_page: null },
      { items: rowsOf(2), next_page: 3, has_more: false },
    ];
    expect(await paginate(scripted(...pages).fetchPage, { broken })).toEqual(rowsOf(1, 2));
  });

  it('is read once more when its total changes on the way', async () => {
    const server = scripted(
      { items: rowsOf(1, 2), total: 4 },
      { items: rowsOf(2, 3), total: 5 },
      { items: rowsOf(0, 1, 2), total: 5 },
      { items: rowsOf(3, 4), total: 5 },
    );
    expect(await paginate(server.fetchPage, { broken })).toEqual(rowsOf(0, 1, 2, 3, 4));
    expect(server.asked).toEqual([1, 2, 1, 2]);
  });
});

describe('a list whose pages are asked for side by side', () => {
  const outcome = (reading: Promise<Json[]>): Promise<unknown> =>
    reading.catch((error: unknown) => (error instanceof Error ? error.message : error));

  it('comes to the same as one read page by page', async () => {
    const cuts = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 4 });
    const wrong = fc.integer({ min: -3, max: 3 });
    const repeated = fc.option(fc.tuple(fc.nat(), fc.nat()));
    const shapes = fc.constantFrom(...shapeNames);
    await fc.assert(
      fc.asyncProperty(anyRows, cuts, shapes, wrong, repeated, async (rows, sizes, shape, off, twice) => {
        const copy = rows[(twice?.[0] ?? 0) % Math.max(1, rows.length)];
        const all =
          twice === null || copy === undefined ? rows : rows.toSpliced(twice[1] % rows.length, 0, copy);
        const server = () => serverOf(all, sizes, shape, Math.max(0, all.length + off));
        const [pageSize = 1] = sizes;
        const longWay = await outcome(paginate(server().fetchPage, { broken }));
        expect(await outcome(paginate(server().fetchPage, { broken, pageSize }))).toEqual(longWay);
      }),
      { numRuns: 1000 },
    );
  });

  it('asks for each page of a full list once', async () => {
    const server = serverOf(rowsOf(1, 2, 3, 4, 5, 6, 7), [2], 'envelope');
    await paginate(server.fetchPage, { broken, pageSize: 2 });
    expect(server.asked).toEqual([1, 2, 3, 4]);
  });

  it('misses no row that was there all the time, whatever else comes or goes, or is broken', async () => {
    // What changes before an answer: a row goes, or one comes at some place. Only one of the two, for a row
    // that goes and one that comes together hide each other from any reading by pages.
    const changes = fc.array(fc.option(fc.nat(), { freq: 3 }), { minLength: 1, maxLength: 30 });
    const size = fc.integer({ min: 1, max: 5 });
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 25 }),
        size,
        changes,
        fc.boolean(),
        fc.array(fc.nat(), { minLength: 30, maxLength: 30 }),
        async (count, pageSize, steps, isGrowing, order) => {
          const rows = Array.from({ length: count }, (_one, id) => ({ id }));
          const stay = new Set(rows.map(({ id }) => id));
          let nextId = count;
          let answered = 0;
          const waiting: { page: number; answer: (page: Json) => void }[] = [];
          const answerOne = () => {
            // Answers come in any order, each from what the list is by then.
            const [one] = waiting.splice((order[answered % order.length] ?? 0) % waiting.length, 1);
            const step = steps[answered % steps.length] ?? null;
            answered += 1;
            if (step !== null && isGrowing) rows.splice(step % (rows.length + 1), 0, { id: nextId++ });
            else if (step !== null && rows.length > 0)
              for (const { id } of rows.splice(step % rows.length, 1)) stay.delete(id);
            if (one === undefined) return;
            const from = (one.page - 1) * pageSize;
            one.answer({ items: rows.slice(from, from + pageSize), total: rows.length });
          };
          const fetchPage = (page: number) =>
            new Promise<Json>((answer) => {
              waiting.push({ page, answer });
              setImmediate(() => answerOne());
            });
          const read = await outcome(paginate(fetchPage, { broken, pageSize }));
          if (!Array.isArray(read)) {
            expect(read).toMatch(/^(?:its total kept changing|it ends on page|it has more rows)/);
            return;
          }
          const ids = new Set(read.map((row: Row) => row.id));
          for (const id of stay) expect(ids).toContain(id);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('lets an error of a page through, and leaves none behind', async () => {
    const fetchPage = async (page: number): Promise<Json> => {
      if (page > 1) throw new RangeError(`page ${page}`);
      return { items: rowsOf(1, 2), total: 9 };
    };
    const error = await failure(paginate(fetchPage, { broken, pageSize: 2 }), RangeError);
    expect(error.message).toBe('page 2');
  });
});

describe('a list that grows while it is read', () => {
  it('is read on when nothing moved, as our own creates make it grow', async () => {
    const server = scripted({ items: rowsOf(1, 2), total: 3 }, { items: rowsOf(3, 4), total: 4 });
    expect(await paginate(server.fetchPage, { broken })).toEqual(rowsOf(1, 2, 3, 4));
    expect(server.asked).toEqual([1, 2]);
  });
});

describe('a list with a gap', () => {
  it('is broken wherever the total tells', async () => {
    const nonEmpty = anyRows.filter((rows) => rows.length > 0);
    await fc.assert(
      fc.asyncProperty(
        nonEmpty,
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom(...withTotal),
        async (rows, pick, size, shape) => {
          const at = pick % rows.length;
          const left = rows.filter((_row, index) => index !== at);
          const server = serverOf(left, [size], shape, rows.length);
          await failure(paginate(server.fetchPage, { broken }), ListBrokenError);
        },
      ),
    );
  });

  it('is broken when any row comes twice', async () => {
    const several = anyRows.filter((rows) => rows.length > 1);
    await fc.assert(
      fc.asyncProperty(
        several,
        fc.nat(),
        fc.nat(),
        fc.constantFrom(...shapeNames),
        async (rows, a, b, shape) => {
          const copy = rows[a % rows.length];
          const double = rows.toSpliced(b % (rows.length + 1), 0, ...(copy ? [copy] : []));
          const server = serverOf(double, [double.length - 1], shape);
          await failure(paginate(server.fetchPage, { broken }), ListBrokenError);
        },
      ),
    );
  });

  const same = { items: rowsOf(1, 2) };
  it.each<[string, Json[], string]>([
    ['a server that ignores the page but states a total', [{ ...same, total: 5 }], 'repeats'],
    ['a server that ignores the page and always has more', [{ ...same, has_more: true }], 'repeats'],
    ['a server that ignores the page and names the next', [{ ...same, next_page: 'x' }], 'repeats'],
    ['a bare list that overlaps', [rowsOf(1, 2), rowsOf(2, 3)], 'repeats'],
    ['a bare list that repeats a part', [rowsOf(1, 2), rowsOf(2)], 'repeats'],
    ['a bare list that repeats itself and more', [rowsOf(1, 2), rowsOf(1, 2, 3)], 'repeats'],
    ['a bare list that repeats later', [rowsOf(1), rowsOf(2), rowsOf(2)], 'repeats'],
    ['a list whose total shrinks below it', [{ items: rowsOf(1, 2), total: 1 }], 'more rows'],
    ['an end before the total', [{ items: rowsOf(1), total: 2, has_more: false }], 'after 1 of 2'],
    [
      'an end by next_page before the total',
      [{ items: rowsOf(1), total: 2, next_page: null }],
      'after 1 of 2',
    ],
    [
      'an empty page before the total',
      [
        { items: rowsOf(1), total: 2 },
        { items: [], total: 2 },
      ],
      'after 1 of 2',
    ],
    ['nothing at all before the total', [{ items: [], total: 2, has_more: true }], 'after 0 of 2'],
    ['an empty page that promises more', [{ items: [], has_more: true }], 'empty'],
    ['a page that skips one', [{ items: rowsOf(1), next_page: 3 }], 'names 3'],
    ['a total that is no count', [{ items: rowsOf(1), total: '1' }], 'invalid total'],
    ['a total below zero', [{ items: [], total: -1 }], 'invalid total'],
    [
      'a total that never rests',
      [1, 2, 3, 4, 5, 6].map((n) => ({ items: rowsOf(n), total: 20 - n })),
      'kept changing',
    ],
    ['a change of form', [rowsOf(1), { items: rowsOf(2) }], 'structure'],
    ['a row without id', [[{ id: 1 }, { name: 'x' }]], 'valid id'],
    ['an id that is null', [[{ id: null }]], 'valid id'],
    ['an id beyond what JSON numbers hold', [[{ id: 2 ** 53 }]], 'valid id'],
    ['an id that is a fraction', [[{ id: 1.5 }]], 'valid id'],
    ['a row that is a number', [{ items: [1], total: 1 }], 'not an object'],
    ['a row that is a list', [[[]]], 'not an object'],
    ['an answer that is a text', ['rows'], 'no list'],
    ['an answer without rows', [{ total: 0 }], 'no list'],
    ['null', [null], 'no list'],
  ])('is broken: %s', async (_title, pages, word) => {
    const error = await failure(paginate(scripted(...pages).fetchPage, { broken }), ListBrokenError);
    expect(error.message).toContain(word);
  });

  it('is broken when it does not end', async () => {
    const fetchPage = async (page: number): Promise<Json> => ({ items: rowsOf(page), has_more: true });
    const error = await failure(paginate(fetchPage, { broken, maxPages: 50 }), ListBrokenError);
    expect(error.message).toContain('50 pages');
  });

  it('lets the errors of a page through', async () => {
    const fetchPage = () => Promise.reject(new RangeError('page'));
    await failure(paginate(fetchPage, { broken }), RangeError);
  });
});

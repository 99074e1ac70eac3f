// The bare requests of a case, 16 at once, as a process: what any tool has to wait for at least.
// node bench/bare.mjs URL list|get|post COUNT: every page of every list; and COUNT objects read; or created.
import { itemsOf, KINDS, SECTION_ROUTES } from './items.mjs';

const [url, what, count] = process.argv.slice(2);
const headers = { authorization: 'Bearer pk_live_bench', 'content-type': 'application/json' };
const AT_ONCE = 16;

if (what === 'post') {
  const items = itemsOf(Number(count));
  await allOf(
    // Without ids of criteria, which only somebody who waits for their answers can know.
    KINDS.flatMap((kind) => items[kind].map(({ criteria: _, ...item }) => [kind, item])),
    ([kind, item]) => send('POST', SECTION_ROUTES[kind], item),
  );
} else {
  const ids = await lists();
  if (what === 'get')
    await allOf(ids.slice(0, Number(count)), ([kind, id]) => send('GET', `${SECTION_ROUTES[kind]}/${id}`));
}

/** Reads all lists: the first pages tell how many there are. */
async function lists() {
  const ids = [];
  const take = (kind, { items }) => {
    for (const { id } of items) ids.push([kind, id]);
  };
  const rest = [];
  await allOf(KINDS, async (kind) => {
    const first = await send('GET', `${SECTION_ROUTES[kind]}?page=1&page_size=100`);
    take(kind, first);
    for (let page = 2; page <= Math.ceil(first.total / 100); page += 1) rest.push([kind, page]);
  });
  await allOf(rest, async ([kind, page]) =>
    take(kind, await send('GET', `${SECTION_ROUTES[kind]}?page=${page}&page_size=100`)),
  );
  return ids;
}

async function send(method, path, body) {
  const response = await fetch(`${url}${path}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status}`);
  return response.json();
}

async function allOf(list, run) {
  const rest = list.values();
  const worker = async () => {
    for (const one of rest) await run(one);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

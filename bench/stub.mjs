// A platform that does as little as possible, in a process of its own: what a run costs against it is the
// cost of the run. Options as JSON in the first argument:
// { latencyMs, perSecond: most requests a second or null, hidden: fields that rows do not show }.
// `GET /_bench/counts` and `POST /_bench/{forget,keep,restore}` answer at once and are counted nowhere.
import { createServer } from 'node:http';

const options = { latencyMs: 20, perSecond: null, hidden: [], ...JSON.parse(process.argv[2] ?? '{}') };
const KINDS = ['prompts', 'criteria', 'evaluations'];

/** Rows by kind and id, each as the object and as the text that answers send. */
let store = new Map(KINDS.map((kind) => [kind, new Map()]));
let kept = store;
let nextId = 1;
let counts = {};
/** Start of the second that is counted, and how many requests it had. */
let second = { from: 0, used: 0 };
let refused = 0;

const server = createServer((request, response) => {
  const url = new URL(request.url, 'http://stub');
  if (url.pathname.startsWith('/_bench/')) return control(url.pathname.slice(8), response);
  let text = '';
  request.setEncoding('utf8');
  request.on('data', (part) => {
    text += part;
  });
  request.on('end', () => {
    const arrived = Date.now();
    if (options.perSecond !== null && isOverLimit(arrived)) {
      refused += 1;
      const wait = second.from + 1000 - arrived;
      return send(response, 429, '{"detail":"Too many requests"}', {
        'retry-after': String(Math.max(1, Math.ceil(wait / 1000))),
      });
    }
    setTimeout(() => answer(request.method, url, text, response), options.latencyMs);
  });
});

function isOverLimit(now) {
  if (now - second.from >= 1000) second = { from: now, used: 0 };
  second.used += 1;
  return second.used > options.perSecond;
}

function control(word, response) {
  if (word === 'keep') kept = copyOf(store);
  if (word === 'restore') store = copyOf(kept);
  if (word === 'empty') store = new Map(KINDS.map((kind) => [kind, new Map()]));
  const text = JSON.stringify({ counts, refused });
  if (word !== 'counts') {
    counts = {};
    refused = 0;
  }
  send(response, 200, text);
}

function copyOf(rows) {
  return new Map([...rows].map(([kind, byId]) => [kind, new Map(byId)]));
}

function answer(method, url, text, response) {
  const [, , kind, id] = url.pathname.split('/');
  const what = kind === 'auth' ? 'me' : id === undefined ? (method === 'GET' ? 'list' : 'create') : 'object';
  const word = `${method} ${what}`;
  counts[word] = (counts[word] ?? 0) + 1;
  if (what === 'me')
    return send(response, 200, '{"id":1,"email":"ada@rome.example","name":"Ada","org_id":2,"role":"admin"}');
  const rows = store.get(kind);
  // Nothing lives here but the three kinds; every other list is there, and empty.
  if (rows === undefined) return send(response, 200, pageOf(new Map(), url.searchParams));
  if (what === 'list') return send(response, 200, pageOf(rows, url.searchParams));
  if (what === 'create') return send(response, 201, put(rows, nextId++, JSON.parse(text), 1, now()));
  const row = rows.get(id);
  if (row === undefined) return send(response, 404, '{"detail":"Not found"}');
  if (method === 'GET') return send(response, 200, row.text);
  if (method === 'DELETE') {
    rows.delete(id);
    return send(response, 204, '');
  }
  return send(
    response,
    200,
    put(rows, Number(id), { ...row.body, ...JSON.parse(text) }, row.version + 1, row.created),
  );
}

function now() {
  return new Date().toISOString();
}

function put(rows, id, body, version, created) {
  const shown = {
    id,
    scope_type: 'org',
    org_id: 2,
    project_id: null,
    workflow_id: null,
    ...body,
    version,
    archived: false,
    created_at: created,
    updated_at: now(),
  };
  if (Array.isArray(body.criteria))
    shown.criteria = body.criteria.map((one) => ({ criterion_version: 1, ...one }));
  for (const field of options.hidden) delete shown[field];
  const text = JSON.stringify(shown);
  rows.set(String(id), { body, version, created, text });
  return text;
}

function pageOf(rows, query) {
  const page = Number(query.get('page') ?? 1);
  const size = Math.min(100, Number(query.get('page_size') ?? 20));
  const all = [...rows.values()];
  const items = all.slice((page - 1) * size, page * size).map(({ text }) => text);
  const rest = `"total":${all.length},"page":${page},"page_size":${size},"has_more":${page * size < all.length}`;
  return `{"items":[${items.join(',')}],${rest}}`;
}

function send(response, status, text, headers = {}) {
  const length = Buffer.byteLength(text);
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': length, ...headers });
  response.end(text);
}

server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));
process.once('SIGTERM', () => process.exit(0));
// The parent is gone: nobody would end this one.
process.stdin.on('end', () => process.exit(0)).resume();

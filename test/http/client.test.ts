import { describe, expect, it } from 'vitest';
import {
  type DeprecationInfo,
  HttpClient,
  HttpStatusError,
  InvalidRequestError,
  ListBrokenError,
  RedirectError,
  type RequestLogEntry,
} from '../../src/http/index.js';
import { connect, FakeClock, failure, json, serve, statuses } from './support.js';

describe('a request', () => {
  it('carries our headers, and a content type and key only where they belong', async () => {
    const server = await serve((_seen, response) => json(response, 200, {}));
    const client = connect(server.url);
    await client.read('/a');
    await client.write('POST', '/a', { body: { n: null }, idempotencyKey: 'k' });
    await client.write('DELETE', '/a');
    const [get, post, remove] = server.seen;
    expect(get?.headers).toMatchObject({ accept: 'application/json', 'user-agent': 'test/1' });
    expect(get?.headers.authorization).toBe('Bearer test-key');
    expect(get?.headers).not.toHaveProperty('content-type');
    expect(post?.headers).toMatchObject({ 'content-type': 'application/json', 'idempotency-key': 'k' });
    expect(remove).toMatchObject({ method: 'DELETE', body: '' });
    expect(remove?.headers).not.toHaveProperty('content-type');
    expect(remove?.headers).not.toHaveProperty('idempotency-key');
    expect(client.stats).toEqual({ reads: 1, writes: 2, attempts: 3, mostInFlight: 1 });
  });

  it('encodes the query and keeps a body as it is', async () => {
    const server = await serve((_seen, response) => json(response, 200, {}));
    const client = connect(`${server.url}/base/`);
    await client.read('/a', {
      yes: true,
      no: false,
      list: ['x', 2],
      gone: undefined,
      none: null,
      text: 'ä &=+/?',
    });
    await client.write('PUT', '/a', { body: { z: 'ü🚀', a: [1.5, { c: '\u2028' }] } });
    expect(server.seen[0]?.url).toBe(
      '/base/a?yes=true&no=false&list=x&list=2&none=&text=%C3%A4%20%26%3D%2B%2F%3F',
    );
    expect(server.seen[1]?.body).toBe('{"z":"ü🚀","a":[1.5,{"c":"\u2028"}]}');
  });

  it('gives parsed JSON, and no body for 204 and for an empty one', async () => {
    const server = await serve((_seen, response, nth) => {
      if (nth === 1) json(response, 201, [1, 'a', null], { 'X-Seen': 'yes' });
      else response.writeHead(nth === 2 ? 204 : 200).end();
    });
    const client = connect(server.url);
    expect(await client.write('POST', '/a')).toMatchObject({
      status: 201,
      body: [1, 'a', null],
      headers: { 'x-seen': 'yes' },
    });
    expect(await client.write('DELETE', '/a')).toMatchObject({ status: 204, body: undefined });
    expect(await client.read('/a')).toMatchObject({ status: 200, body: undefined });
  });

  it.each([
    ['a key outside ASCII', {}, { idempotencyKey: 'schlüssel' }, '/a', 'idempotency-key'],
    ['a line break in a header', { Authorization: 'Bearer secret\nX: y' }, {}, '/a', 'Authorization'],
    ['a header name with a space', { 'X Y': 'secret' }, {}, '/a', 'name'],
    ['NaN in the body', {}, { body: { deep: [Number.NaN] } }, '/a', 'NaN'],
    ['a relative path', {}, {}, 'a', 'path'],
    ['a space in the path', {}, {}, '/a b', 'path'],
    ['a query in the path', {}, {}, '/a?b=c', 'path'],
    ['dots in the path', {}, {}, '/a/../b', 'path'],
    ['encoded dots in the path', {}, {}, '/a/%2E%2e', 'path'],
  ])('with %s is refused before it is sent', async (_title, headers, options, path, word) => {
    const server = await serve(statuses([200]));
    const client = connect(server.url, { headers: () => headers });
    const error = await failure(client.write('POST', path, options), InvalidRequestError);
    expect(error.code).toBe('invalid_request');
    expect(error.message).toContain(word);
    expect(error.message).not.toContain('secret');
    expect(server.seen).toHaveLength(0);
  });

  it.each([Number.NaN, '\ud800'])('with %j in the query is refused', async (value) => {
    const server = await serve(statuses([200]));
    await failure(connect(server.url).read('/a', { value }), InvalidRequestError);
    expect(server.seen).toHaveLength(0);
  });

  it.each(['host', 'ftp://host', 'https://user:pw@host', 'https://host/?a=b', 'https://host/#x', ''])(
    'to the base URL %j is refused',
    (baseUrl) => {
      const make = () =>
        new HttpClient({
          baseUrl,
          headers: () => ({}),
          userAgent: 't',
          clock: new FakeClock(),
          random: () => 1,
        });
      expect(make).toThrow(InvalidRequestError);
    },
  );
});

describe('a redirect', () => {
  it.each([301, 302, 303, 304, 307, 308])('%i is an error and never followed', async (status) => {
    const other = await serve(statuses([200]));
    const server = await serve((_seen, response) =>
      response.writeHead(status, { location: `${other.url.replace('//', '//u:p@')}/b?token=x#y` }).end(),
    );
    const client = connect(server.url);
    for (const attempt of [client.read('/a'), client.write('POST', '/a', { body: {} })]) {
      const error = await failure(attempt, RedirectError);
      expect(error).toMatchObject({ code: 'redirect', status, location: `${other.url.slice(7)}/b` });
      expect(error.message).toContain(`${other.url.slice(7)}/b`);
      expect(error.message).not.toMatch(/token|u:p/);
    }
    expect(other.seen).toHaveLength(0);
    expect(server.seen).toHaveLength(2);
  });

  it('may have a relative Location, or none', async () => {
    const server = await serve((_seen, response, nth) =>
      response.writeHead(307, nth === 1 ? { location: 'b/' } : {}).end(),
    );
    const client = connect(server.url);
    expect((await failure(client.read('/x/a'), RedirectError)).location).toBe(`${server.url.slice(7)}/x/b/`);
    expect((await failure(client.read('/x/a'), RedirectError)).location).toBeUndefined();
  });
});

describe('an error answer', () => {
  it('shows only its readable parts, redacted', async () => {
    const server = await serve((_seen, response) =>
      json(response, 422, {
        detail: [
          {
            loc: ['body', 'auth_config', 0],
            msg: 'not allowed: hunter2',
            type: 'value_error',
            input: 'hunter2-in',
          },
          { loc: ['body'], msg: 'bad', type: 'x', ctx: { given: 'hidden' } },
        ],
      }),
    );
    const redact = (text: string) => text.replaceAll('hunter2', '***');
    const error = await failure(
      connect(server.url, { redact }).write('POST', '/a', { body: {} }),
      HttpStatusError,
    );
    expect(error.message).toBe('POST /a returned 422: body.auth_config.0: not allowed: ***; body: bad.');
    expect(error.issues).toEqual([
      { loc: ['body', 'auth_config', 0], msg: 'not allowed: ***', type: 'value_error' },
      { loc: ['body'], msg: 'bad', type: 'x' },
    ]);
    expect(JSON.stringify({ ...error })).not.toMatch(/hunter2|hidden/);
  });

  it('without a readable body says so', async () => {
    const server = await serve((_seen, response) => response.writeHead(404).end('<html>secret stack</html>'));
    const error = await failure(connect(server.url).read('/a'), HttpStatusError);
    expect(error.detail).toBe('no readable message');
    expect(error.message).not.toContain('stack');
  });

  it('with a body that breaks off keeps its status', async () => {
    const server = await serve((_seen, response) => {
      response.writeHead(409, { 'content-length': 100 }).write('{"detail":');
      setImmediate(() => response.destroy());
    });
    const error = await failure(connect(server.url).write('POST', '/a'), HttpStatusError);
    expect(error).toMatchObject({ status: 409, detail: 'no readable message' });
  });
});

describe('observers', () => {
  it('see every attempt without headers and bodies, and cannot break a request', async () => {
    const server = await serve(statuses([503, 200]));
    const entries: RequestLogEntry[] = [];
    const onRequest = (entry: RequestLogEntry): void => {
      entries.push(entry);
      throw new Error('a broken log');
    };
    const redact = (text: string) => text.replaceAll('hush', '***');
    const client = connect(`${server.url}/api`, { onRequest, redact });
    await client.read('/a', { search: 'hush' });
    await client.write('POST', '/b', { body: 'content' });
    expect(entries).toEqual([
      {
        method: 'GET',
        path: '/api/a',
        query: '?search=***',
        status: 503,
        problem: undefined,
        attempt: 1,
        ms: 0,
      },
      {
        method: 'GET',
        path: '/api/a',
        query: '?search=***',
        status: 200,
        problem: undefined,
        attempt: 2,
        ms: 0,
      },
      { method: 'POST', path: '/api/b', query: '', status: 200, problem: undefined, attempt: 1, ms: 0 },
    ]);
  });

  it('see the path of each request, as a client that has sent no other says it', async () => {
    const server = await serve((_seen, response) => json(response, 200, {}));
    const redact = (text: string) => text.replaceAll('hush', '***');
    const told = async (paths: readonly string[]): Promise<string[]> => {
      const entries: RequestLogEntry[] = [];
      const client = connect(`${server.url}/api`, { onRequest: (entry) => entries.push(entry), redact });
      for (const path of paths) await client.write('POST', path, { body: {} });
      return entries.map(({ path }) => path);
    };
    const paths = ['/a', '/a', '/hush', '/hush', '/a', '/hush/b', '/a'];
    const alone = [];
    for (const path of paths) alone.push(...(await told([path])));
    expect(await told(paths)).toEqual(alone);
    expect(alone.slice(0, 3)).toEqual(['/api/a', '/api/a', '/api/***']);
  });

  it('are told of a deprecation once per client', async () => {
    const link = '</other>; rel="next", <https://host/docs/new>; rel="successor-version"';
    const server = await serve((_seen, response, nth) =>
      json(response, nth < 3 ? 200 : 404, {}, nth === 1 ? {} : { deprecation: 'true', link, sunset: 'soon' }),
    );
    const told: DeprecationInfo[] = [];
    const client = connect(server.url, { onDeprecation: (info) => told.push(info) });
    await client.read('/a');
    expect(told).toEqual([]);
    await client.read('/b');
    await failure(client.read('/c'), HttpStatusError);
    expect(told).toEqual([
      { method: 'GET', path: '/b', deprecation: 'true', sunset: 'soon', successor: 'https://host/docs/new' },
    ]);
  });
});

describe('list', () => {
  const rows = Array.from({ length: 250 }, (_one, index) => ({ id: index + 1 }));

  it('asks for pages of 100 and not for more than there are', async () => {
    const server = await serve((seen, response) => {
      const query = new URL(seen.url, 'http://host').searchParams;
      const page = Number(query.get('page'));
      const size = Number(query.get('page_size'));
      const items = rows.slice((page - 1) * size, page * size);
      json(response, 200, { items, total: 250, page, page_size: size, has_more: page * size < 250 });
    });
    const client = connect(server.url);
    expect(await client.list('/a', { scope_type: 'org', page: 9 })).toEqual(rows);
    expect(server.seen.map((one) => one.url)).toEqual(
      [1, 2, 3].map((page) => `/a?scope_type=org&page=${page}&page_size=100`),
    );
    expect(await client.list('/a', {}, { pageSize: 250 })).toHaveLength(250);
    expect(server.seen).toHaveLength(4);
  });

  it('keeps "not found" of the first page, and takes a later one for a broken list', async () => {
    const server = await serve((_seen, response, nth) =>
      nth === 2 ? json(response, 200, { items: rows.slice(0, 100), total: 250 }) : json(response, 404, {}),
    );
    const client = connect(server.url);
    expect(await failure(client.list('/a'), HttpStatusError)).toMatchObject({ status: 404 });
    const error = await failure(client.list('/a'), ListBrokenError);
    expect(error).toMatchObject({ code: 'list_broken', path: '/a' });
    expect(error.message).toContain('page 2 returned 404');
  });

  it('is broken by an empty answer, and can go by another field than id', async () => {
    const server = await serve((_seen, response, nth) =>
      nth === 1
        ? response.writeHead(204).end()
        : json(response, 200, { items: [{ slug: 'x' }], has_more: false }),
    );
    const client = connect(server.url);
    await failure(client.list('/a'), ListBrokenError);
    expect(await client.list('/a', {}, { idField: 'slug' })).toEqual([{ slug: 'x' }]);
    await failure(client.list('/a'), ListBrokenError);
  });
});

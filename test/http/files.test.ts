import { describe, expect, it } from 'vitest';
import {
  AbortedError,
  HttpStatusError,
  InvalidRequestError,
  NetworkError,
  RedirectError,
} from '../../src/http/index.js';
import { connect, failure, json, serve } from './support.js';

describe('a file', () => {
  it('is asked for as it is, and again after a failure, as it changes nothing', async () => {
    const server = await serve((_seen, response, nth) => {
      if (nth === 1) json(response, 503, { detail: 'busy' });
      else response.writeHead(200, { 'content-type': 'Text/CSV; charset=utf-8' }).end('a,b\r\n');
    });
    const client = connect(server.url);
    const { type, bytes } = await client.askFile('/export', { format: 'csv' });
    expect([type, bytes.toString()]).toEqual(['text/csv', 'a,b\r\n']);
    expect(server.seen.map(({ method, body }) => [method, body])).toEqual([
      ['POST', '{"format":"csv"}'],
      ['POST', '{"format":"csv"}'],
    ]);
    expect(client.stats).toMatchObject({ reads: 1, writes: 0, attempts: 2 });
  });

  it('that is not there is the error of the API', async () => {
    const server = await serve((_seen, response) => json(response, 404, { detail: 'Not Found' }));
    const error = await failure(connect(server.url).askFile('/export', {}), HttpStatusError);
    expect(error.status).toBe(404);
  });

  it('that breaks off is no file', async () => {
    const server = await serve((_seen, response) => {
      response.writeHead(200, { 'content-type': 'text/csv', 'content-length': '100' });
      response.write('a,b\r\n1,');
      setTimeout(() => response.destroy(), 5);
    });
    await failure(connect(server.url).askFile('/export', {}), NetworkError);
  });
});

describe('a download', () => {
  it('goes to the address as it is, without the key', async () => {
    const storage = await serve((_seen, response) => {
      response.writeHead(200, { 'content-type': 'application/zip' }).end('PK');
    });
    const api = await serve((_seen, response) => json(response, 200, {}));
    const client = connect(api.url, { headers: () => ({ authorization: 'Bearer secret' }) });
    const { type, bytes } = await client.download(`${storage.url}/x/1?signature=a%2Bb`);
    expect([type, bytes.toString()]).toEqual(['application/zip', 'PK']);
    const [seen] = storage.seen;
    expect([seen?.method, seen?.url, seen?.headers.authorization]).toEqual([
      'GET',
      '/x/1?signature=a%2Bb',
      undefined,
    ]);
    expect(api.seen).toEqual([]);
  });

  it('of a path goes to the origin of the API, without the key', async () => {
    const api = await serve((_seen, response) => json(response, 200, { rows: [] }));
    const client = connect(`${api.url}/base`, { headers: () => ({ authorization: 'Bearer secret' }) });
    await client.download('/files/1?s=2');
    expect(api.seen.map(({ url, headers }) => [url, headers.authorization])).toEqual([
      ['/files/1?s=2', undefined],
    ]);
  });

  it('shows no signature in a log or an error', async () => {
    const storage = await serve((_seen, response) => {
      response.writeHead(403, { 'content-type': 'application/xml' }).end('<Error/>');
    });
    const log: string[] = [];
    const client = connect(storage.url, { onRequest: (entry) => log.push(JSON.stringify(entry)) });
    const error = await failure(client.download(`${storage.url}/x?signature=hidden`), HttpStatusError);
    expect(log).toHaveLength(1);
    expect(error.message + log.join()).not.toContain('hidden');
    expect(error.message).not.toContain('key');
  });

  it.each([
    'http://storage.example/x',
    'https://user:word@storage.example/x',
    'ftp://storage.example',
    'nowhere',
  ])('is not fetched from %s', async (address) => {
    const error = await failure(connect('http://127.0.0.1:9').download(address), InvalidRequestError);
    expect(error.message).toContain('The download address of the server');
  });

  it('follows no redirect', async () => {
    const storage = await serve((_seen, response) => {
      response.writeHead(302, { location: 'https://elsewhere.example/y' }).end();
    });
    await failure(connect(storage.url).download(`${storage.url}/x`), RedirectError);
  });
});

it('a client that is stopped while it waits stops waiting, and sends nothing more', async () => {
  const server = await serve((_seen, response) => json(response, 200, {}));
  const stop = new AbortController();
  const client = connect(server.url, { signal: stop.signal });
  const waited = client.wait(60_000);
  stop.abort();
  await waited;
  await failure(client.read('/a'), AbortedError);
  expect(server.seen).toEqual([]);
});

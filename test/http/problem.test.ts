import { describe, expect, it } from 'vitest';
import { HttpStatusError, UnknownOutcomeError } from '../../src/http/index.js';
import { connect, failure, json, serve } from './support.js';

const SECRET = 'sk-0123456789';
const problem = { 'content-type': 'application/problem+json; charset=utf-8' };
const hide = (text: string) => text.replaceAll(SECRET, '***');

describe('a problem document', () => {
  it('keeps its members, each fit for a line and without secrets', async () => {
    const body = {
      code: 'a.b',
      status: 422,
      detail: 'No.',
      next_step: { detail: `Send\nanother ${SECRET}.` },
      params: { list: [SECRET, 1, null], [SECRET]: true },
      deep: { a: { b: { c: { d: { e: 'too deep' } } } } },
      long: 'x'.repeat(2000),
    };
    const server = await serve((_seen, response) => json(response, 422, body, problem));
    const error = await failure(connect(server.url, { redact: hide }).ask('/a', {}), HttpStatusError);
    expect(error.problem).toMatchObject({
      code: 'a.b',
      status: 422,
      next_step: { detail: 'Send another ***.' },
      params: { list: ['***', 1, null], '***': true },
      deep: { a: { b: { c: { d: null } } } },
    });
    expect(String(error.problem?.long).length).toBe(500);
    expect(JSON.stringify(error)).not.toContain(SECRET);
  });

  it('comes with a write of unknown outcome too, and is nothing else than what its type says', async () => {
    const server = await serve((_seen, response, nth) => {
      if (nth === 1) json(response, 502, { code: 'a.b', detail: 'Gone.' }, problem);
      else json(response, 422, nth === 2 ? { code: 'a.b', detail: 'No.' } : ['a'], nth === 2 ? {} : problem);
    });
    const client = connect(server.url);
    const write = await failure(client.write('POST', '/a'), UnknownOutcomeError);
    expect([write.status, write.problem]).toEqual([502, { code: 'a.b', detail: 'Gone.' }]);
    expect((await failure(client.ask('/a', {}), HttpStatusError)).problem).toBeUndefined();
    expect((await failure(client.ask('/a', {}), HttpStatusError)).problem).toBeUndefined();
  });
});

it('a request may have a time limit of its own', async () => {
  const server = await serve((_seen, response) => {
    setTimeout(() => json(response, 200, { ok: true }), 300);
  });
  const client = connect(server.url, { timeoutMs: 100 });
  expect(await client.ask('/a', {}, { timeoutMs: 20_000 })).toMatchObject({ status: 200 });
  const late = await failure(client.write('POST', '/a'), UnknownOutcomeError);
  expect([late.reason, late.message]).toEqual(['timeout', expect.stringContaining('within 0.1 s')]);
  const long = connect(server.url);
  const cut = await failure(long.write('POST', '/a', { timeoutMs: 50 }), UnknownOutcomeError);
  expect([cut.reason, cut.message]).toEqual(['timeout', expect.stringContaining('within 0.05 s')]);
});

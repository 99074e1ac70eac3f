import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BadAnswerError, UnknownOutcomeError } from '../../src/http/index.js';
import { unpack } from '../../src/http/unpack.js';
import { connect, failure, serve } from './support.js';

const PACKERS: { readonly [encoding: string]: (body: Buffer) => Buffer } = {
  gzip: gzipSync,
  'x-gzip': gzipSync,
  GZIP: gzipSync,
  deflate: deflateSync,
  br: brotliCompressSync,
  identity: (body) => body,
  '': (body) => body,
  'deflate, gzip': (body) => gzipSync(deflateSync(body)),
};
const BODY = Buffer.from(JSON.stringify({ text: 'Rome, '.repeat(2000), accent: 'città' }));

describe('an answer that comes packed although nobody asked', () => {
  for (const [encoding, pack] of Object.entries(PACKERS)) {
    it(`is read: ${encoding === '' ? 'an empty header' : encoding}`, async () => {
      const server = await serve((_seen, response) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': encoding });
        response.end(pack(BODY));
      });
      const client = connect(server.url);
      expect((await client.read('/a')).body).toEqual(JSON.parse(BODY.toString()));
      expect((await client.write('POST', '/a')).body).toEqual(JSON.parse(BODY.toString()));
    });
  }

  it('is read with a bare deflate stream, and without a body', async () => {
    const server = await serve((seen, response) => {
      response.writeHead(seen.url === '/none' ? 204 : 200, { 'content-encoding': 'deflate' });
      response.end(seen.url === '/none' ? undefined : deflateRawSync(BODY));
    });
    const client = connect(server.url);
    expect((await client.read('/a')).body).toEqual(JSON.parse(BODY.toString()));
    expect((await client.write('DELETE', '/none')).body).toBeUndefined();
  });

  it('is too large when what comes out of it is', async () => {
    const server = await serve((_seen, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      response.end(gzipSync(Buffer.alloc(5_000_000, 32)));
    });
    const client = connect(server.url, { limits: { maxBodyBytes: 100_000 } });
    const error = await failure(client.read('/a'), BadAnswerError);
    expect(error.message).toContain('is too large');
    // A write was carried out, whatever came of its answer.
    expect((await failure(client.write('POST', '/a'), UnknownOutcomeError)).reason).toBe('unreadable');
  });

  it.each(['gzip', 'br', 'deflate', 'zstd', 'gzip, gzip, gzip, gzip'])(
    'and damaged, or as %s that it is not, leaves a write open',
    async (encoding) => {
      const server = await serve((_seen, response) => {
        response.writeHead(200, { 'content-encoding': encoding });
        response.end(Buffer.from('{"id":1}'));
      });
      const client = connect(server.url, { limits: { troubledAttempts: 1 } });
      const error = await failure(client.write('POST', '/a'), UnknownOutcomeError);
      expect(error.message).toContain('compressed and cannot be unpacked');
    },
  );

  it('comes out as it went in, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const body = Buffer.from(bytes);
        for (const [encoding, pack] of Object.entries(PACKERS))
          expect(await unpack(pack(body), encoding, 10_000)).toEqual(body);
      }),
    );
  });
});

import { afterEach, describe, expect, it } from 'vitest';
import type { HttpClient } from '../../../src/http/index.js';
import { Names } from '../../../src/providers/pipelit/names.js';
import { SUPPORT } from './files.js';
import { PipelitScene } from './scene.js';

/** A server with workflows `w1`, `w2` …, and the requests that it got. */
function server(count: number): { client: HttpClient; reads: string[] } {
  const reads: string[] = [];
  const items = Array.from({ length: count }, (_none, index) => ({ id: index + 1, slug: `w${index + 1}` }));
  const client = {
    read: async (path: string, { limit, offset }: { limit: number; offset: number }) => {
      reads.push(`${path} ${offset}`);
      return { body: { items: items.slice(offset, offset + limit), total: items.length } };
    },
  };
  return { client: client as unknown as HttpClient, reads };
}

describe('names of many workflows', () => {
  it('are read by a thousand', async () => {
    const { client, reads } = server(2500);
    expect((await new Names(client).slugs()).length).toBe(2500);
    expect(reads.length).toBe(3);
  });

  it('are read once more for numbers that are missing, together and not each time', async () => {
    const { client, reads } = server(900);
    const names = new Names(client);
    await names.rows();
    const asked = Array.from({ length: 500 }, (_none, index) => names.slugOf(5000 + (index % 100)));
    expect((await Promise.all(asked))[0]).toBe('id-5000');
    expect(await names.slugOf(5001)).toBe('id-5001');
    expect(await names.slugOf(7)).toBe('w7');
    expect(reads.length).toBe(2);
    names.forget();
    await names.slugOf(5001);
    expect(reads.length).toBe(4);
  });
});

describe('a create', () => {
  let scene: PipelitScene;
  afterEach(() => scene.close());

  it('asks nothing between its look at the slug and the POST', async () => {
    scene = await PipelitScene.open({ 'support.yaml': SUPPORT });
    const { code, out, err } = await scene.run('apply', '--yes');
    expect(code, out + err).toBe(0);
    const sent = scene.server.requests.map(({ method, path }) => `${method} ${path}`);
    const at = sent.indexOf('POST /api/v1/workflows/');
    expect(sent.slice(at - 2, at)).toEqual([
      'GET /api/v1/workflows/?limit=1000&offset=0',
      'GET /api/v1/workflows/support/',
    ]);
  });
});

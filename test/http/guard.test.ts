import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { NotSentError } from '../../src/http/index.js';
import { connect, failure, serve, statuses } from './support.js';

/** Answers in this order, then always the last one. */
function guardOf(...answers: (string | null)[]): () => string | null {
  return () => (answers.length > 1 ? answers.shift() : answers[0]) ?? null;
}

describe('the guard of a write', () => {
  it('says no: nothing is sent, in its words', async () => {
    const server = await serve(statuses([201]));
    const error = await failure(
      connect(server.url).write('POST', '/a', { guard: guardOf('the lock was lost') }),
      NotSentError,
    );
    expect(error.message).toContain('the lock was lost');
    expect(server.seen).toHaveLength(0);
  });

  it('says no only when the connection is there, for instance after a sleep: not one byte is sent', async () => {
    let bytes = 0;
    let connections = 0;
    const server = createServer((socket) => {
      connections += 1;
      socket.on('data', (data) => {
        bytes += data.length;
      });
      socket.on('error', () => undefined);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const client = connect(`http://127.0.0.1:${port}`);
    const guard = guardOf(null, 'the lock was lost');
    const error = await failure(client.write('POST', '/a', { body: { a: 1 }, guard }), NotSentError);
    expect(error.message).toContain('the lock was lost');
    await sleep(20);
    expect({ connections, bytes }).toEqual({ connections: 1, bytes: 0 });
    await client.close();
    server.close();
  });

  it('is asked for each sending, and lets a write pass as long as it says nothing', async () => {
    const server = await serve(statuses([429, 201]));
    let asked = 0;
    const guard = () => {
      asked += 1;
      return null;
    };
    await connect(server.url).write('POST', '/a', { guard });
    expect(server.seen).toHaveLength(2);
    expect(asked).toBeGreaterThanOrEqual(2);
  });
});

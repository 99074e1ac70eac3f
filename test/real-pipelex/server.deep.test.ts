import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, inject, it } from 'vitest';
import { startPipelex } from '../../scripts/pipelex-server.mjs';

const SCRIPT = new URL('../../scripts/pipelex-server.mjs', import.meta.url).pathname;

/** Whether somebody answers there. */
const answers = (url: string) =>
  fetch(`${url}/health`).then(
    ({ ok }) => ok,
    () => false,
  );

const status = async (url: string, key: string) => {
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
  const body = JSON.stringify({ content: '' });
  return (await fetch(`${url}/v1/lint`, { method: 'POST', headers, body })).status;
};

it('a server with JWTs runs beside the one with keys, and each takes its own alone', async () => {
  const shared = inject('pipelex');
  const { url, key, stop } = await startPipelex({ auth: 'jwt' });
  try {
    expect(url).not.toBe(shared.url);
    expect([await status(url, key), await status(url, shared.key)]).toEqual([200, 401]);
    expect([await status(shared.url, key), await status(shared.url, shared.key)]).toEqual([401, 200]);
  } finally {
    await stop();
  }
  expect([await answers(url), await answers(shared.url)]).toEqual([false, true]);
});

it('a server ends with the process that started it, however that ends', async () => {
  const starter = spawn(process.execPath, [SCRIPT], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    let printed = '';
    for await (const part of starter.stdout.setEncoding('utf8')) {
      printed += part;
      if (printed.includes('\n')) break;
    }
    const url = /PIPELEX_BASE_URL=(http:\/\/127\.0\.0\.1:\d+) PIPELEX_API_KEY=\S+\n/.exec(printed)?.[1] ?? '';
    expect(await answers(url)).toBe(true);
    starter.kill('SIGKILL');
    while (await answers(url)) await sleep(50);
  } finally {
    starter.kill('SIGKILL');
  }
});

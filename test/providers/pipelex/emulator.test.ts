import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  API_KEY,
  embeddedPipelex,
  type PipelexEmulator,
} from '../../../src/providers/pipelex/emulator/index.js';
import { GREET } from './greet.js';
import { askServer, gist, QUESTIONS } from './questions.js';

let server: PipelexEmulator;
beforeAll(async () => {
  server = await embeddedPipelex.start();
});
afterAll(() => server.close());

/** What a real server of version 0.92.2 answered; test/real-pipelex/ asks one about more. */
const RECORDED = JSON.parse(readFileSync(path.join(import.meta.dirname, 'answers-0.92.2.json'), 'utf8')) as {
  [name: string]: object;
};

describe('the embedded server answers as a real one', () => {
  it.each(Object.entries(QUESTIONS))('%s', async (name, question) => {
    const answer = gist(await askServer(server.url, API_KEY, question));
    expect(JSON.parse(JSON.stringify(answer))).toEqual(RECORDED[name]);
  });
});

it('has a fingerprint that layout and comments do not change, and meaning does', async () => {
  const fingerprint = async (text: string) => {
    const { body } = await askServer(server.url, API_KEY, {
      path: '/v1/resolve',
      body: { files: { 'main.mthds': text } },
    });
    return (body as { crate: { fingerprint: string } }).crate.fingerprint;
  };
  const first = await fingerprint(GREET);
  expect(await fingerprint(`# A comment\n\n${GREET.replaceAll(' = ', '   =  ')}`)).toBe(first);
  expect(await fingerprint(GREET.replace('Greet $name', 'Welcome $name'))).not.toBe(first);
});

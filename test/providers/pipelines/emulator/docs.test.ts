import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { Json } from '../../../../src/model/json.js';
import {
  defaultSeed,
  parseSeed,
  SWITCHES,
  startEmulator,
  switchText,
  switchValues,
} from '../../../../src/providers/pipelines/emulator/index.js';

const page = () => readFile(new URL('../../../../docs/emulator.md', import.meta.url), 'utf8');

/** A switch as a row of the page's table. */
function row(name: keyof typeof SWITCHES): string {
  const definition = SWITCHES[name];
  const values = switchValues(definition).replaceAll('|', '\\|');
  return `| \`${name}\` | ${values} | ${switchText(definition.default)} | ${definition.source} | ${definition.doc} |`;
}

test('the page lists every switch as the table has it, and no other', async () => {
  const names = Object.keys(SWITCHES) as (keyof typeof SWITCHES)[];
  const rows = (await page()).split('\n').filter((line) => /^\| `[a-z0-9_]+` \| .*\| C-/.test(line));
  expect(rows).toEqual(names.map(row));
});

test('the page lists every route', async () => {
  const text = await page();
  const emulator = await startEmulator();
  try {
    const pathsOf = async (base: string) => {
      const document: unknown = await (await fetch(`${emulator.url}${base}/openapi.json`)).json();
      return Object.entries((document as { paths: Record<string, object> }).paths);
    };
    for (const [path, methods] of [...(await pathsOf('')), ...(await pathsOf('/api/v1'))]) {
      const short = path.replaceAll(/\{\w+\}/g, '{}');
      const listed = text
        .split('\n')
        .filter((line) => line.replaceAll(/\{\w+\}/g, '{}').includes(`\`${short}\``));
      const words = new Set(listed.flatMap((line) => line.match(/[A-Z]+/g) ?? []));
      for (const method of Object.keys(methods))
        expect([path, [...words]]).toEqual([path, expect.arrayContaining([method.toUpperCase()])]);
    }
  } finally {
    await emulator.close();
  }
});

test('the seed that the page shows can be read, and so can the default one', async () => {
  const shown = /```json\n([\s\S]*?)```/.exec(await page())?.[1] ?? '';
  expect(parseSeed(JSON.parse(shown)).workflows).toHaveLength(1);
  expect(parseSeed(JSON.parse(JSON.stringify(defaultSeed())) as Json)).toEqual(defaultSeed());
});

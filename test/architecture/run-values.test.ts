import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { transform } from 'esbuild';
import { expect, it } from 'vitest';

const RUN = path.resolve(import.meta.dirname, '../../src/run');

/** What reaches out of a function that should only take values and give values. */
const REACHES_OUT: readonly [what: string, pattern: RegExp][] = [
  ['process', /(?<![.\w$])process\s*(?:\??\.|\[)|['"](?:node:)?process['"]/],
  ['console', /(?<![.\w$])console\b/],
  ['stdout', /\bstd(?:out|err)\s*\.\s*write\b/],
  ['exit', /(?<![\w$])(?:exit|abort|kill)\s*\(|\bexitCode\s*=[^=]/],
  ['a global', /(?<![.\w$])global(?:This)?\b/],
  ['a terminal', /['"](?:node:)?(?:readline|tty)(?:\/promises)?['"]/],
];

/** What a module reaches out to; its comments may speak of it. */
async function reached(source: string): Promise<string[]> {
  const { code } = await transform(source, { loader: 'ts', legalComments: 'none' });
  return REACHES_OUT.filter(([, pattern]) => pattern.test(code)).map(([what]) => what);
}

it('what runs a command takes values and gives values: it prints nothing and ends nothing', async () => {
  const files = readdirSync(RUN, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  expect(files.length).toBeGreaterThan(30);
  for (const file of files)
    expect(await reached(readFileSync(path.join(RUN, file), 'utf8')), file).toEqual([]);
});

it.each([
  ['process.stdout.write("x");', ['process', 'stdout']],
  ['process.exit(1);', ['process', 'exit']],
  ['process.exitCode = 3;', ['process', 'exit']],
  ['export const at = process?.env.HOME;', ['process']],
  ['import { exit } from "node:process"; exit(2);', ['process', 'exit']],
  ['console.error("x");', ['console']],
  ['globalThis.console.log(1);', ['a global']],
  ['export const { stdout } = await import("process"); stdout.write("x");', ['process', 'stdout']],
  ['import { createInterface } from "node:readline"; createInterface({});', ['a terminal']],
  ['/** Nothing reads `process.env` or the console. */ export const a = deps.process.self;', []],
  ['export const text = ran.stdout.toString("utf8");', []],
])('would be seen: %s', async (source, what) => {
  expect(await reached(source)).toEqual(what);
});

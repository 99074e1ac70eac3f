import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { transformSync } from 'esbuild';
import { expect, it } from 'vitest';
import { parseAst } from 'vitest/node';

/** The part of the library that is used here. */
interface Scslre {
  analyse(
    literal: { source: string; flags: string },
    options: { reportTypes: { Move: boolean } },
  ): { reports: { character: { pick: string } }[] };
}
const { analyse } = createRequire(import.meta.url)('scslre') as Scslre;

/** Every regular expression that is written in a source, with the line of the compiled text. */
function patternsIn(file: string): { source: string; flags: string }[] {
  const { code } = transformSync(readFileSync(file, 'utf8'), { loader: 'ts', target: 'node20' });
  const found: { source: string; flags: string }[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) visit(one);
    else if (value !== null && typeof value === 'object') {
      const { regex } = value as { regex?: { pattern: string; flags: string } };
      if (regex) found.push({ source: regex.pattern, flags: regex.flags });
      for (const [key, child] of Object.entries(value)) if (key !== 'parent') visit(child);
    }
  };
  visit(parseAst(code));
  return found;
}

/** How the time of a pattern grows faster than its text; empty where it does not. */
function faults({ source, flags }: { source: string; flags: string }): string[] {
  const { reports } = analyse({ source, flags: flags.replace('y', '') }, { reportTypes: { Move: true } });
  return reports.map((report) => `/${source}/${flags} on a run of ${JSON.stringify(report.character.pick)}`);
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  .map((file) => path.join('src', file));

it('no regular expression of the sources takes more than linear time', () => {
  const patterns = files.flatMap((file) => patternsIn(file).map((one) => ({ file, ...one })));
  expect(patterns.length).toBeGreaterThan(200);
  expect(patterns.flatMap((one) => faults(one).map((fault) => `${one.file}: ${fault}`))).toEqual([]);
});

it('no Unicode form is made but in the one way that takes linear time', () => {
  // Those of paths are another thing.
  const makers = files.filter((file) => /(?<!posix)\.normalize\(/.test(readFileSync(file, 'utf8')));
  expect(makers).toEqual([path.join('src', 'model', 'unicode-form.ts')]);
});

it('tells those that do', () => {
  for (const source of ['\\r+\\n', '-+$', '(a+)+b', '//[^/]*:[^/]*@', '<([^>]*)>'])
    expect(faults({ source, flags: 'g' }), source).not.toEqual([]);
});

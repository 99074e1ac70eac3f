import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { globSync } from 'tinyglobby';
import { expect, it } from 'vitest';
import { NEVER_SEARCHED } from '../../../src/bundle/files/read-files.js';
import { usualMatches } from '../../../src/bundle/files/usual-pattern.js';

const NEVER = ['.git', 'node_modules', '.pipelines-sync'];

const part = fc.constantFrom(
  'p',
  'q',
  'P',
  '.p',
  'node_modules',
  '.git',
  'p.yaml',
  'a b',
  'p-1',
  '[p]',
  'é',
  'p\\q',
);
const file = fc.constantFrom(
  'a.yaml',
  'b.yml',
  'c.json',
  '.yaml',
  '.d.yaml',
  'e.YAML',
  'f.yaml.bak',
  'a.b.yaml',
  'yaml',
);
const files = fc.array(
  fc.tuple(fc.array(part, { maxLength: 3 }), file).map(([folders, name]) => [...folders, name].join('/')),
  { maxLength: 8 },
);
const pattern = fc
  .tuple(
    // Most often the root, which holds something nearly always.
    fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.array(part, { maxLength: 2 })),
    fc.constantFrom(
      '*.yaml',
      '**/*.yaml',
      '*.{yaml,yml}',
      '**/*.{yaml,yml,json}',
      '*.y{a,}ml',
      '**',
      '*.{yaml}',
      '*.b.yaml',
    ),
  )
  .map(([folders, last]) => [...folders, last].join('/'));

it('finds what the library finds, or leaves it to the library', () => {
  let found = 0;
  fc.assert(
    fc.property(files, fc.option(fc.tuple(part, part), { freq: 1 }), pattern, (names, link, pattern) => {
      const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'usual-pattern-')));
      try {
        for (const name of names) write(root, name);
        if (link !== null) attempt(() => symlinkSync(link[0], path.join(root, link[1])));
        const matches = usualMatches(root, pattern, NEVER);
        if (matches === undefined) return;
        const its = globSync(pattern, { cwd: root, ignore: NEVER_SEARCHED, expandDirectories: false });
        expect(matches.sort(), pattern).toEqual(its.sort());
        found += matches.length;
      } finally {
        rmSync(root, { recursive: true });
      }
    }),
    { numRuns: 250 },
  );
  expect(found).toBeGreaterThan(10);
});

/** A name may be a file already where it should be a folder, or the other way round. */
function write(root: string, name: string): void {
  attempt(() => {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), 'a: 1\n');
  });
}

function attempt(act: () => void): void {
  try {
    act();
  } catch {
    // Then it is not there.
  }
}

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { filesCovered, patternCovers } from '../../src/bundle/files/pattern-covers.js';

const folder = fc.constantFrom('', 'items/', 'items/sub/', '.github/', 'node_modules/', 'x[1]/', 'ä/');
const name = fc.constantFrom(
  'a.yaml',
  'b.yml',
  'c.json',
  'a[1].yaml',
  'a(b).yaml',
  '.a.yaml',
  '*.yaml',
  'text.md',
);
const file = fc.tuple(folder, name).map((parts) => parts.join(''));
const pattern = fc.oneof(
  file,
  file.map((one) => `!${one}`),
  fc.constantFrom(
    '**/*.yaml',
    'items/**',
    '*',
    'items/*.{yaml,json}',
    '!**/b.*',
    '.github/*',
    '**',
    'x*/?.yml',
    '[',
  ),
);

it('one search for many files finds what a search for each of them finds', () => {
  const files = fc.uniqueArray(file, { maxLength: 20 });
  fc.assert(
    fc.property(fc.array(pattern, { maxLength: 4 }), files, (patterns, asked) => {
      const found = filesCovered(patterns, asked);
      for (const one of asked) expect(found.has(one), one).toBe(patternCovers(patterns, one));
    }),
  );
});

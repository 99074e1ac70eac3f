import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, it } from 'vitest';
import { patched } from '../../scripts/patches.mjs';

const ROOT = path.join(import.meta.dirname, '../..');
const FILE = 'string-width/index.js';

it('a width stays what the library says when its expressions are made later', async () => {
  const file = path.join(ROOT, 'node_modules', FILE);
  const contents = patched(readFileSync(file, 'utf8'), FILE);
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: path.dirname(file) },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  const later: typeof stringWidth = (await import(`data:text/javascript;base64,${code}`)).default;

  const part = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '👩‍👩‍👧',
      '❤‍🔥',
      '1⃣',
      '🇨🇭',
      'a\u0308',
      '각',
      'ᄀ',
      'ᄀ가',
      'ﾊﾞ',
      'का',
      '\u200b',
      '\u001b[31m',
    ),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 4 }), fc.boolean(), (parts, countAnsiEscapeCodes) => {
      const text = parts.join('');
      expect(later(text, { countAnsiEscapeCodes })).toBe(stringWidth(text, { countAnsiEscapeCodes }));
    }),
    { numRuns: 500 },
  );
});

it('a library that has changed is looked at before it is patched', () => {
  expect(() => patched('const segmenter = newer();', FILE)).toThrow(/has changed/);
});

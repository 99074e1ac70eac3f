import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const text = readFileSync(path.join(ROOT, 'docs/glossary.md'), 'utf8');
const words = [...text.matchAll(/^\| (.+?) \| .+ \|$/gm)].map(([, word = '']) => word).slice(1);

it('the glossary has each word once, in the order of the alphabet', () => {
  expect(words.length).toBeGreaterThan(40);
  expect(new Set(words).size).toBe(words.length);
  expect(words).toEqual([...words].sort(new Intl.Collator('en').compare));
});

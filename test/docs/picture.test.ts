import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { pictureComment } from '../report/picture-sample.js';

const IMAGES = path.resolve(import.meta.dirname, '../../docs/images');

it('draws the comment as it is written today: otherwise run node scripts/comment-picture.mjs', async () => {
  expect(await readFile(path.join(IMAGES, 'plan-comment.md'), 'utf8')).toBe(pictureComment());
});

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { pictureComment, picturePageText } from '../report/picture-sample.js';

const IMAGES = path.resolve(import.meta.dirname, '../../docs/images');

describe('the pictures of the documentation; to draw them again, run node scripts/pictures.mjs', () => {
  it('show the comment as it is written today', async () => {
    expect(await readFile(path.join(IMAGES, 'plan-comment.md'), 'utf8')).toBe(pictureComment());
  });

  it('show the page with what it says today', async () => {
    expect(await readFile(path.join(IMAGES, 'plan-page.txt'), 'utf8')).toBe(picturePageText());
  });

  it('are small', async () => {
    for (const name of ['plan-comment', 'plan-page', 'pull-request']) {
      const picture = await readFile(path.join(IMAGES, `${name}.webp`));
      expect(picture.subarray(8, 12).toString('latin1')).toBe('WEBP');
      expect(picture.length).toBeLessThan(150_000);
    }
  });
});

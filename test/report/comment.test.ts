import { describe, expect, it } from 'vitest';
import { readMarker, renderComment } from '../../src/report/index.js';
import { COMMENTS } from './comment-samples.js';
import { expectGolden } from './golden.js';

describe('the comment on a pull request', () => {
  for (const [name, make] of Object.entries(COMMENTS)) {
    it(`tells: ${name}`, () => {
      const comment = renderComment(make());
      expectGolden(`comment-${name}.md`, comment);
      expect(renderComment(make())).toBe(comment);
      expect(comment.length).toBeLessThanOrEqual(60_000);
      expect(readMarker(comment)).toMatchObject({ target: 'production', run: 4711 });
    });
  }
});

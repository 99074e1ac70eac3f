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

  it('names the ledger commit, also one that begins with the number of the revision', () => {
    const input = COMMENTS.applied?.();
    if (input?.applied === undefined) throw new Error('no such comment');
    const { applied } = input;
    for (const revision of ['1', '1c', null]) {
      const ledger = { ...applied.report.ledger, revision };
      const ledgerCommit = '1c0ffee1d2e3f4a5b6c7d8e9f00112233445566a';
      const body = renderComment({
        ...input,
        applied: { ...applied, ledgerCommit, report: { ...applied.report, ledger } },
      });
      expect(body).toContain('Ledger commit `1c0ffee1d2e3`.');
    }
  });
});

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

  it('names the commit of the ledger also where it begins with the number of the revision', () => {
    const input = COMMENTS.applied?.();
    if (input?.applied == null) throw new Error('no sample');
    const ledger = { state: 'written' as const, revision: '1', message: null };
    const applied = { ...input.applied, ledgerCommit: `1${'a'.repeat(39)}` };
    const comment = renderComment({
      ...input,
      applied: { ...applied, report: { ...applied.report, ledger } },
    });
    expect(comment).toContain(`Ledger commit \`1${'a'.repeat(11)}\``);
  });
});

import { describe, expect, it } from 'vitest';
import { readMarker, renderComment } from '../../src/report/index.js';
import { COMMENTS } from './comment-samples.js';
import { expectGolden } from './golden.js';
import { trial } from './trial-samples.js';

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

  it('offers the command that asks a trial for the present text, where the workflow of commands is', () => {
    const [make] = Object.values(COMMENTS);
    if (make === undefined) throw new Error('no sample');
    const offered = (names: string[], takesCommands = true) => {
      const older = names.map((name) => trial({ trial: name }));
      const trials = { trials: [], older, unread: [], hasTexts: false };
      return /^\/pipelines trial.*$/m.exec(renderComment({ ...make(), takesCommands, trials }))?.[0];
    };
    expect(offered(['rome'])).toBe('/pipelines trial `rome`');
    expect(offered(['rome', 'two words'])).toBe('/pipelines trial `rome` `two words`');
    expect(offered(Array.from({ length: 300 }, (_, at) => `a long name of a trial ${at}`))).toBe(
      '/pipelines trial',
    );
    expect(offered(['rome'], false)).toBeUndefined();
    expect(offered([])).toBeUndefined();
  });

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

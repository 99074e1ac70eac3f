import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ScoredRow, TrialScore } from '../../src/compare/index.js';
import { scoreLines } from '../../src/report/words/score-words.js';

const ROW: ScoredRow = {
  ...{ what: 'score', name: 'Names a booking', address: 'criteria/Names a booking', unit: 'share' },
  ...{ base: { n: 30, value: 0.62 }, head: { n: 30, value: 0.91 }, change: 0.29, word: 'better' },
};
const SCORE: TrialScore = {
  ...{ trial: 'rome', experiment: 71, at: '2026-11-20T23:30:00.000Z', count: 30, verdict: 'passed' },
  ...{ with: [], rows: [ROW] },
};

describe('what a trial said, in lines', () => {
  it('is as docs/trials.md shows it', () => {
    const page = readFileSync(new URL('../../docs/trials.md', import.meta.url), 'utf8');
    expect(page).toContain(`\`\`\`text\n${scoreLines(SCORE).join('\n')}\n\`\`\`\n`);
  });

  it('has every criterion, and of the rest what changed', () => {
    const none = {
      base: { n: 0, value: null },
      head: { n: 0, value: null },
      change: null,
      word: 'no_answer',
    };
    const rows = [
      { ...ROW, ...none },
      { ...ROW, name: 'Quality', unit: 'mean', word: 'no_difference_seen' },
      { ...ROW, what: 'cost', name: 'Cost a task', unit: 'mean', word: 'worse' },
      { ...ROW, what: 'tokens', name: 'Tokens a task', unit: 'mean', word: 'no_difference_seen' },
    ];
    const lines = scoreLines({ ...SCORE, experiment: null, with: ['prompts/Tone', 'large'], rows });
    expect(lines).toEqual([
      'trial rome: passed, 2 × 30 tasks, 2026-11-20, together with prompts/Tone, large',
      'trial rome: Names a booking – → – no answer',
      'trial rome: Quality 0.62 → 0.91 no difference seen',
      'trial rome: Cost a task 0.62 → 0.91 worse',
    ]);
  });

  it('cannot draw on the terminal', () => {
    const hostile = { ...SCORE, trial: '\u001b[31mred', rows: [{ ...ROW, name: 'a\nb\u202e' }] };
    const text = scoreLines(hostile).join('');
    for (const mark of ['\n', '\u001b', '\u202e']) expect(text).not.toContain(mark);
  });
});

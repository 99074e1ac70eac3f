import { describe, expect, it } from 'vitest';
import { words } from '../../src/providers/pipelines/words.js';
import { renderPlanMarkdown, renderPlanText } from '../../src/report/index.js';
import { diffSize, finalBreakHint } from '../../src/report/text/diff-text.js';
import { diffText } from '../../src/report/words/text-diff.js';
import { change, plan } from './fixtures.js';

const TEXT = 'Go to Rome.\nStay.';

describe('a difference of one line break at the end', () => {
  it.each([
    [`${TEXT}\n`, TEXT, 'only the line break at the end goes', 'To keep it'],
    [TEXT, `${TEXT}\n`, 'only the line break at the end comes', 'To drop it'],
    [`${TEXT}\n\n`, `${TEXT}\n`, 'only the line break at the end goes', 'To keep it'],
  ])('%j → %j says so, and how to keep it', (before, after, size, hint) => {
    expect(diffSize(diffText(before, after))).toBe(size);
    expect(finalBreakHint(diffText(before, after))).toContain(hint);
    const leaves = [{ path: 'prompt_text', before, after }];
    const one = plan({ changes: [change({ address: 'prompts/A', action: 'update', leaves })] });
    for (const text of [
      renderPlanText(one, { color: false, width: 200 }),
      renderPlanMarkdown(one, { words }),
    ]) {
      expect(text).toContain(size);
      expect(text).toContain(hint);
    }
  });

  it('is told apart from every other one', () => {
    for (const other of [`${TEXT} `, `${TEXT}\n\n`, `\n${TEXT}`, `${TEXT}\nx`])
      expect(diffSize(diffText(TEXT, other))).not.toContain('the end');
    expect(finalBreakHint(diffText(TEXT, `${TEXT} x`))).toBe('');
  });
});

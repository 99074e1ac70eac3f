import { expect, it } from 'vitest';
import type { Json } from '../../src/model/index.js';
import { openPoint } from '../../src/pull/open-point.js';
import type { PullReport } from '../../src/pull/pull-report.js';
import { renderPullText } from '../../src/report/text/pull-text.js';

/** The two lines of values that a pull prints of something it left to decide. */
function sides(platform: Json, files: Json): string[] {
  const point = openPoint({
    code: 'PS7021',
    weight: 'open',
    address: 'prompts/Tone',
    message: '.',
    platform,
    files,
  });
  const report: PullReport = {
    format_version: '1.0',
    target: 'staging',
    dry_run: true,
    items: [],
    files: [],
    variables: {},
    adopted: [],
    noted: [],
    open: [point],
    counts: { added: 0, updated: 0, removed: 0, settled: 0, left: 1, unreadable: 0, unchanged: 0, absent: 0 },
    settled: [],
    nothing_settled: [],
    unchanged: 0,
    ledger: { state: 'dry_run', revision: null, message: null },
    exit_code: 3,
  };
  return renderPullText(report, { color: false })
    .split('\n')
    .flatMap((line) => /^ {4}(?:platform|files) says? +(.*)$/.exec(line)?.[1] ?? []);
}

it('shows short values whole', () => {
  expect(sides('Be warm.', 'Be cold.')).toEqual(['"Be warm."', '"Be cold."']);
});

it('shows long values where they begin to differ', () => {
  const words = 'Answer in plain words. '.repeat(20);
  const [platform = '', files = ''] = sides(`${words}Be warm. ${words}`, `${words}Be cold. ${words}`);
  expect(platform).toMatch(/^….{10,40}Be warm\. Answer.*…$/);
  expect(files).toMatch(/^….{10,40}Be cold\. Answer.*…$/);
  expect(platform.length).toBeLessThanOrEqual(100);
  expect(sides(`${words}Be warm.`, words.trim())[0]).toMatch(/ Be warm\."$/);
});

it('shows the code points of values that look the same', () => {
  expect(sides('café', 'cafe\u0301').join()).toContain('(U+00E9)');
});

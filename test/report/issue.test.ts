import { describe, expect, it } from 'vitest';
import { pasted, toRun } from '../../src/model/index.js';
import { words } from '../../src/providers/pipelines/words.js';
import {
  type DriftView,
  firstSeenOf,
  readIssue,
  renderApplyIssue,
  renderDriftIssue,
} from '../../src/report/index.js';
import { held, outcome, plan, report } from './fixtures.js';
import { expectGolden } from './golden.js';

const HEAD = 'a1b2c3d4e5f60718293a4b5c6d7e8f9001122334';

function driftReport(part: Partial<DriftView> = {}): DriftView {
  return {
    target: 'production',
    compared: 58,
    unreadable: [],
    digest: '9f3c21aa04d1',
    items: [
      {
        address: 'prompts/Tone guide',
        what: 'edited',
        message: 'was edited on the platform after the last apply',
        place: { file: 'pipelines/tone.yaml', line: 4, column: 5 },
        leaves: [
          {
            path: 'prompt_text',
            base: 'You are a guide.\nAnswer in a formal voice.',
            live: 'You are a guide.\nAnswer in a warm, plain voice.',
          },
        ],
        version: { from: 3, now: 4 },
        remedies: [
          toRun(
            'To keep the live edit',
            pasted('pull', '--target', 'production', '--only', 'prompts/Tone guide'),
          ),
          toRun(
            'To overwrite it',
            pasted(
              'apply',
              '--target',
              'production',
              '--on-drift',
              'overwrite',
              '--only',
              'prompts/Tone guide',
            ),
          ),
        ],
      },
      {
        address: 'criteria/Mentions Rome',
        what: 'deleted',
        message: 'was deleted or archived on the platform after the last apply',
        place: null,
        leaves: [],
        version: { from: 2, now: null },
        remedies: [
          toRun(
            'To accept the deletion',
            pasted('ledger', 'forget', '--target', 'production', 'criteria/Mentions Rome'),
          ),
        ],
      },
    ],
    ...part,
  };
}

const BASE = { words, target: 'production', previous: null };
const sourceUrl = (place: { file: string; line: number }): string =>
  `https://github.com/rome/pipelines/blob/${HEAD}/${place.file}#L${place.line}`;

describe('the issue of a target', () => {
  const first = renderDriftIssue({
    ...BASE,
    report: driftReport(),
    today: '2026-11-03',
    authors: { 'prompts/Tone guide': 'Ada @ada' },
    sourceUrl,
  });

  it('tells drift with dates, authors and commands', () => {
    expectGolden('issue-drift.md', `${first.title}\n\n${first.body}`);
    expect(first.open).toBe(true);
  });

  it('is the same on the next day, and dates only what is new', () => {
    const again = renderDriftIssue({
      ...BASE,
      previous: first.body,
      report: driftReport(),
      today: '2026-11-04',
      authors: { 'prompts/Tone guide': 'Ada @ada' },
      sourceUrl,
    });
    expect(again).toEqual(first);
    const { items } = driftReport();
    const grown = driftReport({
      items: [...items, ...items.slice(0, 1).map((item) => ({ ...item, address: 'prompts/New' }))],
    });
    const next = renderDriftIssue({ ...BASE, previous: first.body, report: grown, today: '2026-11-05' });
    expect(firstSeenOf(['prompts/Tone guide', 'prompts/New'], next.body, '2026-12-24')).toEqual({
      'prompts/Tone guide': '2026-11-03',
      'prompts/New': '2026-11-05',
    });
    expect(next.body).toContain('first seen 2026-11-05');
  });

  it('keeps what drift and what an apply wrote, each while the other changes', () => {
    const failed = report(
      [
        outcome({ address: 'prompts/A', outcome: 'updated', version: 2 }),
        outcome({
          address: 'tool_bindings/41/n/f/Docs',
          outcome: 'failed',
          message: '422 field n/f is not an LLM field',
          code: 'PS5220',
          remedy: 'Name a field of an LLM node.',
        }),
      ],
      { exit_code: 4 },
    );
    const runUrl = 'https://github.com/rome/pipelines/actions/runs/17';
    const both = renderApplyIssue({
      ...BASE,
      previous: first.body,
      report: failed,
      plan: plan({ held: [held({ address: 'prompts/Welcome', why: 'takeover' })] }),
      head: HEAD,
      runUrl,
    });
    expectGolden('issue-both.md', `${both.title}\n\n${both.body}`);
    expect(readIssue(both.body)?.drift).toBe(readIssue(first.body)?.drift);

    const repaired = renderDriftIssue({
      ...BASE,
      previous: both.body,
      report: driftReport({ items: [] }),
      today: '2026-11-06',
    });
    expect(repaired.open).toBe(true);
    expect(repaired.body).not.toContain('Tone guide');
    expect(readIssue(repaired.body)?.apply).toBe(readIssue(both.body)?.apply);

    const done = renderApplyIssue({ ...BASE, previous: repaired.body, report: report([]), head: HEAD });
    expect(done.open).toBe(false);
    expect(done.body).toContain('Nothing is left to do');
    const applied = renderApplyIssue({ ...BASE, previous: both.body, report: report([]), head: HEAD });
    expect(applied.open).toBe(true);
    expect(readIssue(applied.body)?.drift).toBe(readIssue(first.body)?.drift);
  });

  it('tells why an apply did not begin', () => {
    const issue = renderApplyIssue({
      ...BASE,
      report: null,
      failure: {
        code: 'PS5101',
        message: 'The platform refuses the API key (401)',
        remedy: 'Set the secret anew.',
      },
      head: HEAD,
      runUrl: 'https://github.com/rome/pipelines/actions/runs/17',
    });
    expect(issue.open).toBe(true);
    expect(issue.body).toContain(
      'Nothing was written: The platform refuses the API key (401) (`PS5101`). [Rerun its job](https://github.com/rome/pipelines/actions/runs/17) once the cause is fixed.\n\n*To do:* Set the secret anew.\n',
    );
  });

  it('does not repeat a part that somebody edited, and still knows that something is open', () => {
    const edited = first.body.replace('Tone guide', 'Tone guide, never mind');
    expect(readIssue(edited)).toMatchObject({ drift: null, apply: null, marker: { drift: { open: 2 } } });
    const next = renderApplyIssue({ ...BASE, previous: edited, report: report([]), head: HEAD });
    expect(next.open).toBe(true);
    expect(next.body).toContain('### ✏️ 2 resources drifted');
    expect(next.body).not.toContain('never mind');
    // The dates are in the marker, which was not touched.
    expect(firstSeenOf(['prompts/Tone guide'], edited, '2026-12-24')).toEqual({
      'prompts/Tone guide': '2026-11-03',
    });
  });

  it('is not another target’s, nor another configuration’s, and is read at the very start only', () => {
    const other = {
      ...BASE,
      target: 'staging',
      previous: first.body,
      report: driftReport(),
      today: '2026-12-24',
    };
    expect(renderDriftIssue(other).body).toContain('first seen 2026-12-24');
    const elsewhere = { ...other, target: 'production', configuration: 'other/pipelines-sync.yaml' };
    expect(renderDriftIssue(elsewhere).body).toContain('first seen 2026-12-24');
    for (const start of [' ', '\n', '> ', 'x']) expect(readIssue(start + first.body)).toBeUndefined();
    expect(readIssue(first.body.replaceAll('\n', '\r\n'))).toEqual(readIssue(first.body));
  });

  it('stays within its limit with thousands of drifted resources, and keeps the oldest dates', () => {
    const [item] = driftReport().items;
    if (item === undefined) throw new Error('no item');
    const items = Array.from({ length: 5_000 }, (_, index) => ({
      ...item,
      address: `prompts/Number ${index}`,
    }));
    const report = driftReport({ items, compared: 6_000 });
    const issue = renderDriftIssue({ ...BASE, report, today: '2026-11-03' });
    expect(issue.body.length).toBeLessThanOrEqual(60_000);
    expect(issue.body).toMatch(/Not shown here for length, [\d,]+ resources: [\d,]+ prompts/);
    expect(readIssue(issue.body)?.marker.drift?.open).toBe(5_000);
    const newer = renderDriftIssue({ ...BASE, previous: issue.body, report, today: '2026-11-04' });
    const dates = Object.values(
      firstSeenOf(
        items.map((one) => one.address),
        newer.body,
        '2026-11-05',
      ),
    );
    expect(dates.filter((day) => day === '2026-11-03')).toHaveLength(1_000);
    expect(newer.body.length).toBeLessThanOrEqual(60_000);
  });
});

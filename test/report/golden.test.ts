import { describe, it } from 'vitest';
import { words } from '../../src/providers/pipelines/words.js';
import {
  findingsJson,
  renderApplyMarkdown,
  renderApplyText,
  renderFindingsText,
  renderPlanJson,
  renderPlanMarkdown,
  renderPlanText,
} from '../../src/report/index.js';
import { change, manyCreates, outcome, plan, report, tenThousand } from './fixtures.js';
import { expectGolden } from './golden.js';
import { richPlan } from './rich-plan.js';
import { findings, SOURCES } from './sample-findings.js';
import { mixedReport } from './sample-reports.js';

const READS = { objects: 214, requests: 9, items: 58, files: 6 };
const sourceOf = (file: string): string | undefined => SOURCES[file];

describe('golden output', () => {
  it('shows a plan with everything in it', () => {
    const view = { width: 110, sourceReads: READS, ledgerLabel: 'ledger 41 (3 days ago, a1b2c3d)' };
    expectGolden('plan-rich.txt', renderPlanText(richPlan(), { color: false, ...view }));
    expectGolden('plan-rich-color.txt', renderPlanText(richPlan(), { color: true, ...view }));
    expectGolden('plan-rich-narrow.txt', renderPlanText(richPlan(), { color: false, width: 60 }));
    expectGolden('plan-rich.json', renderPlanJson(richPlan()));
    const headline = 'Merging `a1b2c3d` makes exactly these changes.';
    const fullPlan = 'in the job summary';
    expectGolden(
      'plan-rich.md',
      renderPlanMarkdown(richPlan(), {
        words,
        headline,
        fullPlan,
        waiting: richPlan().changes.filter((one) => one.address === 'prompts/Rules'),
      }),
    );
    expectGolden('plan-rich-6000.md', renderPlanMarkdown(richPlan(), { words, maxLength: 6_000, fullPlan }));
  });

  it('shows a new text whole with --verbose, and folded in Markdown', () => {
    const after = 'You plan trips.\n\nAsk for {{city}}.\n\u202e``` <!-- @everybody -->\n\tDone.\n';
    const place = { file: 'prompts/Tone.md', line: 5, column: 1 };
    const leaves = [
      { path: 'name', after: 'Tone' },
      { path: 'prompt_text', after, place },
    ];
    const one = plan({ changes: [change({ address: 'prompts/Tone', action: 'create', leaves })] });
    expectGolden('plan-new-text.txt', renderPlanText(one, { color: false, width: 100, isVerbose: true }));
    expectGolden('plan-new-text.md', renderPlanMarkdown(one, { words }));
  });

  it('shows a plan with nothing in it in one line', () => {
    expectGolden(
      'plan-empty.txt',
      renderPlanText(plan({}), { color: false, width: 100, sourceReads: READS }),
    );
    expectGolden('plan-empty.md', renderPlanMarkdown(plan({}), { words, waiting: [] }));
  });

  it('shows plans that are too long for a comment', () => {
    expectGolden(
      'plan-1000-creates.md',
      renderPlanMarkdown(manyCreates(1_000), { words, fullPlan: 'in the job summary' }),
    );
    expectGolden('plan-10000.md', renderPlanMarkdown(tenThousand(), { words, maxLength: 20_000 }));
  });

  it('shows findings', () => {
    expectGolden('findings.txt', renderFindingsText(findings(), { color: false, sourceOf, files: 6 }));
    expectGolden('findings-color.txt', renderFindingsText(findings(), { color: true, sourceOf, files: 6 }));
    expectGolden('findings.json', `${JSON.stringify(findingsJson(findings(), { files: 6 }), null, 2)}\n`);
    expectGolden('findings-none.txt', renderFindingsText([], { color: false, sourceOf, files: 6 }));
  });

  it('shows the end of a run', () => {
    const held = richPlan().held.slice(0, 2);
    expectGolden('apply-mixed.txt', renderApplyText(mixedReport(), held, { color: false, lines: true }));
    expectGolden(
      'apply-mixed.md',
      renderApplyMarkdown(mixedReport(), { words, plan: plan({ held }), duration_ms: 1_240 }),
    );
    const fine = report([
      outcome({ address: 'prompts/A', outcome: 'created', version: 1, duration_ms: 200 }),
    ]);
    expectGolden('apply-fine.txt', renderApplyText(fine, [], { color: false }));
    expectGolden('apply-fine.md', renderApplyMarkdown(fine, { words, duration_ms: 1_240 }));
    const lost = report(fine.outcomes, {
      ledger: { state: 'failed', revision: null, message: 'the remote refused the push; the commit is kept' },
      exit_code: 4,
    });
    expectGolden('apply-ledger-failed.txt', renderApplyText(lost, [], { color: false }));
    expectGolden('apply-ledger-failed.md', renderApplyMarkdown(lost, { words }));
  });
});

import { describe, expect, it } from 'vitest';
import { codeUrl } from '../../src/model/index.js';
import { annotationsOf, capAnnotations, renderComment } from '../../src/report/index.js';
import { COMMENTS, planned } from './comment-samples.js';
import { change, held, outcome, plan, report } from './fixtures.js';
import { expectGolden } from './golden.js';
import { richPlan } from './rich-plan.js';
import { findings } from './sample-findings.js';

describe('annotations', () => {
  it('stand at the items, the most severe first', () => {
    const list = annotationsOf({ ...planned(richPlan()), findings: findings() });
    expect(list.map((one) => one.level).join(' ')).toMatch(/^(?:error )+(?:warning )+(?:notice ?)+$/);
    expectGolden('annotations.json', `${JSON.stringify(list, null, 2)}\n`);
  });

  it('tell what failed, where the plan knows the place', () => {
    const make = COMMENTS.incomplete;
    const list = make === undefined ? [] : annotationsOf(make());
    expect(list[0]).toEqual({
      level: 'error',
      title: 'failed: tool_bindings/41/day-plan/answer/Docs MCP endpoint',
      message: '422 field day-plan/answer is not an LLM field (PS5220). To do: Name a field of an LLM node.',
    });
    const failed = COMMENTS.failed;
    expect(failed === undefined ? [] : annotationsOf(failed())).toEqual([
      {
        level: 'error',
        title: 'No plan for production (PS5101)',
        message:
          'The platform refuses the API key (401). To do: Set the secret PIPELINES_API_KEY_PRODUCTION of this repository anew.',
      },
    ]);
  });

  it('end with the address where the code is explained, and comments link to it', () => {
    const home = 'https://github.com/acme/tool/blob/v1';
    const input = {
      ...planned(richPlan()),
      findings: findings(),
      codeUrl: (code: string) => codeUrl(code, home),
    };
    const plain = annotationsOf({ ...input, codeUrl: () => null });
    const coded = annotationsOf(input);
    expect(coded.length).toBe(plain.length);
    for (const [index, { title, message }] of coded.entries()) {
      const [code] = /PS\d{4}/.exec(title) ?? [];
      const before = plain[index]?.message ?? '';
      if (code === undefined) expect(message).toBe(before);
      else expect(message.endsWith(` See ${home}/docs/errors.md#${code.toLowerCase()}`), message).toBe(true);
    }
    const comment = renderComment(input);
    for (const { code } of findings())
      if (/^PS\d{4}$/.test(code))
        expect(comment).toContain(`[\`${code}\`](${home}/docs/errors.md#${code.toLowerCase()})`);
    for (const { code } of input.result.kind === 'plan' ? input.result.plan.diagnostics : [])
      expect(comment).toContain(`[\`${code}\`](${home}/docs/errors.md#${code.toLowerCase()})`);
  });

  it('warn of deletes before the merge and not after it', () => {
    const one = planned(plan({ changes: [change({ address: 'prompts/A', action: 'delete' })] }));
    expect(annotationsOf(one).map(({ title }) => title)).toEqual(['Merging deletes prompts/A']);
    const done = report([outcome({ address: 'prompts/A', outcome: 'deleted' })]);
    expect(annotationsOf({ ...one, applied: { report: done, ledgerCommit: null } })).toEqual([]);
  });

  it('say nothing of a plan that is harmless', () => {
    const changes = [
      change({ address: 'prompts/A', action: 'create' }),
      change({ address: 'prompts/B', action: 'update' }),
    ];
    expect(annotationsOf(planned(plan({ changes })))).toEqual([]);
  });

  it('are cut to what GitHub shows, the rest counted', () => {
    const many = Array.from({ length: 13 }, (_, index) =>
      held({ address: `prompts/${index}`, why: 'drift' }),
    );
    const error = {
      code: 'PS1',
      severity: 'error' as const,
      message: 'No',
      address: null,
      place: null,
      remedy: null,
    };
    const list = annotationsOf(planned(plan({ held: many, diagnostics: Array(12).fill(error) })));
    const { shown, rest } = capAnnotations(list);
    expect(shown.filter((one) => one.level === 'error')).toHaveLength(10);
    expect(shown.filter((one) => one.level === 'warning')).toHaveLength(10);
    expect(rest).toBe(
      'Not annotated (GitHub shows at most 10 of each level): 2 errors, 3 warnings. See the job summary for all of them.',
    );
    expect(capAnnotations(shown)).toEqual({ shown, rest: null });
  });
});

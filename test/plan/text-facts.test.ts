import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/model/index.js';
import { textFacts } from '../../src/plan/document/text-facts.js';
import type { Plan } from '../../src/plan/index.js';
import { prompts } from '../../src/providers/pipelines/kinds/prompts.js';
import { workflows } from '../../src/providers/pipelit/kinds/workflows.js';
import { planOf, row } from './world.js';

/** The plan for one prompt whose text is different on the platform, and was taken over. */
function planned(now: string, live: string, more = ''): Plan {
  return planOf({
    files: `prompts:\n  - name: A\n    prompt_text: ${JSON.stringify(now)}\n${more}`,
    live: { '/api/prompts': [row(7, { name: 'A', prompt_text: live })] },
    policy: { take_over: ['prompts/A'] },
  }).plan;
}

const factsOf = (before: Json, after: Json) => textFacts(prompts, 'prompt_text', before, after, undefined)[0];

describe('facts about a changed text', () => {
  it('are in the plan, with the removed placeholders that the item still lists', () => {
    const list = '    prompt_placeholders: [{ name: city }, { name: town }, { name: days }]\n';
    const { changes } = planned('Go to {{city}}.', '{{ town }}: {{days}} days. {{town}}', list);
    expect(changes[0]?.leaves.find(({ path }) => path === 'prompt_text')?.texts).toEqual([
      {
        path: 'prompt_text',
        length: { before: 35, after: 15 },
        placeholders: { added: ['city'], removed: ['town', 'days'], still_listed: ['town', 'days'] },
      },
    ]);
  });

  it('are in no digest of a change or plan', () => {
    const plan = planned('Go to {{city}}.', 'Go to {{town}}.');
    expect(plan.changes[0]?.leaves[0]?.texts).toHaveLength(1);
    // As computed before there were facts.
    expect([plan.changes[0]?.digest, plan.plan_digest]).toEqual([
      '1d6288dfeff60393',
      'b88213d52a00fe15f76330a97fab7ab44f37a10b28abce19964c97189a594bb7',
    ]);
  });

  it('are said of what is held, too', () => {
    const files = 'prompts:\n  - name: A\n    prompt_text: Three\n';
    const { plan } = planOf({ files, live: { '/api/prompts': [row(7, { name: 'A', prompt_text: 'Two' })] } });
    expect(plan.held[0]?.leaves[0]?.texts).toEqual([
      {
        path: 'prompt_text',
        length: { before: 3, after: 5 },
        placeholders: { added: [], removed: [], still_listed: [] },
      },
    ]);
  });

  it('count characters as people do', () => {
    expect(factsOf('👋\r\n\r\u{d800}', '')?.length).toEqual({ before: 4, after: 0 });
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const length = [...text.replaceAll('\r\n', '\n')].length;
        expect(factsOf(text, `${text}.`)?.length.before).toBe(length);
      }),
    );
  });

  it('are said of nothing else: equal texts, new ones, fields that are short', () => {
    expect(textFacts(prompts, 'prompt_text', 'A', 'A', undefined)).toEqual([]);
    expect(textFacts(prompts, 'prompt_text', undefined, 'A', undefined)).toEqual([]);
    expect(textFacts(prompts, 'description', 'A', 'B', undefined)).toEqual([]);
    expect(textFacts(prompts, 'unknown', 'A', 'B', undefined)).toEqual([]);
    expect(textFacts(prompts, 'prompt_text', { $ref: 'a' }, 'B', undefined)).toEqual([]);
  });

  it('are said of each text inside a complete map', () => {
    const node = (text: string) => ({ component_type: 'agent', config: { system_prompt: text } });
    const before = { a: node('{{ trigger.text }}'), b: node('Same'), gone: node('Gone') };
    const after = { a: node('{{- search.output | trim }}'), b: node('Same'), constructor: node('New') };
    expect(textFacts(workflows, 'nodes', before, after, undefined)).toEqual([
      {
        path: 'nodes.a.config.system_prompt',
        length: { before: 18, after: 27 },
        placeholders: { added: ['search.output'], removed: ['trigger.text'], still_listed: [] },
      },
    ]);
  });

  it('take linear time for texts of 1 MB, whatever is in them', () => {
    const size = 1_000_000;
    const texts = ['{', '{{', '{{ ', '{{a', '{{a ', '{{#', '{%', '{% ', '{{~ \t', '\r\n', '}}'].map((part) =>
      part.repeat(size / part.length),
    );
    const wide = Array.from({ length: 60_000 }, (_, index) => `{{name_${index}}}`).join('');
    const start = process.cpuUsage();
    for (const text of [...texts, `{{${' '.repeat(size)}`, `{{${'a'.repeat(size)}`, wide]) {
      prompts.check?.({ name: 'A', prompt_text: text }, () => {});
      textFacts(prompts, 'prompt_text', text, `${text}.`, undefined);
      const node = (one: string) => ({ a: { config: { system_prompt: one } } });
      textFacts(workflows, 'nodes', node(text), node(`${text}.`), undefined);
    }
    // Seconds of processor time; a pattern of quadratic time takes hours.
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(20);
  });
});

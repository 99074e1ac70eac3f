import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/plan/index.js';
import { words } from '../../src/providers/pipelines/words.js';
import { type PlanHtmlView, renderPlanHtml } from '../../src/report/index.js';
import { planOf } from './everywhere.js';
import { anyPlan, nasty } from './hostile.js';
import { INJECTIONS } from './injection-corpus.js';
import { pageTree } from './page-tree.js';
import { trialOf } from './trial-samples.js';

const page = (made: Plan, view: Partial<PlanHtmlView> = {}) => renderPlanHtml(made, { words, ...view });

function trialsOf(text: string, link: string | null = null): PlanHtmlView['trials'] {
  const one = trialOf(text, link);
  return { trials: [one], older: [one], unread: [text], hasTexts: true, now: 0 };
}

describe('hostile names and texts on the page of a plan', () => {
  it.each(INJECTIONS.map((text) => [JSON.stringify(text).slice(0, 60), text] as const))(
    'only show: %s',
    (_, text) => {
      const made = planOf(text);
      const trials = trialsOf(text, text);
      const { links, elements } = pageTree(page(made, { sourceUrl: () => text, trials }));
      for (const link of links) expect(link).toMatch(/^(?:#r\d+|https?:\/\/[\w./?#&=%~:;,+!*-]+)$/);
      expect(elements.filter(({ tagName }) => tagName === 'script' || tagName === 'style')).toHaveLength(2);
    },
  );

  it('only show, whatever they are', () => {
    fc.assert(
      fc.property(anyPlan, nasty, (made, text) => {
        const { elements, links } = pageTree(page(made, { trials: trialsOf(text) }));
        expect(elements.filter(({ tagName }) => tagName === 'script')).toHaveLength(1);
        for (const link of links) expect(link).toMatch(/^(?:#r\d+|https:\/\/[^\s"<>]+)$/);
      }),
      { numRuns: 60 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { entry, planOf, row, type World } from './world.js';

const A = { name: 'A', prompt_text: 'Old text' };

/** A prompt that a rollback restored, in files that are newer; lists show no texts. */
function rolledBack(text: string): World {
  return {
    files: `prompts: [{ name: A, prompt_text: ${text} }]\n`,
    live: { '/api/prompts': [row(1, A)] },
    shown: { '/api/prompts': [row(1, { name: 'A' })] },
    entries: [entry('prompts/A', 1, A, { rolled_back: { to: 3 } } as object)],
  };
}

describe('an item that a rollback restored', () => {
  it('is held with its live values, which its row leaves out', () => {
    const { plan, asked } = planOf(rolledBack('New text'));
    expect(plan.held).toMatchObject([
      { why: 'rolled_back', leaves: [{ path: 'prompt_text', live: 'Old text', git: 'New text' }] },
    ]);
    expect(asked.filter((one) => one === 'object /api/prompts/1')).toHaveLength(1);
  });

  it('is held without values where it turns out to be gone', () => {
    const world = rolledBack('New text');
    const { plan } = planOf({
      ...world,
      shown: { '/api/prompts': [row(1, { name: 'A' })] },
      live: { '/api/prompts': [] },
    });
    expect(plan.held).toMatchObject([{ why: 'rolled_back' }]);
    expect(plan.held[0]?.leaves[0]).not.toHaveProperty('live', 'Old text');
  });
});

import { isObject, type JsonObject } from '../../../model/index.js';
import type { Pinned, PinnedSwap, TrialEntry } from '../../trials.js';

/**
 * The request of a trial's experiment (C-b.7): two variants that override the same fields, so that whatever drifts at the
 * provider of a model meets both.
 */
export function experimentBody({ count }: TrialEntry, swaps: readonly PinnedSwap[]): JsonObject {
  return {
    count,
    variants: (['base', 'head'] as const).map((name) => ({
      name,
      configOverrides: overrides(swaps, name),
    })),
  };
}

/** Tasks of each side that a request makes; null where its sides are not those of a trial. */
export function tasksOfBody({ count, variants, ...more }: JsonObject): number | null {
  if (Object.keys(more).length > 0 || !Array.isArray(variants) || !Number.isSafeInteger(count)) return null;
  const names = variants.map((variant) => (isObject(variant) ? variant.name : null));
  return names.length === 2 && names[0] === 'base' && names[1] === 'head' ? Number(count) : null;
}

function overrides(swaps: readonly PinnedSwap[], side: 'base' | 'head'): JsonObject {
  const lists: { [section: string]: JsonObject[] } = {};
  for (const { swap, ...pins } of swaps) {
    const [section, entry] = override(swap, pins[side]);
    lists[section] = [...(lists[section] ?? []), entry];
  }
  return lists;
}

function override({ node, field }: PinnedSwap['swap'], pin: Pinned): [section: string, entry: JsonObject] {
  if ('slug' in pin) return ['models', { nodeId: node, modelSlug: pin.slug }];
  const place = { nodeId: node, fieldId: field };
  const { id, version } = pin;
  return pin.kind === 'evaluations'
    ? ['evaluations', { ...place, evaluationId: id, version }]
    : ['prompts', { ...place, promptId: id, version }];
}

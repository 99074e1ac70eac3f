import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { EDGE_LABELS } from '../../../src/providers/pipelit/edge-keys.js';
import { checkWorkflow } from '../../../src/providers/pipelit/kinds/check.js';
import { workflows } from '../../../src/providers/pipelit/kinds/workflows.js';

it('every label of an edge stands in its help, in the remedy of PS2702, and in the documentation', async () => {
  const found: unknown[] = [];
  const edges = { 'a -> b [x]': {} };
  checkWorkflow({ slug: 's', nodes: { a: {}, b: {} }, edges }, (one) => found.push(one));
  expect(found).toHaveLength(1);
  const texts = [
    (found[0] as { remedy: string }).remedy,
    workflows.fields.fields.edges?.doc ?? '',
    await readFile('docs/pipelit.md', 'utf8'),
  ];
  for (const text of texts)
    for (const label of EDGE_LABELS) expect(text).toMatch(new RegExp(`\\b${label}\\b`));
});

import { defaultSeed, type Seed } from '../../src/providers/pipelines/emulator/index.js';
import { kinds } from '../../src/providers/pipelines/kinds/index.js';
import { OBJECT_KINDS, type ObjectKind } from '../support/kinds.js';

type Item = { [field: string]: unknown };

/** The sections of a bundle. */
export type Many = { [kind in ObjectKind]: Item[] };

export type ManyKind = keyof Many;

export const KINDS: readonly ManyKind[] = OBJECT_KINDS;

/** Of ten resources so many are of each kind, halves rounded by the numbers that are asked for. */
const SHARES: { [kind in ManyKind]: number } = {
  prompts: 0.3,
  criteria: 0.2,
  evaluations: 0.1,
  tool_endpoints: 0.1,
  tool_bindings: 0.15,
  tool_ground_truths: 0.15,
};

/** The one workflow in which all bindings and ground truths live. */
export const WORKFLOW = 10;

export type Sizes = { [kind in ManyKind]: number };

/** So many resources, of mixed kinds. */
export function mixed(count: number): Sizes {
  return Object.fromEntries(KINDS.map((kind) => [kind, Math.round(count * SHARES[kind])])) as Sizes;
}

export function name(word: string, index: number): string {
  return `${word} ${String(index).padStart(4, '0')}`;
}

function criterion(index: number): Item {
  return {
    name: name('Criterion', index),
    display_label: `Criterion ${index} as git has it`,
    type: 'programmatic',
    config: { subtype: 'exact_match' },
    output_schema: { type: 'boolean' },
  };
}

/** As files write them: each evaluation holds two criteria, each binding has an endpoint and a node. */
export function many(sizes: Sizes): Many {
  const of = (kind: ManyKind, make: (index: number) => Item): Item[] =>
    Array.from({ length: sizes[kind] }, (_, index) => make(index));
  const around = (index: number, kind: ManyKind) => index % Math.max(1, sizes[kind]);
  const criterionRef = (index: number) => ({
    criterion_id: { $ref: `criteria/${name('Criterion', around(index, 'criteria'))}` },
  });
  return {
    prompts: of('prompts', (index) => ({
      name: name('Prompt', index),
      prompt_text: `Plan day ${index} of the journey.\nKeep it short.`,
      description: 'How a day is planned',
    })),
    criteria: of('criteria', criterion),
    evaluations: of('evaluations', (index) => ({
      name: name('Evaluation', index),
      description: 'As git has it',
      criteria: [criterionRef(2 * index), criterionRef(2 * index + 1)],
    })),
    tool_endpoints: of('tool_endpoints', (index) => ({
      name: name('Endpoint', index),
      endpoint_type: 'mcp_server',
      url: `https://tools.example.com/mcp/${index}`,
      description: 'As git has it',
    })),
    tool_bindings: of('tool_bindings', (index) => ({
      workflow_id: WORKFLOW,
      node_id: `node-${index}`,
      field_id: 'answer',
      endpoint_id: { $ref: `tool_endpoints/${name('Endpoint', around(index, 'tool_endpoints'))}` },
      selected_tools: ['search_docs'],
      max_tool_rounds: 3,
    })),
    tool_ground_truths: of('tool_ground_truths', (index) => ({
      workflow_id: WORKFLOW,
      node_id: `node-${index}`,
      field_id: 'answer',
      expected_tools: [{ name: 'search_docs' }],
      confidence: 0.5,
    })),
  };
}

/** A platform with the workflow that `many` needs, and nothing of it there yet. */
export function emptySeed(sizes: Sizes): Seed {
  const seed = defaultSeed();
  const nodes = Math.max(sizes.tool_bindings, sizes.tool_ground_truths, 1);
  const fields = Array.from({ length: nodes }, (_, index) => ({
    nodeId: `node-${index}`,
    fieldId: 'answer',
    supports: ['prompts', 'models', 'tools'],
    llm: true,
  }));
  return {
    ...seed,
    workflows: seed.workflows.map((one) => (one.id === WORKFLOW ? { ...one, fields } : one)),
  };
}

/** A platform on which all of `items` is there already, made by somebody else. */
export function plantedSeed(items: Many, sizes: Sizes): Seed {
  const criteria = new Map(items.criteria.map((one, index) => [`criteria/${one.name}`, index + 1]));
  const endpoints = new Map(
    items.tool_endpoints.map((one, index) => [`tool_endpoints/${one.name}`, uuid(index)]),
  );
  const members = (one: Item) =>
    (one.criteria as { criterion_id: { $ref: string } }[]).map(({ criterion_id }) => ({
      criterion_id: criteria.get(criterion_id.$ref),
    }));
  const planted = {
    prompts: items.prompts.map((one, index) => ({ ...one, id: index + 1 })),
    criteria: items.criteria.map((one, index) => ({ ...one, id: index + 1 })),
    evaluations: items.evaluations.map((one, index) => ({ ...one, id: index + 1, criteria: members(one) })),
    tool_endpoints: items.tool_endpoints.map((one, index) => ({ ...one, id: uuid(index) })),
    tool_bindings: items.tool_bindings.map((one) => ({
      ...one,
      endpoint_id: endpoints.get((one.endpoint_id as { $ref: string }).$ref),
    })),
    tool_ground_truths: items.tool_ground_truths,
  };
  return { ...emptySeed(sizes), ...(planted as Partial<Seed>) };
}

function uuid(index: number): string {
  return `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
}

/** Another value of one field of each item: what an author, or somebody in the web app, makes of it. */
export function changed(items: Many, by: string): Many {
  return {
    prompts: items.prompts.map((one) => ({ ...one, prompt_text: `${one.prompt_text}\nSaid ${by}.` })),
    criteria: items.criteria.map((one) => ({ ...one, display_label: `${one.name} ${by}` })),
    evaluations: items.evaluations.map((one) => ({ ...one, description: `Said ${by}` })),
    tool_endpoints: items.tool_endpoints.map((one) => ({ ...one, description: `Said ${by}` })),
    tool_bindings: items.tool_bindings.map((one) => ({ ...one, max_tool_rounds: by.length })),
    tool_ground_truths: items.tool_ground_truths.map((one) => ({ ...one, confidence: 1 / by.length })),
  };
}

/** Other names for everything that has one, and the settings that say so. */
export function renamed(items: Many): Many & { sync: { [address: string]: unknown } } {
  const anew = (text: unknown) => `New ${text}`;
  const newRef = ({ $ref }: { $ref: string }) => ({ $ref: $ref.replace('/', '/New ') });
  const named = KINDS.filter((kind) => kinds.get(kind).renames);
  const sync = Object.fromEntries(
    named.flatMap((kind) =>
      items[kind].map((one) => [`${kind}/${anew(one.name)}`, { renamed_from: `${kind}/${one.name}` }]),
    ),
  );
  const again = (kind: ManyKind) => items[kind].map((one) => ({ ...one, name: anew(one.name) }));
  return {
    ...items,
    ...Object.fromEntries(named.map((kind) => [kind, again(kind)])),
    evaluations: again('evaluations').map((one) => ({
      ...one,
      criteria: (one as unknown as { criteria: { criterion_id: { $ref: string } }[] }).criteria.map(
        ({ criterion_id }) => ({ criterion_id: newRef(criterion_id) }),
      ),
    })),
    tool_bindings: items.tool_bindings.map((one) => ({
      ...one,
      endpoint_id: newRef(one.endpoint_id as { $ref: string }),
    })),
    sync,
  };
}

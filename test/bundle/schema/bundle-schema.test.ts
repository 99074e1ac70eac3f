import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ARTIFACT_TYPE } from '../../../src/bundle/artifact-type.js';
import { bundleSchema, itemSchema } from '../../../src/bundle/schema/json-schema.js';
import { isObject, type Json, type JsonObject, type Kind, Kinds } from '../../../src/model/index.js';
import { kinds } from '../../../src/providers/pipelines/kinds/index.js';
import { anyJson, fitting } from './arbitrary-item.js';
import { compile } from './compile.js';
import { changed, RECIPES, recipe } from './recipes.js';

const editor = compile(bundleSchema(kinds, { forms: 'all' }));
const loader = compile(bundleSchema(kinds, { forms: 'late' }));

function inBundle(kind: string, item: Json): JsonObject {
  return { artifact_type: ARTIFACT_TYPE, [kind]: [item] };
}

/** Pointers at which a schema finds something. */
function places(validate: typeof editor, data: Json): string[] {
  validate(data);
  return [
    ...new Set(
      (validate.errors ?? []).filter((error) => error.keyword !== 'if').map((error) => error.instancePath),
    ),
  ];
}

describe('what the public documentation shows', () => {
  for (const [kind, items] of Object.entries(RECIPES)) {
    it.each(items.map((item, index) => [index, item] as const))(
      `${kind} %i fits both schemas`,
      (_index, item) => {
        expect(places(editor, inBundle(kind, item))).toEqual([]);
        expect(places(loader, inBundle(kind, item))).toEqual([]);
      },
    );
  }

  it('fits as one whole file with the surroundings that a file may have', () => {
    const whole = {
      $schema: './schemas/bundle.v1.schema.json',
      artifact_type: ARTIFACT_TYPE,
      name: 'everything',
      description: 'All recipes',
      'x-team': { anything: [1] },
      sync: {
        'prompts/*': { protect: true, ignore: ['description'], on_drift: 'keep' },
        'criteria/A b': {
          renamed_from: 'criteria/Old',
          id: { production: 41, staging: 'uuid' },
          take_over: true,
        },
        experiments: { run: 'on_change' },
        '*': { delete: false },
      },
      ...RECIPES,
    };
    expect(places(editor, whole as Json)).toEqual([]);
  });
});

describe('the schema for editors', () => {
  it('takes a form at every value outside opaque zones', () => {
    const item = {
      name: { $var: 'name' },
      prompt_text: { $file: 'rome.md' },
      prompt_placeholders: [{ $literal: { name: 'x' } }],
      org_id: '2',
      workflow_id: { $var: 'italy_workflow' },
    };
    expect(places(editor, inBundle('prompts', item))).toEqual([]);
    expect(places(editor, inBundle('prompts', { $var: 'whole_item' }))).toEqual([]);
    expect(
      places(editor, inBundle('criteria', changed(recipe('criteria'), ['config'], { $var: 'config' }))),
    ).toEqual([]);
  });

  it('asks nothing of the members of a config that comes from a variable', () => {
    const judge = changed(recipe('criteria', 5), ['config'], { $var: 'judge' });
    expect(places(editor, inBundle('criteria', judge))).toEqual([]);
  });

  it('takes a file for a whole opaque value, and no other form inside one', () => {
    const judged = changed(recipe('criteria'), ['output_schema'], { $file: 'verdict.json' });
    expect(places(editor, inBundle('criteria', judged))).toEqual([]);
    const inside = changed(recipe('criteria'), ['output_schema', 'type'], { $var: 'verdict' });
    expect(places(editor, inBundle('criteria', inside))).toEqual(['/criteria/0/output_schema/type']);
  });

  it('takes references only where an id or version of a kind stands', () => {
    const swap = {
      nodeId: 'n',
      fieldId: 'f',
      promptId: { $ref: 'prompts/Tone' },
      version: { $ref: 'prompts/Tone', version: 'latest' },
    };
    const experiment = (prompt: Json): JsonObject => ({
      project_id: 1,
      workflow_id: 2,
      payload: { variants: [{ name: 'a', configOverrides: { prompts: [prompt] } }] },
    });
    const at = '/experiments/0/payload/variants/0/configOverrides/prompts/0';
    expect(places(editor, inBundle('experiments', experiment(swap)))).toEqual([]);
    expect(
      places(editor, inBundle('experiments', experiment({ ...swap, version: { $ref: 'prompts/Tone' } }))),
    ).toEqual([`${at}/version`]);
    expect(
      places(editor, inBundle('experiments', experiment({ ...swap, promptId: { $ref: 'criteria/Tone' } }))),
    ).toEqual([`${at}/promptId/$ref`]);
    expect(
      places(editor, inBundle('experiments', experiment({ ...swap, nodeId: { $ref: 'prompts/Tone' } }))),
    ).toEqual([`${at}/nodeId`]);
  });

  it('takes a secret inside write-only fields only', () => {
    const env = { $env: 'DOCS_TOKEN' };
    expect(places(editor, inBundle('tool_endpoints', recipe('tool_endpoints', 1)))).toEqual([]);
    expect(places(editor, inBundle('tool_endpoints', { name: 'x', url: env }))).toEqual([
      '/tool_endpoints/0/url',
    ]);
    expect(places(editor, inBundle('tool_endpoints', { name: 'x', auth_config: env }))).toEqual([
      '/tool_endpoints/0/auth_config',
    ]);
    expect(
      places(editor, inBundle('tool_endpoints', { name: 'x', auth_config: { a: [{ $env: 5 }] } })),
    ).toEqual(['/tool_endpoints/0/auth_config/a/0/$env']);
  });

  it.each<[string, JsonObject, string]>([
    ['an unknown top-level key', { artifact_type: ARTIFACT_TYPE, promts: [] }, ''],
    ['a missing artifact_type', { prompts: [] }, ''],
    ['another artifact_type', { artifact_type: 'v2' }, '/artifact_type'],
    ['a section that is no list', { artifact_type: ARTIFACT_TYPE, prompts: null }, '/prompts'],
    ['an unknown setting', { artifact_type: ARTIFACT_TYPE, sync: { '*': { protected: true } } }, '/sync/*'],
    ['settings of an unknown kind', { artifact_type: ARTIFACT_TYPE, sync: { 'promts/x': {} } }, '/sync'],
    ['an unknown field', inBundle('prompts', { name: 'a', prompt_text: 'b', foo: 1 }), '/prompts/0'],
    [
      'two forms at once',
      inBundle('prompts', { name: 'a', prompt_text: { $file: 'a', $var: 'b' } }),
      '/prompts/0/prompt_text',
    ],
    [
      'an id in words',
      inBundle('prompts', { name: 'a', prompt_text: 'b', org_id: 'two' }),
      '/prompts/0/org_id',
    ],
  ])('refuses %s', (_name, data, place) => {
    expect(places(editor, data)).toEqual([place]);
  });

  it('documents every field with its limits and source, and suggests known words', () => {
    const schema = bundleSchema(kinds, { forms: 'all' });
    expect(inside(schema, ['definitions', 'prompts', 'else', 'properties', 'name', 'description'])).toBe(
      'The name, which identifies the prompt. At most 255 characters. Source: C-b.1.',
    );
    const type = ['definitions', 'tool_endpoints', 'else', 'properties', 'endpoint_type', 'else', 'anyOf'];
    expect(inside(schema, type)).toEqual([{ enum: ['mcp_server', 'code'] }, { type: 'string' }]);
    const id = ['definitions', 'tool_bindings', 'else', 'properties', 'endpoint_id', 'examples'];
    expect(inside(schema, id)).toEqual([{ $ref: 'tool_endpoints/Name' }]);
  });
});

describe('both schemas', () => {
  it.each(kinds.all.map((kind) => [kind.name, kind] as const))(
    'take every %s that its fields describe',
    (_name, kind) => {
      // Variants are rules over several fields; they have tests of their own.
      const described: Kind = { ...kind, variants: [] };
      const late = compile(itemSchema(described, 'late'));
      const all = compile(bundleSchema(new Kinds([described]), { forms: 'all' }));
      fc.assert(
        fc.property(fitting(kind.fields), (item) => {
          expect(places(late, item)).toEqual([]);
          expect(places(all, inBundle(kind.name, item))).toEqual([]);
        }),
        { numRuns: 150 },
      );
    },
  );

  it('agree: what the loader takes, the editor takes', () => {
    // An item of each kind, as people write it, is what the damage is done to.
    expect(Object.keys(RECIPES).sort()).toEqual(kinds.all.map(({ name }) => name).sort());
    const damaged = fc
      .constantFrom(...kinds.all)
      .chain((kind) =>
        fc.tuple(fc.constant(kind.name), damage(fc.constantFrom(...(RECIPES[kind.name] ?? [])))),
      );
    let taken = 0;
    fc.assert(
      fc.property(damaged, ([kind, item]) => {
        if (!loader(inBundle(kind, item))) return;
        taken += 1;
        expect(places(editor, inBundle(kind, item))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
    expect(taken).toBeGreaterThan(100);
  });
});

function inside(schema: Json, path: readonly string[]): Json | undefined {
  let here: Json | undefined = schema;
  for (const step of path) here = isObject(here) ? here[step] : undefined;
  return here;
}

/** Replaces one value somewhere inside by some other JSON. */
function damage(items: fc.Arbitrary<JsonObject>): fc.Arbitrary<JsonObject> {
  return items.chain((item) =>
    fc.tuple(fc.constantFrom(...pathsOf(item)), anyJson()).map(([path, value]) => changed(item, path, value)),
  );
}

function pathsOf(value: Json, path: (string | number)[] = []): (string | number)[][] {
  if (value === null || typeof value !== 'object') return [path];
  const steps: [string | number, Json][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  // The kind of a reference is asked by the editor's schema only.
  const below = steps
    .filter(([step]) => step !== '$ref')
    .flatMap(([step, inner]) => pathsOf(inner, [...path, step]));
  return path.length === 0 ? below : [path, ...below];
}

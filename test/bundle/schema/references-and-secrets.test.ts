import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../../src/model/index.js';
import { experiment, lines, problems } from './problem-lines.js';
import { changed, recipe } from './recipes.js';

describe('references', () => {
  const at = 'payload.variants[0].configOverrides.prompts[0]';
  it.each<[string, JsonObject, string]>([
    [
      'to a version where an id stands',
      { promptId: { $ref: 'prompts/x', version: 'latest' }, version: 1 },
      `${at}.promptId error PS2011: ${at}.promptId takes an id, but {$ref: "prompts/x", version: …} is a version number.`,
    ],
    [
      'to an id where a version stands',
      { promptId: 1, version: { $ref: 'prompts/x' } },
      `${at}.version error PS2011: ${at}.version takes a version number, but {$ref: "prompts/x"} is an id.`,
    ],
    [
      'to the version of another object',
      { promptId: { $ref: 'prompts/x' }, version: { $ref: 'prompts/y', version: 'latest' } },
      `${at}.version error PS2015: ${at}.version is the version of prompts/y, but promptId beside it is prompts/x.`,
    ],
    [
      'with something beside it',
      { promptId: { $ref: 'prompts/x', foo: 1 }, version: 1 },
      `${at}.promptId error PS2011: ${at}.promptId must be an integer id or {$ref: "prompts/…"}.`,
    ],
    [
      'at a text',
      { nodeId: { $ref: 'prompts/x' }, promptId: 1, version: 1 },
      `${at}.nodeId error PS2012: A reference is not allowed at ${at}.nodeId, which takes a string.`,
    ],
  ])('%s', (_name, swap, line) => {
    expect(lines('experiments', experiment(swap))).toEqual([line]);
  });

  it('the kind of a reference is left to the resolver, which knows all addresses', () => {
    expect(lines('experiments', experiment({ promptId: { $ref: 'criteria/x' }, version: 1 }))).toEqual([]);
  });

  it('the same criterion twice is an error, however it is written; the same name twice is a warning', () => {
    const members = [{ $ref: 'criteria/A' }, 7, { $ref: 'criteria/A', external: true }, 7];
    expect(
      lines('evaluations', { name: 'x', criteria: members.map((criterion_id) => ({ criterion_id })) }),
    ).toEqual([
      'criteria[2].criterion_id error PS2013: criteria[2].criterion_id names the same object as criteria[0].',
      'criteria[3].criterion_id error PS2013: criteria[3].criterion_id names the same object as criteria[1].',
    ]);
    expect(
      lines(
        'experiments',
        changed(recipe('experiments'), ['payload', 'variants', 1, 'name'], 'baseline-copy'),
      ),
    ).toEqual([
      'payload.variants[1].name warning PS2014: payload.variants[1].name repeats the name of payload.variants[0].',
    ]);
  });
});

describe('secrets', () => {
  it('stand inside write-only fields only, never as a whole object', () => {
    const env = { $env: 'DOCS_TOKEN' };
    expect(lines('prompts', { name: 'x', prompt_text: env })).toEqual([
      'prompt_text error PS2012: A secret is not allowed at prompt_text: only write-only fields take {$env}; other fields can be read back.',
    ]);
    expect(lines('tool_endpoints', { name: 'x', auth_config: env })).toEqual([
      'auth_config error PS2012: auth_config takes an object, but an environment variable is a string.',
    ]);
    expect(lines('tool_endpoints', { name: 'x', auth_config: { a: [{ $env: '' }] } })).toEqual([
      'auth_config error PS2016: The {$env} in auth_config does not name an environment variable.',
    ]);
  });

  it('no message shows what stands in a write-only field, whatever it is', () => {
    const marker = 'hunter2-hunter2';
    const hidden = fc.oneof(
      fc.constant<Json>(marker),
      fc.constant<Json>([marker]),
      fc.constant<Json>({ token: { $env: [marker] } }),
      fc.constant<Json>({ token: { $env: { deep: marker } } }),
    );
    fc.assert(
      fc.property(hidden, (auth_config) => {
        const found = problems('tool_endpoints', { name: 'x', auth_config });
        expect(JSON.stringify(found)).not.toContain(marker);
      }),
    );
    expect(lines('tool_endpoints', { name: 'x', auth_config: marker })).toEqual([
      'auth_config error PS2002: auth_config must be an object, not a string.',
    ]);
    const url = `user:${marker}@tools.example.com`;
    expect(JSON.stringify(problems('tool_endpoints', { name: 'x', url }))).not.toContain(marker);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ITEM_CODES } from '../../../src/bundle/items/item-codes.js';
import { validateItem } from '../../../src/bundle/items/validate-item.js';
import type { JsonObject } from '../../../src/model/index.js';
import { kinds } from '../../../src/providers/pipelines/kinds/index.js';
import { anyJson, fitting } from './arbitrary-item.js';
import { criterion, experiment, lines, problems } from './problem-lines.js';
import { changed, RECIPES, recipe } from './recipes.js';

describe('items that are right', () => {
  it.each(
    Object.entries(RECIPES).flatMap(([kind, items]) => items.map((item, n) => [kind, n, item] as const)),
  )('%s %i of the documentation has no problem', (kind, _n, item) => {
    expect(lines(kind, item)).toEqual([]);
  });

  it('no kind is without a validator', () => {
    for (const kind of kinds.all) expect(() => validateItem(kind, {})).not.toThrow();
  });
});

describe('fields', () => {
  it('a missing field is told at its object, several in one sentence', () => {
    expect(lines('prompts', {})).toEqual([
      ' error PS2001: A prompt needs name (a string of at most 255 characters) and prompt_text (a string of at most 50,000 characters).',
    ]);
    expect(problems('evaluations', { name: 'x', criteria: [{}] })).toEqual([
      {
        path: ['criteria', 0],
        code: 'PS2001',
        severity: 'error',
        message: 'criteria[0] needs criterion_id, an integer id or {$ref: "criteria/…"}.',
        remedy: 'Add criterion_id: {$ref: "criteria/…"}.',
      },
    ]);
  });

  it('a misspelt field is an error at its own place, and the field that was meant is not missed as well', () => {
    expect(problems('prompts', { name: 'x', promt_text: 'y' })).toEqual([
      {
        path: ['promt_text'],
        code: 'PS2003',
        severity: 'error',
        message: 'A prompt has no field "promt_text"; did you mean prompt_text?',
        remedy: 'Rename it to prompt_text.',
      },
    ]);
    expect(
      lines('criteria', criterion('programmatic', { subtype: 'contains_keywords', keyword: ['x'] })),
    ).toEqual(['config.keyword error PS2003: config has no field "keyword"; did you mean keywords?']);
  });

  it('any other unknown field is a warning or an error, as the configuration says', () => {
    const item = { name: 'x', prompt_text: 'y', colour: 'red' };
    const [warned] = problems('prompts', item);
    expect(warned).toMatchObject({ path: ['colour'], code: 'PS2004', severity: 'warning' });
    expect(warned?.message).toBe('A prompt has no field "colour".');
    expect(problems('prompts', item, 'error')).toEqual([{ ...warned, severity: 'error' }]);
  });

  it('an unknown field that belongs elsewhere says where', () => {
    expect(lines('criteria', { ...recipe('criteria'), keywords: ['a'] })).toEqual([
      'keywords warning PS2004: A criterion has no field "keywords"; it belongs to config.',
    ]);
    expect(lines('evaluations', { name: 'x', criteria: [{ criterion_id: 1, description: 'x' }] })).toEqual([
      'criteria[0].description warning PS2004: criteria[0] has no field "description"; it belongs to the evaluation itself.',
    ]);
  });

  it.each<[string, string, JsonObject, string, string | undefined]>([
    [
      'a number in quotes',
      'criteria',
      criterion('llm_judge', { prompt_template: 'x', temperature: '0.2' }),
      'config.temperature error PS2002: config.temperature must be a number from 0 to 2, not the string "0.2".',
      'Write it without quotes: 0.2',
    ],
    [
      'a text without quotes',
      'prompts',
      { name: 5, prompt_text: 'x' },
      'name error PS2002: name must be a string of at most 255 characters, not the number 5.',
      'Put it in quotes: "5".',
    ],
    [
      'yes for true',
      'criteria',
      criterion('programmatic', { subtype: 'exact_match', case_sensitive: 'yes' }),
      'config.case_sensitive error PS2002: config.case_sensitive must be true or false, not the string "yes".',
      'Write true or false, without quotes.',
    ],
    [
      'a text for a list',
      'criteria',
      criterion('programmatic', { subtype: 'contains_keywords', keywords: 'Rome' }),
      'config.keywords error PS2002: config.keywords must be a list with at least one string, not the string "Rome".',
      'Write a list: ["Rome"].',
    ],
    [
      'null for a text',
      'prompts',
      { name: 'x', prompt_text: null },
      'prompt_text error PS2002: prompt_text must be a string of at most 50,000 characters, not null.',
      'Give it a value, or remove the field.',
    ],
    [
      'a bare tool name',
      'tool_ground_truths',
      changed(recipe('tool_ground_truths'), ['excluded_tools'], ['delete_record']),
      'excluded_tools[0] error PS2002: excluded_tools[0] must be an object, not the string "delete_record".',
      'Write {name: "delete_record"}.',
    ],
    [
      'a fraction for an id',
      'prompts',
      { name: 'x', prompt_text: 'y', org_id: 2.5 },
      'org_id error PS2002: org_id must be an integer id, not the number 2.5.',
      undefined,
    ],
    [
      'a negative id',
      'prompts',
      { name: 'x', prompt_text: 'y', org_id: -1 },
      'org_id error PS2008: org_id is -1; it must be an id from 0 to 9,007,199,254,740,991.',
      undefined,
    ],
    [
      'a word in other letters',
      'prompts',
      { name: 'x', prompt_text: 'y', role: 'System' },
      'role error PS2005: role must be one of user, system or assistant, not the string "System".',
      'Did you mean system?',
    ],
    [
      'no scheme',
      'tool_endpoints',
      { name: 'x', url: 'tools.example.com/mcp' },
      'url error PS2010: url must be a URL, not "tools.example.com/mcp".',
      'Write the whole address with its scheme, such as https://tools.example.com/mcp.',
    ],
    [
      'an empty name',
      'prompts',
      { name: '', prompt_text: 'y' },
      'name error PS2007: name is empty; it must be a string of at most 255 characters.',
      'Give it a value.',
    ],
    [
      'a version zero',
      'experiments',
      experiment({ promptId: 1, version: 0 }),
      'payload.variants[0].configOverrides.prompts[0].version error PS2008: payload.variants[0].configOverrides.prompts[0].version is 0; it must be a version number from 1 to 9,007,199,254,740,991.',
      undefined,
    ],
  ])('%s', (_name, kind, item, line, remedy) => {
    expect(lines(kind, item)).toEqual([line]);
    expect(problems(kind, item)[0]?.remedy).toBe(remedy);
  });

  it('a whole item that is no object', () => {
    expect(lines('prompts', 'hello')).toEqual([
      ' error PS2002: A prompt must be an object, not the string "hello".',
    ]);
  });

  it('limits count characters, not UTF-16 units', () => {
    const exactly = { name: '😀'.repeat(255), prompt_text: 'x'.repeat(50_000) };
    expect(lines('prompts', exactly)).toEqual([]);
    expect(problems('prompts', { ...exactly, prompt_text: 'ü'.repeat(50_210) })).toEqual([
      {
        path: ['prompt_text'],
        code: 'PS2006',
        severity: 'error',
        message: 'prompt_text is 50,210 characters long; the limit is 50,000.',
        remedy: 'Shorten it by 210.',
      },
    ]);
    expect(lines('prompts', { ...exactly, name: '😀'.repeat(256) })).toEqual([
      'name error PS2006: name is 256 characters long; the limit is 255.',
    ]);
  });

  it('a long wrong value is cut', () => {
    const [problem] = problems('prompts', { name: 'x', prompt_text: 'y', org_id: 'z'.repeat(500) });
    expect(problem?.message).toBe(`org_id must be an integer id, not the string "${'z'.repeat(40)}…".`);
  });
});

describe('whatever stands in an item', () => {
  const codes = new Map([...Object.values(ITEM_CODES)].map(({ code, severity }) => [code, severity]));

  it('gives problems with a listed code, whole sentences, and each place once', () => {
    const items = fc.oneof(
      anyJson(),
      fc.constantFrom(...kinds.all).chain((kind) => fitting(kind.fields)),
      fc.dictionary(
        fc.constantFrom('name', 'type', 'config', 'criteria', 'payload', 'url', 'constructor', 'toString'),
        anyJson(),
      ),
    );
    fc.assert(
      fc.property(fc.constantFrom(...kinds.all), items, (kind, item) => {
        const found = validateItem(kind, item);
        for (const { code, severity, message, remedy } of found) {
          expect(codes.get(code)).toBe(severity);
          expect(message).toMatch(/[.?]$/);
          expect(message).not.toMatch(/undefined|\[object/);
          // What can be pasted ends its sentence without a full stop.
          expect(remedy ?? 'x.').toMatch(/[.?]$|: (?:\S.*)?[^.\s]$/);
        }
        const places = found.map(({ path }) => JSON.stringify(path));
        expect(new Set(places).size).toBe(places.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('the code table has no code twice', () => {
    const all = [...Object.values(ITEM_CODES), ...kinds.all.flatMap(({ codes = [] }) => codes)].map(
      ({ code }) => code,
    );
    expect(new Set(all).size).toBe(all.length);
  });
});

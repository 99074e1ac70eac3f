import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../../../../src/model/json.js';
import {
  CRITERIA,
  CRITERION,
  EVALUATIONS,
  EXPERIMENTS,
  fields,
  items,
  PROMPT,
  PROMPTS,
  type Reply,
  withEmulator,
} from './client.js';

/** `loc` and `type` of the problems of a 422. */
function problems(reply: Reply): Json {
  expect(reply.status).toBe(422);
  const { detail } = fields(reply);
  return (detail as JsonObject[]).map(({ loc, type }) => [(loc as Json[]).join('.'), type ?? null]);
}

describe('bodies', () => {
  test('what is missing, too long or of another type is named, all at once', () =>
    withEmulator({}, async (api) => {
      expect(problems(await api.post(PROMPTS, {}))).toEqual([
        ['body.name', 'missing'],
        ['body.prompt_text', 'missing'],
      ]);
      const bad = {
        name: 'n'.repeat(256),
        prompt_text: 5,
        role: 'robot',
        org_id: '2',
        description: 'd'.repeat(5001),
      };
      expect(new Set(problems(await api.post(PROMPTS, bad)) as Json[][])).toEqual(
        new Set([
          ['body.name', 'string_too_long'],
          ['body.prompt_text', 'string_type'],
          ['body.role', 'literal_error'],
          ['body.org_id', 'int_type'],
          ['body.description', 'string_too_long'],
        ]),
      );
      expect(problems(await api.post(PROMPTS, { ...PROMPT, prompt_text: 'x'.repeat(50_001) }))).toEqual([
        ['body.prompt_text', 'string_too_long'],
      ]);
      expect(
        (await api.post(PROMPTS, { ...PROMPT, name: '😀'.repeat(255), prompt_text: 'x'.repeat(50_000) }))
          .status,
      ).toBe(201);
    }));

  test('no body, no JSON, no object: 422, and nothing is made', () =>
    withEmulator({}, async (api) => {
      const json = { 'Content-Type': 'application/json' };
      expect(problems(await api.raw('POST', PROMPTS))).toEqual([['body', 'missing']]);
      expect(problems(await api.raw('POST', PROMPTS, '{"name":', json))).toEqual([['body', 'json_invalid']]);
      expect(problems(await api.raw('POST', PROMPTS, '[]', json))).toEqual([['body', 'dict_type']]);
      expect(problems(await api.raw('POST', PROMPTS, 'null', json))).toEqual([['body', 'missing']]);
      const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
      expect(problems(await api.raw('POST', PROMPTS, 'name=x', form))).toEqual([
        ['body', 'model_attributes_type'],
      ]);
      expect(problems(await api.raw('POST', PROMPTS, '{}', { 'Content-Type': 'junk' }))).toEqual([
        ['body', 'model_attributes_type'],
      ]);
      expect(items(await api.get(PROMPTS))).toEqual([]);
    }));

  test('nothing is coerced, dropped or filled on the way', () =>
    withEmulator({}, async (api, emulator) => {
      const config = JSON.parse(
        '{"subtype":"json_validity","schema":{"__proto__":{"a":[1,"1",true,null]},"x":1.5e300}}',
      );
      await api.post(CRITERIA, { ...CRITERION, config, mood: { kind: ['yes'] } });
      expect(fields(await api.get(`${CRITERIA}/1`)).config).toEqual(config);
      expect(JSON.stringify(emulator.store.need('criteria', 1).config)).toBe(JSON.stringify(config));
      expect(emulator.requests[0]?.body).toMatchObject({ mood: { kind: ['yes'] } });
    }));

  test('what the log holds of a body that is refused, or no JSON', () =>
    withEmulator({}, async (api, emulator) => {
      await api.post(PROMPTS, { name: 1 });
      await api.raw('POST', PROMPTS, 'oops', { 'Content-Type': 'application/json' });
      expect(emulator.requests.map(({ body, status, route }) => [body, status, route])).toEqual([
        [{ name: 1 }, 422, PROMPTS],
        ['oops', 422, PROMPTS],
      ]);
    }));
});

describe('criteria: type against configuration', () => {
  const rating = { type: 'rating', range: [1, 5] };
  test.each<[string, JsonObject, JsonObject, Json]>([
    ['programmatic', {}, { type: 'boolean' }, [['body.config.subtype', 'missing']]],
    ['programmatic', { subtype: 'other' }, { type: 'boolean' }, [['body.config.subtype', 'literal_error']]],
    [
      'programmatic',
      { subtype: 'contains_keywords' },
      { type: 'boolean' },
      [['body.config.keywords', 'missing']],
    ],
    [
      'programmatic',
      { subtype: 'contains_keywords', keywords: 'one', mode: 'some' },
      { type: 'boolean' },
      [
        ['body.config.keywords', 'type_mismatch'],
        ['body.config.mode', 'type_mismatch'],
      ],
    ],
    ['programmatic', { subtype: 'regex_match' }, { type: 'boolean' }, [['body.config.pattern', 'missing']]],
    ['llm_judge', {}, rating, [['body.config.prompt_template', 'missing']]],
    ['llm_metric', { subtype: 'bleu' }, { type: 'numeric' }, [['body.config.subtype', 'literal_error']]],
    ['human_rating', {}, {}, [['body.output_schema.type', 'missing']]],
    ['vibes', {}, {}, [['body.type', 'literal_error']]],
  ])('%s with %j is 422', (type, config, output_schema, expected) =>
    withEmulator({}, async (api) => {
      expect(problems(await api.post(CRITERIA, { ...CRITERION, type, config, output_schema }))).toEqual(
        expected,
      );
    }),
  );

  test.each<[string, JsonObject, JsonObject]>([
    [
      'programmatic',
      { subtype: 'exact_match', case_sensitive: false, unknown: { a: 1 } },
      { type: 'boolean' },
    ],
    ['programmatic', { subtype: 'contains_keywords', keywords: ['a'], mode: 'all' }, { type: 'boolean' }],
    ['programmatic', { subtype: 'regex_match', pattern: '(', flags: ['IGNORECASE'] }, { type: 'boolean' }],
    ['programmatic', { subtype: 'json_validity', schema: { type: 'object' } }, { type: 'boolean' }],
    ['llm_judge', { prompt_template: 'Judge.', model: 'gemini-3.5-flash', temperature: 2 }, rating],
    ['human_rating', { rubric: '1 = poor' }, { ...rating, labels: { 1: 'Poor' } }],
    ['llm_metric', { subtype: 'answer_relevancy', threshold: 0.7 }, { type: 'numeric', range: [0, 1] }],
  ])('%s with %j is taken as it is', (type, config, output_schema) =>
    withEmulator({}, async (api) => {
      const created = await api.post(CRITERIA, { ...CRITERION, type, config, output_schema });
      expect(created.status).toBe(201);
      expect(fields(await api.get(`${CRITERIA}/1`))).toMatchObject({
        type,
        config,
        output_schema,
        version: 1,
      });
    }),
  );

  test('the type cannot be changed, the same type may be sent', () =>
    withEmulator({}, async (api) => {
      await api.post(CRITERIA, CRITERION);
      expect(problems(await api.put(`${CRITERIA}/1`, { type: 'human_rating' }))).toEqual([
        ['body.type', 'immutable'],
      ]);
      expect((await api.put(`${CRITERIA}/1`, { type: 'programmatic' })).status).toBe(200);
      expect(problems(await api.put(`${CRITERIA}/1`, { config: { subtype: 'regex_match' } }))).toEqual([
        ['body.config.pattern', 'missing'],
      ]);
      expect(fields(await api.get(`${CRITERIA}/1`)).version).toBe(2);
    }));
});

describe('versions', () => {
  test('every update makes one, and a criterion moves the evaluations that contain it', () =>
    withEmulator({}, async (api) => {
      await api.post(CRITERIA, CRITERION);
      await api.post(CRITERIA, { ...CRITERION, name: 'Two' });
      await api.post(EVALUATIONS, { name: 'Both', criteria: [{ criterion_id: 1 }, { criterion_id: 2 }] });
      await api.post(EVALUATIONS, { name: 'Second', criteria: [{ criterion_id: 2 }] });
      await api.put(`${CRITERIA}/1`, { display_label: 'New' });
      expect(fields(await api.get(`${EVALUATIONS}/1`))).toMatchObject({
        version: 2,
        criteria: [
          { criterion_id: 1, criterion_version: 2 },
          { criterion_id: 2, criterion_version: 1 },
        ],
      });
      expect(fields(await api.get(`${EVALUATIONS}/2`)).version).toBe(1);
      // An evaluation's own update is one version, and keeps what it leaves out.
      expect(fields(await api.put(`${EVALUATIONS}/1`, { name: 'Renamed' }))).toMatchObject({
        version: 3,
        name: 'Renamed',
        criteria: [{ criterion_id: 1 }, { criterion_id: 2 }],
      });
    }));

  test('an edit in the web app counts like one through the API', () =>
    withEmulator({}, async (api, emulator) => {
      await api.post(CRITERIA, CRITERION);
      await api.post(EVALUATIONS, { name: 'One', criteria: [{ criterion_id: 1 }] });
      emulator.store.edit('criteria', 1, { config: { subtype: 'exact_match', case_sensitive: true } });
      expect(fields(await api.get(`${CRITERIA}/1`))).toMatchObject({
        version: 2,
        config: { case_sensitive: true },
      });
      expect(fields(await api.get(`${EVALUATIONS}/1`))).toMatchObject({
        version: 2,
        criteria: [{ criterion_version: 2 }],
      });
    }));

  test('`updated_at` follows the clock, `created_at` does not', async () => {
    let now = Date.parse('2026-01-01T00:00:00Z');
    await withEmulator({ now: () => new Date(now) }, async (api) => {
      await api.post(PROMPTS, PROMPT);
      now += 60_000;
      expect(fields(await api.put(`${PROMPTS}/1`, { name: 'Later' }))).toMatchObject({
        created_at: '2026-01-01T00:00:00.000Z',
        updated_at: '2026-01-01T00:01:00.000Z',
        version: 2,
      });
    });
  });
});

describe('evaluations', () => {
  test.each<[string, Json]>([
    ['no members', []],
    ['an unknown criterion', [{ criterion_id: 9 }]],
    ['the same criterion twice', [{ criterion_id: 1 }, { criterion_id: 1 }]],
    ['an id as text', [{ criterion_id: '1' }]],
  ])('%s is 422', (_name, criteria) =>
    withEmulator({}, async (api) => {
      await api.post(CRITERIA, CRITERION);
      expect((await api.post(EVALUATIONS, { name: 'Bad', criteria })).status).toBe(422);
    }),
  );

  test('an archived criterion cannot come in, but one that was there may stay', () =>
    withEmulator({}, async (api) => {
      await api.post(CRITERIA, CRITERION);
      await api.post(EVALUATIONS, { name: 'One', criteria: [{ criterion_id: 1 }] });
      await api.delete(`${CRITERIA}/1`);
      expect((await api.post(EVALUATIONS, { name: 'Two', criteria: [{ criterion_id: 1 }] })).status).toBe(
        422,
      );
      expect((await api.put(`${EVALUATIONS}/1`, { criteria: [{ criterion_id: 1 }] })).status).toBe(200);
    }));
});

describe('deleting', () => {
  test('a criterion in an evaluation is archived, a free one is gone', () =>
    withEmulator({}, async (api) => {
      await api.post(CRITERIA, CRITERION);
      await api.post(CRITERIA, { ...CRITERION, name: 'Free' });
      await api.post(EVALUATIONS, { name: 'One', criteria: [{ criterion_id: 1 }] });
      expect((await api.delete(`${CRITERIA}/1`)).status).toBe(204);
      expect((await api.delete(`${CRITERIA}/2`)).status).toBe(204);
      expect(items(await api.get(CRITERIA))).toEqual([]);
      expect(fields(await api.get(`${CRITERIA}/1`)).archived).toBe(true);
      expect((await api.get(`${CRITERIA}/2`)).status).toBe(404);
      expect((await api.delete(`${CRITERIA}/2`)).status).toBe(404);
      expect((await api.put(`${CRITERIA}/1`, { name: 'x' })).status).toBe(409);
      expect((await api.delete(`${CRITERIA}/1`)).status).toBe(204);
    }));

  test('a prompt or evaluation that an experiment pinned is archived', () =>
    withEmulator({}, async (api) => {
      await api.post(CRITERIA, CRITERION);
      await api.post(EVALUATIONS, { name: 'One', criteria: [{ criterion_id: 1 }] });
      await api.post(PROMPTS, PROMPT);
      const place = { nodeId: 'node-1', fieldId: 'field-2' };
      const configOverrides = {
        prompts: [{ ...place, promptId: 1, version: 1 }],
        evaluations: [{ nodeId: 'review-node-id', fieldId: 'quality-field-id', evaluationId: 1, version: 1 }],
      };
      expect((await api.post(EXPERIMENTS, { variants: [{ name: 'v', configOverrides }] })).status).toBe(202);
      await api.delete(`${PROMPTS}/1`);
      await api.delete(`${EVALUATIONS}/1`);
      expect(fields(await api.get(`${PROMPTS}/1`)).archived).toBe(true);
      expect(fields(await api.get(`${EVALUATIONS}/1`)).archived).toBe(true);
    }));

  test('ids are never used twice', () =>
    withEmulator({}, async (api) => {
      await api.post(PROMPTS, PROMPT);
      await api.delete(`${PROMPTS}/1`);
      expect(fields(await api.post(PROMPTS, PROMPT)).id).toBe(2);
    }));
});

describe('scopes', () => {
  test('a project or workflow scope needs its id, which must be visible', () =>
    withEmulator({}, async (api) => {
      const scoped = (scope: JsonObject) => api.post(PROMPTS, { ...PROMPT, ...scope });
      expect((await scoped({ scope_type: 'project' })).status).toBe(422);
      expect((await scoped({ scope_type: 'project', project_id: 51 })).status).toBe(404);
      expect(fields(await scoped({ scope_type: 'project', project_id: 22 }))).toMatchObject({
        project_id: 22,
      });
      expect((await scoped({ scope_type: 'workflow', workflow_id: 41 })).status).toBe(404);
      expect(fields(await scoped({ scope_type: 'workflow', workflow_id: 10 }))).toMatchObject({
        workflow_id: 10,
      });
      expect(items(await api.get(`${PROMPTS}?scope_type=workflow&workflow_id=10`))).toHaveLength(1);
      expect(items(await api.get(`${PROMPTS}?project_id=22`))).toHaveLength(2);
      expect((await api.put(`${PROMPTS}/1`, { scope_type: 'org' })).status).toBe(422);
    }));
});

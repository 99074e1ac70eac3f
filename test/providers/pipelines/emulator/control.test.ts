import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../../src/model/json.js';
import { OTHER_ORG_KEY } from '../../../../src/providers/pipelines/emulator/default-seed.js';
import { fields, items, PROMPT, PROMPTS, withEmulator } from './client.js';

describe('control routes', () => {
  test('are not there unless asked for', () =>
    withEmulator({}, async (api) => {
      for (const path of ['state', 'switches', 'requests']) {
        expect((await api.get(`/_emulator/${path}`)).status).toBe(404);
      }
      expect((await api.post('/_emulator/reset')).status).toBe(404);
    }));

  test('edit as the web app does', () =>
    withEmulator({ control: true }, async (api, emulator) => {
      const created = await api.post('/_emulator/objects/prompts', { name: 'Web', prompt_text: 'x' });
      expect([created.status, fields(created).id]).toEqual([201, 1]);
      expect(fields(await api.patch('/_emulator/objects/prompts/1', { prompt_text: 'y' }))).toMatchObject({
        version: 2,
      });
      expect(fields(await api.get(`${PROMPTS}/1`))).toMatchObject({ prompt_text: 'y', version: 2 });
      expect((await api.delete('/_emulator/objects/prompts/1')).status).toBe(204);
      expect((await api.get(`${PROMPTS}/1`)).status).toBe(404);
      expect((await api.patch('/_emulator/objects/prompts/1', {})).status).toBe(404);
      expect((await api.patch('/_emulator/objects/wishes/1', {})).status).toBe(404);
      expect((await api.post('/_emulator/objects/prompts', [])).status).toBe(422);
      // The log shows the platform's own requests only.
      expect(emulator.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
        `GET ${PROMPTS}/1`,
        `GET ${PROMPTS}/1`,
      ]);
    }));

  test('switches, faults, state, requests, reset', () =>
    withEmulator({ control: true, switches: { page_size_default: 7 } }, async (api) => {
      expect(fields(await api.patch('/_emulator/switches', { list_shape: 'bare' }))).toMatchObject({
        list_shape: 'bare',
        page_size_default: 7,
      });
      const refused = await api.patch('/_emulator/switches', { list_shape: 'round' });
      expect([refused.status, fields(refused).detail]).toEqual([
        422,
        expect.stringContaining('list_shape must be'),
      ]);
      expect((await api.get(PROMPTS)).body).toEqual([]);
      expect((await api.put('/_emulator/faults', [{ nth: 1, when: 'before', status: 500 }])).status).toBe(
        204,
      );
      expect((await api.put('/_emulator/faults', [{ nth: 1 }])).status).toBe(422);
      expect((await api.put('/_emulator/faults', {})).status).toBe(422);
      expect((await api.get(PROMPTS)).status).toBe(500);
      await api.post(PROMPTS, PROMPT);
      expect(fields(await api.get('/_emulator/state')).prompts).toHaveLength(1);
      const { requests } = fields(await api.get('/_emulator/requests'));
      expect((requests as JsonObject[]).map(({ status }) => status)).toEqual([200, 500, 201]);
      expect((await api.post('/_emulator/reset')).status).toBe(204);
      expect(fields(await api.get('/_emulator/switches'))).toMatchObject({
        list_shape: 'envelope',
        page_size_default: 7,
      });
      expect(fields(await api.get('/_emulator/requests')).requests).toEqual([]);
      expect(items(await api.get(PROMPTS))).toEqual([]);
      expect((await api.as(OTHER_ORG_KEY).get(PROMPTS)).status).toBe(200);
    }));
});

describe('the OpenAPI document', () => {
  test.each([
    ['', '/api/', 60],
    ['/api/v1', '/api/v1/', 9],
  ])('%s has every route and no other, each answer with words, and bounded integers', (base, under, count) =>
    withEmulator({ control: true }, async (api, emulator) => {
      const document = fields(await api.as(null).get(`${base}/openapi.json`));
      expect(document.openapi).toBe('3.1.0');
      const paths = document.paths as Record<string, Record<string, JsonObject>>;
      expect(Object.keys(paths).filter((path) => !path.startsWith(under))).toEqual([]);
      expect(emulator.requests).toEqual([]);
      const operations = Object.entries(paths).flatMap(([path, methods]) =>
        Object.entries(methods).map(([method, operation]) => ({ name: `${method} ${path}`, operation })),
      );
      expect(operations).toHaveLength(count);
      for (const { name, operation } of operations) {
        expect([name, typeof operation.summary]).toEqual([name, 'string']);
        const statuses = Object.keys(operation.responses as JsonObject);
        const guarded = name.endsWith('/health') ? [] : ['401', '403', '422', '429'];
        expect([name, statuses]).toEqual([name, expect.arrayContaining(guarded)]);
        expect([name, statuses.some((status) => status.startsWith('2'))]).toEqual([name, true]);
        for (const { name: parameter, schema } of (operation.parameters ?? []) as unknown as {
          name: string;
          schema: JsonObject;
        }[]) {
          if (schema.type === 'integer')
            expect([parameter, schema.maximum]).toEqual([parameter, expect.any(Number)]);
        }
      }
    }),
  );

  test('documents a criterion per type and subtype', () =>
    withEmulator({}, async (api) => {
      const document = JSON.stringify(fields(await api.get('/openapi.json')).paths);
      for (const subtype of [
        'exact_match',
        'contains_keywords',
        'regex_match',
        'json_validity',
        'answer_relevancy',
      ]) {
        expect(document).toContain(`"const":"${subtype}"`);
      }
    }));
});

import { describe, expect, test } from 'vitest';
import {
  DENIED_KEY,
  MEMBER_KEY,
  OTHER_ORG_KEY,
  REVOKED_KEY,
  VIEWER_KEY,
} from '../../../../src/providers/pipelines/emulator/default-seed.js';
import { ADMIN_KEY } from '../../../../src/providers/pipelines/emulator/index.js';
import {
  BINDINGS,
  CRITERIA,
  ENDPOINT,
  ENDPOINTS,
  EXPERIMENT,
  EXPERIMENTS,
  fields,
  items,
  PROMPT,
  PROMPTS,
  TRUTHS,
  withEmulator,
} from './client.js';

describe('keys', () => {
  test.each([null, 'pk_live_unknown', REVOKED_KEY, ''])(
    '401 for the key %j, with a body that says why',
    (key) =>
      withEmulator({}, async (api) => {
        const reply = await api.as(key).get('/api/auth/me');
        expect(reply.status).toBe(401);
        expect(typeof fields(reply).detail).toBe('string');
        expect((await api.as(key).post(PROMPTS, { name: 1 })).status).toBe(401);
        expect((await api.as(key).get('/api/health')).status).toBe(200);
      }),
  );

  test('both headers are taken', () =>
    withEmulator({}, async (api) => {
      const bare = api.as(null);
      expect((await bare.raw('GET', PROMPTS, undefined, { 'X-API-Key': ADMIN_KEY })).status).toBe(200);
      expect(
        (await bare.raw('GET', PROMPTS, undefined, { authorization: `bearer ${ADMIN_KEY}` })).status,
      ).toBe(200);
      expect((await bare.raw('GET', PROMPTS, undefined, { authorization: ADMIN_KEY })).status).toBe(401);
    }));
});

describe('roles', () => {
  test('a viewer reads and writes nothing', () =>
    withEmulator({}, async (api) => {
      const viewer = api.as(VIEWER_KEY);
      expect((await viewer.get(PROMPTS)).status).toBe(200);
      for (const path of [PROMPTS, CRITERIA, ENDPOINTS, BINDINGS, TRUTHS, EXPERIMENTS]) {
        expect([path, (await viewer.post(path, {})).status]).toEqual([path, 403]);
      }
      expect((await viewer.delete(`${PROMPTS}/1`)).status).toBe(403);
    }));

  test('a member writes the library but no endpoints', () =>
    withEmulator({}, async (api) => {
      const member = api.as(MEMBER_KEY);
      expect((await member.post(PROMPTS, PROMPT)).status).toBe(201);
      expect((await member.post(ENDPOINTS, ENDPOINT)).status).toBe(403);
      expect((await member.get(ENDPOINTS)).status).toBe(200);
      expect((await api.post(ENDPOINTS, ENDPOINT)).status).toBe(201);
    }));

  test('a switch gives every key the role of an admin', () =>
    withEmulator({ switches: { key_role: 'admin' } }, async (api) => {
      expect((await api.as(VIEWER_KEY).post(ENDPOINTS, ENDPOINT)).status).toBe(201);
    }));

  test('a key can be refused families that other routes of it serve', () =>
    withEmulator({}, async (api) => {
      const denied = api.as(DENIED_KEY);
      expect((await denied.get(PROMPTS)).status).toBe(200);
      expect((await denied.get(BINDINGS)).status).toBe(403);
      expect((await denied.get(TRUTHS)).status).toBe(401);
    }));

  test('a denial can be of writing alone', () =>
    withEmulator({}, async (api, emulator) => {
      const key = emulator.store.need('keys', ADMIN_KEY);
      emulator.store.put('keys', { ...key, deny: [{ family: 'prompts', status: 403, access: 'write' }] });
      expect((await api.get(PROMPTS)).status).toBe(200);
      expect((await api.post(PROMPTS, PROMPT)).status).toBe(403);
    }));
});

describe('organizations', () => {
  test('see nothing of each other', () =>
    withEmulator({}, async (api) => {
      await api.post(PROMPTS, PROMPT);
      await api.post(ENDPOINTS, ENDPOINT);
      const other = api.as(OTHER_ORG_KEY);
      expect(items(await other.get(PROMPTS))).toEqual([]);
      expect((await other.get(`${PROMPTS}/1`)).status).toBe(404);
      expect((await other.put(`${PROMPTS}/1`, { name: 'x' })).status).toBe(404);
      expect((await other.get(ENDPOINTS)).status).toBe(403);
      expect((await other.get(BINDINGS)).status).toBe(404);
      expect((await other.post(EXPERIMENTS, EXPERIMENT)).status).toBe(404);
      expect((await other.get('/api/projects/22')).status).toBe(404);
      expect((await other.get('/api/orgs/2/models')).status).toBe(403);
      expect((await other.get('/api/organizations/2')).status).toBe(403);
      expect(items(await other.get('/api/workflows')).map(({ id }) => id)).toEqual([41]);
      expect(items(await other.get('/api/organizations')).map(({ id }) => id)).toEqual([5]);
    }));

  test("a body that names another organization is 403; left out, the key's own is taken", () =>
    withEmulator({}, async (api) => {
      expect((await api.post(PROMPTS, { ...PROMPT, org_id: 5 })).status).toBe(403);
      expect((await api.post(PROMPTS, { ...PROMPT, scope_type: 'system' })).status).toBe(403);
      expect(fields(await api.post(PROMPTS, PROMPT))).toMatchObject({ org_id: 2, scope_type: 'org' });
    }));

  test('system objects are read by all and changed by nobody', () =>
    withEmulator({}, async (api, emulator) => {
      emulator.store.create('prompts', { name: 'Sys', prompt_text: '', scope_type: 'system' });
      expect(items(await api.as(OTHER_ORG_KEY).get(PROMPTS))).toHaveLength(1);
      expect((await api.put(`${PROMPTS}/1`, { name: 'Mine' })).status).toBe(403);
      expect((await api.delete(`${PROMPTS}/1`)).status).toBe(403);
    }));
});

describe('paths', () => {
  test('a trailing slash is 404, never a redirect; so is an unknown path', () =>
    withEmulator({}, async (api) => {
      for (const path of [
        `${PROMPTS}/`,
        `${PROMPTS}/1/`,
        '/api//prompts',
        '/api/nothing',
        '/',
        '/api/prompts/%',
      ]) {
        expect([path, (await api.get(path)).status]).toEqual([path, 404]);
      }
    }));

  test('a known path with another method is 405 with Allow, whatever the body', () =>
    withEmulator({}, async (api) => {
      const reply = await api.raw('PATCH', `${PROMPTS}/1`, 'no json', { 'Content-Type': 'text/plain' });
      expect(reply.status).toBe(405);
      expect(reply.headers.get('allow')).toBe('DELETE, GET, PUT');
      expect((await api.send('HEAD', PROMPTS)).status).toBe(405);
      expect((await api.send('OPTIONS', PROMPTS)).status).toBe(405);
      // There is no GET of one ground truth (C-a.3), but its path is known.
      expect((await api.get(`${TRUTHS}/x`)).status).toBe(405);
    }));

  test('an id that is no number is 422, one that is too large too', () =>
    withEmulator({}, async (api) => {
      for (const id of ['abc', '1.5', '0x1', '1e3', '99999999999']) {
        expect([id, (await api.get(`${PROMPTS}/${id}`)).status]).toEqual([id, 422]);
      }
      expect((await api.get(`${PROMPTS}?page=0`)).status).toBe(422);
      expect((await api.get(`${PROMPTS}?page=two`)).status).toBe(422);
      expect((await api.get(`${PROMPTS}?org_id=`)).status).toBe(422);
      expect((await api.get(`${PROMPTS}?unknown=1`)).status).toBe(200);
      expect((await api.get(`${PROMPTS}/7`)).status).toBe(404);
    }));
});

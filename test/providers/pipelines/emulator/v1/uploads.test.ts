import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../../../../../src/model/json.js';
import { ADMIN_KEY, type EmulatorOptions } from '../../../../../src/providers/pipelines/emulator/index.js';
import { type Api, fields, type Reply, withEmulator } from '../client.js';
import { FILES, FOLDERS } from './archives.js';

const UPLOADS = '/api/v1/workflows/3086/tasks/upload';

interface Put {
  status: number;
  text: string;
  type: string | null;
  deprecation: string | null;
  location: string | null;
}

/** Puts bytes at a presigned address, with nothing but the headers that are given. */
async function put(
  url: Json | undefined,
  bytes: Uint8Array,
  headers: Record<string, string> = {},
): Promise<Put> {
  const reply = await fetch(String(url), {
    method: 'PUT',
    redirect: 'manual',
    headers: { 'Content-Type': 'application/zip', ...headers },
    body: new Uint8Array(bytes),
  });
  return {
    status: reply.status,
    text: await reply.text(),
    type: reply.headers.get('content-type'),
    deprecation: reply.headers.get('deprecation'),
    location: reply.headers.get('location'),
  };
}

const begin = async (api: Api, body: JsonObject = {}) => fields(await api.post(UPLOADS, body));
const confirm = (api: Api, id: Json | undefined) => api.post(`${UPLOADS}/${String(id)}/confirm`);
const poll = (api: Api, id: Json | undefined) => api.get(`${UPLOADS}/${String(id)}`);

/** The whole flow; the end of the upload. */
async function run(api: Api, bytes: Uint8Array, body: JsonObject = {}): Promise<JsonObject> {
  const { upload_id, upload_url } = await begin(api, body);
  expect((await put(upload_url, bytes)).status).toBe(200);
  expect((await confirm(api, upload_id)).status).toBe(202);
  expect(fields(await poll(api, upload_id))).toEqual({ upload_id, status: 'processing' });
  const { upload_id: id, ...end } = fields(await poll(api, upload_id));
  expect(id).toBe(upload_id);
  return end;
}

function refusal({ status, body }: Reply): Json[] {
  const { error, message } = fields(body);
  return [status, error ?? null, message ?? null];
}

const FILE = (name: string) => ({
  name,
  title: name,
  type: 'file_upload',
  required: true,
  format_hint: null,
});

describe('an upload', () => {
  test('makes a task of each file at the top of the archive', () =>
    withEmulator({}, async (api, { store }) => {
      expect(fields(await api.get('/api/v1/workflows/3086/schema'))).toMatchObject({
        has_file_upload_fields: true,
        has_only_file_upload_fields: true,
      });
      expect(await run(api, FILES)).toEqual({
        status: 'completed',
        success_count: 2,
        error_count: 0,
        errors: [],
        task_ids: [1, 2],
      });
      expect(store.list('tasks').map((task) => task.fields)).toEqual([
        { document: 'rome.txt' },
        { document: 'día.txt' },
      ]);
    }));

  test('makes a task of each folder where there are several file fields, and says what a folder lacks', () =>
    withEmulator({}, async (api, { store }) => {
      store.editWorkflow(3086, { task_fields: [FILE('photo'), FILE('voice')] });
      expect(await run(api, FOLDERS)).toEqual({
        status: 'completed',
        success_count: 1,
        error_count: 1,
        errors: [
          { index: 1, field_name: 'other', message: 'Unknown field: other' },
          { index: 1, field_name: 'voice', message: 'Missing required columns: voice' },
        ],
        task_ids: [1],
      });
      expect(store.need('tasks', 1).fields).toEqual({ photo: 'r1/photo.jpg', voice: 'r1/voice.mp3' });
    }));

  test('takes rows that name their files, and needs them beside other fields', () =>
    withEmulator({}, async (api, { store }) => {
      const { task_fields } = store.need('workflows', 10);
      store.editWorkflow(3086, { task_fields: [FILE('document'), ...task_fields] });
      expect(refusal(await api.post(UPLOADS, {}))).toEqual([
        422,
        'validation_error',
        expect.stringMatching(/^tasks: Field required/),
      ]);
      const row = (document: string) => ({ fields: { document, city: 'Rome', language: 'French' } });
      expect(await run(api, FILES, { tasks: [row('notes/more.txt'), row('gone.txt')] })).toMatchObject({
        success_count: 1,
        errors: [
          { index: 1, field_name: 'document', message: 'File not found in the ZIP archive: gone.txt' },
        ],
      });
    }));

  test.each<[string, Uint8Array, RegExp]>([
    [
      'a file that differs from its checksum',
      FILES.map((byte, at) => (at === FILES.indexOf('Siena') ? byte ^ 1 : byte)),
      /día.txt is dam/,
    ],
    ['half an archive', FILES.subarray(0, 200), /no directory/],
    ['no archive', Buffer.from('rome'), /no directory/],
    ['an empty one', Buffer.concat([Buffer.from('PK\x05\x06'), Buffer.alloc(18)]), /has no files/],
  ])('fails for %s', (_what, bytes, sentence) =>
    withEmulator({}, async (api, { store }) => {
      expect(await run(api, bytes)).toMatchObject({
        status: 'failed',
        success_count: 0,
        message: expect.stringMatching(sentence),
      });
      expect(store.list('tasks')).toEqual([]);
    }),
  );
});

describe('the address', () => {
  test.each<[number | undefined, number]>([
    [undefined, 3600],
    [1024, 3600],
    [7200 * 1024 * 1024, 7200],
    [1e14, 12 * 3600],
  ])('for %s bytes is good for %d seconds', (file_size_bytes, seconds) =>
    withEmulator({}, async (api) => {
      const { expires_at } = await begin(api, file_size_bytes === undefined ? {} : { file_size_bytes });
      expect((Date.parse(String(expires_at)) - Date.parse('2026-01-01T00:00:00Z')) / 1000).toBe(seconds);
    }),
  );

  test('refuses keys, cookies, another type and another signature, in XML; it is not part of the API', () =>
    withEmulator({}, async (api, emulator) => {
      const { upload_id, upload_url } = await begin(api);
      for (const header of ['Authorization', 'X-API-Key', 'Cookie'])
        expect(await put(upload_url, FILES, { [header]: `Bearer ${ADMIN_KEY}` })).toMatchObject({
          status: 400,
          text: expect.stringContaining(`do not send ${header.toLowerCase()}`),
        });
      expect(await put(upload_url, FILES, { 'Content-Type': 'application/octet-stream' })).toMatchObject({
        status: 403,
        type: 'application/xml',
        deprecation: null,
      });
      expect((await put(`${String(upload_url)}0`, FILES)).text).toContain(
        '<Code>SignatureDoesNotMatch</Code>',
      );
      expect(refusal(await confirm(api, upload_id))[0]).toBe(422);
      emulator.setSwitches({ rate_limit: 1 });
      expect((await put(upload_url, FILES)).status).toBe(200);
      expect((await put(upload_url, FILES)).status).toBe(200);
      emulator.setSwitches({ rate_limit: 0 });
      const last = emulator.requests.at(-1);
      expect([last?.route, last?.body, last?.status]).toEqual([
        '/storage/uploads/:upload_id',
        { bytes: FILES.length },
        200,
      ]);
      expect((await confirm(api, upload_id)).status).toBe(202);
      expect((await put(upload_url, FILES)).status).toBe(403);
    }));

  test('expires by the clock, or fails as a fault says', () => {
    let time = Date.parse('2026-01-01T00:00:00Z');
    return withEmulator({ now: () => new Date(time) }, async (api, emulator) => {
      const { upload_url } = await begin(api);
      emulator.setFaults([{ nth: 1, when: 'before', status: 503, match: { path: '/storage' } }]);
      expect(await put(upload_url, FILES)).toMatchObject({ status: 503, type: 'application/xml' });
      time += 3600 * 1000;
      expect((await put(upload_url, FILES)).text).toContain('Request has expired');
    });
  });

  test('takes an archive that is larger than a body of the API may be', () =>
    withEmulator({}, async (api) => {
      const { upload_url } = await begin(api);
      expect((await put(upload_url, Buffer.alloc(33 * 1024 * 1024))).status).toBe(200);
    }));
});

describe('refusals', () => {
  test('a confirmation before the archive, a second one, and one of something else', () =>
    withEmulator({}, async (api) => {
      const { upload_id, upload_url } = await begin(api);
      expect(refusal(await confirm(api, upload_id))).toEqual([
        422,
        'validation_error',
        'ZIP archive has not been uploaded yet',
      ]);
      expect(fields(await poll(api, upload_id))).toEqual({ upload_id, status: 'pending' });
      await put(upload_url, FILES);
      expect((await confirm(api, upload_id)).body).toEqual({ upload_id, status: 'processing' });
      expect(refusal(await confirm(api, upload_id))).toEqual([
        409,
        'api_error',
        'Upload has already been confirmed or is no longer pending',
      ]);
      expect(refusal(await confirm(api, 'no-such'))).toEqual([404, 'not_found', 'Upload not found']);
      expect((await api.get(`/api/v1/workflows/10/tasks/upload/${String(upload_id)}`)).status).toBe(404);
    }));

  test('a confirmation without an answer has happened all the same', () =>
    withEmulator(
      { faults: [{ nth: 1, when: 'after', drop: true, match: { path: '^.*/confirm$' } }] },
      async (api) => {
        const { upload_id, upload_url } = await begin(api);
        await put(upload_url, FILES);
        await expect(confirm(api, upload_id)).rejects.toThrow();
        expect(fields(await poll(api, upload_id)).status).toBe('processing');
        expect((await confirm(api, upload_id)).status).toBe(409);
      },
    ));

  test.each<[string, string, JsonObject, RegExp]>([
    ['a workflow without files', '/api/v1/workflows/10/tasks/upload', {}, /no file upload fields/],
    ['no size', UPLOADS, { file_size_bytes: 0 }, /^file_size_bytes: /],
    ['no rows', UPLOADS, { tasks: [] }, /^tasks: /],
  ])('%s', (_what, path, body, sentence) =>
    withEmulator({}, async (api) => {
      expect(refusal(await api.post(path, body))).toEqual([
        422,
        'validation_error',
        expect.stringMatching(sentence),
      ]);
    }),
  );

  test('a workflow in another state, and a key whose user has left', () =>
    withEmulator({}, async (api, { store }) => {
      const { upload_id } = await begin(api);
      store.editWorkflow(3086, { status: 'DRAFT' });
      expect(refusal(await api.post(UPLOADS, {}))[2]).toMatch(/must be ACTIVE or PAUSED/);
      store.editWorkflow(3086, { status: 'ACTIVE' });
      store.put('keys', { ...store.need('keys', ADMIN_KEY), user_removed: true });
      for (const reply of [
        await api.post(UPLOADS, {}),
        await confirm(api, upload_id),
        await poll(api, upload_id),
      ])
        expect(refusal(reply)).toEqual([422, 'validation_error', expect.stringMatching(/is gone/)]);
      expect((await api.get('/api/v1/workflows/10/tasks')).status).toBe(200);
    }));
});

test('a data folder keeps uploads and their archives', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'uploads-'));
  const options: EmulatorOptions = { dataDir };
  try {
    const id = await withEmulator(options, async (api) => {
      const { upload_id, upload_url } = await begin(api);
      await put(upload_url, FILES);
      return upload_id;
    });
    await withEmulator(options, async (api) => expect((await confirm(api, id)).status).toBe(202));
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
});

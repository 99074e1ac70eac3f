import { symlink } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { EmulatorOptions } from '../../../../src/providers/pipelines/emulator/index.js';
import { at, SmokeScene } from './scene.js';

let scene: SmokeScene;
afterEach(() => scene.close());

const UPLOAD = '/api/v1/workflows/3086/tasks/upload';
const CONFIRM = { method: 'POST', path: `^${UPLOAD}/[^/]+/confirm` };
const PUT = { method: 'PUT', path: '/storage/' };

/** A run that uploads two files of a folder: each becomes a task. */
const open = async (options: EmulatorOptions = {}, more = '') => {
  scene = await SmokeScene.open(`papers: {workflow: 3086, files: papers${more}}`, options);
  await scene.write('papers/a.txt', 'First paper. '.repeat(200));
  await scene.write('papers/b.pdf', 'Second paper');
  await scene.write('papers/.DS_Store', 'no paper');
};
const writes = () => scene.requests().filter((line) => !line.startsWith('GET '));
const steps = () =>
  writes().map((line) => (line.startsWith('PUT') ? 'put' : line.endsWith('confirm') ? 'confirm' : 'open'));
const tasks = () => scene.store.list('tasks').length;

describe('an archive', () => {
  it('is uploaded with its true size, confirmed once, and judged', async () => {
    await open();
    const { code, run, err } = await scene.smoke();
    expect([code, run.created, run.statuses, steps()]).toEqual([
      0,
      2,
      { finished: 2 },
      ['open', 'put', 'confirm'],
    ]);
    const [, size] = /uploading 2 files \((\d+) bytes\)/.exec(err) ?? [];
    const [init] = scene.emulator.requests.filter(({ method }) => method !== 'GET');
    expect(init?.body).toEqual({ file_size_bytes: Number(size) });
    expect(scene.store.list('tasks').map(({ fields }) => fields)).toEqual([
      { document: 'a.txt' },
      { document: 'b.pdf' },
    ]);
  });

  it('that was cut off is not continued with other contents, even of the same size', async () => {
    await open();
    scene.emulator.setFaults([{ match: CONFIRM, nth: 'every', when: 'after', status: 500 }]);
    scene.emulator.setSwitches({ v1_upload_polls: 1000 });
    const stop = new AbortController();
    const running = scene.smokeWith({ signal: stop.signal });
    await expect.poll(() => steps().includes('confirm'), { interval: 1 }).toBe(true);
    stop.abort();
    expect((await running).run.state).toBe('interrupted');
    scene.emulator.setFaults([]);
    await scene.write('papers/b.pdf', 'Third! paper');
    const { code, run } = await scene.smoke();
    expect([code, run.findings[0]?.code]).toEqual([3, 'PS2944']);
  });

  it('that cannot be processed is failed, without values of its tasks in any message', async () => {
    await open({}, ', tasks: [{document: a.txt}, {document: b.pdf}]');
    const body = { status: 'failed', message: 'a.txt and b.pdf \u001b[31m are empty' };
    const match = { method: 'GET', path: `^${UPLOAD}/` };
    scene.emulator.setFaults([{ match, nth: 'every', when: 'after', status: 200, body }]);
    const { code, run } = await scene.smoke();
    expect([code, run.findings.map(({ code: one }) => one)]).toEqual([5, ['PS2937']]);
    expect(run.findings[0]?.message).toMatch(/is failed: … and … {2}?\S*\[31m are empty\.$/);
  });

  it('whose tasks are not named is unknown, and is not sent again', async () => {
    await open();
    const body = { status: 'completed', success_count: 2, error_count: 0 };
    const match = { method: 'GET', path: `^${UPLOAD}/` };
    scene.emulator.setFaults([{ match, nth: 'every', when: 'after', status: 200, body }]);
    const { code, run } = await scene.smoke();
    expect([code, run.state, run.unknown, at(run)[0]]).toEqual([
      4,
      'unknown',
      { tasks: 2, ids: [] },
      'PS2946 pipelines-sync.yaml:5:3',
    ]);
    expect((await scene.smoke()).code).toBe(3);
  });

  it('of the same files has the same bytes', async () => {
    await open();
    const sizes = async () => {
      const { err } = await scene.smoke();
      return /\((\d+) bytes\)/.exec(err)?.[1];
    };
    expect(await sizes()).toBe(await sizes());
  });

  it('goes with tasks: a refused one is named at its row', async () => {
    await open({}, ', tasks: t.csv, expect: {share: 0.5}');
    await scene.write('t.csv', 'document\na.txt\nmissing.txt\n');
    const { code, run } = await scene.smoke();
    expect([code, run.created, run.refused, at(run)]).toEqual([0, 1, 1, ['PS2933 t.csv:1:1']]);
    // The file's name is a value of the task.
    expect(run.findings[0]?.message).not.toContain('missing.txt');
  });

  it.each([
    ['is dropped before', { nth: 1, when: 'before', drop: true }, ['open', 'put', 'put', 'confirm']],
    ['gets no answer', { nth: 1, when: 'after', drop: true }, ['open', 'put', 'put', 'confirm']],
    ['is 500', { nth: 1, when: 'before', status: 500 }, ['open', 'put', 'put', 'confirm']],
    [
      'is 403, as of an expired address',
      { nth: 1, when: 'before', status: 403 },
      ['open', 'put', 'open', 'put', 'confirm'],
    ],
  ] as const)('is put again where the upload %s', async (_name, fault, expected) => {
    await open();
    scene.emulator.setFaults([{ match: PUT, ...fault }]);
    const { code } = await scene.smoke();
    expect([code, steps(), tasks()]).toEqual([0, expected, 2]);
  });

  it('is given up where every address has expired', async () => {
    await open({ switches: { storage_put: 'expired' } });
    const { code, run } = await scene.smoke();
    expect([code, run.state, run.wrote, tasks()]).toEqual([1, 'error', false, 0]);
    expect(steps()).not.toContain('confirm');
    expect(run.findings[0]?.message).toContain('The archive could not be uploaded.');
    expect(JSON.stringify(run)).not.toMatch(/signature=/);
  });

  it('does not follow a redirect', async () => {
    await open({ switches: { storage_put: 'redirected' } });
    const { code, run } = await scene.smoke();
    expect([code, steps()]).toEqual([1, ['open', 'put']]);
    expect(run.findings[0]?.message).toContain('Redirects are not followed.');
  });

  it.each([
    ['503, while the worker is down', { nth: [1, 2], when: 'before', status: 503 }, 3],
    ['no answer, and was carried out', { nth: 1, when: 'after', drop: true }, 1],
    ['no answer, and got lost', { nth: 1, when: 'before', drop: true }, 2],
    ['409, because it was confirmed', { nth: 1, when: 'after', status: 409 }, 1],
    ['422, because the storage is slow', { nth: 1, when: 'before', status: 422 }, 2],
  ] as const)('is confirmed once where the answer is %s', async (_name, { nth, ...fault }, confirms) => {
    await open();
    scene.emulator.setFaults([{ match: CONFIRM, nth: typeof nth === 'number' ? nth : [...nth], ...fault }]);
    const { code, run } = await scene.smoke();
    expect([code, run.created, tasks()]).toEqual([0, 2, 2]);
    expect(steps().filter((step) => step === 'confirm')).toHaveLength(confirms);
  });

  it.each([
    ['the worker stays down', { v1_worker: 'down' }, 1, 'error'],
    ['the platform cannot process it', { v1_upload_end: 'failed' }, 5, 'failed'],
    ['it is cancelled', { v1_upload_end: 'cancelled' }, 5, 'failed'],
    ['it is not processed in time', { v1_upload_polls: 100_000 }, 5, 'failed'],
  ] as const)('has no tasks where %s', async (_name, switches, exit, state) => {
    await open({ switches });
    const { code, run } = await scene.smoke();
    expect([code, run.state, run.created]).toEqual([exit, state, 0]);
  });

  it('that was confirmed by a run that was cut off is waited for, not sent again', async () => {
    await open();
    const path = `^${UPLOAD}/[^/]+$`;
    scene.emulator.setFaults([{ match: { method: 'GET', path }, nth: 'every', when: 'before', status: 500 }]);
    const { code, run } = await scene.smoke();
    expect([code, run.state, run.wrote]).toEqual([4, 'error', true]);
    scene.emulator.setFaults([]);
    const next = await scene.smoke();
    expect([next.code, next.run.created, tasks(), steps()]).toEqual([0, 2, 2, ['open', 'put', 'confirm']]);
  });
});

describe('before anything is sent', () => {
  it.each([
    ['files for a workflow without upload fields', 'x: {workflow: 10, files: papers}', 'PS2932'],
    ['no files for a workflow that takes them', 'x: {workflow: 3086, tasks: [{document: a}]}', 'PS2932'],
    ['an empty folder', 'x: {workflow: 3086, files: empty}', 'PS2919'],
    ['a folder that does not exist', 'x: {workflow: 3086, files: paper}', 'PS2915'],
    ['a path out of the repository', 'x: {workflow: 3086, files: ../papers}', 'PS2914'],
    ['a private folder', 'x: {workflow: 3086, files: .git}', 'PS2914'],
    ['a link into a private folder', 'x: {workflow: 3086, files: link}', 'PS2914'],
    ['a link in a folder into a private one', 'x: {workflow: 3086, files: mixed}', 'PS2914'],
    ['two files of one name', 'x: {workflow: 3086, files: [papers/a.txt, empty/../papers/a.txt]}', 'PS2919'],
  ])('%s is an error', async (_name, smoke, code) => {
    await open();
    await scene.write('empty/.gitkeep', '');
    await scene.write('mixed/a.txt', 'a');
    await scene.write('.pipelines-sync/private.txt', 'private');
    await symlink('.pipelines-sync', path.join(scene.workspace.folder, 'link'));
    await symlink('../.pipelines-sync/private.txt', path.join(scene.workspace.folder, 'mixed/b.txt'));
    await scene.configure(smoke);
    const { code: exit, out, err } = await scene.run('smoke');
    expect([exit, `${out}${err}`]).toEqual([1, expect.stringContaining(code)]);
    expect(writes()).toEqual([]);
  });
});

describe('the presigned address', () => {
  /** Answers every init with this address. */
  const answering = async (upload_url: string) => {
    await open();
    const body = { upload_id: 'u', upload_url, expires_at: '2999-01-01T00:00:00Z' };
    scene.emulator.setFaults([
      { match: { method: 'POST', path: `^${UPLOAD}$` }, nth: 'every', when: 'before', status: 202, body },
    ]);
    return scene.smoke();
  };

  it('on another host must be https', async () => {
    const { code, run } = await answering('http://storage.example/a?sig=SECRET');
    expect([code, run.findings[0]?.message]).toEqual([
      1,
      'The upload address of the server, on storage.example, is not https; nothing was sent to it.',
    ]);
  });

  it('gets neither key nor cookie, and its query as it is', async () => {
    const seen: { url: string; headers: IncomingHttpHeaders }[] = [];
    const storage = createServer((request, response) => {
      seen.push({ url: String(request.url), headers: request.headers });
      request.resume().on('end', () => response.writeHead(200).end('<ok/>'));
    });
    await new Promise<void>((resolve) => storage.listen(0, '127.0.0.1', resolve));
    const { port } = storage.address() as AddressInfo;
    const query = '?X-Sig=a%2Fb+c&X-Sig=d&empty=';
    const { out, err } = await answering(`http://127.0.0.1:${port}/bucket/a%20b${query}`).then(
      ({ run, err: said }) => ({ out: JSON.stringify(run), err: said }),
    );
    await new Promise((resolve) => storage.close(resolve));
    expect(seen[0]?.url).toBe(`/bucket/a%20b${query}`);
    expect(Object.keys(seen[0]?.headers ?? {}).sort()).toEqual([
      'accept',
      'connection',
      'content-length',
      'content-type',
      'host',
      'user-agent',
    ]);
    expect(`${out}${err}`).not.toContain('X-Sig');
  });
});

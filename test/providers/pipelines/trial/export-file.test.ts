import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../../../src/model/json.js';
import { readExportAnswer, readJobStatus } from '../../../../src/providers/pipelines/trial/export-answer.js';
import { readExportFile } from '../../../../src/providers/pipelines/trial/export-file.js';

const NAMES = { isId: (column: string) => column === 'id', isOpened: () => false };
const TABLE = 'id,Tone\r\n1,0.5\r\n';
const ROWS = { rows: [{ id: '1', Tone: '0.5' }] };

const read = (content: string | Uint8Array, type = '') =>
  readExportFile({ type, bytes: Buffer.from(content as string) }, NAMES);

const zip = (files: { [path: string]: string }, level: 0 | 6 = 6) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)])), {
    level,
  });

describe('a file of an export', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['a table', TABLE, 'text/csv'],
    ['a table without its type', TABLE, 'application/octet-stream'],
    ['a table with a byte order mark', `\ufeff${TABLE}`, 'text/csv'],
    ['an archive', zip({ 'tasks.csv': TABLE }), 'application/zip'],
    ['an archive that is not called one', zip({ 'tasks.csv': TABLE }), 'application/json'],
    ['an archive that is not packed', zip({ 'tasks.csv': TABLE }, 0), ''],
    ['an archive with the answers', zip({ 'files/1/a.json': '{}', 'Export.CSV': TABLE }), ''],
    ['an archive with a folder', zip({ 'export/tasks.csv': TABLE }), ''],
  ])('is read by what it holds: %s', (_name, content, type) => {
    expect(read(content, type)).toEqual(ROWS);
  });

  it('with JSON is that JSON', () => {
    expect(read('[{"id":1}]', 'application/json')).toEqual({ json: [{ id: 1 }] });
    expect(read(zip({ 'tasks.json': '{"items":[]}' }))).toEqual({ json: { items: [] } });
  });

  it.each<[string, string | Uint8Array, string, string]>([
    ['nothing', '', 'text/csv', 'the file is empty'],
    ['a page', '<html>Sign in</html>', 'text/html', 'no column of the table names the task'],
    ['another table', 'name,Tone\r\nx,1\r\n', 'text/csv', 'no column of the table names the task'],
    ['JSON that breaks off', '[{"id":1', 'application/json', 'the answer is not whole JSON'],
    ['another encoding', Buffer.from(TABLE, 'utf16le'), 'text/csv', 'the file is not text in UTF-8'],
    [
      'bytes that are no text',
      Buffer.from([0x69, 0x64, 0x0a, 0xc3]),
      'text/csv',
      'the file is not text in UTF-8',
    ],
    ['no table', zip({ 'read.me': 'x' }), '', 'the archive has no table'],
    ['two tables', zip({ 'a.csv': TABLE, 'b.csv': TABLE }), '', 'the archive has 2 tables'],
    [
      'an archive that breaks off',
      zip({ 'tasks.csv': TABLE }).slice(0, 60),
      '',
      'the archive cannot be read: it has no directory',
    ],
  ])('is not read: %s', (_name, content, type, why) => {
    expect(read(content, type)).toMatchObject({ why });
  });

  it.each([0, 6] as const)('is never read with another byte than it had: archive, level %i', (level) => {
    const table = `id,Tone\r\n${Array.from({ length: 20 }, (_, at) => `${at},0.${at}\r\n`).join('')}`;
    const archive = zip({ 'tasks.csv': table }, level);
    const whole = read(archive);
    expect(whole).toHaveProperty('rows');
    for (let at = 0; at < archive.length; at += 1) {
      const damaged = Uint8Array.from(archive);
      damaged[at] = (damaged[at] ?? 0) ^ 0x01;
      const seen = read(damaged);
      // Times and other facts about a file may change.
      if ('rows' in seen) expect(seen).toEqual(whole);
    }
  });

  it('is not unpacked beyond the size of an answer', () => {
    const archive = zipSync({ 'tasks.csv': new Uint8Array(65 * 1024 * 1024) });
    expect(read(archive)).toMatchObject({
      why: 'the archive cannot be read: tasks.csv is too large',
    });
  });
});

describe('an answer', () => {
  const row = { id: 1 };
  it.each<[string, Json, object]>([
    ['a list', [row], { rows: [row] }],
    ['a list under a key', { tasks: [row], total: 1 }, { rows: [row] }],
    ['a list deeper down', { result: { data: { items: [row] } } }, { rows: [row] }],
    ['a part of a list', { items: [row], total: 2 }, { why: 'the export shows 1 of 2 tasks' }],
    ['a file', { content: 'x', content_type: 'text/csv' }, { type: 'text/csv', bytes: Buffer.from('x') }],
    ['an archive', { content_base64: 'eA==' }, { type: '', bytes: Buffer.from('x') }],
    ['an address', { result: { download_url: 'https://x.example/1' } }, { address: 'https://x.example/1' }],
    ['a job', { job_id: 7, status: 'queued' }, { job: '7' }],
    ['something else', { detail: 'x' }, { why: 'the export is not a list of tasks' }],
    ['nothing', null, { why: 'the export is not a list of tasks' }],
  ])('holds %s', (_name, body, expected) => {
    expect(readExportAnswer(body)).toMatchObject(expected);
  });

  it.each<[Json, object]>([
    [{ job_id: '1', status: 'queued' }, { state: 'running' }],
    [{ job_id: '1', status: 'a new word' }, { state: 'running' }],
    [
      { status: 'COMPLETED', result: [row] },
      { state: 'ended', answer: { rows: [row] } },
    ],
    [
      { job_id: '1', status: 'completed', download_url: 'u' },
      { state: 'ended', answer: { address: 'u' } },
    ],
    // It does not lead back to itself.
    [
      { job_id: '1', status: 'completed' },
      { state: 'ended', answer: { why: expect.any(String) } },
    ],
    [
      { status: 'failed', error: 'Full' },
      { state: 'failed', why: 'its export job ended as failed: Full' },
    ],
    [{ status: 'completed_with_partial_results', result: [row] }, { state: 'failed' }],
    [{ status: 'cancelled' }, { state: 'failed', why: 'its export job ended as cancelled' }],
  ])('of a job says where it is: %j', (body, expected) => {
    expect(readJobStatus(body)).toMatchObject(expected);
  });
});

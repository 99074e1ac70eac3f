import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Entry, LaunchRecord } from '../../../src/compare/index.js';
import { ALL_KINDS, ALL_KINDS_ENV } from '../../support/all-kinds.js';
import { Workspace } from '../../support/workspace.js';
import { reportOf } from './truth.js';

const ROUTE = '/api/projects/22/workflows/10/experiments';

/** Whoever may push a ref may write a record: nothing of it reaches the platform but a version that is one. */
describe('the record of a launch whose answer never came, changed by somebody', () => {
  let workspace: Workspace;
  let mark: number;
  beforeEach(async () => {
    workspace = await Workspace.open(ALL_KINDS);
    Object.assign(workspace.env, ALL_KINDS_ENV);
    workspace.emulator.setFaults([
      { match: { method: 'POST', path: /\/experiments$/ }, nth: 1, when: 'after', drop: true },
    ]);
    expect((await workspace.run('apply', '--yes', '--launch', '*')).code).toBe(4);
    workspace.emulator.setFaults([]);
    mark = workspace.emulator.requests.length;
  });
  afterEach(() => workspace.close());

  async function tamper(change: (record: LaunchRecord, entry: Entry) => Partial<LaunchRecord>) {
    const folder = path.join(workspace.folder, '.pipelines-sync/rome-team/staging/experiments');
    const [name = ''] = await readdir(folder);
    const file = path.join(folder, name);
    const entry = JSON.parse(await readFile(file, 'utf8')) as Entry;
    if (entry.launch === null) throw new Error('there is no record');
    entry.launch = { ...entry.launch, ...change(entry.launch, entry) };
    await writeFile(file, JSON.stringify(entry));
  }

  const sends = () => workspace.emulator.requests.slice(mark).filter(({ method }) => method !== 'GET');

  async function expectHeld(why: RegExp): Promise<void> {
    for (const flags of [[], ['--launch', '*']]) {
      const ran = await workspace.run('apply', '--yes', '--json', ...flags);
      expect(ran.code, ran.out + ran.err).toBe(3);
      const launch = reportOf(ran).outcomes.find(({ kind }) => kind === 'experiments');
      expect(launch?.outcome).toBe('held');
      expect(launch?.message).toMatch(why);
    }
    expect(sends()).toEqual([]);
  }

  const version = (number: unknown) => (record: LaunchRecord) => ({
    body: (record.body ?? '').replace('"version":1', `"version":${JSON.stringify(number)}`),
  });

  it('is sent again with the version that latest was then, whatever the prompt is now', async () => {
    await workspace.write('pipelines/rome.md', 'Another text about Rome.\n');
    const ran = await workspace.run('apply', '--yes', '--json');
    expect(ran.code, ran.out + ran.err).toBe(0);
    const launch = sends().find(({ method, path: at }) => method === 'POST' && at === ROUTE);
    expect(JSON.stringify(launch?.body)).toContain('"version":1');
    expect(
      workspace.emulator.store.list('prompts').find(({ name }) => name === 'Concise Rome Prompt')?.version,
    ).toBe(2);
    expect(workspace.emulator.store.list('experiments')).toHaveLength(1);
  });

  it('is sent again when it says the same in another order and with other white space', async () => {
    await tamper(({ body }) => {
      const { count, ...rest } = JSON.parse(body ?? '{}');
      return { body: JSON.stringify({ ...rest, count }, null, 2) };
    });
    expect((await workspace.run('apply', '--yes', '--json')).code).toBe(0);
    expect(sends()).toHaveLength(1);
    expect(workspace.emulator.store.list('experiments')).toHaveLength(1);
  });

  const cases: [what: string, change: (record: LaunchRecord) => Partial<LaunchRecord>, why: RegExp][] = [
    ['another route', () => ({ route: '/api/organizations/2/members' }), /route is not the recorded one/],
    ['a route of another workflow', () => ({ route: ROUTE.replace('10', '11') }), /route is not/],
    ['another body', () => ({ body: '{"role":"admin"}' }), /another request/],
    [
      'one more field in the body',
      ({ body }) => ({ body: (body ?? '').replace('{', '{"debug":true,') }),
      /another request/,
    ],
    ['a body that is no JSON', () => ({ body: '{' }), /record is incomplete/],
    ['a body without end', () => ({ body: '['.repeat(200_000) }), /record is incomplete/],
    ['a body that is no object', () => ({ body: '[]' }), /record is incomplete/],
    ['no body', () => ({ body: null }), /record is incomplete/],
    ['another key', ({ key }) => ({ key: `${key}x` }), /Idempotency-Key is not the recorded one/],
    ['a version above the newest', version(2), /does not exist \(the newest is 1\)/],
    ['version 0', version(0), /does not exist/],
    ['a version below 0', version(-1), /does not exist/],
    ['half a version', version(1.5), /does not exist/],
    ['a text as version', version('1'), /another request/],
    ['an object as version', version({ $ne: 0 }), /another request/],
  ];
  for (const [what, change, why] of cases)
    it(`with ${what} is held, and nothing is sent`, async () => {
      await tamper(change);
      await expectHeld(why);
    });
});

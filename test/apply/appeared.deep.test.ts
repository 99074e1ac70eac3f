import { afterEach, describe, expect, it } from 'vitest';
import type { ApplyReport } from '../../src/apply/outcome.js';
import type { RequestRecord } from '../../src/emulator/request-record.js';
import { prompts } from '../support/deployment.js';
import { hasNoResult } from '../support/has-no-result.js';
import { type Ran, Workspace } from '../support/workspace.js';

const CONFIG = `version: 1
namespace: rome-team
bundles: ["*.bundle.yaml"]
targets: { staging: { org_id: 2 } }
`;

const names = (count: number) =>
  Array.from({ length: count }, (_, index) => `P${String(index).padStart(String(count).length, '0')}`);
const bundle = (count: number) =>
  prompts(Object.fromEntries(names(count).map((name) => [name, `text of ${name}`])));
const isCreate = ({ method, path }: RequestRecord) => method === 'POST' && path === '/api/prompts';
const isList = ({ method, path }: RequestRecord) => method === 'GET' && path.startsWith('/api/prompts?');

describe('an object that somebody makes while creates are under way', () => {
  let workspace: Workspace;
  afterEach(() => workspace.close());

  /** An apply of so many creates of which each takes so long; `at` is called before the n-th of them. */
  async function apply(count: number, ms: number, at: (nth: number) => void = () => undefined) {
    workspace ??= await Workspace.open({});
    await workspace.write('pipelines-sync.yaml', CONFIG);
    await workspace.write('all.bundle.yaml', bundle(count));
    const { emulator } = workspace;
    let time = Date.UTC(2030, 0, 1);
    let nth = 0;
    emulator.hooks.before = (request) => {
      if (!isCreate(request)) return;
      nth += 1;
      time += ms;
      at(nth);
    };
    const mark = emulator.requests.length;
    const clock = { now: () => time, sleep: async () => undefined };
    const ran = await workspace.runWith({ clock }, 'apply', '--yes', '--json');
    delete emulator.hooks.before;
    const requests = emulator.requests.slice(mark);
    return {
      ran,
      report: reportOf(ran),
      lists: requests.filter(isList).length,
      creates: requests.filter(isCreate).length,
    };
  }

  const reportOf = (ran: Ran): ApplyReport => {
    if (hasNoResult(ran.out)) throw new Error(ran.err);
    return JSON.parse(ran.out);
  };
  const called = (name: string) =>
    workspace.emulator.store.list('prompts').filter((row) => row.name === name);

  it('is seen by a list that is read again, and held', async () => {
    workspace = await Workspace.open({});
    const { report, ran, creates, lists } = await apply(40, 400, (nth) => {
      if (nth === 3) workspace.emulator.store.create('prompts', { name: 'P39', prompt_text: 'theirs' });
    });
    expect(report.summary).toEqual({ created: 39, held: 1 });
    expect(report.outcomes.find(({ outcome }) => outcome === 'held')).toMatchObject({
      address: 'prompts/P39',
      code: 'PS5201',
    });
    expect(ran.code).toBe(3);
    expect([creates, called('P39').length]).toEqual([39, 1]);
    // For the plan, before the first create, after twenty of them, after the last.
    expect(lists).toBe(4);
  });

  it('is told with both ids where nothing was read in between, and nothing is deleted', async () => {
    workspace = await Workspace.open({});
    let theirs = 0;
    const { report, ran } = await apply(3, 1, (nth) => {
      if (nth === 1)
        theirs = workspace.emulator.store.create('prompts', { name: 'P2', prompt_text: 'theirs' }).id;
    });
    const twin = report.outcomes.find(({ address }) => address === 'prompts/P2');
    expect(twin).toMatchObject({ outcome: 'failed', code: 'PS5231' });
    expect(twin?.message).toContain(
      `created as id ${twin?.id}, but another object of the same name was created meanwhile (id ${theirs})`,
    );
    expect(report.summary).toEqual({ created: 2, failed: 1 });
    expect([ran.code, report.exit_code]).toEqual([4, 4]);
    expect(
      called('P2')
        .map(({ id }) => id)
        .sort(),
    ).toEqual([twin?.id, theirs].sort());
  });

  it('is no reason to doubt the others when the list cannot be read at the end', async () => {
    workspace = await Workspace.open({});
    const { emulator } = workspace;
    const { report, ran } = await apply(2, 1, (nth) => {
      if (nth !== 2) return;
      emulator.setFaults([
        { match: { method: 'GET', path: /^\/api\/prompts\?/ }, nth: 'every', when: 'before', status: 403 },
      ]);
    });
    expect(report.summary).toEqual({ created: 2 });
    expect(report.outcomes.map(({ code }) => code).filter((code) => code !== null)).toEqual(['PS5232']);
    expect(ran.code).toBe(0);
  });

  it.each([
    // A plan reads the list once, an apply before the first create and after the last one.
    ['300 quick creates', 300, 1, 3 + 3],
    ['300 slow creates', 300, 400, 3 + 3 + 24],
    ['3,000 slow creates', 3000, 400, 31 + 31 + 240],
  ])(
    'costs %s few readings of the list',
    async (_what, count, ms, most) => {
      workspace = await Workspace.open({});
      const { report, lists, creates, ran } = await apply(count, ms);
      expect(report.summary).toEqual({ created: count });
      expect([ran.code, creates]).toEqual([0, count]);
      expect(lists).toBeLessThanOrEqual(most);
    },
    900_000,
  );
});

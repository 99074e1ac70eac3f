import { appendFile, cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RequestRecord } from '../../../src/emulator/request-record.js';
import type { Ran } from '../../support/workspace.js';
import { firstApply, mixedApply, type Scenario } from './scenarios.js';
import { counts, platformState } from './state.js';
import { expectTrue, outcomes, reportOf } from './truth.js';

const FOLDER = '.pipelines-sync/rome-team/staging';

/** Every refusal is one sentence with a code and a remedy, and never "a fault of the tool". */
function expectSentence(ran: Ran): void {
  expect(ran.err).toMatch(/^error PS60\d\d {2}.+\n {2}.+\n$/);
  expect(ran.err).not.toContain('PS9001');
}

describe('a ledger that is lost while a run goes on', () => {
  let scenario: Scenario;
  beforeAll(async () => {
    scenario = await firstApply();
  });
  afterAll(() => scenario.workspace.close());
  beforeEach(async () => {
    const { folder } = scenario.workspace;
    await rm(path.join(folder, '.pipelines-sync'), { recursive: true, force: true });
    await scenario.rewind();
  });

  const inFolder = (name: string) => path.join(scenario.workspace.folder, name);

  const isFirstWrite = ({ method, path: at }: RequestRecord) => method === 'POST' && at === '/api/prompts';

  const WAYS: [name: string, lose: () => Promise<void>][] = [
    ['removed', () => rm(inFolder('.pipelines-sync'), { recursive: true, force: true })],
    ['moved away', () => rename(inFolder('.pipelines-sync'), inFolder('moved')).catch(() => undefined)],
    [
      'replaced by a file',
      async () => {
        await rm(inFolder('.pipelines-sync'), { recursive: true, force: true });
        await writeFile(inFolder('.pipelines-sync'), 'in the way');
      },
    ],
  ];

  it.each(WAYS)('%s after the first write: nothing new is begun, and it is said', async (_name, lose) => {
    const { workspace } = scenario;
    const { emulator } = workspace;
    let isLost = false;
    emulator.hooks.after = async (request) => {
      if (isLost || !isFirstWrite(request)) return;
      isLost = true;
      await lose();
    };
    const ran = await workspace.run(...scenario.command, '--json');
    emulator.hooks.after = () => undefined;
    expect(isLost).toBe(true);
    const report = reportOf(ran);
    expectTrue(report, ran, emulator);
    expect(ran.code, ran.out + ran.err).toBe(4);
    const noted = report.outcomes.filter(({ code }) => code === 'PS6006');
    expect(noted.length).toBeGreaterThan(0);
    for (const outcome of noted) expect(outcome.message).toMatch(/the ledger cannot be written/);
    expect(report.summary['not attempted']).toBeGreaterThan(0);
    expect(emulator.store.list('experiments')).toEqual([]);
    expect(JSON.stringify(report)).not.toContain(workspace.folder);

    await rm(inFolder('moved'), { recursive: true, force: true });
    await rm(inFolder('.pipelines-sync'), { recursive: true, force: true });
    const again = await workspace.run(...scenario.command, '--json');
    expect(again.code, again.out + again.err).toBe(0);
    expectTrue(reportOf(again), again, emulator);
    expect(platformState(emulator)).toEqual(scenario.end);
  });

  it('cut off while the first ledger is put together: entries, no head yet, and the journal', async () => {
    const { workspace } = scenario;
    const journalFile = inFolder(`${FOLDER}/journal.jsonl`);
    let journal = '';
    workspace.emulator.hooks.after = async (request) => {
      if (request.method === 'POST') journal = await readFile(journalFile, 'utf8');
    };
    const ran = await workspace.run(...scenario.command, '--json');
    workspace.emulator.hooks.after = () => undefined;
    expect(ran.code).toBe(0);
    await rm(inFolder(`${FOLDER}/head.json`));
    await writeFile(journalFile, journal);
    const again = await workspace.run(...scenario.command, '--json');
    expect(again.code, again.out + again.err).toBe(0);
    expect(platformState(workspace.emulator)).toEqual(scenario.end);
    const last = await workspace.run('plan', '--detailed-exitcode');
    expect(last.code, last.out + last.err).toBe(0);
  });

  it('a file in its place from the start: refused before the first write', async () => {
    const { workspace } = scenario;
    await writeFile(inFolder('.pipelines-sync'), 'in the way');
    for (const command of [['plan'], scenario.command]) {
      const ran = await workspace.run(...command, '--json');
      expect(ran.code).toBe(1);
      expectSentence(ran);
    }
    expect(workspace.writesSince(0)).toEqual([]);
  });

  it('a folder that refuses to be written: refused before the first write', async () => {
    const { workspace } = scenario;
    // A folder stands where the journal must be: no right of any user gets round that.
    await mkdir(inFolder(`${FOLDER}/journal.jsonl/x`), { recursive: true });
    const ran = await workspace.run(...scenario.command, '--json');
    expect(ran.code).toBe(1);
    expectSentence(ran);
    expect(workspace.writesSince(0)).toEqual([]);
    expect(Object.values(counts(workspace.emulator)).every((count) => count === 0)).toBe(true);
  });
});

describe('a ledger that is damaged between two runs', () => {
  let scenario: Scenario;
  beforeAll(async () => {
    scenario = await mixedApply();
  });
  afterAll(() => scenario.workspace.close());
  beforeEach(() => scenario.rewind());

  const inLedger = (name: string) => path.join(scenario.workspace.folder, FOLDER, name);

  /** Cuts a run off after its first writes and leaves its journal as it was then. */
  async function cutOff(): Promise<string> {
    const { workspace } = scenario;
    let journal = '';
    let writes = 0;
    workspace.emulator.hooks.before = async (request) => {
      if (request.method === 'GET') return;
      writes += 1;
      if (writes === 6) journal = await readFile(inLedger('journal.jsonl'), 'utf8');
      // From here on the platform is gone, as is the run.
      if (writes >= 6) throw new Error('cut off');
    };
    await workspace.run(...scenario.command, '--json');
    workspace.emulator.hooks.before = () => undefined;
    expect(journal.split('\n').length).toBeGreaterThan(2);
    return journal;
  }

  /** The ledger as it was before the run, with the journal that the run left behind. */
  async function putBack(journal: string): Promise<void> {
    const { folder } = scenario.workspace;
    await rm(path.join(folder, '.pipelines-sync'), { recursive: true });
    await cp(path.join(folder, 'kept-ledger'), path.join(folder, '.pipelines-sync'), { recursive: true });
    await writeFile(inLedger('journal.jsonl'), journal);
  }

  it('a torn last line of the journal was never promised: the run goes on from the line before', async () => {
    const { workspace } = scenario;
    const journal = await cutOff();
    const lines = journal.trimEnd().split('\n');
    const last = lines.at(-1) ?? '';
    for (const torn of [last.slice(0, 20), last.slice(0, -1), last]) {
      const saved = counts(workspace.emulator);
      await putBack(`${lines.slice(0, -1).join('\n')}\n${torn}`);
      const plan = await workspace.run('plan', '--json');
      expect(plan.code, plan.out + plan.err).toBe(0);
      expect(counts(workspace.emulator)).toEqual(saved);
    }
    const ran = await workspace.run(...scenario.command, '--json');
    expect(ran.code, ran.out + ran.err).toBe(0);
    expectTrue(reportOf(ran), ran, workspace.emulator);
    expect(platformState(workspace.emulator)).toEqual(scenario.end);
  });

  it('a damaged line in the middle of the journal: refused, naming the line', async () => {
    const { workspace } = scenario;
    const lines = (await cutOff()).split('\n');
    for (const bad of ['{"t":"put"', '{"t":"put","entry":{}}', '{"t":"what"}', '']) {
      await putBack([lines[0], bad, ...lines.slice(1)].join('\n'));
      const mark = workspace.emulator.requests.length;
      const ran = await workspace.run(...scenario.command, '--json');
      expect(ran.code, bad).toBe(1);
      expectSentence(ran);
      expect(ran.err, bad).toContain(`${FOLDER}/journal.jsonl:2 `);
      expect(workspace.writesSince(mark)).toEqual([]);
    }
  });

  it('a head that is gone although entries are there: refused, never taken for a new ledger', async () => {
    const { workspace } = scenario;
    await rm(inLedger('head.json'));
    const ran = await workspace.run(...scenario.command, '--json');
    expect(ran.code).toBe(1);
    expectSentence(ran);
    expect(ran.err).toContain('head.json');
    expect(workspace.writesSince(0)).toEqual([]);
  });

  it.each([
    ['no JSON', 'head.json', (text: string) => text.slice(0, -10), 1],
    ['no object', 'head.json', () => '[]', 1],
    ['a newer format', 'head.json', (text: string) => text.replace('"format": 1', '"format": 2'), 1],
    ['another organization', 'head.json', (text: string) => text.replace('"org_id": 2', '"org_id": 5'), 3],
    [
      'another base URL',
      'head.json',
      (text: string) => text.replace(/"base_url": "[^"]*"/, '"base_url": "https://api.pipelines.tech"'),
      3,
    ],
    [
      'another namespace',
      'head.json',
      (text: string) => text.replace('"namespace": "rome-team"', '"namespace": "other"'),
      3,
    ],
    ['an entry that is no JSON', 'prompts', (text: string) => text.slice(0, -10), 1],
    [
      'an entry of something else',
      'prompts',
      (text: string) => text.replaceAll('Concise Rome', 'Other Rome'),
      1,
    ],
    [
      'an entry with a path as its partition',
      'prompts',
      (text: string) => text.replace(/"partition": "[^"]*"/, '"partition": "../../x"'),
      1,
    ],
  ] as [string, string, (text: string) => string, number][])(
    '%s: refused with a sentence, no write',
    async (_name, where, damage, code) => {
      const { workspace } = scenario;
      const file = where.endsWith('.json')
        ? inLedger(where)
        : path.join(inLedger(where), (await readdir(inLedger(where)))[0] ?? '');
      const text = await readFile(file, 'utf8');
      expect(damage(text)).not.toBe(text);
      await writeFile(file, damage(text));
      for (const command of [['plan'], scenario.command]) {
        const ran = await workspace.run(...command, '--json');
        expect(ran.code, ran.out + ran.err).toBe(code);
        expectSentence(ran);
      }
      expect(workspace.writesSince(0)).toEqual([]);
      expect(await readFile(file, 'utf8')).toBe(damage(text));
    },
  );

  it('a file that is left from a write that was cut off does no harm', async () => {
    const { workspace } = scenario;
    await appendFile(inLedger('head.json.tmp'), '{"half');
    const ran = await workspace.run(...scenario.command, '--json');
    expect(ran.code, ran.out + ran.err).toBe(0);
    expect(outcomes(reportOf(ran))).not.toEqual({});
    expect(platformState(workspace.emulator)).toEqual(scenario.end);
  });
});

import { spawn } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ApplyReport } from '../../src/apply/outcome.js';
import { builtCli } from '../support/built-cli.js';
import { prompts } from '../support/deployment.js';
import { Front, type FrontAnswer } from '../support/front.js';
import { hasNoResult } from '../support/has-no-result.js';
import { type Ran, Workspace } from '../support/workspace.js';

const CONFIG = `version: 1
namespace: rome-team
bundles: ["*.bundle.yaml"]
targets: { staging: { org_id: 2 } }
`;
const P = 'prompts/P';
const isCreate = (request: { method: string; path: string }) =>
  request.method === 'POST' && request.path === '/api/prompts';

describe('an answer to a create', () => {
  let workspace: Workspace;
  let front: Front;
  beforeEach(async () => {
    workspace = await Workspace.open({
      'pipelines-sync.yaml': CONFIG,
      'all.bundle.yaml': prompts({ P: 'ours' }),
    });
    front = await Front.open(workspace.emulator.url);
    workspace.env.PIPELINES_BASE_URL = front.url;
  });
  afterEach(async () => {
    await front.close();
    await workspace.close();
  });

  const report = (ran: Ran): ApplyReport => JSON.parse(ran.out);
  const apply = async (...flags: string[]) => {
    const ran = await workspace.run('apply', '--yes', '--json', ...flags);
    if (hasNoResult(ran.out)) throw new Error(ran.err);
    const [outcome] = report(ran).outcomes;
    return { code: ran.code, word: outcome?.outcome, outcome };
  };
  const plan = async () => {
    const ran = await workspace.run('plan', '--json', '--detailed-exitcode');
    return { code: ran.code, plan: JSON.parse(ran.out) };
  };
  const entry = async (address = P) =>
    Object.entries(await workspace.files('.pipelines-sync'))
      .filter(([file]) => file.endsWith('.json'))
      .map(([, text]) => JSON.parse(text))
      .find((one) => one.address === address);

  /** An apply that is killed when the platform has made the object and nobody knows of it yet. */
  async function killedAfterCommit(): Promise<number> {
    const { emulator, folder, env } = workspace;
    const child = spawn(process.execPath, [await builtCli(), 'apply', '--yes'], { cwd: folder, env });
    const ended = new Promise((resolve) => child.on('close', resolve));
    emulator.hooks.after = async (request) => {
      if (!isCreate(request)) return;
      child.kill('SIGKILL');
      await ended;
    };
    await ended;
    delete emulator.hooks.after;
    const [made] = emulator.store.list('prompts');
    if (made === undefined) throw new Error('nothing was created');
    return made.id;
  }

  it('that is repeated for an object which somebody has renamed and rewritten meanwhile is held', async () => {
    workspace.emulator.setSwitches({ idempotency: 'all' });
    const id = await killedAfterCommit();
    workspace.emulator.store.edit('prompts', id, { name: 'Theirs', prompt_text: 'written by a person' });
    const held = await apply();
    expect([held.code, held.word, held.outcome?.code]).toEqual([3, 'held', 'PS5230']);
    expect(held.outcome?.message).toContain(`id ${id}, which existed before the request`);
    expect(await entry()).toMatchObject({ id: null });
    await workspace.write('all.bundle.yaml', prompts({ P: 'the next change in git' }));
    await apply();
    expect(workspace.emulator.store.need('prompts', id)).toMatchObject({
      name: 'Theirs',
      prompt_text: 'written by a person',
    });
  });

  it('that is repeated while the list lags is ours with what was sent, and the edit is drift', async () => {
    workspace.emulator.setSwitches({ idempotency: 'all' });
    const id = await killedAfterCommit();
    workspace.emulator.store.edit('prompts', id, { prompt_text: 'written by a person' });
    front.respond = async ({ method, path }, forward) => {
      const answer = await forward();
      if (method !== 'GET' || !path.startsWith('/api/prompts?')) return answer;
      return { ...answer, body: { ...(answer.body as object), items: [], total: 0 } };
    };
    const told = await apply();
    expect([told.code, told.outcome?.code]).toEqual([4, 'PS5210']);
    front.respond = () => undefined;
    expect(await entry()).toMatchObject({
      id,
      origin: 'created',
      leaves: { prompt_text: 'ours' },
      observed: {},
    });
    const { plan: next } = await plan();
    expect(next.held).toMatchObject([{ address: P, why: 'drift' }]);
    await workspace.write('all.bundle.yaml', prompts({ P: 'the next change in git' }));
    await apply();
    expect(workspace.emulator.store.need('prompts', id).prompt_text).toBe('written by a person');
  });

  it.each([
    ['of the same name and other values', { name: 'P', prompt_text: 'theirs' }],
    ['of the same name and the same values', { name: 'P', prompt_text: 'ours' }],
    ['of another name', { name: 'Q', prompt_text: 'ours' }],
  ])('that shows an object of somebody else %s which no list shows is not ours', async (_how, fields) => {
    const { id } = workspace.emulator.store.create('prompts', fields);
    const made = new Date(Date.now() - 60_000).toISOString();
    workspace.emulator.store.put('prompts', {
      ...workspace.emulator.store.need('prompts', id),
      created_at: made,
    });
    const row = { ...workspace.emulator.store.need('prompts', id) };
    front.respond = async (request, forward) => {
      if (isCreate(request)) return { status: 201, body: { ...row, archived: false } };
      const answer = await forward();
      if (request.method !== 'GET' || !request.path.startsWith('/api/prompts?')) return answer;
      return { ...answer, body: { ...(answer.body as object), items: [], total: 0 } };
    };
    const held = await apply();
    expect([held.word, held.outcome?.code], held.outcome?.message ?? '').toEqual(['held', 'PS5230']);
    expect(held.code).toBe(3);
    expect(await entry()).toBeUndefined();
    expect(workspace.emulator.store.need('prompts', id).prompt_text).toBe(fields.prompt_text);
  });

  it('that shows an object which the ledger knows under another address is not ours', async () => {
    const first = await apply();
    await workspace.write('all.bundle.yaml', prompts({ P: 'ours', Q: 'another' }));
    front.respond = (request) => {
      if (!isCreate(request)) return undefined;
      return { status: 201, body: { id: first.outcome?.id, name: 'Q', prompt_text: 'another', version: 1 } };
    };
    const ran = await workspace.run('apply', '--yes', '--json');
    expect(report(ran).outcomes).toMatchObject([{ address: 'prompts/Q', outcome: 'held', code: 'PS5230' }]);
    expect(report(ran).outcomes[0]?.message).toContain(`belongs to ${P}`);
    expect(await entry('prompts/Q')).toBeUndefined();
    expect(await entry()).toMatchObject({ id: first.outcome?.id });
  });

  it('that shows one object for two creates is ours once', async () => {
    await workspace.write('all.bundle.yaml', prompts({ P: 'same', Q: 'same' }));
    let made: Promise<FrontAnswer> | undefined;
    front.respond = async (request, forward) => {
      if (!isCreate(request)) return undefined;
      made ??= forward();
      const { body: answer } = await made;
      const { name } = request.body as { name: string };
      return { status: 201, body: { ...(answer as object), name } };
    };
    const ran = await workspace.run('apply', '--yes', '--json');
    const words = report(ran)
      .outcomes.map(({ outcome }) => outcome)
      .sort();
    expect(words).toEqual(['created', 'held']);
    expect(ran.code).toBe(3);
    expect(workspace.emulator.store.list('prompts')).toHaveLength(1);
  });

  it.each([
    ['trimmed', ' P ', 'P'],
    ['composed', 'Cafe\u0301', 'Caf\u00e9'],
  ])('whose name the platform has %s is ours', async (_how, sent, stored) => {
    await workspace.write('all.bundle.yaml', prompts({ [sent]: 'ours' }));
    front.respond = async (request, forward) => {
      const answer = await forward();
      if (!isCreate(request)) return answer;
      const { id } = answer.body as { id: number };
      workspace.emulator.store.put('prompts', {
        ...workspace.emulator.store.need('prompts', id),
        name: stored,
      });
      return { ...answer, body: { ...(answer.body as object), name: stored } };
    };
    const done = await apply();
    expect([done.code, done.word]).toEqual([0, 'created']);
  });

  it('whose name differs in case is not ours', async () => {
    front.respond = async (request, forward) => {
      const answer = await forward();
      return isCreate(request) ? { ...answer, body: { ...(answer.body as object), name: 'p' } } : answer;
    };
    const held = await apply();
    expect([held.word, held.outcome?.code]).toEqual(['held', 'PS5230']);
  });

  it.each([
    ['an hour behind', -3_600_000],
    ['an hour ahead', 3_600_000],
  ])("is judged by the platform's clock alone, also where ours is %s", async (_how, skew) => {
    const clock = { now: () => Date.now() + skew, sleep: async () => undefined };
    const ran = await workspace.runWith({ clock }, 'apply', '--yes', '--json');
    expect([ran.code, report(ran).outcomes[0]?.outcome]).toEqual([0, 'created']);
  });

  it('is judged without the time zone of this machine where times have no offset', async () => {
    const before = process.env.TZ;
    process.env.TZ = 'Asia/Tokyo';
    try {
      front.respond = async (request, forward) => {
        const answer = await forward();
        if (!isCreate(request)) return answer;
        const row = answer.body as { created_at: string };
        return { ...answer, body: { ...row, created_at: row.created_at.replace(/Z$/, '') } };
      };
      const done = await apply();
      expect([done.code, done.word]).toEqual([0, 'created']);
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });

  it('that tells of a taken name is no reason to take over what somebody made, equal or not', async () => {
    workspace.emulator.setSwitches({ unique_prompt_names: true });
    let made: number | undefined;
    workspace.emulator.hooks.before = (request) => {
      if (!isCreate(request) || made !== undefined) return;
      made = workspace.emulator.store.create('prompts', { name: 'P', prompt_text: 'ours' }).id;
    };
    const held = await apply();
    expect([held.code, held.word, held.outcome?.code]).toEqual([3, 'held', 'PS5204']);
    expect(await entry()).toBeUndefined();
    delete workspace.emulator.hooks.before;
    expect((await plan()).plan.changes).toMatchObject([{ address: P, action: 'adopt', id: made }]);
  });

  it('that never came is made good only by what was made since', async () => {
    // Somebody's object of an hour ago, which lists begin to show only after our lost request.
    const old = workspace.emulator.store.create('prompts', { name: 'P', prompt_text: 'ours' });
    const made = new Date(Date.now() - 3_600_000).toISOString();
    workspace.emulator.store.put('prompts', {
      ...workspace.emulator.store.need('prompts', old.id),
      created_at: made,
    });
    let sent = 0;
    front.respond = async (request, forward) => {
      if (isCreate(request)) {
        sent += 1;
        return { status: 502, body: { detail: 'bad gateway' } };
      }
      const answer = await forward();
      if (sent > 0 || request.method !== 'GET' || !request.path.startsWith('/api/prompts?')) return answer;
      return { ...answer, body: { ...(answer.body as object), items: [], total: 0 } };
    };
    const held = await apply();
    expect([held.word, held.outcome?.code]).toEqual(['held', 'PS5204']);
    expect(sent).toBe(1);
    expect(await entry()).toBeUndefined();
  });
});

describe('an answer to a launch', () => {
  it('that shows an experiment which was launched before leaves the outcome unknown and the record there', async () => {
    const bundle = (names: string[]) =>
      JSON.stringify({
        artifact_type: 'pipelines.artifact.bundle.v1',
        experiments: names.map((name) => ({
          name,
          project_id: 22,
          workflow_id: 10,
          payload: { count: 1, variants: [{ name: 'baseline', configOverrides: {} }] },
        })),
      });
    const workspace = await Workspace.open({
      'pipelines-sync.yaml': CONFIG,
      'all.bundle.yaml': bundle(['E']),
    });
    const front = await Front.open(workspace.emulator.url);
    workspace.env.PIPELINES_BASE_URL = front.url;
    try {
      let answer: { status: number; body: unknown } | undefined;
      front.respond = async ({ method, path }, forward) => {
        if (method !== 'POST' || !path.endsWith('/experiments')) return undefined;
        answer ??= await forward();
        return answer;
      };
      const first = await workspace.run('apply', '--yes', '--json', '--launch', '*');
      expect(first.code, first.out + first.err).toBe(0);
      await workspace.write('all.bundle.yaml', bundle(['E', 'F']));
      const second = await workspace.run('apply', '--yes', '--json', '--launch', '*');
      const outcome = (JSON.parse(second.out) as ApplyReport).outcomes.find((one) =>
        one.address.endsWith('/F'),
      );
      expect([second.code, outcome?.outcome, outcome?.code]).toEqual([4, 'unknown', 'PS5230']);
      const entries = Object.values(await workspace.files('.pipelines-sync')).filter((text) =>
        text.includes('sending'),
      );
      expect(entries).toHaveLength(1);
    } finally {
      await front.close();
      await workspace.close();
    }
  });
});

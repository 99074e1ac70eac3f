import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ADMIN_KEY as PIPELINES_KEY } from '../../src/providers/pipelines/emulator/index.js';
import {
  ADMIN_KEY,
  embeddedPipelit,
  type PipelitEmulator,
} from '../../src/providers/pipelit/emulator/index.js';
import { readIssue, readMarker } from '../../src/report/index.js';
import { SUPPORT } from '../providers/pipelit/files.js';
import { prompts } from '../support/deployment.js';
import { ActionScene, type Ran } from './action-scene.js';

vi.setConfig({ testTimeout: 240_000 });

/** Words that nobody reads who works on a Pipelit server only. */
const FOREIGN = /\borg\b|Pipelines|PIPELINES_(?!SYNC)|organi[sz]ation|web app|prompts and models/;
/** Words that nobody reads who works on Pipelines only. */
const PIPELIT = /Pipelit|PIPELIT_|\buser ada\b|the editor/;

const ONE = `version: 1
namespace: agents
bundles: ["pipelit/*"]
targets:
  home: { provider: pipelit, account: ada, prune: true, limits: { max_deletes: 9 } }
`;

const TWO = `version: 1
namespace: agents
targets:
  home: { provider: pipelit, account: ada, bundles: ["pipelit/*"] }
  office: { org_id: 2, bundles: ["office/*.yaml"] }
`;

const EDITED = SUPPORT.replace('Be short.', 'Be kind.');

let server: PipelitEmulator;
let scene: ActionScene;

async function open(files: Record<string, string>, inputs: Record<string, string>): Promise<void> {
  scene = await ActionScene.open(files, { inputs, env: { PIPELIT_BASE_URL: server.url } });
}

beforeEach(async () => {
  server = await embeddedPipelit.start();
});
afterEach(async () => {
  await scene.close();
  await server.close();
});

const issues = () => [...scene.repository.issues.values()].filter((issue) => issue.pull === undefined);
const bodiesOf = (number: number) => scene.repository.commentsOf(number).map(({ body }) => body);
const said = (ran: Ran) =>
  [ran.log, ran.summary, ...ran.annotations.map(({ message }) => message)].join('\n');
const writes = () =>
  server.requests.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/validate/')).length;

describe('the Action with a Pipelit target', () => {
  beforeEach(async () => {
    await open({ 'pipelines-sync.yaml': ONE, 'pipelit/support.yaml': SUPPORT }, { 'api-key': ADMIN_KEY });
    const first = await scene.onDispatch({ inputs: { command: 'apply', 'on-plan-change': 'apply' } });
    expect(first.code, said(first)).toBe(0);
  });

  it('comments the plan, applies it on merge, and says so in the same comment', async () => {
    const before = writes();
    const number = await scene.openPull('edit', { 'pipelit/support.yaml': EDITED });
    const ran = await scene.onPull(number);
    expect([ran.code, ran.outputs['exit-code'], ran.outputs.update], said(ran)).toEqual([0, '2', '1']);
    const [plan = '', ...others] = bodiesOf(number);
    expect(others).toEqual([]);
    expect(plan).toContain('### Pipelit plan for **home** · 1 to update');
    expect(plan).toContain('user ada · ');
    expect(plan).toMatch(/- +Be short\.\n\+ +Be kind\./);
    // Only the prompt changed; no node looks as if it moved.
    expect(plan).toContain('`nodes` (2 lines)');
    // What no leaf shows is part of the review.
    expect(plan).toContain('a run may see it half changed');
    expect(readMarker(plan)).toMatchObject({ target: 'home', state: 'planned' });
    expect(writes()).toBe(before);

    const { ran: merged } = await scene.merge([number], { method: 'squash' });
    expect([merged.code, merged.outputs['exit-code']], said(merged)).toEqual([0, '0']);
    const [applied = ''] = bodiesOf(number);
    expect(applied).toContain('✅ Applied');
    expect(readMarker(applied)).toMatchObject({ state: 'applied', target: 'home' });
    expect(JSON.stringify(server.store.detail('support'))).toContain('Be kind.');
    for (const text of [plan, applied, said(ran), said(merged)]) expect(text).not.toMatch(FOREIGN);
    expect(scene.emulator.requests).toEqual([]);
    expect(issues()).toEqual([]);
  });

  it('says in the comment how to set an address that only a file could name', async () => {
    const number = await scene.openPull('edit', { 'pipelit/support.yaml': EDITED });
    const without = await scene.onPull(number, { env: { PIPELIT_BASE_URL: '' } });
    expect(without.code).toBe(1);
    const [body = ''] = bodiesOf(number);
    expect(body).toContain('### ❌ No plan · 1 error in the files');
    expect(body).toContain('set the input base-url of the Action, or `PIPELIT_BASE_URL` in env: of the step');
    const env = { PIPELIT_BASE_URL: '' };
    const given = await scene.onPull(number, { env, inputs: { 'base-url': server.url } });
    expect([given.code, given.outputs.update], said(given)).toEqual([0, '1']);
  });

  it('says in the comment what a delete takes along, and that it counts the nodes', async () => {
    const number = await scene.openPull('gone', {
      'pipelit/support.yaml': SUPPORT.replace('slug: support', 'slug: helpdesk'),
    });
    const ran = await scene.onPull(number);
    expect(ran.code, said(ran)).toBe(0);
    const [body = ''] = bodiesOf(number);
    expect(body).toContain('Its runs and schedules are deleted with it, and nothing brings them back.');
    expect(body).not.toMatch(FOREIGN);
  });

  it('opens an issue about an edit in the editor, word by word, and closes it', async () => {
    const edit = (text: string) =>
      server.store.editNode('support', 'scribe', { config: { system_prompt: text } });
    const asWas = 'You help people with their questions.\nBe short.\n';
    edit('You help people with their questions.\nBe brief.\n');
    const ran = await scene.onSchedule();
    expect([ran.code, ran.outputs.drifted], said(ran)).toEqual([0, '1']);
    const [issue] = issues();
    const body = issue?.body ?? '';
    expect(body).toContain('workflows/support');
    expect(body).toMatch(/- +Be short\.\n\+ +Be brief\./);
    expect(body).toContain('pipelines-sync pull --target home');
    expect(readIssue(body)?.marker).toMatchObject({ target: 'home' });
    for (const text of [body, issue?.title ?? '', said(ran)]) expect(text).not.toMatch(FOREIGN);
    edit(asWas);
    await scene.onSchedule();
    expect(issues().map(({ state }) => state)).toEqual(['closed']);
  });
});

it('two targets of different providers in one configuration have one comment each, in their words', async () => {
  await open(
    {
      'pipelines-sync.yaml': TWO,
      'pipelit/support.yaml': SUPPORT,
      'office/a.yaml': prompts({ Tone: 'Be warm.' }),
    },
    { 'api-key': '', target: 'home, office' },
  );
  const env = { PIPELIT_API_KEY: ADMIN_KEY, PIPELINES_API_KEY: PIPELINES_KEY };
  const first = await scene.onDispatch({
    env,
    inputs: { command: 'apply', 'on-plan-change': 'apply' },
  });
  expect(first.code, said(first)).toBe(0);
  const number = await scene.openPull('edit', {
    'pipelit/support.yaml': EDITED,
    'office/a.yaml': prompts({ Tone: 'Be cold.' }),
  });
  for (const action of ['opened', 'synchronize'] as const) {
    const ran = await scene.onPull(number, { env, action });
    expect(ran.code, said(ran)).toBe(0);
    expect(bodiesOf(number).map((body) => readMarker(body)?.target)).toEqual(['home', 'office']);
  }
  const { ran: merged } = await scene.merge([number], { env });
  expect(merged.code, said(merged)).toBe(0);
  const [home = '', office = '', ...others] = bodiesOf(number);
  expect(others).toEqual([]);
  expect([home, office].map((body) => readMarker(body)?.state)).toEqual(['applied', 'applied']);
  expect(home).toContain('Pipelit');
  expect(home).not.toMatch(FOREIGN);
  expect(office).toContain('org 2');
  expect(office).not.toMatch(PIPELIT);

  server.store.editNode('support', 'yes', { config: { system_prompt: 'Oh.' } });
  const [row] = scene.emulator.store.list('prompts');
  scene.emulator.store.edit('prompts', row?.id ?? 0, { prompt_text: 'Be hot.' });
  const drift = await scene.onSchedule({ env });
  expect(drift.code, said(drift)).toBe(0);
  expect(issues().map(({ body }) => readIssue(body ?? '')?.marker.target)).toEqual(['home', 'office']);
  expect(issues()[0]?.body).toContain('[-Here you are-]{+Oh+}.');
  expect(issues()[0]?.body).not.toMatch(FOREIGN);
  expect(issues()[1]?.body).not.toMatch(PIPELIT);
});

import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  MEMBER_KEY,
  OTHER_ORG_KEY,
  VIEWER_KEY,
} from '../../src/providers/pipelines/emulator/default-seed.js';
import { ADMIN_KEY } from '../../src/providers/pipelines/emulator/index.js';
import { type Marker, readMarker, renderMarker } from '../../src/report/index.js';
import { prompts } from '../support/deployment.js';
import { ActionScene, type RunOptions } from './action-scene.js';
import { bot, user } from './github/accounts.js';

let scene: ActionScene;
beforeEach(async () => {
  scene = await ActionScene.open();
});
afterEach(() => scene.close());

const ROME = { 'pipelines/b.yaml': prompts({ Rome: 'Go there.' }) };
const PARIS = { 'pipelines/c.yaml': prompts({ Paris: 'Stay.' }) };
const SIGNATURE = /^[0-9a-f]{64}$/;
const [OLD_KEY, NEW_KEY] = [randomBytes(32).toString('hex'), randomBytes(32).toString('hex')];

function bodies(number: number): string[] {
  return scene.repository.commentsOf(number).map(({ body }) => body);
}

function ownOf(number: number): { id: number; body: string; marker: Marker } {
  const [comment] = scene.repository
    .commentsOf(number)
    .filter(({ author }) => author.login === 'github-actions[bot]');
  const marker = readMarker(comment?.body ?? '');
  if (comment === undefined || marker === undefined) throw new Error('there is no comment of ours');
  return { id: comment.id, body: comment.body, marker };
}

/** Puts another marker before the text of a comment. */
function remark(number: number, marker: Marker): void {
  const { id, body } = ownOf(number);
  const comment = scene.repository.comments.find((one) => one.id === id);
  if (comment !== undefined) comment.body = body.replace(/^.*/, () => renderMarker(marker));
}

async function planned(branch: string, files: Record<string, string>, options: RunOptions = {}) {
  const number = await scene.openPull(branch, files);
  expect((await scene.onPull(number, options)).code).toBe(0);
  return number;
}

function live(): string[] {
  return scene.emulator.store
    .list('prompts')
    .map((row) => row.name)
    .sort();
}

/** Everything that a run says of what it holds. */
function said(ran: { annotations: { message: string }[]; log: string }): string {
  return `${ran.annotations.map(({ message }) => message).join('\n')}\n${ran.log}`;
}

describe('a planted comment of the same bot', () => {
  it('with the highest run neither silences our run nor counts as a review', async () => {
    const number = await scene.openPull('rome', ROME);
    const { sha } = scene.repository.pull(number).head;
    const planted: Marker = {
      tool: 'pipelines-sync',
      version: 2,
      configuration: '',
      target: 'staging',
      head: sha,
      run: Number.MAX_SAFE_INTEGER,
      state: 'planned',
      plan_digest: null,
      changes: [],
      all: true,
      signature: 'ab'.repeat(32),
    };
    scene.repository.addComment(number, `${renderMarker(planted)}\nnothing to see`, bot('github-actions'));
    expect((await scene.onPull(number)).code).toBe(0);
    expect(bodies(number)).toHaveLength(1);
    expect(bodies(number)[0]).toContain('prompts/Rome');
    expect(ownOf(number).marker.signature).toMatch(SIGNATURE);
    expect(ownOf(number).marker.signature).not.toBe(planted.signature);
  });

  it('that shows the digests of what is merged is held, with the pull request and the way on', async () => {
    const number = await planned('rome', ROME);
    const { marker } = ownOf(number);
    remark(number, { ...marker, signature: 'cd'.repeat(32) });
    const { ran } = await scene.merge([number]);
    expect(ran.code).toBe(1);
    expect(live()).not.toContain('Rome');
    const text = said(ran);
    expect(text).toContain(`#${number}`);
    expect(text).toContain('no valid signature');
    expect(text).toContain('plan job');
    expect(text).toContain('review-key');
    expect(text).toContain('on-plan-change: apply');
    // The way on, as it is said.
    const byHand = await scene.onDispatch({ inputs: { command: 'apply', 'on-plan-change': 'apply' } });
    expect(byHand.code).toBe(0);
    expect(live()).toContain('Rome');
  });

  it('cannot change anything that is signed', async () => {
    const number = await planned('rome', ROME);
    const { marker } = ownOf(number);
    const forged: Partial<Marker>[] = [
      { configuration: 'other.yaml' },
      { head: '0'.repeat(40) },
      { run: (marker.run ?? 0) + 1 },
      { state: 'applied' },
      { plan_digest: 'ff' },
      { changes: [...marker.changes, 'abcdef'] },
      { all: false },
      { version: 1, signature: null },
      { signature: null },
    ];
    for (const edit of forged) {
      remark(number, { ...marker, ...edit });
      const ran = await scene.onQueue(number, scene.repository.pull(number).head.sha);
      expect(ran.code, JSON.stringify(edit)).toBe(1);
    }
    remark(number, marker);
    expect((await scene.onQueue(number, scene.repository.pull(number).head.sha)).code).toBe(0);
  });
});

describe('a signed marker', () => {
  it('copied to another pull request counts for nothing there', async () => {
    const rome = await planned('rome', ROME);
    const paris = await scene.openPull('paris', ROME);
    scene.repository.addComment(paris, ownOf(rome).body, bot('github-actions'));
    const { ran } = await scene.merge([paris]);
    expect(ran.code).toBe(1);
    expect(said(ran)).toContain(`#${paris} has no valid signature`);
    expect(live()).not.toContain('Rome');
  });

  it('counts whoever posted it', async () => {
    const number = await planned('rome', ROME);
    const { id, body } = ownOf(number);
    scene.repository.deleteComment(id);
    scene.repository.addComment(number, body, user('release-bot'));
    const { ran } = await scene.merge([number]);
    expect(ran.code).toBe(0);
    expect(live()).toContain('Rome');
    // That one is not ours to write over: ours stands beside it.
    expect(bodies(number)[0]).toBe(body);
    expect(ownOf(number).marker.state).toBe('applied');
  });

  it('of a newer run of the same commit keeps an older one silent', async () => {
    const number = await planned('rome', ROME, { runId: 50 });
    const before = ownOf(number).body;
    const ran = await scene.onPull(number, { runId: 49 });
    expect(ran.log).toContain('PS8012');
    expect(ownOf(number).body).toBe(before);
  });

  it('of one target says nothing of another', async () => {
    const both = `version: 1
namespace: rome-team
bundles: ["pipelines/*.yaml"]
default_target: staging
targets:
  staging: {org_id: 2}
  production: {org_id: 5}
`;
    const inputs = { target: 'staging, production' };
    const env = { PIPELINES_API_KEY_PRODUCTION: OTHER_ORG_KEY };
    const number = await planned('rome', { ...ROME, 'pipelines-sync.yaml': both }, { inputs, env });
    const markers = bodies(number).map((body) => readMarker(body));
    expect(markers.map((marker) => marker?.target).sort()).toEqual(['production', 'staging']);
    for (const comment of scene.repository.commentsOf(number)) {
      const marker = readMarker(comment.body);
      if (marker?.target === 'production')
        comment.body = renderMarker({
          ...marker,
          signature: markers.find((one) => one?.target === 'staging')?.signature ?? null,
        });
    }
    const { ran } = await scene.merge([number], { inputs, env });
    expect(ran.code).toBe(1);
    const applied = bodies(number).filter((body) => readMarker(body)?.state === 'applied');
    expect(applied.map((body) => readMarker(body)?.target)).toEqual(['staging']);
  });
});

describe('plan and apply with different API keys', () => {
  const plan = { inputs: { 'api-key': VIEWER_KEY } };

  it('are held without a review-key', async () => {
    const number = await planned('rome', ROME, plan);
    const { ran } = await scene.merge([number], { inputs: { 'api-key': MEMBER_KEY } });
    expect(ran.code).toBe(1);
    expect(said(ran)).toContain('give both the same input review-key');
    expect(live()).not.toContain('Rome');
  });

  it('go together with one, also while it is rotated', async () => {
    const rome = await planned('rome', ROME, { inputs: { 'api-key': VIEWER_KEY, 'review-key': OLD_KEY } });
    const rotated = { 'api-key': ADMIN_KEY, 'review-key': `${NEW_KEY}\n${OLD_KEY}\n` };
    const first = await scene.merge([rome], { inputs: rotated });
    expect(first.ran.code).toBe(0);
    expect(live()).toContain('Rome');
    for (const key of [OLD_KEY, NEW_KEY]) expect(first.ran.log).not.toContain(key);
    expect(first.ran.masks).toEqual(expect.arrayContaining([OLD_KEY, NEW_KEY]));

    const paris = await planned('paris', PARIS, { inputs: { 'review-key': OLD_KEY } });
    const second = await scene.merge([paris], { inputs: { 'review-key': NEW_KEY } });
    expect(second.ran.code).toBe(1);
    expect(live()).not.toContain('Paris');
  });

  it('a short review-key is refused', async () => {
    const number = await scene.openPull('rome', ROME);
    const ran = await scene.onPull(number, { inputs: { 'review-key': 'hunter2' } });
    expect(ran.code).toBe(1);
    expect(ran.annotations.map(({ title }) => title)).toContain('PS8002');
    expect(said(ran)).not.toContain('hunter2');
    expect(bodies(number)).toEqual([]);
  });
});

describe('a comment of before', () => {
  it('that an older version of the tool wrote is written over, and counts only then', async () => {
    const number = await planned('rome', ROME);
    const { id, marker } = ownOf(number);
    remark(number, { ...marker, version: 1, signature: null, run: Number.MAX_SAFE_INTEGER });
    const held = await scene.onQueue(number, scene.repository.pull(number).head.sha);
    expect(held.code).toBe(1);
    expect((await scene.onPull(number)).code).toBe(0);
    expect(ownOf(number).id).toBe(id);
    expect(ownOf(number).marker).toMatchObject({ version: 2, changes: marker.changes });
    expect((await scene.merge([number])).ran.code).toBe(0);
    expect(live()).toContain('Rome');
  });

  it('without a key has no signature; the plan with one takes its place', async () => {
    const number = await scene.openPull('broken', { 'pipelines/b.yaml': 'prompts: 7\n' });
    await scene.onPull(number, { inputs: { 'api-key': '' } });
    const without = bodies(number).map((body) => readMarker(body));
    for (const marker of without) expect(marker).toMatchObject({ signature: null });
    await scene.push(number, ROME);
    expect((await scene.onPull(number, { action: 'synchronize' })).code).toBe(0);
    expect(bodies(number)).toHaveLength(1);
    expect(ownOf(number).marker).toMatchObject({
      state: 'planned',
      signature: expect.stringMatching(SIGNATURE),
    });
    expect((await scene.merge([number])).ran.code).toBe(0);
  });
});

import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { loadDesired } from '../../../src/bundle/load-desired.js';
import { SYNC_FORMS, SYNC_NAMES } from '../../../src/bundle/sync/sync-forms.js';
import { kinds } from '../../../src/providers/pipelines/kinds/index.js';
import { type Item, Scene } from './scene.js';

let scene: Scene;
afterEach(() => scene?.close());

const prompt = (more: Item = {}): Item => ({ name: 'P', prompt_text: 'From git', ...more });
const rest = prompt({ name: 'Rest' });
const row = () => scene.store.need('prompts', 1);

/** A target beside the one at hand, so that a map by target can name another. */
async function open(bundle: Item, target: Item = {}): Promise<void> {
  scene = await Scene.open(bundle);
  await configure(target);
}

async function configure(target: Item): Promise<void> {
  const staging = { org_id: 2, ...target };
  const targets = { staging, production: { org_id: 5 } };
  await scene.workspace.write(
    'pipelines-sync.yaml',
    JSON.stringify({
      version: 1,
      namespace: 'rome-team',
      bundles: ['all.json'],
      default_target: 'staging',
      targets,
    }),
  );
}

describe('settings by target', () => {
  it.each([
    ['on_drift', { on_drift: { production: 'overwrite' } }, { on_drift: { staging: 'overwrite' } }],
    [
      'on_drift with both',
      { on_drift: { staging: 'hold', production: 'overwrite' } },
      { on_drift: 'overwrite' },
    ],
  ])('%s counts for its own target alone', async (_title, other, own) => {
    await open({ prompts: [prompt()] });
    await scene.apply();
    scene.store.edit('prompts', 1, { prompt_text: 'Edited' });
    await scene.write({ sync: { 'prompts/P': other } });
    expect((await scene.plan()).held).toEqual(['prompts/P: drift']);
    await scene.write({ sync: { 'prompts/P': own } });
    expect((await scene.apply()).outcomes).toEqual(['prompts/P: updated']);
  });

  it('take_over counts for its own target alone', async () => {
    await open({ prompts: [prompt()], sync: { 'prompts/P': { take_over: { production: true } } } });
    scene.store.create('prompts', { name: 'P', prompt_text: 'Live' });
    expect((await scene.plan()).held).toEqual(['prompts/P: takeover']);
    await scene.write({ sync: { 'prompts/P': { take_over: { staging: true } } } });
    expect((await scene.plan()).actions).toEqual(['prompts/P: update']);
  });

  it('protect, ignore and renamed_from count for their own target alone', async () => {
    await open({ prompts: [prompt()] });
    await scene.apply();
    scene.store.edit('prompts', 1, { prompt_text: 'Edited' });
    await scene.write({ sync: { 'prompts/P': { ignore: { production: ['prompt_text'] } } } });
    expect((await scene.plan()).held).toEqual(['prompts/P: drift']);
    await scene.write({ sync: { 'prompts/P': { ignore: { staging: ['prompt_text'], production: [] } } } });
    expect((await scene.plan()).held).toEqual([]);

    await scene.write({
      prompts: [prompt({ name: 'New' })],
      sync: {
        'prompts/New': {
          renamed_from: { production: 'prompts/Elsewhere', staging: 'prompts/P' },
          on_drift: 'overwrite',
          protect: { production: true },
        },
      },
    });
    expect((await scene.apply()).outcomes).toEqual(['prompts/New: updated']);
    expect(row().name).toBe('New');
  });

  it('delete counts for its own target alone, and is no misspelling on the other', async () => {
    await open({ prompts: [prompt(), rest] });
    await scene.apply();
    await scene.write({ prompts: [rest], sync: { 'prompts/P': { delete: { production: true } } } });
    const planned = await scene.plan();
    expect(planned.actions).toEqual([]);
    expect((await scene.workspace.run('validate')).err).not.toContain('PS1231');
    await scene.write({ sync: { 'prompts/P': { delete: { staging: true } } } });
    expect((await scene.plan()).actions).toEqual(['prompts/P: delete']);
  });

  it('a target that the configuration does not have is an error; without a configuration none is', async () => {
    await open({ prompts: [prompt()], sync: { 'prompts/P': { protect: { produktion: true } } } });
    const ran = await scene.workspace.run('plan');
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('PS1240');
    expect(ran.err).toContain('Did you mean production?');
    await rm(path.join(scene.workspace.folder, 'pipelines-sync.yaml'));
    expect((await scene.workspace.run('validate', 'all.json')).code).toBe(0);
  });
});

describe('each setting', () => {
  /** What the files say of prompts/P on the target staging. */
  function said(setting: string, value: unknown): { settings: unknown; codes: string[] } {
    const bundle = {
      artifact_type: 'pipelines.artifact.bundle.v1',
      prompts: [prompt()],
      sync: { 'prompts/P': { [setting]: value } },
    };
    const { sync, findings } = loadDesired({
      root: tmpdir(),
      files: [{ file: 'all.json', bytes: new TextEncoder().encode(JSON.stringify(bundle)) }],
      kinds,
      target: 'staging',
      targets: ['staging', 'production'],
      org: 2,
      vars: {},
      secrets: [],
      unknownFields: 'warn',
    });
    const codes = findings.map((one) => one.code).filter((code) => code !== 'PS1235');
    return { settings: sync.of('prompts/P'), codes };
  }

  it.each(SYNC_NAMES)('%s takes a map by target, of which only the own target counts', (name) => {
    const { example, byTargetOnly } = SYNC_FORMS[name];
    const plain = said(name, example);
    const own = said(name, { staging: example });
    expect(own).toEqual({ settings: { [name]: example }, codes: [] });
    expect(plain).toEqual(byTargetOnly === true ? { settings: {}, codes: ['PS1232'] } : own);
    expect(said(name, { production: example })).toEqual({ settings: {}, codes: [] });
    expect(said(name, { staging: example, stagin: example }).codes).toEqual(['PS1240']);
    expect(said(name, { production: { staging: example } }).codes).toEqual(['PS1232']);
  });

  it.each(SYNC_NAMES)('%s is explained', async (name) => {
    scene = await Scene.open({});
    const ran = await scene.workspace.run('explain', `sync.${name}`);
    expect(ran.out).toContain(SYNC_FORMS[name].doc);
    expect((await scene.workspace.run('explain', 'sync')).out).toContain(`  ${name}: `);
  });
});

describe('release: true', () => {
  it('lets go of what was made from here, edited or protected or not, and deletes nothing', async () => {
    await open({ prompts: [prompt(), rest], sync: { 'prompts/P': { protect: true } } }, { prune: true });
    await scene.apply();
    scene.store.edit('prompts', 1, { prompt_text: 'Edited' });
    await scene.write({ prompts: [rest], sync: { 'prompts/P': { release: { production: true } } } });
    expect((await scene.plan()).held).toEqual(['prompts/P: drift']);
    await scene.write({ sync: { 'prompts/P': { release: { staging: true } } } });
    const planned = await scene.plan();
    expect([planned.code, planned.actions, planned.held]).toEqual([2, ['prompts/P: release'], []]);
    const applied = await scene.apply();
    expect([applied.code, applied.outcomes, applied.writes]).toEqual([0, ['prompts/P: released'], []]);
    expect(row().prompt_text).toBe('Edited');
    const after = await scene.plan();
    expect([after.code, after.actions]).toEqual([0, []]);
    expect((await scene.workspace.run('validate')).err).not.toContain('PS1231');
  });

  it('means nothing while the item is in the files, and nothing for what is gone', async () => {
    await open({ prompts: [prompt(), rest], sync: { 'prompts/P': { release: true } } }, { prune: true });
    expect((await scene.apply()).outcomes).toEqual(['prompts/P: created', 'prompts/Rest: created']);
    await scene.write({ prompts: [prompt({ prompt_text: 'Later' }), rest] });
    expect((await scene.apply()).outcomes).toEqual(['prompts/P: updated']);
    scene.store.remove('prompts', 1);
    await scene.write({ prompts: [rest] });
    expect((await scene.plan()).actions).toEqual(['prompts/P: forget']);
  });

  it('of an address goes before delete of a pattern, and the other way round', async () => {
    await open({ prompts: [prompt(), rest] });
    await scene.apply();
    await scene.write({
      prompts: [rest],
      sync: { 'prompts/*': { delete: true }, 'prompts/P': { release: true } },
    });
    expect((await scene.plan()).actions).toEqual(['prompts/P: release']);
    await scene.write({ sync: { 'prompts/*': { release: true }, 'prompts/P': { delete: true } } });
    expect((await scene.plan()).actions).toEqual(['prompts/P: delete']);
  });
});

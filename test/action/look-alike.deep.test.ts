import { realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Traps, WatchedGit } from '../host/git/look-alike.js';
import { CONFIG, prompts } from '../support/deployment.js';
import { ActionScene, type Ran } from './action-scene.js';
import { fork } from './fork-scene.js';

const CONFIGURATION = 'teams/a/pipelines-sync.yaml';
const INPUTS = { config: CONFIGURATION };
const PLACES: [below: string, worktree: string][] = [
  ['', '.'],
  ['teams/a', '../..'],
  ['teams/a/pipelines', '../../..'],
];

let scene: ActionScene;
let traps: Traps;
let git: WatchedGit;
let stranger: Record<string, string>;

beforeEach(async () => {
  scene = await ActionScene.open({
    [CONFIGURATION]: CONFIG,
    'teams/a/pipelines/a.yaml': prompts({ Tone: 'Be warm.' }),
  });
  traps = new Traps(scene.folder);
  stranger = { 'teams/a/pipelines/b.yaml': prompts({ Rome: 'Go there.' }) };
  for (const [below, worktree] of PLACES) Object.assign(stranger, traps.lookAlike(below, worktree));
  git = new WatchedGit(scene.folder);
});
afterEach(async () => {
  git.close();
  await scene.close();
});

/** Git was started at the root of a checkout alone: of the job's, or of one that the Action made beside it. */
async function nothingRan(what: string, ran: Ran): Promise<void> {
  expect({ what, sprung: traps.sprung() }).toEqual({ what, sprung: [] });
  const folders = new Set(git.calls().map((call) => call.cwd));
  const below = `${await realpath(scene.folder)}${path.sep}`;
  const isRoot = /^(?:workspace-\w+|temp-\w+\/pipelines-sync-base-\w+\/files)$/;
  const merges = path.join(await realpath(tmpdir()), 'pipelines-sync-merge-');
  for (const folder of folders) {
    const allowed = isRoot.test(folder.slice(below.length)) || folder.startsWith(merges);
    expect({ what, folder, allowed }).toEqual({ what, folder, allowed: true });
  }
  expect(folders.size).toBeGreaterThan(0);
  expect(ran.annotations.map(({ title }) => title)).not.toContain('PS8099');
}

describe.each([
  ['as it is', false],
  ['without our safe.bareRepository', true],
])("a stranger's pull request that brings a repository, %s", (_name, isStripped) => {
  beforeEach(() => {
    if (isStripped) git.stripBareRepository();
  });

  it('runs nothing in the flow for forks, and is planned as any other', async () => {
    const { number, ended } = await fork(scene, stranger);
    git.calls();
    const ran = await ended({ inputs: INPUTS });
    await nothingRan('workflow_run', ran);
    expect(ran.code).toBe(0);
    expect(scene.repository.commentsOf(number)[0]?.body).toContain('prompts/Rome');
  });

  it('runs nothing in any other job', async () => {
    const number = await scene.openPull('theirs', stranger);
    git.calls();
    await nothingRan('pull_request', await scene.onPull(number, { inputs: INPUTS }));
    for (const command of ['validate', 'plan'])
      await nothingRan(command, await scene.onPull(number, { inputs: { ...INPUTS, command } }));
    const { ran } = await scene.merge([number], { inputs: INPUTS });
    await nothingRan('push', ran);
    expect(ran.code).toBe(0);
    expect(scene.emulator.store.list('prompts').map((row) => row.name)).toEqual(['Rome', 'Tone']);
    // Edited, so that the issue asks git for the authors of its lines.
    const [row] = scene.emulator.store.list('prompts');
    if (row !== undefined)
      scene.emulator.store.put('prompts', { ...row, prompt_text: 'Edited.', version: 9 });
    await nothingRan('schedule', await scene.onSchedule({ inputs: INPUTS, depth: null }));
    await nothingRan('workflow_dispatch', await scene.onDispatch({ inputs: INPUTS }));
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isSameRepository } from '../../src/ledger/choose-store.js';
import { CONFIG, Deployment, prompts } from '../support/deployment.js';
import { Workspace } from '../support/workspace.js';
import { sh } from './git-scene.js';

let deployment: Deployment;
let home: string;

const BUNDLE = { 'pipelines/a.yaml': prompts({ Tone: 'Be warm.', Rome: 'Go there.' }) };

beforeEach(async () => {
  deployment = await Deployment.open();
  home = deployment.clone();
  await deployment.commit(home, 'begin', { 'pipelines-sync.yaml': CONFIG, ...BUNDLE });
  deployment.push(home);
  expect((await deployment.apply(home)).code).toBe(0);
});
afterEach(() => deployment.close());

/** The command that a message offers, as arguments without the program. */
function offered(text: string): string[] {
  const line = /pipelines-sync (ledger rebind [^;.\n]*)/.exec(text)?.[1] ?? '';
  return line.trim().split(' ');
}

async function refused(folder: string, config: string): Promise<string> {
  await deployment.commit(folder, 'rename', { 'pipelines-sync.yaml': config });
  for (const command of [['plan'], ['apply', '--yes'], ['drift'], ['pull', '--all']]) {
    const ran = await deployment.run(folder, ...command);
    expect(ran.code, command.join(' ')).toBe(1);
    expect(ran.err, command.join(' ')).toContain('PS6140');
  }
  expect((await deployment.run(folder, 'doctor')).out).toContain('PS6140');
  return (await deployment.run(folder, 'plan')).err;
}

async function isEmpty(folder: string, ...flags: string[]): Promise<void> {
  const plan = await deployment.run(folder, 'plan', '--detailed-exitcode', ...flags);
  expect(plan.code, plan.err + plan.out).toBe(0);
}

describe('a ledger under another name is not begun a second time', () => {
  it('after the repository was renamed: the offered command goes on with it', async () => {
    const said = await refused(home, CONFIG.replace('rome-team', 'italy-team'));
    expect(said).toContain('namespace rome-team');
    const argv = offered(said);
    expect(argv).toEqual(['ledger', 'rebind', '--target', 'staging', '--from', 'rome-team']);
    const mark = deployment.workspace.emulator.requests.length;
    expect((await deployment.run(home, ...argv, '--yes')).code).toBe(0);
    await isEmpty(home);
    expect(deployment.workspace.writesSince(mark)).toEqual([]);
  });

  it.each([
    ['a ref', '', 'ledger: branch\n'],
    ['a branch', 'ledger: branch\n', ''],
  ])('also where the old one is in %s and the configuration says otherwise', async (_name, before, now) => {
    if (before !== '') {
      await deployment.commit(home, 'branch', { 'pipelines-sync.yaml': CONFIG + before });
      expect((await deployment.run(home, 'ledger', 'relocate', '--yes')).code).toBe(0);
    }
    const said = await refused(home, CONFIG.replace('rome-team', 'italy-team') + now);
    const mark = deployment.workspace.emulator.requests.length;
    const ran = await deployment.run(home, ...offered(said), '--yes');
    expect(ran.code, ran.err).toBe(0);
    await isEmpty(home);
    expect(deployment.workspace.writesSince(mark)).toEqual([]);
    const heads = sh(deployment.bare, 'for-each-ref', '--format=%(refname)').split('\n');
    const style = now === '' ? 'refs/pipelines-sync/' : 'refs/heads/pipelines-sync-ledger/';
    expect(heads).toContain(`${style}italy-team/staging`);
    // Whoever still has the old configuration is led to the new one.
    await deployment.commit(home, 'old', { 'pipelines-sync.yaml': CONFIG + before });
    const old = await deployment.run(home, 'plan');
    expect([old.code, old.err]).toEqual([expect.any(Number), expect.stringContaining('italy-team')]);
    expect(old.code).not.toBe(0);
  });

  it('after the target was renamed', async () => {
    const said = await refused(home, CONFIG.replaceAll('staging', 'production'));
    const argv = offered(said);
    expect(argv).toContain('--from-target');
    expect((await deployment.run(home, ...argv, '--yes')).code).toBe(0);
    await isEmpty(home);
  });

  it('where names differ in case alone', async () => {
    const said = await refused(home, CONFIG.replace('rome-team', 'Rome-Team'));
    expect(said).toContain('namespace rome-team');
  });

  it('in a fresh clone that never saw the other one', async () => {
    const other = deployment.clone('--depth=1', '--branch=main');
    const said = await refused(other, CONFIG.replace('rome-team', 'italy-team'));
    expect((await deployment.run(other, ...offered(said), '--yes')).code).toBe(0);
    await isEmpty(other);
  });

  it('in a clone of a fork: the remote upstream is named', async () => {
    const fork = deployment.clone('--branch=main');
    sh(fork, 'remote', 'rename', 'origin', 'upstream');
    sh(deployment.workspace.folder, 'init', '-q', '--bare', 'fork.git');
    sh(fork, 'remote', 'add', 'origin', `file://${deployment.workspace.folder}/fork.git`);
    const ran = await deployment.run(fork, 'plan');
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('PS6141');
    expect(ran.err).toContain('git config pipelines-sync.remote upstream');
    sh(fork, 'config', 'pipelines-sync.remote', 'upstream');
    await isEmpty(fork);
  });

  it('in a folder without git', async () => {
    const workspace = await Workspace.open({ 'pipelines-sync.yaml': CONFIG, ...BUNDLE });
    try {
      expect((await workspace.run('apply', '--yes')).code).toBe(0);
      await workspace.write('pipelines-sync.yaml', CONFIG.replace('rome-team', 'italy-team'));
      const ran = await workspace.run('plan');
      expect(ran.err).toContain('PS6140');
      expect((await workspace.run(...offered(ran.err), '--yes')).code).toBe(0);
      expect((await workspace.run('plan', '--detailed-exitcode')).code).toBe(0);
    } finally {
      await workspace.close();
    }
  });
});

describe('another ledger is another one', () => {
  it.each([
    [
      'a second target',
      CONFIG.replace('targets:\n', 'targets:\n  second: {org_id: 2}\n'),
      ['--target', 'second'],
    ],
    ['another organization', CONFIG.replace('rome-team', 'x').replace('org_id: 2', 'org_id: 5'), []],
  ])('%s begins its own', async (_name, config, flags) => {
    await deployment.commit(home, 'more', { 'pipelines-sync.yaml': config });
    const ran = await deployment.run(home, 'plan', ...flags);
    expect(ran.err).not.toContain('PS6140');
  });

  it('a second configuration begins its own', async () => {
    await deployment.commit(home, 'more', {
      'teams/b/pipelines-sync.yaml': CONFIG.replace('rome-team', 'b-team').replace(
        'pipelines/*.yaml',
        'b.yaml',
      ),
      'teams/b/b.yaml': prompts({ Paris: 'Stay.' }),
    });
    const ran = await deployment.run(home, 'plan', '--config', 'teams/b/pipelines-sync.yaml');
    expect(ran.err).not.toContain('PS6140');
    expect(ran.out).toContain('1 to create');
  });
});

it('a ledger that was taken over is refused by everybody who still goes by its old name', async () => {
  const other = deployment.clone('--branch=main');
  await deployment.commit(home, 'rename', {
    'pipelines-sync.yaml': CONFIG.replace('rome-team', 'italy-team'),
    'pipelines/b.yaml': prompts({ Paris: 'Stay.' }),
  });
  deployment.push(home);
  expect((await deployment.run(home, 'ledger', 'rebind', '--from', 'rome-team', '--yes')).code).toBe(0);
  expect((await deployment.apply(home)).code).toBe(0);
  const mark = deployment.workspace.emulator.requests.length;
  for (const command of [['plan'], ['apply', '--yes'], ['drift'], ['pull', '--all']]) {
    const ran = await deployment.run(other, ...command);
    expect(ran.code, command.join(' ')).toBe(3);
    expect(ran.err, command.join(' ')).toContain('PS6007');
    expect(ran.err, command.join(' ')).toContain('namespace: "italy-team"');
  }
  expect(deployment.workspace.writesSince(mark)).toEqual([]);
  // Looking at what was applied with it stays possible.
  expect((await deployment.run(other, 'history')).code).toBe(0);
  // Its own successor is not taken for another one, and the old one for none to go on with.
  await isEmpty(home);
});

it('rebind works after a second ledger was begun: nothing that either knows is lost', async () => {
  const old = 'refs/pipelines-sync/rome-team/staging';
  const aside = 'refs/aside/rome-team';
  for (const folder of [home, deployment.bare]) {
    const oid = sh(folder, 'rev-parse', old);
    sh(folder, 'update-ref', aside, oid);
    sh(folder, 'update-ref', '-d', old);
  }
  await deployment.commit(home, 'rename', {
    'pipelines-sync.yaml': CONFIG.replace('rome-team', 'italy-team'),
    'pipelines/a.yaml': prompts({ Tone: 'Be warm.', Paris: 'Stay.' }),
  });
  expect((await deployment.apply(home)).code).toBe(0);
  for (const folder of [home, deployment.bare]) sh(folder, 'update-ref', old, sh(folder, 'rev-parse', aside));

  const ran = await deployment.run(home, 'ledger', 'rebind', '--from', 'rome-team', '--yes');
  expect(ran.code, ran.err).toBe(0);
  const shown = JSON.parse((await deployment.run(home, 'ledger', 'show', '--json')).out);
  const origins = Object.fromEntries(
    shown.entries.map((entry: { address: string; origin: string }) => [entry.address, entry.origin]),
  );
  expect(origins).toEqual({
    'prompts/Paris': 'created',
    'prompts/Rome': 'created',
    'prompts/Tone': 'created',
  });
  const again = await deployment.run(home, 'ledger', 'rebind', '--from', 'rome-team', '--yes');
  expect(again.out).toContain('nothing was changed');
});

describe('two addresses of one repository', () => {
  it.each([
    ['https://git.example/rome/prompts.git', 'git@git.example:rome/prompts.git', true],
    ['https://user:token@git.example/rome/prompts', 'ssh://git@git.example:2222/rome/prompts.git', true],
    ['https://GIT.example/rome/prompts/', 'git://git.example/rome/prompts.git', true],
    ['https://git.example/rome/prompts.git', 'git@git.example:rome/other.git', false],
    ['https://git.example/rome/prompts.git', 'git@other.example:rome/prompts.git', false],
    ['/srv/a.git', '/srv/b.git', false],
    ['file:///srv/a.git', '/srv/a.git', false],
    ['C:\\a', 'D:\\a', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(isSameRepository(a, b)).toBe(same);
    expect(isSameRepository(b, a)).toBe(same);
  });

  it('a pushurl by another protocol stops no plan', async () => {
    sh(home, 'remote', 'set-url', '--push', 'origin', 'git@git.example:rome/prompts.git');
    const refused = await deployment.run(home, 'plan');
    expect(refused.err).toContain('PS6109');
    sh(home, 'config', '--unset', 'remote.origin.pushurl');
    await isEmpty(home);
  });
});

describe('a configuration file that was moved', () => {
  /** No namespace: it is made of the origin and the folder. */
  const PLAIN = CONFIG.replace('namespace: rome-team\n', '');
  const MOVED = {
    'pipelines-sync.yaml': null,
    'pipelines/a.yaml': null,
    'deploy/pipelines-sync.yaml': PLAIN,
    'deploy/pipelines/a.yaml': BUNDLE['pipelines/a.yaml'],
  };
  const AT = ['--config', 'deploy/pipelines-sync.yaml'];

  async function begun(): Promise<string> {
    const folder = deployment.clone('--branch=main');
    // A ledger of its own, beside that of the namespace rome-team.
    sh(deployment.bare, 'update-ref', '-d', 'refs/pipelines-sync/rome-team/staging');
    sh(folder, 'update-ref', '-d', 'refs/pipelines-sync/rome-team/staging');
    await deployment.commit(folder, 'no namespace', { 'pipelines-sync.yaml': PLAIN });
    expect((await deployment.apply(folder)).code).toBe(0);
    return folder;
  }

  it('does not begin a second ledger in silence: the offered command goes on with its own', async () => {
    const folder = await begun();
    await deployment.commit(folder, 'moved', MOVED);
    for (const command of [['plan'], ['apply', '--yes'], ['drift'], ['pull', '--all']]) {
      const ran = await deployment.run(folder, ...command, ...AT);
      expect(ran.code, command.join(' ')).toBe(1);
      expect(ran.err, command.join(' ')).toContain('PS6140');
    }
    expect((await deployment.run(folder, 'doctor', ...AT)).out).toContain('PS6140');
    const said = (await deployment.run(folder, 'plan', ...AT)).err;
    expect(said).toContain('its configuration file pipelines-sync.yaml is no longer in this checkout');
    const line = /pipelines-sync (ledger rebind .*)/.exec(said)?.[1] ?? '';
    const argv = line.split(' ').map((word) => word.replaceAll('"', ''));
    expect(argv).toContain('remote');
    const mark = deployment.workspace.emulator.requests.length;
    expect((await deployment.run(folder, ...argv, '--yes')).code).toBe(0);
    await isEmpty(folder, ...AT);
    expect(deployment.workspace.writesSince(mark)).toEqual([]);
  });

  it('is one file of two where the old one is still there, or only left out of the checkout', async () => {
    const folder = await begun();
    await deployment.commit(folder, 'a second one', {
      'deploy/pipelines-sync.yaml': PLAIN,
      'deploy/pipelines/b.yaml': prompts({ Milan: 'Stay there.' }),
    });
    expect((await deployment.run(folder, 'plan', ...AT)).code).toBe(0);
    sh(folder, 'sparse-checkout', 'set', '--no-cone', 'deploy/');
    const sparse = await deployment.run(folder, 'plan', ...AT);
    expect(sparse.err).not.toContain('PS6140');
    expect(sparse.code).toBe(0);
  });

  it('begins a ledger of its own where it writes a namespace', async () => {
    const folder = await begun();
    const own = CONFIG.replace('rome-team', 'deploy-team');
    await deployment.commit(folder, 'another team', {
      ...MOVED,
      'deploy/pipelines-sync.yaml': own,
      'deploy/pipelines/a.yaml': prompts({ Milan: 'Stay there.' }),
    });
    const ran = await deployment.run(folder, 'plan', ...AT);
    expect(ran.err).not.toContain('PS6140');
    expect(ran.code).toBe(0);
  });
});

import { execFileSync } from 'node:child_process';
import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { historyApart } from '../../src/ledger/index.js';
import { CommitFiles } from '../../src/run/open/commit-files.js';
import { CONFIG, Deployment, prompts } from '../support/deployment.js';
import { gitOf, sh } from './git-scene.js';

const BUNDLE = 'pipelines/rome.yaml';

let deployment: Deployment;
let main: string;
beforeEach(async () => {
  deployment = await Deployment.open();
  main = deployment.clone();
});
afterEach(() => deployment.close());

/** A commit of the branch that is checked out, whose prompt has this text. */
function commit(text: string, files: { [file: string]: string | null } = {}): Promise<string> {
  return deployment.commit(main, text, {
    'pipelines-sync.yaml': CONFIG,
    [BUNDLE]: prompts({ Rome: text }),
    ...files,
  });
}

const revisions = () =>
  Number(sh(deployment.bare, 'rev-list', '--count', 'refs/pipelines-sync/rome-team/staging'));

/** The remote without what no branch holds any more, as after a force-push and some time. */
function forget(): void {
  sh(deployment.bare, 'reflog', 'expire', '--expire=now', '--all');
  sh(deployment.bare, 'gc', '-q', '--prune=now');
}

describe('a commit that has the files that were applied last', () => {
  it('is not older after a force-push; an apply with nothing to do records it, and the next one needs nothing', async () => {
    await commit('one');
    const lost = await commit('two');
    deployment.push(main);
    expect((await deployment.apply(main)).code).toBe(0);
    sh(main, 'commit', '-q', '--amend', '-m', 'two, in other words');
    deployment.push(main, '--force', 'HEAD:refs/heads/main');
    forget();
    const fresh = deployment.clone();
    expect(() => sh(fresh, 'cat-file', '-e', lost)).toThrow();
    const now = sh(fresh, 'rev-parse', 'HEAD');
    expect(await deployment.apply(fresh)).toMatchObject({ code: 0, err: '', writes: [] });
    expect(deployment.head().source.commit).toBe(now);
    expect(revisions()).toBe(2);

    // Only once: what goes on from here has the recorded commit in its history.
    expect(await deployment.apply(fresh)).toMatchObject({ code: 0, writes: [] });
    await deployment.commit(fresh, 'read me', { 'README.md': 'Read me.' });
    expect(await deployment.apply(fresh)).toMatchObject({ code: 0, writes: [] });
    expect(revisions()).toBe(2);
    expect(deployment.head().source.commit).toBe(now);
    await deployment.commit(fresh, 'three', { [BUNDLE]: prompts({ Rome: 'three' }) });
    expect(await deployment.apply(fresh)).toMatchObject({ code: 0, err: '', writes: [expect.any(String)] });
  });

  it('may be anywhere in the new history', async () => {
    await commit('one');
    const two = await commit('two');
    deployment.push(main);
    expect((await deployment.apply(main)).code).toBe(0);
    sh(main, 'commit', '-q', '--amend', '-m', 'two, in other words');
    for (const text of ['three', 'four']) await commit(text);
    deployment.push(main, '--force', 'HEAD:refs/heads/main');
    forget();
    const fresh = deployment.clone('--depth', '1');
    const planned = await deployment.run(fresh, 'plan');
    expect(planned.out).not.toContain('refused');
    expect(planned.err).toMatch(
      new RegExp(
        `note PS6220 {2}Commit \\w+ does not descend from ${two.slice(0, 7)}.*but commit \\w+ of its history`,
      ),
    );
    expect(await deployment.apply(fresh)).toMatchObject({
      code: 0,
      writes: [expect.stringContaining('PUT')],
    });
    expect(deployment.head().source.commit).toBe(sh(fresh, 'rev-parse', 'HEAD'));
  });

  for (const way of ['squash', 'rebase'] as const) {
    it(`is the one that a branch became by a ${way} after an apply from it`, async () => {
      await commit('one', { 'README.md': 'One.' });
      deployment.push(main);
      sh(main, 'checkout', '-q', '-b', 'tone');
      await commit('two');
      await commit('three');
      expect((await deployment.apply(main)).code).toBe(0);
      sh(main, 'checkout', '-q', 'main');
      await deployment.commit(main, 'read me', { 'README.md': 'Two.' });
      if (way === 'squash') {
        sh(main, 'merge', '-q', '--squash', 'tone');
        sh(main, 'commit', '-q', '-m', 'tone (#1)');
      } else {
        sh(main, 'checkout', '-q', '-B', 'rebased', 'tone');
        sh(main, 'rebase', '-q', 'main');
        sh(main, 'checkout', '-q', 'main');
        sh(main, 'merge', '-q', '--ff-only', 'rebased');
      }
      deployment.push(main);
      await commit('four');
      deployment.push(main);
      expect((await deployment.run(main, 'plan')).out).not.toContain('refused');
      const doctor = await deployment.run(main, 'doctor');
      expect(doctor.out).toContain('it is not older');
      expect(doctor.out).not.toContain('Apply would be refused here');
      expect(await deployment.apply(main)).toMatchObject({ code: 0, writes: [expect.any(String)] });
    });
  }

  it('is an older one whose files are equal; the ledger goes on naming the newer one', async () => {
    const first = await commit('one', { 'README.md': 'One.' });
    const second = await deployment.commit(main, 'read me', { 'README.md': 'Two.' });
    expect((await deployment.apply(main)).code).toBe(0);
    sh(main, 'checkout', '-q', first);
    // Nothing to do makes no revision, and something to do is done.
    expect(await deployment.apply(main)).toMatchObject({ code: 0, writes: [] });
    expect(revisions()).toBe(1);
    deployment.workspace.emulator.store.edit('prompts', 1, { prompt_text: 'Edited.' });
    const ran = await deployment.apply(main, '--on-drift', 'overwrite');
    expect(ran).toMatchObject({ code: 0, writes: [expect.stringContaining('PUT')] });
    expect(deployment.head().source.commit).toBe(second);
  });
});

describe('a commit without them', () => {
  it('is refused, also where its history has them from before: they were taken back on purpose', async () => {
    await commit('one');
    const second = await commit('two');
    sh(main, 'branch', 'tone');
    const third = await commit('one', { 'README.md': 'Taken back.' });
    deployment.push(main);
    expect((await deployment.apply(main)).code).toBe(0);
    sh(main, 'checkout', '-q', second);
    expect((await deployment.apply(main)).err).toContain('error PS6201');
    sh(main, 'checkout', '-q', 'tone');
    await deployment.commit(main, 'more', { 'pipelines/tone.yaml': prompts({ Tone: 'calm' }) });
    const refused = await deployment.apply(main);
    expect(refused).toMatchObject({ code: 3, writes: [] });
    expect(refused.err).toContain('error PS6202');
    expect(refused.err).toContain('allow-older: true');
    expect(deployment.head().source.commit).toBe(third);

    const json = JSON.parse((await deployment.run(main, 'plan', '--json')).out);
    expect(json.source.refused).toEqual([
      { code: 'PS6202', message: expect.stringContaining(third.slice(0, 7)), remedy: expect.any(String) },
    ]);
    const markdown = await deployment.run(main, 'plan', '--format', 'markdown');
    expect(markdown.out).toContain('**⛔ Applying this plan would be refused**');
    expect(markdown.err).toContain('warning PS6202');
    const allowed = JSON.parse((await deployment.run(main, 'plan', '--json', '--allow-older')).out);
    expect(allowed.source.refused).toBeUndefined();
    expect(allowed.plan_digest).toBe(json.plan_digest);
  });

  it('is one where a text behind $file differs', async () => {
    const bundle = JSON.stringify({
      artifact_type: 'pipelines.artifact.bundle.v1',
      prompts: [{ name: 'Rome', prompt_text: { $file: 'texts/rome.md' } }],
    });
    const files = { [BUNDLE]: bundle, 'pipelines/texts/rome.md': 'Go there.\n' };
    await commit('one', { 'README.md': 'One.' });
    await commit('two', files);
    deployment.push(main);
    expect((await deployment.apply(main)).code).toBe(0);
    sh(main, 'reset', '-q', '--hard', 'HEAD~1');
    await commit('other', { ...files, 'pipelines/texts/rome.md': 'Come back.\n' });
    expect((await deployment.apply(main)).err).toContain('error PS6202');
    await commit('again', files);
    await commit('further', { ...files, 'pipelines/texts/rome.md': 'Stay.\n' });
    expect(await deployment.apply(main)).toMatchObject({ code: 0, writes: [expect.any(String)] });
  });

  it('is refused as ever where the head is one of an older version', async () => {
    await commit('one');
    await commit('two');
    expect((await deployment.apply(main)).code).toBe(0);
    const ref = 'refs/pipelines-sync/rome-team/staging';
    const head = JSON.parse(sh(deployment.bare, 'show', `${ref}:head.json`));
    expect(head.source.files).toEqual({
      configuration: expect.stringMatching(/^[0-9a-f]{40}$/),
      bundles: expect.stringMatching(/^[0-9a-f]{64}$/),
      texts: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    const other = deployment.clone();
    sh(other, 'fetch', '-q', 'origin', ref);
    sh(other, 'checkout', '-q', 'FETCH_HEAD');
    delete head.source.files;
    await deployment.commit(other, sh(other, 'log', '-1', '--format=%B'), {
      'head.json': `${JSON.stringify(head)}\n`,
    });
    sh(other, 'push', '-q', 'origin', `HEAD:${ref}`);
    sh(main, 'commit', '-q', '--amend', '-m', 'two, in other words');
    await commit('three');
    expect((await deployment.apply(main)).err).toContain('error PS6202');
  });

  it('is never taken for not older in a shallow clone; equal files need no history', async () => {
    await commit('zero');
    await commit('one');
    deployment.push(main);
    expect((await deployment.apply(main)).code).toBe(0);
    sh(main, 'commit', '-q', '--amend', '-m', 'in other words');
    deployment.push(main, '--force', 'HEAD:refs/heads/main');
    const cutOff = (name: string) => {
      const cut = path.join(deployment.workspace.folder, name);
      sh(
        deployment.workspace.folder,
        'clone',
        '-q',
        '--bare',
        '--depth',
        '1',
        `file://${deployment.bare}`,
        cut,
      );
      sh(cut, 'fetch', '-q', '--depth', '1', 'origin', 'refs/pipelines-sync/*:refs/pipelines-sync/*');
      const shallow = deployment.clone('--depth', '1');
      sh(shallow, 'remote', 'set-url', 'origin', `file://${cut}`);
      return shallow;
    };
    const same = cutOff('same.git');
    deployment.workspace.emulator.store.edit('prompts', 1, { prompt_text: 'Edited.' });
    expect(await deployment.apply(same, '--on-drift', 'overwrite')).toMatchObject({ code: 0 });
    await commit('two');
    deployment.push(main);
    const other = cutOff('other.git');
    sh(other, 'fetch', '-q', 'origin', 'refs/pipelines-sync/*:refs/pipelines-sync/*');
    const refused = await deployment.apply(other);
    expect(refused).toMatchObject({ code: 3, writes: [] });
    expect(refused.err).toContain('error PS6203');
    expect(refused.err).toContain('set the input fetch-depth of actions/checkout to 0');
  });
});

/** A history in which each commit changes one of so many texts; made by one process. */
function imported(folder: string, many: number): void {
  const file = (name: string, text: string) =>
    `M 100644 inline ${name}\ndata ${Buffer.byteLength(text)}\n${text}\n`;
  const commit = (message: string, files: string[]) =>
    `commit refs/heads/main\ncommitter t <t@example.invalid> 1700000000 +0000\ndata ${message.length}\n${message}\n${files.join('')}`;
  const numbers = Array.from({ length: many }, (_, at) => at);
  const first = numbers.flatMap((at) => {
    const prompt = { name: `P${at}`, prompt_text: { $file: `texts/${at}.md` } };
    const bundle = JSON.stringify({ prompts: [prompt] });
    return [file(`pipelines/${at}.yaml`, bundle), file(`pipelines/texts/${at}.md`, `Text ${at}\n`)];
  });
  const stream = [
    commit('first', [file('pipelines-sync.yaml', CONFIG), ...first]),
    ...numbers.map((at) => commit(`${at}`, [file(`pipelines/texts/${at}.md`, `Other ${at}\n`)])),
  ];
  execFileSync('git', ['fast-import', '--quiet'], { cwd: folder, input: stream.join('\n') });
}

describe('reading the files of commits', () => {
  const place = { below: '', file: 'pipelines-sync.yaml' };

  it('takes as many git processes for 300 files and 300 commits as for three', async () => {
    const counts: number[] = [];
    for (const many of [3, 300]) {
      const folder = deployment.clone();
      imported(folder, many);
      const wanted = sh(folder, 'rev-list', '--max-parents=0', 'refs/heads/main');
      const head = sh(folder, 'rev-parse', 'refs/heads/main');
      let calls = 0;
      const git: ReturnType<typeof gitOf> = (args, stdin) => {
        calls += 1;
        return gitOf(folder)(args, stdin);
      };
      const source = await new CommitFiles(git, place).of(wanted);
      expect(source).toBeDefined();
      if (source === undefined) return;
      expect(await new CommitFiles(git, place).of(head)).toMatchObject({ bundles: source.bundles });
      const commits = await historyApart(git, '1'.repeat(40), head);
      expect(commits).toHaveLength(many + 1);
      expect(await new CommitFiles(git, place).find(source, commits)).toBe(wanted);
      expect(await new CommitFiles(git, place).find(source, commits.slice(0, -1))).toBeUndefined();
      counts.push(calls);
    }
    expect(counts[1]).toBe(counts[0]);
    expect(counts[0]).toBeLessThanOrEqual(40);
  });

  it('says nothing of what lies behind a link, and the same in every clone', async () => {
    const first = await commit('one');
    deployment.push(main);
    const other = deployment.clone();
    const own = await new CommitFiles(gitOf(main), place).of(first);
    expect(own).toBeDefined();
    expect(await new CommitFiles(gitOf(other), place).of(first)).toEqual(own);
    await deployment.commit(main, 'away', { 'shared/rome.yaml': prompts({ Rome: 'one' }), [BUNDLE]: null });
    await symlink('../shared/rome.yaml', path.join(main, BUNDLE));
    sh(main, 'add', '-A');
    sh(main, 'commit', '-q', '-m', 'linked');
    expect(await new CommitFiles(gitOf(main), place).of('HEAD')).toBeUndefined();
  });
});

import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sh } from '../../ledger/git-scene.js';
import { Deployment, prompts, write } from '../../support/deployment.js';

const CONFIG = `version: 1
namespace: rome-team
bundles: ["pipelines/**/*.yaml"]
default_target: staging
targets:
  staging: {org_id: 2, prune: true}
`;
const TONE = `artifact_type: pipelines.artifact.bundle.v1
prompts:
  - {name: Tone, prompt_text: {$file: ../texts/tone.md}}
`;
const POINTER = `version https://git-lfs.github.com/spec/v1
oid sha256:${'0123456789abcdef'.repeat(4)}
size 12345
`;
const CONFLICT = 'one\n<<<<<<< HEAD\nours\n=======\ntheirs\n>>>>>>> branch\ntwo\n';

let deployment: Deployment;
let main: string;
beforeEach(async () => {
  deployment = await Deployment.open();
  main = deployment.clone();
  await deployment.commit(main, 'first', {
    'pipelines-sync.yaml': CONFIG,
    'pipelines/tone.yaml': TONE,
    'pipelines/rome.yaml': prompts({ Rome: 'two' }),
    'texts/tone.md': 'warm\n',
  });
  deployment.push(main);
  expect(await deployment.apply(main)).toMatchObject({ code: 0 });
});
afterEach(() => deployment.close());

/** The one error of every verb that reads the files; a rollback and a look at drift go by the ledger. */
async function refused(code: string, ...words: string[]): Promise<string> {
  let said = '';
  for (const verb of [['apply', '--yes'], ['plan'], ['validate'], ['pull']]) {
    const mark = deployment.workspace.emulator.requests.length;
    const ran = await deployment.run(main, ...verb);
    expect([verb[0], ran.code, ran.err]).toEqual([verb[0], 1, expect.stringContaining(`error ${code}`)]);
    for (const word of words) expect(ran.err).toContain(word);
    expect(ran.err.match(/ error PS/g)).toHaveLength(1);
    expect(deployment.workspace.writesSince(mark)).toEqual([]);
    said = ran.err;
  }
  for (const verb of [['drift'], ['rollback', '--to', '1', '--yes']])
    expect([verb[0], (await deployment.run(main, ...verb)).code]).toEqual([verb[0], 0]);
  return said;
}

describe('a stand-in is not the text', () => {
  const files = ['texts/tone.md', 'pipelines/rome.yaml'];

  it.each(files)('a pointer of Git LFS: %s', async (file) => {
    await write(main, { [file]: POINTER });
    await refused(
      'PS1143',
      `${file}:1:1`,
      'is a Git LFS pointer, not the text itself',
      `git lfs pull --include=${file}`,
    );
    await write(main, { [file]: POINTER.replaceAll('\n', '\r\n') });
    expect((await deployment.run(main, 'plan')).err).toContain('PS1143');
  });

  it.each([
    ['git-crypt', Buffer.from('\0GITCRYPT\0\x8a\x99 secret', 'latin1'), 'git-crypt unlock'],
    ['age', Buffer.from('age-encryption.org/v1\n-> X25519 abc\n'), 'age --decrypt'],
    ['age in letters', Buffer.from('-----BEGIN AGE ENCRYPTED FILE-----\nYWdl\n'), 'age --decrypt'],
    ['transcrypt', Buffer.from('U2FsdGVkX1+9Zk0PZ9vD0y3Xk2n0uFvJ\nAbCdEfGh\n'), 'transcrypt'],
    [
      'PGP',
      Buffer.from('-----BEGIN PGP MESSAGE-----\n\nhQEMA\n-----END PGP MESSAGE-----\n'),
      'gpg --decrypt',
    ],
    ['ansible-vault', Buffer.from('$ANSIBLE_VAULT;1.1;AES256\n6162\n'), 'ansible-vault decrypt'],
    [
      'sops',
      Buffer.from('{"data": "ENC[AES256_GCM,data:x,type:str]", "sops": {"mac": "ENC[AES256_GCM,x]"}}'),
      'sops decrypt',
    ],
  ])('an encrypted blob: %s', async (_, bytes, remedy) => {
    for (const file of files) {
      await writeFile(path.join(main, file), bytes);
      const ran = await deployment.run(main, 'plan');
      expect([ran.code, ran.err]).toEqual([1, expect.stringContaining(`${file}:1:1  error PS1144`)]);
      expect(ran.err).toContain(remedy);
      sh(main, 'checkout', '-q', '--', file);
    }
  });

  it('a bundle that sops encrypted value by value', async () => {
    await write(main, {
      'pipelines/rome.yaml':
        'artifact_type: ENC[AES256_GCM,data:x,type:str]\nsops:\n    mac: ENC[AES256_GCM,data:y]\n    version: 3.8.1\n',
    });
    await refused('PS1144', 'sops decrypt --in-place pipelines/rome.yaml');
  });

  it('the configuration is read as well', async () => {
    await write(main, { 'pipelines-sync.yaml': POINTER });
    expect((await deployment.run(main, 'plan')).err).toContain('pipelines-sync.yaml:1:1  error PS1143');
    await write(main, { 'pipelines-sync.yaml': CONFLICT });
    expect((await deployment.run(main, 'plan')).err).toContain('pipelines-sync.yaml:2:1  error PS1147');
  });

  it.each(files)('a conflict that somebody merged and committed with its markers: %s', async (file) => {
    await deployment.commit(main, 'oops', { [file]: CONFLICT });
    await refused('PS1147', `${file}:2:1`, '<<<<<<<, ======= and >>>>>>>');
  });

  it('a path that is unmerged, whatever its text looks like', async () => {
    for (const [file, text] of [
      ['texts/tone.md', (word: string) => `${word}\n`],
      ['pipelines/rome.yaml', (word: string) => prompts({ Rome: word })],
    ] as const) {
      sh(main, 'checkout', '-q', '-b', 'other');
      await deployment.commit(main, 'theirs', { [file]: text('theirs') });
      sh(main, 'checkout', '-q', '-');
      await deployment.commit(main, 'ours', { [file]: text('ours') });
      expect(() => sh(main, 'merge', '-q', 'other')).toThrow();
      sh(main, 'checkout', '-q', '--ours', '--', file);
      await refused('PS1146', `"${file}" is unmerged`, `git add :/${file}`);
      // One that is gone may be a removal, or not: nobody has decided.
      await rm(path.join(main, file));
      await refused('PS1146', 'is unmerged');
      sh(main, 'merge', '--abort');
      sh(main, 'branch', '-q', '-D', 'other');
    }
  });

  it('a link that was checked out as a plain file: a text, a bundle, a folder of bundles', async () => {
    await mkdir(path.join(main, 'shared/team'), { recursive: true });
    await mkdir(path.join(main, 'links'), { recursive: true });
    await write(main, { 'shared/team/oslo.yaml': prompts({ Oslo: 'cold' }), 'shared/warm.md': 'warm\n' });
    await rm(path.join(main, 'texts/tone.md'));
    await symlink('../shared/warm.md', path.join(main, 'texts/tone.md'));
    await symlink('../shared/team', path.join(main, 'pipelines/team'));
    await symlink('../shared/team/oslo.yaml', path.join(main, 'links/x.yaml'));
    await symlink('../shared/team/oslo.yaml', path.join(main, 'pipelines/oslo.yaml'));
    await deployment.commit(main, 'links', {});
    deployment.push(main);
    expect(await deployment.apply(main)).toMatchObject({ code: 0 });
    expect((await deployment.run(main, 'plan')).out).toContain('Nothing to do');

    const other = deployment.clone('-c', 'core.symlinks=false', '-b', 'main');
    const ran = await deployment.apply(other);
    expect(ran).toMatchObject({ code: 1, writes: [] });
    expect(ran.err).toContain('pipelines/team:1:1  error PS1145');
    expect(ran.err).toContain('pipelines/oslo.yaml:1:1  error PS1145');
    expect(ran.err).toContain('texts/tone.md" is a symbolic link in the commit but a plain file here');
    expect(ran.err).toContain('git config core.symlinks true');
    expect(ran.err).not.toContain('links/x.yaml');

    // Where somebody put the file itself in the place of the link, that counts as it stands.
    await rm(path.join(main, 'texts/tone.md'));
    await write(main, { 'texts/tone.md': 'cool\n' });
    expect((await deployment.run(main, 'plan', '--json')).out).toContain('"prompts/Tone"');
  });

  it('a text that git left out is called so', async () => {
    const clone = deployment.clone('-b', 'main');
    sh(clone, 'sparse-checkout', 'set', 'pipelines');
    const ran = await deployment.apply(clone);
    expect(ran).toMatchObject({ code: 1, writes: [] });
    expect(ran.err).toContain('pipelines/tone.yaml:3:39  error PS1142');
    expect(ran.err).toContain('git -C "$(git rev-parse --show-toplevel)" sparse-checkout add texts');
  });

  it('what a filter, an encoding or a line-end setting made into the real text is none', async () => {
    sh(main, 'config', 'filter.rot.clean', 'tr a-z n-za-m');
    sh(main, 'config', 'filter.rot.smudge', 'tr a-z n-za-m');
    await write(main, {
      '.gitattributes':
        'texts/tone.md filter=rot\ntexts/crlf.md eol=crlf\n*.u16 working-tree-encoding=UTF-16LE\n',
      'texts/crlf.md': 'a\r\nb\r\n',
    });
    // Through the filter whether or not git takes the file for unchanged since the last commit.
    sh(main, 'add', '--renormalize', '.');
    await deployment.commit(main, 'filtered', {});
    expect(sh(main, 'show', 'HEAD:texts/tone.md')).toBe('jnez');
    expect((await deployment.run(main, 'plan')).out).toContain('Nothing to do');
  });
});

describe('a prompt that means the markers', () => {
  const item = (sync: string) =>
    `artifact_type: pipelines.artifact.bundle.v1\nprompts: [{name: Tone, prompt_text: {$file: ../texts/tone.md}}]\n${sync}`;

  it('says so in sync, for all targets or one', async () => {
    await write(main, { 'texts/tone.md': CONFLICT });
    await refused('PS1147', 'conflict_markers: true', 'prompts/Tone');
    for (const value of ['true', '{staging: true}']) {
      await write(main, {
        'pipelines/tone.yaml': item(`sync: {"prompts/Tone": {conflict_markers: ${value}}}\n`),
      });
      const ran = await deployment.run(main, 'plan', '--json');
      expect(JSON.parse(ran.out).changes).toMatchObject([{ address: 'prompts/Tone', action: 'update' }]);
    }
    await write(main, { 'pipelines/tone.yaml': item('sync: {"prompts/Tone": {conflict_markers: "yes"}}\n') });
    expect((await deployment.run(main, 'plan')).err).toContain('PS1232');
  });

  it('may also be about what a pull marks', async () => {
    const marked = '<<<<<<< files\na\n=======\nb\n>>>>>>> platform\n';
    await write(main, { 'texts/tone.md': marked });
    expect((await deployment.run(main, 'plan')).err).toContain('error PS7010');
    await write(main, { 'pipelines/tone.yaml': item('sync: {"prompts/*": {conflict_markers: true}}\n') });
    expect((await deployment.run(main, 'plan')).code).toBe(0);
  });
});

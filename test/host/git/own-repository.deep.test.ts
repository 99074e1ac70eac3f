import { execFile } from 'node:child_process';
import { chmod, mkdir, readFile, realpath, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkOut } from '../../../src/action/github/base-commit.js';
import { readGit } from '../../../src/host/git-info.js';
import { gitIn } from '../../../src/host/git-process.js';
import { withoutKeys } from '../../../src/run/open/key-use.js';
import { gitOf, REFS, refsOf, sh, subjects } from '../../ledger/git-scene.js';
import { Repository } from '../../ledger/repository.js';
import { builtCli } from '../../support/built-cli.js';
import { CONFIG, prompts } from '../../support/deployment.js';
import { carelessGit, Traps } from './look-alike.js';

const FILES = { 'pipelines-sync.yaml': CONFIG, 'pipelines/a.yaml': prompts({ Tone: 'Be warm.' }) };
const APPLY = ['apply', '--yes'];
const run = promisify(execFile);

let repository: Repository;
beforeEach(async () => {
  repository = await Repository.open(FILES);
});
afterEach(() => repository.workspace.close());

/** Variables of this process for a while, as a parent sets them. */
const kept = { ...process.env };
afterEach(() => {
  for (const name of Object.keys(process.env)) if (!(name in kept)) delete process.env[name];
  Object.assign(process.env, kept);
});

const openGit = (root: string) => gitIn(root, withoutKeys(process.env));

describe('the repository is one of somebody else’s making, and works', () => {
  it('in hooks, where git sets variables for its own work', async () => {
    const folder = repository.clone();
    const linked = path.join(repository.workspace.folder, 'linked-with-hooks');
    sh(folder, 'worktree', 'add', '-q', '-b', 'side', linked);
    const env = {
      ...repository.workspace.env,
      PATH: process.env.PATH,
      CLI: await builtCli(),
      NODE: process.execPath,
      GIT_AUTHOR_NAME: 't',
      GIT_AUTHOR_EMAIL: 't@example.invalid',
      GIT_COMMITTER_NAME: 't',
      GIT_COMMITTER_EMAIL: 't@example.invalid',
    };
    for (const hook of ['pre-commit', 'post-commit', 'pre-push']) {
      const file = path.join(folder, '.git/hooks', hook);
      const script = `#!/bin/sh\nenv | grep ^GIT_ > "$OUT/${hook}.env"\n"$NODE" "$CLI" apply --yes --json > "$OUT/${hook}.json" 2> "$OUT/${hook}.err"\n`;
      await writeFile(file, script);
      await chmod(file, 0o755);
    }
    for (const at of [folder, linked]) {
      const out = path.join(repository.workspace.folder, `out-${path.basename(at)}`);
      await mkdir(out);
      await writeFile(
        path.join(at, 'pipelines/a.yaml'),
        prompts({ Tone: `Be warm in ${path.basename(at)}.` }),
      );
      // With -a git works on an index of its own while the hook runs, and tells the hook its name.
      await run('git', ['commit', '-q', '-am', 'change'], { cwd: at, env: { ...env, OUT: out } });
      await run('git', ['push', '-q', 'origin', 'HEAD'], { cwd: at, env: { ...env, OUT: out } });
      const told = async (hook: string) => {
        const said = await readFile(path.join(out, `${hook}.err`), 'utf8');
        const text = await readFile(path.join(out, `${hook}.json`), 'utf8');
        return { said, code: text === '' ? undefined : JSON.parse(text).exit_code };
      };
      expect(await readFile(path.join(out, 'pre-commit.env'), 'utf8')).toContain('GIT_INDEX_FILE=');
      const dirty = expect.stringMatching(
        /^note PS6205 {2}pipelines\/a\.yaml has uncommitted changes.*\n.*\n$/,
      );
      expect(await told('pre-commit')).toEqual({ said: dirty, code: 0 });
      for (const hook of ['post-commit', 'pre-push'])
        expect({ hook, ...(await told(hook)) }).toEqual({ hook, said: '', code: 0 });
    }
    expect(refsOf(repository.bare)).toEqual([REFS.ledger]);
  });

  it('where variables of a parent name another repository, index and work tree', async () => {
    const folder = repository.clone();
    const other = path.join(repository.workspace.folder, 'other');
    sh(repository.workspace.folder, 'init', '-q', other);
    sh(other, 'remote', 'add', 'origin', 'https://example.invalid/elsewhere');
    Object.assign(process.env, {
      GIT_DIR: path.join(other, '.git'),
      GIT_WORK_TREE: other,
      GIT_INDEX_FILE: path.join(other, '.git/index'),
      GIT_OBJECT_DIRECTORY: path.join(other, '.git/objects'),
      GIT_COMMON_DIR: path.join(other, '.git'),
      GIT_PREFIX: 'somewhere/',
      GIT_CEILING_DIRECTORIES: repository.workspace.folder,
      GIT_LITERAL_PATHSPECS: '1',
    });
    const info = await readGit(path.join(folder, 'pipelines'), openGit);
    expect(info).toMatchObject({
      root: await realpath(folder),
      originUrl: repository.bare,
      changed: [],
      problem: null,
    });
    expect((await repository.run(folder, 'plan')).code).toBe(0);
  });

  it('in a linked work tree: one ledger with the main one', async () => {
    const folder = repository.clone();
    const linked = path.join(repository.workspace.folder, 'linked');
    sh(folder, 'worktree', 'add', '-q', '--detach', linked);
    await repository.write(linked, { 'pipelines/a.yaml': prompts({ Tone: 'From the linked one.' }) });
    expect((await repository.run(path.join(linked, 'pipelines'), ...APPLY)).code).toBe(0);
    expect(subjects(repository.bare)).toHaveLength(1);
    await repository.write(folder, { 'pipelines/a.yaml': prompts({ Tone: 'From the linked one.' }) });
    expect((await repository.run(folder, 'plan', '--detailed-exitcode')).code).toBe(0);
  });

  it('in the work trees of a bare clone, whose .git file leads to it', async () => {
    const home = path.join(repository.workspace.folder, 'project');
    sh(repository.workspace.folder, 'clone', '-q', '--bare', repository.bare, path.join(home, '.bare'));
    await writeFile(path.join(home, '.git'), 'gitdir: ./.bare\n');
    sh(home, 'worktree', 'add', '-q', 'main', 'main');
    const info = await readGit(path.join(home, 'main'), openGit);
    expect(info).toMatchObject({ root: await realpath(path.join(home, 'main')), changed: [], refused: null });
    expect(info.commit).toBe(sh(home, 'rev-parse', 'main'));
  });

  it('in a submodule: its own ledger on its own remote', async () => {
    const whole = path.join(repository.workspace.folder, 'whole');
    sh(repository.workspace.folder, 'init', '-q', whole);
    sh(whole, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', repository.bare, 'agents');
    sh(whole, 'commit', '-q', '-m', 'with a submodule');
    const at = path.join(whole, 'agents');
    await repository.write(at, { 'pipelines/a.yaml': prompts({ Tone: 'From the submodule.' }) });
    for (const [cwd, flags] of [
      [at, []],
      [whole, ['--config', 'agents/pipelines-sync.yaml']],
    ] as const) {
      const ran = await repository.run(cwd, ...APPLY, ...flags);
      expect({ cwd, code: ran.code }).toEqual({ cwd, code: 0 });
    }
    expect(subjects(repository.bare)).toHaveLength(1);
    expect((await readGit(at, openGit)).originUrl).toBe(repository.bare);
    // The state of the whole asks for that of its submodules, with the same settings.
    const traps = new Traps(repository.workspace.folder);
    sh(at, 'config', 'core.fsmonitor', path.join(repository.workspace.folder, 'traps/fsmonitor'));
    carelessGit(whole, ['status']);
    expect(traps.sprung()).toEqual(['fsmonitor']);
    expect((await readGit(whole, openGit)).changed).toEqual(['agents']);
    expect(traps.sprung()).toEqual([]);
  });

  it('with filters of its own configuration: what they make is the text, and nothing is changed', async () => {
    const files = {
      ...FILES,
      '.gitattributes': '*.md filter=rot\n',
      'pipelines/a.yaml': prompts({}).replace(
        '[]',
        '[{ "name": "Tone", "prompt_text": { "$file": "tone.md" } }]',
      ),
    };
    const folder = repository.clone();
    for (const way of ['clean', 'smudge'])
      sh(folder, 'config', `filter.rot.${way}`, 'tr a-zA-Z n-za-mN-ZA-M');
    await repository.write(folder, { ...files, 'pipelines/tone.md': 'Be warm.\n' });
    sh(folder, 'add', '.');
    sh(folder, 'commit', '-q', '-m', 'filtered');
    expect(sh(folder, 'show', 'HEAD:pipelines/tone.md')).toBe('Or jnez.');
    expect(await readGit(folder, openGit)).toMatchObject({ changed: [], dirty: false });
    const files2 = await checkOut(
      gitOf(folder),
      sh(folder, 'rev-parse', 'HEAD'),
      repository.workspace.folder,
    );
    if (typeof files2 === 'string') throw new Error(files2);
    expect(await readFile(path.join(files2.folder, 'pipelines/tone.md'), 'utf8')).toBe('Be warm.\n');
    await files2.remove();
  });
});

describe('what its own configuration starts besides', () => {
  it('is not run: hooks, file monitor, pager, editor, external diff, textconv, signing, ext', async () => {
    const traps = new Traps(repository.workspace.folder);
    const folder = repository.clone();
    await repository.write(folder, {
      '.gitattributes': '*.yaml diff=conv\n*.json diff=command\n',
      'x.json': '{}\n',
    });
    sh(folder, 'add', '.');
    sh(folder, 'commit', '-q', '-m', 'attributes');
    sh(folder, 'commit', '-q', '--allow-empty', '-m', 'another');
    // The very same settings, in the configuration of the repository itself; the remote stays ours.
    const own = path.join(folder, '.git/config');
    const settings = String(traps.lookAlike('', '.').config)
      .replace(/^\[core\]\n repositoryformatversion.*\n bare.*\n worktree.*\n/, '')
      .replace(/\[extensions\]\n.*\n/, '')
      .replace(/\[remote "origin"\]\n.*\n.*\n/, '');
    await writeFile(own, `${await readFile(own, 'utf8')}${settings}`);
    await repository.write(folder, {
      'x.json': '{"a": 1}\n',
      'pipelines/a.yaml': prompts({ Tone: 'Traps.' }),
    });
    for (const args of [['diff'], ['diff', '--', 'x.json'], ['diff', '--no-ext-diff']])
      carelessGit(folder, args);
    expect(traps.sprung()).toEqual(
      expect.arrayContaining(['fsmonitor', 'diff.command', 'diff.external', 'diff.textconv']),
    );
    const git = gitOf(folder);
    for (const args of [
      ['status', '--porcelain=v2'],
      ['diff', 'HEAD'],
      ['diff', '--name-status', 'HEAD~1', 'HEAD'],
      ['log', '-p', '--max-count=2'],
      ['show', 'HEAD~1'],
      ['blame', '--line-porcelain', '-L', '1,', 'HEAD', '--', 'pipelines/a.yaml'],
      ['-c', 'x.y=z', 'diff-index', '-p', 'HEAD'],
      ['update-ref', 'refs/x', 'HEAD'],
      ['commit-tree', '-m', 'x', 'HEAD^{tree}'],
    ]) {
      const ran = await git(args);
      expect({ args, code: ran.code, err: ran.stderr, sprung: traps.sprung() }).toEqual({
        args,
        code: 0,
        err: '',
        sprung: [],
      });
    }
    expect((await git(['fetch', 'ext::sh -c id'])).stderr).toContain("transport 'ext' not allowed");
    expect((await git(['config', '--edit'])).code).toBe(0);
    const checked = await checkOut(git, 'HEAD~1', repository.workspace.folder);
    if (typeof checked === 'string') throw new Error(checked);
    await checked.remove();
    for (const argv of [
      ['plan'],
      APPLY,
      ['pull', '--all'],
      ['rollback', '--to', 'latest', '--dry-run'],
      ['doctor'],
    ])
      await repository.run(folder, ...argv);
    expect(traps.sprung()).toEqual([]);
  });

  it('is not run either where a parent hands it down', async () => {
    const traps = new Traps(repository.workspace.folder);
    const folder = repository.clone();
    const program = path.join(repository.workspace.folder, 'traps/fsmonitor');
    Object.assign(process.env, {
      GIT_CONFIG_PARAMETERS: `'core.fsmonitor'='${program}' 'core.hooksPath'='${path.join(program, '../hooks')}'`,
      GIT_EXTERNAL_DIFF: program,
      GIT_EDITOR: program,
      GIT_PAGER: program,
      GIT_ALLOW_PROTOCOL: 'file:ext',
    });
    await writeFile(path.join(folder, 'pipelines/a.yaml'), prompts({ Tone: 'Handed down.' }));
    expect((await repository.run(folder, ...APPLY)).code).toBe(0);
    const git = gitOf(folder);
    expect((await git(['diff'])).stdout.toString()).toContain('Handed down.');
    expect((await git(['config', '--edit'])).code).toBe(0);
    expect((await git(['fetch', `ext::${program}`])).stderr).toContain("transport 'ext' not allowed");
    expect(traps.sprung()).toEqual([]);
  });
});

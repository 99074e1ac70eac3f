import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Programs that a repository's configuration can name, each as the lines that name it. TRAP stands
 * for a program that leaves a marker with the trap's name behind.
 */
const TRAPS: { readonly [name: string]: string } = {
  // First, so that what stands in this file itself is in force.
  'include.path': '[include]\n path = included',
  fsmonitor: '[core]\n fsmonitor = TRAP',
  sshCommand: '[core]\n sshCommand = TRAP\n[remote "ssh"]\n url = ssh://127.0.0.1:1/x',
  gitProxy: '[core]\n gitProxy = TRAP\n[remote "git"]\n url = git://127.0.0.1:1/x',
  askPass: '[core]\n askPass = TRAP',
  pager: '[core]\n pager = TRAP',
  'pager.command': '[pager]\n status = TRAP\n diff = TRAP\n log = TRAP\n blame = TRAP\n config = TRAP',
  editor: '[core]\n editor = TRAP\n[sequence]\n editor = TRAP',
  alternateRefsCommand: '[core]\n alternateRefsCommand = TRAP',
  'credential.helper': '[credential]\n helper = TRAP',
  'diff.external': '[diff]\n external = TRAP',
  'diff.command': '[diff "command"]\n command = TRAP',
  'diff.textconv': '[diff "conv"]\n textconv = TRAP',
  'filter.clean': '[filter "clean"]\n clean = TRAP\n required = true',
  'filter.smudge': '[filter "smudge"]\n smudge = TRAP\n required = true',
  'filter.process': '[filter "process"]\n process = TRAP\n required = true',
  'merge.driver': '[merge "driver"]\n driver = TRAP',
  'gpg.program':
    '[gpg]\n program = TRAP\n[commit]\n gpgSign = true\n[tag]\n gpgSign = true\n[log]\n showSignature = true',
  uploadpack: '[remote "up"]\n url = .\n uploadpack = TRAP',
  receivepack: '[remote "down"]\n url = .\n receivepack = TRAP',
  vcs: '[remote "vcs"]\n vcs = ext\n url = TRAP',
  ext: '[protocol "ext"]\n allow = always\n[remote "origin"]\n url = ext::TRAP\n fetch = +refs/heads/*:refs/remotes/origin/*',
  promisor:
    '[extensions]\n partialClone = far\n[remote "far"]\n promisor = true\n partialclonefilter = blob:none\n url = ext::TRAP',
  packObjectsHook: '[uploadpack]\n packObjectsHook = TRAP',
  alias: '[alias]\n trapped = !TRAP\n lfs = !TRAP',
  hooksPath: '[core]\n hooksPath = HOOKS',
};

/** The files among which each of git's attributes calls a program, in the folder where they lie. */
const ATTRIBUTES =
  '*.command diff=command\n*.conv diff=conv\n*.clean filter=clean\n*.smudge filter=smudge\n*.process filter=process\n*.driver merge=driver\n*.yaml diff=conv filter=clean merge=driver\n';

const HOOKS = [
  'post-checkout',
  'post-index-change',
  'pre-auto-gc',
  'pre-commit',
  'pre-push',
  'reference-transaction',
];

/** Traps outside of every work tree, and what has gone off. */
export class Traps {
  readonly #marks: string;
  readonly #programs: string;

  constructor(folder: string) {
    this.#marks = path.join(folder, 'marks');
    this.#programs = path.join(folder, 'traps');
    mkdirSync(this.#marks, { recursive: true });
    mkdirSync(path.join(this.#programs, 'hooks'), { recursive: true });
    for (const name of [...Object.keys(TRAPS), 'included']) this.#program(name, name);
    for (const hook of HOOKS) this.#program(path.join('hooks', hook), 'hooksPath');
  }

  /** Names of the traps that went off since the last look. */
  sprung(): string[] {
    const names = readdirSync(this.#marks).sort();
    for (const name of names) rmSync(path.join(this.#marks, name));
    return names;
  }

  /**
   * A folder that is a repository to git, as files that can be committed, below a folder of a tree.
   * @param worktree what its `core.worktree` says: the root of the tree, so that nothing looks odd
   */
  lookAlike(below: string, worktree: string): Record<string, string> {
    const at = (file: string) => (below === '' ? file : `${below}/${file}`);
    const lines = Object.entries(TRAPS).map(([name, text]) => this.#filled(text, name));
    const core = `[core]\n repositoryformatversion = 1\n bare = false\n worktree = ${worktree}\n`;
    return {
      [at('HEAD')]: 'ref: refs/heads/main\n',
      [at('objects/.k')]: '',
      // The objects of the repository around it, so that there is something to show, filter and sign.
      [at('objects/info/alternates')]: `../${worktree}/.git/objects\n`,
      [at('refs/.k')]: '',
      [at('config')]: `${core}${lines.join('\n')}\n`,
      [at('included')]: this.#filled('[alias]\n included = !TRAP\n[core]\n fsmonitor = TRAP\n', 'included'),
      [at('.gitattributes')]: ATTRIBUTES,
      [at('a.command')]: 'a\n',
      [at('a.conv')]: 'a\n',
      [at('a.clean')]: 'a\n',
      [at('a.process')]: 'a\n',
      [at('a.plain')]: 'a\n',
    };
  }

  #filled(text: string, name: string): string {
    const program = path.join(this.#programs, name);
    return text.replaceAll('TRAP', program).replaceAll('HOOKS', path.join(this.#programs, 'hooks'));
  }

  #program(file: string, mark: string): void {
    const full = path.join(this.#programs, file);
    writeFileSync(full, `#!/bin/sh\n: > '${path.join(this.#marks, mark)}'\nexit 1\n`);
    chmodSync(full, 0o755);
  }
}

const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
/** `a` and a line break, which the files of a look-alike hold. */
const A_BLOB = '78981922613b2afb6025042ff6bd878ac1994e85';

/**
 * Commands of git that would set traps off, were git run in such a folder. None is here for pager
 * (it needs a terminal), merge.driver (it needs a merge), and packObjectsHook (git takes it from the
 * user's own settings alone).
 */
export const BAIT: readonly [trap: string, args: string[], input?: string][] = [
  ['fsmonitor', ['status']],
  ['included', ['included']],
  ['alias', ['trapped']],
  ['sshCommand', ['fetch', 'ssh']],
  ['gitProxy', ['fetch', 'git']],
  ['credential.helper', ['credential', 'fill'], 'protocol=https\nhost=host.invalid\n\n'],
  ['askPass', ['credential', 'fill'], 'protocol=https\nhost=host.invalid\n\n'],
  ['editor', ['config', '--edit']],
  ['hooksPath', ['add', 'a.plain']],
  ['filter.clean', ['add', 'a.clean']],
  ['filter.process', ['add', 'a.process']],
  ['diff.external', ['diff', '--no-index', 'a.plain', 'HEAD']],
  ['diff.command', ['diff', '--no-index', 'a.command', 'HEAD']],
  ['diff.textconv', ['-c', 'diff.external=', 'diff', '--no-ext-diff', '--no-index', 'a.conv', 'HEAD']],
  ['gpg.program', ['-c', 'core.hooksPath=', 'commit-tree', '-S', '-m', 'x', EMPTY_TREE]],
  ['alternateRefsCommand', ['rev-list', '--alternate-refs']],
  ['filter.smudge', ['cat-file', '--filters', '--path=a.smudge', A_BLOB]],
  ['uploadpack', ['fetch', 'up']],
  ['receivepack', ['push', 'down', ':refs/heads/x']],
  ['vcs', ['fetch', 'vcs']],
  ['ext', ['fetch', 'origin']],
  ['promisor', ['cat-file', '-p', '1'.repeat(40)]],
];

/** Runs git as a careless program would, in a folder of a checkout; its failures do not matter. */
export function carelessGit(folder: string, args: readonly string[], input = ''): void {
  const env = {
    PATH: process.env.PATH,
    HOME: '/nonexistent',
    GIT_AUTHOR_NAME: 't',
    GIT_AUTHOR_EMAIL: 't@example.invalid',
    GIT_COMMITTER_NAME: 't',
    GIT_COMMITTER_EMAIL: 't@example.invalid',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    TERM: 'xterm',
  };
  spawnSync('git', [...args], { cwd: folder, env, input, timeout: 120_000 });
}

/** One call of git by the tool: where it was started, and with what. */
export interface Call {
  cwd: string;
  args: string;
}

/**
 * A git on PATH that notes where it is started and runs the real one, and that can leave our
 * `safe.bareRepository` out, as git before 2.38 does. Close it in the test that opens it.
 */
export class WatchedGit {
  readonly #log: string;
  readonly #strip: string;
  readonly #path = process.env.PATH;

  constructor(folder: string) {
    const bin = path.join(folder, 'watched-bin');
    this.#log = path.join(folder, 'watched-log');
    this.#strip = path.join(folder, 'watched-strip');
    mkdirSync(bin, { recursive: true });
    const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
    writeFileSync(
      path.join(bin, 'git'),
      `#!/bin/sh
printf '%s\\t%s\\n' "$(pwd -P)" "$(printf '%s' "$*" | tr '\\n' ' ')" >> '${this.#log}'
if [ -e '${this.#strip}' ]; then
  n=$#
  while [ $n -gt 0 ]; do
    one=$1; shift; n=$((n - 1))
    if [ "$one" = -c ] && [ "$1" = safe.bareRepository=explicit ]; then shift; n=$((n - 1)); continue; fi
    set -- "$@" "$one"
  done
fi
exec '${real}' "$@"
`,
    );
    chmodSync(path.join(bin, 'git'), 0o755);
    process.env.PATH = `${bin}:${this.#path}`;
  }

  close(): void {
    process.env.PATH = this.#path;
  }

  stripBareRepository(): void {
    writeFileSync(this.#strip, '');
  }

  /** The calls of the tool since the last look; what a test does itself is not among them. */
  calls(): Call[] {
    if (!existsSync(this.#log)) return [];
    const lines = readFileSync(this.#log, 'utf8').split('\n').filter(Boolean);
    rmSync(this.#log);
    return lines
      .map((line) => line.split('\t') as [string, string])
      .map(([cwd, args]) => ({ cwd, args }))
      .filter(({ args }) => args.includes('core.hooksPath=/dev/null'));
  }
}

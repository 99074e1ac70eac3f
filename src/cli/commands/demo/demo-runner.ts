import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gitIn, gitOutside } from '../../../host/git-process.js';
import { UserError } from '../../../model/index.js';
import { pipelines } from '../../../providers/index.js';
import { makeStyle } from '../../../report/index.js';
import { withoutKeys } from '../../../run/open/key-use.js';
import { COMMAND_CODES } from '../../command-codes.js';
import type { Io } from '../../io.js';

const IDENTITY = ['-c', 'user.name=Demo', '-c', 'user.email=demo@example.com'];

/** The output and exit code of a command. */
export interface CommandOutput {
  code: number;
  out: string;
}

/** A command that the demo ran, under the title of its part of the story. */
export interface DemoStep {
  title: string;
  /** As it is typed. */
  command: string;
  exit_code: number;
}

/** The command line, run inside this process. */
type Main = (argv: readonly string[], io: Io) => Promise<number>;

/** The embedded platform, as it runs. */
type DemoEmulator = Awaited<ReturnType<Awaited<ReturnType<typeof pipelines.emulate>>['start']>>;

/** A folder, the embedded platform, and the real commands run inside this process. */
export class DemoRunner {
  readonly folder: string;
  readonly emulator: DemoEmulator;
  readonly #env: Record<string, string>;
  readonly #io: Io;
  readonly #main: Main;
  readonly #steps: DemoStep[] = [];
  #title = '';
  #hasGit = false;

  private constructor(
    folder: string,
    emulator: DemoEmulator,
    env: Record<string, string>,
    io: Io,
    main: Main,
  ) {
    this.#env = env;
    this.#main = main;
    this.folder = folder;
    this.emulator = emulator;
    this.#io = io;
  }

  /** Creates the folder and starts the emulator. */
  static async open(io: Io, main: Main): Promise<DemoRunner> {
    const folder = await mkdtemp(path.join(tmpdir(), 'pipelines-sync-demo-'));
    try {
      const platform = await pipelines.emulate();
      // A judge that often errs would hide what the story is about.
      const emulator = await platform.start({ switches: { judge_noise: 5 } });
      const env = platform.environmentOf(
        emulator.key,
        path.join(folder, '.git', 'no-sdk-configuration.json'),
      );
      const stage = new DemoRunner(folder, emulator, env, io, main);
      stage.#hasGit = await stage.#git('init', '--quiet', '--template=');
      return stage;
    } catch (error) {
      await rm(folder, { recursive: true, force: true });
      throw error;
    }
  }

  /** True where git is installed and the folder is a repository. */
  get hasGit(): boolean {
    return this.#hasGit;
  }

  /** Stops the emulator, and removes the folder unless `keep` is set. */
  async close(keep: boolean): Promise<void> {
    await this.emulator.close();
    if (!keep) await rm(this.folder, { recursive: true, force: true });
  }

  /** The commands so far. */
  get steps(): readonly DemoStep[] {
    return this.#steps;
  }

  /** Prints a line of the story. */
  say(text: string): void {
    this.#out(`${text}\n`);
  }

  /** Prints the title of a step. */
  title(text: string): void {
    this.#title = text;
    this.#out(`\n${makeStyle(this.#io.outColor).strong(text)}\n`);
  }

  /** Writes a file of the demo's repository. */
  async write(file: string, text: string): Promise<void> {
    const full = path.join(this.folder, file);
    await mkdir(path.dirname(full), { recursive: true });
    await writeFile(full, text);
  }

  /** Reads a file of the demo's repository. */
  read(file: string): Promise<string> {
    return readFile(path.join(this.folder, file), 'utf8');
  }

  /** Reverts the last commit; without git, restores the file that it changed. */
  async revert(file: string, before: string): Promise<void> {
    if (!this.#hasGit) {
      await this.write(file, before);
      return;
    }
    if (!(await this.#git(...IDENTITY, 'revert', '--no-edit', 'HEAD')))
      throw new UserError(COMMAND_CODES.demoCommit.code, 'The demo could not commit to its repository.');
    this.#typed('git revert HEAD');
  }

  /** Commits everything; without git, does nothing. */
  async commit(message: string): Promise<void> {
    if (!this.#hasGit) return;
    const done =
      (await this.#git('add', '--all')) &&
      (await this.#git(...IDENTITY, 'commit', '--quiet', '--no-verify', '--no-gpg-sign', '-m', message));
    if (!done)
      throw new UserError(COMMAND_CODES.demoCommit.code, 'The demo could not commit to its repository.');
    this.#typed(`git add --all && git commit -m ${JSON.stringify(message)}`);
  }

  /** Runs a command as a user would type it, and shows its output. An unexpected exit code ends the demo. */
  async run(expected: number, ...argv: string[]): Promise<CommandOutput> {
    this.#stopOnSignal();
    const command = ['pipelines-sync', ...argv].map(quoted).join(' ');
    this.#typed(command);
    const shown: CommandOutput = { code: 0, out: '' };
    const show = (text: string) => this.#out(text.replace(/^(?=[^\n])/gm, '  '));
    // What a command of the story says is not said by the demo.
    const { json: _json, note: _note, ...own } = this.#io;
    shown.code = await this.#main(argv, {
      ...own,
      cwd: this.folder,
      // The user's own settings must not lead away from the embedded platform.
      env: this.#env,
      interactive: false,
      out: (text) => {
        shown.out += text;
        show(text);
      },
      err: show,
    });
    this.#steps.push({ title: this.#title, command, exit_code: shown.code });
    this.#stopOnSignal();
    this.say(makeStyle(this.#io.outColor).quiet(`  exit ${shown.code}`));
    this.check(
      shown.code === expected,
      `"${argv.join(' ')}" ended with exit ${shown.code} instead of ${expected}`,
    );
    return shown;
  }

  /** Ends the demo where the story so far is not true. */
  check(isTrue: boolean, otherwise: string): void {
    if (isTrue) return;
    throw new UserError(
      COMMAND_CODES.demoStory.code,
      `The demo failed: ${otherwise}.`,
      'This is a bug in pipelines-sync. Report the output above.',
    );
  }

  #typed(command: string): void {
    this.#out(`\n${makeStyle(this.#io.outColor).info(`$ ${command}`)}\n`);
  }

  /** Prints the story; with `--json`, only the document is printed. */
  #out(text: string): void {
    if (this.#io.json === undefined) this.#io.out(text);
  }

  #stopOnSignal(): void {
    if (this.#io.signal.aborted)
      throw new UserError(COMMAND_CODES.demoStopped.code, 'The demo was stopped. Its folder was removed.');
  }

  /** Runs git without the user's own settings, such as a template with hooks. */
  async #git(...args: string[]): Promise<boolean> {
    const own = { GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: path.join(this.folder, '.no-gitconfig') };
    const env = Object.fromEntries(
      Object.entries(this.#io.env).filter(([name]) => !name.toUpperCase().startsWith('GIT_')),
    );
    const clean = withoutKeys({ ...env, ...own });
    const git = this.#hasGit ? gitIn(this.folder, clean) : gitOutside(this.folder, clean);
    return (await git(args)).code === 0;
  }
}

function quoted(word: string): string {
  return /^[\w./=*-]+$/.test(word) && !word.includes('*') ? word : `"${word}"`;
}

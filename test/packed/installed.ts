import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** What npm calls the package: `@scope/name`. */
export const PACKAGE: string = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')).name;

/** The page that a newcomer reads, as it is in the repository and in the package. */
export const README = readFileSync(path.join(ROOT, 'README.md'), 'utf8');

/** What a command printed, and how it ended. */
export interface Ran {
  code: number;
  out: string;
  err: string;
}

/** The package as npm packs it, installed into an empty folder as the README says. */
export class Installed {
  /** The home of the user: nothing of this repository is in it. */
  readonly home: string;
  /** The files in the archive. */
  readonly packed: readonly string[];
  #emulators: ChildProcess[] = [];

  private constructor(home: string, packed: readonly string[]) {
    this.home = home;
    this.packed = packed;
  }

  /** Packs `dist/` as it is; builds it first where there is none. */
  static open(): Installed {
    if (!['cli', 'api'].every((entry) => existsSync(path.join(ROOT, 'dist', entry, 'index.js'))))
      execFileSync('npm', ['run', '--silent', 'build'], { cwd: ROOT, stdio: 'pipe' });
    const home = mkdtempSync(path.join(tmpdir(), 'pipelines-sync-packed-'));
    const npm = (cwd: string, ...args: string[]): string =>
      execFileSync('npm', args, {
        cwd,
        env: {
          PATH: process.env.PATH ?? '',
          HOME: home,
          npm_config_cache: path.join(home, 'cache'),
          npm_config_update_notifier: 'false',
        },
        encoding: 'utf8',
        stdio: 'pipe',
      });
    const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', home];
    const [report] = JSON.parse(npm(ROOT, ...pack));
    const project = path.join(home, 'project');
    mkdirSync(project);
    writeFileSync(path.join(project, 'package.json'), '{"private":true}\n');
    npm(project, 'install', '--offline', '--ignore-scripts', path.join(home, report.filename));
    return new Installed(
      home,
      report.files.map((file: { path: string }) => file.path),
    );
  }

  /** A path in `node_modules`. */
  at(...parts: string[]): string {
    return path.join(this.home, 'project', 'node_modules', ...parts);
  }

  /** The folder of a project that has the package. */
  get project(): string {
    return path.join(this.home, 'project');
  }

  /** Writes a module into the project and runs it there. */
  node(name: string, text: string): Promise<Ran> {
    writeFileSync(path.join(this.project, name), text);
    return ended(process.execPath, [name], { cwd: this.project, env: this.env() });
  }

  /** Checks the project with the compiler of this repository. */
  types(): Promise<Ran> {
    const compiler = path.join(ROOT, 'node_modules/typescript/bin/tsc');
    return ended(process.execPath, [compiler, '-p', '.'], { cwd: this.project, env: this.env() });
  }

  /** The environment of a command: nothing of this repository or of the user reaches it. */
  env(more: Record<string, string> = {}): Record<string, string> {
    return { PATH: process.env.PATH ?? '', HOME: this.home, ...more };
  }

  /** Runs `pipelines-sync` in a folder. */
  run(cwd: string, more: Record<string, string>, ...args: string[]): Promise<Ran> {
    return ended(this.at('.bin', 'pipelines-sync'), args, { cwd, env: this.env(more) });
  }

  /** Types a line into sh, with `pipelines-sync` in the PATH, as a user pastes it. */
  paste(cwd: string, more: Record<string, string>, line: string): Promise<Ran> {
    const env = this.env(more);
    return ended('sh', ['-c', line], { cwd, env: { ...env, PATH: `${this.at('.bin')}:${env.PATH}` } });
  }

  /** Starts the emulator. @returns its two lines, as the environment that they set */
  emulator(...args: string[]): Promise<{ PIPELINES_BASE_URL: string; PIPELINES_API_KEY: string }> {
    const child = spawn(this.at('.bin', 'pipelines-sync'), ['emulator', ...args], {
      cwd: this.home,
      env: this.env(),
    });
    this.#emulators.push(child);
    return new Promise((resolve, reject) => {
      let out = '';
      let err = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        out += text;
        const found = /^url: (\S+)\napi key: (\S+)\n/.exec(out);
        if (found !== null)
          resolve({ PIPELINES_BASE_URL: found[1] ?? '', PIPELINES_API_KEY: found[2] ?? '' });
      });
      // Read on, so that the emulator never waits for a full pipe.
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        if (err.length < 10_000) err += text;
      });
      child.once('exit', (code) => reject(new Error(`the emulator ended with ${code}: ${out}${err}`)));
    });
  }

  /** Starts the emulator as a machine does: its first line is read. `ended` stops it, and gives all it printed. */
  async listening(
    ...args: string[]
  ): Promise<{ line: string; env: Record<string, string>; ended(): Promise<Ran> }> {
    const child = spawn(this.at('.bin', 'pipelines-sync'), ['emulator', ...args], {
      cwd: this.home,
      env: this.env(),
    });
    this.#emulators.push(child);
    let out = '';
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    const exit = new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? -1)));
    const line = await new Promise<string>((resolve, reject) => {
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        out += text;
        if (out.includes('\n')) resolve(out.slice(0, out.indexOf('\n') + 1));
      });
      child.once('exit', (code) => reject(new Error(`the emulator ended with ${code}: ${out}${err}`)));
    });
    const ended = async () => {
      child.kill('SIGTERM');
      return { code: await exit, out, err };
    };
    return { line, env: JSON.parse(line).environment, ended };
  }

  async close(): Promise<void> {
    for (const child of this.#emulators) {
      if (child.exitCode !== null) continue;
      const exit = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await exit;
    }
    rmSync(this.home, { recursive: true, force: true });
  }
}

function ended(
  file: string,
  args: readonly string[],
  options: { cwd: string; env: Record<string, string> },
): Promise<Ran> {
  return new Promise((resolve) => {
    const child = execFile(file, args, { ...options, maxBuffer: 1 << 26 }, (error, out, err) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
      resolve({ code, out, err });
    });
    child.stdin?.end();
  });
}

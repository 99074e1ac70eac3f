import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** What npm calls the package: `@scope/name`. */
export const PACKAGE: string = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')).name;

/** How a program ended. */
export interface Ran {
  code: number;
  out: string;
  err: string;
}

/** The package as npm packs it, installed into an empty project, with nothing of this repository around it. */
export class PackedProject {
  readonly home = mkdtempSync(path.join(tmpdir(), 'pipelines-sync-packed-'));
  readonly folder = path.join(this.home, 'project');
  /** The files in the package. */
  readonly files: string[];

  constructor() {
    const made = ['dist/cli/index.js', 'dist/api/index.js'].map((file) => path.join(ROOT, file));
    if (!made.every((file) => existsSync(file)))
      execFileSync('npm', ['run', '--silent', 'build'], { cwd: ROOT, stdio: 'pipe' });
    const [report] = JSON.parse(
      this.#npm(ROOT, 'pack', '--json', '--ignore-scripts', '--pack-destination', this.home),
    );
    this.files = report.files.map((file: { path: string }) => file.path);
    mkdirSync(this.folder);
    writeFileSync(path.join(this.folder, 'package.json'), '{"private":true,"type":"module"}\n');
    const archive = path.join(this.home, report.filename);
    this.#npm(this.folder, 'install', '--offline', '--ignore-scripts', archive);
  }

  installed(...parts: string[]): string {
    return path.join(this.folder, 'node_modules', ...parts);
  }

  /** Nothing of this repository or of the user reaches a program. */
  env(more: Record<string, string> = {}): Record<string, string> {
    return { PATH: process.env.PATH ?? '', HOME: this.home, ...more };
  }

  /** Runs the installed command line. */
  run(cwd: string, more: Record<string, string>, ...args: string[]): Promise<Ran> {
    return ranWith(this.installed('.bin', 'pipelines-sync'), args, cwd, this.env(more));
  }

  /** Runs a module in the project. */
  async node(name: string, text: string, more: Record<string, string> = {}): Promise<Ran> {
    writeFileSync(path.join(this.folder, name), text);
    return ranWith(process.execPath, [name], this.folder, this.env(more));
  }

  remove(): void {
    rmSync(this.home, { recursive: true, force: true });
  }

  #npm(cwd: string, ...args: string[]): string {
    const cache = { npm_config_cache: path.join(this.home, 'cache'), npm_config_update_notifier: 'false' };
    return execFileSync('npm', args, { cwd, env: this.env(cache), encoding: 'utf8', stdio: 'pipe' });
  }
}

/** Runs a program to its end. */
export function ranWith(
  program: string,
  args: readonly string[],
  cwd: string,
  env: Record<string, string>,
): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(program, args, { cwd, env }, (error, out, err) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
      resolve({ code, out, err });
    });
  });
}

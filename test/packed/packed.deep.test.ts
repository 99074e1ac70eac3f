import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VERSION } from '../../src/model/package.js';

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** What npm calls the package: `@scope/name`. */
const PACKAGE: string = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')).name;

interface Ran {
  code: number;
  out: string;
  err: string;
}

/** The package as npm packs it, installed into an empty folder, used as its users use it. */
describe('the packed package', () => {
  let home = '';
  let packed: string[] = [];
  let emulator: ChildProcess | undefined;
  let key = '';
  let url = '';

  const installed = (...parts: string[]) => path.join(home, 'project', 'node_modules', ...parts);

  /** Nothing of this repository or of the user reaches the command. */
  const env = (more: Record<string, string> = {}) => ({ PATH: process.env.PATH ?? '', HOME: home, ...more });

  function npm(cwd: string, ...args: string[]): string {
    const cache = { npm_config_cache: path.join(home, 'cache'), npm_config_update_notifier: 'false' };
    return execFileSync('npm', args, { cwd, env: env(cache), encoding: 'utf8', stdio: 'pipe' });
  }

  function run(cwd: string, more: Record<string, string>, ...args: string[]): Promise<Ran> {
    return new Promise((resolve) => {
      execFile(installed('.bin', 'pipelines-sync'), args, { cwd, env: env(more) }, (error, out, err) => {
        const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
        resolve({ code, out, err });
      });
    });
  }

  beforeAll(async () => {
    if (!existsSync(path.join(ROOT, 'dist', 'cli', 'index.js')))
      execFileSync('npm', ['run', '--silent', 'build'], { cwd: ROOT, stdio: 'pipe' });
    home = mkdtempSync(path.join(tmpdir(), 'pipelines-sync-packed-'));
    const [report] = JSON.parse(npm(ROOT, 'pack', '--json', '--ignore-scripts', '--pack-destination', home));
    packed = report.files.map((file: { path: string }) => file.path);
    const project = path.join(home, 'project');
    mkdirSync(project);
    writeFileSync(path.join(project, 'package.json'), '{"private":true}\n');
    npm(project, 'install', '--offline', '--ignore-scripts', path.join(home, report.filename));
  });

  afterAll(async () => {
    if (emulator !== undefined && emulator.exitCode === null) {
      const ended = new Promise((resolve) => emulator?.once('exit', resolve));
      emulator.kill('SIGTERM');
      await ended;
    }
    rmSync(home, { recursive: true, force: true });
  });

  it('holds what its users need, and brings no other package along', () => {
    for (const file of [
      'LICENSE',
      'README.md',
      'dist/cli/index.js',
      'dist/cli/LICENSES.txt',
      'docs/errors.md',
      'examples/references/pipelines-sync.yaml',
      'schemas/bundle.v1.schema.json',
    ])
      expect(packed).toContain(file);
    const known = /^(?:(?:dist\/cli|docs|examples|schemas)\/|(?:LICENSE|README\.md|package\.json)$)/;
    expect(packed.filter((file) => !known.test(file))).toEqual([]);
    expect(
      packed.filter((file) => /(^|\/)\.(?!github|gitignore)|pipelines-sync\/\w+\/head/.test(file)),
    ).toEqual([]);
    const [scope = '', name] = PACKAGE.split('/');
    expect(readdirSync(installed()).filter((one) => !one.startsWith('.'))).toEqual([scope]);
    expect(readdirSync(installed(scope))).toEqual([name]);
  });

  it('says its version', async () => {
    expect(await run(home, {}, '--version')).toEqual({ code: 0, out: `${VERSION}\n`, err: '' });
  });

  it('starts the embedded platform, and validates, plans and applies its own example to it', async () => {
    [url, key] = await startEmulator();
    const folder = path.join(home, 'example');
    cpSync(installed(PACKAGE, 'examples', 'references'), folder, { recursive: true });
    const settings = {
      PIPELINES_BASE_URL: url,
      PIPELINES_API_KEY: key,
      DOCS_TOKEN: 'tok-51c8-of-the-example',
    };

    const validated = await run(folder, {}, 'validate');
    expect(validated).toEqual({
      code: 0,
      out: '14 items in 5 files: valid for target staging.\n',
      err: '',
    });
    const planned = await run(folder, settings, 'plan', '--launch', '*', '--detailed-exitcode');
    expect(planned.out).toContain('Plan: 13 to create, 1 to launch');
    expect(planned.code).toBe(2);
    const applied = await run(folder, settings, 'apply', '--launch', '*', '--yes');
    expect(applied.err).toBe('');
    expect(applied.out).toContain('Applied all 14');
    expect(applied.code).toBe(0);
    const again = await run(folder, settings, 'plan', '--detailed-exitcode');
    expect(again.out).toContain('Nothing to do · 14 unchanged');
    expect(again.code).toBe(0);
    const compiled = await run(folder, settings, 'compile', '--with-secrets', 'compiled.json');
    expect(compiled.code).toBe(0);
  });

  it('tells the whole demo with nothing beside it', async () => {
    const told = await run(home, { TMPDIR: home }, 'demo');
    expect(told.err).toBe('');
    expect(told.code).toBe(0);
    expect(readdirSync(home).filter((name) => name.includes('demo'))).toEqual([]);
  });

  it('tells it without git as well', async () => {
    const bin = path.join(home, 'only-node');
    mkdirSync(bin);
    symlinkSync(process.execPath, path.join(bin, 'node'));
    const told = await run(home, { TMPDIR: home, PATH: bin }, 'demo');
    expect(told.err).toBe('');
    expect(told.out).not.toContain('$ git');
    expect(told.out).toContain('Nothing to do · 5 unchanged');
    expect(told.code).toBe(0);
  });

  it('a signal ends the demo, and nothing of it stays', async () => {
    const child = spawn(installed('.bin', 'pipelines-sync'), ['demo', '--keep'], {
      cwd: home,
      env: env({ TMPDIR: home }),
    });
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (text.includes('$ pipelines-sync plan')) child.kill('SIGINT');
    });
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect(err).toContain('PS9072');
    expect(code).toBe(1);
    expect(readdirSync(home).filter((name) => name.includes('demo'))).toEqual([]);
  });

  function startEmulator(): Promise<[string, string]> {
    const child = spawn(installed('.bin', 'pipelines-sync'), ['emulator'], { cwd: home, env: env() });
    emulator = child;
    return new Promise((resolve, reject) => {
      let out = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        out += text;
        const found = /^url: (\S+)\napi key: (\S+)\n/.exec(out);
        if (found !== null) resolve([found[1] ?? '', found[2] ?? '']);
      });
      // Read on, so that the emulator never waits for a full pipe.
      child.stderr.resume();
      child.once('exit', (code) => reject(new Error(`the emulator ended with ${code}: ${out}`)));
    });
  }
});

import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VERSION } from '../../src/model/package.js';
import { Installed, PACKAGE } from './installed.js';

/** The package as npm packs it, installed into an empty folder, used as its users use it. */
describe('the packed package', () => {
  let pack: Installed;
  let home = '';

  const run = (...args: Parameters<Installed['run']>) => pack.run(...args);
  const installed = (...parts: string[]) => pack.at(...parts);

  beforeAll(() => {
    pack = Installed.open();
    home = pack.home;
  });
  afterAll(() => pack.close());

  it('holds what its users need, and brings no other package along', () => {
    for (const file of [
      'LICENSE',
      'README.md',
      'dist/api/index.d.ts',
      'dist/api/index.js',
      'dist/cli/index.js',
      'dist/cli/LICENSES.txt',
      'docs/errors.md',
      'examples/references/pipelines-sync.yaml',
      'schemas/bundle.v1.schema.json',
    ])
      expect(pack.packed).toContain(file);
    const known =
      /^(?:(?:dist\/(?:api|cli)|docs|examples|schemas)\/|(?:LICENSE|(?:README|CHANGELOG|CONTRIBUTING|SECURITY)\.md|package\.json)$)/;
    expect(pack.packed.filter((file) => !known.test(file))).toEqual([]);
    expect(
      pack.packed.filter((file) => /(^|\/)\.(?!github|gitignore)|pipelines-sync\/\w+\/head/.test(file)),
    ).toEqual([]);
    const [scope = '', name] = PACKAGE.split('/');
    expect(readdirSync(installed()).filter((one) => !one.startsWith('.'))).toEqual([scope]);
    expect(readdirSync(installed(scope))).toEqual([name]);
  });

  it('says its version', async () => {
    expect(await run(home, {}, '--version')).toEqual({ code: 0, out: `${VERSION}\n`, err: '' });
  });

  it('starts the embedded platform, and validates, plans and applies its own example to it', async () => {
    const platform = await pack.emulator();
    const folder = path.join(home, 'example');
    cpSync(installed(PACKAGE, 'examples', 'references'), folder, { recursive: true });
    const settings = {
      ...platform,
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
      env: pack.env({ TMPDIR: home }),
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
});

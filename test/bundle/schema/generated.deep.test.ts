import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { validators } from '../../../src/bundle/generated/validate.js';
import { validators as planValidators } from '../../../src/bundle/generated/validate-plan.js';
import { DEFAULT_PROVIDER, kindsOf, PROVIDERS } from '../../../src/providers/index.js';

const root = join(import.meta.dirname, '../../..');
/** The checks of kinds of other platforms. */
const OTHERS = ['src/providers/pipelit/generated/validate.js'];
let fresh = '';
let bare = '';

beforeAll(() => {
  fresh = mkdtempSync(join(tmpdir(), 'pipelines-sync-schemas-'));
  bare = mkdtempSync(join(tmpdir(), 'pipelines-sync-bare-'));
  execFileSync(process.execPath, [join(root, 'scripts/generate.mjs'), '--out', fresh], { cwd: fresh });
});
afterAll(() => {
  for (const folder of [fresh, bare]) rmSync(folder, { recursive: true, force: true });
});

describe('what is generated from the kinds', () => {
  it.each([
    'schemas/bundle.v1.schema.json',
    'schemas/config.v1.schema.json',
    'schemas/plan.v1.schema.json',
    'schemas/progress.v1.schema.json',
    'src/bundle/generated/validate.js',
    'src/bundle/generated/validate.d.ts',
    'src/bundle/generated/validate-plan.js',
    'src/bundle/generated/validate-plan.d.ts',
    ...OTHERS,
    'src/cli/generated/help.ts',
    'src/model/package.ts',
    'src/report/html/generated/page-assets.ts',
    ...readdirSync(join(root, 'examples/workflows'))
      .filter((name) => name.endsWith('.yml'))
      .map((name) => `examples/workflows/${name}`),
  ])('%s is up to date (else run "npm run generate")', (path) => {
    const same = readFileSync(join(root, path), 'utf8') === readFileSync(join(fresh, path), 'utf8');
    expect(same).toBe(true);
  });

  it('is made in a tree that has none of it yet', () => {
    for (const part of ['src', 'scripts', 'examples', 'docs', 'package.json', 'README.md'])
      cpSync(join(root, part), join(bare, part), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(bare, 'node_modules'));
    for (const made of [
      'src/bundle/generated',
      'src/cli/generated',
      'src/providers/pipelit/generated',
      'src/report/html/generated',
    ])
      rmSync(join(bare, made), { recursive: true });
    execFileSync(process.execPath, [join(bare, 'scripts/generate.mjs')]);
    for (const path of [
      'src/bundle/generated/validate.js',
      'src/bundle/generated/validate-plan.js',
      'src/cli/generated/help.ts',
      'schemas/plan.v1.schema.json',
    ])
      expect(readFileSync(join(bare, path), 'utf8') === readFileSync(join(root, path), 'utf8')).toBe(true);
  });

  it('has a validator for every kind, the configuration and the plan, and needs no package', async () => {
    const kinds = await kindsOf([DEFAULT_PROVIDER]);
    const names = [...kinds.all.map((kind) => kind.name), 'config', 'plan', 'planOfProvider'];
    const made = [...Object.keys(validators), ...Object.keys(planValidators)];
    expect(made.sort()).toEqual(names.sort());
    // Those of other platforms are apart, so that runs of the default one do not load them.
    const others = await kindsOf(PROVIDERS.filter((provider) => provider !== DEFAULT_PROVIDER));
    expect(others.all.map(({ validator }) => typeof validator?.())).toEqual(others.all.map(() => 'function'));
    for (const file of [
      'src/bundle/generated/validate.js',
      'src/bundle/generated/validate-plan.js',
      ...OTHERS,
    ]) {
      const code = readFileSync(join(root, file), 'utf8');
      expect(code).not.toMatch(
        /^\s*import\s|\brequire\(["'](?!ajv\/dist\/runtime\/ucs2length"\)\.default')/m,
      );
    }
  });

  it('runs in plain Node, not only through a bundler', () => {
    const script = `import { validators } from ${JSON.stringify(join(root, 'src/bundle/generated/validate.js'))};
      process.stdout.write(String(validators.prompts({ name: 'x'.repeat(300), prompt_text: '' })));`;
    const answer = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
    });
    expect(answer).toBe('false');
  });
});

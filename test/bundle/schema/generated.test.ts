import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { validators } from '../../../src/bundle/generated/validate.js';
import { kinds } from '../../../src/providers/pipelines/kinds/index.js';

const root = join(import.meta.dirname, '../../..');
let fresh = '';

beforeAll(() => {
  fresh = mkdtempSync(join(tmpdir(), 'pipelines-sync-schemas-'));
  execFileSync(process.execPath, [join(root, 'scripts/generate.mjs'), '--out', fresh], { cwd: fresh });
});
afterAll(() => rmSync(fresh, { recursive: true, force: true }));

describe('what is generated from the kinds', () => {
  it.each([
    'schemas/bundle.v1.schema.json',
    'schemas/config.v1.schema.json',
    'schemas/plan.v1.schema.json',
    'src/bundle/generated/validate.js',
    'src/bundle/generated/validate.d.ts',
  ])('%s is up to date (else run "npm run generate")', (path) => {
    const same = readFileSync(join(root, path), 'utf8') === readFileSync(join(fresh, path), 'utf8');
    expect(same).toBe(true);
  });

  it('has a validator for every kind, the configuration and the plan, and needs no package', () => {
    const names = [...kinds.all.map((kind) => kind.name), 'config', 'plan'];
    expect(Object.keys(validators).sort()).toEqual(names.sort());
    const code = readFileSync(join(root, 'src/bundle/generated/validate.js'), 'utf8');
    expect(code).not.toMatch(/^\s*import\s|\brequire\(["'](?!ajv\/dist\/runtime\/ucs2length"\)\.default')/m);
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

import { accessSync, constants, existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { lintWorkflow } from '../action/github/workflow-lint.js';

const ROOT = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(ROOT, '.github', file), 'utf8');

/** The most that a workflow of ours may ask for. */
const RIGHTS: Record<string, Record<string, 'read' | 'write'>> = {
  'ci.yml': { contents: 'read' },
  'release.yml': { contents: 'write', 'id-token': 'write' },
};

describe('our own workflows', () => {
  it('are all here', () => {
    expect(readdirSync(path.join(ROOT, '.github/workflows')).sort()).toEqual(Object.keys(RIGHTS).sort());
  });

  it.each(Object.entries(RIGHTS))(
    '%s is what GitHub takes, with the least rights',
    async (name, permissions) => {
      expect(await lintWorkflow(read(`workflows/${name}`), { permissions })).toEqual([]);
    },
  );

  it('check everything, on the oldest Node that is supported and on that of the Action', () => {
    const { jobs } = parse(read('workflows/ci.yml'));
    const runs = jobs.check.steps.flatMap((step: { run?: string }) => step.run ?? []);
    expect(runs).toEqual(['.ci/run']);
    accessSync(path.join(ROOT, '.ci/run'), constants.X_OK);
    const { engines } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
    const action = parse(readFileSync(path.join(ROOT, 'action.yml'), 'utf8'));
    expect(jobs.check.strategy.matrix.node).toEqual([
      `${engines.node.replace('>=', '')}.0`,
      action.runs.using.replace('node', ''),
    ]);
  });

  it('publish nothing unchecked, and give no job the rights of another', () => {
    const { on, jobs } = parse(read('workflows/release.yml'));
    expect(Object.keys(on)).toEqual(['push']);
    expect(Object.keys(on.push)).toEqual(['tags']);
    expect(jobs.check.uses).toBe('./.github/workflows/ci.yml');
    expect([jobs.npm.needs, jobs.github.needs]).toEqual(['check', 'npm']);
    expect(jobs.npm.permissions).toEqual({ contents: 'read', 'id-token': 'write' });
    expect(jobs.github.permissions).toEqual({ contents: 'write' });
    const runs = jobs.npm.steps.flatMap((step: { run?: string }) => step.run ?? []);
    expect(runs).toEqual(['node scripts/release.mjs check "$GITHUB_REF_NAME"', 'npm publish --provenance']);
    expect(JSON.stringify(jobs)).not.toContain('secrets.');
  });
});

describe('dependency updates', () => {
  it('look after every package registry that the repository uses', () => {
    const { version, updates } = parse(read('dependabot.yml'));
    expect(version).toBe(2);
    const found = updates.map((one: Record<string, unknown>) => [one['package-ecosystem'], one.directory]);
    expect(found).toEqual([
      ['npm', '/'],
      ['github-actions', '/'],
    ]);
    const { devDependencies } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
    for (const { ignore = [] } of updates)
      for (const one of ignore) expect(Object.keys(devDependencies)).toContain(one['dependency-name']);
  });
});

describe('the issue forms', () => {
  const forms = readdirSync(path.join(ROOT, '.github/ISSUE_TEMPLATE')).filter(
    (name) => name !== 'config.yml',
  );

  it.each(forms)('%s is a form that GitHub shows', (name) => {
    const form = parse(read(`ISSUE_TEMPLATE/${name}`));
    expect(form.name).toMatch(/\S/);
    expect(form.description).toMatch(/\S/);
    const fields = form.body.filter((field: { type: string }) => field.type !== 'markdown');
    const ids = fields.map((field: { id: string }) => field.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(fields.length).toBeGreaterThan(0);
    for (const { type, attributes } of form.body) {
      expect(['markdown', 'textarea', 'input', 'dropdown', 'checkboxes']).toContain(type);
      if (type === 'markdown') expect(attributes.value).toMatch(/\S/);
      else expect(attributes.label).toMatch(/\S/);
      if (type === 'dropdown') expect(attributes.options.length).toBeGreaterThan(1);
      if (type === 'checkboxes') for (const option of attributes.options) expect(option.label).toMatch(/\S/);
    }
  });

  it('are the only way to open an issue, and the way for weaknesses is another', () => {
    expect(parse(read('ISSUE_TEMPLATE/config.yml'))).toEqual({ blank_issues_enabled: false });
    expect(read('ISSUE_TEMPLATE/bug.yml')).toContain('SECURITY.md');
    expect(existsSync(path.join(ROOT, 'SECURITY.md'))).toBe(true);
  });
});

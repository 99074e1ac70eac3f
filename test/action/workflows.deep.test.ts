import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { UNNAMED_ACTION, workflows } from '../../src/cli/commands/init/init-workflows.js';
import { servedTargets } from '../../src/cli/commands/init/served-target.js';
import { defaultTarget } from '../../src/config/config-types.js';
import { DEFAULT_PROVIDER } from '../../src/providers/index.js';
import { COMMENT_COMMANDS } from '../../src/report/index.js';
import { sh } from '../ledger/git-scene.js';
import { Workspace } from '../support/workspace.js';
import { lintWorkflow } from './github/workflow-lint.js';

const FOLDER = fileURLToPath(new URL('../../examples/workflows/', import.meta.url));
const PLAN = { contents: 'read', 'pull-requests': 'write' } as const;
const APPLY = { contents: 'write', 'pull-requests': 'write', issues: 'write', actions: 'read' } as const;
const TRIAL = { contents: 'write', 'pull-requests': 'write', checks: 'write' } as const;

/** The most that each may ask for. */
const RIGHTS: Record<string, Record<string, 'read' | 'write'>> = {
  'plan.yml': PLAN,
  'apply.yml': APPLY,
  'drift.yml': { contents: 'write', issues: 'write' },
  'commands.yml': { ...APPLY, ...TRIAL },
  'trial.yml': TRIAL,
  'forks.yml': PLAN,
  'matrix.yml': PLAN,
  'merge-queue.yml': { contents: 'read', 'pull-requests': 'read' },
  'environments.yml': APPLY,
};

describe('the workflows of examples/', () => {
  it('are all here', async () => {
    const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.yml'));
    expect(names.sort()).toEqual(Object.keys(RIGHTS).sort());
  });

  it.each(Object.keys(RIGHTS))('%s is what GitHub takes, with the least rights', async (name) => {
    const text = await readFile(path.join(FOLDER, name), 'utf8');
    const unpinned = [UNNAMED_ACTION.split('@')[0] ?? ''];
    expect(await lintWorkflow(text, { permissions: RIGHTS[name] ?? {}, unpinned })).toEqual([]);
  });

  it('are what init --github writes', async () => {
    const target = defaultTarget('production');
    const targets = servedTargets([{ target, provider: DEFAULT_PROVIDER, trialMinutes: 30 }]);
    const made = workflows({ action: null, branch: 'main', config: null, suffix: '', targets });
    for (const [name, text] of Object.entries(made)) {
      const file = path.join(FOLDER, `${name}.yml`);
      if (process.env.UPDATE_GOLDEN === '1') await writeFile(file, text);
      expect(await readFile(file, 'utf8')).toBe(text);
    }
  });
});

/** Names of the jobs of commands.yml that a comment starts. */
function startedBy(body: string, jobs: Record<string, { if: string }>): string[] {
  const holds = (condition: string) => {
    const [, not, words] =
      /^(!?)startsWith\(github\.event\.comment\.body, '([^']+)'\)$/.exec(condition) ?? [];
    if (words === undefined) throw new Error(`${condition} is not understood here`);
    // GitHub compares without regard to case.
    return body.toLowerCase().startsWith(words) === (not === '');
  };
  const started = Object.entries(jobs).filter(([, job]) => job.if.split(' && ').every(holds));
  return started.map(([name]) => name);
}

describe('commands.yml', () => {
  it('has exactly one job for each command, which takes it, and none for other comments', async () => {
    for (const trialMinutes of [null, 30]) {
      const target = defaultTarget('production');
      const targets = servedTargets([{ target, provider: DEFAULT_PROVIDER, trialMinutes }]);
      const options = { action: null, branch: 'main', config: null, suffix: '', targets };
      const { jobs, concurrency } = parse(workflows(options).commands ?? '');
      for (const { name } of COMMENT_COMMANDS) {
        const started = startedBy(`/pipelines ${name} prompts/Tone`, jobs);
        expect(started, name).toHaveLength(1);
        const taken = String(jobs[started[0] ?? ''].steps[1].with['comment-commands']).split(', ');
        if (name !== 'help') expect(taken, name).toContain(name);
      }
      expect(startedBy('/pipelines', jobs)).toEqual(['commands']);
      for (const body of ['Looks good.', 'Write /pipelines plan', ''])
        expect(startedBy(body, jobs)).toEqual([]);
      // A comment that is no command must not enter a group, where it could take the place of one that waits.
      expect(concurrency).toBeUndefined();
      for (const job of Object.values<{ concurrency: unknown }>(jobs))
        expect(job.concurrency).toMatchObject({ 'cancel-in-progress': false, queue: 'max' });
    }
  });
});

describe('init --github', () => {
  it('writes the workflows for the branch, the folder and the Action of the repository', async () => {
    const workspace = await Workspace.open();
    sh(workspace.folder, 'init', '-q', '--initial-branch=trunk');
    const ran = await workspace.run('init', '--org', '2', '--github', 'acme/pipelines-sync@0123abc');
    expect(ran.err).toBe('');
    const files = await workspace.files('.github');
    expect(Object.keys(files).sort()).toEqual(
      ['apply', 'commands', 'drift', 'plan'].map((name) => `.github/workflows/pipelines-${name}.yml`),
    );
    expect(files['.github/workflows/pipelines-apply.yml']).toContain('branches: [trunk]');
    for (const text of Object.values(files)) expect(text).toContain('- uses: acme/pipelines-sync@0123abc\n');
    expect(ran.out).toContain('\n    gh secret set PIPELINES_API_KEY\n');

    // In a repository that is set up, and in a folder of it.
    await mkdir(path.join(workspace.folder, 'rome'));
    await workspace.write('rome/pipelines-sync.yaml', 'version: 1\ntargets: { staging: {} }\n');
    const there = await workspace.runWith({ cwd: path.join(workspace.folder, 'rome') }, 'init', '--github');
    expect(there.err).toBe('');
    const plan = await workspace.read('.github/workflows/pipelines-plan-rome.yml');
    expect(plan).toContain('config: "rome/pipelines-sync.yaml"');
    // Two configurations of one repository must not cancel each other's runs.
    expect([parse(plan).name, parse(plan).concurrency.group]).toEqual([
      'pipelines plan rome',
      expect.stringMatching(/^pipelines-plan-rome-/),
    ]);
    expect(plan).toContain(UNNAMED_ACTION);
    expect(there.out).toContain('set the repository of the Action');
    expect(Object.keys(await workspace.files('rome'))).toEqual(['rome/pipelines-sync.yaml']);

    const odd = await workspace.run('init', '--github', 'nonsense');
    expect(odd.err).toContain('PS9063');
    await workspace.close();
  });
});

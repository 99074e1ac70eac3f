import { execFileSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sh } from '../../ledger/git-scene.js';
import { CONFIG } from '../../support/deployment.js';
import { Workspace } from '../../support/workspace.js';

interface Told {
  code: string;
  severity: string;
  message: string;
  place?: { file: string; line: number; column: number };
}

const NAMES = Array.from({ length: 12 }, (_, index) => `P${index}`);

/** A bundle whose prompts of even number have a text of their own on each side of the merge. */
function bundle(side: string, format: 'yaml' | 'json'): string {
  const prompts = NAMES.map((name, index) => ({
    name,
    prompt_text: index % 2 === 0 ? `${side} text of ${name}` : `Text of ${name}`,
    description: 'The same on both sides',
  }));
  const artifact_type = 'pipelines.artifact.bundle.v1';
  if (format === 'json') return `${JSON.stringify({ artifact_type, prompts }, null, 2)}\n`;
  const items = prompts.map(
    ({ name, prompt_text, description }) =>
      `  - name: ${name}\n    prompt_text: ${prompt_text}\n    description: ${description}\n`,
  );
  return `artifact_type: ${artifact_type}\nprompts:\n${items.join('')}`;
}

describe('a merge that left conflicts', () => {
  let workspace: Workspace;
  beforeEach(async () => {
    workspace = await Workspace.open();
  });
  afterEach(() => workspace.close());

  /** Both sides changed the files; the merge stops, and its markers are in the work tree. */
  async function conflicted(style: string, of: (side: string) => Record<string, string>): Promise<void> {
    const { folder } = workspace;
    sh(folder, 'init', '-q');
    const commit = async (side: string) => {
      for (const [file, text] of Object.entries(of(side))) await workspace.write(file, text);
      sh(folder, 'add', '-A');
      sh(folder, 'commit', '-q', '-m', side);
    };
    await commit('base');
    sh(folder, 'checkout', '-q', '-b', 'theirs');
    await commit('their');
    sh(folder, 'checkout', '-q', 'main');
    await commit('our');
    const person = ['-c', 'user.name=t', '-c', 'user.email=t@example.invalid'];
    const merge = [...person, '-c', `merge.conflictStyle=${style}`, 'merge', 'theirs'];
    expect(() => execFileSync('git', merge, { cwd: folder, stdio: 'pipe' })).toThrow();
  }

  async function told(): Promise<Told[]> {
    const { code, out, err } = await workspace.run('validate', '--json');
    expect(code, err).toBe(1);
    return (JSON.parse(out) as { findings: Told[] }).findings;
  }

  /** The line of the first marker. */
  async function firstMarker(file: string): Promise<number> {
    const text = await workspace.read(file);
    expect(text.split('\n').filter((line) => line.startsWith('<<<<<<< ')).length).toBeGreaterThan(1);
    return text.split('\n').findIndex((line) => line.startsWith('<<<<<<< ')) + 1;
  }

  describe.each(['merge', 'diff3', 'zdiff3'])('in the style %s', (style) => {
    it.each(['yaml', 'json'] as const)(
      'is one finding in a bundle of many conflicts (%s)',
      async (format) => {
        const file = `pipelines/all.${format}`;
        const config = CONFIG.replace('pipelines/*.yaml', 'pipelines/*');
        await conflicted(style, (side) => ({ 'pipelines-sync.yaml': config, [file]: bundle(side, format) }));
        const findings = await told();
        const line = await firstMarker(file);
        expect(findings.filter(({ severity }) => severity === 'error')).toMatchObject([
          { code: 'PS1146', place: { file } },
        ]);
        // Committed with its markers it is the same one finding.
        sh(workspace.folder, 'add', '-A');
        sh(workspace.folder, 'commit', '-q', '-m', 'markers and all');
        const again = (await told()).filter(({ severity }) => severity === 'error');
        expect(again).toMatchObject([{ place: { file, line, column: 1 } }]);
        expect(again).toHaveLength(1);
        const plan = await workspace.run('plan');
        expect(plan.code).toBe(1);
        expect(plan.err.match(/ error PS\d+/g)).toHaveLength(1);
        expect(workspace.emulator.requests).toEqual([]);
      },
    );
  });

  it('is one finding in a text', async () => {
    const text = (side: string) =>
      NAMES.map((name, at) => (at % 4 === 0 ? `${side} ${name}` : name)).join('\n');
    await conflicted('merge', (side) => ({
      'pipelines-sync.yaml': CONFIG,
      'pipelines/all.yaml':
        'artifact_type: pipelines.artifact.bundle.v1\nprompts:\n  - {name: Tone, prompt_text: {$file: tone.md}}\n',
      'pipelines/tone.md': `${text(side)}\n`,
    }));
    const errors = async () => (await told()).filter(({ severity }) => severity === 'error');
    expect(await errors()).toMatchObject([
      { code: 'PS1146', message: expect.stringContaining('pipelines/tone.md') },
    ]);
    sh(workspace.folder, 'add', '-A');
    sh(workspace.folder, 'commit', '-q', '-m', 'markers and all');
    const again = await errors();
    expect(again).toHaveLength(1);
    expect(again[0]?.place).toEqual({ file: 'pipelines/tone.md', line: 1, column: 1 });
  });

  it('is one finding in the configuration itself', async () => {
    await conflicted('merge', (side) => ({
      'pipelines-sync.yaml': CONFIG.replace('rome-team', `${side}-team`).replace(
        '{org_id: 2}',
        `{org_id: 2, vars: {side: ${side}}}`,
      ),
      'pipelines/all.yaml': bundle('one', 'yaml'),
    }));
    const { code, err } = await workspace.run('validate');
    expect(code).toBe(1);
    expect(err.match(/^.*error PS\d+/gm)).toHaveLength(1);
  });
});

import { afterEach, describe, expect, it } from 'vitest';
import { Workspace } from '../support/workspace.js';

const CONFIG = `version: 1
namespace: rome-team
ledger: file
bundles: ["pipelines/**/*.{yaml,json,md}"]
targets:
  staging:
    org_id: 2
`;
const HEAD = 'artifact_type: pipelines.artifact.bundle.v1\n';
const FILES = {
  'pipelines-sync.yaml': CONFIG,
  'pipelines/plain.md': '---\nrole: system\n---\nBe plain.\n',
  'pipelines/bare.md': '---\n---\nBe bare.\n',
  'pipelines/all.yaml': `${HEAD}
criteria:
  - name: Judge
    display_label: Judge
    type: llm_judge
    config: { prompt_template: Judge it. }
    output_schema: { type: boolean }
`,
  'pipelines/more.json': `${JSON.stringify(
    {
      artifact_type: 'pipelines.artifact.bundle.v1',
      evaluations: [{ name: 'Quality', criteria: [{ criterion_id: { $ref: 'criteria/Judge' } }] }],
    },
    null,
    2,
  )}\n`,
};

let scene: Workspace;
afterEach(() => scene.close());

async function ok(...argv: string[]): Promise<string> {
  const ran = await scene.run(...argv);
  expect(ran.code, ran.out + ran.err).toBe(0);
  return ran.out;
}

const isFormatted = async (...argv: string[]) => {
  await ok(...argv);
  const { code, out, err } = await scene.run('fmt', '--check');
  expect([code, out], `after ${argv.join(' ')}: ${err}`).toEqual([0, '']);
};

describe('formatted files stay formatted', () => {
  it('after mv, extract in both directions, import, and pull of edits and of new objects', async () => {
    scene = await Workspace.open({ ...FILES, 'old/a.txt': 'An old text.\n' });
    await ok('fmt');
    await isFormatted('apply', '--yes');
    await isFormatted('mv', 'prompts/plain', 'Plain: a "name"');
    await isFormatted('mv', 'prompts/bare', 'PLAIN: bare');
    await isFormatted('mv', 'criteria/Judge', 'The judge');
    await isFormatted('extract', 'criteria/The judge', 'config.prompt_template');
    await isFormatted('extract', 'criteria/The judge', 'config.prompt_template', '--back');
    await isFormatted('import', 'old');
    await isFormatted('apply', '--yes');
    const { store } = scene.emulator;
    const idOf = (kind: 'prompts' | 'criteria' | 'evaluations', name: string) => {
      const row = store.list(kind).find((one) => one.name === name);
      if (row === undefined) throw new Error(`no ${kind} ${name}`);
      return row.id as never;
    };
    store.edit('prompts', idOf('prompts', 'Plain: a "name"'), {
      description: 'Said: there',
      prompt_text: 'x\ny',
    });
    store.edit('criteria', idOf('criteria', 'The judge'), { description: 'Long. '.repeat(40).trim() });
    store.edit('evaluations', idOf('evaluations', 'Quality'), { description: 'Said there' });
    store.create('prompts', { name: 'New', prompt_text: 'New text', role: 'user' });
    store.create('criteria', {
      name: 'Second',
      display_label: 'Second',
      type: 'human_rating',
      config: {},
      output_schema: { type: 'boolean' },
    });
    await isFormatted('pull', '--all');
    await ok('plan', '--detailed-exitcode');
  });

  it('and new bundles are written so', async () => {
    scene = await Workspace.open({
      'pipelines-sync.yaml': CONFIG.replace('ledger', 'layout: bundles\nledger'),
    });
    const { store } = scene.emulator;
    store.create('prompts', { name: 'New', prompt_text: 'New text\nof two lines', role: 'user' });
    store.create('criteria', {
      name: 'Second',
      display_label: 'Second',
      type: 'human_rating',
      config: {},
      output_schema: { type: 'boolean' },
    });
    await isFormatted('pull', '--all');
  });
});

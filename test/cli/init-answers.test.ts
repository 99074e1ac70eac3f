import { afterEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { Workspace } from '../support/workspace.js';

let workspace: Workspace;
afterEach(() => workspace.close());

/** Runs init at a terminal where the questions have these answers; null ends one. */
async function asked(answers: (string | null)[], ...argv: string[]) {
  const questions: string[] = [];
  const left = [...answers];
  const ask = async (question: string) => {
    questions.push(question);
    const answer = left.shift();
    if (answer === undefined) throw new Error(`nobody expected ${question}`);
    return answer;
  };
  const ran = await workspace.runWith({ interactive: true, ask }, 'init', ...argv);
  expect(left).toEqual([]);
  return { ...ran, questions };
}

describe('init at a terminal', () => {
  it('asks for what no flag says, and Enter takes the defaults', async () => {
    workspace = await Workspace.open();
    const { code, err, questions } = await asked(['', '', '', '']);
    expect([code, err]).toEqual([0, expect.stringContaining('Nothing is written before the last answer')]);
    expect(questions.map((question) => /\[(.*)\]: $/.exec(question)?.[1])).toEqual([
      'no',
      'production',
      'later',
      'github',
    ]);
    expect(questions[0]).toContain('organization');
    const files = Object.keys(await workspace.files());
    expect(files).toContain('pipelines/prompts/tone-of-voice.md');
    expect(files).toContain('.github/workflows/pipelines-apply.yml');
    expect(files).not.toContain('.github/workflows/pipelines-sync.yml');
  });

  it('writes what was answered, and pulls', async () => {
    workspace = await Workspace.open();
    workspace.emulator.store.create('prompts', { name: 'Theirs', prompt_text: 'Hello' });
    const { code, out, err } = await asked(['yes', 'staging, production', 'two', '2', '5', 'none']);
    expect(code, err).toBe(0);
    expect(err).toContain('"two" is not a positive whole number.');
    expect(out).toContain('pipelines-sync pull --all --target staging');
    const { default_target, targets } = parse(await workspace.read('pipelines-sync.yaml'));
    expect([default_target, targets.staging.org_id, targets.production.org_id]).toEqual(['staging', 2, 5]);
    const files = Object.keys(await workspace.files());
    expect(files).toContain('pipelines/prompts/theirs.md');
    expect(files).not.toContain('pipelines/prompts/tone-of-voice.md');
    expect(files.filter((file) => file.startsWith('.github'))).toEqual([]);
  });

  it('asks nothing that a flag says', async () => {
    workspace = await Workspace.open();
    const flags = ['--new', '--target', 'staging=2', '--github', 'acme/sync@0123abc'];
    expect((await asked([], ...flags)).code).toBe(0);
  });

  it.each([0, 1, 2, 3])('an ended question number %i writes nothing', async (before) => {
    workspace = await Workspace.open();
    const answers = [...['', '', '', ''].slice(0, before), null];
    const { code, err } = await asked(answers);
    expect([code, err]).toEqual([3, expect.stringContaining('PS9046')]);
    expect(await workspace.files()).toEqual({});
  });

  it('gives up on somebody who answers something else', async () => {
    workspace = await Workspace.open();
    const { code, err } = await asked(['perhaps', 'perhaps', 'perhaps']);
    expect([code, err]).toEqual([3, expect.stringContaining('PS9046')]);
    expect(await workspace.files()).toEqual({});
  });

  it('refuses names of targets that cannot be', async () => {
    workspace = await Workspace.open();
    const { code, err } = await asked(['no', 'a-b, a_b', 'a, a', 'staging', '', 'other']);
    expect(code).toBe(0);
    expect(err).toContain('share the variable PIPELINES_API_KEY_A_B');
    expect(err).toContain('named twice');
  });

  it('takes the account with the name, as --target does', async () => {
    workspace = await Workspace.open();
    const { code, err } = await asked([
      'no',
      'staging=2 production=5',
      'staging production',
      'staging=2, production',
      '5',
      'none',
    ]);
    expect(code, err).toBe(0);
    for (const said of [
      'staging is "2 production=5", which is not a positive whole number.',
      '"staging production" cannot be the name of a target',
    ])
      expect(err).toContain(said);
    const { targets } = parse(await workspace.read('pipelines-sync.yaml'));
    expect(Object.keys(targets)).toEqual(['staging', 'production']);
    expect([targets.staging.org_id, targets.production.org_id]).toEqual([2, 5]);
  });

  it.each([
    ['a b=2', 'PS9045', '"a b" cannot be the name of a target'],
    ['=2', 'PS9045', '"" cannot be the name of a target'],
    ['a=b=2', 'PS9061', '--target a is "b=2"'],
    ['staging=x', 'PS9061', 'number of the organization: --target staging=2.'],
  ])('--target %j is refused', async (target, code, said) => {
    workspace = await Workspace.open();
    const ran = await workspace.run('init', `--target=${target}`);
    expect([ran.code, ran.err]).toEqual([1, expect.stringContaining(code)]);
    expect(ran.err).toContain(said);
    expect(await workspace.files()).toEqual({});
  });

  it('shows the placeholder of a key, though a key is set that begins like it', async () => {
    workspace = await Workspace.open();
    const ran = await workspace.run('init', '--target', 'staging=2', '--target', 'production=5');
    expect(ran.code, ran.err).toBe(0);
    expect(ran.out).toContain('export PIPELINES_API_KEY_STAGING=pk_live_...\n');
  });

  it('a refusal names the flags of the answers', async () => {
    workspace = await Workspace.open({ 'pipelines/bundle.yaml': 'mine\n' });
    const { code, err } = await asked(['no', 'staging', '2', 'gitlab']);
    expect([code, err]).toEqual([
      1,
      expect.stringContaining('pipelines-sync init --dry-run --target "staging=2" --ci gitlab --new'),
    ]);
    expect(Object.keys(await workspace.files())).toEqual(['pipelines/bundle.yaml']);
  });

  it('with a configuration in place, nothing is asked', async () => {
    workspace = await Workspace.open({ 'pipelines-sync.yaml': 'version: 1\ntargets: { staging: {} }\n' });
    expect((await asked([], '--ci', 'github')).code).toBe(0);
    const { code, err } = await asked([]);
    expect([code, err]).toEqual([1, expect.stringContaining('PS9060')]);
  });

  it('a platform that keeps nothing asks neither for objects nor for accounts', async () => {
    workspace = await Workspace.open();
    const { code, questions } = await asked(['', 'none'], '--provider', 'pipelex');
    expect(code).toBe(0);
    expect(questions[0]).toContain('[methods]');
  });
});

it('a signal before the first file writes nothing', async () => {
  workspace = await Workspace.open();
  const stop = new AbortController();
  stop.abort();
  const { code, err } = await workspace.runWith({ signal: stop.signal }, 'init');
  expect([code, err]).toEqual([3, expect.stringContaining('PS9046')]);
  expect(await workspace.files()).toEqual({});
});

it('without a terminal init never asks', async () => {
  workspace = await Workspace.open();
  const ask = () => Promise.reject(new Error('asked'));
  expect((await workspace.runWith({ ask }, 'init')).code).toBe(0);
});

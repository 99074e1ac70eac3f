import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readContext } from '../../src/action/event.js';
import { INPUT_NAMES, readInputs, withoutInputs } from '../../src/action/inputs.js';
import { chooseTask } from '../../src/action/task.js';
import { lintAction } from './github/workflow-lint.js';

const COMMIT = 'a'.repeat(40);
const ENV = {
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REPOSITORY: 'acme/prompts',
  GITHUB_WORKSPACE: '/work',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_SHA: COMMIT,
};
const REPOSITORY = { repository: { default_branch: 'main' } };

function context(name: string, payload: object, env: object = {}) {
  return readContext({ ...ENV, GITHUB_EVENT_NAME: name, ...env }, { ...REPOSITORY, ...payload });
}

const push = () => context('push', { before: '0'.repeat(40), after: COMMIT });
const pull = (action = 'opened', base = 'main') =>
  context('pull_request', {
    action,
    pull_request: {
      number: 4,
      head: { sha: COMMIT, repo: { full_name: 'acme/prompts' } },
      base: { ref: base, sha: COMMIT, repo: { full_name: 'acme/prompts' } },
    },
  });

describe('inputs', () => {
  it('are those of action.yml, which is well formed', async () => {
    const text = await readFile('action.yml', 'utf8');
    expect(Object.keys(parse(text).inputs).sort()).toEqual([...INPUT_NAMES].sort());
    // dist is made by the build, and compared with the sources there.
    const problems = (await lintAction(text, '.')).filter((line) => !line.startsWith('runs.main'));
    expect(problems).toEqual([]);
  });

  it('have their defaults, and take several targets by comma or line', () => {
    expect(readInputs({})).toEqual({
      command: 'auto',
      trial: 'label',
      commentCommands: [],
      targets: [],
      config: null,
      apiKey: null,
      baseUrl: null,
      githubToken: null,
      pushToken: null,
      comment: true,
      onPlanChange: 'hold',
      launch: [],
      override: [],
      allowOlder: false,
      failOn: null,
      reviewKeys: [],
      smoke: null,
    });
    expect(
      readInputs({ INPUT_TARGET: 'a, b\nc,a', INPUT_LAUNCH: 'experiments/x, y\nexperiments/z' }),
    ).toMatchObject({ targets: ['a', 'b', 'c'], launch: ['experiments/x, y', 'experiments/z'] });
    expect(readInputs({ 'INPUT_ALLOW-OLDER': 'True' }).allowOlder).toBe(true);
    expect(() => readInputs({ 'INPUT_ALLOW-OLDER': 'yes' })).toThrow('Input allow-older');
  });

  for (const [name, meant] of [
    ['INPUT_TARGTE', 'Did you mean target?'],
    ['INPUT_TOKEN', 'Did you mean github-token?'],
    ['INPUT_API_KEY', 'Did you mean api-key?'],
    ['INPUT_SOMETHING-ELSE', 'Use one of:'],
  ] as const)
    it(`refuse ${name}`, () => {
      const read = () => readInputs({ [name]: '' });
      expect(read).toThrow(
        expect.objectContaining({ code: 'PS8001', remedy: expect.stringContaining(meant) }),
      );
    });

  it('refuse a value that is none', () => {
    expect(() => readInputs({ 'INPUT_FAIL-ON': 'warning' })).toThrow(
      /fail-on has the invalid value "warning"/,
    );
    expect(() => readInputs({ INPUT_COMMAND: 'destroy' })).toThrow(/command has the invalid value "destroy"/);
    expect(() => readInputs({ INPUT_COMMENT: 'maybe' })).toThrow(/comment has the invalid value "maybe"/);
  });

  it('never reach the files as variables', () => {
    expect(withoutInputs({ 'INPUT_API-KEY': 'x', INPUT_TARGET: 'y', DOCS_TOKEN: 'z' })).toEqual({
      DOCS_TOKEN: 'z',
    });
  });
});

describe('what is done for an event', () => {
  it.each([
    ['a push to the default branch', push(), 'apply'],
    ['a pull request', pull(), 'pull'],
    ['one that is ready for review', pull('ready_for_review'), 'pull'],
    ['one into another branch', pull('opened', 'release'), 'validate'],
    ['one that was closed', pull('closed'), 'nothing'],
    ['a schedule', context('schedule', {}), 'drift'],
    ['a button', context('workflow_dispatch', {}), 'plan'],
  ])('%s', (_name, given, wanted) => {
    expect(chooseTask('auto', given).do).toBe(wanted);
  });

  it('a tag, another branch and a deleted one ask for nothing, and say so', () => {
    const pushed = (ref: string, more = {}) =>
      chooseTask('auto', context('push', { before: COMMIT, after: COMMIT, ...more }, { GITHUB_REF: ref }));
    expect(pushed('refs/tags/v1')).toEqual({ do: 'nothing', why: 'refs/tags/v1 is not a branch' });
    expect(pushed('refs/heads/side')).toMatchObject({ do: 'nothing' });
    expect(pushed('refs/heads/main', { deleted: true })).toMatchObject({ do: 'nothing' });
  });

  it('another event is refused by name', () => {
    expect(() => chooseTask('auto', context('release', {}))).toThrow(/does not support the event release/);
    expect(() => chooseTask('auto', context('pull_request_target', {}))).toThrow(/pull_request_target/);
  });

  it('apply is refused where nothing is merged yet', () => {
    for (const given of [pull(), context('merge_group', MERGE_GROUP), context('pull_request_target', {})])
      expect(() => chooseTask('apply', given)).toThrow(
        expect.objectContaining({ code: 'PS8005', exitCode: 3 }),
      );
    expect(chooseTask('apply', context('workflow_dispatch', {})).do).toBe('apply');
  });

  it('knows the repository and the ref of the Action, where the runner names them', () => {
    const home = (repository: string, ref: string) =>
      context('schedule', {}, { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref }).actionHome;
    expect(home('acme/tool', 'v1')).toBe('https://github.com/acme/tool/blob/v1');
    expect(home('acme/tool', 'a/b')).toBe('https://github.com/acme/tool/blob/a/b');
    for (const [repository = '', ref = ''] of [
      ['', ''],
      ['acme/tool', ''],
      ['', 'v1'],
      ['acme/tool', 'v1)](x'],
      ['acme/tool#', 'v1'],
      ['acme', 'v1'],
    ])
      expect(home(repository, ref)).toBe(null);
  });

  it('what is no workflow, or a payload that lies, is a sentence', () => {
    expect(() => readContext({}, undefined)).toThrow(expect.objectContaining({ code: 'PS8003' }));
    for (const sha of ['--upload-pack=x', 'main', '', 5, `${COMMIT}\n`])
      expect(() => context('push', { before: COMMIT, after: sha })).toThrow(/no commit in after/);
    expect(() => context('pull_request', { action: 'opened' })).toThrow(/no number/);
  });
});

const MERGE_GROUP = {
  merge_group: { head_ref: 'refs/heads/x', head_sha: COMMIT, base_ref: 'refs/heads/main', base_sha: COMMIT },
};

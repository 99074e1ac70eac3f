import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { needsAct } from './act.js';
import type { ActResult } from './act-log.js';
import { forAct } from './act-workflow.js';
import { type GithubEvent, pullRequestEvent, pushEvent, scheduleEvent } from './github/events.js';
import { type Github, startGithub, TOKEN } from './github/index.js';
import type { GithubRepository } from './github/repository.js';
import { WorkTree } from './github/work-tree.js';
import { runAct } from './run-act.js';

// Proves the harness with a tiny action that is thrown away. What the real Action does is tested elsewhere.

const ACTION = `name: probe
description: A probe
inputs:
  fail: { description: Whether to fail, default: 'false' }
  github-token: { description: Token, default: '\${{ github.token }}' }
outputs:
  greeting: { description: Two lines }
runs: { using: node24, main: main.mjs, post: post.mjs }
`;

const MAIN = `import { execFileSync } from 'node:child_process';
import { appendFileSync, readFileSync } from 'node:fs';
const { env } = process;
const git = (...args) => execFileSync('git', args, { encoding: 'utf8' }).trim();
console.log('::add-mask::hush-hush');
console.log('A secret: hush-hush');
console.log('::warning file=a.yaml,line=3,col=5,title=Careful::first%0Asecond');
console.log('::error file=b.yaml,line=1::broken');
appendFileSync(env.GITHUB_OUTPUT, 'greeting<<END\\nhello\\nworld\\nEND\\n');
appendFileSync(env.GITHUB_STEP_SUMMARY, '# Summary\\n');
const event = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8'));
const api = await fetch(env.GITHUB_API_URL + '/repos/' + env.GITHUB_REPOSITORY, {
  headers: { authorization: 'Bearer ' + env['INPUT_GITHUB-TOKEN'], 'user-agent': 'probe' },
});
const facts = {
  node: process.version.split('.')[0],
  home: env.HOME,
  leaked: Object.keys(env).filter((name) => /^(VITEST|npm_)/.test(name)),
  sha: env.GITHUB_SHA,
  ref: env.GITHUB_REF,
  event: env.GITHUB_EVENT_NAME,
  action: event.action ?? null,
  run: [env.GITHUB_RUN_ID, env.GITHUB_RUN_ATTEMPT],
  head: git('rev-parse', 'HEAD'),
  branch: git('branch', '--show-current'),
  depth: Number(git('rev-list', '--count', 'HEAD')),
  branches: (await api.json()).default_branch,
  graphql: env.GITHUB_GRAPHQL_URL,
  fromEnv: env.PROBE ?? null,
};
console.log('FACTS ' + JSON.stringify(facts));
git('push', 'origin', 'HEAD:refs/probe/' + env.GITHUB_RUN_ID);
if (env.INPUT_FAIL === 'true') process.exitCode = 1;
`;

const WORKFLOW = `name: probe
on: [push, pull_request, schedule]
permissions: { contents: read }
concurrency: { group: probe, queue: max }
jobs:
  first:
    runs-on: ubuntu-latest
    outputs:
      greeting: \${{ steps.probe.outputs.greeting }}
    steps:
      - uses: actions/checkout@0123456789012345678901234567890123456789 # v5
        with: { fetch-depth: "\${{ vars.DEPTH || '1' }}", persist-credentials: false }
      - uses: ./
        id: probe
        with: { fail: "\${{ vars.FAIL || 'false' }}" }
      - uses: acme/unknown@0123456789012345678901234567890123456789
        if: always()
  second:
    needs: first
    runs-on: ubuntu-latest
    steps:
      - run: echo "got $GREETING"
        env: { GREETING: "\${{ needs.first.outputs.greeting }}" }
`;

needsAct();

let work: WorkTree;
let github: Github;
let repository: GithubRepository;
let push: GithubEvent;
let second: string;

beforeAll(async () => {
  work = WorkTree.create();
  work.git('config', 'core.quotePath', 'false');
  const first = work.commit('the probe', {
    'action.yml': ACTION,
    'main.mjs': MAIN,
    'post.mjs': "console.log('post ran');\n",
    '.github/workflows/probe.yml': WORKFLOW,
  });
  second = work.commit('second', { 'a.yaml': 'two\n' });
  github = await startGithub();
  repository = github.state.addRepository('acme/prompts', { gitDir: work.origin });
  push = await pushEvent(github.state, repository, { before: first, after: second });
});
afterAll(async () => {
  work.close();
  await github.close();
});

function factsOf(result: ActResult): Record<string, unknown> {
  const line = /FACTS (.*)/.exec(result.printed)?.[1];
  if (line === undefined) throw new Error(`The probe did not run:\n${result.printed}\n${result.trouble}`);
  return JSON.parse(line) as Record<string, unknown>;
}

test('a push: outputs, summary, annotations, masks, the emulated GitHub and a real push', async () => {
  const result = await runAct({
    origin: work.origin,
    event: push,
    github,
    env: { PROBE: 'yes' },
    runId: 41,
    attempt: 2,
  });
  expect(result.trouble).toBe('');
  expect(result.rc).toBe(0);
  expect(result.jobs).toEqual({ first: 'success', second: 'success' });
  expect(result.steps['first.probe']).toBe('success');
  expect(result.outputs['first.probe']).toEqual({ greeting: 'hello\nworld' });
  expect(result.summary).toBe('# Summary\n');
  expect(result.annotations).toEqual([
    { level: 'warning', file: 'a.yaml', line: 3, col: 5, title: 'Careful', message: 'first\nsecond' },
    { level: 'error', file: 'b.yaml', line: 1, message: 'broken' },
  ]);
  expect(result.printed).toContain('A secret: ***');
  expect(result.printed).not.toContain('hush-hush');
  expect(result.printed).toContain('post ran');
  expect(result.printed).toContain('got hello\nworld');
  const facts = factsOf(result);
  expect(facts).toMatchObject({
    node: 'v24',
    leaked: [],
    sha: second,
    head: second,
    branch: 'main',
    ref: 'refs/heads/main',
    event: 'push',
    run: ['41', '2'],
    depth: 1,
    branches: 'main',
    graphql: github.graphqlUrl,
    fromEnv: 'yes',
  });
  expect(facts.home).not.toBe(process.env.HOME);
  expect(github.requests.at(-1)).toMatchObject({
    operation: 'repos/get',
    token: 'GITHUB_TOKEN',
    status: 200,
  });
  expect(work.git('ls-remote', 'origin', 'refs/probe/41')).toContain(second);
});

test('a step that fails fails the run, and what needs it does not run', async () => {
  const result = await runAct({
    origin: work.origin,
    event: push,
    github,
    variables: { FAIL: 'true', DEPTH: '0' },
  });
  expect(result.rc).toBe(1);
  expect(result.jobs.first).toBe('failure');
  expect(result.steps).toMatchObject({ 'first.probe': 'failure', 'first.2': 'success' });
  expect(result.printed).not.toContain('got');
  expect(factsOf(result)).toMatchObject({ head: second, depth: 2 });
});

test('a pull request: the commit that a merge would make', async () => {
  work.branch('edit');
  work.commit('edit', { 'a.yaml': 'three\n' });
  const { number } = await repository.openPull({ head: 'edit' });
  const event = await pullRequestEvent(github.state, repository, number, 'opened');
  const result = await runAct({ origin: work.origin, event, github, runId: 42 });
  expect(result.rc).toBe(0);
  const merge = work.git('ls-remote', 'origin', `refs/pull/${number}/merge`).split('\t')[0];
  expect(factsOf(result)).toMatchObject({
    sha: merge,
    head: merge,
    branch: '',
    ref: `refs/pull/${number}/merge`,
    event: 'pull_request',
    action: 'opened',
  });
});

/** A workflow for a schedule with one job. */
const given = (steps: string) => ({
  'given.yml': `on: [schedule]\njobs:\n  only:\n    runs-on: ubuntu-latest\n    steps:\n${steps}`,
});

describe('workflows given by the test', () => {
  test('a schedule, and an action of another repository from a folder', async () => {
    const event = scheduleEvent(github.state, repository, '7 5 * * *');
    const result = await runAct({
      origin: work.origin,
      event,
      workflows: given(`      - uses: actions/checkout@v5
        with: { ref: main }
      - uses: acme/probe@0123456789012345678901234567890123456789
        id: probe
        continue-on-error: true
`),
      actions: { 'acme/probe': work.work },
    });
    // The probe asks GitHub, and none was given.
    expect(result.steps['only.probe']).toBe('failure');
    expect(result.printed).toContain('ECONNREFUSED');
  });

  test('a workflow that act refuses is told', async () => {
    const event = scheduleEvent(github.state, repository, '7 5 * * *');
    const result = await runAct({ origin: work.origin, event, workflows: given('      - nonsense: true\n') });
    expect(result.rc).not.toBe(0);
    expect(result.trouble).toContain('workflow is not valid');
  });

  describe('a run that does not come to its end', () => {
    const event = () => scheduleEvent(github.state, repository, '7 5 * * *');

    /** Steps that ask GitHub once, then wait for longer than any test. */
    const waiting = given(`      - run: |
          trap 'echo interrupted; exit 3' INT
          node -e "fetch(process.env.GITHUB_API_URL + '/rate_limit', { headers: { authorization: 'Bearer ${TOKEN}', 'user-agent': 'x' } })"
          for i in $(seq 1000); do sleep 0.1; done
          echo ended
      - run: echo cleaned
        if: always()
`);

    /** What is left of a run that is ended in that way while it waits. */
    async function ended(way: 'cancel' | 'lose'): Promise<ActResult> {
      const end = new AbortController();
      const asked = new Promise<void>((resolve) => github.before(() => resolve()));
      const running = runAct({
        origin: work.origin,
        event: event(),
        github,
        workflows: waiting,
        [way]: end.signal,
      });
      await asked;
      end.abort();
      const result = await running;
      expect(result.rc).not.toBe(0);
      expect(result.printed).not.toContain('ended');
      return result;
    }

    test('is cancelled: the step is interrupted, and what always runs does', async () => {
      const { printed } = await ended('cancel');
      expect(printed).toContain('interrupted');
      expect(printed).toContain('cleaned');
    });

    test('is lost: nothing more runs', async () => {
      const { rc, printed } = await ended('lose');
      expect(rc).toBe(137);
      expect(printed).not.toContain('interrupted');
      expect(printed).not.toContain('cleaned');
    });
  });
});

test('what a step printed before it failed is all there', async () => {
  const event = scheduleEvent(github.state, repository, '7 5 * * *');
  const last = (at: string) => `::error::the last of ${at}`;
  const text = "for (let i = 0; i < 20000; i += 1) console.log('line ' + i); console.log(process.env.LAST);";
  const result = await runAct({
    origin: work.origin,
    event,
    workflows: given(`      - run: seq 20000; echo '${last('bash')}'; exit 3
      - run: node -e "${text} process.exitCode = 1"
        if: always()
        env: { LAST: '${last('node')}' }
      - uses: acme/probe@0123456789012345678901234567890123456789
        if: always()
        env: { LAST: '${last('action')}' }
`),
    actions: { 'acme/probe': failing(text) },
  });
  expect(result.steps).toEqual({ 'only.0': 'failure', 'only.1': 'failure', 'only.2': 'failure' });
  expect(result.annotations.map(({ message }) => message)).toEqual([
    'the last of bash',
    'the last of node',
    'the last of action',
  ]);
  expect(result.printed).toContain('line 19999\n');
});

/** A folder with an action that prints, and fails at once. */
function failing(text: string): string {
  const folder = mkdtempSync(join(work.work, 'failing-'));
  writeFileSync(join(folder, 'action.yml'), 'name: failing\nruns: { using: node24, main: main.mjs }\n');
  writeFileSync(join(folder, 'main.mjs'), `${text} process.exit(1);\n`);
  return folder;
}

test('artifacts go from one run to another', async () => {
  const artifacts = mkdtempSync(join(tmpdir(), 'act-artifacts-'));
  const event = scheduleEvent(github.state, repository, '7 5 * * *');
  const up = await runAct({
    origin: work.origin,
    event,
    artifacts,
    workflows: given(`      - run: mkdir out; echo plan > out/plan.json
      - uses: actions/upload-artifact@v4
        with: { name: plan, path: out/*.json }
`),
  });
  expect(up.rc).toBe(0);
  expect(readFileSync(join(artifacts, 'plan', 'plan.json'), 'utf8')).toBe('plan\n');
  const down = await runAct({
    origin: work.origin,
    event,
    artifacts,
    workflows: given(`      - uses: actions/download-artifact@v4
        with: { name: plan, path: got }
      - run: echo "it is $(cat got/plan.json)"
      - uses: actions/download-artifact@v4
        with: { name: other }
`),
  });
  expect(down.printed).toContain('it is plan');
  expect(down.annotations).toEqual([{ level: 'error', message: 'there is no artifact named other' }]);
  rmSync(artifacts, { recursive: true });
});

test('what act does not know is left out, wherever it stands', () => {
  const text = `on: push # keep me
concurrency: { group: x, queue: max }
jobs:
  one:
    environment:
      name: production
      deployment: false
    concurrency:
      group: y
      queue: max
    env: { queue: max }
`;
  const left = forAct(text);
  expect(left).toContain('# keep me');
  expect(left).toContain('concurrency: { group: x }');
  expect(left).not.toContain('deployment');
  expect(left.match(/queue/g)).toHaveLength(1);
  expect(forAct('on: push\n')).toBe('on: push\n');
});

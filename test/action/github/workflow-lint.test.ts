import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { lintAction, lintWorkflow } from './workflow-lint.js';

const SHA = '08c6903cd8c0fde910a37f88322edcfb5dd907a8';

const GOOD = `name: plan
on:
  pull_request:
    paths: [pipelines/**]
  push:
    branches: [main]
  schedule:
    - cron: 7 5 * * *
permissions: {}
concurrency:
  group: plan-\${{ github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}
  queue: max
jobs:
  plan:
    runs-on: ubuntu-latest
    timeout-minutes: 20
    environment: { name: production, deployment: false }
    permissions:
      contents: read
      pull-requests: write
    steps:
      - uses: actions/checkout@${SHA} # v5.0.0
        with:
          persist-credentials: false
      - uses: ./
        with:
          api-key: \${{ secrets.PIPELINES_API_KEY }}
      - run: echo "$TITLE"
        env:
          TITLE: \${{ github.event.pull_request.title }}
      - uses: docker://alpine@sha256:${'ab12'.repeat(16)}
`;

const expression = (text: string) => `\${{ ${text} }}`;

const OPTIONS = { permissions: { contents: 'read', 'pull-requests': 'write' } } as const;

test('a good workflow has no problem', async () => {
  expect(await lintWorkflow(GOOD, OPTIONS)).toEqual([]);
});

test('so has one that named tags alone start', async () => {
  const text = GOOD.replace('branches: [main]', "tags: ['v*']");
  expect(text).not.toBe(GOOD);
  expect(await lintWorkflow(text, OPTIONS)).toEqual([]);
});

test.each([
  ['an unknown key', 'timeout-minutes: 20', 'timeout: 20', "17:5 Unexpected value 'timeout'"],
  ['an unknown event', '  push:\n    branches: [main]', '  pushed: {}', "5:3 Unexpected value 'pushed'"],
  ['an unknown right', 'contents: read', 'content: read', "20:7 Unexpected value 'content'"],
  [
    'an unknown context',
    "== 'pull_request' }}",
    '== secret.x }}',
    "12:23 Unrecognized named-value: 'secret'",
  ],
  ['a broken schedule', '7 5 * * *', 'daily', '8:13 Invalid cron'],
  ['a tag in place of a commit', `@${SHA} # v5.0.0`, '@v5', '23:15 actions/checkout@v5 is not pinned'],
  ['a short commit', SHA, SHA.slice(0, 12), 'is not pinned'],
  ['a commit that was made up', SHA, '0123456789abcdef'.repeat(3).slice(0, 40), 'is no real commit'],
  ['another one', SHA, 'a'.repeat(40), 'is no real commit'],
  ['no version beside it', ' # v5.0.0', '', 'has no comment that tells its version'],
  [
    'an image by tag',
    `alpine@sha256:${'ab12'.repeat(16)}`,
    'alpine:3',
    'docker://alpine:3 is not pinned to a digest',
  ],
  ['no permissions', /permissions: \{\}\n| {4}permissions:\n.*\n.*\n/g, '', 'Job plan has no permissions'],
  ['all permissions', 'permissions: {}', 'permissions: write-all', 'Permissions are named one by one'],
  [
    'more than is needed',
    'contents: read',
    'contents: write',
    'contents: write is more than the workflow needs',
  ],
  ['a right nobody named', 'contents: read', 'id-token: write', 'id-token: write is more than'],
  [
    'a value of an event in a script',
    'echo "$TITLE"',
    `echo '${expression('github.event.pull_request.title')}'`,
    '29:14 An expression in run',
  ],
  [
    'a checkout that says nothing',
    / {8}with:\n {10}persist-credentials: false\n/,
    '',
    'say persist-credentials',
  ],
  [
    'a token that is kept for nothing',
    'persist-credentials: false',
    'persist-credentials: true',
    'should be false',
  ],
  [
    'a checkout of foreign code',
    'persist-credentials: false',
    `persist-credentials: false\n          ref: ${expression('github.event.pull_request.head.sha')}`,
    'Code of a pull request',
  ],
  [
    'pull_request_target',
    '  pull_request:',
    '  pull_request_target:',
    'pull_request_target runs with secrets',
  ],
  ['a push of anything', 'branches: [main]', "paths: ['**']", 'name the branches'],
  [
    'a workflow_run of any type',
    '  push:\n    branches: [main]',
    '  workflow_run:\n    workflows: [plan]',
    'workflow_run needs types',
  ],
  ['the full hour', '7 5 * * *', '0 5 * * *', 'Schedules at the full hour'],
  ['no concurrency', /concurrency:\n( {2}.*\n)+/, '', 'There is no concurrency group'],
  [
    'a write that is broken off',
    /cancel-in-progress: .*\n {2}queue: max/,
    'cancel-in-progress: true',
    'would break off',
  ],
  ['no time limit', '    timeout-minutes: 20\n', '', 'Job plan has no timeout-minutes'],
  [
    'a secret for all',
    'permissions: {}',
    `permissions: {}\nenv: { KEY: "${expression('secrets.KEY')}" }`,
    'A secret is given to all jobs',
  ],
  ['no YAML', 'jobs:', 'jobs: [', 'BAD'],
])('%s', async (_what, from, to, problem) => {
  const text = GOOD.replaceAll(from instanceof RegExp ? new RegExp(from, 'g') : from, to);
  expect(text).not.toBe(GOOD);
  const found = await lintWorkflow(text, OPTIONS);
  if (problem === 'BAD') expect(found).not.toEqual([]);
  else expect(found).toContainEqual(expect.stringContaining(problem));
});

test('an action whose commit is not known yet may stay unpinned, and only that one', async () => {
  const text = GOOD.replace('uses: ./', 'uses: acme/pipelines-sync@v1');
  expect(await lintWorkflow(text, OPTIONS)).toHaveLength(1);
  expect(await lintWorkflow(text, { ...OPTIONS, unpinned: ['acme/pipelines-sync'] })).toEqual([]);
});

const folder = mkdtempSync(join(tmpdir(), 'lint-action-'));
writeFileSync(join(folder, 'index.js'), '');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ACTION = `name: pipelines-sync
description: Plans and applies
inputs:
  api-key:
    description: The key
    required: false
outputs:
  has-changes:
    description: Whether there are any
runs:
  using: node24
  main: index.js
`;

test('a good action has no problem', async () => {
  expect(await lintAction(ACTION, folder)).toEqual([]);
});

test.each([
  ['name: pipelines-sync\n', '', /name/],
  ['description: Plans and applies\n', '', /description/],
  ['    description: The key\n', '', /input api-key has no description/],
  ['    description: Whether there are any\n', '    value: x\n', /output has-changes has no description/],
  ['api-key', 'apiKey', /input apiKey is not written in small letters/],
  ['node24', 'node20', /runs with node20/],
  ['index.js', 'missing.js', /there is no missing.js/],
  ['  main: index.js\n', '  mian: index.js\n', /mian/],
  ['runs:', 'color: red\nruns:', /color/],
])('an action with %j as %j', async (from, to, problem) => {
  const found = await lintAction(ACTION.replace(from, to), folder);
  expect(found).toContainEqual(expect.stringMatching(problem));
});

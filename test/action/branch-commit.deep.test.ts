import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { ActionContext } from '../../src/action/action-context.js';
import { commitToBranch } from '../../src/action/commands/branch-commit.js';
import type { CommentEvent } from '../../src/action/event.js';
import { gitOf, sh } from '../ledger/git-scene.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'branch-commit-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('a commit without a change is refused and not pushed, so that the ledger records nothing', async () => {
  const file = path.join(folder, 'a.yaml');
  sh(folder, 'init', '-q');
  await writeFile(file, 'prompts: []\n');
  sh(folder, 'add', '-A');
  sh(folder, 'commit', '-q', '-m', 'begin');
  const there = {
    io: { cwd: folder, openGit: gitOf },
    inputs: { pushToken: null },
    context: { serverUrl: 'https://github.com', owner: 'acme', repo: 'prompts' },
  } as unknown as ActionContext;
  const event = { number: 1, id: 2, isPull: true, author: 'ada' } as CommentEvent;
  const to = { parent: sh(folder, 'rev-parse', 'HEAD'), branch: 'edit', subject: 'pipelines: decide' };
  // Without a remote, a push would fail with PS8036.
  await expect(commitToBranch(there, event, [file], to)).rejects.toMatchObject({
    code: 'PS8039',
    exitCode: 3,
  });
});

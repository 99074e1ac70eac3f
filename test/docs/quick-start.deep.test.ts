import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { sh } from '../ledger/git-scene.js';
import { Workspace } from '../support/workspace.js';

const README = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..', 'README.md');

/** The lines of the quick start, without what stands behind `#`. */
function quickStart(): string[] {
  const text = readFileSync(README, 'utf8');
  const [, block = ''] = /## Quick start\n\n```sh\n(.*?)```/s.exec(text) ?? [];
  return block
    .split('\n')
    .map((line) => line.replace(/\s+#.*$/, '').trim())
    .filter((line) => line !== '');
}

describe('the quick start of the README, line by line in an empty folder', () => {
  let workspace: Workspace;
  afterEach(() => workspace.close());

  it.each([
    ['without git', () => undefined],
    ['in a new repository', () => sh(workspace.folder, 'init', '-q')],
    [
      'in a clone',
      () => {
        sh(workspace.folder, 'init', '-q', '--bare', 'remote.git');
        sh(workspace.folder, 'init', '-q');
        sh(workspace.folder, 'remote', 'add', 'origin', path.join(workspace.folder, 'remote.git'));
      },
    ],
  ])('works against the embedded platform, %s', async (_name, prepare) => {
    workspace = await Workspace.open();
    prepare();
    const { env } = workspace;
    const { PIPELINES_API_KEY, ...withoutKey } = env;
    workspace.env = withoutKey;
    const done: string[] = [];
    for (const line of quickStart()) {
      const [program, ...argv] = line.split(' ');
      if (program === 'export') {
        expect(line).toMatch(/^export PIPELINES_API_KEY=/);
        workspace.env = { ...workspace.env, PIPELINES_API_KEY };
        continue;
      }
      expect(program).toBe('pipelines-sync');
      const ran = await workspace.run(...argv);
      done.push(argv[0] ?? '');
      // Nobody can be asked here; what the line shows and asks for is there all the same.
      expect(ran.code, `${line}\n${ran.err}`).toBe(argv[0] === 'apply' ? 3 : 0);
      if (argv[0] === 'validate') expect(ran.err).toBe('');
    }
    expect(done).toEqual(['init', 'validate', 'plan', 'apply']);
    expect(workspace.writesSince(0)).toEqual([]);
    expect((await workspace.run('apply', '--yes')).code).toBe(0);
    const after = await workspace.run('plan', '--detailed-exitcode');
    expect(after.code, after.err + after.out).toBe(0);
  });
});

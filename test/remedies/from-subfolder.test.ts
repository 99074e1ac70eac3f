import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { sh } from '../ledger/git-scene.js';
import { GitWorkspace } from '../support/git-workspace.js';

let one: GitWorkspace;
afterEach(() => one.close());

/** Runs a printed line in a folder below the root. */
function paste(line: string): void {
  const folder = path.join(one.home, 'some where', 'deep');
  mkdirSync(folder, { recursive: true });
  const named = line.replaceAll(/\bgit /g, 'git -c user.name=t -c user.email=t@example.invalid ');
  execFileSync('sh', ['-c', named], { cwd: folder, stdio: 'pipe' });
}

describe('a git command that is printed works from any folder of the repository', () => {
  const FILES = ['rome text.md', "it's [odd]*.md", '!first.md', 'plain.md'];
  const using = (files: readonly string[]) => ({
    prompts: files.map((file) => ({ name: file, prompt_text: { $file: file } })),
  });

  it.each(['To bring the files back', 'To revert the commits'])('after a rollback: %s', async (to) => {
    one = await GitWorkspace.open({ prune: true });
    for (const file of FILES) await one.write(file, 'Good.\n');
    await one.apply(using(FILES));
    for (const file of FILES.slice(0, 3)) await one.write(file, 'Bad.\n');
    await one.write('new text.md', 'New.\n');
    sh(one.home, 'rm', '-q', '--', 'plain.md');
    await one.apply({
      ...using([...FILES.slice(0, 3), 'new text.md']),
      sync: { 'prompts/plain.md': { delete: true } },
    });
    const ran = await one.run('rollback', '--to', '1', '--yes', '--json');
    expect(ran.code).toBe(0);
    const { files } = JSON.parse(ran.out) as { files: { commands: { to: string; type: string }[] } };
    paste(files.commands.find((command) => command.to === to)?.type ?? '');
    expect((await one.plan()).held).toEqual([]);
    expect(sh(one.home, 'status', '--porcelain', '--untracked-files=no')).toBe('');
  });
});

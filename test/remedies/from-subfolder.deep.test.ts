import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { sh } from '../ledger/git-scene.js';
import { GitWorkspace } from '../support/git-workspace.js';

let one: GitWorkspace;
afterEach(() => one.close());

/** Runs a printed line in a folder below the root. */
function paste(line: string, root = one.home): void {
  const folder = path.join(root, 'some where', 'deep');
  mkdirSync(folder, { recursive: true });
  const named = line.replaceAll(/\bgit /g, 'git -c user.name=t -c user.email=t@example.invalid ');
  execFileSync('sh', ['-c', named], { cwd: folder, stdio: 'pipe' });
}

describe('a git command that is printed works from any folder of the repository', () => {
  const FILES = ['rome text.md', "it's [odd]*.md", '!first.md', 'plain.md'];
  const using = (files: readonly string[]) => ({
    prompts: files.map((file) => ({ name: file, prompt_text: { $file: file } })),
  });

  it.each(['To restore the files', 'To revert the commits'])('after a rollback: %s', async (to) => {
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

  it.each(['git -C', 'git checkout'])('a text that git left out: %s', async (begin) => {
    one = await GitWorkspace.open({}, { remote: true });
    await one.write('some texts/one.md', 'One.\n');
    await one.apply({ prompts: [{ name: 'A', prompt_text: { $file: 'some texts/one.md' } }] });
    const clone = one.clone();
    sh(clone, 'sparse-checkout', 'set', 'elsewhere');
    const said = (await one.in(clone, 'plan')).err;
    const way = /check it out: (git -C .*?) \|\| (git checkout .*)$/m.exec(said) ?? [];
    paste(way.find((line) => line.startsWith(begin)) ?? 'false', clone);
    const planned = await one.in(clone, 'plan', '--json');
    expect(JSON.parse(planned.out).summary).toMatchObject({ unchanged: 1 });
  });

  it('a bundle that is unmerged', async () => {
    one = await GitWorkspace.open();
    const text = (end: string) => ({ prompts: [{ name: 'A', prompt_text: end }] });
    await one.apply(text('One.'));
    sh(one.home, 'checkout', '-qb', 'side');
    await one.commit(text('Side.'));
    sh(one.home, 'checkout', '-q', '-');
    await one.commit(text('Main.'));
    expect(() => sh(one.home, 'merge', '-q', 'side')).toThrow();
    const said = (await one.run('plan')).err;
    sh(one.home, 'show', 'side:all.json');
    await one.write('all.json', sh(one.home, 'show', 'side:all.json'));
    paste(/(git add :.*)$/m.exec(said)?.[1] ?? 'false');
    expect((await one.run('plan')).code).toBe(0);
  });
});

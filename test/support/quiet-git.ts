import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Settings of the machine for every git of a test run, below those of a user and of a repository: no
 * git tidies up behind a push or a fetch, and none waits for a disk. Git before 2.32 does not read it.
 */
export default function setup(): () => void {
  const folder = mkdtempSync(path.join(tmpdir(), 'quiet-git-'));
  const file = path.join(folder, 'gitconfig');
  const own = process.env.GIT_CONFIG_SYSTEM ?? '/etc/gitconfig';
  const settings = [
    `[include]\n\tpath = ${JSON.stringify(own)}`,
    '[gc]\n\tauto = 0',
    '[maintenance]\n\tauto = false',
    '[receive]\n\tautogc = false',
    '[core]\n\tfsync = none',
  ];
  writeFileSync(file, `${settings.join('\n')}\n`);
  // Workers and all that they start get it from here.
  process.env.GIT_CONFIG_SYSTEM = file;
  return () => rmSync(folder, { recursive: true, force: true });
}

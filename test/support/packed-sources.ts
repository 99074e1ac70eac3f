import { execFileSync } from 'node:child_process';
import { cp, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { bundleCode } from '../../scripts/bundle-code.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');

/**
 * The package as npm packs it, with the command line made from `src/` as it is now; `dist/` may be older.
 * @param folder an empty one
 * @returns the archive
 */
export async function packSources(folder: string): Promise<string> {
  const stage = path.join(folder, 'package');
  await mkdir(stage, { recursive: true });
  for (const part of ['package.json', 'README.md', 'LICENSE', 'schemas', 'examples', 'docs'])
    await cp(path.join(ROOT, part), path.join(stage, part), { recursive: true });
  await bundleCode(path.join(ROOT, 'src/cli/index.ts'), path.join(stage, 'dist/cli'));
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const [{ filename }] = JSON.parse(
    execFileSync('npm', args, { cwd: stage, encoding: 'utf8', env: OFFLINE, stdio: 'pipe' }),
  );
  return path.join(folder, filename);
}

const OFFLINE = { ...process.env, npm_config_offline: 'true', npm_config_update_notifier: 'false' };

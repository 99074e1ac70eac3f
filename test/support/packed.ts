import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { builtCli } from './built-cli.js';

const ROOT = path.resolve(import.meta.dirname, '../..');

/**
 * The package as npm packs it, made from `src/` as it is now, whatever `dist/` holds.
 * @param folder an absolute folder for it; nothing outside is written
 * @returns the path of the archive
 */
export async function packedArchive(folder: string): Promise<string> {
  const made = mkdtempSync(path.join(folder, 'package-'));
  const chunks = path.dirname(await builtCli());
  const code = path.join(made, 'dist/cli');
  mkdirSync(code, { recursive: true });
  for (const file of readdirSync(chunks))
    if (file.endsWith('.js')) cpSync(path.join(chunks, file), path.join(code, file));
  writeFileSync(path.join(code, 'package.json'), '{"type":"commonjs"}\n');
  for (const part of ['package.json', 'README.md', 'LICENSE', 'docs', 'schemas', 'examples'])
    cpSync(path.join(ROOT, part), path.join(made, part), { recursive: true });
  const env = { ...process.env, npm_config_cache: path.join(folder, 'npm-cache') };
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const [{ filename }] = JSON.parse(execFileSync('npm', args, { cwd: made, env, encoding: 'utf8' }));
  const { files } = JSON.parse(readFileSync(path.join(made, 'package.json'), 'utf8'));
  if (!files.includes('dist/cli')) throw new Error('package.json packs another folder than dist/cli');
  return path.join(folder, filename);
}

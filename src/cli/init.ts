import { lstat, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { findRoot } from '../bundle/config-find.js';
import { UserError } from '../model/index.js';
import { VERSION } from '../version.js';
import { type InitFile, initFiles } from './init-files.js';
import type { Io } from './io.js';

const IGNORED = '.pipelines-sync/';

/** `init`: everything that a new repository needs. A file that is there is never overwritten unasked. */
export async function init(flags: { org?: string; force?: boolean }, io: Io): Promise<number> {
  const org = readOrg(flags.org);
  const root = (await findRoot(io.cwd)) ?? io.cwd;
  const folder = path.relative(root, io.cwd).replaceAll(path.sep, '/');
  const files = initFiles({ org, folder, version: VERSION }).map((file) => ({
    ...file,
    path: path.join(file.atRoot ? root : io.cwd, file.file),
  }));
  const existing: InitFile[] = [];
  for (const file of files) {
    const there = await exists(file.path);
    // A symbolic link could lead anywhere; not even --force writes through one.
    if (there === 'link' || (there === 'file' && flags.force !== true)) existing.push(file);
  }
  if (existing.length > 0) {
    const list = existing.map((file) => file.file).join(', ');
    throw new UserError(
      'PS9060',
      `Nothing was written, because this is there already: ${list}.`,
      flags.force === true
        ? 'Symbolic links are never written through: remove them first.'
        : 'Move them away, or overwrite them with --force.',
    );
  }
  const shown = (file: string) => path.relative(io.cwd, file).replaceAll(path.sep, '/');
  for (const file of files) {
    await writing(shown(file.path), async () => {
      await mkdir(path.dirname(file.path), { recursive: true });
      await writeFile(file.path, file.text, { flag: flags.force === true ? 'w' : 'wx' });
    });
    io.out(`wrote    ${shown(file.path)}\n`);
  }
  const ignore = path.join(root, '.gitignore');
  if (await writing(shown(ignore), () => addIgnored(ignore)))
    io.out(`wrote    ${shown(ignore)} (added ${IGNORED})\n`);
  io.out(nextCommands(org));
  return 0;
}

function readOrg(text: string | undefined): number | null {
  if (text === undefined) return null;
  const org = Number(text.trim());
  if (/^[1-9]\d*$/.test(text.trim()) && Number.isSafeInteger(org)) return org;
  throw new UserError(
    'PS9061',
    `--org is ${JSON.stringify(text)}, which is no positive whole number.`,
    'Pass the number of the organization: --org 2.',
  );
}

async function exists(file: string): Promise<'file' | 'link' | undefined> {
  try {
    return (await lstat(file)).isSymbolicLink() ? 'link' : 'file';
  } catch {
    return undefined;
  }
}

/** The ledger of the file store is of one machine; in git it would only be out of date. */
async function addIgnored(file: string): Promise<boolean> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  if (lines.some((line) => /^\/?\.pipelines-sync\/?$/.test(line))) return false;
  await writeFile(file, `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${IGNORED}\n`);
  return true;
}

async function writing<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    throw new UserError(
      'PS9062',
      `${file} cannot be written (${reason}).`,
      'Files listed above are there. Correct what is in the way and run init --force.',
    );
  }
}

function nextCommands(org: number | null): string {
  const first = org === null ? ['Write org_id of your organization into pipelines-sync.yaml.'] : [];
  const steps = [
    ...first,
    'pipelines-sync validate                      checks the files; needs no key',
    'export PIPELINES_API_KEY=pk_live_…           a key of the organization',
    'pipelines-sync plan                          shows what apply would do; only reads',
    'pipelines-sync apply                         does it, after asking',
  ];
  return `\nNext:\n${steps.map((step) => `  ${step}\n`).join('')}`;
}

import { existsSync } from 'node:fs';
import path from 'node:path';
import { type RunGit, runGit } from '../../engine/git-info.js';
import { type Check, ok, problem, warning } from './check.js';
import { DOCTOR_CODES as CODES } from './codes.js';

/** The oldest Node that this tool is tested with (package.json, engines). */
const NODE = [20, 19];

/** Needed: `fetch --no-write-fetch-head` (2.29) and settings through the environment (2.31). */
const GIT = [2, 31];

/** Node and git of this machine. @param version `process.versions.node` */
export async function checkMachine(cwd: string, version: string, run: RunGit = runGit): Promise<Check[]> {
  return [checkNode(version), await checkGit(cwd, run)];
}

function checkNode(version: string): Check {
  if (isAtLeast(version, NODE)) return ok('node', `Node ${version}.`);
  return problem(
    'node',
    CODES.node.code,
    `Node ${version} is too old.`,
    `Install Node ${NODE.join('.')} or later.`,
  );
}

async function checkGit(cwd: string, run: RunGit): Promise<Check> {
  const { code, stdout } = await run(['version'], cwd);
  const version = /(?<!\d)\d+(?:\.\d+)+/.exec(stdout)?.[0];
  const wanted = `Install git ${GIT.join('.')} or later.`;
  if (code !== 0 || version === undefined) {
    const message = 'Git cannot be started here.';
    return isInRepository(cwd)
      ? problem('git', CODES.git.code, message, wanted)
      : warning('git', CODES.git.code, message, `${wanted} Without it the ledger is kept in a folder.`);
  }
  if (isAtLeast(version, GIT)) return ok('git', `Git ${version}.`);
  return problem('git', CODES.git.code, `Git ${version} is too old.`, wanted);
}

function isInRepository(folder: string): boolean {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    if (existsSync(path.join(at, '.git'))) return true;
    if (path.dirname(at) === at) return false;
  }
}

function isAtLeast(version: string, wanted: readonly number[]): boolean {
  const parts = version.split('.').map(Number);
  for (const [index, want] of wanted.entries()) {
    const have = parts[index] ?? 0;
    if (have !== want) return have > want;
  }
  return true;
}

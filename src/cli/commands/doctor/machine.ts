import path from 'node:path';
import { findRoot } from '../../../host/find-root.js';
import { type Git, gitOutside } from '../../../host/git-process.js';
import { withoutKeys } from '../../../run/open/key-use.js';
import { type Check, ok, problem, warning } from './check.js';
import { DOCTOR_CODES as CODES } from './doctor-codes.js';

/** The oldest Node that this tool is tested with (package.json, engines). */
const NODE = [20, 19];

/** Needed: `fetch --no-write-fetch-head` (2.29) and settings through the environment (2.31). */
const GIT = [2, 31];

/** Node and git of this machine. @param version `process.versions.node` */
export async function checkMachine(cwd: string, version: string, git: Git = anyGit()): Promise<Check[]> {
  return [checkNode(version), await checkGit(cwd, git)];
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

async function checkGit(cwd: string, git: Git): Promise<Check> {
  const { code, stdout } = await git(['version']);
  const version = /(?<!\d)\d+(?:\.\d+)+/.exec(stdout.toString('utf8'))?.[0];
  const wanted = `Install git ${GIT.join('.')} or later.`;
  if (code !== 0 || version === undefined) {
    const message = 'Git was not found or cannot be started.';
    return findRoot(cwd) !== null
      ? problem('git', CODES.git.code, message, wanted)
      : warning('git', CODES.git.code, message, `${wanted} Without git, the ledger is kept in a folder.`);
  }
  if (isAtLeast(version, GIT)) return ok('git', `Git ${version}.`);
  return problem('git', CODES.git.code, `Git ${version} is too old.`, wanted);
}

/** Git run in a folder outside of every checkout: the version does not depend on one. */
function anyGit(): Git {
  return gitOutside(path.parse(process.execPath).root, withoutKeys(process.env));
}

function isAtLeast(version: string, wanted: readonly number[]): boolean {
  const parts = version.split('.').map(Number);
  for (const [index, want] of wanted.entries()) {
    const have = parts[index] ?? 0;
    if (have !== want) return have > want;
  }
  return true;
}

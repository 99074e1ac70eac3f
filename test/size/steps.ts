import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { countableCli } from '../support/built-cli.js';
import type { Workspace } from '../support/workspace.js';

/** How often the functions of our own sources ran: of each one the part of it that ran most. */
export interface Steps {
  total: number;
  /** By source file and name of the function. */
  by: ReadonlyMap<string, number>;
}

interface Coverage {
  result: {
    url: string;
    functions: { functionName: string; ranges: { startOffset: number; count: number }[] }[];
  }[];
}

/**
 * Counts what really runs when a command is carried out: V8's own count of every function and block of
 * `src/` in a process of its own, so that no clock, no machine and no cache can make it look like less.
 */
export async function stepsOf(workspace: Workspace, ...argv: string[]): Promise<Steps> {
  const cli = await countableCli();
  const folder = await mkdtemp(path.join(tmpdir(), 'steps-'));
  try {
    const env = { ...workspace.env, PATH: process.env.PATH, NODE_V8_COVERAGE: folder };
    const code = await ended(cli, argv, { cwd: workspace.folder, env });
    const counted: { at: string; steps: number }[] = [];
    for (const file of await readdir(folder)) {
      const { result }: Coverage = JSON.parse(await readFile(path.join(folder, file), 'utf8'));
      for (const script of result)
        if (script.url.startsWith('file:')) counted.push(...(await stepsIn(script)));
    }
    // Done, or as drift says that it found some, or as a plan that holds something.
    if (code !== 0 && code !== 2 && code !== 3) throw new Error(`${argv.join(' ')} ended with ${code}`);
    const by = new Map<string, number>();
    for (const { at, steps } of counted) by.set(at, (by.get(at) ?? 0) + steps);
    return { total: counted.reduce((sum, { steps }) => sum + steps, 0), by };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function ended(
  cli: string,
  argv: string[],
  options: { cwd: string; env: NodeJS.ProcessEnv },
): Promise<number> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [cli, ...argv], { ...options, maxBuffer: 1e9 }, () =>
      resolve(child.exitCode ?? -1),
    );
  });
}

/** The bundle says in a comment where each of its sources begins; libraries are left out. */
async function stepsIn({
  url,
  functions,
}: Coverage['result'][number]): Promise<{ at: string; steps: number }[]> {
  const text = await readFile(fileURLToPath(url), 'utf8');
  const starts = [...text.matchAll(/^\/\/ (\S+\.\w+)$/gm)].map((found) => ({
    at: found.index,
    source: String(found[1]),
  }));
  let part = 0;
  const counted: { at: string; steps: number }[] = [];
  const inOrder = functions
    .map(({ functionName, ranges }) => ({
      name: functionName,
      start: ranges[0]?.startOffset ?? 0,
      // A block is only reported where it ran more or less often than what is around it.
      steps: Math.max(...ranges.map(({ count }) => count)),
    }))
    .sort((a, b) => a.start - b.start);
  for (const { name, start, steps } of inOrder) {
    while ((starts[part + 1]?.at ?? Number.POSITIVE_INFINITY) <= start) part += 1;
    const source = starts[part]?.source ?? '';
    if (source.startsWith('src/')) counted.push({ at: `${source} ${name}`, steps });
  }
  return counted;
}

import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const SCRIPT = path.join(import.meta.dirname, 'terminal.py');

/** What a terminal showed, and how the program at it ended. */
export interface AtTerminal {
  shown: string;
  /** Null where it did not end in time. */
  code: number | null;
  /** Texts that never came, so that nothing was typed. */
  left: string[];
}

/**
 * Runs a program at a pseudo terminal, with nothing in its environment but what is given.
 * @param steps texts to wait for, one after the other, and what is typed then
 */
export async function atTerminal(
  argv: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string | undefined>>,
  steps: readonly (readonly [wait: string, type: string])[],
): Promise<AtTerminal> {
  const folder = await mkdtemp(path.join(tmpdir(), 'terminal-'));
  try {
    const job = path.join(folder, 'job.json');
    const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined));
    await writeFile(
      job,
      JSON.stringify({
        argv,
        cwd,
        env: { PATH: process.env.PATH, TERM: 'xterm', ...set },
        steps,
        seconds: 240,
      }),
    );
    const { stdout } = await promisify(execFile)('python3', [SCRIPT, job]);
    return JSON.parse(stdout);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

export interface ActProcess {
  cwd: string;
  /** HOME in it must be this run's alone: what a run started is known by it. */
  env: Record<string, string> & { HOME: string };
  cancel?: AbortSignal;
  lose?: AbortSignal;
  /** Gets what act writes, as it comes. */
  read?(part: string): void;
}

const TIMEOUT_MS = 600_000;

/**
 * Runs act and gives its exit status and all that it wrote. Nothing that it started is left when this ends.
 * @throws when act cannot be started, or is not done within ten minutes
 */
export async function actProcess(
  act: string,
  args: string[],
  { cwd, env, cancel, lose, read }: ActProcess,
): Promise<{ rc: number; text: string }> {
  const child = spawn(act, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const parts: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => {
    parts.push(part);
    read?.(part.toString('utf8'));
  });
  child.stderr.on('data', (part: Buffer) => parts.push(part));
  let late = false;
  const onCancel = () => void cancelAsGithub(child.pid, env.HOME);
  const onLose = () => void killAll(env.HOME);
  const onTimeout = () => {
    late = true;
    onLose();
  };
  const timer = setTimeout(onTimeout, TIMEOUT_MS);
  const stop = new AbortController();
  listen(cancel, onCancel, stop.signal);
  listen(lose, onLose, stop.signal);
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    const text = Buffer.concat(parts).toString('utf8');
    if (late) throw new Error(`act was not done within ten minutes:\n${text.slice(-2000)}`);
    // 137 is what a shell says of a process that was killed.
    return { rc: code ?? 137, text };
  } finally {
    clearTimeout(timer);
    stop.abort();
    await killAll(env.HOME);
  }
}

function listen(signal: AbortSignal | undefined, run: () => void, until: AbortSignal): void {
  if (signal?.aborted) run();
  signal?.addEventListener('abort', run, { once: true, signal: until });
}

/** GitHub interrupts the running step, tells it to end after 7.5 seconds and kills it after 2.5 more. */
async function cancelAsGithub(act: number | undefined, home: string): Promise<void> {
  const steps = (await processesOf(home)).filter(({ parent }) => parent === act);
  for (const [signal, waitMs] of [
    ['SIGINT', 7_500],
    ['SIGTERM', 2_500],
  ] as const) {
    for (const { pid } of steps) kill(pid, signal);
    for (let waited = 0; waited < waitMs && steps.some(({ pid }) => kill(pid, 0)); waited += 20)
      await sleep(20);
  }
  // act kills what is still there; steps with always() and post steps run, as on GitHub.
  if (act !== undefined) kill(act, 'SIGINT');
}

async function killAll(home: string): Promise<void> {
  for (const { pid } of await processesOf(home)) kill(pid, 'SIGKILL');
}

/** All processes with that HOME, also those whose parent is gone. */
async function processesOf(home: string): Promise<{ pid: number; parent: number }[]> {
  const found: { pid: number; parent: number }[] = [];
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const environment = await readFile(`/proc/${name}/environ`, 'utf8').catch(() => '');
    if (!environment.split('\0').includes(`HOME=${home}`)) continue;
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '');
    // The name of the program stands in parentheses and may hold anything.
    const [, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    found.push({ pid: Number(name), parent: Number(parent) });
  }
  return found;
}

/** Whether there was such a process. */
function kill(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}

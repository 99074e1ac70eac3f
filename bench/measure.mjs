import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The built command, as users run it. */
export const CLI = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../dist/cli/index.js');

/** Milliseconds of one whole process; throws when it fails. */
export function timeProcess(args, options = {}) {
  const start = process.hrtime.bigint();
  const ran = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28, ...options });
  const ms = Number(process.hrtime.bigint() - start) / 1e6;
  if (ran.status !== (options.expect ?? 0))
    throw new Error(`exit ${ran.status}: ${ran.stderr || ran.stdout}`);
  return ms;
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** Runs each case in turn, round after round, so that what disturbs the machine disturbs all alike. */
export function interleaved(cases, rounds) {
  const times = Object.fromEntries(Object.keys(cases).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, run] of Object.entries(cases)) times[name].push(run());
  }
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]));
}

/** Prints medians with their ratio to the baseline, which is the first case. */
export function printRatios(medians) {
  const [[, base]] = Object.entries(medians);
  for (const [name, ms] of Object.entries(medians)) {
    console.log(`${name.padEnd(34)} ${ms.toFixed(0).padStart(7)} ms   ${(ms / base).toFixed(2)}×`);
  }
}

/** A folder with files that is gone after `use`. */
export async function withFolder(files, use) {
  const folder = mkdtempSync(path.join(tmpdir(), 'pipelines-sync-bench-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The embedded platform in a process of its own; stopped after `use`. */
export async function withEmulator(use) {
  const child = spawn(process.execPath, [CLI, 'emulator'], { stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    const { url, key } = await new Promise((resolve, reject) => {
      let text = '';
      child.stdout.on('data', (chunk) => {
        text += chunk;
        const address = /url: (\S+)/.exec(text)?.[1];
        const secret = /(pk_live_[0-9a-f]+)/.exec(text)?.[1];
        if (address !== undefined && secret !== undefined) resolve({ url: address, key: secret });
      });
      child.once('exit', () => reject(new Error('the emulator did not start')));
    });
    return await use(url, key);
  } finally {
    child.kill('SIGTERM');
  }
}

import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = path.dirname(fileURLToPath(import.meta.url));

/** The built command, as users run it. */
export const CLI = path.join(HERE, '../dist/cli/index.js');

const USAGE = path.join(HERE, 'usage.cjs');

/** A script of this folder. */
export const script = (name) => path.join(HERE, name);

/**
 * Runs Node to its end.
 * @param args arguments of `node`
 * @param expect the exit codes that are right
 * @returns {Promise<{ms: number, cpuMs: number, peakMb: number, stdout: string}>} wall time, processor time,
 *   the most memory that it held at once
 * @throws when it ends in another way
 */
export function runNode(args, { cwd, env = {}, expect = [0] } = {}) {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, ['--require', USAGE, ...args], {
      cwd,
      env: { ...cleanEnvironment(), ...env },
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    });
    let ms = 0;
    child.once('exit', () => {
      ms = performance.now() - started;
    });
    const texts = ['', '', '', ''];
    for (const at of [1, 2, 3]) {
      child.stdio[at].setEncoding('utf8').on('data', (part) => {
        texts[at] += part;
      });
    }
    child.once('error', reject);
    child.once('close', (code) => {
      const [, stdout, stderr, usage] = texts;
      if (expect.includes(code)) resolve({ ms, stdout, stderr, ...JSON.parse(usage) });
      else
        reject(
          new Error(
            `node ${args.join(' ')}: exit ${code}\n${stderr.slice(-2000) || stdout.slice(-2000)}`.slice(
              0,
              4000,
            ),
          ),
        );
    });
  });
}

/** The environment without what could steer the command. */
function cleanEnvironment() {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PIPELINES|GITHUB|CI$|NODE_)/.test(name));
  return Object.fromEntries(kept);
}

/** The bare platform in a process of its own, ended after `use`. */
export async function withStub(options, use) {
  const child = spawn(process.execPath, [script('stub.mjs'), JSON.stringify(options)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  try {
    const url = await new Promise((resolve, reject) => {
      child.stdout.once('data', (text) => resolve(String(text).trim()));
      child.once('exit', () => reject(new Error('the stub did not start')));
    });
    const ask = async (word, method = 'POST') => (await fetch(`${url}/_bench/${word}`, { method })).json();
    return await use({
      url,
      env: { PIPELINES_BASE_URL: url, PIPELINES_API_KEY: 'pk_live_bench' },
      /** What was asked since the last of these calls: `{ "GET list": 3, … }`. */
      counts: async () => (await ask('forget')).counts,
      refused: async () => (await ask('counts', 'GET')).refused,
      keep: () => ask('keep'),
      restore: () => ask('restore'),
      empty: () => ask('empty'),
    });
  } finally {
    child.kill('SIGTERM');
  }
}

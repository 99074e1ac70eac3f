import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { itemsOf } from './items.mjs';
import { script } from './processes.mjs';

const SDK = 'pipelines-sdk==0.1.15';

/** A Python with the published SDK, in a folder that git ignores; made on first use. */
const FOLDER = script('../.cache/bench-venv');
const PYTHON = path.join(FOLDER, 'bin/python');

function install() {
  const isThere = existsSync(PYTHON) && hasSdk();
  if (isThere) return true;
  try {
    execFileSync('python3', ['-m', 'venv', FOLDER], { stdio: 'ignore' });
    const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', SDK];
    execFileSync(PYTHON, pip, { stdio: ['ignore', 'ignore', 'inherit'] });
    return true;
  } catch {
    return false;
  }
}

/** False after an installation that was interrupted. */
function hasSdk() {
  try {
    execFileSync(PYTHON, ['-m', 'pip', 'show', '--quiet', SDK.split('==')[0]], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Pushes what stands on its standard input, as the tests do. */
const DRIVER = script('../test/providers/pipelines/emulator/push_bundle.py');

/**
 * A push of as many items by the published SDK.
 * @returns null where it cannot be installed
 */
export function pushWithSdk(stub, count) {
  if (!install()) return null;
  // Without evaluations, whose criteria only have ids once they are made; as many items all the same.
  const { prompts, criteria } = itemsOf(Math.round(count / 0.9));
  const bundle = { artifact_type: 'pipelines.artifact.bundle.v1', name: 'bench', prompts, criteria };
  const input = JSON.stringify({ base_url: stub.url, api_key: 'pk_live_bench', pushes: [{ bundle }] });
  return async () => {
    await stub.empty();
    await stub.counts();
    const started = performance.now();
    const printed = await python([DRIVER], input);
    const ms = performance.now() - started;
    const [{ error }] = JSON.parse(printed);
    if (error !== null) throw new Error(`the SDK failed: ${error}`);
    return { ms, cpuMs: Number.NaN, peakMb: 0, requests: await stub.counts() };
  };
}

function python(args, input) {
  return new Promise((resolve, reject) => {
    const child = spawn(PYTHON, args, {
      env: {
        PATH: process.env.PATH,
        PIPELINES_DISABLE_KEYRING: '1',
        PIPELINES_CONFIG_FILE: path.join(path.dirname(PYTHON), 'none.json'),
      },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (part) => {
      text += part;
    });
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve(text) : reject(new Error(`python: exit ${code}`))));
    child.stdin.end(input);
  });
}

// The real Pipelex server from PyPI, on this machine only. It validates methods without calling any model.
//
//   node scripts/pipelex-server.mjs install   into .cache/pipelex-venv, once: a minute and 460 MB
//   node scripts/pipelex-server.mjs           runs it on a free port until Ctrl-C, and prints how to use it
import { spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { cached } from './cached.mjs';
import { makeVenv, venvPython } from './python-venv.mjs';

/** The server; its linter and formatter, of which it takes any newer version; and the formatter that authors have. */
const PACKAGES = ['pipelex-api==0.92.2', 'pipelex-tools-py==0.7.0', 'pipelex-tools==0.14.0'];
/** pipelex-api requires Python 3.11. */
const OLDEST = 11;
const API_KEY = 'test-api-key-0123456789';
const JWT_SECRET = 'test-jwt-secret-0123456789abcdef';
/** A port of this machine that nobody listens on. */
const NOWHERE = 'http://127.0.0.1:9';
const START_MS = 120_000;
const STOP_MS = 10_000;

// Port 0: the system gives a free one, and uvicorn logs it. The pipe ends with the process that started the server, so
// that no server outlives a killed test run.
const PROGRAM = `
import os, signal, threading
def watch():
    while os.read(0, 1024):
        pass
    os.kill(os.getpid(), signal.SIGTERM)
threading.Thread(target=watch, daemon=True).start()
import uvicorn
uvicorn.run("pipelex_api.main:app", host="127.0.0.1", port=0, access_log=False, timeout_graceful_shutdown=2)
`;

/**
 * Installs the server unless it is there.
 * @returns the folder of its virtual environment
 * @throws when Python is too old, or the packages cannot be had
 */
export const installPipelex = (signal) =>
  cached('pipelex-venv', PACKAGES, (folder) => makeVenv(folder, PACKAGES, { oldest: OLDEST, signal }));

/** Folder of the installed package `pipelex`. */
export async function pipelexPackage(venv) {
  const lib = path.join(venv, 'lib');
  const [python] = (await readdir(lib)).filter((name) => name.startsWith('python3'));
  return path.join(lib, python ?? '', 'site-packages', 'pipelex');
}

/**
 * Starts the server and waits until it answers.
 * @param auth what it takes for a key: `api_key` or `jwt`
 * @returns its origin, a key that it takes, and how to stop it
 * @throws when it does not start; the message has the end of its log
 */
export async function startPipelex({ auth = 'api_key' } = {}) {
  const venv = await installPipelex();
  const home = await mkdtemp(path.join(tmpdir(), 'pipelex-server-'));
  const child = spawn(venvPython(venv), ['-c', PROGRAM], {
    // No folder above has settings of the server, and those of this user do not count.
    cwd: home,
    env: {
      PATH: process.env.PATH,
      HOME: home,
      DO_NOT_TRACK: '1',
      // A run must fail on every machine, and nobody must be told of it.
      HTTP_PROXY: NOWHERE,
      HTTPS_PROXY: NOWHERE,
      PYTHONUNBUFFERED: '1',
      ...(await unusedKeys(await pipelexPackage(venv))),
      AUTH_MODE: auth,
      ...(auth === 'jwt' ? { JWT_SECRET_KEY: JWT_SECRET } : { API_KEY }),
    },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part) => {
      log += part;
    });
  const ended = new Promise((resolve) => {
    child.once('close', resolve);
    child.once('error', resolve);
  });
  const stop = async () => {
    child.kill('SIGTERM');
    const late = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
    await ended;
    clearTimeout(late);
    await rm(home, { recursive: true, force: true });
  };
  const isOver = ended.then(() => true);
  for (const began = Date.now(); ; ) {
    const url = /running on (http:\/\/127\.0\.0\.1:\d+)/.exec(log)?.[1];
    if (url !== undefined) return { url, key: auth === 'jwt' ? jwt() : API_KEY, stop };
    if ((await Promise.race([isOver, sleep(100)])) === true || Date.now() - began > START_MS) {
      await stop();
      throw new Error(`The Pipelex server did not start.\n${log.slice(-4000)}`);
    }
  }
}

/**
 * The server does not start without a value for each variable in its list of model providers. It calls none of them to
 * validate, so that any value will do.
 */
async function unusedKeys(folder) {
  const files = await readdir(folder, { recursive: true });
  const lists = files.filter((file) => path.basename(file) === 'backends.toml');
  const texts = await Promise.all(lists.map((file) => readFile(path.join(folder, file), 'utf8')));
  const names = texts.flatMap((text) =>
    [...text.matchAll(/\$\{([A-Z][A-Z0-9_]*)\}/g)].map(([, name]) => name),
  );
  return Object.fromEntries(names.map((name) => [name, 'unused']));
}

/** A token that a server with `auth: 'jwt'` takes. */
function jwt() {
  const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const head = part({ alg: 'HS256', typ: 'JWT' });
  const claims = part({ user_id: 'test', email: 'test@example.invalid' });
  const signature = createHmac('sha256', JWT_SECRET).update(`${head}.${claims}`).digest('base64url');
  return `${head}.${claims}.${signature}`;
}

async function main([command = 'start']) {
  const interrupted = new AbortController();
  const signalled = new Promise((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'])
      process.once(name, () => {
        interrupted.abort();
        resolve();
      });
  });
  if (command === 'install') {
    const began = Date.now();
    console.log(`${PACKAGES.join(', ')} in ${await installPipelex(interrupted.signal)}`);
    console.log(`${Math.round((Date.now() - began) / 1000)} s`);
    return;
  }
  const server = await startPipelex();
  console.log(`export PIPELEX_BASE_URL=${server.url} PIPELEX_API_KEY=${server.key}`);
  await signalled;
  await server.stop();
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  main(process.argv.slice(2)).catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });

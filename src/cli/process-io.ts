import { fstatSync, writeSync } from 'node:fs';
// Not from the index: every command starts with this file, and few need a ledger.
import { type Git, gitIn } from '../host/git-process.js';
import { processView } from '../host/lock-process.js';
import { processClock, processSignal } from '../host/process-clock.js';
import { Concealer } from '../http/index.js';
import { ciJob } from '../ledger/index.js';
import type { Io, LostOutput } from './io.js';

/** The real process as `Io`. The second signal ends it at once. */
export function processIo(): Io {
  const concealer = new Concealer();
  const lost = new Lost();
  const signal = processSignal();
  // What Node writes on its own then: everything below is written without its streams.
  if (isSet(process.env.NODE_DEBUG)) ignoreErrors();
  return {
    cwd: process.cwd(),
    env: process.env,
    out: (text) => write(1, concealer.clean(text), lost),
    err: (text) => write(2, concealer.clean(text), lost),
    lost: () => lost.all,
    outColor: wantsColor(isTerminal(1)),
    errColor: wantsColor(isTerminal(2)),
    interactive: isTerminal(1) && isTerminal(0) && !isSet(process.env.CI),
    shell: process.platform === 'win32' ? 'powershell' : 'sh',
    get width() {
      return isTerminal(1) ? (process.stdout.columns ?? 100) : 100;
    },
    ask: async (question) => {
      ignoreErrors();
      // Loaded late: few commands ask.
      const { askAt } = await import('./ask.js');
      // Results alone belong on stdout, if the question can be seen elsewhere.
      const output = isTerminal(2) ? process.stderr : process.stdout;
      return askAt(question, { input: process.stdin, output }, signal());
    },
    clock: processClock,
    random: Math.random,
    // Not imported: every command starts with this file, and few need random bytes.
    randomBytes: (size) => process.getBuiltinModule('node:crypto').randomBytes(size),
    openGit,
    get processes() {
      return processView(ciJob(process.env));
    },
    get signal() {
      return signal();
    },
    conceal: (secrets) => concealer.add(secrets),
    clean: (text) => concealer.clean(text),
  };
}

/** An apply must not stop half-way because its reader closed the pipe (`| head`). */
function ignoreErrors(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
}

/**
 * Whether a terminal is behind a descriptor. The streams of Node know it too, but making them loads all that Node has
 * of networks; only a device can be a terminal.
 */
function isTerminal(fd: 0 | 1 | 2): boolean {
  try {
    const isDevice = process.platform === 'win32' || fstatSync(fd).isCharacterDevice();
    return isDevice && process.getBuiltinModule('node:tty').isatty(fd);
  } catch {
    // It is closed.
    return false;
  }
}

/** Git in a work tree. Which variables hold keys is loaded with the platforms, and only where git runs. */
function openGit(root: string): Git {
  let git: Promise<Git> | undefined;
  return async (args, stdin) => {
    git ??= import('../run/open/key-use.js').then(({ withoutKeys }) => gitIn(root, withoutKeys(process.env)));
    return (await git)(args, stdin);
  };
}

/** Notes the first output that could not be written. */
class Lost {
  #failed: string | null = null;
  #isClosed = false;

  add(fd: 1 | 2, reason: string): void {
    // Only results count: a closed stderr loses progress lines and nothing else.
    if (reason !== 'EPIPE') this.#failed ??= reason;
    else if (fd === 1) this.#isClosed = true;
  }

  get all(): LostOutput | null {
    if (this.#failed !== null) return { reason: this.#failed, isClosed: false };
    return this.#isClosed ? { reason: 'EPIPE', isClosed: true } : null;
  }
}

/** Writes synchronously, so that nothing is lost however the process ends. */
function write(fd: 1 | 2, text: string, lost: Lost): void {
  let rest = Buffer.from(text, 'utf8');
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(fd, rest));
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code === 'EAGAIN') continue;
      lost.add(fd, String(code ?? 'unknown error'));
      return;
    }
  }
}

function wantsColor(isTerminal: boolean): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (isSet(NO_COLOR)) return false;
  if (isSet(FORCE_COLOR)) return FORCE_COLOR !== '0';
  return isTerminal && TERM !== 'dumb';
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}

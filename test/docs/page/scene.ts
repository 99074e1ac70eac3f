import { spawn } from 'node:child_process';
import { chmod, cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Io } from '../../../src/cli/io.js';
import { gitIn } from '../../../src/host/git-process.js';
import { API_KEY, embeddedPipelex } from '../../../src/providers/pipelex/emulator/index.js';
import { OTHER_ORG_KEY } from '../../../src/providers/pipelines/emulator/default-seed.js';
import { parseSeed } from '../../../src/providers/pipelines/emulator/index.js';
import { ADMIN_KEY, embeddedPipelit } from '../../../src/providers/pipelit/emulator/index.js';
import { withoutKeys } from '../../../src/run/open/key-use.js';
import { EXAMPLES, readExample } from '../../examples/copy.js';
import { builtCli } from '../../support/built-cli.js';
import { Workspace } from '../../support/workspace.js';
import { type Piece, piecesOf } from './command-lines.js';

/** Names somebody for commits; git of this machine may know nobody. */
const SOMEBODY = {
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@rome.example',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@rome.example',
  GIT_CONFIG_COUNT: '1',
  GIT_CONFIG_KEY_0: 'init.defaultBranch',
  GIT_CONFIG_VALUE_0: 'main',
};

/** Commands that run until they are stopped. */
const ENDLESS = new Set(['emulator']);

/** What the last command of a page printed. */
export interface Printed {
  out: string;
  /** Both streams, as a terminal shows them. */
  all: string;
}

/**
 * One page as a reader works through it: a folder, the embedded platforms, and the commands of its blocks one after
 * the other. Lines that only start the tool run inside this process; all others in a shell that finds the tool, with
 * the folder and the variables that earlier lines left.
 */
export class PageScene {
  readonly #workspace: Workspace;
  readonly #ends: (() => Promise<void>)[] = [];
  #cwd: string;
  #env: Record<string, string | undefined>;
  /** Values for what a page cannot know, by variable. */
  readonly #standIns: Record<string, string>;
  #slept = 0;
  last: Printed | undefined;

  private constructor(workspace: Workspace, cwd: string, standIns: Record<string, string>) {
    this.#workspace = workspace;
    this.#cwd = cwd;
    this.#standIns = standIns;
    const { PATH } = process.env;
    this.#env = {
      ...workspace.env,
      ...SOMEBODY,
      GIT_CONFIG_SYSTEM: process.env.GIT_CONFIG_SYSTEM,
      PATH: `${path.join(workspace.folder, 'bin')}:${PATH}`,
      USER: 'ada',
      // For commands that no reader sees.
      REPOSITORY: path.dirname(EXAMPLES),
    };
  }

  /**
   * @param page path in the repository; a page beside examples finds them in its folder
   */
  static async open(page: string, text: string): Promise<PageScene> {
    const inExamples = page.startsWith('examples/');
    // The ids that plain bundles name.
    const seed = /^examples\/(plain\/)?README/.test(page)
      ? { seed: parseSeed(JSON.parse(readExample('emulator-seed.json'))) }
      : {};
    const workspace = await Workspace.open({}, { control: true, ...seed });
    const cwd = path.join(workspace.folder, 'work');
    await mkdir(cwd);
    if (inExamples) await copyBeside(page, cwd);
    const standIns: Record<string, string> = {
      PIPELINES_API_KEY: workspace.env.PIPELINES_API_KEY ?? '',
      PIPELINES_API_KEY_STAGING: workspace.env.PIPELINES_API_KEY ?? '',
      PIPELINES_API_KEY_PRODUCTION: OTHER_ORG_KEY,
      PIPELINES_BASE_URL: workspace.emulator.url,
      DOCS_TOKEN: 'tok-4a11-of-a-page',
    };
    const scene = new PageScene(workspace, cwd, standIns);
    await scene.#writeProgram();
    if (text.includes('PIPELIT_')) {
      const server = await embeddedPipelit.start({ control: true });
      scene.#ends.push(() => server.close());
      Object.assign(standIns, { PIPELIT_BASE_URL: server.url, PIPELIT_API_KEY: ADMIN_KEY });
    }
    if (text.includes('PIPELEX_')) {
      const server = await embeddedPipelex.start({ control: true });
      scene.#ends.push(() => server.close());
      Object.assign(standIns, { PIPELEX_BASE_URL: server.url, PIPELEX_API_KEY: API_KEY });
    }
    return scene;
  }

  async close(): Promise<void> {
    for (const end of this.#ends) await end();
    await this.#workspace.close();
  }

  async write(file: string, text: string): Promise<void> {
    const full = path.join(this.#cwd, file);
    await mkdir(path.dirname(full), { recursive: true });
    await writeFile(full, text);
  }

  /** Runs a block. @throws where a command ends with another exit code than the page says */
  async run(code: string): Promise<void> {
    for (const piece of piecesOf(code)) {
      const { code: exit, ...printed } = await this.#runPiece(piece);
      this.last = printed;
      const what = 'line' in piece ? piece.line : piece.script;
      if (exit !== piece.exit) throw new Error(`${what}\nexit ${exit}, not ${piece.exit}:\n${printed.all}`);
    }
  }

  #runPiece(piece: Piece): Promise<Printed & { code: number }> {
    if ('script' in piece) return this.#shell(piece.script);
    return this.#command(piece.argv);
  }

  /** The tool inside this process, with somebody at the terminal who agrees. */
  async #command(argv: readonly string[]): Promise<Printed & { code: number }> {
    let all = '';
    let out = '';
    const stop = new AbortController();
    const io: Partial<Io> = {
      cwd: this.#cwd,
      env: this.#env,
      interactive: argv[0] !== 'init',
      ask: async () => 'yes',
      out: (text) => {
        out += text;
        all += text;
        if (ENDLESS.has(argv[0] ?? '')) stop.abort();
      },
      err: (text) => {
        all += text;
      },
      signal: stop.signal,
      clock: {
        now: () => Date.now() + this.#slept,
        sleep: async (ms) => {
          this.#slept += ms;
        },
      },
      openGit: (root) => gitIn(root, withoutKeys({ ...process.env, ...this.#env })),
    };
    const fixed = argv.map((word, at) => (argv[at - 1] === '--port' ? '0' : word));
    const { code } = await this.#workspace.runWith(io, ...fixed);
    return { code, out, all };
  }

  /** Lines in a shell, with what earlier lines left; what they leave is for the next ones. */
  async #shell(script: string): Promise<Printed & { code: number }> {
    const kept = path.join(this.#workspace.folder, 'kept');
    const filled = this.#filledIn(script).replaceAll(
      /^(pipelines-sync apply\b)(?!.*--(?:yes|plan))/gm,
      '$1 --yes',
    );
    const ran = await ended(`set -e\n${filled}\n{ pwd; env -0; } > '${kept}'`, this.#cwd, this.#env);
    if (ran.code === 0) {
      const [cwd = '', ...rest] = (await readFile(kept, 'utf8')).split('\n');
      this.#cwd = cwd;
      const pairs = rest
        .join('\n')
        .split('\0')
        .filter((pair) => pair.includes('='));
      this.#env = Object.fromEntries(
        pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
      );
    }
    return ran;
  }

  /** The lines with values in place of what only a reader knows. @throws for a variable without a value here */
  #filledIn(script: string): string {
    const known = (name: string) => {
      const value = this.#standIns[name];
      if (value === undefined) throw new Error(`No value stands in for ${name}.`);
      return value;
    };
    return script.replaceAll(
      /^export (\w+)=(?:\S*…|https?:\/\/(?:\S+\.example\.com|127\.0\.0\.1:\d+)\S*)/gm,
      (_, name: string) => `export ${name}='${known(name)}'`,
    );
  }

  async #writeProgram(): Promise<void> {
    const file = path.join(this.#workspace.folder, 'bin', 'pipelines-sync');
    await mkdir(path.dirname(file));
    await writeFile(file, `#!/bin/sh\nexec '${process.execPath}' '${await builtCli()}' "$@"\n`);
    await chmod(file, 0o755);
  }
}

/** A shell until its end. The emulator is in this process, so nothing may wait for the shell alone. */
function ended(script: string, cwd: string, env: NodeJS.ProcessEnv): Promise<Printed & { code: number }> {
  return new Promise((resolve, reject) => {
    const printed = { out: '', all: '' };
    const shell = spawn('sh', ['-c', script], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    shell.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed.out += text;
      printed.all += text;
    });
    shell.stderr.setEncoding('utf8').on('data', (text: string) => {
      printed.all += text;
    });
    shell.on('error', reject);
    shell.on('close', (code) => resolve({ ...printed, code: code ?? -1 }));
  });
}

/** What a reader of a page of examples has: all of them, or the folder of the page. */
async function copyBeside(page: string, to: string): Promise<void> {
  const folder = path.dirname(page);
  const from = path.join(EXAMPLES, '..', folder);
  await cp(from, folder === 'examples' ? path.join(to, folder) : to, { recursive: true });
}

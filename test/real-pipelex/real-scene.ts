import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inject } from 'vitest';
import { builtCli } from '../support/built-cli.js';
import { hasNoResult } from '../support/has-no-result.js';

/** A finding as `plan --json` has it. */
export interface PlannedFinding {
  code: string;
  severity: string;
  message: string;
  remedy?: string;
  argv?: string[];
  place?: { file: string; line: number; column: number };
}

/** A tree as `plan --json` has it. */
export interface PlannedTree {
  tree: string;
  state: string;
  message: string | null;
  changes: string[];
  findings: PlannedFinding[];
}

/** What one command printed and how it ended. */
interface Ran {
  code: number;
  out: string;
  err: string;
}

const CONFIG = `version: 1
namespace: test
targets:
  methods:
    provider: pipelex
    bundles: ["methods/**/*"]
`;

/** A folder with methods, and the built command line against the real server. */
export class RealPipelexScene {
  readonly folder: string;
  env: Record<string, string>;

  private constructor(folder: string) {
    const { url, key } = inject('pipelex');
    this.folder = folder;
    this.env = { PIPELEX_BASE_URL: url, PIPELEX_API_KEY: key };
  }

  /** @param files methods by path below `methods/` */
  static async open(files: Record<string, string>): Promise<RealPipelexScene> {
    const scene = new RealPipelexScene(await mkdtemp(path.join(tmpdir(), 'real-pipelex-')));
    await scene.configure();
    for (const [file, text] of Object.entries(files)) await scene.write(file, text);
    return scene;
  }

  /** Writes the configuration. @param settings further lines of the target */
  configure(settings = ''): Promise<void> {
    return writeFile(path.join(this.folder, 'pipelines-sync.yaml'), CONFIG + settings);
  }

  /** @param file below `methods/` */
  async write(file: string, text: string): Promise<void> {
    const full = path.join(this.folder, 'methods', file);
    await mkdir(path.dirname(full), { recursive: true });
    await writeFile(full, text);
  }

  /** @param file below `methods/` */
  read(file: string): Promise<string> {
    return readFile(path.join(this.folder, 'methods', file), 'utf8');
  }

  async close(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }

  async run(...argv: string[]): Promise<Ran> {
    const cli = await builtCli();
    const env = { PATH: process.env.PATH, HOME: this.folder, TMPDIR: tmpdir(), ...this.env };
    return new Promise((resolve) => {
      execFile(
        process.execPath,
        [cli, ...argv],
        { cwd: this.folder, env, maxBuffer: 1 << 26 },
        (error, out, err) => {
          resolve({ code: error === null ? 0 : typeof error.code === 'number' ? error.code : -1, out, err });
        },
      );
    });
  }

  /** The trees that `plan --json` reports, by name, and its exit code. */
  async plan(): Promise<{ code: number; trees: Map<string, PlannedTree>; err: string }> {
    const { code, out, err } = await this.run('plan', '--json');
    if (hasNoResult(out)) throw new Error(`plan printed nothing:\n${err}`);
    const { trees } = JSON.parse(out) as { trees: PlannedTree[] };
    return { code, err, trees: new Map(trees.map((one) => [one.tree, one])) };
  }
}

/** What the server itself answers. */
export async function ask<Answer>(route: string, body: object): Promise<Answer> {
  const { url, key } = inject('pipelex');
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
  const response = await fetch(`${url}${route}`, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${route} ${response.status}: ${await response.text()}`);
  return (await response.json()) as Answer;
}

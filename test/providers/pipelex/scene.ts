import { execFileSync } from 'node:child_process';
import {
  API_KEY,
  embeddedPipelex,
  type PipelexEmulator,
} from '../../../src/providers/pipelex/emulator/index.js';
import { hasNoResult } from '../../support/has-no-result.js';
import { type Ran, Workspace } from '../../support/workspace.js';

export const config = (settings = '') => `version: 1
namespace: methods
default_target: methods
targets:
  methods:
    provider: pipelex
    bundles: ["methods/**/*"]
${settings}`;

type Switches = NonNullable<NonNullable<Parameters<typeof embeddedPipelex.start>[0]>['switches']>;

/** A folder whose target is on an embedded server. */
export class PipelexScene {
  readonly workspace: Workspace;
  readonly server: PipelexEmulator;

  private constructor(workspace: Workspace, server: PipelexEmulator) {
    this.workspace = workspace;
    this.server = server;
  }

  static async open(files: { [file: string]: string }, switches: Switches = {}): Promise<PipelexScene> {
    const server = await embeddedPipelex.start({ switches });
    const workspace = await Workspace.open({ 'pipelines-sync.yaml': config() });
    Object.assign(workspace.env, { PIPELEX_API_KEY: API_KEY, PIPELEX_BASE_URL: server.url });
    const scene = new PipelexScene(workspace, server);
    for (const [file, text] of Object.entries(files)) await scene.write(file, text);
    return scene;
  }

  write(file: string, text: string): Promise<void> {
    return this.workspace.write(`methods/${file}`, text);
  }

  run(...argv: string[]): Promise<Ran> {
    return this.workspace.run(...argv);
  }

  /** A plan as JSON: its exit code, states by tree, and findings as `code file:line message`. */
  async plan(...argv: string[]) {
    const { code, out, err } = await this.run('plan', '--json', ...argv);
    if (hasNoResult(out)) throw new Error(err);
    const { trees, ...report } = JSON.parse(out) as {
      trees: { tree: string; state: string; message: string; changes: string[]; findings: Found[] }[];
      server: string;
      unchanged: number;
    };
    return {
      ...report,
      code,
      err,
      states: Object.fromEntries(trees.map(({ tree, state }) => [tree.replace('methods/', ''), state])),
      messages: trees.flatMap(({ message }) => message ?? []),
      changes: trees.flatMap(({ changes }) => changes),
      findings: trees.flatMap(({ findings }) => findings.map(said)),
      remedies: trees.flatMap(({ findings }) => findings.flatMap(({ remedy }) => remedy ?? [])),
    };
  }

  /** Requests so far, and how often each was sent. */
  get asked(): { [request: string]: number } {
    const counts: { [request: string]: number } = {};
    for (const { method, path } of this.server.requests) {
      const name = `${method} ${path}`;
      counts[name] = (counts[name] ?? 0) + 1;
    }
    return counts;
  }

  /** The tree paths of each method that was validated, in the order of requests. */
  get sent(): string[][] {
    return this.server.requests
      .filter(({ path }) => path === '/v1/validate')
      .map(({ body }) => Object.keys((body as { files: object }).files).sort());
  }

  /** Makes a repository of the folder, and commits everything. */
  commit(): void {
    const git = (...argv: string[]) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.c', ...argv], {
        cwd: this.workspace.folder,
      });
    git('init', '-q');
    git('add', '-A');
    git('commit', '-qm', 'one');
  }

  async close(): Promise<void> {
    await this.server.close();
    await this.workspace.close();
  }
}

interface Found {
  code: string;
  message: string;
  remedy?: string;
  place?: { file: string; line: number };
}

function said({ code, message, place }: Found): string {
  const at = place === undefined ? '' : ` ${place.file.replace('methods/', '')}:${place.line}`;
  return `${code}${at} ${message}`;
}

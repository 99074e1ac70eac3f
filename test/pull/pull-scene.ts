import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { EmulatorOptions } from '../../src/providers/pipelines/emulator/index.js';
import type { PullReport } from '../../src/pull/pull-report.js';
import { hasNoResult } from '../support/has-no-result.js';
import { OutcomeScene } from '../support/outcome-scene.js';
import { Workspace } from '../support/workspace.js';

export const CONFIG = `version: 1
namespace: rome-team
ledger: file
bundles: ["pipelines/**/*.{yaml,yml,json}"]
targets:
  staging:
    org_id: 2
    vars: { italy_workflow: 10, italy_project: 22 }
    secrets: [DOCS_TOKEN]
`;

export interface Pulled {
  code: number;
  report: PullReport;
  /** `code address path` of what is left to decide, in order. */
  open: string[];
  /** `what address: leaves` of what was written. */
  items: string[];
}

/** A repository, an emulator, and commands whose outcome is easy to compare. */
export class PullScene extends OutcomeScene {
  static async open(files: Record<string, string> = {}, options: EmulatorOptions = {}): Promise<PullScene> {
    const workspace = await Workspace.open({ 'pipelines-sync.yaml': CONFIG, ...files }, options);
    const scene = new PullScene(workspace);
    scene.git('init', '-q');
    scene.git('config', 'user.email', 'ada@rome.example');
    scene.git('config', 'user.name', 'Ada');
    return scene;
  }

  git(...args: string[]): string {
    return execFileSync('git', args, { cwd: this.workspace.folder, encoding: 'utf8' });
  }

  commit(message = 'state'): void {
    this.git('add', '-A');
    this.git('commit', '-qm', message);
  }

  read(file: string): Promise<string> {
    return this.workspace.read(file);
  }

  write(file: string, text: string): Promise<void> {
    return this.workspace.write(file, text);
  }

  /** Replaces a piece of a file that must be in it. */
  async edit(file: string, from: string, to: string): Promise<void> {
    const text = await this.read(file);
    if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
    await this.write(file, text.replace(from, to));
  }

  /** Pulls; only GET may reach the platform. */
  async pull(...flags: string[]): Promise<Pulled> {
    const mark = this.workspace.emulator.requests.length;
    const ran = await this.workspace.run('pull', '--json', ...flags);
    const writes = this.workspace.writesSince(mark);
    if (writes.length > 0) throw new Error(`pull wrote to the platform: ${writes.join(', ')}`);
    if (hasNoResult(ran.out)) throw new Error(ran.err);
    const report: PullReport = JSON.parse(ran.out);
    return {
      code: ran.code,
      report,
      open: report.open.map(({ code, address, path: at }) => [code, address, at ?? ''].join(' ').trim()),
      items: report.items.map(({ what, address, leaves }) => `${what} ${address}: ${leaves.join(', ')}`),
    };
  }

  /** Everything in the folder, the ledger included, but nothing of git. */
  async files(): Promise<Record<string, string>> {
    const files = await this.workspace.files();
    return Object.fromEntries(Object.entries(files).filter(([file]) => !file.startsWith('.git/')));
  }

  /** The same without the ledger. */
  async ownFiles(): Promise<Record<string, string>> {
    const files = Object.entries(await this.files());
    return Object.fromEntries(files.filter(([file]) => !file.startsWith('.pipelines-sync/')));
  }

  /** The id of a live object by its name. */
  idOf(kind: 'prompts' | 'criteria' | 'evaluations' | 'tool_endpoints', name: string): never {
    const row = this.store.list(kind).find((one) => one.name === name);
    if (row === undefined) throw new Error(`no ${kind} ${name}`);
    return row.id as never;
  }
}

/** Another checkout of the same files and ledger, against the same platform. */
export async function elsewhere<T>(
  scene: PullScene,
  files: Record<string, string>,
  run: (command: (...argv: string[]) => ReturnType<Workspace['run']>) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'pipelines-sync-elsewhere-'));
  try {
    const { writeFile, mkdir, rename } = await import('node:fs/promises');
    for (const [file, text] of Object.entries(files)) {
      if (file.startsWith('.pipelines-sync/')) continue;
      await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
      await writeFile(path.join(folder, file), text);
    }
    execFileSync('git', ['init', '-q'], { cwd: folder });
    const here = path.join(scene.workspace.folder, '.pipelines-sync');
    const there = path.join(folder, '.pipelines-sync');
    return await run(async (...argv) => {
      // One ledger for both, as the refs of one remote are; a link to it would be refused.
      await rename(here, there);
      try {
        return await scene.workspace.runWith({ cwd: folder }, ...argv);
      } finally {
        await rename(there, here);
      }
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

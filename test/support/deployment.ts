import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sh } from '../ledger/git-scene.js';
import { Remote } from './remote.js';
import { type Ran, Workspace } from './workspace.js';

export const CONFIG = `version: 1
namespace: rome-team
bundles: ["pipelines/*.yaml"]
default_target: staging
targets:
  staging: {org_id: 2}
`;

/** A bundle of prompts, by name and text. */
export function prompts(texts: { [name: string]: string }): string {
  const items = Object.entries(texts).map(([name, text]) => ({ name, prompt_text: text }));
  return `${JSON.stringify({ artifact_type: 'pipelines.artifact.bundle.v1', prompts: items }, null, 1)}\n`;
}

/** A repository with a bare remote and clones of it, all against one embedded platform. */
export class Deployment extends Remote {
  static async open(): Promise<Deployment> {
    const one = new Deployment(await Workspace.open());
    one.begin();
    return one;
  }

  /** A clone through `file://`, so that `--depth` means something; the first one is empty. */
  override clone(...options: string[]): string {
    const person = ['-c', 'user.name=t', '-c', 'user.email=t@example.invalid'];
    return this.cloneOf(`file://${this.bare}`, ...person, ...options);
  }

  /** Writes files (null removes one), commits everything, and returns the commit's id. */
  async commit(folder: string, message: string, files: { [file: string]: string | null }): Promise<string> {
    await write(folder, files);
    sh(folder, 'add', '-A');
    sh(folder, 'commit', '-q', '--allow-empty', '-m', message);
    return sh(folder, 'rev-parse', 'HEAD');
  }

  push(folder: string, ...what: string[]): void {
    sh(folder, 'push', '-q', 'origin', ...(what.length > 0 ? what : ['HEAD:refs/heads/main']));
  }

  run(folder: string, ...argv: string[]): Promise<Ran> {
    return this.in(folder, ...argv);
  }

  /** `apply --yes`, and the writes that it sent. */
  apply(folder: string, ...flags: string[]): Promise<Ran & { writes: string[] }> {
    return this.workspace.applyIn(folder, ...flags);
  }

  /** The head of the ledger on the remote. */
  head(target = 'staging', namespace = 'rome-team'): { source: { commit: string | null; dirty: boolean } } {
    return JSON.parse(sh(this.bare, 'show', `refs/pipelines-sync/${namespace}/${target}:head.json`));
  }
}

export async function write(folder: string, files: { [file: string]: string | null }): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    const full = path.join(folder, file);
    await mkdir(path.dirname(full), { recursive: true });
    if (text === null) await rm(full, { force: true });
    else await writeFile(full, text);
  }
}

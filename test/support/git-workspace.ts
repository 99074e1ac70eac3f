import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { EmulatorOptions } from '../../src/providers/pipelines/emulator/index.js';
import { sh } from '../ledger/git-scene.js';
import { bundleText, configText } from './bundle-text.js';
import { planned } from './outcomes.js';
import { Remote } from './remote.js';
import { type Ran, Workspace } from './workspace.js';

/** One bundle in a git repository, with a bare remote where asked for, and the real command in it and in clones. */
export class GitWorkspace extends Remote {
  readonly home: string;
  #hasRemote = false;

  private constructor(workspace: Workspace) {
    super(workspace);
    this.home = path.join(workspace.folder, 'home');
  }

  /** @param target settings of the target besides its organization */
  static async open(
    target: object = {},
    { remote = false, ...options }: EmulatorOptions & { remote?: boolean } = {},
  ): Promise<GitWorkspace> {
    const one = new GitWorkspace(await Workspace.open({}, options));
    one.workspace.env.USER = 'alice';
    sh(one.workspace.folder, 'init', '-q', one.home);
    if (remote) {
      one.begin();
      sh(one.home, 'remote', 'add', 'origin', one.bare);
    }
    one.#hasRemote = remote;
    await one.write('pipelines-sync.yaml', configText(target));
    return one;
  }

  async write(file: string, text: string): Promise<void> {
    const full = path.join(this.home, file);
    await mkdir(path.dirname(full), { recursive: true });
    await writeFile(full, text);
  }

  /** Writes the bundle and commits everything; the commit. */
  async commit(sections: object, message = 'change'): Promise<string> {
    await this.write('all.json', bundleText(sections));
    sh(this.home, 'add', '.');
    sh(this.home, 'commit', '-q', '--allow-empty', '-m', message);
    if (this.#hasRemote) sh(this.home, 'push', '-q', 'origin', 'HEAD:refs/heads/main');
    return sh(this.home, 'rev-parse', 'HEAD');
  }

  /** Commits and applies. */
  async apply(sections: object, ...flags: string[]): Promise<string> {
    const commit = await this.commit(sections);
    const ran = await this.run('apply', '--yes', ...flags);
    if (ran.code !== 0) throw new Error(`${ran.out}${ran.err}`);
    return commit;
  }

  run(...argv: string[]): Promise<Ran> {
    return this.in(this.home, ...argv);
  }

  /** What `plan` comes to: `address: action` and `address: why`. */
  async plan(...flags: string[]): Promise<{ actions: string[]; held: string[] }> {
    const { actions, held } = planned(await this.run('plan', '--json', ...flags));
    return { actions, held };
  }
}

/** Some prompts by name and text. */
export function prompts(texts: { [name: string]: string }): { prompts: object[] } {
  return { prompts: Object.entries(texts).map(([name, prompt_text]) => ({ name, prompt_text })) };
}

/** Texts with everything that differs from run to run replaced. */
export function calm(text: string): string {
  return text
    .replaceAll(/127\.0\.0\.1:\d+/g, 'HOST')
    .replaceAll(/\d{4}-\d\d-\d\d \d\d:\d\d UTC/g, 'TIME')
    .replaceAll(/\d{4}-\d\d-\d\d/g, 'DATE')
    .replaceAll(/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, 'UUID')
    .replaceAll(/remote \/\S+/g, 'remote PATH')
    .replaceAll(/\b[0-9a-f]{40}\b/g, 'COMMIT')
    .replaceAll(/\b[0-9a-f]{12}\b/g, 'COMMIT12')
    .replaceAll(/\bcommit [0-9a-f]{10}\b/g, 'commit COMMIT10')
    .replaceAll(/\b(?=[0-9a-f]*\d)[0-9a-f]{7}\b/g, 'COMMIT7')
    .replaceAll(/\b(?:from |, )[0-9a-f]{7}\b/g, (found) => found.replace(/[0-9a-f]{7}$/, 'COMMIT7'));
}

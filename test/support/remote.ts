import path from 'node:path';
import { sh } from '../ledger/git-scene.js';
import { CommandScene } from './command-scene.js';
import type { Ran, Workspace } from './workspace.js';

/** A bare repository beside an embedded platform, and clones of it in which the real command runs. */
export abstract class Remote extends CommandScene {
  readonly bare: string;
  #clones = 0;

  protected constructor(workspace: Workspace) {
    super(workspace);
    this.bare = path.join(workspace.folder, 'remote.git');
  }

  /** Makes the bare repository. */
  protected begin(): void {
    sh(this.workspace.folder, 'init', '-q', '--bare', this.bare);
  }

  /** Another clone, of the bare repository's `main`. */
  clone(...options: string[]): string {
    return this.cloneOf(this.bare, '--no-local', '-b', 'main', ...options);
  }

  protected cloneOf(address: string, ...options: string[]): string {
    this.#clones += 1;
    const folder = path.join(this.workspace.folder, `clone-${this.#clones}`);
    sh(this.workspace.folder, 'clone', '-q', ...options, address, folder);
    return folder;
  }

  /** Runs a command in a folder. */
  in(cwd: string, ...argv: string[]): Promise<Ran> {
    return this.workspace.runWith({ cwd }, ...argv);
  }
}

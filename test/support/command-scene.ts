import type { Emulator } from '../../src/providers/pipelines/emulator/index.js';
import type { Workspace } from './workspace.js';

/** A folder, an emulator, and the real command line in it: what every scene begins with. */
export abstract class CommandScene {
  readonly workspace: Workspace;

  protected constructor(workspace: Workspace) {
    this.workspace = workspace;
  }

  get emulator(): Emulator {
    return this.workspace.emulator;
  }

  get store(): Emulator['store'] {
    return this.emulator.store;
  }

  close(): Promise<void> {
    return this.workspace.close();
  }
}

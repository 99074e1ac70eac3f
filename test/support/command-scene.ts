import type { Emulator } from '../../src/providers/pipelines/emulator/index.js';
import * as outcomes from './outcomes.js';
import type { Workspace } from './workspace.js';

/** What an apply came to, and the writes that reached the platform. */
export interface Applied extends outcomes.Applied {
  writes: string[];
}

/** A folder, an emulator, and commands whose outcome is easy to compare: what scenes of every kind share. */
export class CommandScene {
  readonly workspace: Workspace;

  protected constructor(workspace: Workspace) {
    this.workspace = workspace;
    workspace.env.DOCS_TOKEN = 'first-token-of-the-docs';
  }

  get emulator(): Emulator {
    return this.workspace.emulator;
  }

  get store(): Emulator['store'] {
    return this.workspace.emulator.store;
  }

  close(): Promise<void> {
    return this.workspace.close();
  }

  /** `address: action` and `address: why`, with the exit code. */
  async plan(...flags: string[]): Promise<outcomes.Planned> {
    return outcomes.planned(await this.workspace.run('plan', '--detailed-exitcode', '--json', ...flags));
  }

  async apply(...flags: string[]): Promise<Applied> {
    const mark = this.emulator.requests.length;
    const ran = await this.workspace.run('apply', '--yes', '--json', ...flags);
    return { ...outcomes.applied(ran), writes: this.workspace.writesSince(mark) };
  }
}

import { CommandScene } from './command-scene.js';
import * as outcomes from './outcomes.js';
import type { Workspace } from './workspace.js';

/** What an apply came to, and the writes that reached the platform. */
export interface Applied extends outcomes.Applied {
  writes: string[];
}

/** A scene whose commands have an outcome that is easy to compare. */
export abstract class OutcomeScene extends CommandScene {
  protected constructor(workspace: Workspace) {
    super(workspace);
    workspace.env.DOCS_TOKEN = 'first-token-of-the-docs';
  }

  /** `address: action` and `address: why`, with the exit code. */
  async plan(...flags: string[]): Promise<outcomes.Planned> {
    return outcomes.planned(await this.workspace.run('plan', '--detailed-exitcode', '--json', ...flags));
  }

  async apply(...flags: string[]): Promise<Applied> {
    const { writes, ...ran } = await this.workspace.applyIn(this.workspace.folder, '--json', ...flags);
    return { ...outcomes.applied(ran), writes };
  }
}

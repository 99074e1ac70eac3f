import { CommandScene } from '../support/command-scene.js';
import { CONFIG, prompts } from '../support/deployment.js';
import { Workspace } from '../support/workspace.js';
import { type Github, startGithub } from './github/index.js';
import type { GithubRepository } from './github/repository.js';
import { WorkTree } from './github/work-tree.js';

/** What a scene is put together from. */
export interface Parts {
  workspace: Workspace;
  work: WorkTree;
  github: Github;
}

/** A repository on the emulated GitHub beside a platform. */
export abstract class GithubScene extends CommandScene {
  readonly work: WorkTree;
  readonly github: Github;
  readonly repository: GithubRepository;

  protected constructor({ workspace, work, github }: Parts) {
    super(workspace);
    this.work = work;
    this.github = github;
    this.repository = github.state.addRepository('acme/prompts', { gitDir: work.origin });
  }

  /**
   * With a configuration and one prompt on `main`.
   * @param files committed besides these, or in place of them
   */
  protected static async begin(files: Record<string, string>): Promise<Parts> {
    const work = WorkTree.create();
    const parts = { workspace: await Workspace.open(), work, github: await startGithub() };
    work.commit('begin', {
      'pipelines-sync.yaml': CONFIG,
      'pipelines/a.yaml': prompts({ Tone: 'Be warm.' }),
      ...files,
    });
    return parts;
  }

  /** Where everything of the scene lies. */
  get folder(): string {
    return this.workspace.folder;
  }

  override async close(): Promise<void> {
    this.work.close();
    await super.close();
    await this.github.close();
  }
}

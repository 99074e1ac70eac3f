import type { EmulatorOptions } from '../../../src/providers/pipelines/emulator/index.js';
import { bundleText, configText } from '../../support/bundle-text.js';
import { OutcomeScene } from '../../support/outcome-scene.js';
import type { Planned } from '../../support/outcomes.js';
import { Workspace } from '../../support/workspace.js';

export type Item = { [field: string]: unknown };
export type Bundle = { [section: string]: unknown };

/** What a plan came to, and how it reads. */
export interface ReadPlan extends Planned {
  text: string;
}

/** A folder with one bundle, an emulator, and commands whose outcome is easy to compare. */
export class Scene extends OutcomeScene {
  #bundle: Bundle = {};

  static async open(bundle: Bundle, options: EmulatorOptions = {}): Promise<Scene> {
    const scene = new Scene(await Workspace.open({}, options));
    await scene.configure({});
    await scene.write(bundle);
    return scene;
  }

  /** Settings of the target besides its organization. */
  async configure(target: Item): Promise<void> {
    await this.workspace.write('pipelines-sync.yaml', configText(target));
  }

  /** Replaces sections of the bundle; undefined leaves one out. */
  async write(sections: Bundle): Promise<void> {
    this.#bundle = { ...this.#bundle, ...sections };
    await this.workspace.write('all.json', bundleText(this.#bundle));
  }

  /** Plans twice: what it comes to, and how it reads. */
  async readPlan(...flags: string[]): Promise<ReadPlan> {
    const planned = await this.plan(...flags);
    return { ...planned, text: (await this.workspace.run('plan', ...flags)).out };
  }

  /** Does something in the web app just before the n-th request that fits; n counts from 1. */
  onRequest(n: number, fits: (method: string, path: string) => boolean, run: () => void): void {
    let count = 0;
    this.emulator.hooks.before = ({ method, path }) => {
      if (!fits(method, path)) return;
      count += 1;
      if (count === n) run();
    };
  }

  /** From here on nobody interferes. */
  calm(): void {
    delete this.emulator.hooks.before;
  }

  /** The ledger's entry of an address; undefined where it has none. */
  async entry(address: string): Promise<Item | undefined> {
    const files = await this.workspace.files('.pipelines-sync');
    return Object.entries(files)
      .filter(([file]) => file.endsWith('.json'))
      .map(([, text]): Item => JSON.parse(text))
      .find((entry) => entry.address === address);
  }
}

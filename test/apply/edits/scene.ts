import type { Emulator, EmulatorOptions } from '../../../src/providers/pipelines/emulator/index.js';
import * as outcomes from '../../support/outcomes.js';
import { Workspace } from '../../support/workspace.js';

export type Item = { [field: string]: unknown };
export type Bundle = { [section: string]: unknown };

/** What a plan came to, and how it reads. */
export interface Planned extends outcomes.Planned {
  text: string;
}

/** What an apply came to, and the writes that reached the platform. */
export interface Applied extends outcomes.Applied {
  writes: string[];
}

const CONFIG = {
  version: 1,
  namespace: 'rome-team',
  bundles: ['all.json'],
  targets: { staging: { org_id: 2, secrets: ['DOCS_TOKEN'] } },
};

/** A folder with one bundle, an emulator, and commands whose outcome is easy to compare. */
export class Scene {
  readonly workspace: Workspace;
  #bundle: Bundle = {};

  private constructor(workspace: Workspace) {
    this.workspace = workspace;
  }

  static async open(bundle: Bundle, options: EmulatorOptions = {}): Promise<Scene> {
    const scene = new Scene(await Workspace.open({}, options));
    scene.workspace.env.DOCS_TOKEN = 'first-token-of-the-docs';
    await scene.configure({});
    await scene.write(bundle);
    return scene;
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

  /** Settings of the target besides its organization. */
  async configure(target: Item): Promise<void> {
    const staging = { ...CONFIG.targets.staging, ...target };
    await this.workspace.write('pipelines-sync.yaml', JSON.stringify({ ...CONFIG, targets: { staging } }));
  }

  /** Replaces sections of the bundle; undefined leaves one out. */
  async write(sections: Bundle): Promise<void> {
    this.#bundle = { ...this.#bundle, ...sections };
    const text = JSON.stringify({ artifact_type: 'pipelines.artifact.bundle.v1', ...this.#bundle }, null, 2);
    await this.workspace.write('all.json', text);
  }

  async plan(...flags: string[]): Promise<Planned> {
    const ran = await this.workspace.run('plan', '--detailed-exitcode', '--json', ...flags);
    const planned = outcomes.planned(ran);
    return { ...planned, text: (await this.workspace.run('plan', ...flags)).out };
  }

  async apply(...flags: string[]): Promise<Applied> {
    const mark = this.emulator.requests.length;
    const ran = await this.workspace.run('apply', '--yes', '--json', ...flags);
    return { ...outcomes.applied(ran), writes: this.workspace.writesSince(mark) };
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

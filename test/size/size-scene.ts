import type { Plan } from '../../src/plan/index.js';
import type { Switches } from '../../src/providers/pipelines/emulator/switches.js';
import { Scene } from '../apply/edits/scene.js';
import { sh } from '../ledger/git-scene.js';
import { CommandScene } from '../support/command-scene.js';
import { hasNoResult } from '../support/has-no-result.js';
import { emptySeed, type Many, many, mixed, plantedSeed, type Sizes } from './many.js';
import { Meter, type Traffic } from './meter.js';

/** What a command printed as JSON, how it ended, and what it asked the platform for. */
export interface Measured<T> {
  code: number;
  json: T;
  err: string;
  traffic: Traffic;
}

export interface ApplyJson {
  outcomes: { address: string; outcome: string }[];
  summary: { [outcome: string]: number };
}

export interface SizeOptions {
  /** The platform holds all of them already. */
  planted?: boolean;
  /** The folder is a repository, so that the ledger is in git. */
  git?: boolean;
  switches?: Partial<Switches>;
}

/** A folder with many resources, an emulator, and commands whose requests are counted. */
export class SizeScene extends CommandScene {
  readonly scene: Scene;
  readonly sizes: Sizes;
  readonly items: Many;
  readonly #meter: Meter;

  private constructor(scene: Scene, sizes: Sizes, items: Many) {
    super(scene.workspace);
    this.scene = scene;
    this.sizes = sizes;
    this.items = items;
    this.#meter = new Meter(scene.emulator);
  }

  /** Files of so many resources. */
  static async open(size: number | Sizes, options: SizeOptions = {}): Promise<SizeScene> {
    const { planted = false, git = false, switches = {} } = options;
    const sizes = typeof size === 'number' ? mixed(size) : size;
    const items = many(sizes);
    const seed = planted ? plantedSeed(items, sizes) : emptySeed(sizes);
    const scene = await Scene.open({ ...items }, { seed, switches });
    await scene.configure({ limits: { max_deletes: 10_000, max_delete_percent: 100 } });
    if (git) {
      const { folder } = scene.workspace;
      sh(folder, 'init', '-q');
      sh(folder, 'add', '.');
      sh(folder, 'commit', '-q', '-m', 'begin');
    }
    return new SizeScene(scene, sizes, items);
  }

  /** With everything on the platform and in the ledger; `made`: by an apply from here, else adopted. */
  static async applied(
    size: number | Sizes,
    options: SizeOptions & { made?: boolean } = {},
  ): Promise<SizeScene> {
    const { made = false, ...others } = options;
    const scene = await SizeScene.open(size, { planted: !made, ...others });
    const { code, json, err } = await scene.apply();
    if (code !== 0) throw new Error(`${JSON.stringify(json.summary)}\n${err}`);
    return scene;
  }

  /** Sections of the files anew. */
  write(sections: Partial<Many> & { sync?: unknown }): Promise<void> {
    return this.scene.write({ ...sections });
  }

  plan(...flags: string[]): Promise<Measured<Plan>> {
    return this.json('plan', '--detailed-exitcode', ...flags);
  }

  apply(...flags: string[]): Promise<Measured<ApplyJson>> {
    return this.json('apply', '--yes', ...flags);
  }

  /** Any command that prints JSON. */
  async json<T>(...argv: string[]): Promise<Measured<T>> {
    const { result: ran, traffic } = await this.#meter.of(() => this.scene.workspace.run(...argv, '--json'));
    if (hasNoResult(ran.out)) throw new Error(ran.err);
    return { code: ran.code, json: JSON.parse(ran.out) as T, err: ran.err, traffic };
  }
}

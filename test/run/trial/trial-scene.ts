import path from 'node:path';
import { gitIn } from '../../../src/host/git-process.js';
import { type ProcessView, processView } from '../../../src/host/lock-process.js';
import { digest, type JsonObject } from '../../../src/model/json.js';
import type { EmulatorOptions } from '../../../src/providers/pipelines/emulator/index.js';
import { withoutKeys } from '../../../src/run/open/key-use.js';
import { sh } from '../../ledger/git-scene.js';
import { write } from '../../support/deployment.js';
import { Remote } from '../../support/remote.js';
import { type Ran, Workspace } from '../../support/workspace.js';

export interface SceneOptions {
  swaps?: number;
  count?: number;
  /** Lines of the trial below its swap. */
  more?: string;
  /** Lines at the top of the configuration. */
  top?: string;
  emulator?: EmulatorOptions;
  /** Texts of the first prompt, applied and in the files; without them each prompt has one that says which it is. */
  texts?: { [edit: string]: string };
  /** Items of the files besides prompts, by kind. */
  items?: { [kind: string]: JsonObject[] };
  /** Entries of the swap instead of one for each prompt; null leaves it out. */
  swap?: string[] | null;
}

/** Fields of workflow 10 that take prompts. */
export const FIELDS = [
  'day-plan/answer',
  'node-1/field-2',
  'node-id-from-configurable-fields/field-id-from-configurable-fields',
];

function exchangeOf(name: string, at: number): string {
  const [node, field] = (FIELDS[at % FIELDS.length] ?? '').split('/');
  return `{ node: ${node}, field: ${field}, prompt: prompts/${name} }`;
}

const TRIALS_REF = 'refs/pipelines-sync-trials/rome-team/staging';

/** A repository with applied prompts, one trial, and changed texts that are not applied. */
export class TrialScene extends Remote {
  folder = '';
  /** Milliseconds that sleeps have added to the clock. */
  slept = 0;
  readonly options: SceneOptions;
  #planted = 0;

  private constructor(workspace: Workspace, options: SceneOptions) {
    super(workspace);
    this.options = options;
  }

  static async open(options: SceneOptions = {}): Promise<TrialScene> {
    const scene = new TrialScene(await Workspace.open({}, options.emulator ?? {}), options);
    scene.begin();
    scene.folder = scene.cloneOf(
      `file://${scene.bare}`,
      '-c',
      'user.name=t',
      '-c',
      'user.email=t@example.invalid',
    );
    await write(scene.folder, { 'pipelines-sync.yaml': scene.config(), ...scene.prompts('first') });
    sh(scene.folder, 'add', '-A');
    sh(scene.folder, 'commit', '-q', '-m', 'first');
    sh(scene.folder, 'push', '-q', 'origin', 'HEAD:refs/heads/main');
    const applied = await scene.workspace.applyIn(scene.folder);
    if (applied.code !== 0) throw new Error(applied.out + applied.err);
    await scene.edit('second');
    return scene;
  }

  get names(): string[] {
    return Array.from({ length: this.options.swaps ?? 1 }, (_, at) => `Prompt ${at + 1}`);
  }

  config(): string {
    const { swap = this.names.map(exchangeOf) } = this.options;
    return [
      'version: 1',
      'namespace: rome-team',
      'bundles: ["pipelines/*.yaml"]',
      ...(this.options.top === undefined ? [] : [this.options.top]),
      'default_target: staging',
      'targets:',
      '  staging: {org_id: 2}',
      'trials:',
      '  rome:',
      '    project_id: 22',
      '    workflow_id: 10',
      `    count: ${this.options.count ?? 3}`,
      ...(swap === null ? [] : ['    swap:', ...swap.map((one) => `      - ${one}`)]),
      ...(this.options.more === undefined ? [] : [this.options.more]),
      '',
    ].join('\n');
  }

  prompts(text: string): { [file: string]: string } {
    const { texts = {}, items = {} } = this.options;
    const prompts = this.names.map((name) => ({
      name,
      prompt_text: texts[text] ?? `${text} text of ${name}\n`,
    }));
    const bundle = { artifact_type: 'pipelines.artifact.bundle.v1', prompts, ...items };
    return { 'pipelines/prompts.yaml': `${JSON.stringify(bundle, null, 1)}\n` };
  }

  /** Changes every prompt in the files. */
  async edit(text: string): Promise<void> {
    await write(this.folder, this.prompts(text));
  }

  /** A clock that sleeps move on. */
  get clock() {
    return {
      now: () => Date.now() + this.slept,
      monotonic: () => performance.now() + this.slept,
      sleep: async (ms: number) => {
        this.slept += ms;
      },
    };
  }

  trial(...flags: string[]): Promise<Ran> {
    return this.trialWith({}, ...flags);
  }

  trialWith(parts: Parameters<Workspace['runWith']>[0], ...flags: string[]): Promise<Ran> {
    return this.workspace.runWith({ cwd: this.folder, clock: this.clock, ...parts }, 'trial', ...flags);
  }

  /** A later process on the same machine, which sees that those before it have ended. */
  later(...flags: string[]): Promise<Ran> {
    return this.trialWith({ processes: laterProcess(1) }, ...flags);
  }

  run(...argv: string[]): Promise<Ran> {
    return this.workspace.runWith({ cwd: this.folder, clock: this.clock }, ...argv);
  }

  /** Writes to the platform since a mark. */
  writes(mark: number): string[] {
    return this.workspace.writesSince(mark);
  }

  /** Trial prompts that are on the platform and not archived. */
  heads(): { id: number; name: string }[] {
    return this.store
      .list('prompts')
      .filter(({ name, archived_at }) => name.includes('(trial ') && archived_at === null)
      .map(({ id, name }) => ({ id, name }));
  }

  experiments() {
    return this.store.list('experiments');
  }

  /** Names of the records of the target. */
  recordFiles(): string[] {
    const files = sh(this.bare, 'ls-tree', '--name-only', TRIALS_REF).split('\n');
    return files.filter((file) => file.endsWith('.json'));
  }

  /** The files with results, and what they hold. */
  results(): { file: string; text: string }[] {
    const files = sh(this.bare, 'ls-tree', '--name-only', TRIALS_REF).split('\n');
    return files
      .filter((file) => file.endsWith('.results'))
      .map((file) => ({ file, text: sh(this.bare, 'show', `${TRIALS_REF}:${file}`) }));
  }

  /** A record of the target: the only one, or that of a file. */
  record(file = this.recordFiles().join()): { [key: string]: unknown } {
    return JSON.parse(sh(this.bare, 'show', `${TRIALS_REF}:${file}`));
  }

  /** Pushes results that somebody wrote in place of those of the only record, which names them. */
  async plantResults(change: (text: string) => string): Promise<void> {
    const [results] = this.results();
    const [file = ''] = this.recordFiles();
    const text = change(results?.text ?? '');
    const named = digest(JSON.parse(text), 16);
    await this.plant(`${file.slice(0, -5)}.${named}.results`, text);
    await this.plant(file, JSON.stringify({ ...this.record(), results: named }));
  }

  /** Pushes a file that somebody wrote among the records. */
  plant(file: string, text: string): Promise<void> {
    return this.plantAll({ [file]: text });
  }

  /** Pushes files that somebody wrote among the records. */
  async plantAll(files: { [file: string]: string }): Promise<void> {
    this.#planted += 1;
    const branch = `planted-${this.#planted}`;
    const folder = path.join(path.dirname(this.folder), branch);
    sh(this.folder, 'fetch', '-q', 'origin', `${TRIALS_REF}:refs/heads/${branch}`);
    sh(this.folder, 'worktree', 'add', '-q', folder, branch);
    await write(folder, files);
    sh(folder, 'add', '-A');
    sh(folder, 'commit', '-q', '-m', 'planted');
    sh(folder, 'push', '-q', 'origin', `HEAD:${TRIALS_REF}`);
  }
}

/** The n-th process after this one, to which all others have ended. */
export function laterProcess(nth: number): ProcessView {
  const view = processView();
  const self = { ...view.self, pid: view.self.pid + nth };
  return { self, isGone: ({ pid }) => pid !== self.pid };
}

/**
 * Git whose n-th push is the last thing that its process does, before or after it takes effect: in between lies every write
 * to the platform.
 */
export function dyingAtPush(nth: number, when: 'before' | 'after') {
  let pushes = 0;
  let die = (_push: string) => {};
  const died = new Promise<string>((resolve) => {
    die = resolve;
  });
  const openGit = (root: string) => {
    const real = gitIn(root, withoutKeys(process.env));
    const git: typeof real = async (args, stdin) => {
      if (args[0] !== 'push') return real(args, stdin);
      pushes += 1;
      if (pushes < nth) return real(args, stdin);
      if (pushes === nth && when === 'after') await real(args, stdin);
      die(args.at(-1) ?? '');
      return new Promise(() => {});
    };
    return git;
  };
  return { openGit, died, pushes: () => pushes };
}

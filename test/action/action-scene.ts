import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, symlink } from 'node:fs/promises';
import path from 'node:path';
import type { Process } from '../../src/action/action-io.js';
import { runAction } from '../../src/action/run.js';
import { ADMIN_KEY } from '../../src/providers/pipelines/emulator/index.js';
import type { Annotation } from '../../src/report/index.js';
import { sh } from '../ledger/git-scene.js';
import type { Account } from './github/accounts.js';
import { user } from './github/accounts.js';
import {
  type GithubEvent,
  issueCommentEvent,
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
  scheduleEvent,
  workflowDispatchEvent,
} from './github/events.js';
import { type Comment, TOKEN } from './github/index.js';
import { GithubScene, type Parts } from './github-scene.js';

/** One run of the Action, as the runner sees it. */
export interface Ran {
  code: 0 | 1;
  annotations: Annotation[];
  outputs: Record<string, string>;
  summary: string;
  log: string;
  masks: string[];
  sleeps: number[];
}

export interface RunOptions {
  inputs?: Record<string, string>;
  env?: Record<string, string | undefined>;
  runId?: number;
  attempt?: number;
  /** What is checked out; default: what GitHub checks out for the event. */
  sha?: string;
  /** `--depth` of the checkout; default 1, as the checkout action has it. */
  depth?: number | null;
  /** `sparse-checkout` of the checkout. */
  sparse?: readonly string[];
  /** Something is done to the workspace before the Action runs, as a step before it would. */
  prepare?(workspace: string): void;
  /** The workspace is a symbolic link to the checkout. */
  linked?: boolean;
  /** Gets each text that the run logs; what it throws is a fault of the run. */
  onLog?(text: string): void;
  signal?: AbortSignal;
}

/** What a scene is opened with besides its files. */
export interface SceneOptions {
  /** The platforms that targets may be on; missing: all that the tool knows. */
  providers?: Process['providers'];
  /** Where the checkouts of every run are cloned from, as on github.com; default: the folder of the origin. */
  remote?: string;
  /** Inputs and environment of every run, below those of a single one. */
  inputs?: Record<string, string>;
  env?: Record<string, string | undefined>;
}

type PullAction = 'opened' | 'reopened' | 'synchronize' | 'closed';

/** A repository on the emulated GitHub, a platform, and the Action run inside this process. */
export class ActionScene extends GithubScene {
  #options: SceneOptions;
  #runs = 1000;
  #writer: Account | undefined;

  private constructor(parts: Parts, options: SceneOptions) {
    super(parts);
    this.#options = options;
  }

  /** With a configuration and one prompt on `main`; close it in the test that opens it. */
  static async open(files: Record<string, string> = {}, options: SceneOptions = {}): Promise<ActionScene> {
    return new ActionScene(await GithubScene.begin(files), options);
  }

  /** Runs from now on find the repository at an address of git's HTTP server. */
  cloneFrom({ url, remote }: { url: string; remote: string }): void {
    const env = { ...this.#options.env, GITHUB_SERVER_URL: url };
    this.#options = { ...this.#options, remote, env };
  }

  /** A branch from `main` with a commit of files, and a pull request for it. */
  async openPull(branch: string, files: Record<string, string>): Promise<number> {
    this.work.pull();
    this.work.branch(branch);
    this.work.commit(branch, files);
    return (await this.repository.openPull({ head: branch })).number;
  }

  /** Another commit on the branch of a pull request. */
  async push(number: number, files: Record<string, string>): Promise<void> {
    this.work.git('checkout', '--quiet', this.repository.pull(number).head.ref);
    this.work.commit('more', files);
    await this.repository.pushed(number);
  }

  async onPull(number: number, options: RunOptions & { action?: PullAction } = {}): Promise<Ran> {
    return this.run(await this.pullEvent(number, options.action), {
      ref: `refs/pull/${number}/merge`,
      ...options,
    });
  }

  pullEvent(number: number, action: PullAction = 'opened'): Promise<GithubEvent> {
    return pullRequestEvent(this.github.state, this.repository, number, action);
  }

  /** Merges pull requests one after the other and runs the push of the last merge. */
  async merge(
    numbers: readonly number[],
    options: RunOptions & { method?: 'merge' | 'squash' | 'rebase' } = {},
  ): Promise<{ ran: Ran; event: GithubEvent }> {
    let before = '';
    let after = '';
    for (const number of numbers) {
      before = await this.tip();
      after = await this.repository.mergePull(number, options.method ?? 'merge');
    }
    const event = await pushEvent(this.github.state, this.repository, { before, after });
    return { ran: await this.run(event, options), event };
  }

  async pushed(before: string | undefined, after: string, options: RunOptions = {}): Promise<Ran> {
    const range = { ...(before !== undefined && { before }), after };
    return this.run(await pushEvent(this.github.state, this.repository, range), options);
  }

  onSchedule(options: RunOptions = {}): Promise<Ran> {
    return this.run(scheduleEvent(this.github.state, this.repository, '7 5 * * *'), options);
  }

  onDispatch(options: RunOptions = {}): Promise<Ran> {
    return this.run(workflowDispatchEvent(this.github.state, this.repository, {}), options);
  }

  /** Somebody comments on a pull request. @param options `author`: default: somebody who may write */
  async comment(
    number: number,
    body: string,
    options: RunOptions & { author?: Account; action?: 'created' | 'edited' } = {},
  ): Promise<{ ran: Ran; comment: Comment; reply: string | undefined }> {
    this.repository.followsPushes = true;
    const { author = this.writer, action = 'created', ...rest } = options;
    const comment = this.repository.addComment(number, body, author);
    const event = issueCommentEvent(this.github.state, this.repository, comment, action);
    const ran = await this.run(event, rest);
    const reply = this.repository
      .commentsOf(number)
      .find((one) => one.body.includes(`"comment":${comment.id},`))?.body;
    return { ran, comment, reply };
  }

  /** Somebody who may write to the repository. */
  get writer(): Account {
    this.#writer ??= user('hubot');
    this.repository.collaborators.set('hubot', 'write');
    return this.#writer;
  }

  /** @param options `baseSha`: the group before this one; default: the base branch */
  async onQueue(number: number, head: string, options: RunOptions & { baseSha?: string } = {}): Promise<Ran> {
    const event = await mergeGroupEvent(this.github.state, this.repository, number, head);
    if (options.baseSha !== undefined) Object(event.payload.merge_group).base_sha = options.baseSha;
    return this.run(event, options);
  }

  async tip(branch = 'main'): Promise<string> {
    return sh(this.work.origin, 'rev-parse', `refs/heads/${branch}`);
  }

  async run(event: GithubEvent, options: RunOptions & { ref?: string } = {}): Promise<Ran> {
    const { inputs = {}, env = {}, depth = 1 } = options;
    const ref = options.ref ?? (await refOf(event));
    const sha = options.sha ?? (await this.#shaOf(event, ref));
    const checkout = await this.#checkOut(sha, depth, options.sparse);
    options.prepare?.(checkout);
    const temp = await mkdtemp(path.join(this.folder, 'temp-'));
    const workspace = options.linked === true ? path.join(temp, 'a', 'b', 'workspace') : checkout;
    if (options.linked === true) {
      await mkdir(path.dirname(workspace), { recursive: true });
      await symlink(checkout, workspace);
    }
    this.#runs += 1;
    const ran: Ran = { code: 0, annotations: [], outputs: {}, summary: '', log: '', masks: [], sleeps: [] };
    const { providers } = this.#options;
    const given = { 'github-token': TOKEN, 'api-key': ADMIN_KEY, ...this.#options.inputs, ...inputs };
    const full: Record<string, string | undefined> = {
      PATH: process.env.PATH,
      HOME: this.folder,
      GITHUB_ACTIONS: 'true',
      GITHUB_ACTOR: 'octocat',
      GITHUB_API_URL: this.github.url,
      GITHUB_EVENT_NAME: event.name,
      GITHUB_REF: ref,
      GITHUB_REPOSITORY: this.repository.slug,
      GITHUB_RUN_ATTEMPT: String(options.attempt ?? 1),
      GITHUB_RUN_ID: String(options.runId ?? this.#runs),
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_SHA: sha,
      GITHUB_WORKSPACE: workspace,
      RUNNER_TEMP: temp,
      PIPELINES_BASE_URL: this.emulator.url,
      ...Object.fromEntries(
        Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
      ...this.#options.env,
      ...env,
    };
    ran.code = await runAction(
      {
        env: full,
        toolkit: {
          info: (text) => {
            ran.log += `${text}\n`;
            options.onLog?.(text);
          },
          annotate: (annotation) => ran.annotations.push(annotation),
          mask: (text) => ran.masks.push(text),
          output: (name, value) => {
            ran.outputs[name] = value;
          },
          summary: async (markdown) => {
            ran.summary += markdown;
          },
        },
        clock: {
          now: Date.now,
          sleep: async (ms) => {
            ran.sleeps.push(ms);
          },
        },
        random: () => 0.5,
        randomBytes,
        signal: options.signal ?? new AbortController().signal,
        ...(providers === undefined ? {} : { providers }),
      },
      event.payload,
    );
    return ran;
  }

  async #shaOf(event: GithubEvent, ref: string): Promise<string> {
    if (event.name === 'push') return String(event.payload.after);
    if (event.name === 'merge_group') return String(Object(event.payload.merge_group).head_sha);
    return sh(this.work.origin, 'rev-parse', ref);
  }

  /** As actions/checkout does it. */
  async #checkOut(sha: string, depth: number | null, sparse?: readonly string[]): Promise<string> {
    const folder = await mkdtemp(path.join(this.folder, 'workspace-'));
    sh(folder, 'init', '-q', '--initial-branch=main');
    sh(folder, 'remote', 'add', 'origin', `file://${this.work.origin}`);
    sh(folder, 'fetch', '-q', '--no-tags', ...(depth === null ? [] : [`--depth=${depth}`]), 'origin', sha);
    if (sparse !== undefined) sh(folder, 'sparse-checkout', 'set', ...sparse);
    sh(folder, 'checkout', '-q', '--detach', sha);
    const { remote } = this.#options;
    if (remote !== undefined) sh(folder, 'remote', 'set-url', 'origin', remote);
    return folder;
  }
}

async function refOf(event: GithubEvent): Promise<string> {
  if (event.name === 'push') return String(event.payload.ref);
  if (event.name === 'merge_group') return String(Object(event.payload.merge_group).head_ref);
  return 'refs/heads/main';
}

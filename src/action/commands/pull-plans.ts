import type { ActionContext } from '../action-context.js';
import { type PullPlan, planOfPull } from '../events/pull.js';
import type { GitHub } from '../github/github.js';
import type { GitHubPullRequest } from '../github/github-rows.js';
import type { TargetReport } from '../report.js';
import { type MergeFiles, openMerge, refuseStrange } from './pull-view.js';
import { type SeenPlan, seePlan } from './seen-plan.js';

/**
 * A pull request as the commands of one comment see it: its newest commit, the files that merging it would bring, and one
 * plan for each target. Nothing is read or planned twice for the same commit. Must be closed.
 */
export class PullPlans {
  readonly #stage: ActionContext;
  readonly #github: GitHub;
  readonly #number: number;
  #pull: GitHubPullRequest | undefined;
  #files: Promise<MergeFiles> | undefined;
  /** Plans of the newest commit that the comment does not show yet. */
  readonly #plans = new Map<string | null, PullPlan>();
  /** Reports of the comments that show the newest commit. */
  readonly #shown = new Map<string | null, TargetReport>();
  /** Decisions of one comment are about one plan, also after one of them was committed. */
  readonly #seen = new Map<string | null, SeenPlan>();

  constructor(stage: ActionContext, github: GitHub, number: number) {
    this.#stage = stage;
    this.#github = github;
    this.#number = number;
  }

  /** The pull request at its newest commit. @throws UserError PS8035 where commands cannot work on it */
  async pull(): Promise<GitHubPullRequest> {
    if (this.#pull === undefined) {
      const now = await this.#github.pull(this.#number);
      refuseStrange(this.#stage, now, 'open');
      this.#pull = now;
    }
    return this.#pull;
  }

  /** The files that merging the newest commit would bring. */
  files(): Promise<MergeFiles> {
    // A merge that GitHub does not make is waited for once.
    this.#files ??= this.pull().then((pull) => openMerge(this.#stage, pull));
    return this.#files;
  }

  /** What the pull request holds, and whether its comment shows exactly that. */
  async seen(target: string | null): Promise<SeenPlan> {
    const known = this.#seen.get(target);
    if (known !== undefined) return known;
    const seen = await seePlan(this.#stage, await this.pull(), await this.#planned(target));
    this.#seen.set(target, seen);
    return seen;
  }

  /** Brings the plan of the newest commit into the comment. */
  async show(target: string | null): Promise<TargetReport> {
    const known = this.#shown.get(target);
    if (known !== undefined) return known;
    const plan = await this.#planned(target);
    this.#plans.delete(target);
    const report = await plan.show();
    this.#shown.set(target, report);
    return report;
  }

  /** A command has written the comment of the newest commit by itself. */
  async wasShown(target: string | null, report: TargetReport): Promise<void> {
    this.#shown.set(target, report);
    await this.#plans.get(target)?.close();
    this.#plans.delete(target);
  }

  /** A command made a commit, which is the newest one now. */
  async moveTo(commit: string): Promise<void> {
    this.#pull = { ...(await this.pull()), head: commit };
    this.#shown.clear();
    await this.close();
  }

  async close(): Promise<void> {
    for (const plan of this.#plans.values()) await plan.close();
    this.#plans.clear();
    const files = await this.#files?.catch(() => undefined);
    this.#files = undefined;
    await files?.close();
  }

  async #planned(target: string | null): Promise<PullPlan> {
    const known = this.#plans.get(target);
    if (known !== undefined) return known;
    const { there, event } = await this.files();
    const plan = await planOfPull(there, event, target);
    this.#plans.set(target, plan);
    return plan;
  }
}

import { UserError } from '../../model/index.js';
import { type CommandResult, commandTable, renderResults } from '../../report/index.js';
import { ACTION_CODES as CODES } from '../action-codes.js';
import type { ActionContext } from '../action-context.js';
import type { CommentEvent } from '../event.js';
import type { GitHub } from '../github/github.js';
import { runPage } from '../github/web-page.js';
import { type Note, nothingDone, type TargetReport } from '../report.js';
import { applyAgain } from './apply-again.js';
import { decideOn } from './decide-on.js';
import { driftBranch } from './drift-branch.js';
import type { ParsedCommand } from './parse-comment.js';
import { PullPlans } from './pull-plans.js';
import type { Reply } from './reply.js';
import {
  faultText,
  isApplied,
  isPlanned,
  NOT_BEGUN,
  NOT_CARRIED_OUT,
  type Outcome,
  planText,
  refusal,
} from './result-texts.js';
import { tryAgain } from './try-again.js';

/** What the commands of one comment are carried out with. */
export interface CommentRun {
  stage: ActionContext;
  github: GitHub;
  event: CommentEvent;
  /** Null: the default target. */
  targets: readonly (string | null)[];
  reply: Reply;
}

/** What the commands did for one target. */
interface Done {
  /** By command; by null that of the plan at the end. Null: there is nothing to say about it. */
  results: Map<ParsedCommand | null, Outcome | null>;
  report: TargetReport | null;
  notes: Note[];
}

/**
 * Carries out the commands of a comment for all targets: one command after the other, each for every target. After one
 * that fails for a target, the next ones are not begun. What was committed is planned at the end, because a commit of a
 * workflow's token starts no workflow. Answers in one reply, and with one reaction.
 */
export async function carryOut(run: CommentRun, commands: readonly ParsedCommand[]): Promise<TargetReport[]> {
  const { github, event, reply, targets } = run;
  if (commands.every(({ name }) => name === 'help')) {
    await reply.say({ target: '', markdown: commandTable() });
    await github.react(event.id, '+1');
    return targets.map((target) => nothingDone(target, []));
  }
  return new Carrying(run, commands).run();
}

class Carrying {
  readonly #run: CommentRun;
  readonly #commands: readonly ParsedCommand[];
  readonly #plans: PullPlans;
  readonly #done: ReadonlyMap<string | null, Done>;
  /** The command under way; without a target, for all of them. */
  #now: { command: ParsedCommand | null; target?: string | null } | undefined;
  #hasFailed = false;
  #isToPlan = false;

  constructor(run: CommentRun, commands: readonly ParsedCommand[]) {
    this.#run = run;
    this.#commands = commands;
    this.#plans = new PullPlans(run.stage, run.github, run.event.number);
    this.#done = new Map(
      run.targets.map((target) => [target, { results: new Map(), report: null, notes: [] }]),
    );
  }

  async run(): Promise<TargetReport[]> {
    const { github, event, targets } = this.#run;
    try {
      await this.#say(() => WORKING);
      for (const command of this.#commands) {
        this.#now = { command };
        if (this.#hasFailed) this.#addAll(command, NOT_BEGUN);
        else await this.#perform(command);
      }
      if (this.#isToPlan) for (const target of targets) await this.#plan(target);
      this.#now = undefined;
      await this.#say(() => null);
    } catch (error) {
      await this.#sayFault(error);
      throw error;
    } finally {
      await this.#plans.close();
    }
    const isRefused = [...this.#done.values()].some(hasRefused);
    await github.react(event.id, isRefused ? '-1' : '+1');
    return targets.map((target) => this.#reportOf(target));
  }

  async #perform(command: ParsedCommand): Promise<void> {
    const { event } = this.#run;
    const { name } = command;
    if (name === 'help') this.#addOnce(command, { state: 'said', text: commandTable() });
    else if (name === 'adopt' || name === 'revert') {
      if (event.isPull) this.#failAll(command, inIssue(name));
      else await this.#branch(command, name);
    } else if (!event.isPull) this.#failAll(command, inPull(name));
    else if (name === 'apply') await this.#each(command, (target) => this.#apply(target));
    else await this.#inPull(command);
  }

  /** Commands about an open pull request, which is planned after them. */
  async #inPull(command: ParsedCommand): Promise<void> {
    const { stage, event, targets } = this.#run;
    const { name } = command;
    try {
      await this.#plans.pull();
    } catch (error) {
      this.#failAll(command, error);
      return;
    }
    this.#isToPlan = true;
    if (name === 'plan') this.#addAll(command, { state: 'said', text: 'The plan is below.' });
    else if (name === 'trial') await this.#each(command, (target) => this.#try(command, target));
    else {
      const decided = await decideOn({ stage, event, targets, plans: this.#plans }, command);
      for (const [target, outcome] of decided)
        this.#add(target, command, outcome instanceof UserError ? this.#failed(target, outcome) : outcome);
    }
  }

  async #apply(target: string | null): Promise<Outcome> {
    const { stage, github, event } = this.#run;
    const report = await applyAgain(stage, github, event.number, target);
    this.#of(target).report = report;
    return { state: isApplied(report) ? 'done' : 'refused', text: planText(report) };
  }

  async #try(command: ParsedCommand, target: string | null): Promise<Outcome> {
    const tell = (text: string) =>
      this.#say((one, of) => (one === command && of === target ? { state: 'working', text } : WORKING));
    const tried = await tryAgain(await this.#plans.files(), target, command.args, tell);
    const { outcome, report, notes } = tried;
    this.#of(target).notes.push(...notes);
    if (report !== null) {
      this.#of(target).report = report;
      await this.#plans.wasShown(target, report);
    }
    return outcome;
  }

  /** The drift of an issue is that of one target. */
  async #branch(command: ParsedCommand, name: 'adopt' | 'revert'): Promise<void> {
    const { stage, event, targets } = this.#run;
    const others: (string | null)[] = [];
    await this.#each(command, async (target) => {
      const isFound = [...this.#done.values()].some(({ results }) => results.get(command)?.state === 'done');
      const made = isFound ? null : await driftBranch(stage, event, target, name);
      if (made !== null) return { state: made.commit === null ? 'said' : 'done', text: made.text };
      others.push(target);
      return { state: 'said', text: 'This is not the issue of this target.' };
    });
    // Where it is that of one of them, the others have nothing to say.
    if (others.length < targets.length)
      for (const target of others) this.#of(target).results.set(command, null);
  }

  /** For every target, whatever becomes of the others. */
  async #each(command: ParsedCommand, work: (target: string | null) => Promise<Outcome>): Promise<void> {
    for (const target of this.#run.targets) {
      this.#now = { command, target };
      this.#add(target, command, await work(target).catch((error: unknown) => this.#failed(target, error)));
    }
  }

  async #plan(target: string | null): Promise<void> {
    this.#now = { command: null, target };
    const done = this.#of(target);
    try {
      const report = await this.#plans.show(target);
      const state = isPlanned(report) ? 'said' : 'refused';
      // A trial has shown it already.
      if (done.report !== report) done.results.set(null, { state, text: planText(report) });
      done.report = report;
    } catch (error) {
      done.results.set(null, this.#failed(target, error));
    }
  }

  #of(target: string | null): Done {
    const done = this.#done.get(target);
    if (done === undefined) throw new Error('every target of a comment has its results');
    return done;
  }

  #add(target: string | null, command: ParsedCommand, outcome: Outcome): void {
    this.#of(target).results.set(command, outcome);
    if (outcome.state === 'refused') this.#hasFailed = true;
  }

  #addAll(command: ParsedCommand, outcome: Outcome): void {
    for (const target of this.#run.targets) this.#add(target, command, outcome);
  }

  /** What is the same for every target is said for the first one. */
  #addOnce(command: ParsedCommand, outcome: Outcome): void {
    this.#run.targets.forEach((target, at) => {
      if (at === 0) this.#add(target, command, outcome);
      else this.#of(target).results.set(command, null);
    });
  }

  #failAll(command: ParsedCommand, error: unknown): void {
    const [first = null] = this.#run.targets;
    this.#addAll(command, this.#failed(first, error));
  }

  /** A failure that was expected to be possible. @throws any other one */
  #failed(target: string | null, error: unknown): Outcome {
    if (!(error instanceof UserError)) throw error;
    this.#of(target).notes.push({ code: error.code, severity: 'refused', text: error.message });
    return { state: 'refused', text: refusal(error) };
  }

  /** Nobody may go on waiting for a run that has ended. */
  async #sayFault(error: unknown): Promise<void> {
    const { github, event } = this.#run;
    const text = faultText(error);
    await Promise.allSettled([
      this.#say((command, target) => {
        const isNow = this.#now?.command === command && [undefined, target].includes(this.#now.target);
        if (command === null && !isNow) return null;
        return isNow ? { state: 'refused', text } : NOT_BEGUN;
      }),
      github.react(event.id, '-1'),
    ]);
  }

  /**
   * Brings the results so far into the reply, in one request for all targets.
   * @param pending what is said of a command that has no result yet, and of the plan at the end (null)
   */
  async #say(
    pending: (command: ParsedCommand | null, target: string | null) => Outcome | null,
  ): Promise<void> {
    const { stage, reply } = this.#run;
    const named = stage.inputs.targets.length > 0;
    const parts = [...this.#done].map(([target, { results }]) => {
      const shown = [...this.#commands, null].flatMap((command): CommandResult[] => {
        const known = results.get(command);
        const outcome = known === undefined ? pending(command, target) : known;
        return outcome === null ? [] : [{ line: command?.line ?? 'plan', ...outcome }];
      });
      const markdown = renderResults(shown, named ? target : null, runPage(stage.context));
      return { target: target ?? '', markdown };
    });
    await reply.say(...parts);
  }

  #reportOf(target: string | null): TargetReport {
    const done = this.#of(target);
    const base = done.report ?? nothingDone(target, []);
    const why = hasRefused(done) ? NOT_CARRIED_OUT : null;
    return { ...base, notes: [...base.notes, ...done.notes], refusal: base.refusal ?? why };
  }
}

const WORKING: Outcome = { state: 'working', text: 'Working on it.' };

function hasRefused({ results }: Done): boolean {
  return [...results.values()].some((outcome) => outcome?.state === 'refused');
}

function inIssue(name: string): UserError {
  return new UserError(
    CODES.notForThisPull.code,
    `${name} is about the drift of a target, so nothing was done.`,
    'Write it in the issue about the drift.',
    3,
  );
}

function inPull(name: string): UserError {
  return new UserError(
    CODES.notForThisPull.code,
    `${name} is about a pull request, so nothing was done.`,
    'Write adopt or revert here, or this command in a pull request.',
    3,
  );
}

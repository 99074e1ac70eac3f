import type { Entry } from '../compare/index.js';
import { GIT_LEDGER_CODES, LEDGER_CODES } from '../ledger/index.js';
import { type Resource, TOOL_CODES, UserError } from '../model/index.js';
import { type Change, WRITING } from '../plan/index.js';
import { APPLY_CODES } from './apply-codes.js';
import { isHalfWritten, type Outcome, WRITTEN } from './outcome.js';
import { KeyWatch } from './platform/key-watch.js';
import { Presence } from './platform/presence.js';
import { ChangeQueue } from './queue.js';
import { markedAddress } from './record/writing-marks.js';
import type { Made, Run, StepResult } from './run.js';
import { createStep } from './steps/create.js';
import { deleteStep } from './steps/delete.js';
import { launchStep } from './steps/launch.js';
import { ledgerStep } from './steps/ledger-only.js';
import { replaceStep } from './steps/replace.js';
import { twinOutcome, unreadNote } from './steps/twins.js';
import { updateStep } from './steps/update.js';
import { waitsOf } from './waits.js';

/** Number of changes at once that still ask something of the platform; the HTTP client decides how many requests are in flight. */
const AT_ONCE = 16;

/** With those whose record is on its way to the disk: the platform need not wait for the disk. */
const UNDER_WAY = 2 * AT_ONCE;

const AGAIN = 'Run the same command again when no other apply is running.';

/** Outcomes after which dependent changes may continue. */
const GOOD: ReadonlySet<Outcome['outcome']> = new Set([
  'created',
  'updated',
  'replaced',
  'deleted',
  'released',
  'forgotten',
  'launched',
  'adopted',
  'converged',
  'kept',
  'already applied',
]);

/** Applies a plan: a change runs as soon as everything it depends on is done. */
export async function execute(run: Run): Promise<Outcome[]> {
  return new Execution(run).all();
}

class Execution {
  readonly #run: Run;
  readonly #key: KeyWatch;
  readonly #presence: Presence;
  readonly #outcomes = new Map<string, Outcome>();
  /** Objects that this run created under a name of their own. */
  readonly #made: Made[] = [];
  /** Addresses that the plan holds, or that have an error of their own: nothing is tried. */
  readonly #undone: ReadonlySet<string>;

  constructor(run: Run) {
    this.#key = new KeyWatch(run.deps.platform);
    this.#run = { ...run, deps: { ...run.deps, platform: this.#key } };
    this.#presence = new Presence(this.#run);
    const failed = run.plan.diagnostics.filter((one) => one.severity === 'error');
    this.#undone = new Set([...run.plan.held, ...failed].map((one) => one.address ?? ''));
  }

  async all(): Promise<Outcome[]> {
    const { plan } = this.#run;
    const queue = new ChangeQueue(plan.changes, waitsOf(this.#run));
    await this.#each(queue);
    const { left } = queue;
    if (left.length > 0)
      throw new Error(`circular dependencies between ${left.map((change) => change.address).join(', ')}`);
    await this.#lookForTwins();
    return plan.changes
      .map((change) => this.#outcomes.get(change.address))
      .filter((outcome) => outcome !== undefined);
  }

  /** Starts what is ready as soon as there is room for it, until nothing is under way any more. */
  #each(queue: ChangeQueue): Promise<void> {
    const { session } = this.#run;
    return new Promise((end, fail) => {
      let running = 0;
      let failed: { error: unknown } | undefined;
      const ended = (): void => {
        if (running > 0) return;
        if (failed === undefined) end();
        else fail(failed.error);
      };
      const fill = (): void => {
        while (failed === undefined && running < UNDER_WAY && running - session.writing < AT_ONCE) {
          const change = queue.next();
          if (change === undefined) break;
          running += 1;
          this.#do(change)
            .then(() => queue.done(change.address))
            // Nothing more is started, and what is under way comes to its record first.
            .catch((error: unknown) => {
              failed ??= { error };
            })
            .then(() => {
              running -= 1;
              fill();
            })
            .catch(fail);
        }
        ended();
      };
      session.onWriting = fill;
      fill();
    });
  }

  async #do(change: Change): Promise<void> {
    const { deps } = this.#run;
    const started = deps.clock.now();
    const result = this.#noted(await this.#attempt(change));
    await this.#settleIntent(change, result);
    if (result.outcome === 'unknown' || isHalfWritten(result)) await this.#keepMark(change);
    const outcome: Outcome = {
      address: change.address,
      kind: change.kind,
      action: change.action,
      outcome: result.outcome,
      id: result.id ?? change.id,
      version: result.version ?? null,
      message: result.message ?? null,
      code: result.code ?? null,
      remedy: result.remedy ?? null,
      duration_ms: Math.max(0, Math.round(deps.clock.now() - started)),
    };
    this.#tell(outcome);
    const resource = this.#run.resources.get(change.address);
    const isNew = change.action === 'create' || change.action === 'replace';
    const { id } = result;
    if (isNew && resource !== undefined && id !== undefined && id !== null && result.outcome !== 'held')
      this.#made.push({ resource, id });
  }

  #tell(outcome: Outcome): void {
    this.#outcomes.set(outcome.address, outcome);
    this.#run.repins.tell(outcome);
    this.#run.deps.onOutcome?.(outcome);
  }

  /** After the last create, reports a second object with a name that this run created; deletes none. */
  async #lookForTwins(): Promise<void> {
    if (this.#made.length === 0 || this.#run.deps.signal?.aborted === true) return;
    const { others, unread } = await this.#presence.twins(this.#made);
    for (const [address, ids] of others) {
      const outcome = this.#outcomes.get(address);
      const words = this.#run.resources.get(address)?.kind.words;
      if (outcome !== undefined && words !== undefined) this.#tell(twinOutcome(outcome, ids, words));
    }
    for (const { resource } of unread) {
      const outcome = this.#outcomes.get(resource.address);
      if (outcome !== undefined && outcome.code === null) this.#tell(unreadNote(outcome, resource));
    }
  }

  async #attempt(change: Change): Promise<StepResult> {
    const run = this.#run;
    const blocker = change.depends_on.find((address) => !this.#isGood(address));
    if (blocker !== undefined) return { outcome: 'blocked', message: `skipped: ${blocker} was not applied` };
    const stopped = this.#stopped();
    if (stopped !== undefined) return { outcome: 'not attempted', message: stopped };
    if (WRITING.has(change.action)) {
      const lost = await run.session.renew();
      if (lost !== null)
        return { outcome: 'not attempted', code: GIT_LEDGER_CODES.lost.code, message: lost, remedy: AGAIN };
    }
    run.deps.onStart?.(change);
    const resource = run.resources.get(change.address);
    try {
      return await this.#step(change, resource);
    } catch (error) {
      const remedy = 'Run the same command again.';
      if (error instanceof UserError)
        return { outcome: 'failed', code: APPLY_CODES.readingFailed.code, message: error.message, remedy };
      // Whatever this is, the other changes have to be reported; how far this one came is unknown.
      const message = `internal error in pipelines-sync: ${error instanceof Error ? error.message : String(error)}`;
      return {
        outcome: WRITING.has(change.action) ? 'unknown' : 'failed',
        code: TOOL_CODES.fault.code,
        message,
        remedy,
      };
    }
  }

  /** Why no further change may start. */
  #stopped(): string | undefined {
    if (this.#run.deps.signal?.aborted === true) return 'the run was interrupted first';
    if (this.#key.isRefused) return 'the platform no longer accepts the API key';
    return this.#run.session.problem ?? undefined;
  }

  /** Adds a failure of the ledger to a result that was written; a ledger-only change has then failed. */
  #noted(result: StepResult): StepResult {
    const { problem } = this.#run.session;
    if (problem === null || !GOOD.has(result.outcome)) return result;
    if (!WRITTEN.has(result.outcome))
      return { ...result, outcome: 'failed', code: LEDGER_CODES.unwritable.code, message: problem };
    const message = [result.message ?? [], problem].flat().join('; ');
    return { ...result, code: LEDGER_CODES.unwritable.code, message };
  }

  async #step(change: Change, resource: Resource | undefined): Promise<StepResult> {
    const run = this.#run;
    switch (change.action) {
      case 'create':
        return createStep(run, change, known(resource, change), this.#presence);
      case 'update':
        return updateStep(run, change, known(resource, change));
      case 'launch':
        return launchStep(run, change, known(resource, change));
      case 'replace':
        return replaceStep(run, change, known(resource, change), this.#presence);
      case 'delete':
        return deleteStep(run, change);
      default:
        return ledgerStep(run, change, resource);
    }
  }

  /** Removes an intent unless its outcome is unknown; everything else is recorded as it is. */
  async #settleIntent(change: Change, result: StepResult): Promise<void> {
    const intent = this.#run.intents.get(change.address);
    if (intent === undefined || GOOD.has(result.outcome) || result.outcome === 'unknown') return;
    // Created, but incompletely: the step has recorded the object itself.
    if (result.outcome === 'failed' && result.id !== undefined && result.id !== null) return;
    const left = this.#run.leftovers.get(change.address);
    const before = this.#run.entries.get(change.address);
    const { session } = this.#run;
    // Not made, but what was made in its place is still to be removed.
    const { strays } = intent;
    const back = strays === undefined ? before && withoutStrays(before) : { ...(before ?? intent), strays };
    // Both begin at once, so that a journal writes them together: otherwise the object could be recorded nowhere.
    await Promise.all([
      left === undefined ? undefined : session.remove(left.address),
      back === undefined ? session.remove(change.address) : session.put(back),
    ]);
  }

  /** Keeps the mark of a write with an unknown outcome: it may have happened, and the next run must know. */
  async #keepMark(change: Change): Promise<void> {
    const { entries, writing, session } = this.#run;
    const at = markedAddress(change, this.#run);
    const mark = at === undefined ? undefined : writing.get(at);
    const entry = at === undefined ? undefined : entries.get(at);
    if (mark !== undefined && entry !== undefined) await session.put({ ...entry, writing: mark });
  }

  #isGood(address: string): boolean {
    const outcome = this.#outcomes.get(address);
    return outcome === undefined ? !this.#undone.has(address) : GOOD.has(outcome.outcome);
  }
}

/** The create that recorded them has removed them. */
function withoutStrays({ strays: _, ...entry }: Entry): Entry {
  return entry;
}

function known(resource: Resource | undefined, change: Change): Resource {
  if (resource === undefined) throw new Error(`${change.address} is not in the files`);
  return resource;
}

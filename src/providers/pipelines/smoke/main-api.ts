import {
  type HttpClient,
  HttpError,
  HttpStatusError,
  type JsonObject,
  UnknownOutcomeError,
} from '../../../http/index.js';
import { type Code, digest } from '../../../model/index.js';
import type { JudgingRun } from '../../provider.js';
import { hasValues, type SmokeEntry } from './entry.js';
import { guarded, interrupted, stopOf, withoutValues } from './failure.js';
import { idList } from './id-list.js';
import type { Progress, RowRefusal } from './progress.js';
import { runCommand } from './run-command.js';
import { SMOKE_CODES } from './smoke-codes.js';
import { type AfterStop, type ReadyWorkflow, SmokeStop, type TaskApi, type TaskView } from './task-api.js';
import { createdOf, idOf, listOf, mapOf, taskOf, textOf } from './v1-client.js';
import { checkState, stateStop } from './workflow-state.js';

/** States in which a job has ended (C-a.4). */
const ENDS = ['completed', 'failed', 'cancelled', 'partially_cancelled', 'completed_with_partial_results'];
const TRIES = 3;
const POLL_MS = 2_000;
/** How long a key makes two requests one, at least (C-h.20). */
const KEY_LASTS_MS = 24 * 3_600_000;

/** An entry with what the main API needs. */
export type MainEntry = SmokeEntry & { project: number; tasks: NonNullable<SmokeEntry['tasks']> };

/**
 * Whether the main API can take an entry: it creates a number of tasks, unless the workflow needs a CSV file (C-a.4).
 * Entries with values only go there where the configuration says so, because no document says that it takes them.
 */
export async function offersMain(entry: SmokeEntry, client: HttpClient): Promise<boolean> {
  const { project, tasks, files, workflow } = entry;
  if (project === null || files !== null || tasks === null) return false;
  if (hasValues(tasks)) return false;
  try {
    const { body } = await client.read(`/api/projects/${project}/workflows/${workflow}/creation-mode`);
    return mapOf(body).requires_csv === false;
  } catch (error) {
    if (error instanceof HttpStatusError && [403, 404, 405].includes(error.status)) return false;
    throw stopOf(error, entry, entry.workflowPlace);
  }
}

/** Tasks through the main REST API. */
export class MainApi implements TaskApi {
  readonly title = 'main REST API';
  readonly look: string;
  readonly #entry: MainEntry;
  readonly #run: JudgingRun;
  readonly #base: string;

  constructor(entry: MainEntry, run: JudgingRun) {
    this.#entry = entry;
    this.#run = run;
    this.#base = `/api/projects/${entry.project}/workflows/${entry.workflow}`;
    this.look = `To look at the tasks: the Data Explorer of workflow ${entry.workflow} in the web app.`;
  }

  ready(): Promise<ReadyWorkflow> {
    return guarded(this.#entry, async () => {
      const { body } = await this.#run.client.read(this.#base);
      const { name, archived, status } = mapOf(body);
      // Its type in the SDK has no status (C-a.3); where one is shown, it is better asked than tried.
      const state = (textOf(status) ?? '').toUpperCase();
      if (archived !== true) return { name: textOf(name), notes: checkState(state, this.#entry, false) };
      throw new SmokeStop(
        'refused',
        SMOKE_CODES.workflowState,
        `Workflow ${this.#entry.workflow} is archived, so it takes no tasks. Nothing was sent.`,
        'Restore it in the web app.',
        this.#entry.workflowPlace,
      );
    });
  }

  create(progress: Progress): Promise<void> {
    return guarded(this.#entry, async () => {
      const { job } = progress.record;
      if (job?.isCancelled === true && (await this.#madeNothing(job, progress))) this.#startOver(progress);
      const id = progress.record.job?.id ?? (await this.#launch(progress));
      await this.#watch(id, progress);
    });
  }

  statuses(ids: readonly number[]): Promise<Map<number, TaskView>> {
    return guarded(this.#entry, async () => {
      const views = ids.map(async (id): Promise<[number, TaskView]> => [id, await this.#task(id)]);
      return new Map(await Promise.all(views));
    });
  }

  async afterStop(progress: Progress): Promise<AfterStop> {
    const { record } = progress;
    const id = record.job?.id;
    if (id === undefined || record.batches.some(({ state }) => state === 'done')) return { next: [] };
    if (id === null)
      return {
        next: [
          'The request that creates tasks has no answer yet; the next run sends it with the same Idempotency-Key.',
        ],
      };
    const client = this.#run.client.afterStop();
    let isSent = false;
    try {
      // Noted before the cancel, which may work without an answer: the next run then asks what the job made.
      record.job = { id, isCancelled: true };
      await progress.save();
      await client.write('POST', `${this.#jobs(id)}/cancel`);
      isSent = true;
      return await this.#afterCancel(id, mapOf((await client.read(this.#jobs(id))).body), progress);
    } catch (error) {
      const what = isSent ? 'was cancelled, and what it had created is unknown' : 'could not be cancelled';
      return { next: [`The job ${id} ${what}: ${error instanceof Error ? error.message : String(error)}`] };
    } finally {
      await client.close();
    }
  }

  /** What a job says right after its cancel. What it made is noted, so that no run makes it again. */
  async #afterCancel(id: string, job: JsonObject, progress: Progress): Promise<AfterStop> {
    const { record } = progress;
    const { status, ids, refused, made } = this.#viewOf(job);
    const count = this.#entry.tasks.length;
    const named = ids.length === 0 ? '' : ` It has created so far: ${idList(ids)}.`;
    if (!ENDS.includes(status))
      return {
        next: [
          `The job ${id} was cancelled, and has not ended yet. The next run asks what it created.${named}`,
        ],
      };
    if (status === 'completed') {
      record.batches = [{ from: 0, to: count, state: 'done', sent_at: null, ids, refused }];
      await progress.save();
      return { next: [`The job ${id} had completed before it was cancelled.`] };
    }
    if (made === 0)
      return {
        next: [`The job ${id} was cancelled before it created a task.`],
        advice: { remedy: 'To start over.', command: runCommand(this.#entry) },
      };
    const { finding } = await this.#cancelledPartly(id, job, progress);
    return {
      next: [finding.message],
      advice: {
        remedy: finding.remedy ?? '',
        ...(finding.command === undefined ? {} : { command: finding.command }),
      },
    };
  }

  /**
   * Whether a job that an interrupted run cancelled has ended without a task; false where it completed all the same.
   * @throws SmokeStop where it created some of its tasks, or may have
   */
  async #madeNothing({ id }: { id: string | null }, progress: Progress): Promise<boolean> {
    if (id === null) return false;
    const { host } = this.#run;
    const end = host.clock.now() + this.#entry.expect.withinMs;
    for (let wait = POLL_MS; ; wait = Math.min(wait * 1.5, 15_000)) {
      const job = await this.#cancelled(id);
      const { status, made } = this.#viewOf(job);
      if (status === 'completed') return false;
      const isOver = ENDS.includes(status);
      if (isOver && made === 0) return true;
      if (isOver || host.clock.now() > end) throw await this.#cancelledPartly(id, job, progress);
      if (host.signal.aborted) throw interrupted(this.#entry);
      await host.clock.sleep(wait, host.signal);
    }
  }

  /** A job that was cancelled; one without any number where the platform no longer knows it. */
  async #cancelled(id: string): Promise<JsonObject> {
    try {
      return mapOf((await this.#run.client.read(this.#jobs(id))).body);
    } catch (error) {
      if (error instanceof HttpStatusError && error.status === 404) return { status: 'failed' };
      throw error;
    }
  }

  /** Tasks of a cancelled job exist, or may exist: only --again creates others. */
  #cancelledPartly(id: string, job: JsonObject, progress: Progress): Promise<SmokeStop> {
    const { ids, made } = this.#viewOf(job);
    const count = this.#entry.tasks.length;
    const what =
      made === null
        ? 'does not say what it had created'
        : `had created ${made} of ${count} tasks${ids.length === 0 ? '' : `: ${idList(ids)}`}`;
    const message = `The job ${id} was cancelled by an interrupted run, and ${what}.`;
    return this.#unknown(progress, message, SMOKE_CODES.unknown, made ?? count, ids);
  }

  /** The next request gets a key of its own: with the one before, it would be the job that was cancelled. */
  #startOver({ record }: Progress): void {
    const { host } = this.#run;
    host.err(
      `${this.#entry.name}: the job of the last run was cancelled and created nothing; starting over\n`,
    );
    record.began = host.clock.now();
    record.run = digest([record.run, record.began], 32);
    record.job = null;
    record.batches = [];
  }

  /** Starts the job. A request without an answer is sent again with the same key, which makes the two one. */
  async #launch(progress: Progress): Promise<string> {
    const { record } = progress;
    const { client, host } = this.#run;
    if (record.job !== null && host.clock.now() - record.began > KEY_LASTS_MS)
      throw await this.#unknown(
        progress,
        `It is unknown whether an earlier run created ${this.#entry.tasks.length} tasks; its Idempotency-Key is older than a day.`,
      );
    const isNew = record.job === null;
    const job: NonNullable<typeof record.job> = { id: null };
    record.job = job;
    const { tasks } = this.#entry;
    const rows = hasValues(tasks) ? { tasks: tasks.map(({ fields }) => ({ fields })) } : {};
    const body = { count: tasks.length, ...rows };
    const idempotencyKey = `pipelines-sync-smoke-${record.run}`;
    for (let tries = 1; ; tries += 1) {
      if (host.signal.aborted) throw interrupted(this.#entry);
      record.last_sent = host.clock.now();
      await progress.save();
      try {
        const answer = await client.write('POST', `${this.#base}/seeded-data/create-tasks-async`, {
          body,
          idempotencyKey,
        });
        const id = mapOf(answer.body).job_id;
        job.id = typeof id === 'number' ? String(id) : textOf(id);
        await progress.save();
        if (job.id !== null) return job.id;
        throw await this.#unknown(
          progress,
          'The platform started a job without naming it, so it cannot be watched.',
          SMOKE_CODES.unnamedTasks,
        );
      } catch (error) {
        if (error instanceof UnknownOutcomeError) {
          if (error.reason === 'aborted') throw interrupted(this.#entry);
          if (tries >= TRIES) throw error;
          await host.clock.sleep(POLL_MS * tries, host.signal);
          continue;
        }
        if (error instanceof HttpError && isNew && tries === 1) {
          record.job = null;
          await progress.save();
        }
        if (error instanceof HttpStatusError && [400, 409, 422].includes(error.status)) {
          // The refusal is of this request; one before it, whose answer was lost, may have started the job.
          if (!isNew || tries > 1) {
            // A server that is still at work on the same key may answer 409.
            if (error.status === 409 && tries < TRIES) {
              await host.clock.sleep(POLL_MS * tries, host.signal);
              continue;
            }
            throw await this.#unknown(
              progress,
              `It is unknown whether an earlier request created ${tasks.length} tasks; the platform refused to take it again (${error.status} ${withoutValues(error.detail, tasks)}).`,
            );
          }
          const said = `The platform refused to create the tasks (${error.status} ${withoutValues(error.detail, tasks)}).`;
          throw (
            stateStop(error.detail, said, this.#entry) ??
            new SmokeStop(
              'failed',
              SMOKE_CODES.batchRefused,
              said,
              'Correct count, or give the tasks values and api: v1.',
              this.#entry.place,
            )
          );
        }
        throw error;
      }
    }
  }

  /** Records that tasks may exist which nobody can name, so that no run sends them again. */
  async #unknown(
    progress: Progress,
    message: string,
    code: Code<'unknown'> = SMOKE_CODES.unknown,
    tasks: number = this.#entry.tasks.length,
    ids: number[] = [],
  ): Promise<SmokeStop> {
    progress.record.unknown = { tasks, ids };
    await progress.save();
    return new SmokeStop(
      'unknown',
      code,
      message,
      'Compare the tasks in the web app, then start a new run.',
      this.#entry.place,
      runCommand(this.#entry, '--again'),
    );
  }

  async #watch(id: string, progress: Progress): Promise<void> {
    const { host } = this.#run;
    const { record } = progress;
    const count = this.#entry.tasks.length;
    for (let wait = POLL_MS; ; wait = Math.min(wait * 1.5, 15_000)) {
      const { body } = await this.#run.client.read(this.#jobs(id));
      const { status, ids, refused } = this.#viewOf(mapOf(body));
      if (ENDS.includes(status)) {
        record.batches = [{ from: 0, to: count, state: 'done', sent_at: null, ids, refused }];
        await progress.save();
        if (status !== 'completed')
          throw new SmokeStop(
            'failed',
            SMOKE_CODES.jobFailed,
            `The job ${id} ended as ${status.replaceAll('_', ' ')}, with ${ids.length} of ${count} tasks${ids.length === 0 ? '' : `: ${idList(ids)}`}.`,
            this.look,
            this.#entry.place,
          );
        if (ids.length + refused.length >= count) return;
        throw await this.#unknown(
          progress,
          `The job ${id} completed, and named ${ids.length} of ${count} tasks; the others cannot be watched.`,
          SMOKE_CODES.unnamedTasks,
          count - ids.length - refused.length,
        );
      }
      if (host.signal.aborted) throw interrupted(this.#entry);
      if (host.clock.now() - progress.waitsFrom > this.#entry.expect.withinMs)
        throw new SmokeStop(
          'failed',
          SMOKE_CODES.tooSlow,
          `The job ${id} was still ${this.#run.client.clean(status) || 'running'} when the time limit ended.`,
          'Raise within of expect, or look at the workflow.',
          this.#entry.place,
        );
      await host.clock.sleep(wait, host.signal);
    }
  }

  /** A job as it says. `made` is the number of its tasks; null where it shows neither ids nor a number. */
  #viewOf(job: JsonObject): { status: string; ids: number[]; refused: RowRefusal[]; made: number | null } {
    const status = (textOf(job.status) ?? '').toLowerCase();
    const ids = idsOf(job);
    const flat = { ...job, ...mapOf(job.result) };
    const { success, errors } = createdOf(flat);
    const refused = errors.map(({ index, field, message }) => ({
      row: index,
      field,
      message: withoutValues(message, this.#entry.tasks, index),
    }));
    const most = Math.max(ids.length, success);
    // A job that says only how it ended may have made some.
    const isTold = typeof flat.success_count === 'number' && status !== 'partially_cancelled';
    return { status, ids, refused, made: most > 0 || isTold ? most : null };
  }

  async #task(id: number): Promise<TaskView> {
    try {
      const { body } = await this.#run.client.read(`${this.#base}/tasks/${id}`);
      return taskOf({ id, ...mapOf(body) }) ?? { id, status: 'unknown', nodes: null };
    } catch (error) {
      if (error instanceof HttpStatusError && error.status === 404)
        return { id, status: 'gone', nodes: null };
      throw error;
    }
  }

  #jobs(id: string): string {
    return `${this.#base}/seeded-data/create-tasks-status/${encodeURIComponent(id)}`;
  }
}

/** The tasks of a job: their ids, or rows with ids. Which of them the platform shows is not documented. */
function idsOf(job: JsonObject): number[] {
  const rows = [job.task_ids, job.tasks, mapOf(job.result).task_ids]
    .map(listOf)
    .find((list) => list.length > 0);
  return (rows ?? []).flatMap((row) => idOf(row) ?? idOf(mapOf(row).id) ?? []);
}

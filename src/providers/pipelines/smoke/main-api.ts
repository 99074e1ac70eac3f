import {
  type HttpClient,
  HttpError,
  HttpStatusError,
  type JsonObject,
  UnknownOutcomeError,
} from '../../../http/index.js';
import type { Code } from '../../../model/index.js';
import type { JudgingRun } from '../../provider.js';
import { hasValues, type SmokeEntry } from './entry.js';
import { interrupted, stopOf, withoutValues } from './failure.js';
import type { Progress, RowRefusal } from './progress.js';
import { runCommand } from './run-command.js';
import { SMOKE_CODES } from './smoke-codes.js';
import { type ReadyWorkflow, SmokeStop, type TaskApi, type TaskView } from './task-api.js';
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
    return this.#guarded(async () => {
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
    return this.#guarded(async () => {
      const id = progress.record.job?.id ?? (await this.#launch(progress));
      await this.#watch(id, progress);
    });
  }

  statuses(ids: readonly number[]): Promise<Map<number, TaskView>> {
    return this.#guarded(async () => {
      const views = ids.map(async (id): Promise<[number, TaskView]> => [id, await this.#task(id)]);
      return new Map(await Promise.all(views));
    });
  }

  async afterStop(progress: Progress): Promise<string[]> {
    const { record } = progress;
    const id = record.job?.id;
    if (id === undefined || record.batches.some(({ state }) => state === 'done')) return [];
    if (id === null)
      return [
        'The request that creates tasks has no answer yet; the next run sends it with the same Idempotency-Key.',
      ];
    const client = this.#run.client.afterStop();
    try {
      await client.write('POST', `${this.#jobs(id)}/cancel`);
      record.job = { id, isCancelled: true };
      await progress.save();
      return [`The job ${id} was cancelled; tasks that it had already created stay.`];
    } catch (error) {
      return [
        `The job ${id} could not be cancelled: ${error instanceof Error ? error.message : String(error)}`,
      ];
    } finally {
      await client.close();
    }
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
  ): Promise<SmokeStop> {
    progress.record.unknown = { tasks, ids: [] };
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
      const job = mapOf(body);
      const status = (textOf(job.status) ?? '').toLowerCase();
      if (ENDS.includes(status)) {
        const ids = idsOf(job);
        const refused = this.#refusedOf(job);
        record.batches = [{ from: 0, to: count, state: 'done', sent_at: null, ids, refused }];
        await progress.save();
        if (status !== 'completed')
          throw new SmokeStop(
            'failed',
            SMOKE_CODES.jobFailed,
            `The job ${id} ended as ${status.replaceAll('_', ' ')}, with ${ids.length} of ${count} tasks.`,
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

  /** The rows that the job could not create, where it says so. */
  #refusedOf(job: JsonObject): RowRefusal[] {
    return createdOf({ ...job, ...mapOf(job.result) }).errors.map(({ index, field, message }) => ({
      row: index,
      field,
      message: withoutValues(message, this.#entry.tasks, index),
    }));
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

  async #guarded<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw stopOf(error, this.#entry, this.#entry.workflowPlace);
    }
  }
}

/** The tasks of a job: their ids, or rows with ids. Which of them the platform shows is not documented. */
function idsOf(job: JsonObject): number[] {
  const rows = [job.task_ids, job.tasks, mapOf(job.result).task_ids]
    .map(listOf)
    .find((list) => list.length > 0);
  return (rows ?? []).flatMap((row) => idOf(row) ?? idOf(mapOf(row).id) ?? []);
}

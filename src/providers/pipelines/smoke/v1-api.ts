import { HttpStatusError } from '../../../http/index.js';
import { coded, type Finding } from '../../../model/index.js';
import type { JudgingRun } from '../../provider.js';
import { isTooLarge } from './batches.js';
import type { SmokeEntry } from './entry.js';
import { guarded, stopOf } from './failure.js';
import { checkFields } from './field-check.js';
import { idList } from './id-list.js';
import { tasksAbove } from './look-up.js';
import type { Progress } from './progress.js';
import { SMOKE_CODES } from './smoke-codes.js';
import { type AfterStop, type ReadyWorkflow, SmokeStop, type TaskApi, type TaskView } from './task-api.js';
import { sendBatches } from './v1-batches.js';
import { PAGE, type TaskSchema, V1Client } from './v1-client.js';
import { sendArchive } from './v1-upload.js';
import { checkState } from './workflow-state.js';

/** Up to this many open tasks are read one by one. */
const SINGLE = 10;

/** Findings that end a run before anything is sent. */
export class FieldsWrong extends Error {
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super('the tasks do not fit the workflow');
    this.findings = findings;
  }
}

/** Tasks through the External API v1. */
export class V1Api implements TaskApi {
  readonly title = 'External API v1';
  readonly look: string;
  readonly #v1: V1Client;
  readonly #entry: SmokeEntry;
  readonly #run: JudgingRun;

  constructor(entry: SmokeEntry, run: JudgingRun) {
    this.#entry = entry;
    this.#run = run;
    this.#v1 = new V1Client(run.client, entry.workflow);
    this.look = `To look at the tasks: the Data Explorer of workflow ${entry.workflow} in the web app, or GET ${run.baseUrl}/api/v1/workflows/${entry.workflow}/tasks (newest first).`;
  }

  async ready(): Promise<ReadyWorkflow> {
    const entry = this.#entry;
    await this.#checkHealth();
    const { name, status } = await guarded(this.#entry, () => this.#v1.workflow());
    const notes = checkState(status, entry);
    const schema = await guarded(this.#entry, () => this.#v1.schema());
    const findings = [...this.#uploads(schema), ...checkFields(entry.tasks ?? [], schema.fields)];
    for (const row of entry.tasks ?? [])
      if (isTooLarge(row))
        findings.push({
          ...coded(SMOKE_CODES.taskTooLarge),
          message: 'This task has more than the 32 MB that a request may have.',
          remedy: 'Shorten its values.',
          place: row.place,
        });
    if (findings.length > 0) throw new FieldsWrong(findings);
    return { name, notes };
  }

  create(progress: Progress): Promise<void> {
    const { files, tasks } = this.#entry;
    return guarded(this.#entry, () =>
      files === null
        ? sendBatches(this.#v1, { ...this.#entry, tasks: tasks ?? [] }, progress, this.#run)
        : sendArchive(this.#v1, { ...this.#entry, files }, progress, this.#run),
    );
  }

  statuses(ids: readonly number[]): Promise<Map<number, TaskView>> {
    return guarded(this.#entry, async () => {
      const found = new Map<number, TaskView>();
      if (ids.length > SINGLE) {
        const wanted = new Set(ids);
        const oldest = ids.reduce((least, id) => Math.min(least, id), Number.POSITIVE_INFINITY);
        for (const task of await tasksAbove(this.#v1, oldest - 1))
          if (wanted.has(task.id)) found.set(task.id, task);
      }
      // What the list does not show is asked for by itself: a list may lag behind.
      const rest = ids.filter((id) => !found.has(id)).slice(0, PAGE);
      for (const [index, task] of (await Promise.all(rest.map((id) => this.#v1.task(id)))).entries()) {
        const id = rest[index] ?? 0;
        found.set(id, task ?? { id, status: 'gone', nodes: null });
      }
      return found;
    });
  }

  async afterStop({ record }: Progress): Promise<AfterStop> {
    const open = record.batches.find(({ state }) => state === 'sending');
    if (open === undefined || record.newest === null) return { next: [] };
    const client = this.#run.client.afterStop();
    try {
      const known = new Set(record.batches.flatMap(({ ids }) => ids));
      const above = await tasksAbove(new V1Client(client, this.#entry.workflow), record.newest);
      const ids = above.map(({ id }) => id).filter((id) => !known.has(id));
      const said =
        ids.length === 0
          ? 'No task of the last request is in the list yet; it may still appear.'
          : `Tasks that are new since this run began, perhaps of its last request: ${idList(ids)}.`;
      return { next: [said] };
    } catch {
      return {
        next: [
          'The list of tasks could not be read after the stop, so the last request is of unknown outcome.',
        ],
      };
    } finally {
      await client.close();
    }
  }

  async #checkHealth(): Promise<void> {
    const stop = (message: string, remedy = 'Try again later.') =>
      new SmokeStop('refused', SMOKE_CODES.unhealthy, message, remedy, this.#entry.place);
    try {
      const status = await this.#v1.health();
      if (status !== 'ok')
        throw stop(`The External API v1 reports the state ${JSON.stringify(status)}. Nothing was sent.`);
    } catch (error) {
      if (error instanceof HttpStatusError && error.status === 404)
        throw stop(
          'The platform has no External API v1 (404 for /api/v1/health). Nothing was sent.',
          'Use api: main with the project of the workflow, or check the base URL of the target.',
        );
      throw stopOf(error, this.#entry);
    }
  }

  #uploads({ hasUploads, hasOnlyUploads }: TaskSchema): Finding[] {
    const { files, tasks, place, workflow } = this.#entry;
    const wrong = (message: string, remedy: string): Finding[] => [
      { ...coded(SMOKE_CODES.uploadNeeded), message, remedy, place },
    ];
    if (hasUploads && files === null)
      return wrong(
        `Workflow ${workflow} has upload fields, so its tasks need files.`,
        'Add files, for example files: smoke/files',
      );
    if (!hasUploads && files !== null)
      return wrong(`Workflow ${workflow} has no upload field, so it takes no files.`, 'Remove files.');
    if (files !== null && tasks === null && !hasOnlyUploads)
      return wrong(
        `Workflow ${workflow} has other fields besides its upload fields, so it needs tasks.`,
        'Add tasks with the values of the other fields.',
      );
    return [];
  }
}

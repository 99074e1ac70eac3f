import { HttpError, waitingTime } from '../../../http/index.js';
import {
  coded,
  digest,
  type Finding,
  type JudgedRun,
  type JudgedState,
  TOOL_CODES,
} from '../../../model/index.js';
import type { JudgingRun, RunRecord } from '../../provider.js';
import type { SmokeEntry } from './entry.js';
import { interrupted, stopOf } from './failure.js';
import { idList } from './id-list.js';
import { keptRecord } from './kept-record.js';
import { MainApi, type MainEntry, offersMain } from './main-api.js';
import { Progress, parseRecord, type SmokeRecord } from './progress.js';
import { runCommand } from './run-command.js';
import { SMOKE_CODES } from './smoke-codes.js';
import { type AfterStop, SmokeStop, type TaskApi, type TaskView } from './task-api.js';
import { countStatuses, hasEnded, statusCounts } from './task-status.js';
import { FieldsWrong, V1Api } from './v1-api.js';
import { watch } from './watch.js';

/** What is known of a run while it goes on, for its report. */
interface Situation {
  api: TaskApi | null;
  progress: Progress | null;
  views: Map<number, TaskView>;
  workflowName: string | null;
  findings: Finding[];
  /** Sentences besides the findings. */
  next: string[];
  /** There is a verdict, so nothing of the run is to be continued. */
  isJudged: boolean;
}

/**
 * Carries out one smoke run and judges it. Never rejects because of the platform: its failures are in the result. What an
 * earlier run of the same tasks began on this machine, and did not end, is continued.
 * @param again start over, whatever an earlier run left
 */
export async function runSmoke(entry: SmokeEntry, run: JudgingRun, again: boolean): Promise<JudgedRun> {
  const { host } = run;
  const started = host.clock.now();
  const store = keptRecord(run.record(entry.name), entry);
  const situation: Situation = {
    api: null,
    progress: null,
    views: new Map(),
    workflowName: null,
    findings: [...entry.notes],
    next: [],
    isJudged: false,
  };
  const end = (state: JudgedState) => report(entry, state, situation, host.clock.now() - started);
  const opened = await store.open().catch((error: unknown) => noted(asStop(error, run, entry), situation));
  if (typeof opened === 'string') return end(opened);
  if (opened === null) {
    const message = `Another process on this machine runs ${entry.name} now.`;
    const remedy = `Wait for its end, then run the command again. If it does not run any more, remove ${store.lock}.`;
    return end(noted(new SmokeStop('refused', SMOKE_CODES.busy, message, remedy, entry.place), situation));
  }
  try {
    const text = again ? null : opened.text;
    const state = await ended(entry, run, store, text, situation);
    await release(store, situation);
    return end(state);
  } catch (error) {
    await release(store, situation);
    throw error;
  }
}

/** Carries the run out, whatever stops it. */
async function ended(
  entry: SmokeEntry,
  run: JudgingRun,
  store: RunRecord,
  text: string | null,
  situation: Situation,
): Promise<JudgedState> {
  try {
    const state = await carryOut(entry, run, store, text, situation);
    situation.isJudged = true;
    return state;
  } catch (thrown) {
    const state = noted(asStop(thrown, run, entry), situation);
    situation.isJudged = state === 'failed';
    if (state === 'interrupted' && situation.api !== null && situation.progress !== null) {
      const { api, progress } = situation;
      const { next, advice } = await api.afterStop(progress).catch((late: unknown): AfterStop => {
        noted(asStop(late, run, entry), situation);
        return { next: [] };
      });
      situation.next.push(...next);
      if (advice !== undefined) advise(situation, advice);
    }
    return state;
  }
}

/** Puts what stopped the run among its findings. */
function noted(error: SmokeStop | FieldsWrong, { findings }: Situation): SmokeStop['state'] {
  if (error instanceof FieldsWrong) {
    findings.push(...error.findings);
    return 'error';
  }
  findings.push(error.finding);
  return error.state;
}

/** Says what to do after an interrupted run, where it is not just continued. */
function advise(situation: Situation, advice: NonNullable<AfterStop['advice']>): void {
  const { code } = SMOKE_CODES.interrupted;
  situation.findings = situation.findings.map((one) => (one.code === code ? { ...one, ...advice } : one));
}

async function carryOut(
  entry: SmokeEntry,
  run: JudgingRun,
  store: RunRecord,
  text: string | null,
  situation: Situation,
): Promise<JudgedState> {
  if (run.host.signal.aborted) throw interrupted(entry);
  const earlier = earlierRun(text, entry, run);
  const api = await apiOf(entry, run, earlier);
  situation.api = api;
  const { name, notes } = await api.ready();
  situation.workflowName = name;
  situation.findings.push(...notes);
  const progress = new Progress(earlier ?? newRecord(entry, run, api), store);
  situation.progress = progress;
  if (earlier !== null)
    run.host.err(
      `${entry.name}: continuing the run of ${new Date(earlier.began).toISOString()}, which was cut off\n`,
    );
  await api.create(progress);
  for (const { row, field, message } of progress.refused) {
    const task = row === null ? undefined : entry.tasks?.[row];
    situation.findings.push({
      ...coded(SMOKE_CODES.rowRefused),
      message: `The platform refused task ${row === null ? '' : row + 1}${field === null ? '' : ` (field ${field})`}: ${run.client.clean(message)}`,
      remedy: 'Correct the values of the task.',
      place: (field === null ? undefined : task?.at(field)) ?? task?.place ?? entry.place,
    });
  }
  const ids = progress.created.map(({ id }) => id);
  await watch(api, entry, { ids, began: progress.waitsFrom }, situation.views, run);
  return verdict(entry, progress, situation);
}

function verdict(entry: SmokeEntry, progress: Progress, { views, findings }: Situation): JudgedState {
  const { statuses, share, withinMs } = entry.expect;
  const open: number[] = [];
  for (const { id, row } of progress.created) {
    const status = views.get(id)?.status ?? 'unknown';
    if (statuses.includes(status)) continue;
    if (!hasEnded(status, statuses)) open.push(id);
    else
      findings.push({
        ...coded(SMOKE_CODES.taskEnded),
        message:
          status === 'gone'
            ? `Task ${id} no longer exists.`
            : `Task ${id} ended as ${status.replaceAll('_', ' ')}; expected: ${statuses.join(', ')}.`,
        remedy: 'Look at the task in the web app.',
        place: (row === null ? undefined : entry.tasks?.[row]?.place) ?? entry.place,
      });
  }
  if (open.length > 0)
    findings.push({
      ...coded(SMOKE_CODES.tooSlow),
      message: `${open.length === 1 ? '1 task' : `${open.length} tasks`} had not ended after ${waitingTime(withinMs)}: ${idList(open)}.`,
      remedy: 'Raise within of expect, or look at what they wait for.',
      place: entry.place,
    });
  const { good, all } = goodShare(entry, progress, views);
  return all > 0 && good / all >= share ? 'passed' : 'failed';
}

/** Good tasks, and all tasks that the run asked for, refused ones included. */
function goodShare(
  { expect }: SmokeEntry,
  progress: Progress,
  views: ReadonlyMap<number, TaskView>,
): { good: number; all: number } {
  const good = progress.created.filter(({ id }) => expect.statuses.includes(views.get(id)?.status ?? ''));
  const all = progress.record.batches.reduce((sum, { from, to }) => sum + to - from, 0);
  return { good: good.length, all };
}

/** The record of a run that was cut off; null where there is none. @throws SmokeStop where it must not be continued */
function earlierRun(text: string | null, entry: SmokeEntry, { baseUrl }: JudgingRun): SmokeRecord | null {
  if (text === null) return null;
  const record = parseRecord(text);
  const remedy = 'Look at the tasks in the web app, then start a new run.';
  const command = runCommand(entry, '--again');
  if (record?.unknown)
    throw new SmokeStop(
      'refused',
      SMOKE_CODES.afterUnknown,
      `The last run of ${entry.name} ended with ${record.unknown.tasks} tasks of unknown outcome, so another one could create them twice.${record.unknown.ids.length === 0 ? '' : ` Tasks that may be of it: ${idList(record.unknown.ids)}.`}`,
      remedy,
      entry.place,
      command,
    );
  if (record !== undefined && record.digest === entry.digest && record.base_url === baseUrl) return record;
  const ids = (record?.batches ?? []).flatMap((batch) => batch.ids);
  throw new SmokeStop(
    'refused',
    SMOKE_CODES.otherTasks,
    `An earlier run of ${entry.name} was cut off, and its tasks, files or platform were different ones.${ids.length === 0 ? '' : ` It had created: ${idList(ids)}.`}`,
    remedy,
    entry.place,
    command,
  );
}

function newRecord(entry: SmokeEntry, { baseUrl, host }: JudgingRun, api: TaskApi): SmokeRecord {
  const began = host.clock.now();
  return {
    version: 1,
    digest: entry.digest,
    base_url: baseUrl,
    workflow: entry.workflow,
    run: digest([entry.name, entry.digest, baseUrl, began], 32),
    began,
    last_sent: null,
    api: api instanceof MainApi ? 'main' : 'v1',
    newest: null,
    batches: [],
    upload: null,
    job: null,
    unknown: null,
  };
}

/** An earlier run is continued through its API. */
async function apiOf(entry: SmokeEntry, run: JudgingRun, earlier: SmokeRecord | null): Promise<TaskApi> {
  const wanted = earlier?.api ?? entry.api;
  if (wanted === 'v1') return new V1Api(entry, run);
  const isMain = wanted === 'main' || (await offersMain(entry, run.client));
  return isMain ? new MainApi(entry as MainEntry, run) : new V1Api(entry, run);
}

/** Frees the record. That of a run that created something and has no verdict stays, for the next run. */
async function release(store: RunRecord, { progress, isJudged, findings }: Situation): Promise<void> {
  const isOver = progress !== null && (isJudged || !progress.wrote);
  for (const step of isOver ? [store.remove, store.close] : [store.close]) {
    await step().catch((error: unknown) => {
      if (!(error instanceof SmokeStop)) throw error;
      const remedy = `Remove ${store.lock.replace(/\.lock[.\d]*$/, '*')}, or the next run continues this one.`;
      findings.push({ ...error.finding, ...coded(SMOKE_CODES.recordLeft), remedy });
    });
  }
}

/**
 * Every error as the end of this run: what it and the runs before it created must be in the report, also after a bug.
 * Sleeping ends with an error of its own when the signal comes.
 */
function asStop(error: unknown, { host, client }: JudgingRun, entry: SmokeEntry): SmokeStop | FieldsWrong {
  if (error instanceof SmokeStop || error instanceof FieldsWrong) return error;
  if (host.signal.aborted && !(error instanceof HttpError)) return interrupted(entry);
  const stop = stopOf(error, entry);
  if (stop instanceof SmokeStop) return stop;
  const { message, stack } = error instanceof Error ? error : { message: String(error), stack: undefined };
  if (stack !== undefined) host.err(`${client.clean(stack)}\n`);
  const text = `Internal error: ${client.clean(message)}`;
  const remedy = 'This is a bug in pipelines-sync. Report this message and what was printed before it.';
  return new SmokeStop('error', TOOL_CODES.fault, text, remedy, entry.place);
}

function report(entry: SmokeEntry, state: JudgedState, situation: Situation, took_ms: number): JudgedRun {
  const { api, progress, views, workflowName, findings, next } = situation;
  const created = progress?.created ?? [];
  const refused = progress?.refused.length ?? 0;
  const statuses = created.map(({ id }) => views.get(id)?.status ?? 'unknown');
  const isOpen = state !== 'passed' && (progress?.wrote ?? false);
  const ids = created.map(({ id }) => id);
  // A verdict names the tasks that matter; without one, somebody has to look at all of them.
  const named = state !== 'failed' && ids.length > 0 ? [`Created tasks: ${idList(ids)}.`] : [];
  const look = isOpen && api !== null ? [...named, api.look] : [];
  return {
    name: entry.name,
    state,
    summary: summaryOf(entry, situation, statuses, refused),
    wrote: progress?.wrote ?? false,
    took_ms,
    place: entry.place,
    findings,
    next: [...next, ...look],
    facts: {
      workflow: { id: entry.workflow, name: workflowName },
      api: api?.title ?? null,
      created: created.length,
      refused,
      statuses: countStatuses(statuses),
      tasks: created.map(({ id }, index) => ({ id, status: statuses[index] ?? 'unknown' })),
      unknown: progress?.record.unknown ?? null,
    },
  };
}

/** `3 tasks on workflow 3086 (Italy): 2 finished, 1 failed, 1 refused`. */
function summaryOf(
  entry: SmokeEntry,
  { workflowName, progress }: Situation,
  statuses: readonly string[],
  refused: number,
): string {
  const asked = entry.tasks?.length ?? progress?.record.batches.at(-1)?.to ?? entry.files?.length ?? 0;
  const name = workflowName === null ? '' : ` (${workflowName})`;
  const counts = [
    statuses.length === 0 ? '' : statusCounts(statuses),
    refused === 0 ? '' : `${refused} refused`,
    progress?.record.unknown ? `${progress.record.unknown.tasks} unknown` : '',
  ].filter((part) => part !== '');
  const what = counts.length === 0 ? 'nothing was created' : counts.join(', ');
  return `${asked} ${asked === 1 ? 'task' : 'tasks'} on workflow ${entry.workflow}${name}: ${what}`;
}

import { HttpError, waitingTime } from '../../../http/index.js';
import { withoutStop } from '../../../model/index.js';
import type { JudgingRun } from '../../provider.js';
import { batchesOf } from './batches.js';
import type { SmokeEntry } from './entry.js';
import { interrupted, withoutValues } from './failure.js';
import { idList } from './id-list.js';
import { newestOf, tasksAbove } from './look-up.js';
import type { BatchRecord, Progress } from './progress.js';
import { runCommand } from './run-command.js';
import { SMOKE_CODES } from './smoke-codes.js';
import { SmokeStop } from './task-api.js';
import type { TaskRow } from './tasks.js';
import { CREATE_TIMEOUT_MS, type CreateResult, type V1Client } from './v1-client.js';
import { stateStop } from './workflow-state.js';

type Entry = SmokeEntry & { tasks: readonly TaskRow[] };

/** How often a request is sent that certainly created nothing. */
const SENDS = 3;
/** Between the two looks at the list, and before the first. */
const LOOK_AGAIN_MS = 2_000;
/** A connection that is lost later than this may have been cut by a gateway, because the server is slow. */
const SOON_LOST_MS = 20_000;

/**
 * Sends tasks in requests, one after the other. After a request without an answer the list is read twice: listed tasks
 * show no values, so any new one may be of this request, and only where there is none is it sent again. A server may go
 * on with a request after its connection broke, so the list is then read again when that time is over.
 */
export async function sendBatches(
  v1: V1Client,
  entry: Entry,
  progress: Progress,
  run: JudgingRun,
): Promise<void> {
  const { record } = progress;
  const { host } = run;
  const planned = batchesOf(entry.tasks);
  for (const { from, to } of planned) {
    let batch = record.batches.find((one) => one.from === from);
    if (batch?.state === 'done') continue;
    const isNew = batch === undefined;
    if (batch !== undefined) await settle(v1, batch, entry, progress, run, 'an earlier run');
    else {
      // Read anew before each request: tasks that others put in between two of them must not look like its own.
      const ids = record.batches.flatMap((one) => one.ids);
      record.newest = ids.reduce((most, id) => Math.max(most, id), await newestOf(v1));
      batch = { from, to, state: 'sending', sent_at: null, ids: [], refused: [] };
      record.batches.push(batch);
    }
    if (planned.length > 1)
      host.err(`${entry.name}: sending tasks ${from + 1} to ${to} of ${entry.tasks.length}\n`);
    await sendOne(v1, batch, entry, progress, run, isNew);
  }
}

async function sendOne(
  v1: V1Client,
  batch: BatchRecord,
  entry: Entry,
  progress: Progress,
  run: JudgingRun,
  isNew: boolean,
): Promise<void> {
  const rows = entry.tasks.slice(batch.from, batch.to);
  const { clock, signal } = run.host;
  for (let sends = 1; ; sends += 1) {
    if (signal.aborted) throw interrupted(entry);
    const isFirst = isNew && sends === 1;
    const sentBefore = batch.sent_at;
    const now = clock.now();
    batch.sent_at = now;
    progress.record.last_sent = now;
    await progress.save();
    const result = await v1.create(rows).catch(async (error: unknown) => {
      if (!(error instanceof HttpError)) throw error;
      // This request was not carried out. One before it, which had no answer, may be.
      batch.sent_at = sentBefore;
      if (isFirst) forget(batch, progress);
      await progress.save();
      throw error;
    });
    if (result.state === 'created') {
      batch.state = 'done';
      batch.ids = result.ids;
      batch.refused = result.errors.map(({ index, field, message }) => ({
        row: index === null ? null : batch.from + index,
        field,
        message: withoutValues(message, rows, index),
      }));
      await progress.save();
      return;
    }
    if (result.state === 'refused') {
      const stop = refusal(result, rows, entry);
      // The request before this one had no answer, and may be carried out yet.
      if (!isFirst) throw await lost(batch, [], entry, progress, stop.message);
      forget(batch, progress);
      await progress.save();
      throw stop;
    }
    if (result.reason === 'aborted') throw interrupted(entry);
    const isSoonLost = result.reason === 'connection' && clock.now() - now < SOON_LOST_MS;
    // This request has ended. One before it, which had no answer, may not have.
    if (result.hasEnded) batch.sent_at = sentBefore;
    // It took effect, so no run may send it again, even where the list cannot be read now.
    if (result.reason === 'unreadable')
      progress.record.unknown = { tasks: batch.to - batch.from, ids: result.ids };
    await progress.save();
    // While the server may still be at work, an empty list proves nothing.
    if (sends >= SENDS || !mayBeSentAgain(result, isSoonLost)) {
      await refuseIfSent(v1, batch, entry, progress, run, result.message, result.ids);
      throw await lost(batch, [], entry, progress, result.message);
    }
    await settle(v1, batch, entry, progress, run, result.message);
    run.host.err(`${entry.name}: the request created nothing; sending it again\n`);
  }
}

/** True where the request has ended (the API itself said that it failed), or where waiting shows it: its connection broke at once. */
function mayBeSentAgain(
  { reason, hasEnded }: Extract<CreateResult, { state: 'unknown' }>,
  isSoonLost: boolean,
): boolean {
  return reason !== 'unreadable' && (hasEnded || isSoonLost);
}

/**
 * Waits until the requests of a batch that had no answer have certainly ended, and looks for their tasks.
 * @param why what is known of the last one
 * @throws SmokeStop where the list has a task that may be of it
 */
async function settle(
  v1: V1Client,
  batch: BatchRecord,
  entry: Entry,
  progress: Progress,
  run: JudgingRun,
  why: string,
): Promise<void> {
  const { host } = run;
  await refuseIfSent(v1, batch, entry, progress, run, why);
  const left = batch.sent_at === null ? 0 : batch.sent_at + CREATE_TIMEOUT_MS - host.clock.now();
  if (left <= 0) return;
  const ms = Math.min(left, CREATE_TIMEOUT_MS);
  host.err(
    `${entry.name}: the platform may still be at work on the last request; waiting ${waitingTime(ms)} before it is sent again\n`,
  );
  await host.clock.sleep(ms, host.signal);
  await refuseIfSent(v1, batch, entry, progress, run, why);
}

/** Takes a request out of the record that was refused, or not sent, and never sent before. */
function forget(batch: BatchRecord, { record }: Progress): void {
  record.batches = record.batches.filter((one) => one !== batch);
}

function refusal(
  { status, message }: Extract<CreateResult, { state: 'refused' }>,
  rows: readonly TaskRow[],
  entry: Entry,
): SmokeStop {
  const text = withoutValues(message, rows);
  const said =
    rows.length === 1
      ? `The platform refused the task (${status} ${text}).`
      : `The platform refused all ${rows.length} tasks of the request (${status} ${text}).`;
  return (
    stateStop(message, said, entry) ??
    new SmokeStop(
      'failed',
      SMOKE_CODES.batchRefused,
      said,
      'Correct the tasks; the first of them is here.',
      rows[0]?.place,
    )
  );
}

/**
 * Reads the list twice.
 * @param named tasks that the answer to the request names
 * @throws SmokeStop where there is a task that may be of the request
 */
async function refuseIfSent(
  v1: V1Client,
  batch: BatchRecord,
  entry: Entry,
  progress: Progress,
  { host }: JudgingRun,
  why: string,
  named: readonly number[] = [],
): Promise<void> {
  const { record } = progress;
  const known = new Set(record.batches.flatMap(({ ids }) => ids));
  const found = new Set(named);
  for (let look = 0; look < 2; look += 1) {
    await host.clock.sleep(LOOK_AGAIN_MS, host.signal);
    for (const { id } of await tasksAbove(v1, record.newest ?? 0)) if (!known.has(id)) found.add(id);
  }
  if (found.size > 0) throw await lost(batch, [...found], entry, progress, why);
}

async function lost(
  batch: BatchRecord,
  ids: number[],
  entry: Entry,
  progress: Progress,
  why: string,
): Promise<SmokeStop> {
  const tasks = batch.to - batch.from;
  const reason = withoutValues(why, entry.tasks.slice(batch.from, batch.to));
  progress.record.unknown = { tasks, ids };
  await progress.save();
  const seen =
    ids.length === 0
      ? 'no new task is in the list yet'
      : `${ids.length} tasks that are new since this run began may be of it: ${idList(ids)}`;
  return new SmokeStop(
    'unknown',
    SMOKE_CODES.unknown,
    `It is unknown whether a request with ${tasks} tasks took effect; ${seen}. ${withoutStop(reason)}.`,
    'It was not sent again. Compare the tasks in the web app, then start a new run.',
    entry.tasks[batch.from]?.place ?? entry.place,
    runCommand(entry, '--again'),
  );
}

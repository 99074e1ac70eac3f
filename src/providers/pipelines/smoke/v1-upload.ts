import {
  AbortedError,
  HttpError,
  HttpStatusError,
  InvalidRequestError,
  RedirectError,
  UnknownOutcomeError,
} from '../../../http/index.js';
import { codeOf } from '../../../model/index.js';
import { reasonOf } from '../../../source/read/source-inside.js';
import type { JudgingRun } from '../../provider.js';
import { MOST_TASKS } from './batches.js';
import type { SmokeEntry } from './entry.js';
import { interrupted, withoutValues } from './failure.js';
import { hidden } from './hidden-address.js';
import type { Progress } from './progress.js';
import { runCommand } from './run-command.js';
import { SMOKE_CODES } from './smoke-codes.js';
import type { ArchiveFile } from './smoke-files.js';
import { SmokeStop } from './task-api.js';
import { type UploadView, unnamed, type V1Client } from './v1-client.js';
import { stateStop } from './workflow-state.js';

type Entry = SmokeEntry & { files: readonly ArchiveFile[] };

/** How often each step is tried. Every one of them can be repeated: nothing is created before a confirm, and that works once. */
const TRIES = 4;
/** The slowest line that an upload is given time for, in bytes per second. */
const SLOWEST = 100_000;
const SHORTEST_MS = 60_000;
/** Between looks at an upload. */
const POLL_MS = 2_000;

interface Slot {
  id: string;
  url: string;
  expires: number | null;
}

/**
 * Puts tasks with files into a workflow (C-f): opens an upload with the true size, puts the ZIP archive to the presigned
 * address, confirms, and waits for the end of the processing.
 */
export async function sendArchive(
  v1: V1Client,
  entry: Entry,
  progress: Progress,
  run: JudgingRun,
): Promise<void> {
  const { record } = progress;
  const rows = entry.tasks?.length ?? entry.files.length;
  if ((entry.tasks?.length ?? 0) > MOST_TASKS)
    throw new SmokeStop(
      'error',
      SMOKE_CODES.files,
      `One upload takes ${MOST_TASKS} tasks, and these are ${entry.tasks?.length}.`,
      'Divide them among several smoke runs.',
      entry.place,
    );
  const { host } = run;
  // An upload that an earlier run confirmed, or may have confirmed.
  const id =
    record.upload?.state === 'confirming' && (await isConfirmed(v1, record.upload.id, host))
      ? record.upload.id
      : await uploadAndConfirm(v1, entry, progress, run);
  const view = await processed(v1, id, entry, run, progress.waitsFrom);
  record.batches = [
    {
      from: 0,
      to: Math.max(rows, view.ids.length),
      state: 'done',
      sent_at: null,
      ids: view.ids,
      refused: view.errors.map(({ index, field, message }) => ({
        row: index,
        field,
        message: withoutValues(message, entry.tasks ?? [], index),
      })),
    },
  ];
  if (entry.tasks === null)
    for (const batch of record.batches) batch.to = Math.max(view.success + view.failed, view.ids.length);
  const missing = view.status === 'completed' ? unnamed(view, entry.tasks?.length ?? null) : null;
  if (missing !== null)
    record.unknown = {
      tasks: Math.max(view.success, rows) - view.ids.length - view.errors.length,
      ids: [],
    };
  await progress.save();
  if (missing !== null)
    throw new SmokeStop(
      'unknown',
      SMOKE_CODES.unnamedTasks,
      `The upload ${id} completed, but ${missing}, so they cannot be watched.`,
      'Compare the tasks in the web app, then start a new run.',
      entry.place,
      runCommand(entry, '--again'),
    );
  if (view.status !== 'completed')
    throw new SmokeStop(
      'failed',
      SMOKE_CODES.uploadFailed,
      `The upload ${id} is ${run.client.clean(view.status)}${view.message === null ? '' : `: ${run.client.clean(withoutValues(view.message, entry.tasks ?? []))}`}.`,
      'Check the archive: its folders and names must fit the upload fields of the workflow.',
      entry.place,
    );
}

async function uploadAndConfirm(
  v1: V1Client,
  entry: Entry,
  progress: Progress,
  run: JudgingRun,
): Promise<string> {
  const { record } = progress;
  // Loaded only for runs with files.
  const { zipOf } = await import('./zip.js');
  const bytes = await zipOf(entry.files).catch((error: unknown) => {
    if (codeOf(error) === undefined) throw error;
    throw new SmokeStop(
      'error',
      SMOKE_CODES.unreadable,
      `A file of the archive cannot be read: ${reasonOf(error)}.`,
      'Keep the files as they are until the run has ended. To try again.',
      entry.place,
      runCommand(entry),
    );
  });
  run.host.err(`${entry.name}: uploading ${entry.files.length} files (${bytes.length} bytes)\n`);
  for (let tries = 1; ; tries += 1) {
    const slot = await opened(v1, entry, bytes.length, run);
    record.upload = { id: slot.id, state: 'opened' };
    await progress.save();
    if (!(await isPut(slot, bytes, entry, run, tries))) continue;
    record.upload.state = 'confirming';
    record.last_sent = run.host.clock.now();
    await progress.save();
    try {
      if (await confirmed(v1, slot, bytes, entry, run)) return slot.id;
    } catch (error) {
      // 503 leaves the upload pending (C-f), so nothing was created.
      if (error instanceof UnknownOutcomeError && error.status === 503) record.upload.state = 'opened';
      throw error;
    }
    record.upload.state = 'opened';
    if (tries >= TRIES)
      throw uploadStop(
        entry,
        `The upload ${slot.id} could not be confirmed: the platform does not find the archive.`,
      );
  }
}

/** Opens an upload. Without an answer it is opened again: an upload that nobody confirms creates nothing. */
async function opened(v1: V1Client, entry: Entry, size: number, { host }: JudgingRun): Promise<Slot> {
  for (let tries = 1; ; tries += 1) {
    if (host.signal.aborted) throw interrupted(entry);
    try {
      const slot = await v1.openUpload(entry.tasks, size);
      if (slot.id !== '' && slot.url !== '') return slot;
      throw uploadStop(entry, 'The platform opened an upload without an id or an address.');
    } catch (error) {
      if (error instanceof HttpStatusError && [400, 409, 413, 422].includes(error.status)) {
        const said = `The platform refused the upload (${error.status} ${withoutValues(error.detail, entry.tasks ?? [])}).`;
        throw (
          stateStop(error.detail, said, entry) ??
          new SmokeStop(
            'failed',
            SMOKE_CODES.batchRefused,
            said,
            'Correct the tasks and the files.',
            entry.tasks?.[0]?.place ?? entry.place,
          )
        );
      }
      if (!(error instanceof UnknownOutcomeError) || error.reason === 'aborted' || tries >= TRIES)
        throw error;
      await host.clock.sleep(POLL_MS * tries, host.signal);
    }
  }
}

/** Puts the archive. @returns false where the address no longer works, so that a new one is needed */
async function isPut(
  slot: Slot,
  bytes: Buffer,
  entry: Entry,
  run: JudgingRun,
  opened: number,
): Promise<boolean> {
  const { client, host } = run;
  const timeoutMs = Math.max(SHORTEST_MS, Math.ceil(bytes.length / SLOWEST) * 1_000);
  for (let tries = 1; ; tries += 1) {
    try {
      await client.upload(slot.url, { bytes, type: 'application/zip', timeoutMs });
      return true;
    } catch (error) {
      if (error instanceof InvalidRequestError || error instanceof RedirectError)
        throw uploadStop(entry, hidden(error.message, slot.url));
      if (
        error instanceof AbortedError ||
        (error instanceof UnknownOutcomeError && error.reason === 'aborted')
      )
        throw interrupted(entry);
      const isExpired = error instanceof HttpStatusError && [400, 401, 403, 404, 410].includes(error.status);
      if (isExpired && opened < TRIES) {
        const late = slot.expires !== null && slot.expires <= host.clock.now();
        host.err(
          `${entry.name}: the upload address ${late ? 'has expired' : `was refused (${error.status})`}; asking for another one\n`,
        );
        return false;
      }
      if (!(error instanceof HttpError)) throw error;
      // The same bytes at the same address: sending them again changes nothing.
      if (isExpired || error instanceof HttpStatusError || tries >= TRIES)
        throw uploadStop(entry, `The archive could not be uploaded. ${hidden(error.message, slot.url)}`);
      await host.clock.sleep(POLL_MS * tries, host.signal);
    }
  }
}

/** Confirms an upload. @returns false where the platform does not find the archive, even after a second upload */
async function confirmed(
  v1: V1Client,
  slot: Slot,
  bytes: Buffer,
  entry: Entry,
  run: JudgingRun,
): Promise<boolean> {
  const { host } = run;
  for (let tries = 1; ; tries += 1) {
    if (host.signal.aborted) throw interrupted(entry);
    try {
      await v1.confirm(slot.id);
      return true;
    } catch (error) {
      if (!(error instanceof HttpError)) throw error;
      if (error instanceof HttpStatusError) {
        // Confirmed already: by a request whose answer was lost.
        if (error.status === 409) return true;
        if (error.status !== 422) throw error;
        if (tries >= 2) return false;
        if (!(await isPut(slot, bytes, entry, run, TRIES))) return false;
      } else if (!(error instanceof UnknownOutcomeError)) throw error;
      else if (error.reason === 'aborted') throw interrupted(entry);
      else if (tries >= TRIES) throw error;
      // 503 leaves the upload pending. After a lost answer its state tells whether it was confirmed.
      await host.clock.sleep(POLL_MS * tries, host.signal);
      if (
        error instanceof UnknownOutcomeError &&
        error.status !== 503 &&
        (await isConfirmed(v1, slot.id, host))
      )
        return true;
    }
  }
}

async function isConfirmed(v1: V1Client, id: string, host: JudgingRun['host']): Promise<boolean> {
  for (let look = 0; look < 2; look += 1) {
    const { status } = await v1.upload(id);
    if (status !== 'pending') return true;
    await host.clock.sleep(POLL_MS, host.signal);
  }
  return false;
}

async function processed(
  v1: V1Client,
  id: string,
  entry: Entry,
  { host, client }: JudgingRun,
  began: number,
): Promise<UploadView> {
  for (let wait = POLL_MS; ; wait = Math.min(wait * 1.5, 15_000)) {
    const view = await v1.upload(id);
    if (['completed', 'failed', 'cancelled'].includes(view.status)) return view;
    if (host.signal.aborted) throw interrupted(entry);
    if (host.clock.now() - began > entry.expect.withinMs)
      throw new SmokeStop(
        'failed',
        SMOKE_CODES.tooSlow,
        `The upload ${id} was still ${client.clean(view.status)} when the time limit ended.`,
        'Raise within of expect, or look at the workflow.',
        entry.place,
      );
    await host.clock.sleep(wait, host.signal);
  }
}

function uploadStop(entry: Entry, message: string): SmokeStop {
  const remedy = 'It created nothing. To try again.';
  return new SmokeStop('error', SMOKE_CODES.failed, message, remedy, entry.place, runCommand(entry));
}

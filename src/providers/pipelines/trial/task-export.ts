import { type FileAnswer, type HttpClient, HttpError, HttpStatusError } from '../../../http/index.js';
import { withoutStop } from '../../../model/index.js';
import { type ExportAnswer, readExportAnswer, readJobStatus } from './export-answer.js';
import { readExportFile } from './export-file.js';
import type { ReadExport, TableNames } from './read-export.js';

/** Between looks at a job, and how long it is looked at, in milliseconds: as the SDK does (C-j). */
const POLL_MS = 2_000;
const MOST_MS = 300_000;
/** A job is looked at for so long even where the trial has no time left, in milliseconds: its tasks have ended. */
const LEAST_MS = 30_000;
/** How often an answer may lead to another one: a job, the address of its file, the file. */
const MOST_HOPS = 4;

/** A way to an export: at once or by a job, in one format (C-j). */
interface Way {
  route: 'export-tasks' | 'export-tasks-async';
  format: string;
}

/** The simplest first. A platform may lack any of them. */
const WAYS: readonly Way[] = ['json', 'csv', 'zip-json', 'zip'].flatMap((format): Way[] => [
  { route: 'export-tasks', format },
  { route: 'export-tasks-async', format },
]);

/** The export of one workflow, by whichever way the platform has. Ways that it refuses are not asked for again. */
export class TaskExport {
  readonly #client: HttpClient;
  readonly #path: string;
  #ways = WAYS;

  /** @param path of the workflow: `/api/projects/22/workflows/10` */
  constructor(client: HttpClient, path: string) {
    this.#client = client;
    this.#path = path;
  }

  /**
   * Reads the export as it is now.
   * @param until when waiting for a job has to end, in milliseconds of the client's clock
   */
  async read(names: TableNames, until: number): Promise<ReadExport> {
    let refused: ReadExport = { why: 'the platform offers no export of its tasks', mayCome: false };
    let failed: { route: Way['route']; read: ReadExport } | undefined;
    for (const way of this.#ways) {
      if (!this.#ways.includes(way)) continue;
      // Where one route breaks off, the other one may do, as with an export that takes too long at once.
      if (way.route === failed?.route) continue;
      const begun = await this.#begin(way, names);
      if (!('refused' in begun)) {
        this.#ways = [way, ...this.#ways.filter((one) => one !== way)];
        return this.#follow(begun, names, until);
      }
      const { why, status } = begun;
      switch (begun.refused) {
        case 'key':
          return { why, mayCome: false };
        case 'route':
          refused = { why: `the platform offers no export of its tasks (${status})`, mayCome: false };
          this.#ways = this.#ways.filter(({ route }) => route !== way.route);
          break;
        case 'format':
          refused = { why, mayCome: false };
          this.#ways = this.#ways.filter((one) => one !== way);
          break;
        default:
          if (failed !== undefined) return failed.read;
          failed = { route: way.route, read: { why, mayCome: true } };
      }
    }
    return failed?.read ?? refused;
  }

  async #begin({ route, format }: Way, names: TableNames): Promise<ExportAnswer | Refusal> {
    try {
      const body = { format, include_files: false };
      return answerIn(await this.#client.askFile(`${this.#path}/${route}`, body), names);
    } catch (error) {
      if (!(error instanceof HttpError)) throw error;
      return refusalOf(error);
    }
  }

  /** What an answer leads to. */
  async #follow(first: ExportAnswer, names: TableNames, until: number): Promise<ReadExport> {
    let answer = first;
    try {
      for (let hop = 0; hop < MOST_HOPS; hop += 1) {
        if ('rows' in answer) return answer;
        if ('why' in answer) return { ...answer, why: this.#client.clean(answer.why) };
        if ('bytes' in answer) answer = answerIn(answer, names);
        else if ('address' in answer) answer = answerIn(await this.#client.download(answer.address), names);
        else answer = await this.#watch(answer.job, until);
      }
    } catch (error) {
      if (!(error instanceof HttpError)) throw error;
      return { why: withoutStop(error.message), mayCome: true };
    }
    return 'rows' in answer ? answer : { why: 'the export leads to no file', mayCome: false };
  }

  /** What a job has made, once it has ended. */
  async #watch(job: string, until: number): Promise<ExportAnswer> {
    const { clock } = this.#client;
    const began = clock.now();
    const end = Math.max(began + LEAST_MS, Math.min(began + MOST_MS, until));
    for (;;) {
      const { body } = await this.#client.read(
        `${this.#path}/export-tasks-status/${encodeURIComponent(job)}`,
      );
      const status = readJobStatus(body);
      if (status.state === 'ended') return status.answer;
      if (status.state === 'failed') return { why: status.why, mayCome: true };
      const waited = clock.now() - began;
      if (clock.now() + POLL_MS > end)
        return { why: `its export job has not ended within ${Math.round(waited / 1000)} s`, mayCome: true };
      await this.#client.wait(POLL_MS);
    }
  }
}

function answerIn(file: FileAnswer, names: TableNames): ExportAnswer {
  const read = readExportFile(file, names);
  return 'json' in read ? readExportAnswer(read.json) : read;
}

/** Why an export did not begin. `route` and `format` are not offered; `key`: not to this key; `now`: not at this time. */
interface Refusal {
  refused: 'key' | 'route' | 'format' | 'now';
  why: string;
  status: number | null;
}

const REFUSALS: { readonly [status: number]: Refusal['refused'] } = {
  400: 'format',
  401: 'key',
  403: 'key',
  404: 'route',
  405: 'route',
  410: 'route',
  // The other route may export what is too large for this one.
  413: 'route',
  415: 'format',
  422: 'format',
  501: 'route',
};

function refusalOf(error: HttpError): Refusal {
  const status = error instanceof HttpStatusError ? error.status : null;
  const refused = (status === null ? undefined : REFUSALS[status]) ?? 'now';
  return { refused, why: withoutStop(error.message), status };
}

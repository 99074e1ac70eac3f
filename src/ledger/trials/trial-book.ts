import { digest, isObject, type JsonObject, UserError } from '../../model/index.js';
import { ageOf, isDue, type Moment, momentOf, surelyPast } from '../lock/lock-age.js';
import {
  holderOf,
  isDoubtful,
  LOST_MS,
  listenFor,
  newLock,
  readLock,
  sayTakenOver,
  standingOf,
} from '../lock/lock-record.js';
import type { LockRecord } from '../lock/lock-shape.js';
import type { StoreDeps } from '../store-deps.js';
import { parseStored } from '../stored-json.js';
import { RECORD_CODES as CODES } from './record-codes.js';
import { type BesideFile, recordFile, resultsFile, type TrialFiles } from './trial-files.js';
import { readRecord, recordText, type TrialRecord, type UnusableRecord } from './trial-record.js';

/** Age of the last sign of life at which a run gives another one, before a write and while it waits, in milliseconds. */
const WRITE_MS = 10_000;
const WAIT_MS = 60_000;

/** A record that is damaged, or of a newer version; the others can be used. */
export interface DamagedRecord extends UnusableRecord {
  file: string;
  /** Where it is, for people. */
  place: string;
}

/** All records of a target, sorted. */
export interface TrialRecords {
  records: TrialRecord[];
  damaged: DamagedRecord[];
}

/** The records of a target's trials. */
export class TrialBook {
  readonly #files: TrialFiles;
  readonly #deps: StoreDeps;
  /** As it was read or written last, whatever becomes of the record. */
  readonly #texts = new WeakMap<TrialRecord | DamagedRecord, string>();

  constructor(files: TrialFiles, deps: StoreDeps) {
    this.#files = files;
    this.#deps = deps;
  }

  /** Where they are kept, for people. */
  get place(): string {
    return this.#files.place;
  }

  /** @throws UserError where the place of the records cannot be read */
  async read(): Promise<TrialRecords> {
    const files = await this.#files.read();
    const all: TrialRecords = { records: [], damaged: [] };
    for (const [file, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const read = readRecord(text, file);
      if ('why' in read) {
        const damaged = { ...read, file, place: `${this.place}:${file}` };
        all.damaged.push(damaged);
        this.#texts.set(damaged, text);
        continue;
      }
      all.records.push(read);
      this.#texts.set(read, text);
    }
    return all;
  }

  /** The results of a record without texts; null where there are none, or they are not those that it names. */
  async results(record: TrialRecord): Promise<JsonObject | null> {
    if (record.results === null) return null;
    const file = resultsFile(recordFile(record.trial, record.question), record.results);
    const text = await this.#files.beside(file);
    if (text === undefined) return null;
    try {
      const results = parseStored(text);
      return isObject(results) && digest(results as JsonObject, 16) === record.results
        ? (results as JsonObject)
        : null;
    } catch {
      return null;
    }
  }

  /**
   * Removes a damaged record, as it was read.
   * @throws UserError PS3212 where another run changed it, PS3210 where the place cannot be written
   */
  async drop(damaged: DamagedRecord): Promise<void> {
    const before = this.#texts.get(damaged) ?? null;
    if (await this.#files.write(damaged.file, null, before, `drop the damaged ${damaged.file}`)) return;
    throw new UserError(
      CODES.moved.code,
      `Another run changed ${damaged.place} meanwhile.`,
      'Run the command again.',
      3,
    );
  }

  /** The run that is at work on a record, for people; null where none is, or none that still runs. */
  async atWork({ holder }: TrialRecord): Promise<string | null> {
    if (holder === null) return null;
    const lock = this.#lock(holder);
    const standing = await standingOf(lock, Date.parse(lock.at), this.#deps);
    return standing === 'live' ? holderOf(lock, this.#deps.clock.now()) : null;
  }

  /**
   * Takes a record, new or as it was read: from then on this run is the one at work.
   * @throws UserError PS3211 where another run is, PS3212 where one was faster, PS3210 where it cannot be kept
   */
  async take(record: TrialRecord, before: TrialRecord | null, commit: string | null): Promise<HeldTrial> {
    const begun = momentOf(this.#deps.clock);
    if (before !== null && before.holder !== null) await this.#clearWay(before, before.holder, begun);
    const held = new HeldTrial(this.#files, this.#deps, {
      record,
      text: before === null ? null : (this.#texts.get(before) ?? null),
      kept: before?.results ?? null,
      lock: newLock(this.#deps, commit),
      texts: this.#texts,
    });
    await held.save(before === null ? 'begin' : 'continue');
    return held;
  }

  async #clearWay(record: TrialRecord, holder: LockRecord, since: Moment): Promise<void> {
    const lock = this.#lock(holder);
    const standing = await standingOf(lock, Date.parse(lock.at), this.#deps);
    if (standing === 'live')
      throw new UserError(
        CODES.busy.code,
        `Another run is at work on trial ${record.trial}: ${holderOf(lock, this.#deps.clock.now())}.`,
        'Nothing was launched. Wait until that run has ended; after 15 minutes without a sign of life it is taken over.',
        3,
      );
    // Taking the record compares it with what was read, so its next sign of life would be noticed.
    if (isDoubtful(standing))
      await listenFor(lock, surelyPast(since, this.#deps.clock), record.target, this.#deps);
    sayTakenOver(lock, this.#deps);
  }

  #lock(holder: LockRecord): LockRecord {
    return readLock(JSON.stringify(holder), this.place, 'Look at the record, and remove its holder.');
  }
}

/** A record that this run holds. */
export class HeldTrial {
  readonly record: TrialRecord;
  readonly #files: TrialFiles;
  readonly #deps: StoreDeps;
  readonly #file: string;
  readonly #lock: LockRecord;
  readonly #texts: WeakMap<TrialRecord, string>;
  #text: string | null;
  /** Digest of the results that are kept, and new ones to write. */
  #kept: string | null;
  #fresh: JsonObject | null = null;
  #accepted: Moment;
  #isLost = false;

  constructor(
    files: TrialFiles,
    deps: StoreDeps,
    {
      record,
      text,
      kept,
      lock,
      texts,
    }: {
      record: TrialRecord;
      text: string | null;
      kept: string | null;
      lock: LockRecord;
      texts: WeakMap<TrialRecord, string>;
    },
  ) {
    this.#files = files;
    this.#deps = deps;
    this.record = record;
    this.#file = recordFile(record.trial, record.question);
    this.#lock = lock;
    this.#text = text;
    this.#kept = kept;
    this.#texts = texts;
    this.#accepted = momentOf(deps.clock);
  }

  /** Takes results without texts into the record, in place of earlier ones; the next write keeps them. */
  keep(results: JsonObject): void {
    this.record.results = digest(results, 16);
    this.#fresh = results;
  }

  /**
   * Writes the record; it is kept when this ends.
   * @param what what happened, for a log
   * @throws UserError PS3212 where another run took it over, PS3210 where it cannot be kept
   */
  save(what: string): Promise<void> {
    return this.#write(what, this.#lock);
  }

  /** Writes it for the last time: no run is at work from then on. */
  release(what: string): Promise<void> {
    return this.#write(what, null);
  }

  /** Lets go after an error, as far as that is possible: without it, others wait until they take the record over. */
  async letGo(): Promise<void> {
    if (this.#isLost || this.record.holder === null) return;
    try {
      await this.release('stopped');
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
    }
  }

  async #write(what: string, holder: LockRecord | null): Promise<void> {
    const at = momentOf(this.#deps.clock);
    this.#lock.at = new Date(at.wall).toISOString();
    this.record.holder = holder;
    const text = recordText(this.record);
    const { trial, results } = this.record;
    if (!(await this.#files.write(this.#file, text, this.#text, `${what} ${trial}`, this.#beside()))) {
      this.#isLost = true;
      throw new UserError(
        CODES.moved.code,
        `Another run took over trial ${trial}.`,
        'Look at the other run, or run the command again when it has ended.',
        3,
      );
    }
    this.#text = text;
    this.#kept = results;
    this.#texts.set(this.record, text);
    this.#accepted = at;
  }

  /** What changes beside the record. */
  #beside(): BesideFile[] {
    const { results } = this.record;
    if (results === this.#kept) return [];
    const text = results === null || this.#fresh === null ? null : `${JSON.stringify(this.#fresh)}\n`;
    return [
      ...(this.#kept === null ? [] : [{ file: resultsFile(this.#file, this.#kept), text: null }]),
      ...(results === null ? [] : [{ file: resultsFile(this.#file, results), text }]),
    ];
  }

  /** Gives a sign of life where one is due: soon before a write, and now and then while waiting. */
  async renew(before: 'write' | 'wait' = 'write'): Promise<void> {
    const limit = before === 'write' ? WRITE_MS : WAIT_MS;
    if (isDue(this.#accepted, limit, this.#deps.clock)) await this.save('at work on');
  }

  /** Why nothing may be sent now; null while this run certainly holds the record. */
  readonly lost = (): string | null => {
    if (this.#isLost) return 'another run took over the trial';
    const age = ageOf(this.#accepted, this.#deps.clock);
    return age > LOST_MS
      ? `the record of the trial was not renewed for ${Math.round(age / 1000)} seconds`
      : null;
  };
}

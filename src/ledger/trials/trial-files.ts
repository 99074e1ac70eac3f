import { digest, slug } from '../../model/index.js';

/** A file that is written together with a record, such as its results; `text` null: removed. */
export interface BesideFile {
  file: string;
  text: string | null;
}

/** Where the records of a target's trials are kept: a text per file, each replaced only while it is as it was read. */
export interface TrialFiles {
  /** Its name for people. */
  readonly place: string;
  /**
   * All records by file name.
   * @throws UserError where they cannot be read
   */
  read(): Promise<ReadonlyMap<string, string>>;
  /**
   * Writes or removes one file if it is still as it was read; it is kept when this ends. What is removed stays readable for
   * people: in the history of the ref, or under another name.
   * @param text null to remove it
   * @param before its text as it was read; null for none
   * @param what what happened, for a log
   * @param beside files that only this record names: a reader of the record finds those that it names
   * @returns false where another run changed it
   * @throws UserError PS3210 where it cannot be kept
   */
  write(
    file: string,
    text: string | null,
    before: string | null,
    what: string,
    beside?: readonly BesideFile[],
  ): Promise<boolean>;
  /** The text of a file beside a record, as of the last read or write; undefined where there is none. */
  beside(file: string): Promise<string | undefined>;
}

/** The file of a question. */
export function recordFile(trial: string, question: string): string {
  return `${slug(trial).slice(0, 60) || digest(trial, 8)}-${question}.json`;
}

/** The file of the results of a record, by their digest. They are apart, because they can be a thousand times as large. */
export function resultsFile(file: string, digest: string): string {
  return `${file.slice(0, -'.json'.length)}.${digest}.results`;
}

/** True for the name of a file that holds a record of this trial, or of one whose name differs in punctuation only. */
export function isRecordOf(file: string, trial: string): boolean {
  return RECORD_FILE.test(file) && recordFile(trial, file.slice(-21, -5)) === file;
}

/** Names of records; other files are not the tool's. */
export const RECORD_FILE = /^[a-z0-9-]{1,61}-[0-9a-f]{16}\.json$/;

import { digest, isId, isObject, type Json, type JsonObject, UserError } from '../../model/index.js';
import { readLock } from '../lock/lock-record.js';
import type { LockRecord } from '../lock/lock-shape.js';
import { parseStored } from '../stored-json.js';
import { recordFile } from './trial-files.js';

/** Another number is another layout; a newer record is left alone. */
const RECORD_FORMAT = 1;

/**
 * An object that a trial makes for its head. `sending`: a create may have been sent. `made`: it exists. `removed`: it was
 * deleted, or never came to be. `left`: somebody changed it, so it stays.
 */
export interface TrialObject {
  address: string;
  kind: string;
  partition: string;
  name: string;
  /** Digest of what was sent, without name and description. */
  digest: string;
  state: 'sending' | 'made' | 'removed' | 'left';
  id: number | string | null;
  version: number | null;
}

/** `sending`: the launch may have been sent. `unknown`: nobody can find out any more. `refused`: it was not launched. */
export interface TrialExperiment {
  state: 'sending' | 'launched' | 'cancelling' | 'ended' | 'unknown' | 'refused';
  /** Idempotency-Key of the launch. */
  key: string;
  /** What was sent: ids, versions and names of nodes, no text. */
  body: JsonObject;
  /** ISO time of the first send. */
  sent_at: string;
  id: number | string | null;
  /** Copied workflows, as far as known. */
  workflows: { base: string; head: string } | null;
  /** `wanted`: to be archived when it is over. `kept`: they stay, and nobody asks again. */
  copies: 'wanted' | 'archived' | 'kept';
}

/** How a trial ended. `done`: it has results. */
export interface TrialEnd {
  state: 'done' | 'incomplete' | 'interrupted' | 'failed';
  /** A sentence. */
  why: string | null;
  at: string;
}

/** What is kept of one question: numbers, digests and ids, and no input, output or text of the platform. */
export interface TrialRecord {
  format: number;
  trial: string;
  target: string;
  question: string;
  /** Counts from 1; `--again` asks anew. */
  attempt: number;
  asked_at: string;
  /** What was asked, from which `question` is made. */
  asked: JsonObject;
  /** The run at work; null where none is. */
  holder: LockRecord | null;
  objects: TrialObject[];
  experiment: TrialExperiment | null;
  /** Digest of the results, which are in a file beside the record; null where there are none. */
  results: string | null;
  end: TrialEnd | null;
  /** Earlier attempts: their experiments. */
  earlier: { attempt: number; asked_at: string; experiment: number | string | null }[];
}

/** The text of a record. */
export function recordText(record: TrialRecord): string {
  return `${JSON.stringify(record, null, 1)}\n`;
}

/** A new record, before anything of it was sent. */
export function newRecord(
  of: Pick<TrialRecord, 'trial' | 'target' | 'question' | 'asked' | 'asked_at'>,
  earlier: TrialRecord | null,
): TrialRecord {
  const before =
    earlier === null
      ? []
      : [
          ...earlier.earlier,
          {
            attempt: earlier.attempt,
            asked_at: earlier.asked_at,
            experiment: earlier.experiment?.id ?? null,
          },
        ];
  return {
    format: RECORD_FORMAT,
    ...of,
    attempt: (earlier?.attempt ?? 0) + 1,
    holder: null,
    objects: [],
    experiment: null,
    results: null,
    end: null,
    earlier: before,
  };
}

/** A record that cannot be used. */
export interface UnusableRecord {
  /** Why, as the end of a sentence. */
  why: string;
  /** A newer version wrote it, which can use it. */
  isNewer: boolean;
}

/**
 * Reads the record of a file. Whoever can push can write one, so its shape is checked, also that the question is the digest
 * of what was asked; callers check the rest before they act on it.
 */
export function readRecord(text: string, file: string): TrialRecord | UnusableRecord {
  const damaged = (why: string): UnusableRecord => ({ why, isNewer: false });
  let value: unknown;
  try {
    value = parseStored(text);
  } catch {
    return damaged('it is not valid JSON');
  }
  if (!isObject(value) || !Number.isSafeInteger(value.format)) return damaged('it has no format');
  if (Number(value.format) > RECORD_FORMAT)
    return { why: 'a newer version of pipelines-sync wrote it', isNewer: true };
  const fits =
    [value.trial, value.target, value.question].every(isText) &&
    isTime(value.asked_at) &&
    Number.isSafeInteger(value.attempt) &&
    isObject(value.asked) &&
    (value.holder === null || isHolder(value.holder)) &&
    isListOf(value.objects, isTrialObject) &&
    (value.experiment === null || isExperiment(value.experiment)) &&
    (value.results === null || /^[0-9a-f]{16}$/.test(String(value.results))) &&
    (value.end === null || isEnd(value.end)) &&
    isListOf(value.earlier, isObject);
  if (!fits) return damaged('a member is missing or of another kind');
  const record = value as unknown as TrialRecord;
  if (recordFile(record.trial, record.question) !== file || digest(record.asked, 16) !== record.question)
    return damaged('it is the record of another question');
  return record;
}

const isText = (one: unknown) => typeof one === 'string';
/** A time as it is written: another form could say anything, and it is shown. */
const isTime = (one: unknown) =>
  isText(one) && !Number.isNaN(Date.parse(String(one))) && new Date(String(one)).toISOString() === one;
const isListOf = (value: unknown, fits: (one: unknown) => boolean) =>
  Array.isArray(value) && value.every(fits);
const isIdOrNull = (id: unknown) => id === null || isId(id);
const isOneOf = (words: readonly string[]) => (one: unknown) => words.includes(one as string);

const isObjectState = isOneOf(['sending', 'made', 'removed', 'left'] satisfies TrialObject['state'][]);
const isExperimentState = isOneOf([
  'sending',
  'launched',
  'cancelling',
  'ended',
  'unknown',
  'refused',
] satisfies TrialExperiment['state'][]);
const isCopiesState = isOneOf(['wanted', 'archived', 'kept'] satisfies TrialExperiment['copies'][]);
const isEndState = isOneOf(['done', 'incomplete', 'interrupted', 'failed'] satisfies TrialEnd['state'][]);

function isHolder(holder: unknown): boolean {
  try {
    readLock(JSON.stringify(holder), '', '');
    return true;
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}

function isTrialObject(one: unknown): boolean {
  if (!isObject(one)) return false;
  const { address, kind, partition, name, digest, state, id, version } = one;
  const areTexts = [address, kind, partition, name, digest].every(isText);
  return (
    areTexts && isObjectState(state) && isIdOrNull(id) && (version === null || typeof version === 'number')
  );
}

function isExperiment(one: unknown): boolean {
  if (!isObject(one)) return false;
  const { workflows } = one;
  return (
    isExperimentState(one.state) &&
    isText(one.key) &&
    isObject(one.body) &&
    isTime(one.sent_at) &&
    isIdOrNull(one.id) &&
    isCopiesState(one.copies) &&
    (workflows === null || (isObject(workflows) && isText(workflows.base) && isText(workflows.head)))
  );
}

function isEnd(one: unknown): boolean {
  return isObject(one) && isEndState(one.state) && isTextOrNull(one.why) && isTime(one.at);
}

function isTextOrNull(value: unknown): value is Json {
  return value === null || isText(value);
}

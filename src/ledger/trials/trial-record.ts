import { isObject, type Json, type JsonObject, UserError } from '../../model/index.js';
import type { LockRecord } from '../lock/lock-shape.js';
import { parseStored } from '../stored-json.js';
import { RECORD_CODES as CODES } from './record-codes.js';

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
  /** Results without texts; null where there are none. */
  results: JsonObject | null;
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

/**
 * Reads a record. Whoever can push can write one, so its shape is checked, and callers check the rest before they act on it.
 * @throws UserError PS3213
 */
export function readRecord(text: string, where: string): TrialRecord {
  let value: unknown;
  try {
    value = parseStored(text);
  } catch {
    throw damaged(where, 'it is not valid JSON');
  }
  if (!isObject(value) || !Number.isSafeInteger(value.format)) throw damaged(where, 'it has no format');
  if (Number(value.format) > RECORD_FORMAT)
    throw damaged(where, 'a newer version of pipelines-sync wrote it');
  const isText = (one: unknown) => typeof one === 'string';
  const fits =
    [value.trial, value.target, value.question].every(isText) &&
    isTime(value.asked_at) &&
    Number.isSafeInteger(value.attempt) &&
    isObject(value.asked) &&
    (value.holder === null || isObject(value.holder)) &&
    isListOf(value.objects, isTrialObject) &&
    (value.experiment === null || isExperiment(value.experiment)) &&
    (value.results === null || isObject(value.results)) &&
    (value.end === null || isEnd(value.end)) &&
    Array.isArray(value.earlier);
  if (!fits) throw damaged(where, 'a member is missing or of another kind');
  return value as unknown as TrialRecord;
}

const isListOf = (value: unknown, fits: (one: unknown) => boolean) =>
  Array.isArray(value) && value.every(fits);
const isId = (id: unknown) => typeof id === 'number' || typeof id === 'string' || id === null;

function isTrialObject(one: unknown): boolean {
  if (!isObject(one)) return false;
  const { address, kind, partition, name, digest, state, id, version } = one;
  const areTexts = [address, kind, partition, name, digest, state].every((text) => typeof text === 'string');
  return areTexts && isId(id) && (version === null || typeof version === 'number');
}

function isExperiment(one: unknown): boolean {
  if (!isObject(one)) return false;
  const { workflows } = one;
  return (
    typeof one.state === 'string' &&
    typeof one.key === 'string' &&
    isObject(one.body) &&
    !Number.isNaN(Date.parse(String(one.sent_at))) &&
    isId(one.id) &&
    (workflows === null ||
      (isObject(workflows) && typeof workflows.base === 'string' && typeof workflows.head === 'string'))
  );
}

function isEnd(one: unknown): boolean {
  return isObject(one) && typeof one.state === 'string' && isTextOrNull(one.why) && isTime(one.at);
}

/** A time as it was written: another form could say anything, and it is shown. */
function isTime(value: unknown): boolean {
  if (typeof value !== 'string' || Number.isNaN(Date.parse(value))) return false;
  return new Date(value).toISOString() === value;
}

function isTextOrNull(value: unknown): value is Json {
  return value === null || typeof value === 'string';
}

function damaged(where: string, what: string): UserError {
  return new UserError(
    CODES.damaged.code,
    `The record of a trial cannot be used: ${where} (${what}).`,
    'Nothing was launched. Update pipelines-sync, or remove the record after looking on the platform for what the trial made.',
    3,
  );
}

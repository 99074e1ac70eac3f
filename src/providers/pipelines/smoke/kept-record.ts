import { codeOf, UserError } from '../../../model/index.js';
import { reasonOf } from '../../../source/read/source-inside.js';
import type { RunRecord } from '../../provider.js';
import type { SmokeEntry } from './entry.js';
import { SMOKE_CODES } from './smoke-codes.js';
import { SmokeStop } from './task-api.js';

/** A record whose failures end the run like others do: what the run created stays in its report. */
export function keptRecord(store: RunRecord, entry: SmokeEntry): RunRecord {
  const guard = async <Result>(step: Promise<Result>): Promise<Result> => {
    try {
      return await step;
    } catch (error) {
      throw asStop(error, store.lock, entry);
    }
  };
  return {
    get lock() {
      return store.lock;
    },
    open: () => guard(store.open()),
    write: (text) => guard(store.write(text)),
    remove: () => guard(store.remove()),
    close: () => guard(store.close()),
  };
}

function asStop(error: unknown, lock: string, { name, place }: SmokeEntry): unknown {
  if (error instanceof UserError) {
    const state = error.exitCode === 3 ? 'refused' : 'error';
    return new SmokeStop(
      state,
      { ...SMOKE_CODES.record, code: error.code },
      error.message,
      error.remedy ?? '',
      place,
    );
  }
  if (codeOf(error) === undefined) return error;
  const folder = lock.slice(0, lock.lastIndexOf('/'));
  return new SmokeStop(
    'error',
    SMOKE_CODES.record,
    `The record of ${name} cannot be kept in ${folder}: ${reasonOf(error)}.`,
    'Make room for this folder, then run the command again. Without the record, a run that is cut off could create tasks twice.',
    place,
  );
}

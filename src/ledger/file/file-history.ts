import { appendFile } from 'node:fs/promises';
import { isObject } from '../../model/index.js';
import { isSource } from '../check.js';
import type { LedgerHistory, Revision, RevisionOverride } from '../history.js';
import type { Head, HeadOverride } from '../ledger.js';
import type { StoreDeps } from '../store-deps.js';
import { parseStored } from '../stored-json.js';
import { readText } from './disk.js';

/**
 * The log of a ledger in a folder: one line per apply, only appended. It records who applied what and when, and how
 * much; only a ledger in git keeps the values of earlier revisions.
 */
export class FileHistory implements LedgerHistory {
  readonly place: string;
  readonly values = undefined;
  readonly #file: string;

  constructor(file: string, place: string) {
    this.#file = file;
    this.place = place;
  }

  async list(limit: number | null): Promise<{ revisions: Revision[]; more: boolean }> {
    const text = readText(this.#file) ?? '';
    const byNumber = new Map<number | null, Revision>();
    for (const line of text.split('\n')) {
      const revision = readLine(line);
      if (revision !== undefined) byNumber.set(revision.number, revision);
    }
    const all = [...byNumber.values()].sort((a, b) => (b.number ?? 0) - (a.number ?? 0));
    const revisions = limit === null ? all : all.slice(0, limit);
    return { revisions, more: revisions.length < all.length };
  }

  /** Adds the line of a run. A line with the same number as an earlier one replaces it for readers. */
  async add(
    head: Head,
    { what, counts, trials }: Pick<Revision, 'what' | 'counts' | 'trials'>,
    { actor, runUrl }: Pick<StoreDeps, 'actor' | 'runUrl'>,
  ): Promise<void> {
    const revision: Revision = {
      number: head.sequence,
      what,
      commit: null,
      at: head.applied_at,
      actor,
      source: head.source,
      run_url: runUrl,
      counts,
      ...(head.overrides === undefined ? {} : { overrides: head.overrides.map(revisionOverride) }),
      ...(trials === undefined ? {} : { trials }),
    };
    const before = readText(this.#file) ?? '';
    // Half a line of an interrupted run must not spoil this one.
    const start = before === '' || before.endsWith('\n') ? '' : '\n';
    await appendFile(this.#file, `${start}${JSON.stringify(revision)}\n`, { mode: 0o600 });
  }
}

function revisionOverride({ addresses, ...one }: HeadOverride): RevisionOverride {
  return { ...one, changes: addresses.length };
}

/** Undefined for a line that was being written when the machine stopped, and for an unknown one. */
function readLine(line: string): Revision | undefined {
  let value: unknown;
  try {
    value = parseStored(line);
  } catch {
    return undefined;
  }
  if (!isObject(value) || !Number.isSafeInteger(value.number) || !isSource(value.source)) return undefined;
  const isWhole = ['what', 'at', 'actor'].every(
    (name) => typeof (value as Record<string, unknown>)[name] === 'string',
  );
  if (!isWhole || Number.isNaN(Date.parse(String(value.at)))) return undefined;
  return value as unknown as Revision;
}

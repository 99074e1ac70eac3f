import { isObject, UserError } from '../model/index.js';
import type { Entry } from '../plan/index.js';
import { countKinds, type Head, LEDGER_FORMAT } from './ledger.js';

/** What comes out of a ledger is checked before it is used: it may be torn, edited or newer. */
export function readHead(value: unknown, where: string): Head {
  const head = isObject(value) ? value : broken(where, 'it is no object');
  if (typeof head.format !== 'number') broken(where, 'it has no format');
  if (Number(head.format) > LEDGER_FORMAT) return head as unknown as Head;
  for (const name of ['namespace', 'target', 'base_url', 'applied_at']) {
    if (typeof head[name] !== 'string') broken(where, `${name} is no text`);
  }
  for (const name of ['org_id', 'sequence']) {
    if (!Number.isSafeInteger(head[name])) broken(where, `${name} is no integer`);
  }
  if (!isObject(head.source) || !isObject(head.counts)) broken(where, 'source or counts is missing');
  if (head.departed !== undefined) checkDeparted(head.departed, where);
  return head as unknown as Head;
}

const MAPS = ['leaves', 'observed', 'seen', 'kept', 'secrets'] as const;

/** One entry; its id, partition and texts are data, never trusted as paths or addresses of hosts. */
export function readEntry(value: unknown, where: string): Entry {
  const entry = isObject(value) ? value : broken(where, 'it is no object');
  for (const name of ['kind', 'address', 'partition']) {
    if (typeof entry[name] !== 'string' || entry[name] === '') broken(where, `${name} is no text`);
  }
  if (!String(entry.address).startsWith(`${String(entry.kind)}/`))
    broken(where, 'address and kind do not fit');
  if (!/^[a-z]+(:\d+)?(\/[a-z]+:\d+)*$/.test(String(entry.partition)))
    broken(where, 'partition is malformed');
  const id = entry.id;
  if (id !== null && typeof id !== 'string' && !Number.isSafeInteger(id)) broken(where, 'id is no id');
  if (entry.origin !== 'created' && entry.origin !== 'adopted')
    broken(where, 'origin is neither created nor adopted');
  if (!Number.isSafeInteger(entry.generation)) broken(where, 'generation is no integer');
  if (typeof entry.protect !== 'boolean') broken(where, 'protect is neither true nor false');
  for (const name of MAPS) if (!isObject(entry[name])) broken(where, `${name} is no object`);
  if (!isObject(entry.witness)) broken(where, 'witness is no object');
  if (entry.launch !== null && !isObject(entry.launch)) broken(where, 'launch is no object');
  if (isObject(entry.launch) && !['undecided', 'sending', 'launched'].includes(String(entry.launch.state))) {
    broken(where, 'launch has an unknown state');
  }
  const sentAt = entry.sent_at ?? null;
  if (sentAt !== null && typeof sentAt !== 'string') broken(where, 'sent_at is no time');
  if (!isRolledBack(entry.rolled_back ?? null)) broken(where, 'rolled_back names no revision');
  const overwritten = entry.overwritten ?? null;
  if (overwritten !== null && !/^[0-9a-f]{16}$/.test(String(overwritten)))
    broken(where, 'overwritten is no digest');
  const pulled = entry.pulled ?? {};
  if (!isObject(pulled) || !Object.values(pulled).every((pair) => isObject(pair) && 'desired' in pair)) {
    broken(where, 'pulled holds something else than pairs');
  }
  const replaced = entry.replaced ?? null;
  if (replaced !== null && typeof replaced !== 'string') broken(where, 'replaced is no address');
  // Written before there were pulls and replaces, it has neither.
  return { ...entry, pulled, replaced } as unknown as Entry;
}

function checkDeparted(departed: unknown, where: string): void {
  const all: [string, unknown][] = isObject(departed)
    ? Object.entries(departed)
    : broken(where, 'departed is no object');
  for (const [address, one] of all) {
    if (!isObject(one) || !Number.isSafeInteger(one.generation) || !isRolledBack(one.rolled_back))
      broken(where, `departed says nothing that is known of ${address}`);
  }
}

function isRolledBack(value: unknown): boolean {
  return value === null || (isObject(value) && Number.isSafeInteger(value.to));
}

/**
 * The head counts the entries, so that one which got lost is noticed: without the record of an
 * experiment, for instance, it would be launched a second time.
 */
export function checkCounts(head: Head, entries: ReadonlyMap<string, Entry>, where: string): void {
  const there = countKinds(entries);
  for (const kind of new Set([...Object.keys(head.counts), ...Object.keys(there)])) {
    const [told, found] = [head.counts[kind] ?? 0, there[kind] ?? 0];
    if (told !== found) broken(where, `it counts ${told} entries of ${kind}, but ${found} are there`);
  }
}

function broken(where: string, what: string): never {
  throw new UserError(
    'PS6003',
    `The ledger cannot be used: ${where} is damaged (${what}).`,
    'Restore the file from a copy. Without a ledger the next plan adopts what is equal and holds what differs; nothing is written by mistake.',
  );
}

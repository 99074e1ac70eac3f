import { type Entry, isLeftoverAddress } from '../compare/index.js';
import { isId, isObject, UserError } from '../model/index.js';
import { countKinds, type Head, isOfProvider, LEDGER_FORMAT, type SourceFiles } from './ledger.js';
import { LEDGER_CODES } from './ledger-codes.js';
import type { RunStart } from './run-start.js';

/**
 * The head of a ledger, checked. What comes out of a ledger may be damaged, edited, or newer than this version.
 * @throws UserError PS6003 where it is damaged
 */
export function readHead(value: unknown, where: string): Head {
  const read = isObject(value) ? value : broken(where, 'it is not an object');
  const head = isOfProvider(read) ? { ...read, org_id: read.account } : read;
  if (typeof head.format !== 'number') broken(where, 'it has no format');
  if (Number(head.format) > LEDGER_FORMAT && !isOfProvider(read)) return head as unknown as Head;
  if (!isTime(head.applied_at)) broken(where, 'applied_at is not a time');
  if (!Number.isSafeInteger(head.sequence)) broken(where, 'sequence is not an integer');
  if (!isObject(head.counts) || !Object.values(head.counts).every(Number.isSafeInteger))
    broken(where, 'counts is not an object of numbers');
  checkBound(head, where);
  return head as unknown as Head;
}

/** Checks what a ledger is bound to and was applied from, in its head or in the start of a run. */
export function checkBound(
  head: { readonly [name: string]: unknown } | RunStart['head'],
  where: string,
): void {
  const {
    namespace,
    target,
    provider,
    base_url,
    org_id,
    configuration,
    source,
    departed,
    moved_to: moved,
    overrides,
    rules_from: rulesFrom,
  } = head;
  for (const [name, text] of Object.entries({ namespace, target, base_url })) {
    if (typeof text !== 'string') broken(where, `${name} is not a string`);
  }
  if (provider === undefined && !Number.isSafeInteger(org_id)) broken(where, 'org_id is not an integer');
  if (provider !== undefined && (typeof provider !== 'string' || !isAccount(org_id)))
    broken(where, 'provider or account is invalid');
  if (!/^https?:/.test(String(base_url)) || !URL.canParse(String(base_url)))
    broken(where, 'base_url is not a URL');
  if (!isTextOrNull(configuration)) broken(where, 'configuration is not a string');
  if (!isSource(source)) broken(where, 'source has no valid commit');
  if (departed !== undefined) checkDeparted(departed, where);
  if (overrides !== undefined && !(Array.isArray(overrides) && overrides.every(isOverride)))
    broken(where, 'overrides is not a list of overridden rules');
  const isCommits = Array.isArray(rulesFrom) && rulesFrom.every((one) => one !== null && isCommit(one));
  if (rulesFrom !== undefined && !isCommits) broken(where, 'rules_from is not a list of commits');
  const isName = isObject(moved) && typeof moved.namespace === 'string' && typeof moved.target === 'string';
  if (moved !== undefined && !isName) broken(where, 'moved_to is not the name of a ledger');
}

/** True for an override of a rule, as a head or a log records it. */
function isOverride(value: unknown): boolean {
  if (!isObject(value) || typeof value.rule !== 'string' || !Array.isArray(value.addresses)) return false;
  const isLabelled = typeof value.label === 'string' && Number.isSafeInteger(value.pull);
  const isNamed = value.label === undefined && value.pull === undefined;
  return (isLabelled || isNamed) && value.addresses.every((address) => typeof address === 'string');
}

function isAccount(value: unknown): boolean {
  return value === null || typeof value === 'string' || Number.isSafeInteger(value);
}

/** True for a valid source of files. Git is asked about its commit, so it must be the id of one. */
export function isSource(value: unknown): value is Head['source'] {
  return isObject(value) && isCommit(value.commit) && typeof value.dirty === 'boolean';
}

/** The digests of files in a source, if they are usable. Anyone who can push to the repository can write them. */
export function filesOfSource(source: Head['source']): SourceFiles | undefined {
  const files: unknown = source.files;
  if (!isObject(files)) return undefined;
  const { configuration, bundles, texts } = files;
  const isDigest = (value: unknown): value is string =>
    typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
  const isId = typeof configuration === 'string' && isCommit(configuration);
  return isId && isDigest(bundles) && isDigest(texts) ? { configuration, bundles, texts } : undefined;
}

function isCommit(value: unknown): boolean {
  return value === null || (typeof value === 'string' && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(value));
}

/** True for an ISO time. */
export function isTime(value: unknown): value is string {
  return typeof value === 'string' && /^[-+:.\dTZ]{10,40}$/.test(value) && !Number.isNaN(Date.parse(value));
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}

const MAPS = ['leaves', 'observed', 'seen', 'kept', 'secrets'] as const;

/**
 * One entry, checked; its id, partition and texts are data, never trusted as paths or addresses of hosts.
 * @throws UserError PS6003 where it is damaged
 */
export function readEntry(value: unknown, where: string): Entry {
  const entry = isObject(value) ? value : broken(where, 'it is not an object');
  for (const name of ['kind', 'address', 'partition']) {
    if (typeof entry[name] !== 'string' || entry[name] === '') broken(where, `${name} is not a string`);
  }
  if (!String(entry.address).startsWith(`${String(entry.kind)}/`))
    broken(where, 'address and kind do not match');
  if (!/^[a-z][a-z_]*$/.test(String(entry.kind))) broken(where, 'kind is malformed');
  if (!/^[a-z]+(:\d{1,15})?(\/[a-z]+:\d{1,15})*$/.test(String(entry.partition)))
    broken(where, 'partition is malformed');
  const id = entry.id;
  if (id !== null && !isId(id)) broken(where, 'id is not an id');
  const strays = entry.strays ?? [];
  if (!Array.isArray(strays) || !strays.every(isId))
    broken(where, 'strays contains something other than ids');
  if (entry.origin !== 'created' && entry.origin !== 'adopted')
    broken(where, 'origin is neither created nor adopted');
  if (!isCount(entry.generation)) broken(where, 'generation is not a count');
  if ((entry.version ?? null) !== null && !Number.isSafeInteger(entry.version))
    broken(where, 'version is not an integer');
  if (!isCommit(entry.commit ?? null)) broken(where, 'commit is not a commit id');
  if (typeof entry.protect !== 'boolean') broken(where, 'protect is not a boolean');
  for (const name of MAPS) if (!isObject(entry[name])) broken(where, `${name} is not an object`);
  if (!isObject(entry.witness)) broken(where, 'witness is not an object');
  if (!isTextOrNull(entry.witness.created_at ?? null)) broken(where, 'witness has no valid time');
  if (!isTextOrNull(entry.sent_at ?? null)) broken(where, 'sent_at is not a time');
  if (entry.launch !== null) checkLaunch(entry.launch, where);
  for (const secret of Object.values(entry.secrets as object) as unknown[]) {
    const isWhole = isObject(secret) && typeof secret.salt === 'string' && typeof secret.hash === 'string';
    if (!isWhole || !isTextOrNull(secret.variable))
      broken(where, 'secrets contains something other than fingerprints');
  }
  const sentAt = entry.sent_at ?? null;
  if (sentAt !== null && typeof sentAt !== 'string') broken(where, 'sent_at is not a time');
  if (!isRolledBack(entry.rolled_back ?? null)) broken(where, 'rolled_back has no valid revision');
  const renamedFrom = entry.renamed_from ?? null;
  if (renamedFrom !== null && typeof renamedFrom !== 'string')
    broken(where, 'renamed_from is not an address');
  const passing = entry.passing ?? null;
  if (passing !== null && typeof passing !== 'string') broken(where, 'passing is not a name');
  const shown = entry.shown ?? {};
  if (!isObject(shown) || !Object.values(shown).every((one) => /^[0-9a-f]{16}$/.test(String(one))))
    broken(where, 'shown contains something other than digests');
  const overwritten = entry.overwritten ?? null;
  if (overwritten !== null && !/^[0-9a-f]{16}$/.test(String(overwritten)))
    broken(where, 'overwritten is not a digest');
  if (!isWritingMark(entry.writing ?? null)) broken(where, 'writing contains an unknown record');
  const overwrote = entry.overwrote ?? null;
  const isSpan = isObject(overwrote) && isCount(overwrote.from) && isCount(overwrote.to);
  if (overwrote !== null && !isSpan) broken(where, 'overwrote has no valid versions');
  const pulled = entry.pulled ?? {};
  if (!isObject(pulled) || !Object.values(pulled).every((pair) => isObject(pair) && 'desired' in pair)) {
    broken(where, 'pulled contains something other than pairs');
  }
  for (const { at } of Object.values(pulled) as { at?: unknown }[])
    if (at !== undefined && !/^[0-9a-f]{40,64}$/.test(String(at)))
      broken(where, 'pulled has no valid commit');
  const replaced = entry.replaced ?? null;
  if (replaced !== null && typeof replaced !== 'string') broken(where, 'replaced is not an address');
  // The leftover of a replace is deleted, so only an entry with the address of one may claim to be one.
  if (replaced !== null && !isLeftoverAddress(String(entry.address)))
    broken(where, 'replaced stands on an entry that no replace left over');
  // An entry from before pulls and replaces has neither.
  return { ...entry, pulled, replaced } as unknown as Entry;
}

function checkLaunch(value: unknown, where: string): void {
  const launch = isObject(value) ? value : broken(where, 'launch is not an object');
  if (!['undecided', 'sending', 'launched'].includes(String(launch.state)))
    broken(where, 'launch has an unknown state');
  if (typeof launch.content !== 'string') broken(where, 'launch has no content');
  if (launch.key !== null && !/^[a-z0-9-]{1,250}$/i.test(String(launch.key)))
    broken(where, 'launch has a malformed key');
  for (const name of ['route', 'body', 'status'])
    if (!isTextOrNull(launch[name])) broken(where, `${name} of launch is not a string`);
  if (launch.sent_at !== null && !isTime(launch.sent_at)) broken(where, 'sent_at of launch is not a time');
}

/** True for the record of what a run is about to write, and for null. */
export function isWritingMark(value: unknown): boolean {
  if (value === null) return true;
  if (!isObject(value) || !['update', 'replace', 'delete'].includes(String(value.action))) return false;
  const { version, updated_at, moves = {} } = value;
  const isVersion = version === null || Number.isSafeInteger(version);
  return (
    isVersion &&
    isTextOrNull(updated_at) &&
    isObject(moves) &&
    Object.values(moves).every(Number.isSafeInteger)
  );
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function checkDeparted(departed: unknown, where: string): void {
  const all: [string, unknown][] = isObject(departed)
    ? Object.entries(departed)
    : broken(where, 'departed is not an object');
  for (const [address, one] of all) {
    if (!isObject(one) || !isCount(one.generation) || !isRolledBack(one.rolled_back))
      broken(where, `departed contains an unknown record of ${address}`);
  }
}

function isRolledBack(value: unknown): boolean {
  return value === null || (isObject(value) && Number.isSafeInteger(value.to));
}

/**
 * Compares the counts in the head with the entries, so that a lost entry is noticed: without its record, an experiment
 * would be launched again, for example.
 */
export function checkCounts(head: Head, entries: ReadonlyMap<string, Entry>, where: string): void {
  const there = countKinds(entries);
  for (const kind of new Set([...Object.keys(head.counts), ...Object.keys(there)])) {
    const [told, found] = [head.counts[kind] ?? 0, there[kind] ?? 0];
    if (told !== found) broken(where, `it counts ${told} entries of ${kind}, but has ${found}`);
  }
}

function broken(where: string, what: string): never {
  throw new UserError(
    LEDGER_CODES.damaged.code,
    `The ledger cannot be used: ${where} is damaged (${what}).`,
    'Restore the file from a copy. Without a ledger the next plan adopts what is equal and holds what differs; nothing is overwritten by mistake.',
  );
}

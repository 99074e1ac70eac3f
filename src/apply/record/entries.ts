import {
  type AddressIndex,
  appliedForms,
  type Entry,
  fingerprint,
  fittingScores,
  guard,
  type LiveObject,
  secretText,
  traceOf,
  unnamedLeaves,
} from '../../compare/index.js';
import { followRenames, renameRefs } from '../../ledger/index.js';
import { type Json, mapObject, type Resource, Secret } from '../../model/index.js';
import type { Change } from '../../plan/index.js';
import type { Run } from '../run.js';
import type { Settlement } from './settle.js';

/** An entry of a resource without applied values. */
export function emptyEntry(
  resource: Resource,
  run: Pick<Run, 'protects'> & { plan: { source: { commit: string | null } } },
): Entry {
  return {
    kind: resource.kind.name,
    address: resource.address,
    partition: resource.partition,
    id: null,
    witness: { created_at: null },
    origin: 'created',
    generation: 0,
    leaves: {},
    observed: {},
    seen: {},
    kept: {},
    pulled: {},
    secrets: {},
    protect: run.protects(resource),
    version: null,
    launch: null,
    replaced: null,
    commit: run.plan.source.commit,
  };
}

/** The applied values of a resource: every compared leaf that the file sets, references as addresses. */
export function writtenForms(resource: Resource, run: Pick<Run, 'names'>): { [path: string]: Json } {
  return appliedForms(resource, run.names, resource.settings.ignore ?? []);
}

/**
 * The applied values as the ledger records them. A reference to an object that the ledger does not know, and will not
 * know after this plan, is recorded by its id: later only that tells whether somebody changed the reference.
 */
export function recordedForms(
  resource: Resource,
  { names, plan, base, matches }: Pick<Run, 'names' | 'plan' | 'base' | 'matches'>,
): { [path: string]: Json } {
  const forms = writtenForms(resource, { names });
  const ids = unknownIds(
    resource,
    names,
    (address) =>
      base.entries.has(address) ||
      matches.get(address)?.entry !== undefined ||
      plan.changes.some((change) => change.address === address),
  );
  return ids.size === 0 ? forms : mapObject(forms, (form) => renameRefs(form, ids));
}

/**
 * By address, what stands for an object in the ledger to which a resource refers and that the ledger does not know: its id.
 */
export function unknownIds(
  { refs }: Pick<Resource, 'refs'>,
  names: Pick<AddressIndex, 'idOf'>,
  isKnown: (address: string) => boolean,
): Map<string, string> {
  const ids = new Map<string, string>();
  for (const ref of refs) {
    const id = ref.external || ref.version !== undefined ? undefined : names.idOf(ref);
    if (id !== undefined && !isKnown(ref.address)) ids.set(ref.address, `id:${id}`);
  }
  return ids;
}

/** The entry of a resource after it was written, adopted or found equal. */
export function entryAfter(
  run: Run,
  resource: Resource,
  change: Change,
  parts: {
    id: number | string;
    seen: LiveObject | undefined;
    origin: Entry['origin'];
    generation: number;
  } & Partial<Settlement>,
): Entry {
  const before = run.entryOf(resource.address);
  const leaves = recordedForms(resource, run);
  for (const path of Object.keys(change.kept)) {
    // What `keep` leaves unchanged keeps its base, so that the next plan still sees both sides.
    const old = before?.leaves[path];
    if (old === undefined) delete leaves[path];
    else leaves[path] = old;
  }
  const unnamed = parts.unnamed ?? unnamedNow(resource, parts.seen) ?? { ...before?.seen };
  for (const lost of parts.lost ?? []) {
    if (Object.hasOwn(leaves, lost.path)) continue;
    // A value that was cleared but is still there: tried again if nothing happened, otherwise an edit of a field that
    // no file names.
    const old = before?.leaves[lost.path];
    if (lost.isAsBefore && lost.author !== 'somebody' && old !== undefined) leaves[lost.path] = old;
    else unnamed[lost.path] = guard(lost.sent);
  }
  const observed = { ...stillWritten(before?.observed ?? {}, leaves, change), ...parts.observed };
  return {
    ...emptyEntry(resource, run),
    id: parts.id,
    witness: { created_at: parts.seen?.createdAt ?? before?.witness.created_at ?? null },
    origin: parts.origin,
    generation: parts.generation,
    leaves,
    observed,
    seen: unnamed,
    kept: change.kept,
    pulled: keptPulls(before, change),
    secrets: secretsAfter(run, resource, before),
    version: parts.version ?? parts.seen?.version ?? before?.version ?? null,
    ...traceOf(resource.kind, parts.seen, before),
    ...overwrittenAfter(before, change),
    ...renamedAfter(before, resource),
    ...scoresAfter(run, leaves, resource.address, before),
  };
}

/** Scores of exactly these values: of this run's records, and of an earlier one that recorded the same values. */
function scoresAfter(
  { scores, renames }: Pick<Run, 'scores' | 'renames'>,
  leaves: Entry['leaves'],
  address: string,
  before: Entry | undefined,
): Pick<Entry, 'scores'> {
  // What it refers to may have another name from this run on.
  const known = before?.scores === undefined ? undefined : followRenames(before, renames).scores;
  return fittingScores(leaves, [scores.get(address), known]);
}

/** Names exchanged in a circle are recorded as long as `sync` contains the rename. */
function renamedAfter(before: Entry | undefined, { settings }: Resource): Pick<Entry, 'renamed_from'> {
  const done = before?.renamed_from ?? null;
  return done === null || settings.renamed_from !== done ? {} : { renamed_from: done };
}

/** A decision about one edit is recorded, so that the same edit made again is another one. */
function overwrittenAfter(before: Entry | undefined, { decision }: Change): Pick<Entry, 'overwritten'> {
  const overwritten = decision ?? before?.overwritten ?? null;
  return overwritten === null ? {} : { overwritten };
}

function unnamedNow({ kind, leaves }: Resource, seen: LiveObject | undefined): Entry['seen'] | undefined {
  if (seen === undefined) return undefined;
  return unnamedLeaves(kind, seen.object, leaves);
}

/** Written values are the base now, whatever `pull` took in before; what `keep` left unchanged still has its pair. */
function keptPulls(before: Entry | undefined, change: Change): Entry['pulled'] {
  return Object.fromEntries(
    Object.entries(before?.pulled ?? {}).filter(([path]) => Object.hasOwn(change.kept, path)),
  );
}

/** The stored form of a value counts until that value is written again. */
function stillWritten(
  observed: Entry['observed'],
  leaves: Entry['leaves'],
  change: Change,
): Entry['observed'] {
  const rewritten = new Set(change.leaves.map((leaf) => leaf.path));
  return Object.fromEntries(
    Object.entries(observed).filter(([path]) => path in leaves && !rewritten.has(path)),
  );
}

/** The fingerprints after this plan: new ones of the secrets that it sends, otherwise the known ones. */
export function secretsAfter(
  run: Pick<Run, 'plan' | 'deps'> & { intents?: Run['intents'] },
  resource: Resource,
  before: Entry | undefined,
): Entry['secrets'] {
  const sent = new Set(
    run.plan.secret_writes
      .filter((one) => one.write && one.address === resource.address)
      .map((one) => one.field),
  );
  const secrets: Entry['secrets'] = {};
  for (const { path, value } of resource.secrets.values()) {
    const known = before?.secrets[path];
    if (!sent.has(path)) {
      if (known !== undefined) secrets[path] = known;
      continue;
    }
    const intended = run.intents?.get(resource.address)?.secrets[path];
    if (intended !== undefined) {
      secrets[path] = intended;
      continue;
    }
    const text = secretText(value, run.deps.secret);
    const variable = value instanceof Secret ? value.name : null;
    if (text !== undefined) secrets[path] = fingerprint(text, variable, run.deps.randomBytes(16));
  }
  return secrets;
}

/** The generation of the create that the run has recorded as its intent. */
export function generationOf(run: Run, change: Change): number {
  return run.intents.get(change.address)?.generation ?? 0;
}

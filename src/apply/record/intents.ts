import { type Entry, leftoverEntry, nextGeneration } from '../../compare/index.js';
import type { Run } from '../run.js';
import { emptyEntry, recordedForms, secretsAfter } from './entries.js';

/** What intents are made from: a run whose ledger is not open yet. */
export type IntentSource = Pick<
  Run,
  'plan' | 'resources' | 'base' | 'names' | 'protects' | 'deps' | 'matches'
>;

/** Records that are made before the first write of a run. */
export interface Intents {
  /** The entries that the creates and replaces of a plan will make, by address. */
  made: Map<string, Entry>;
  /** By the address of each replace: the entry of the old object until it is deleted. */
  leftovers: Map<string, Entry>;
}

/** An earlier run's intent to create the same generation, whose outcome is unknown. */
export function begunBefore(known: Entry | undefined, generation: number): Entry | undefined {
  return known !== undefined && known.id === null && known.generation === generation ? known : undefined;
}

/** The entries of a plan, as they will be if its creates and replaces succeed. */
export function intentsOf(run: IntentSource): Intents {
  const made = new Map<string, Entry>();
  const leftovers = new Map<string, Entry>();
  for (const change of run.plan.changes) {
    const { address, action } = change;
    const resource = run.resources.get(address);
    if ((action !== 'create' && action !== 'replace') || resource === undefined) continue;
    const match = run.matches.get(address);
    const known = match?.entry ?? run.base.entries.get(address);
    const generation = nextGeneration(known, run.base.departed?.[address], resource.kind);
    const begun = begunBefore(known, generation);
    // With the fingerprints of what is sent: an object that is found later has these secrets.
    made.set(address, {
      ...emptyEntry(resource, run),
      generation,
      sent_at: begun === undefined ? run.deps.platform.serverTime() : (begun.sent_at ?? null),
      ...(begun?.strays === undefined ? {} : { strays: begun.strays }),
      leaves: recordedForms(resource, run),
      secrets: secretsAfter(run, resource, undefined),
    });
    if (action === 'replace' && match?.found.state === 'live')
      leftovers.set(address, leftoverEntry(resource, match.found.live, match.entry));
  }
  return { made, leftovers };
}

/**
 * Addresses whose entry leaves the ledger when the run begins: it names an object that is gone and is created again. With
 * generations, the intent is newer than the entry; without them, the entry would count as newer, and what an interrupted
 * run had made would look like an object of somebody else.
 */
export function recreatedOf({ plan, resources, matches }: IntentSource): string[] {
  return plan.changes.flatMap(({ address, action }) => {
    const kind = resources.get(address)?.kind;
    const match = matches.get(address);
    if (action !== 'create' || kind === undefined || kind.idempotency !== undefined) return [];
    const isGone = match?.found.state === 'gone' && (match.entry?.id ?? null) !== null;
    return isGone && match?.entry?.address === address ? [address] : [];
  });
}

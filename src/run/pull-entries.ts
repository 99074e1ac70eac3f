import { emptyEntry, unknownIds } from '../apply/record/entries.js';
import type { Entry, LiveObject } from '../compare/index.js';
import { followRenames } from '../ledger/index.js';
import type { Resource } from '../model/index.js';
import { wantsProtection } from '../plan/index.js';
import { adoptedEntry, broughtBack, pulledEntry } from '../pull/entries.js';
import type { Verified } from '../pull/verify.js';
import type { Session } from './open/session.js';

/** An object that a pull adopts, with its new item. */
interface Adopted {
  settled: Parameters<typeof adoptedEntry>[0];
  live: LiveObject;
  /** Paths that the pull wrote into an existing item. */
  written: readonly string[];
}

/** New or changed entries of the ledger after a pull. */
export function pulledEntries({ names, decisions, fresh }: Verified, session: Session): Entry[] {
  const base = session.ledger.entries;
  const { commit } = session.source;
  const entries: Entry[] = [];
  const adopted: Adopted[] = [];
  for (const [decision, settled] of decisions) {
    const { match, live } = decision.existing;
    if (match.entry !== undefined) {
      const entry = pulledEntry(decision, settled, { names, commit });
      if (entry !== undefined) entries.push(entry);
    } else if (decision.agrees && settled.states.every((state) => state.asWanted))
      adopted.push({ settled, live, written: decision.writes.map(({ leaf }) => leaf.path) });
  }
  for (const [one, settled] of fresh) {
    if (one.entry === undefined) adopted.push({ settled, live: one.live, written: [] });
    else entries.push(broughtBack(one.entry, settled, { names, commit }));
  }
  const known = new Set([
    ...[...base.values(), ...entries].map(({ address }) => address),
    ...adopted.map(({ settled }) => settled.resource.address),
  ]);
  const empty = (resource: Resource): Entry =>
    emptyEntry(resource, {
      plan: { source: { commit: null } },
      protects: (one) => wantsProtection(one, session.target.protect),
    });
  for (const { settled, live, written } of adopted) {
    const { resource } = settled;
    const context = { names, commit, empty, known: base.get(resource.address) };
    const entry = adoptedEntry(settled, live, written, context);
    // What it refers to may have been left out of this pull.
    entries.push(
      followRenames(
        entry,
        unknownIds(resource, names, (address) => known.has(address)),
      ),
    );
  }
  return entries;
}

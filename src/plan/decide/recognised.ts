import {
  type AddressIndex,
  appliedForms,
  type Entry,
  type KindMatches,
  type Leftover,
  type Match,
} from '../../compare/index.js';
import type { Kind, Place, Remedy } from '../../model/index.js';
import type { PlanInputs } from '../inputs.js';
import { PLAN_CODES } from '../plan-codes.js';
import type { PlanContext } from './context.js';
import { type Described, type LikelyPair, likelyPairs, MOST_COMPARED } from './likely-renames.js';
import type { PlanBuilder } from './plan-builder.js';
import { markOf } from './rolled-back.js';
import { syncLineForAll } from './sync-line.js';

interface Left extends Described {
  leftover: Leftover;
}

interface Come extends Described {
  match: Match;
}

/** The likely renames of a kind: items whose name may have been edited without `renamed_from`. */
export interface LikelyRenames {
  pairs: LikelyPair<Left, Come>[];
  /** Number of items of each side that were not compared. */
  skipped: { left: number; come: number }[];
  /** Both sides of all pairs; they need no other decision. */
  decided: ReadonlySet<Match | Leftover>;
}

/** Pairs items that left the files with new ones that differ only in their name. */
export function likelyRenames(
  kind: Kind,
  { matches, leftovers }: KindMatches,
  inputs: PlanInputs,
  names: AddressIndex,
): LikelyRenames {
  const decided = new Set<Match | Leftover>();
  const likely: LikelyRenames = { pairs: [], skipped: [], decided };
  if (!kind.renames || inputs.policy.rollback !== undefined || !(inputs.isWhole ?? inputs.complete))
    return likely;
  if (inputs.unread !== null) return likely;
  const come = matches.filter((match) => isNew(match, inputs));
  const left = come.length === 0 ? [] : leftovers.filter((leftover) => hasLeft(leftover, inputs));
  for (const partition of new Set(left.map(({ entry }) => entry.partition))) {
    const found = likelyPairs<Left, Come>(
      left
        .filter(({ entry }) => entry.partition === partition)
        .map((leftover) => ({
          address: leftover.entry.address,
          forms: formsOf(kind, leftover.entry),
          leftover,
        })),
      come
        .filter(({ resource }) => resource.partition === partition)
        .map((match) => ({ address: match.resource.address, forms: wantedOf(match, names), match })),
    );
    for (const pair of found.pairs) decided.add(pair.left.leftover).add(pair.come.match);
    likely.pairs.push(...found.pairs);
    likely.skipped.push(found.skipped);
  }
  return likely;
}

/**
 * Holds both sides of likely renames: whether it is a rename decides about an id and everything that pins it, so
 * somebody has to say.
 */
export function holdLikelyRenames(kind: Kind, { pairs, skipped }: LikelyRenames, context: PlanContext): void {
  for (const pair of pairs) hold(kind, pair, context);
  for (const one of skipped) saySkipped(kind, one, context.draft);
}

function isNew({ resource, entry, found, replacing }: Match, inputs: PlanInputs): boolean {
  return (
    found.state === 'absent' &&
    entry === undefined &&
    replacing === undefined &&
    inputs.selected(resource.address)
  );
}

/** True for a live object whose item left the files, and about which `sync` says nothing. */
function hasLeft({ entry, found, dispute, isDisplaced }: Leftover, inputs: PlanInputs): boolean {
  if (found.state !== 'ok' || entry.replaced !== null || dispute !== undefined || isDisplaced) return false;
  if (!inputs.removable(entry.address) || markOf(inputs, entry.address, entry) !== null) return false;
  const said = inputs.leaving(entry.address);
  return said.delete !== true && said.release !== true;
}

function withoutKey(kind: Kind, forms: Described['forms']): Described['forms'] {
  return Object.fromEntries(Object.entries(forms).filter(([path]) => !kind.key.includes(path)));
}

function formsOf(kind: Kind, { leaves, pulled }: Entry): Described['forms'] {
  const taken = Object.fromEntries(Object.entries(pulled).map(([path, { desired }]) => [path, desired]));
  return withoutKey(kind, { ...leaves, ...taken });
}

function wantedOf({ resource }: Match, names: AddressIndex): Described['forms'] {
  const { kind, settings } = resource;
  return withoutKey(kind, appliedForms(resource, names, settings.ignore ?? []));
}

function hold(
  kind: Kind,
  { left, come, lines }: LikelyPair<Left, Come>,
  { inputs, draft }: PlanContext,
): void {
  const { entry, found } = left.leftover;
  const { resource } = come.match;
  const id = found.state === 'ok' ? found.value.id : entry.id;
  const share =
    lines === null
      ? 'everything but the name is equal'
      : lines.same === lines.of
        ? 'everything but the name is equal, including long texts'
        : `all other fields are equal, and ${lines.same} of ${lines.of} lines of text`;
  const remedies = likelyRenameRemedies(resource.place, entry.address, resource.address);
  const parts = { kind: kind.name, why: 'renamed' as const, edit: null, remedies };
  draft.failed.add(resource.address);
  draft.hold({
    ...parts,
    leaves: [],
    address: resource.address,
    id: null,
    would: 'create',
    place: resource.place,
    message: `is new in the files and may be a rename of ${entry.address} (id ${id}): ${share}`,
  });
  // With `--only`, it is unknown which files the leaving item belongs to.
  if (!inputs.complete) return;
  draft.hold({
    ...parts,
    leaves: [],
    address: entry.address,
    id,
    would: inputs.policy.prune && entry.origin === 'created' ? 'delete' : 'release',
    place: null,
    message: `is no longer in the files and may have been renamed to ${resource.address}: ${share}`,
  });
}

/** The remedies of a likely rename: it is one item, or two. */
export function likelyRenameRemedies(place: Place, old: string, now: string): Remedy[] {
  return [
    {
      to: 'To treat it as a rename and keep the id, on all targets',
      type: syncLineForAll(place, now, 'renamed_from', old),
    },
    {
      to: 'To delete the old one (not a rename), on all targets',
      type: syncLineForAll(place, old, 'delete', true),
    },
    {
      to: 'To release the old one (not a rename), on all targets',
      type: syncLineForAll(place, old, 'release', true),
    },
  ];
}

function saySkipped(kind: Kind, { left, come }: { left: number; come: number }, draft: PlanBuilder): void {
  if (left + come === 0) return;
  draft.say(
    'note',
    PLAN_CODES.notCompared.code,
    null,
    `Too many ${kind.name} were removed and added to detect every rename: ${MOST_COMPARED} of each were compared, ${left} removed and ${come} added ones were not.`,
    { remedy: 'Mark renames with renamed_from in sync, or apply in several steps.' },
  );
}

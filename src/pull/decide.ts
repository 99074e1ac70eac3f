import {
  type AddressIndex,
  guard,
  isMergeableText,
  knownForms,
  type LeafState,
  liveSide,
  type Match,
  type MemberConflict,
  type MergedMembers,
  mergeMembers,
  pulledAt,
  valueAt,
} from '../compare/index.js';
import {
  formatPath,
  isCompleteMap,
  type Json,
  type Leaf,
  pasted,
  patternOf,
  type Ref,
  refsOf,
  sameJson,
  toRun,
  valued,
} from '../model/index.js';
import { applyRemedy, pullRemedy } from '../plan/index.js';
import { hasMarkers } from '../source/read/conflict-markers.js';
import { type OpenPoint, openPoint } from './open-point.js';
import { PULL_CODES } from './pull-codes.js';
import { hasShown, isShown, noteShown, shownText } from './shown.js';
import type { Existing } from './survey/survey.js';

/** One leaf that a pull writes into the files. */
export interface LeafWrite {
  leaf: Leaf;
  /** The live value in the shape of files; null where the platform holds nothing. */
  live: Json;
  /** The text to write instead of the live value: the result of a merge. */
  merged?: string;
  /** A complete map to write, with the edits of both sides. */
  members?: Pick<MergedMembers, 'value' | 'meaning'>;
  /** The merged text holds conflict markers. */
  isMarked?: boolean;
  /** The file's value is lost unless it is committed, and it is unknown whether it is older. */
  overwrites: boolean;
}

/** Two texts to merge, of which neither is the older one. */
export interface MergeTask {
  leaf: Leaf;
  live: string;
  base: string;
  files: string;
  platform: string;
  /** Conflict markers are allowed in the file: only in a text of many lines. */
  mayMark: boolean;
}

/** A complete map that both sides changed. */
export interface MembersTask {
  leaf: Leaf;
  live: Json;
  merged: MergedMembers;
}

/** The decision about one item in the files. */
export interface Decision {
  existing: Existing;
  writes: LeafWrite[];
  merges: MergeTask[];
  /** Complete maps whose members have to be merged, of which some texts may be merged line by line. */
  members: MembersTask[];
  /** Leaves whose live values the files have taken in already: only the ledger has to record that. */
  known: Leaf[];
  /** Guards of the live values that this pull shows for a decision, by path. */
  shown: { [path: string]: string };
  /** Every value of the file is, or will be, the platform's. */
  agrees: boolean;
}

interface DecideContext {
  isResolved: boolean;
  /** A rollback restored it, and `--rolled-back` brings that into the files. */
  isBack: boolean;
  cannotName: (ref: Ref) => boolean;
}

/**
 * Decides leaf by leaf what a pull does to an item: a value that only the platform changed comes in, one that only the
 * file changed stays, and one that both changed is merged or left for somebody to decide.
 */
export function decide(
  existing: Existing,
  context: DecideContext & { names: AddressIndex },
  open: OpenPoint[],
): Decision {
  const decision: Decision = {
    existing,
    writes: [],
    merges: [],
    members: [],
    known: [],
    shown: {},
    agrees: true,
  };
  const { match } = existing;
  for (const state of existing.states) {
    if (state.desired === undefined) {
      const live = valueAt(existing.live.object, state.leaf.steps) ?? null;
      if (context.isBack && state.dropped !== undefined && state.asApplied && live !== null)
        decision.writes.push({ leaf: state.leaf, live, overwrites: false });
      continue;
    }
    const how = judge(existing, state, context);
    if (how === 'nothing') {
      if (!state.asWanted) decision.agrees = false;
    } else if (how === 'known') decision.known.push(state.leaf);
    else if (how === 'take' || how === 'overwrite') {
      const live = valueAt(existing.live.object, state.leaf.steps) ?? null;
      decision.writes.push({ leaf: state.leaf, live, overwrites: how === 'overwrite' });
    } else if (how === 'merge') decision.merges.push(mergeTask(existing, state, context.isResolved));
    else if (how === 'members') mergeMap(decision, state, context, open);
    else {
      decision.agrees = false;
      if (how !== 'markers') noteShown(decision, state);
      open.push(pointOf(how, match, state, { isUnsettled: context.isResolved }));
    }
  }
  for (const leaf of existing.unnamed) {
    const live = valueAt(existing.live.object, leaf.steps) ?? null;
    if (live !== null) decision.writes.push({ leaf, live, overwrites: false });
  }
  return decision;
}

/** Merges a complete map; the members that are left are merged as texts, or are for somebody to decide. */
function mergeMap(
  decision: Decision,
  state: LeafState,
  { isResolved }: DecideContext,
  open: OpenPoint[],
): void {
  const { match, live, states } = decision.existing;
  const raw = valueAt(live.object, state.leaf.steps);
  const isDecided = isResolved && match.entry !== undefined && isShown(match.entry, state);
  // The file may have lost since what an earlier pull brought in, and the base does not tell: a merge could bring it
  // back, or keep what is gone from the platform.
  const isPulled = pulledAt(match.entry, state.path) !== undefined;
  const merged = isPulled ? undefined : mergeMembers(state, raw, states);
  if (merged === undefined && isDecided) {
    decision.known.push(state.leaf);
    return;
  }
  if (merged === undefined) {
    decision.agrees = false;
    noteShown(decision, state);
    open.push(pointOf('conflict', match, state, { isUnsettled: isResolved }));
    return;
  }
  // Somebody decided for the files, in all the members that both sides changed: each of them was shown.
  if (isDecided) merged.conflicts = [];
  decision.members.push({ leaf: state.leaf, live: raw ?? null, merged });
}

/** Finishes the merge of a complete map: writes it, records it, or leaves its conflicts open. */
export function finishMembers(
  decision: Decision,
  { leaf, live, merged }: MembersTask,
  { isUnsettled }: { isUnsettled: boolean },
): OpenPoint[] {
  const { match, states } = decision.existing;
  const state = states.find(({ path }) => path === leaf.path);
  if (state === undefined) throw new Error(`${leaf.path} was not compared`);
  if (merged.conflicts.length > 0) {
    decision.agrees = false;
    noteShown(decision, state);
    return merged.conflicts.map((conflict) => pointOf('conflict', match, state, { isUnsettled, conflict }));
  }
  if (state.desired !== undefined && sameJson(state.desired, merged.meaning)) decision.known.push(leaf);
  else decision.writes.push({ leaf, live, members: merged, overwrites: false });
  return [];
}

type How = 'nothing' | 'known' | 'take' | 'overwrite' | 'merge' | 'members' | Trouble;
type Trouble = 'conflict' | 'unknown' | 'markers' | 'unnamed_reference' | 'taken_before';

function judge(existing: Existing, state: LeafState, { isResolved, isBack, cannotName }: DecideContext): How {
  const { entry } = existing.match;
  const isMeant = existing.match.resource.settings.conflict_markers === true;
  const isMarked = !isMeant && typeof state.desired === 'string' && hasMarkers(state.desired);
  if (isMarked) return 'markers';
  if (state.asWanted) return state.gitMoved && entry !== undefined ? 'known' : 'nothing';
  // The files are newer, and somebody decided for the values before them.
  const comesBack = isBack && (state.asApplied || state.base === undefined);
  if (state.asApplied && !comesBack) return 'nothing';
  if (state.written !== undefined && refsOf(state.written).some(cannotName)) return 'unnamed_reference';
  if (!state.gitMoved) return 'take';
  if (comesBack) return 'overwrite';
  if (isCompleteMap(state.leaf.field) && state.base !== undefined) return 'members';
  // Nobody can have decided about a live value that was never shown.
  if (isResolved && entry !== undefined && isShown(entry, state)) return 'known';
  if (state.base === undefined) {
    // The file names a field for the first time, and the platform has not changed it since it was last seen.
    if (entry !== undefined && entry.seen[state.path] === guard(state.raw)) return 'nothing';
    // Taken in before: the file was edited since, or is one that does not have it yet.
    if (entry !== undefined && knownForms(entry, state.path).some((form) => sameJson(form, state.live)))
      return 'taken_before';
    return existing.named && !isResolved ? 'overwrite' : 'unknown';
  }
  return isMergeableText(state.leaf.field, [state.base, state.live, state.desired]) ? 'merge' : 'conflict';
}

/** @param isResolved the file contains the live value that was shown: only later edits come in */
function mergeTask(existing: Existing, state: LeafState, isResolved: boolean): MergeTask {
  const { leaf } = state;
  const live = valueAt(existing.live.object, leaf.steps);
  const pair = pulledAt(existing.match.entry, state.path);
  // A value that was taken in once is not marked again in a text that was edited since.
  const known = pair && liveSide(pair);
  return {
    leaf,
    live: String(live),
    base: (isResolved ? shownText(existing.match.entry, state.path) : undefined) ?? String(state.base),
    files: String(state.desired),
    platform: String(state.live),
    mayMark: leaf.field?.type === 'text' && leaf.field.long === true && known !== state.live,
  };
}

/** The open point of a text that could not be merged; from now on, its live value counts as shown. */
export function unmerged(
  decision: Decision,
  task: MergeTask,
  { isMarked, isUnsettled }: { isMarked: boolean; isUnsettled: boolean },
): OpenPoint {
  const { match, states } = decision.existing;
  const state = states.find(({ path }) => path === task.leaf.path);
  const isLong = task.leaf.field?.type === 'text' && task.leaf.field.long === true;
  const how = isMarked ? 'markers' : isLong ? 'taken_before' : 'conflict';
  if (state === undefined) throw new Error(`${task.leaf.path} was not compared`);
  noteShown(decision, state);
  return pointOf(how, match, state, { isNew: isMarked, isUnsettled });
}

function pointOf(
  how: Trouble,
  match: Match,
  state: LeafState,
  {
    isNew = false,
    isUnsettled,
    conflict,
  }: { isNew?: boolean; isUnsettled: boolean; conflict?: MemberConflict },
): OpenPoint {
  const { address } = match.resource;
  const steps = conflict?.steps ?? state.leaf.steps;
  const at = conflict === undefined ? state.path : formatPath(steps);
  const files = conflict === undefined ? state.desired : conflict.files;
  const platform = conflict === undefined ? state.live : conflict.platform;
  const resolve = pasted('pull', '--only', patternOf(address), '--resolved', patternOf(address));
  const resolved = toRun('To keep the values in the files', resolve);
  const place = match.resource.placeOf(steps);
  const where = `${place.file}:${place.line}`;
  const isGone = platform === undefined;
  const live = {
    to: 'To take the live values',
    type: `${isGone ? 'remove' : 'write'} it at ${where}, then pull again`,
  };
  const words: { [how in Trouble]: Pick<OpenPoint, 'code' | 'message' | 'remedies'> } = {
    conflict: {
      code: PULL_CODES.conflict.code,
      message: `${at} was ${edited(files, platform)}; the file is unchanged.`,
      remedies: [live, resolved],
    },
    unknown: {
      code: PULL_CODES.unknownBase.code,
      message: `${state.path} differs, and it is unknown which side changed last; the file is unchanged.`,
      remedies: [
        pullRemedy('To take the live values', address),
        applyRemedy('To keep the values in the files', address, valued('--take-over', patternOf(address))),
      ],
    },
    markers: {
      code: PULL_CODES.textConflict.code,
      message: isNew
        ? `${state.path} was edited in the same lines in the files and on the platform; the file now has both, between conflict markers.`
        : `${state.path} still holds the conflict markers of an earlier pull.`,
      remedies: [toRun(`To continue, after resolving the markers at ${where}`, resolve)],
    },
    taken_before: {
      code: PULL_CODES.takenBefore.code,
      message: `${state.path} was edited in lines that an earlier pull wrote; the file is unchanged.`,
      remedies: [resolved, live],
    },
    unnamed_reference: {
      code: PULL_CODES.conflict.code,
      message: `${state.path} refers to something that cannot be read, so its live value is unknown.`,
      remedies: [{ to: 'To continue', type: 'settle the resource it refers to first' }],
    },
  };
  const unsettled = {
    code: PULL_CODES.unsettled.code,
    message: `${at} is not settled: ${hasShown(match.entry, state.path) ? 'it was edited on the platform since it was shown' : 'its live value was not shown before'}. It is shown here; the file is unchanged.`,
  };
  return openPoint({
    weight: 'open',
    address,
    path: at,
    place,
    ...(files === undefined ? {} : { files }),
    ...(platform === undefined ? {} : { platform }),
    ...words[how],
    ...(isUnsettled && (how === 'conflict' || how === 'taken_before') ? unsettled : {}),
  });
}

/** What both sides did to a value. */
function edited(files: Json | undefined, platform: Json | undefined): string {
  if (files === undefined) return 'removed from the files and edited on the platform';
  if (platform === undefined) return 'edited in the files and removed on the platform';
  return 'edited in the files and on the platform';
}

/** True for a reference to an item whose object on the platform is not known. */
export function namesNothing(matches: readonly Match[], names: AddressIndex): (ref: Ref) => boolean {
  const dim = new Set(
    matches
      .filter(({ found }) => ['unreadable', 'ambiguous', 'disputed'].includes(found.state))
      .map(({ resource }) => resource.address),
  );
  return (ref) => names.idOf(ref) === undefined && (ref.external || dim.has(ref.address));
}

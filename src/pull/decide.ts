import {
  type AddressIndex,
  guard,
  knownForms,
  type LeafState,
  liveSide,
  type Match,
  pulledAt,
  valueAt,
} from '../compare/index.js';
import {
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
  /** The text to write where it is not the live value: what merging came to. */
  merged?: string;
  /** The merged text holds conflict markers. */
  isMarked?: boolean;
  /** The file's value is lost where it is not committed: nobody knows that it is older. */
  overwrites: boolean;
}

/** Two texts of which neither is the older one. */
export interface MergeTask {
  leaf: Leaf;
  live: string;
  base: string;
  files: string;
  platform: string;
  /** Markers may stand in the file: nowhere but in a text of many lines. */
  mayMark: boolean;
}

/** The decision about one item in the files. */
export interface Decision {
  existing: Existing;
  writes: LeafWrite[];
  merges: MergeTask[];
  /** Leaves whose live value the files have taken in already: only the ledger has to know. */
  known: Leaf[];
  /** Guards of the live values that this pull shows somebody to decide about, by path. */
  shown: { [path: string]: string };
  /** Everything that the file names is as the platform has it, or is going to be. */
  agrees: boolean;
}

interface DecideContext {
  isResolved: boolean;
  /** A rollback put it back, and `--rolled-back` brings that into the files. */
  isBack: boolean;
  cannotName: (ref: Ref) => boolean;
}

/**
 * Decides leaf by leaf what a pull does to an item: what only the platform changed
 * comes in, what only the file changed stays, what both changed is merged or left for somebody to
 * decide.
 */
export function decide(
  existing: Existing,
  context: DecideContext & { names: AddressIndex },
  open: OpenPoint[],
): Decision {
  const decision: Decision = { existing, writes: [], merges: [], known: [], shown: {}, agrees: true };
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

type How = 'nothing' | 'known' | 'take' | 'overwrite' | 'merge' | Trouble;
type Trouble = 'conflict' | 'unknown' | 'markers' | 'unnamed_reference' | 'taken_before';

function judge(existing: Existing, state: LeafState, { isResolved, isBack, cannotName }: DecideContext): How {
  const { entry } = existing.match;
  const isMeant = existing.match.resource.settings.conflict_markers === true;
  const isMarked = !isMeant && typeof state.desired === 'string' && hasMarkers(state.desired);
  if (isMarked) return 'markers';
  if (state.asWanted) return state.gitMoved && entry !== undefined ? 'known' : 'nothing';
  // The files are the newer side, and somebody decided for what was there before them.
  const comesBack = isBack && (state.asApplied || state.base === undefined);
  if (state.asApplied && !comesBack) return 'nothing';
  if (state.written !== undefined && refsOf(state.written).some(cannotName)) return 'unnamed_reference';
  if (!state.gitMoved) return 'take';
  if (comesBack) return 'overwrite';
  // Nobody can have decided about a live value that nobody was shown.
  if (isResolved && entry !== undefined && isShown(entry, state)) return 'known';
  if (state.base === undefined) {
    // The file names a field anew, and the platform has not moved since we last saw it.
    if (entry !== undefined && entry.seen[state.path] === guard(state.raw)) return 'nothing';
    // Taken in before: the file was edited since, or is one that has not got it yet.
    if (entry !== undefined && knownForms(entry, state.path).some((form) => sameJson(form, state.live)))
      return 'taken_before';
    return existing.named && !isResolved ? 'overwrite' : 'unknown';
  }
  return isText(state) ? 'merge' : 'conflict';
}

function isText(state: LeafState): boolean {
  const { field } = state.leaf;
  const isFree = field?.type === 'text' && field.values === undefined && field.format === undefined;
  return isFree && [state.base, state.live, state.desired].every((side) => typeof side === 'string');
}

/** @param isResolved the file has the live value in it that was shown: only later edits are still to come in */
function mergeTask(existing: Existing, state: LeafState, isResolved: boolean): MergeTask {
  const { leaf } = state;
  const live = valueAt(existing.live.object, leaf.steps);
  const pair = pulledAt(existing.match.entry, state.path);
  // What was taken in once is not marked a second time in a text that was edited since.
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

/** The open point of a text that could not be merged; from now on its live value counts as shown. */
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
  { isNew = false, isUnsettled }: { isNew?: boolean; isUnsettled: boolean },
): OpenPoint {
  const { address } = match.resource;
  const resolve = pasted('pull', '--only', patternOf(address), '--resolved', patternOf(address));
  const resolved = toRun('To keep the values in the files', resolve);
  const place = match.resource.placeOf(state.leaf.steps);
  const where = `${place.file}:${place.line}`;
  const live = { to: 'To take the live values', type: `write it at ${where}, then pull again` };
  const words: { [how in Trouble]: Pick<OpenPoint, 'code' | 'message' | 'remedies'> } = {
    conflict: {
      code: PULL_CODES.conflict.code,
      message: `${state.path} was edited in the files and on the platform; the file is unchanged.`,
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
    message: `${state.path} is not settled: ${hasShown(match.entry, state.path) ? 'it was edited on the platform since it was shown' : 'its live value was not shown before'}. It is shown here; the file is unchanged.`,
  };
  return openPoint({
    weight: 'open',
    address,
    path: state.path,
    place,
    ...(state.desired === undefined ? {} : { files: state.desired }),
    platform: state.live,
    ...words[how],
    ...(isUnsettled && (how === 'conflict' || how === 'taken_before') ? unsettled : {}),
  });
}

/** True when a reference leads to an item of which it is not known what it is on the platform. */
export function namesNothing(matches: readonly Match[], names: AddressIndex): (ref: Ref) => boolean {
  const dim = new Set(
    matches
      .filter(({ found }) => ['unreadable', 'ambiguous', 'disputed'].includes(found.state))
      .map(({ resource }) => resource.address),
  );
  return (ref) => names.idOf(ref) === undefined && (ref.external || dim.has(ref.address));
}

import { type AddressIndex, type LeafState, threeWay, unixLines, withoutPassing } from '../compare/index.js';
import { type Json, type Resource, sameJson } from '../model/index.js';
import type { Decision } from './decide.js';
import type { Fresh, Survey } from './survey/survey.js';

/** An item after the pull, with its live object compared again. */
export interface Settled {
  resource: Resource;
  states: LeafState[];
}

/** The result of a verification. */
export interface Verified {
  decisions: Map<Decision, Settled>;
  fresh: Map<Fresh, Settled>;
  names: AddressIndex;
  /** Addresses whose new text does not have the intended meaning, with the reason. */
  wrong: { address: string; message: string }[];
}

/**
 * Compares the meaning of the new texts with the intended one: every value that was taken in is the live one, and no
 * other value changed. Values that the platform sets by itself are no part of it. Nothing is written before this.
 * @param after the resource that an item has become; undefined where it is gone
 */
export function verify(
  survey: Survey,
  decisions: readonly Decision[],
  fresh: readonly Fresh[],
  after: { item(resource: Resource): Resource | undefined; at(address: string): Resource | undefined },
): Verified {
  const names = namesAfter(survey, fresh, after);
  const verified: Verified = { decisions: new Map(), fresh: new Map(), names, wrong: [] };
  for (const decision of decisions) {
    const { match, live } = decision.existing;
    const resource = after.item(match.resource);
    if (resource === undefined) {
      verified.wrong.push({ address: match.resource.address, message: 'its item would be lost' });
      continue;
    }
    const ignore = match.resource.settings.ignore ?? [];
    const states = threeWay(resource, ignore, live, match.entry, names);
    const said = withoutPassing(resource.kind, live);
    const message = wrongLeaf(
      decision,
      said === live ? states : threeWay(resource, ignore, said, match.entry, names),
    );
    if (message === undefined) verified.decisions.set(decision, { resource, states });
    else verified.wrong.push({ address: match.resource.address, message });
  }
  for (const one of fresh) {
    const resource = after.at(one.address);
    const states = resource === undefined ? [] : threeWay(resource, [], one.live, undefined, names);
    const said = resource === undefined ? one.live : withoutPassing(resource.kind, one.live);
    const meant =
      resource === undefined || said === one.live ? states : threeWay(resource, [], said, undefined, names);
    const strange = meant.find((state) => !state.asWanted);
    if (resource !== undefined && strange === undefined) verified.fresh.set(one, { resource, states });
    else {
      const what = strange === undefined ? 'its name' : strange.path;
      verified.wrong.push({
        address: one.address,
        message: `${what} cannot be written without changing its meaning`,
      });
    }
  }
  return verified;
}

/** Items that the pull does not touch but whose meaning changed: an internal error. */
export function collateral(
  before: readonly Resource[],
  touched: ReadonlySet<string>,
  after: (resource: Resource) => Resource | undefined,
): Resource | undefined {
  return before.find((resource) => {
    if (touched.has(resource.address)) return false;
    const now = after(resource);
    return now === undefined || !sameJson(now.forms, resource.forms);
  });
}

function namesAfter(
  survey: Survey,
  fresh: readonly Fresh[],
  after: { item(resource: Resource): Resource | undefined },
): AddressIndex {
  const names = survey.names.copy();
  for (const { resource, found } of survey.matches) {
    const now = after.item(resource);
    if (found.state === 'live' && now !== undefined) names.set(resource.kind, now.address, found.live.id);
  }
  for (const one of fresh) names.set(one.kind, one.address, one.live.id);
  return names;
}

function wrongLeaf({ writes }: Decision, states: readonly LeafState[]): string | undefined {
  for (const { leaf, live, merged, members } of writes) {
    const state = states.find(({ path }) => path === leaf.path);
    const isRight =
      members !== undefined
        ? state?.desired !== undefined && sameJson(state.desired, members.meaning)
        : merged !== undefined
          ? isText(state, merged)
          : live === null
            ? isNone(state)
            : state?.asWanted;
    if (isRight !== true) return `${leaf.path} cannot be written without changing its meaning`;
  }
  return undefined;
}

function isText(state: LeafState | undefined, text: string): boolean {
  return typeof state?.desired === 'string' && unixLines(state.desired) === unixLines(text);
}

function isNone(state: LeafState | undefined): boolean {
  const none: Json = null;
  return state === undefined || state.desired === undefined || state.desired === none || state.asWanted;
}

import { createBody, objectIn, type Platform } from '../../compare/index.js';
import { coded, type Finding, type JsonObject, type Resource } from '../../model/index.js';
import type { Pinned, TrialEntry, TrialSwap } from '../../providers/index.js';
import type { Planned } from '../plan-target.js';
import { contentDigest, liveIds, NotMadeError } from './content.js';
import type { Before } from './since-commit.js';
import { TRIAL_RUN_CODES as CODES } from './trial-codes.js';

/** An exchange that a trial tries, with what both sides are. */
export interface ChangedSwap {
  swap: TrialSwap;
  base: Pinned;
  /** Digest of what the base is. */
  baseDigest: string;
  /** When the base was written, ISO 8601; null where the platform does not show it. */
  baseSince: string | null;
  head: HeadItem | { slug: string };
}

/** An item of the files whose text is the head. */
export interface HeadItem {
  resource: Resource;
  /** The body of a create, with the item's own names. */
  body: JsonObject;
  digest: string;
}

interface Context {
  planned: Planned;
  resources: ReadonlyMap<string, Resource>;
  platform: Pick<Platform, 'answer'>;
  /** Fields that change nothing about what a model does. */
  words: readonly string[];
  trial: string;
  /** What the files had before counts as unchanged. */
  before: Before;
}

/** The exchanges of a trial that change something, each read once; findings say why others cannot be tried. */
export async function changedSwaps(
  swaps: readonly TrialSwap[],
  context: Context,
): Promise<{ changed: ChangedSwap[]; findings: Finding[] }> {
  const findings: Finding[] = [];
  const found = await Promise.all(
    swaps.map(async (swap) => {
      const { what } = swap;
      if ('address' in what) return itemSwap(swap, what.address, context, findings);
      if (what.from === what.to || context.before.hadSwap(context.trial, swap)) return undefined;
      return {
        swap,
        base: { slug: what.from },
        baseDigest: what.from,
        baseSince: null,
        head: { slug: what.to },
      };
    }),
  );
  return { changed: found.filter((one) => one !== undefined), findings };
}

/** Addresses that a plan changes, or holds, in more than their names. */
export function changedAddresses({ plan }: Planned, words: readonly string[]): Set<string> {
  const isContent = ({ path }: { path: string }) => !words.includes(path);
  const changes = plan.changes.filter(
    ({ action, leaves }) => (action === 'update' || action === 'replace') && leaves.some(isContent),
  );
  const held = plan.held.filter(
    ({ would, leaves }) => (would === 'update' || would === 'replace') && leaves.some(isContent),
  );
  return new Set([...changes, ...held].map(({ address }) => address));
}

async function itemSwap(
  swap: TrialSwap,
  address: string,
  context: Context,
  findings: Finding[],
): Promise<ChangedSwap | undefined> {
  const { planned, resources, platform, words } = context;
  const resource = resources.get(address);
  const found = planned.matches.get(address)?.found;
  if (resource === undefined || found === undefined) return undefined;
  const { kind, partition } = resource;
  const cannot = (message: string, remedy: string) => {
    findings.push({ ...coded(CODES.notMade), message, remedy, place: swap.place, address });
    return undefined;
  };
  if (found.state === 'absent' || found.state === 'gone') {
    if (context.before.hadItem(resource)) return undefined;
    findings.push({
      ...coded(CODES.noBase),
      message: `${address} is not on the platform yet, so it has nothing to be compared with and is not tried.`,
      remedy: 'Apply it first; its next change is tried.',
      place: swap.place,
      address,
    });
    return undefined;
  }
  if (found.state !== 'live')
    return cannot(
      `${address} cannot be tried: it is unclear which live ${kind.singular} it is.`,
      'See the plan.',
    );
  if (!changedAddresses(planned, words).has(address) || context.before.hadItem(resource)) return undefined;
  const { id } = found.live;
  const read = objectIn(kind, id, await platform.answer({ ask: 'object', kind, partition, id }));
  if (read.state !== 'ok')
    return cannot(
      `${address} cannot be tried: its live ${kind.singular}, id ${id}, cannot be read.`,
      'Plan again.',
    );
  const live = read.value;
  if (live.version === null)
    return cannot(
      `${address} cannot be tried: the platform shows no version of it.`,
      'Apply it without a trial.',
    );
  let body: JsonObject;
  try {
    body = createBody(
      resource,
      liveIds((ref) => planned.names.idOf(ref)),
    );
  } catch (error) {
    if (!(error instanceof NotMadeError)) throw error;
    return cannot(`${address} cannot be tried: ${error.message}.`, 'Apply what it refers to first.');
  }
  const fields = Object.keys(body);
  if (contentDigest(kind, body, words) === contentDigest(kind, live.object, words, fields)) return undefined;
  const updated = live.object.updated_at;
  return {
    swap,
    base: { kind: kind.name, id, version: live.version },
    baseDigest: contentDigest(kind, live.object, words),
    baseSince: typeof updated === 'string' ? updated : live.createdAt,
    head: { resource, body, digest: contentDigest(kind, body, words) },
  };
}

/** The swaps of a trial that names none, from what the platform shows of its places. */
export function shownSwaps(
  users: readonly { node: string; field: string; kind: string; id: number | string }[],
  { place }: Pick<TrialEntry, 'place'>,
  addressOf: (kind: string, id: number | string) => string | undefined,
): TrialSwap[] {
  return users.flatMap(({ node, field, kind, id }) => {
    const address = addressOf(kind, id);
    return address === undefined ? [] : [{ node, field, what: { address }, place }];
  });
}

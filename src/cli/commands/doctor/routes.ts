import type { Answer, Need, PlatformReader, RawNeed, Snapshot } from '../../../compare/index.js';
import { isInTarget } from '../../../config/config-types.js';
import {
  type AccountId,
  byCodeUnit,
  type Kind,
  type OnlineView,
  type Resource,
  UserError,
  withoutStop,
} from '../../../model/index.js';
import { count } from '../../../report/index.js';
import type { Offline } from '../../../run/open/open-files.js';
import { readAsAsked } from '../../../run/read-as-asked.js';
import { type Check, ok, problem, warning } from './check.js';
import { DOCTOR_CODES as CODES } from './doctor-codes.js';

/** Checks the list of every kind in the files, where possible the lists of the other kinds, and discovery. */
export async function checkRoutes(
  offline: Offline,
  org: AccountId,
  reader: PlatformReader,
): Promise<Check[]> {
  const resources = offline.desired.resources.filter((one) => isInTarget(offline.target, one.address));
  const checks = await Promise.all([
    ...offline.kinds.all.map((kind) => checkLists(kind, resources, offline, reader)),
    checkDiscovery(resources, org, reader),
  ]);
  return checks.filter((check) => check !== undefined);
}

async function checkLists(
  kind: Kind,
  resources: readonly Resource[],
  { target }: Offline,
  reader: PlatformReader,
): Promise<Check | undefined> {
  // An experiment can be neither listed nor read before its launch (C-a.4).
  if (kind.lifecycle === 'launch') return undefined;
  const items = resources.filter((one) => one.kind === kind);
  const partitions = new Set(items.map((one) => one.partition));
  const usual = kind.partition({});
  if (!usual.includes('?')) partitions.add(usual);
  if (partitions.size === 0) return undefined;
  const subject = kind.name;
  let rows = 0;
  const answers = await Promise.all(
    [...partitions].sort().map(async (partition) => {
      const need: Need = { ask: 'list', kind, partition };
      return { partition, words: reader.wordsOf(need), answer: await ask(reader, need) };
    }),
  );
  for (const { partition, words, answer } of answers) {
    if (typeof answer !== 'string' && answer.state === 'rows') {
      rows += answer.rows.length;
      continue;
    }
    const said = typeof answer === 'string' ? answer : 'message' in answer ? answer.message : '404 not found';
    const message = `${words} cannot be read: ${said}.`;
    const isNeeded =
      items.some((one) => one.partition === partition) && !target.allowUnreadable.includes(kind.name);
    return isNeeded
      ? problem(
          subject,
          CODES.unreadable.code,
          message,
          `Let the user of this key read them, or set allow_unreadable: [${kind.name}]`,
        )
      : warning(
          subject,
          CODES.otherUnreadable.code,
          message,
          'Nothing to do: the files of this target do not need it.',
        );
  }
  return ok(
    subject,
    `${rows} on the platform (${count(partitions.size, 'list')}), ${items.length} in the files.`,
  );
}

/** Sends every discovery request that a plan of the items would send. Without an answer, a plan has fewer findings. */
async function checkDiscovery(
  resources: readonly Resource[],
  org: AccountId,
  reader: PlatformReader,
): Promise<Check> {
  const failed = new Map<string, string>();
  // One answer leads to the next request: a workflow to its project to its fields.
  const { reads } = await readAsAsked(willing(reader, failed), (snapshot) => {
    const view = new Discovery(org, snapshot);
    for (const { kind, value } of resources) kind.online?.(value, view, () => undefined, null);
    const needs = snapshot.takeNeeds();
    return needs.length > 0 ? { needs } : {};
  });
  const asked = reads.requests;
  const [first] = [...failed].sort(([a], [b]) => byCodeUnit(a, b));
  if (first === undefined) {
    const what =
      asked === 0
        ? 'Not needed for these files.'
        : `The platform answered ${count(asked, 'question')} about what the files use.`;
    return ok('discovery', what);
  }
  const rest = failed.size === 1 ? '' : ` And ${failed.size - 1} more.`;
  return warning(
    'discovery',
    CODES.discovery.code,
    `${first[0]} cannot be read: ${first[1]}.${rest}`,
    'Plan works without the answer, but some mistakes in the files are then found only when they are written.',
  );
}

/** A reader that continues where something cannot be read, and notes the reason. */
function willing(reader: PlatformReader, failed: Map<string, string>): PlatformReader {
  return {
    serverTime: () => reader.serverTime(),
    wordsOf: (need) => reader.wordsOf(need),
    answer: async (need) => {
      const answer = await ask(reader, need);
      if (typeof answer === 'string') failed.set(reader.wordsOf(need), answer);
      else if (answer.state === 'unreadable') failed.set(reader.wordsOf(need), answer.message);
      else if (answer.state === 'missing') failed.set(reader.wordsOf(need), '404 not found');
      return typeof answer === 'string' ? { state: 'missing' } : answer;
    },
  };
}

class Discovery implements OnlineView {
  readonly org: AccountId;
  readonly #snapshot: Snapshot;

  constructor(org: AccountId, snapshot: Snapshot) {
    this.org = org;
    this.#snapshot = snapshot;
  }

  raw(path: string, query: RawNeed['query'] = {}) {
    const answer = this.#snapshot.raw(path, query);
    return answer?.state === 'raw' ? answer.body : undefined;
  }

  list(path: string) {
    const answer = this.#snapshot.rows(path);
    return answer?.state === 'rows' ? answer.rows : undefined;
  }

  object() {
    return undefined;
  }
}

/** An answer, or the reason why there is none, without its full stop. */
async function ask(reader: PlatformReader, need: Need): Promise<Answer | string> {
  try {
    return await reader.answer(need);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return withoutStop(error.message);
  }
}

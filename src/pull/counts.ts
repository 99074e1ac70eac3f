import type { Decision } from './decide.js';
import type { OpenPoint } from './open-point.js';
import type { PullCounts } from './pull-report.js';
import type { Fresh, Survey } from './survey/survey.js';

interface Counted {
  survey: Pick<Survey, 'covered'>;
  decisions: readonly Decision[];
  fresh: readonly Fresh[];
  removed: readonly { address: string }[];
  open: readonly OpenPoint[];
  /** Addresses of the items that `--resolved` settled. */
  settled: ReadonlySet<string>;
}

/**
 * Counts the items of a pull, each once: as what is left to decide about it if there is anything, otherwise as what was
 * done with it. An object in no file that did not come in counts by its address.
 */
export function countsOf({ survey, decisions, fresh, removed, open, settled }: Counted): PullCounts {
  const counts: PullCounts = {
    added: 0,
    updated: 0,
    removed: 0,
    settled: 0,
    left: 0,
    unreadable: 0,
    absent: 0,
    unchanged: 0,
  };
  const at = (weight: OpenPoint['weight']) =>
    new Set(open.filter((point) => point.weight === weight).map(({ address }) => address));
  const left = at('open');
  const broken = at('error');
  const told = new Set<string>();
  const decided = new Map(decisions.map((decision) => [decision.existing.match, decision]));
  const gone = new Set(removed.map(({ address }) => address));
  for (const match of survey.covered) {
    const { address, kind } = match.resource;
    const decision = decided.get(match);
    const isOwn = decision !== undefined || gone.has(address) || left.has(address) || broken.has(address);
    // What could not be compared counts under the kind of its list.
    const subject = isOwn ? address : kind.name;
    told.add(subject);
    if (broken.has(subject)) counts.unreadable += 1;
    else if (left.has(subject)) counts.left += 1;
    else if (gone.has(address)) counts.removed += 1;
    else if (decision === undefined && match.found.state === 'absent') counts.absent += 1;
    else if (decision === undefined) counts.unreadable += 1;
    else if (decision.writes.length > 0) counts.updated += 1;
    else if (settled.has(address)) counts.settled += 1;
    else counts.unchanged += 1;
  }
  for (const { address } of fresh) {
    told.add(address);
    if (left.has(address)) counts.left += 1;
    else counts.added += 1;
  }
  for (const address of broken) if (!told.has(address)) counts.unreadable += 1;
  for (const address of left) if (!told.has(address) && !broken.has(address)) counts.left += 1;
  return counts;
}

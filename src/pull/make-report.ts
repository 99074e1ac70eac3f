import {
  byCodeUnit,
  type CommandPlace,
  type Kinds,
  kindOf,
  matchesAny,
  type Resource,
  remediesAt,
} from '../model/index.js';
import { countsOf } from './counts.js';
import type { Decision } from './decide.js';
import type { OpenPoint } from './open-point.js';
import type { PulledItem, PullReport, SettledItem } from './pull-report.js';
import type { Fresh, Survey } from './survey/survey.js';
import type { Settled } from './verify.js';
import type { Composed } from './write/compose.js';

interface ReportParts
  extends Pick<PullReport, 'target' | 'files' | 'variables' | 'adopted' | 'noted' | 'ledger'> {
  kinds: Kinds;
  /** How commands in documents name the target. */
  place: CommandPlace;
  survey: Pick<Survey, 'covered'>;
  decisions: readonly Decision[];
  /** Patterns of `--resolved`. */
  resolved: readonly string[];
  settled: ReadonlyMap<Decision, Settled>;
  fresh: readonly Fresh[];
  removed: readonly Resource[];
  composed: Composed;
  open: readonly OpenPoint[];
}

/** The report of a pull, in the order of kinds and addresses. */
export function reportOf(parts: ReportParts): PullReport {
  const order = new Map(parts.kinds.all.map((kind, index) => [kind.name, index]));
  const byAddress = (a: { address: string }, b: { address: string }) =>
    (order.get(kindOf(a.address)) ?? 0) - (order.get(kindOf(b.address)) ?? 0) ||
    byCodeUnit(a.address, b.address);
  const placed = parts.open.map((point) => ({ ...point, remedies: remediesAt(point.remedies, parts.place) }));
  const open = placed.sort((a, b) => byAddress(a, b) || byCodeUnit(a.path ?? '', b.path ?? ''));
  const changed = parts.decisions.filter(({ writes }) => writes.length > 0);
  const items = [
    ...changed.map((decision) => updated(decision, parts)),
    ...parts.fresh.map(({ address }) => itemOf(address, 'added', parts.composed)),
    ...parts.removed.map(({ address }) => itemOf(address, 'removed', parts.composed)),
  ].sort(byAddress);
  const settled = settledBy(parts).sort(byAddress);
  const counts = countsOf({ ...parts, open, settled: new Set(settled.map(({ address }) => address)) });
  return {
    format_version: '1.0',
    target: parts.target,
    dry_run: parts.ledger.state === 'dry_run',
    items,
    files: [...parts.files].sort((a, b) => byCodeUnit(a.file, b.file)),
    variables: parts.variables,
    adopted: [...parts.adopted].sort(byCodeUnit),
    noted: [...parts.noted].sort(byCodeUnit),
    open,
    counts,
    settled,
    nothing_settled: parts.resolved.filter(
      (one) => !settled.some(({ address }) => matchesAny([one], address)),
    ),
    unchanged: counts.unchanged,
    ledger: parts.ledger,
    exit_code: exitCode(open, parts.ledger),
  };
}

/** What `--resolved` settled: the ledger records that the file takes the live value into account. */
function settledBy({ decisions, resolved }: ReportParts): SettledItem[] {
  return decisions
    .map(({ existing, known }) => ({
      address: existing.match.resource.address,
      leaves: known.map(({ path }) => path),
    }))
    .filter(({ address, leaves }) => leaves.length > 0 && matchesAny(resolved, address));
}

function updated(decision: Decision, { composed, settled }: ReportParts): PulledItem {
  const { address } = decision.existing.match.resource;
  const now = settled.get(decision)?.resource.address ?? address;
  return {
    ...itemOf(now, 'updated', composed, address),
    leaves: decision.writes.map(({ leaf }) => leaf.path),
    merged: decision.writes
      .filter(({ merged, members }) => merged !== undefined || members !== undefined)
      .map(({ leaf }) => leaf.path),
    renamed_from: now === address ? null : address,
  };
}

function itemOf(
  address: string,
  what: PulledItem['what'],
  { touched }: Composed,
  known = address,
): PulledItem {
  const files = [...(touched.get(known) ?? [])].sort(byCodeUnit);
  return { address, what, files, leaves: [], merged: [], renamed_from: null };
}

/** The exit code: 4 files written but not the ledger; else 1 error; else 3 something is left to decide; else 0. */
function exitCode(open: readonly OpenPoint[], ledger: PullReport['ledger']): PullReport['exit_code'] {
  if (ledger.state === 'failed') return 4;
  if (open.some(({ weight }) => weight === 'error')) return 1;
  return open.some(({ weight }) => weight === 'open') ? 3 : 0;
}

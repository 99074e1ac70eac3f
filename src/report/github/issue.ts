import { byCodeUnit } from '../../model/index.js';
import { SMALLEST, targetName } from '../markdown/plan-markdown.js';
import { count } from '../text/style.js';
import { tallyOf } from '../words/outcomes.js';
import { cut, markdownCode, visible } from '../words/sanitize.js';
import { applyText } from './issue-apply.js';
import { driftText } from './issue-drift.js';
import type { ApplyIssueInput, DriftIssueInput, IssueContents, IssueInput } from './issue-input.js';
import {
  type ApplyMark,
  addressHash,
  type DriftMark,
  type IssueMarker,
  type IssueText,
  joinIssue,
  readIssue,
} from './issue-marker.js';

/** Number of addresses whose first-seen date is kept. */
const REMEMBERED = 1_000;

/**
 * The target's issue after a check for drift; the part of an apply stays. The same drift gives the same text every day.
 */
export function renderDriftIssue(input: DriftIssueInput): IssueContents {
  const { report } = input;
  const found = [...report.items.map((item) => item.address), ...report.unreadable.map((row) => row.address)];
  const before = previousOf(input);
  const firstSeen = datesOf(found, before?.marker.drift ?? null, input.today);
  const mark: DriftMark | null =
    found.length === 0 ? null : { digest: report.digest, open: found.length, seen: byDate(found, firstSeen) };
  const text = mark === null ? null : driftText(input, firstSeen, Math.floor(limitOf(input) / 2));
  return assemble(input, {
    marker: { ...marker(input), drift: mark, apply: before?.marker.apply ?? null },
    drift: text,
    apply: before?.apply ?? lost(before?.marker.apply ?? null),
  });
}

/** The target's issue after an apply; the part about drift stays. */
export function renderApplyIssue(input: ApplyIssueInput): IssueContents {
  const before = previousOf(input);
  const open = openIn(input);
  const isDone = open === 0;
  const apply: ApplyMark | null = isDone ? null : { head: input.head, open };
  const drift = before?.marker.drift ?? null;
  return assemble(input, {
    marker: { ...marker(input), drift, apply },
    drift: before?.drift ?? (drift === null ? null : lostDrift(drift)),
    apply: apply === null ? null : applyText(input, Math.floor(limitOf(input) / 4)),
  });
}

/** Number of things that an apply left undone. */
function openIn({ report, plan }: ApplyIssueInput): number {
  if (report === null) return 1;
  const tally = tallyOf(report, plan?.held ?? []);
  const unfinished = report.interrupted || report.ledger.state === 'failed' ? 1 : 0;
  return tally.open.length + tally.held.length || unfinished;
}

/** First-seen dates of drifted resources, from an issue's text, by address; `today` for new ones. */
export function firstSeenOf(
  addresses: readonly string[],
  previous: string | null,
  today: string,
): { [address: string]: string } {
  const before = previous === null ? undefined : readIssue(previous);
  return Object.fromEntries(datesOf(addresses, before?.marker.drift ?? null, today));
}

function limitOf({ limit }: IssueInput): number {
  return Math.max(2 * SMALLEST, limit ?? 60_000);
}

function previousOf({ previous, target, configuration }: IssueInput): IssueText | undefined {
  const before = previous === null ? undefined : readIssue(previous);
  const isIt = before?.marker.target === target && before.marker.configuration === (configuration ?? '');
  return isIt ? before : undefined;
}

function marker(input: IssueInput): Pick<IssueMarker, 'tool' | 'version' | 'configuration' | 'target'> {
  const { target, configuration } = input;
  return { tool: 'pipelines-sync', version: 1, configuration: configuration ?? '', target };
}

function datesOf(addresses: readonly string[], mark: DriftMark | null, today: string): Map<string, string> {
  const known = new Map<string, string>();
  for (const [day, hashes] of Object.entries(mark?.seen ?? {}))
    for (const hash of hashes) known.set(hash, day);
  return new Map(addresses.map((address) => [address, known.get(addressHash(address)) ?? today]));
}

/** If there are too many dates, the oldest ones are kept. */
function byDate(addresses: readonly string[], dates: ReadonlyMap<string, string>): DriftMark['seen'] {
  const dated = addresses.map((address) => ({ hash: addressHash(address), day: dates.get(address) ?? '' }));
  dated.sort((a, b) => byCodeUnit(a.day, b.day) || byCodeUnit(a.hash, b.hash));
  const seen: DriftMark['seen'] = {};
  for (const { hash, day } of dated.slice(0, REMEMBERED)) {
    const list = seen[day] ?? [];
    seen[day] = list;
    list.push(hash);
  }
  return seen;
}

function assemble(input: IssueInput, issue: IssueText): IssueContents {
  const { drift, apply } = issue.marker;
  const intro = `pipelines-sync wrote this text for target ${targetName(input.target)} and rewrites it on every run: edits to it are lost, comments are kept.`;
  const nothing = drift === null && apply === null ? '\n\n✅ Nothing is left to do.' : '';
  const name = cut(visible(input.target), 60);
  const what = [drift && 'drift', apply && 'unfinished apply'].filter((word) => word !== null).join(' and ');
  return {
    title: `${input.words.platform} target ${name}: ${what === '' ? 'nothing left to do' : what}`,
    body: joinIssue(issue, intro + nothing),
    open: drift !== null || apply !== null,
  };
}

/** A part that somebody edited is not repeated as ours, but its existence is mentioned. */
function lost(apply: ApplyMark | null): string | null {
  if (apply === null) return null;
  return `### ❌ The apply of ${markdownCode(apply.head.slice(0, 7))} left ${count(apply.open, 'thing')} to do\n\nThe list of them was edited here and is not shown; see the log of the run.`;
}

function lostDrift(drift: DriftMark): string {
  return `### ✏️ ${count(drift.open, 'resource')} drifted\n\nThe list was edited here and is not shown; the next drift run writes it again.`;
}

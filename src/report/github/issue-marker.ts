import { digest } from '../../model/index.js';
import { hiddenJson, parse } from './marker.js';

/**
 * The hidden lines of a target's issue. The first one says whose issue it is, and when each drift was first seen; the
 * others separate the parts about apply and drift, so that each can be rewritten while the other stays, word for word.
 */

/** The result of the last check for drift. */
export interface DriftMark {
  /** Digest of the drift report: it stays the same until there is something new to report. */
  digest: string;
  /** Number of drifted resources, including those that could not be compared. */
  open: number;
  /** By date (`2026-11-03`): the hashes of the addresses first seen then. */
  seen: { [date: string]: string[] };
}

/** What the last apply left undone. */
export interface ApplyMark {
  head: string;
  /** Number of things left undone. */
  open: number;
}

/** The first hidden line of an issue. */
export interface IssueMarker {
  tool: 'pipelines-sync';
  version: 1;
  configuration: string;
  target: string;
  drift: DriftMark | null;
  apply: ApplyMark | null;
}

/** An issue that was read: its marker and the text of each part. */
export interface IssueText {
  marker: IssueMarker;
  /** Null where there is no such part, or where somebody edited it. */
  drift: string | null;
  apply: string | null;
}

const LINE = /^<!-- pipelines-sync-issue (\{[^\n]*\}) ([0-9a-f]{16})(?: ([0-9a-f]{64}))? -->$/;
const PARTS = ['apply', 'drift'] as const;

function divider(part: string): string {
  return `<!-- pipelines-sync-part ${part} -->`;
}

/** True for a line that separates parts of an issue. */
export function isDivider(line: string): boolean {
  return [...PARTS, 'end'].some((part) => line === divider(part));
}

/** The first line of an issue with another check, unsigned; undefined for every other line. */
export function sealedLine(line: string, check: string): string | undefined {
  const [, json] = LINE.exec(line) ?? [];
  return json === undefined ? undefined : `<!-- pipelines-sync-issue ${json} ${check} -->`;
}

/** What the signature of an issue covers: its whole first line, including the check of its text. */
export interface IssueSeal {
  signed: string;
  /** 64 hexadecimal digits; null without a signature. */
  signature: string | null;
}

/** The seal of an issue's text; undefined where it does not begin with our marker. */
export function issueSeal(text: string): IssueSeal | undefined {
  const [line = ''] = text.split(/\r?\n/, 1);
  const [, json, check, signature = null] = LINE.exec(line) ?? [];
  return json === undefined ? undefined : { signed: `${json} ${check}`, signature };
}

/** The text of an issue with a signature in its first line. */
export function signedIssue(text: string, signature: string): string {
  const [line = ''] = text.split('\n', 1);
  const seal = issueSeal(line);
  if (seal === undefined) return text;
  return `<!-- pipelines-sync-issue ${seal.signed} ${signature} -->${text.slice(line.length)}`;
}

/** The hash of an address in a marker. */
export function addressHash(address: string): string {
  return digest(address, 10);
}

/** Marker, introduction and parts as one text; ends with a line break. */
export function joinIssue(issue: IssueText, intro: string): string {
  const parts = PARTS.flatMap((part) => {
    const text = issue[part];
    return text === null ? [] : [`${divider(part)}\n\n${text}`];
  });
  const body = [intro, ...parts, divider('end')].join('\n\n');
  // The check shows whether somebody edited the text.
  return `${markerLine(issue.marker, body)}\n${body}\n`;
}

function markerLine(marker: IssueMarker, body: string): string {
  const { tool, version, configuration, target, drift, apply } = marker;
  const seen =
    drift === null
      ? {}
      : Object.fromEntries(Object.entries(drift.seen).map(([day, list]) => [day, list.join(' ')]));
  const json = hiddenJson({
    tool,
    version,
    configuration,
    target,
    drift: drift && { digest: drift.digest, open: drift.open, seen },
    apply: apply && { head: apply.head, open: apply.open },
  });
  return `<!-- pipelines-sync-issue ${json} ${digest(body, 16)} -->`;
}

/**
 * Reads an issue; undefined where it does not begin with our marker. Parts that somebody edited are null, so that they
 * are not repeated as ours.
 */
export function readIssue(text: string): IssueText | undefined {
  const lines = text.replaceAll('\r\n', '\n').replace(/\n$/, '').split('\n');
  const [line = '', ...rest] = lines;
  const [, json, check] = LINE.exec(line) ?? [];
  if (json === undefined) return undefined;
  const marker = toMarker(parse(json));
  const body = rest.join('\n');
  if (marker === undefined || markerLine(marker, body) !== sealedLine(line, digest(body, 16)))
    return undefined;
  if (digest(body, 16) !== check) return { marker, drift: null, apply: null };
  return { marker, drift: partOf(rest, 'drift'), apply: partOf(rest, 'apply') };
}

function partOf(lines: readonly string[], part: (typeof PARTS)[number]): string | null {
  const start = lines.indexOf(divider(part));
  if (start < 0) return null;
  const others = [...PARTS.map(divider), divider('end')];
  const length = lines.slice(start + 1).findIndex((line) => others.includes(line));
  return length < 0 ? null : lines.slice(start + 2, start + length).join('\n');
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const HASHES = /^(?:[0-9a-f]{10}(?: (?=[0-9a-f]))?)*$/;

function toMarker(value: { [key: string]: unknown } | undefined): IssueMarker | undefined {
  if (value === undefined || value.tool !== 'pipelines-sync' || value.version !== 1) return undefined;
  const { configuration, target } = value;
  if (typeof target !== 'string' || typeof configuration !== 'string') return undefined;
  const drift = toDrift(value.drift);
  const apply = toApply(value.apply);
  if (drift === undefined || apply === undefined) return undefined;
  return { tool: 'pipelines-sync', version: 1, configuration, target, drift, apply };
}

function isRecord(value: unknown): value is { [key: string]: unknown } {
  return typeof value === 'object' && value !== null;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function toDrift(value: unknown): DriftMark | null | undefined {
  if (value === null) return null;
  if (!isRecord(value) || typeof value.digest !== 'string' || !isCount(value.open)) return undefined;
  if (!isRecord(value.seen)) return undefined;
  const seen: DriftMark['seen'] = {};
  for (const [day, hashes] of Object.entries(value.seen)) {
    if (!DATE.test(day) || typeof hashes !== 'string' || !HASHES.test(hashes)) return undefined;
    seen[day] = hashes.split(' ');
  }
  return { digest: value.digest, open: value.open, seen };
}

function toApply(value: unknown): ApplyMark | null | undefined {
  if (value === null) return null;
  if (!isRecord(value) || typeof value.head !== 'string' || !isCount(value.open)) return undefined;
  return { head: value.head, open: value.open };
}

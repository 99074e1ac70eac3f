/**
 * The hidden first line of a comment, by which it is found again. It is read only at the very start, and only in the
 * exact form that `renderMarker` writes: no name or text in a comment can be in this place. Author and signature are
 * checked separately.
 */

/** The state of a target; `incomplete`: applied, but something failed, was held or is unknown. */
export type MarkerState =
  | 'planned'
  | 'checked'
  | 'findings'
  | 'failed'
  | 'offline'
  | 'applied'
  | 'incomplete';

/** The content of a marker. */
export interface Marker {
  tool: 'pipelines-sync';
  /** The form of the marker; other ones are not read. Version 1 had no signature, so it counts only for its place. */
  version: 1 | 2;
  /** The configuration file, if the workflow names one: several files may have targets of one name. */
  configuration: string;
  target: string;
  /** The planned or applied commit. */
  head: string;
  /** The workflow run that wrote it; null outside of one. */
  run: number | null;
  state: MarkerState;
  /** Null where there is no plan. */
  plan_digest: string | null;
  /** Digests of the plan's changes, those of this pull request first; at most 300. */
  changes: string[];
  /** True where `changes` is complete. */
  all: boolean;
  /** Digest of what the plan holds, with the digest of each live edit; left out where it holds nothing. */
  held?: string;
  /** Covers everything above, the repository and the pull request; null without a key. */
  signature: string | null;
}

/** Largest number of digests in a marker. */
export const MARKED_CHANGES = 300;
const STATES: ReadonlySet<string> = new Set([
  'planned',
  'checked',
  'findings',
  'failed',
  'offline',
  'applied',
  'incomplete',
] satisfies MarkerState[]);
const LINE = /^<!-- pipelines-sync (\{[^\n\r]*\}) -->(?=\r?\n|$)/;
const HEX = /^[0-9a-f]{1,64}$/;
const SIGNATURE = /^[0-9a-f]{64}$/;

/** The marker as one line, an HTML comment. Everything but plain ASCII letters and JSON's own characters is escaped. */
export function renderMarker(marker: Marker): string {
  const { tool, version, configuration, target, head, run, state, plan_digest, all } = marker;
  const changes = marker.changes.join(' ');
  const held = marker.held === undefined ? {} : { held: marker.held };
  const signed = version === 1 ? {} : { signature: marker.signature };
  return `<!-- pipelines-sync ${hiddenJson({ tool, version, configuration, target, head, run, state, plan_digest, all, changes, ...held, ...signed })} -->`;
}

/** JSON that can neither end an HTML comment nor have a meaning for GitHub. */
export function hiddenJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^\w {}[\]":,./\\-]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The marker at the start of a text; undefined in any other form or place. */
export function readMarker(body: string): Marker | undefined {
  const [line, json] = LINE.exec(body) ?? [];
  if (line === undefined || json === undefined) return undefined;
  const marker = toMarker(parse(json));
  // A marker that would be written differently is not ours.
  return marker !== undefined && renderMarker(marker) === line ? marker : undefined;
}

/** The object in a JSON text; undefined for anything else. */
export function parse(json: string): { [key: string]: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

function toMarker(value: { [key: string]: unknown } | undefined): Marker | undefined {
  if (value === undefined || value.tool !== 'pipelines-sync') return undefined;
  const { version, configuration, target, head, run, state, plan_digest, all, changes, held } = value;
  if (version !== 1 && version !== 2) return undefined;
  const signature = version === 1 ? null : value.signature;
  if (signature !== null && !(typeof signature === 'string' && SIGNATURE.test(signature))) return undefined;
  if (typeof configuration !== 'string') return undefined;
  if (typeof target !== 'string' || typeof head !== 'string' || typeof all !== 'boolean') return undefined;
  if (run !== null && !(typeof run === 'number' && Number.isSafeInteger(run))) return undefined;
  if (plan_digest !== null && !(typeof plan_digest === 'string' && HEX.test(plan_digest))) return undefined;
  if (held !== undefined && !(typeof held === 'string' && HEX.test(held))) return undefined;
  if (!isState(state) || typeof changes !== 'string') return undefined;
  const digests = changes === '' ? [] : changes.split(' ');
  if (digests.length > MARKED_CHANGES || !digests.every((one) => HEX.test(one))) return undefined;
  return {
    tool: 'pipelines-sync',
    version,
    configuration,
    target,
    head,
    run,
    state,
    plan_digest,
    changes: digests,
    all,
    ...(held === undefined ? {} : { held }),
    signature,
  };
}

function isState(value: unknown): value is MarkerState {
  return typeof value === 'string' && STATES.has(value);
}

/**
 * The hidden first line of a comment, by which it is found again. It is read only at the very start
 * and only in the exact form that `renderMarker` writes: nothing that a name or a text brings into a
 * comment can stand there. Whose comment it is, and whether its signature is valid, is checked apart.
 */

/** Where a target stands; `incomplete`: applied, and something failed, was held or is unknown. */
export type MarkerState =
  | 'planned'
  | 'checked'
  | 'findings'
  | 'failed'
  | 'offline'
  | 'applied'
  | 'incomplete';

export interface Marker {
  tool: 'pipelines-sync';
  /** Of this form; another one is not read. Version 1 had no signature, so it counts for nothing but its place. */
  version: 1 | 2;
  /** File of the configuration where the workflow names one: two of them may have targets of one name. */
  configuration: string;
  target: string;
  /** Commit that was looked at. */
  head: string;
  /** Workflow run that wrote it; null outside of one. */
  run: number | null;
  state: MarkerState;
  /** Null where there is no plan. */
  plan_digest: string | null;
  /** Digests of the plan's changes, those of this pull request first; at most 300. */
  changes: string[];
  /** True when `changes` has all of them. */
  all: boolean;
  /** Over everything above, the repository and the pull request; null where there was no key to sign with. */
  signature: string | null;
}

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

/** One line, an HTML comment. Everything but plain ASCII letters and JSON's own signs is escaped in it. */
export function renderMarker(marker: Marker): string {
  const { tool, version, configuration, target, head, run, state, plan_digest, all } = marker;
  const changes = marker.changes.join(' ');
  const signed = version === 1 ? {} : { signature: marker.signature };
  return `<!-- pipelines-sync ${hiddenJson({ tool, version, configuration, target, head, run, state, plan_digest, all, changes, ...signed })} -->`;
}

/** JSON that can neither end an HTML comment nor mean anything to GitHub. */
export function hiddenJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^\w {}[\]":,./\\-]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The marker that a text begins with; undefined for every other form of it and every other place. */
export function readMarker(body: string): Marker | undefined {
  const [line, json] = LINE.exec(body) ?? [];
  if (line === undefined || json === undefined) return undefined;
  const marker = toMarker(parse(json));
  // What reads differently from what it would be written as is not ours.
  return marker !== undefined && renderMarker(marker) === line ? marker : undefined;
}

/** Undefined for anything but a JSON object. */
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
  const { version, configuration, target, head, run, state, plan_digest, all, changes } = value;
  if (version !== 1 && version !== 2) return undefined;
  const signature = version === 1 ? null : value.signature;
  if (signature !== null && !(typeof signature === 'string' && SIGNATURE.test(signature))) return undefined;
  if (typeof configuration !== 'string') return undefined;
  if (typeof target !== 'string' || typeof head !== 'string' || typeof all !== 'boolean') return undefined;
  if (run !== null && !(typeof run === 'number' && Number.isSafeInteger(run))) return undefined;
  if (plan_digest !== null && !(typeof plan_digest === 'string' && HEX.test(plan_digest))) return undefined;
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
    signature,
  };
}

function isState(value: unknown): value is MarkerState {
  return typeof value === 'string' && STATES.has(value);
}

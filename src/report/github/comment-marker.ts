import { byCodeUnit, digest, type Json } from '../../model/index.js';
import type { Plan } from '../../plan/index.js';
import { tallyOf } from '../words/outcomes.js';
import type { Applied, CommentInput, CommentResult } from './comment-input.js';
import { MARKED_CHANGES, type Marker, type MarkerState } from './marker.js';

/** Largest length of a target's name (the configuration refuses longer ones). */
const MARKED_NAME = 100;

/** The marker of a comment: how it is found, and what was reviewed in it, with at most `most` (up to 300) digests. */
export function commentMarker(input: CommentInput, most: number = MARKED_CHANGES): Marker {
  const { result, reviewed, applied } = input;
  const digests = reviewed ?? planDigests(result, Math.min(most, MARKED_CHANGES));
  const marker: Marker = {
    tool: 'pipelines-sync',
    version: 2,
    configuration: input.configuration ?? '',
    // A longer name is invalid: its comment reports that finding.
    target: input.target.slice(0, MARKED_NAME),
    head: input.head,
    run: input.run ?? null,
    state: stateOf(input),
    plan_digest: digests.plan_digest,
    changes: digests.changes,
    all: digests.all,
    ...heldOf(result, applied ?? null),
    signature: null,
  };
  return { ...marker, signature: input.sign?.(marker) ?? null };
}

function planDigests(result: CommentResult, most: number): Pick<Marker, 'plan_digest' | 'changes' | 'all'> {
  if (result.kind !== 'plan') return { plan_digest: null, changes: [], all: true };
  const waiting = new Set(result.waiting.map((change) => change.digest));
  const own = result.plan.changes.filter((change) => !waiting.has(change.digest));
  const others = result.plan.changes.filter((change) => waiting.has(change.digest));
  const sorted = [own, others].flatMap((list) => list.map((change) => change.digest).sort(byCodeUnit));
  return {
    plan_digest: result.plan.plan_digest,
    changes: sorted.slice(0, most),
    all: sorted.length <= most,
  };
}

/** Applied comments decide nothing any more. */
function heldOf(result: CommentResult, applied: Applied | null): Pick<Marker, 'held'> {
  if (result.kind !== 'plan' || applied !== null || result.plan.held.length === 0) return {};
  return { held: heldDigest(result.plan) };
}

/** Stands for what a plan holds and for each live edit: a decision about it must not mean another one. */
export function heldDigest({ held }: Pick<Plan, 'held'>): string {
  const rows = held.map(({ address, why, would, edit, remedies }) => [
    address,
    why,
    would,
    edit,
    why === 'renamed' ? remedies.map(({ type }) => type) : null,
  ]);
  return digest(rows.sort((a, b) => byCodeUnit(String(a[0]), String(b[0]))) as Json, 32);
}

function stateOf({ result, applied }: CommentInput): MarkerState {
  if (applied) return isComplete(applied, result) ? 'applied' : 'incomplete';
  return result.kind === 'plan' ? 'planned' : result.kind;
}

function isComplete({ report }: Applied, result: CommentResult): boolean {
  const held = result.kind === 'plan' ? result.plan.held : [];
  return (
    report.exit_code === 0 &&
    !report.interrupted &&
    report.ledger.state !== 'failed' &&
    tallyOf(report, held).notDone.length === 0
  );
}

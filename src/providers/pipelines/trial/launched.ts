import { isObject, type Json } from '../../../model/index.js';
import type { Launched, LaunchedVariant } from '../../trials.js';

/** Statuses that end an experiment, and what they say about it (C-a.4); any other one is still running. */
const ENDS: { readonly [status: string]: Launched['state'] } = {
  completed: 'ended',
  completed_with_partial_results: 'ended',
  failed: 'failed',
  cancelled: 'cut',
  partially_cancelled: 'cut',
};

/** Reads an experiment (C-a.4); null where the answer does not have both sides. */
export function readLaunched(body: unknown): Launched | null {
  if (!isObject(body) || !Array.isArray(body.variants)) return null;
  const side = (name: string) =>
    (body.variants as unknown[]).map(readVariant).find((one) => one?.name === name);
  const [base, head] = [side('base'), side('head')];
  if (base === undefined || head === undefined) return null;
  const status = String(body.status ?? 'unknown').toLowerCase();
  return { status, state: ENDS[status] ?? 'running', base, head };
}

function readVariant(variant: unknown): (LaunchedVariant & { name: string }) | undefined {
  if (!isObject(variant) || typeof variant.name !== 'string') return undefined;
  const { workflow_id: id, workflow_name: name, status, task_ids: tasks, success_count: successes } = variant;
  return {
    name: variant.name,
    workflow: { id: String(id ?? ''), name: typeof name === 'string' ? name : null },
    status: typeof status === 'string' ? status : null,
    tasks: Array.isArray(tasks) ? (tasks as Json[]).map(String) : [],
    success_count: typeof successes === 'number' ? successes : null,
  };
}

/** Statuses of a task (C-f). */
export const TASK_STATUSES = [
  'pending',
  'in_progress',
  'finished',
  'failed',
  'paused',
  'escalated',
  'quarantined',
] as const;

/** A status; servers may know more of them. */
export type TaskStatus = string;

/** Statuses that no task leaves without a person, so waiting ends. A paused task continues when it is resumed. */
const ENDS: ReadonlySet<TaskStatus> = new Set(['finished', 'failed', 'escalated', 'quarantined', 'gone']);

/** True where waiting for the task is over: it cannot become better by itself, or is good already. */
export function hasEnded(status: TaskStatus, good: readonly TaskStatus[]): boolean {
  return ENDS.has(status) || good.includes(status);
}

/** `3 finished, 1 in progress`, in the order of the list above. */
export function statusCounts(statuses: Iterable<TaskStatus>): string {
  const counts = countStatuses(statuses);
  return Object.entries(counts)
    .map(([status, number]) => `${number} ${status.replaceAll('_', ' ')}`)
    .join(', ');
}

/** Numbers by status, in the order of the list above. */
export function countStatuses(statuses: Iterable<TaskStatus>): { [status: string]: number } {
  const counts = new Map<string, number>();
  for (const status of statuses) counts.set(status, (counts.get(status) ?? 0) + 1);
  const known = [...TASK_STATUSES].reverse();
  const rank = (status: string) => known.indexOf(status as (typeof TASK_STATUSES)[number]);
  return Object.fromEntries([...counts].sort(([a], [b]) => rank(b) - rank(a)));
}

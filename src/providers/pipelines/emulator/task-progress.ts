import { stamp } from '../../../emulator/world.js';
import type { JsonObject } from '../../../model/index.js';
import type { EmulatedPlatform } from './platform.js';
import { statusOf } from './task-rules.js';
import type { TaskRow, TaskStatus, WorkflowRow } from './types.js';

/** True for a task that still moves on by itself. */
export function isUnderWay(status: TaskStatus): boolean {
  return status === 'pending' || status === 'in_progress';
}

/**
 * A task as it is when it is shown. Each time brings it nearer to its end, as the status of an experiment; in a paused
 * workflow it waits.
 */
export function moveOn(platform: EmulatedPlatform, workflow: WorkflowRow, task: TaskRow): TaskRow {
  if (task.ended) return task;
  const { switches, tables } = platform;
  const waits = statusOf(workflow) !== 'ACTIVE';
  const shown = waits ? task.shown : task.shown + 1;
  const ended = shown >= switches.task_polls;
  const status = waits ? task.status : ended ? endOf(platform, task) : 'in_progress';
  const next: TaskRow = { ...task, shown, ended, status, updated_at: stamp(platform) };
  if (!waits) tables.put('tasks', next);
  return next;
}

/** Ends a task now, as the switches say or with a status of its own. */
export function endTask(platform: EmulatedPlatform, task: TaskRow, status?: TaskStatus): void {
  platform.tables.put('tasks', {
    ...task,
    status: status ?? endOf(platform, task),
    ended: true,
    updated_at: stamp(platform),
  });
}

function endOf({ switches }: EmulatedPlatform, { id }: TaskRow): TaskStatus {
  return id % switches.task_end_every === 0 ? switches.task_end : 'finished';
}

/** How many nodes of a task are finished, under way and to come (C-f). */
export function nodeSummary(platform: EmulatedPlatform, workflow: WorkflowRow, task: TaskRow): JsonObject {
  const total = workflow.task_nodes;
  const finished = finishedNodes(platform, total, task);
  const begun = task.status !== 'pending' && finished < total ? 1 : 0;
  return { total, finished, in_progress: begun, pending: total - finished - begun };
}

function finishedNodes({ switches }: EmulatedPlatform, total: number, task: TaskRow): number {
  if (task.status === 'finished') return total;
  // A task that ended otherwise stopped at its last node.
  if (task.ended) return total - 1;
  return Math.min(total - 1, Math.floor((total * task.shown) / switches.task_polls));
}

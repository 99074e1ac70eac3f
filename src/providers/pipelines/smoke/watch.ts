import type { RunEvent } from '../../../model/index.js';
import type { JudgingRun } from '../../provider.js';
import type { SmokeEntry } from './entry.js';
import { interrupted } from './failure.js';
import type { TaskApi, TaskView } from './task-api.js';
import { countStatuses, hasEnded, statusCounts } from './task-status.js';

/** Between looks at the tasks, at first and at most. */
const FIRST_MS = 2_000;
const MOST_MS = 15_000;

/**
 * Waits until every task has ended or the time limit is over, and says how far they are.
 * @param ids tasks to wait for
 * @param began when the run began, in milliseconds
 * @param views gets what is known of each task, also where this ends with an error
 */
export async function watch(
  api: TaskApi,
  entry: SmokeEntry,
  { ids, began }: { ids: readonly number[]; began: number },
  views: Map<number, TaskView>,
  { host }: JudgingRun,
): Promise<void> {
  const { statuses, withinMs } = entry.expect;
  const say = (line: string, open: number) => {
    if (host.progress === undefined) host.err(`${entry.name}: ${line}\n`);
    else host.progress(progressEvent(entry.name, ids, ids.length - open, views));
  };
  let said = '';
  for (let wait = FIRST_MS; ; wait = Math.min(wait * 1.5, MOST_MS)) {
    const open = ids.filter((id) => !hasEnded(views.get(id)?.status ?? '', statuses));
    if (open.length === 0) return;
    for (const [id, view] of await api.statuses(open)) views.set(id, view);
    const still = open.filter((id) => !hasEnded(views.get(id)?.status ?? '', statuses));
    const line = progressLine(ids, still, views);
    if (line !== said) say(line, still.length);
    said = line;
    if (still.length === 0) return;
    const left = began + withinMs - host.clock.now();
    if (left <= 0) return;
    if (host.signal.aborted) throw interrupted(entry);
    await host.clock.sleep(Math.min(wait, left), host.signal);
  }
}

function progressEvent(
  name: string,
  ids: readonly number[],
  ended: number,
  views: ReadonlyMap<number, TaskView>,
): RunEvent {
  const statuses = countStatuses(ids.map((id) => views.get(id)?.status ?? 'unknown'));
  return { event: 'run_progress', name, tasks: ids.length, ended, statuses };
}

/** `2 of 3 tasks ended: 2 finished, 1 in progress; 4 of 9 nodes of the open tasks`. */
function progressLine(
  ids: readonly number[],
  still: readonly number[],
  views: ReadonlyMap<number, TaskView>,
): string {
  const nodes = still.flatMap((id) => views.get(id)?.nodes ?? []);
  const total = nodes.reduce((sum, one) => sum + one.total, 0);
  const finished = nodes.reduce((sum, one) => sum + one.finished, 0);
  const open = total === 0 ? '' : `; ${finished} of ${total} nodes of the open tasks`;
  const statuses = ids.map((id) => views.get(id)?.status ?? 'unknown');
  return `${ids.length - still.length} of ${ids.length} tasks ended: ${statusCounts(statuses)}${open}`;
}

import type { TaskView } from './task-api.js';
import { PAGE, type V1Client } from './v1-client.js';

/** More pages than any workflow has; a list that goes on for ever is broken. */
const MOST_PAGES = 10_000;

/** The id of the newest task; 0 where there is none. */
export async function newestOf(v1: V1Client): Promise<number> {
  const { tasks } = await v1.page(1, null);
  return tasks[0]?.id ?? 0;
}

/** Tasks above an id, newest first: the list is read until it reaches it. */
export async function tasksAbove(v1: V1Client, newest: number): Promise<TaskView[]> {
  const found: TaskView[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { tasks, next } = await v1.page(PAGE, cursor);
    found.push(...tasks.filter(({ id }) => id > newest));
    if (next === null || next === cursor || tasks.some(({ id }) => id <= newest)) return found;
    cursor = next;
  }
  throw v1.endlessList();
}

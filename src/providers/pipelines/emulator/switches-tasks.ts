import { choice, count, flag, type SwitchDefinition } from '../../../emulator/switch-definition.js';

/** How tasks are created and run, through the main API and through External API v1. */
export const TASK_SWITCHES = {
  // Tasks
  task_polls: count(
    2,
    [1, 100000],
    'C-f',
    'How often a task is shown until it ends. A large number is a task that does not end in time.',
  ),
  task_end: choice(
    ['finished', 'failed', 'paused', 'escalated', 'quarantined'],
    'finished',
    'C-f',
    'How a task ends.',
  ),
  task_end_every: count(
    1,
    [1, 100000],
    'C-f',
    'Every n-th task, by its id, ends as `task_end` says; the others finish.',
  ),
  task_in_paused: choice(
    ['pending', 'paused'],
    'pending',
    'C-f',
    'The status of the tasks of a paused workflow, which wait until it is active.',
  ),
  task_fails_every: count(
    0,
    [0, 5000],
    'C-f',
    'Every n-th row of a batch fails while its task is created; its error names no field. 0 is off.',
  ),
  // Creating tasks through the main API
  task_routes: flag(true, 'C-a.4', 'Whether the main API has the routes that create and show tasks.'),
  task_rows: choice(
    ['taken', 'refused', 'ignored'],
    'taken',
    'C-a.4',
    'The `tasks` of a body of the main API become tasks, are 422, or are ignored, so that `count` tasks without fields are created.',
  ),
  task_job_ids: choice(
    ['result', 'top', 'absent'],
    'result',
    'C-a.4',
    'Where a job that has ended names its tasks: in its `result`, beside its status, or nowhere.',
  ),
  // External API v1
  v1_routes: flag(true, 'C-f', 'Whether the server has External API v1.'),
  v1_deprecation: choice(
    ['true', 'date', 'absent'],
    'true',
    'C-e.4',
    'Answers of v1 carry `Deprecation: true` and a successor link, a date in place of `true` with a `Sunset`, or none of them.',
  ),
  v1_field_details: choice(
    ['shown', 'absent'],
    'shown',
    'C-f',
    'Whether fields of a schema have `type` and `required` beside the three documented members.',
  ),
  v1_error_count: choice(
    ['tasks', 'errors'],
    'tasks',
    'C-f',
    '`error_count` counts the rows that failed, or all errors.',
  ),
  v1_list_lag: count(
    0,
    [0, 100],
    'C-f',
    'How often the list of a workflow is read until a new task is in it. A task alone is shown at once.',
  ),
  v1_worker: choice(
    ['up', 'down'],
    'up',
    'C-f',
    'While the worker is down, the confirmation of an upload is 503 and leaves it pending.',
  ),
  v1_upload_polls: count(2, [1, 100000], 'C-f', 'Number of status reads until an upload ends.'),
  v1_upload_end: choice(['completed', 'failed', 'cancelled'], 'completed', 'C-f', 'How an upload ends.'),
  storage_put: choice(
    ['stored', 'expired', 'redirected'],
    'stored',
    'C-f',
    'The presigned address takes an archive, is 403 as if expired, or answers with a redirect.',
  ),
  failed_auth_limit: count(
    0,
    [0, 100000],
    'C-f',
    'Requests to v1 with a missing or refused key that are 401 in a window of `rate_limit_window` seconds; the next is 429. 0 is off.',
  ),
} satisfies Record<string, SwitchDefinition>;

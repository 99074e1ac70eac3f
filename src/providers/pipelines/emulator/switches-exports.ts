import { choice, count, flag, type SwitchDefinition } from '../../../emulator/switch-definition.js';

/** What an export of tasks looks like, and when it is whole. */
export const EXPORT_SWITCHES = {
  export_routes: flag(true, 'C-j', 'Whether the main API exports tasks.'),
  export_ways: choice(
    ['both', 'at_once', 'job'],
    'both',
    'C-j',
    'Exports are made at once, by a job, or as one likes; the other route is 404.',
  ),
  export_formats: choice(
    ['all', 'json', 'csv', 'zip', 'zip-json'],
    'all',
    'C-j',
    'The format that an export takes; every other one is 422.',
  ),
  export_copies: choice(
    ['allowed', 'admins', 'refused'],
    'allowed',
    'C-j',
    'Who may export the tasks of a copied workflow: all, or admins alone; others are 403.',
  ),
  export_rows: choice(
    ['list', 'items', 'tasks'],
    'list',
    'C-j',
    'Rows of a JSON export: a list, or under `items` or `tasks`.',
  ),
  export_answer: choice(
    ['wrapped', 'file'],
    'wrapped',
    'C-j',
    'An export at once of a table or archive: JSON that holds it, as the SDK reads it, or the file itself.',
  ),
  export_id: choice(
    ['id', 'task_id', 'Task ID'],
    'id',
    'C-j',
    'The name of the column with the id of the task.',
  ),
  export_columns: choice(
    ['name', 'label', 'node'],
    'name',
    'C-j',
    'The column of a criterion: its name, its label, or `<node>.<label>`. A name that is taken gets the field after it, as in `Tone (day-plan.answer)`.',
  ),
  export_scores: choice(
    ['columns', 'nested'],
    'columns',
    'C-j',
    'Results of criteria stand among the columns of a row, or under `evaluations`.',
  ),
  export_cells: choice(
    ['bare', 'object'],
    'bare',
    'C-j',
    'The result of a criterion: its score alone, or an object with the score, whether it passed, and why.',
  ),
  export_missing: choice(
    ['dash', 'null', 'absent'],
    'dash',
    'C-j',
    'A result that is not there: `-`, null, or no cell. A bare cell says an error of its judge in the same way.',
  ),
  export_inputs: choice(
    ['object', 'columns', 'hidden'],
    'object',
    'C-j',
    'The inputs of a task: under `inputs`, as columns `inputs.<name>`, or not shown.',
  ),
  export_outputs: choice(
    ['shown', 'hidden'],
    'shown',
    'C-j',
    'Whether a row has `outputs`, by `<node>.<field>`.',
  ),
  export_expense: choice(
    ['shown', 'hidden'],
    'shown',
    'C-j',
    'Whether a row has the tokens, the cost in dollars and the milliseconds of its task.',
  ),
  export_lag: count(
    0,
    [0, 1000],
    'C-j',
    'How often the tasks of a copied workflow are exported until all scores are there; each time a share is added.',
  ),
  export_polls: count(2, [1, 1000], 'C-j', 'Number of status reads until an export job ends.'),
  export_end: choice(['completed', 'failed'], 'completed', 'C-j', 'How an export job ends.'),
  export_damage: choice(
    ['none', 'cut', 'garbled'],
    'none',
    'C-j',
    'The file of an export is whole, lacks its last third, or has bytes in its middle that mean nothing.',
  ),
  export_file: choice(
    ['inline', 'address'],
    'inline',
    'C-j',
    'A finished export job holds the file, or an address of it which takes no key.',
  ),
} satisfies Record<string, SwitchDefinition>;

import { errorCode, noteCode, refusedCode, unknownCode, warningCode } from '../../../model/index.js';

/** Codes of smoke runs. */
export const SMOKE_CODES = {
  none: errorCode(
    'PS2910',
    'The configuration has no smoke runs.',
    'Add a smoke run to the configuration, for example `smoke: {hello: {workflow: 3086, tasks: [{input_text: Hello}]}}`.',
  ),
  unknownName: errorCode(
    'PS2911',
    'No smoke run has this name.',
    'Use the name of a smoke run that the message lists.',
  ),
  variable: errorCode(
    'PS2912',
    'A smoke run names a variable that the target does not set to an id.',
    'Set the variable under `vars` of the target to the id of the workflow or project.',
  ),
  noTasks: errorCode(
    'PS2913',
    'A smoke run has no tasks, files or count, or two that exclude each other.',
    'Add `tasks`, `files` or `count`, and keep only one of `tasks` and `count`.',
  ),
  path: errorCode(
    'PS2914',
    'A path of a smoke run is absolute, leads outside the repository, or is private.',
    'Write the path relative to the configuration, with `/`.',
  ),
  unreadable: errorCode(
    'PS2915',
    'A file of a smoke run is missing or cannot be read.',
    'Correct the path of the file; it is relative to the configuration. Keep the files as they are until the run has ended.',
  ),
  tasksFile: errorCode(
    'PS2916',
    'A file with tasks is not a list of tasks.',
    'Write a list of maps, for example `[{input_text: Hello}]`.',
  ),
  csv: errorCode(
    'PS2917',
    'A CSV file with tasks is not valid.',
    'Correct the CSV file at the line of the message; save it as UTF-8.',
  ),
  taskTooLarge: errorCode(
    'PS2918',
    'A task is larger than a request may be.',
    'Shorten the values of the task.',
  ),
  files: errorCode(
    'PS2919',
    'The files of a smoke run are none, too many or too large for one ZIP archive.',
    'Name at least one file, leave out large ones, or divide them among several smoke runs.',
  ),
  mainApi: errorCode(
    'PS2920',
    'A smoke run through the main API has files, or no project.',
    'Use `api: v1` for files, and add the `project` of the workflow for the main API.',
  ),
  mainValues: warningCode(
    'PS2921',
    'A smoke run sends values of tasks to the main API, which may ignore them.',
    'Check the first tasks in the web app, or use `api: v1`.',
  ),
  unknownField: errorCode(
    'PS2930',
    'A task has a field that the workflow does not have.',
    'Correct the name of the field; the message lists those of the workflow.',
  ),
  missingField: errorCode(
    'PS2931',
    'A task leaves out a field that the workflow requires.',
    'Add a value for each field that the message names.',
  ),
  uploadNeeded: errorCode(
    'PS2932',
    'The workflow takes files, and the smoke run has none, or the reverse.',
    'Add `files` and `tasks` where the workflow takes them, or remove `files` where it does not.',
  ),
  rowRefused: errorCode(
    'PS2933',
    'The platform refused a task of a smoke run.',
    'Correct the values of the task that the message names, then run `pipelines-sync smoke` again.',
  ),
  batchRefused: errorCode(
    'PS2934',
    'The platform refused all tasks of a request.',
    "Correct the tasks and the files of the smoke run as the platform's message says.",
  ),
  taskEnded: errorCode(
    'PS2935',
    'A task ended in a status that the smoke run does not expect.',
    'Look at the task in the web app, or add its status to `expect` if it is right.',
  ),
  tooSlow: errorCode(
    'PS2936',
    'Tasks had not ended within the time limit of the smoke run.',
    'Raise `within` of `expect`, or look in the web app what the tasks wait for.',
  ),
  uploadFailed: errorCode(
    'PS2937',
    'The platform could not process the uploaded ZIP archive.',
    'Check the archive: its folders and names must fit the upload fields of the workflow.',
  ),
  jobFailed: errorCode(
    'PS2938',
    'The job that creates tasks did not complete.',
    'Look at the job and its tasks in the web app, then run `pipelines-sync smoke` again.',
  ),
  paused: noteCode(
    'PS2939',
    'The workflow is paused, so tasks wait until somebody resumes it.',
    'Resume the workflow in the web app.',
  ),
  workflowState: refusedCode(
    'PS2940',
    'The workflow is neither active nor paused, so it takes no tasks.',
    'Activate or restore the workflow in the web app.',
  ),
  noWorkflow: errorCode(
    'PS2941',
    'The workflow of a smoke run does not exist for this key.',
    'Check the id of the workflow, and that the key belongs to its organization.',
  ),
  unhealthy: refusedCode(
    'PS2942',
    'The API is not healthy, or the platform does not have it.',
    'Try again later. If the platform does not have this API, use `api: main` with a `project`.',
  ),
  busy: refusedCode(
    'PS2943',
    'Another process on this machine runs the same smoke run.',
    'Wait for the end of the other run. If it does not run any more, remove the lock that the message names.',
  ),
  otherTasks: refusedCode(
    'PS2944',
    'An earlier run was cut off, and its tasks were different ones.',
    'Look at the tasks of the earlier run in the web app, then start over: `pipelines-sync smoke NAME --again`.',
  ),
  afterUnknown: refusedCode(
    'PS2945',
    'An earlier run ended with tasks of unknown outcome.',
    'Find out in the web app which tasks exist, then start a new run: `pipelines-sync smoke NAME --again`.',
  ),
  unnamedTasks: unknownCode(
    'PS2946',
    'The platform created tasks without naming them, so they cannot be watched.',
    'Compare the tasks in the web app with those of the smoke run, then start a new one: `pipelines-sync smoke NAME --again`.',
  ),
  unknown: unknownCode(
    'PS2950',
    'A request may have created tasks; it is not sent again.',
    'Look in the web app whether the request took effect. Then start a new run: `pipelines-sync smoke NAME --again`.',
  ),
  interrupted: errorCode(
    'PS2951',
    'A smoke run was stopped by a signal.',
    'Continue where the run stopped: `pipelines-sync smoke NAME`. No task is created twice.',
  ),
  failed: errorCode(
    'PS2952',
    'A request of a smoke run failed.',
    'Check the connection with `pipelines-sync doctor`, then continue: `pipelines-sync smoke NAME`.',
  ),
  record: errorCode(
    'PS2953',
    'The record of a smoke run cannot be kept on this machine.',
    'Make room in the folder that the message names, then run the command again. Without the record, a run that is cut off could create tasks twice.',
  ),
  recordLeft: warningCode(
    'PS2954',
    'The record or the lock of a smoke run that ended cannot be removed.',
    'Remove the file that the message names; otherwise the next run continues this one.',
  ),
} as const;

import { type JsonObject, schemaParts } from '../../model/index.js';
import { SEVERITY_WORDS } from '../../plan/index.js';
import { FILE_WORDS, SMOKE_WORDS } from './output-words.js';

const { count, described, object, text, textOrNull, words } = schemaParts;

/** One line of `--progress json`: an object of one of these events. */
export function progressSchema(): JsonObject {
  const event = (name: string, says: string, members: JsonObject, optional: JsonObject = {}) =>
    object({ format_version: text, event: { const: name, description: says }, ...members }, optional);
  const exitCode: JsonObject = { enum: [0, 1, 2, 3, 4, 5], description: 'The exit code of the process.' };
  return described({
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'pipelines-sync --progress json',
    description:
      'One line of standard error, a JSON object. Later minor versions add members and events; ignore what you do not know.',
    oneOf: [
      event('started', 'The command begins; always the first line.', {
        command: { ...textOrNull, description: 'Its words, `ledger show`.' },
      }),
      event('request', 'One attempt of a request to the platform, after its answer.', {
        method: text,
        path: text,
        status: { type: ['integer', 'null'], description: 'Null without an answer.' },
        problem: { ...textOrNull, description: 'Why there was no answer, such as `timeout`.' },
        attempt: { ...count, description: '1 for the first.' },
      }),
      event('step_started', 'A change begins.', { address: text, action: text }),
      event(
        'step_ended',
        'A change has its outcome.',
        { address: text, action: text, outcome: text },
        { code: text, message: text, id: { type: ['integer', 'string'] } },
      ),
      event('file_written', 'A file of the repository was written or deleted.', {
        file: text,
        state: words(FILE_WORDS),
      }),
      event('run_started', 'A smoke run begins.', { name: text }),
      event('run_progress', 'How far the tasks of a smoke run are, as often as it changes.', {
        name: text,
        tasks: count,
        ended: { ...count, description: 'Number of tasks that ended.' },
        statuses: { type: 'object', additionalProperties: count },
      }),
      event('run_ended', 'A smoke run has its result.', {
        name: text,
        state: words(SMOKE_WORDS),
        summary: text,
      }),
      event('finding', 'An error, a warning or a note, each once.', {
        finding: object({
          code: text,
          severity: words(SEVERITY_WORDS),
          message: text,
        }),
      }),
      event('message', 'Anything else that standard error says otherwise.', { text }),
      event('ended', 'The command ended; always the last line.', { exit_code: exitCode }),
    ],
  });
}

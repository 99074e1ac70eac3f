import { type JsonObject, schemaParts } from '../../model/index.js';

const { count, object, text, textOrNull } = schemaParts;

/** One line of `--progress json`: an object of one of these events. */
export function progressSchema(): JsonObject {
  const event = (name: string, members: JsonObject, optional: JsonObject = {}) =>
    object({ format_version: text, event: { const: name }, ...members }, optional);
  const exitCode: JsonObject = { enum: [0, 1, 2, 3, 4, 5], description: 'The exit code of the process.' };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'pipelines-sync --progress json',
    description:
      'One line of standard error, a JSON object. Later minor versions add members and events; ignore what you do not know.',
    oneOf: [
      event('started', { command: { ...textOrNull, description: 'Its words, `ledger show`.' } }),
      event('request', {
        method: text,
        path: text,
        status: { type: ['integer', 'null'], description: 'Null without an answer.' },
        problem: { ...textOrNull, description: 'Why there was no answer, such as `timeout`.' },
        attempt: { ...count, description: '1 for the first.' },
      }),
      event('step_started', { address: text, action: text }),
      event(
        'step_ended',
        { address: text, action: text, outcome: text },
        { code: text, message: text, id: { type: ['integer', 'string'] } },
      ),
      event('finding', {
        finding: object({
          code: text,
          severity: { enum: ['error', 'warning', 'note'] },
          message: text,
        }),
      }),
      event('message', { text }),
      event('ended', { exit_code: exitCode }),
    ],
  };
}

import { type JsonObject, schemaParts } from '../../model/index.js';
import { CHECK_WORDS, INIT_WORDS, LAYOUT_WORDS, SHELL_WORDS, STEP_WORDS } from './output-words.js';
import { argv, document, exitCode, id } from './schema-words.js';

const { count, flag, list, object, text, textOrNull, texts, words } = schemaParts;

/** The documents of commands about files, texts and this machine, each by its name. */
export function localDocuments(): JsonObject {
  return {
    doctor: document(doctor()),
    fmt: document({
      check: { ...flag, description: 'With --check: nothing was written.' },
      files: list(
        object({
          file: text,
          state: words(LAYOUT_WORDS),
        }),
      ),
    }),
    schema: document({ name: text, schema: { type: 'object', description: 'A JSON Schema.' } }),
    explain: document({
      topic: { ...textOrNull, description: 'Null for the list of topics.' },
      text,
    }),
    completion: document({ shell: words(SHELL_WORDS), script: text }),
    init: document({
      dry_run: { ...flag, description: 'Nothing was written.' },
      files: list(
        object(
          {
            file: text,
            state: words(INIT_WORDS),
          },
          { lines: { ...texts, description: 'That were added, or are to be added.' } },
        ),
      ),
      next: list(
        object({
          where: words(STEP_WORDS),
          says: text,
          command: { ...textOrNull, description: 'A line for a shell; null for a step by hand.' },
        }),
      ),
      pulled: {
        anyOf: [{ $ref: '#/definitions/pull' }, { $ref: '#/definitions/error' }, { type: 'null' }],
        description: 'With --existing and a key: the document of the pull.',
      },
    }),
    demo: document({
      steps: list(object({ title: text, command: text, exit_code: exitCode })),
      folder: { ...textOrNull, description: 'With --keep; null where it was removed.' },
    }),
    emulator: {
      ...object({
        format_version: text,
        command: { const: 'emulator', description: 'The command.' },
        provider: text,
        url: text,
        key: text,
        account: { ...id, description: 'Of the key; null on a platform without accounts.' },
        environment: {
          type: 'object',
          additionalProperties: text,
          description: 'The variables with which commands reach it.',
        },
      }),
      description: 'In one line, as soon as the emulator listens: it has no exit code yet.',
    },
    emulator_switches: document({
      switches: list(object({ name: text, values: text, default: text, source: text, means: text })),
    }),
  };
}

function doctor(): JsonObject {
  const check = object(
    {
      subject: text,
      state: words(CHECK_WORDS),
      message: text,
      remedy: textOrNull,
      code: textOrNull,
    },
    { argv },
  );
  return {
    checks: list(check),
    summary: object({ ok: count, warnings: count, problems: count, skipped: count }),
    exit_code: { enum: [0, 1] },
  };
}

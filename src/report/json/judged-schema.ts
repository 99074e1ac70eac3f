import { type JsonObject, schemaParts } from '../../model/index.js';
import {
  ROW_KINDS,
  ROW_WORDS,
  SIDE_WORDS,
  SMOKE_WORDS,
  TEST_WORDS,
  TRIAL_WORDS,
  UNIT_WORDS,
} from './output-words.js';
import { exitCode, value, version } from './schema-words.js';

const { count, flag, list, object, text, textOrNull, texts, words, wordsOrNull } = schemaParts;

/** What `trial` says of each trial. */
export function trials(): JsonObject {
  const number: JsonObject = { type: 'number' };
  const numberOrNull: JsonObject = { type: ['number', 'null'] };
  const scoreOrNull: JsonObject = { type: ['boolean', 'number', 'null'] };
  const task = object({ id: text, link: textOrNull });
  const cell = object({ n: count, no_answer: count, value: numberOrNull });
  const row = object(
    {
      what: words(ROW_KINDS),
      name: text,
      address: textOrNull,
      version,
      judge: textOrNull,
      unit: words(UNIT_WORDS),
      base: cell,
      head: cell,
      change: { ...numberOrNull, description: 'Head less base, in the unit of the row.' },
      interval: { type: ['array', 'null'], items: number, minItems: 2, maxItems: 2 },
      word: words(ROW_WORDS),
      p: numberOrNull,
      p_corrected: numberOrNull,
      paired: flag,
      test: wordsOrNull(TEST_WORDS, 'The statistical test; null where none was made.'),
      tolerance: number,
      in_gate: flag,
      smallest_seen: numberOrNull,
    },
    { why: text, unreliable_base: flag },
  );
  const fall = object(
    { name: text, before: scoreOrNull, after: { type: ['boolean', 'number'] } },
    { reasons: object({}, { base: text, head: text }) },
  );
  const trial = object({
    name: text,
    state: words(TRIAL_WORDS),
    sentence: text,
    question: { ...textOrNull, description: 'Digest of what was asked; null where nothing was.' },
    workflow: text,
    rows: list(row),
    worst: list(
      object(
        { base: { anyOf: [task, { type: 'null' }] }, head: task, falls: list(fall) },
        { inputs: value, outputs: object({}, { base: value, head: value }) },
      ),
    ),
    worse_tasks: { type: ['integer', 'null'], minimum: 0 },
    pairing: object({ paired: flag, why: textOrNull }),
    notes: { ...texts, description: 'Sentences.' },
    tasks: object({ base: version, head: version, limit: count }),
    minutes: object({ took: numberOrNull, limit: number }),
    asked_at: textOrNull,
    base_since: textOrNull,
    is_recorded: { ...flag, description: 'The result is of an earlier run; nothing was launched.' },
    wrote: flag,
    workflows: list(object({ name: words(SIDE_WORDS), id: text, link: textOrNull, is_kept: flag })),
    swaps: list(
      object({ node: text, field: textOrNull, what: text, base: object({ version, id: textOrNull }) }),
    ),
    findings: list({ $ref: '#/definitions/finding' }),
  });
  return {
    target: text,
    trials: list(trial),
    not_named: { ...texts, description: 'Addresses of changed prompts that no trial names.' },
    cleaned: { ...texts, description: 'Names of objects of earlier trials that were removed.' },
    findings: list({ $ref: '#/definitions/finding' }),
    exit_code: { ...exitCode, enum: [0, 1, 3, 4, 5] },
  };
}

/** What a command that judges runs says of each. */
export function judged(): JsonObject {
  return {
    command: text,
    target: text,
    runs: list(
      object({
        name: text,
        state: words(SMOKE_WORDS),
        summary: text,
        wrote: { ...flag, description: 'The platform has, or may have, something of this run.' },
        took_ms: { type: 'number', minimum: 0 },
        place: { $ref: '#/definitions/place' },
        findings: list({ $ref: '#/definitions/finding' }),
        next: { ...texts, description: 'Sentences.' },
        workflow: object({ id: count, name: textOrNull }),
        api: { ...textOrNull, description: 'Null where nothing was asked.' },
        created: count,
        refused: count,
        statuses: { type: 'object', additionalProperties: count },
        tasks: list(object({ id: count, status: text })),
        unknown: {
          anyOf: [object({ tasks: count, ids: list(count) }), { type: 'null' }],
          description: 'A request without an answer: its tasks, and those that may be of it.',
        },
      }),
    ),
    exit_code: { ...exitCode, enum: [0, 1, 3, 4, 5] },
  };
}

import { type JsonObject, schemaParts } from '../../model/index.js';
import { ACTIONS } from './plan.js';
import {
  ACTION_WORDS,
  EFFECT_WORDS,
  HELD_MEANINGS,
  LEDGER_STATE_WORDS,
  OVERWRITES_WORDS,
  POLICY_WORDS,
  SECRET_WORDS,
  SEVERITY_WORDS,
  UNCOMMITTED_WORDS,
} from './plan-words.js';

const { count, described, flag, list, object, text, textOrNull, texts, words, wordsOrNull } = schemaParts;

/**
 * The JSON Schema (draft-07) of a saved plan. Every member that `Plan` has today is required; further members are legal
 * everywhere, because a minor version adds members.
 * @param version 1 of a plan for the default platform, 2 of one for another platform
 */
export function planSchema(version: 1 | 2 = 1): JsonObject {
  return described({
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'pipelines-sync plan',
    description:
      'What an apply would do to one target. It holds no time stamp, no secret and no machine path.',
    ...object(
      {
        format_version: {
          type: 'string',
          pattern: `^${version}\\.(?:0|[1-9][0-9]*)$`,
          description: 'Minor versions add members; another major version must be refused.',
        },
        tool_version: text,
        target: text,
        namespace: text,
        base_url: text,
        ...(version === 1 ? { org_id: { type: 'integer', minimum: 0 } } : OF_PROVIDER),
        source: object(
          { commit: textOrNull, dirty: flag },
          {
            uncommitted: {
              ...list(object({ file: text, what: words(UNCOMMITTED_WORDS) })),
              description: 'Uncommitted files, planned as they are in the work tree.',
            },
            refused: {
              ...list(object({ code: text, message: text, remedy: text })),
              description: 'Why an apply from here would be refused, for instance an older commit.',
            },
          },
        ),
        inputs_digest: hex,
        ledger: object({ state: words(LEDGER_STATE_WORDS), revision: textOrNull }),
        options: object({
          on_drift: wordsOrNull(POLICY_WORDS, 'How edits made on the platform were to be treated.'),
          take_over: texts,
          launch: texts,
          only: texts,
          allow_deletes: { type: ['integer', 'null'], minimum: 0 },
          allow_empty: flag,
        }),
        changes: list(change()),
        secret_writes: list(
          object({
            address: text,
            field: text,
            variable: textOrNull,
            status: words(SECRET_WORDS),
            write: { ...flag, description: 'Applying this plan sends the secret.' },
          }),
        ),
        held: list(held()),
        unreadable: list(object({ address: text, message: text })),
        diagnostics: list(
          object(
            {
              code: text,
              severity: words(SEVERITY_WORDS),
              message: text,
              address: textOrNull,
              place,
              remedy: textOrNull,
            },
            {
              argv: { ...texts, description: 'The arguments of the command that does it.' },
              silenced: {
                ...object({ reason: text }),
                description: 'The configuration silences it: it is not shown, and `summary` leaves it out.',
              },
            },
          ),
        ),
        summary: object(
          Object.fromEntries(
            [...ACTIONS, 'held', 'unchanged', 'unreadable', 'errors', 'warnings'].map((name) => [
              name,
              count,
            ]),
          ),
        ),
        plan_digest: hex,
        content_digest: {
          ...hex,
          description: 'Digest of the rest of the plan; shows whether it was edited afterwards.',
        },
      },
      {
        overrides: {
          ...list(
            object({ rule: text, addresses: texts }, { label: text, pull: { type: 'integer', minimum: 1 } }),
          ),
          description:
            'Rules that were overridden, by a label of a pull request or by --override. An apply decides by its own overrides.',
        },
      },
    ),
    definitions: {
      place: object({
        file: text,
        line: { type: 'integer', minimum: 1 },
        column: { type: 'integer', minimum: 1 },
      }),
    },
  });
}

const hex: JsonObject = { type: 'string', pattern: '^[0-9a-f]+$' };
const id: JsonObject = { type: ['integer', 'string', 'null'], description: 'Null where nothing exists yet.' };
const action: JsonObject = words(ACTION_WORDS);
const versionOrNull: JsonObject = { type: ['integer', 'null'] };
const OF_PROVIDER: JsonObject = {
  provider: { ...text, description: 'The platform, as `provider` of a target names it.' },
  account: {
    ...object({ id: { type: ['integer', 'string', 'null'] }, label: text }),
    description: 'Whose objects they are; the id is null where the platform has no accounts.',
  },
};
const textPlace: JsonObject = {
  allOf: [{ $ref: '#/definitions/place' }],
  description: 'Where the change begins, for a text in a file of its own or below front matter.',
};
const textFacts: JsonObject = {
  ...list(
    object(
      { path: text, length: object({ before: count, after: count }) },
      { placeholders: object({ added: texts, removed: texts, still_listed: texts }) },
    ),
  ),
  description:
    'Facts about the changed long texts of this leaf: characters before and after, and placeholders; no digest covers them, except content_digest.',
};
const place: JsonObject = { anyOf: [{ $ref: '#/definitions/place' }, { type: 'null' }] };

function change(): JsonObject {
  return object(
    {
      address: text,
      kind: text,
      action,
      id,
      reason: text,
      place,
      leaves: list(
        object(
          { path: text },
          {
            before: { description: 'What the platform holds; left out where nothing is there.' },
            after: { description: 'What it will hold, with references as {$ref} or {$unknown}.' },
            place: textPlace,
            texts: textFacts,
          },
        ),
      ),
      unmanaged: texts,
      kept: { type: 'object', additionalProperties: object({ live: {}, desired: {} }) },
      overwrites: wordsOrNull(
        OVERWRITES_WORDS,
        'Why live values that were not written from here are overwritten.',
      ),
      depends_on: texts,
      idempotency_key: textOrNull,
      guards: { type: 'object', additionalProperties: text },
      live_digest: textOrNull,
      version: { anyOf: [object({ from: versionOrNull, expected: versionOrNull }), { type: 'null' }] },
      effects: list(
        object(
          { what: words(EFFECT_WORDS), address: text },
          { from: versionOrNull, expected: versionOrNull },
        ),
      ),
      renamed_from: textOrNull,
      replaced_by: textOrNull,
      digest: hex,
    },
    {
      decision: {
        ...textOrNull,
        description: 'Digest of the one live edit that `overwrite` of `sync` decided about.',
      },
    },
  );
}

function held(): JsonObject {
  return object(
    {
      address: text,
      kind: text,
      id,
      why: words(HELD_MEANINGS),
      would: action,
      message: text,
      place,
      leaves: list(
        object({ path: text }, { base: {}, live: {}, git: {}, place: textPlace, texts: textFacts }),
      ),
      remedies: list(
        object(
          { to: text, type: { ...text, description: 'A command as a line for sh, or an edit in words.' } },
          { argv: { ...texts, description: 'The arguments of the command; left out for an edit.' } },
        ),
      ),
    },
    {
      edit: { ...textOrNull, description: 'Digest of the live edit, for `overwrite` of `sync`.' },
    },
  );
}

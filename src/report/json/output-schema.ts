import { type JsonObject, schemaParts } from '../../model/index.js';
import { ACTION_WORDS, SEVERITY_WORDS } from '../../plan/index.js';
import { judged, trials } from './judged-schema.js';
import { historyChanges, kept, ledgerShow, revision, rolledBack, score, scores } from './ledger-schema.js';
import { localDocuments } from './local-schema.js';
import {
  DRIFT_WORDS,
  FILE_WORDS,
  LEDGER_WORDS,
  OUTCOME_WORDS,
  PULLED_WORDS,
  TREE_WORDS,
  WEIGHT_WORDS,
} from './output-words.js';
import {
  argv,
  document,
  exitCode,
  id,
  place,
  placeOrNull,
  remedies,
  remedy,
  value,
  version,
} from './schema-words.js';

const { count, described, flag, list, meaningText, object, text, textOrNull, texts, words } = schemaParts;

/**
 * The JSON Schema (draft-07) of the `--json` output, with a definition for each command. Every member that is always
 * printed is required; further members are legal everywhere, because a minor version adds members.
 */
export function outputSchema(): JsonObject {
  return described({
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'pipelines-sync --json',
    description:
      'What commands print with --json, a definition for each document. Plans are described by plan.v1.schema.json.',
    definitions: {
      place,
      remedy,
      revision: revision(),
      score: score(),
      outcome: outcome(),
      finding: finding(),
      judged: object(judged()),
      error: {
        ...document({}),
        description: 'A command that ended without a result, or whose result is a file.',
      },
      validate: document(validate()),
      check: document(check()),
      nothing_kept: document({ target: text, provider: text, message: text }),
      drift: drift(),
      pull: document(pull()),
      apply: document(report(), {
        smoke: {
          anyOf: [{ $ref: '#/definitions/judged' }, object({ skipped: text })],
          description: 'With --smoke.',
        },
      }),
      smoke: document(judged()),
      trial: document(trials()),
      rollback: document({ ...report(), ...rolledBack() }),
      rollback_dry_run: document({
        ...rolledBack(),
        plan: { type: 'object', description: 'See plan.v1.schema.json.' },
      }),
      history: document({ ...kept(), revisions: list({ $ref: '#/definitions/revision' }), more: flag }),
      history_changes: document(historyChanges()),
      history_at: document({
        ...kept(),
        at: { ...text, description: 'ISO time: the last moment that the typed time names.' },
        revision: { $ref: '#/definitions/revision' },
        resources: list(
          object({
            ...{ address: text, kind: text, id, version },
            leaves: { type: 'object' },
            scores: scores('What trials said about its values.'),
          }),
        ),
      }),
      ledger_show: document(ledgerShow()),
      ledger_change: document({ revision: textOrNull, done: { ...texts, description: 'Sentences.' } }),
      mv: document({ from: text, to: text, ...rewritten() }),
      extract: document({ address: text, ...rewritten() }),
      ...localDocuments(),
      import: document({
        added: list(object({ address: text, file: text, from: text })),
        left_out: list(object({ file: text, what: text })),
        not_imported: list(object({ file: text, why: text })),
      }),
    },
  });
}

function finding(): JsonObject {
  return object(
    { code: text, severity: words(SEVERITY_WORDS), message: text },
    {
      place: { $ref: '#/definitions/place' },
      address: text,
      remedy: text,
      argv,
      related: list(object({ message: text, place: { $ref: '#/definitions/place' } })),
      silenced: {
        ...object({ reason: text }),
        description: 'The configuration silences it: it is not shown, and counts leave it out.',
      },
    },
  );
}

function validate(): JsonObject {
  return {
    findings: list({ $ref: '#/definitions/finding' }),
    summary: object({ files: count, errors: count, warnings: count, notes: count, silenced: count }),
  };
}

function drift(): JsonObject {
  const item = object({
    address: text,
    kind: text,
    id,
    what: words(DRIFT_WORDS),
    replaced_by: { ...id, description: 'Id of the object in its place; null unless replaced.' },
    message: text,
    place: placeOrNull,
    leaves: list(object({ path: text }, { base: value, live: value })),
    edit: { ...textOrNull, description: 'Digest of the edit, for `overwrite` of `sync`.' },
    version: { anyOf: [object({ from: version, now: version }), { type: 'null' }] },
    remedies,
  });
  return document(
    {
      tool_version: text,
      target: text,
      namespace: text,
      base_url: text,
      ledger: object({ revision: textOrNull, commit: textOrNull }),
      only: texts,
      compared: count,
      items: list(item),
      unreadable: list(object({ address: text, kind: text, message: text })),
      digest: text,
    },
    {
      org_id: { type: 'integer', minimum: 0, description: 'Of a target that names no provider.' },
      provider: text,
      account: object({ id, label: text }),
    },
  );
}

function pull(): JsonObject {
  const counts = ['added', 'updated', 'removed', 'settled', 'left', 'unreadable', 'absent', 'unchanged'];
  return {
    target: text,
    dry_run: flag,
    items: list(
      object({
        address: text,
        what: words(PULLED_WORDS),
        files: texts,
        leaves: { ...texts, description: 'Leaves that were written; empty for a whole item.' },
        merged: {
          ...texts,
          description: 'Of these, texts and complete maps in which both sides were merged.',
        },
        renamed_from: textOrNull,
      }),
    ),
    files: list(object({ file: text, state: words(FILE_WORDS) })),
    variables: { type: 'object', additionalProperties: { type: 'integer' } },
    adopted: texts,
    noted: { ...texts, description: 'Ledger entries that know of a live value since this pull.' },
    open: list(
      object(
        {
          code: text,
          weight: words(WEIGHT_WORDS),
          address: text,
          path: textOrNull,
          message: text,
          place: placeOrNull,
          ids: { type: 'array', items: { type: ['integer', 'string'] } },
          remedies,
        },
        { files: value, platform: value },
      ),
    ),
    counts: object(Object.fromEntries(counts.map((name) => [name, count]))),
    settled: list(object({ address: text, leaves: texts })),
    nothing_settled: texts,
    unchanged: count,
    ledger: object({
      state: words({ ...LEDGER_WORDS, dry_run: '--dry-run: nothing was recorded.' }),
      revision: textOrNull,
      message: textOrNull,
    }),
    exit_code: exitCode,
  };
}

function outcome(): JsonObject {
  return object({
    address: text,
    kind: text,
    action: words({ ...ACTION_WORDS, none: 'nothing was planned, for it was held or unreadable.' }),
    outcome: { ...text, description: meaningText(OUTCOME_WORDS) },
    id,
    version,
    message: textOrNull,
    code: textOrNull,
    remedy: textOrNull,
    duration_ms: { type: 'number', minimum: 0 },
  });
}

function report(): JsonObject {
  return {
    target: text,
    plan_digest: text,
    outcomes: list({ $ref: '#/definitions/outcome' }),
    summary: {
      type: 'object',
      additionalProperties: count,
      description: 'How many of each outcome, only those that occur.',
    },
    ledger: object({
      state: words(LEDGER_WORDS),
      revision: textOrNull,
      message: textOrNull,
    }),
    interrupted: { ...flag, description: 'A signal ended the run before everything was tried.' },
    exit_code: exitCode,
  };
}

function rewritten(): JsonObject {
  return { written: texts, deleted: texts, kept: list(object({ file: text, why: text })) };
}

/** A plan for a target whose files are only checked. */
function check(): JsonObject {
  const tree = object({
    tree: text,
    files: count,
    state: words(TREE_WORDS),
    message: textOrNull,
    changes: { ...texts, description: 'What the change means to others; names are between backticks.' },
    findings: list({ $ref: '#/definitions/finding' }),
  });
  return {
    target: text,
    provider: text,
    server: text,
    base: { ...textOrNull, description: 'The commit that changes are reported against.' },
    trees: list(tree),
    unchanged: { ...count, description: 'Trees that were left out, because they are as in the base.' },
    strict: flag,
    exit_code: { enum: [0, 1, 3, 5] },
  };
}

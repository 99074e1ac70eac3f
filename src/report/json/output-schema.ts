import { type JsonObject, schemaParts } from '../../model/index.js';
import { ACTIONS } from '../../plan/index.js';

const { count, flag, list, object, text, textOrNull, texts } = schemaParts;

const id: JsonObject = { type: ['integer', 'string', 'null'], description: 'Null where it is not known.' };
const version: JsonObject = { type: ['integer', 'null'] };
const value: JsonObject = { description: 'A value in the language of bundles.' };
const place = object({
  file: text,
  line: { type: 'integer', minimum: 1 },
  column: { type: 'integer', minimum: 1 },
});
const placeOrNull: JsonObject = { anyOf: [{ $ref: '#/definitions/place' }, { type: 'null' }] };
const argv: JsonObject = { ...texts, description: 'The arguments of the command that does it.' };
const remedy = object(
  { to: text, type: { ...text, description: 'A command as a line for sh, or an edit in words.' } },
  { argv },
);
const remedies = list({ $ref: '#/definitions/remedy' });
const exitCode: JsonObject = { enum: [0, 1, 2, 3, 4, 5], description: 'The exit code of the command.' };

/** The members that every document has. */
const COMMON: JsonObject = {
  format_version: text,
  command: {
    ...textOrNull,
    description: 'Its words, `ledger show`; null for a command line that names none.',
  },
  exit_code: exitCode,
  diagnostics: {
    ...list({ $ref: '#/definitions/finding' }),
    description: 'Errors, warnings and notes that standard error shows besides the result.',
  },
};

/** A whole document. */
function document(members: JsonObject, optional: JsonObject = {}): JsonObject {
  return object({ ...COMMON, ...members }, optional);
}

/**
 * The JSON Schema (draft-07) of the `--json` output, with a definition for each command. Every member that is always
 * printed is required; further members are legal everywhere, because a minor version adds members.
 */
export function outputSchema(): JsonObject {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'pipelines-sync --json',
    description:
      'What commands print with --json, a definition for each document. Plans are described by plan.v1.schema.json.',
    definitions: {
      place,
      remedy,
      revision: revision(),
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
        resources: list(object({ address: text, kind: text, id, version, leaves: { type: 'object' } })),
      }),
      doctor: document(doctor()),
      ledger_show: document(ledgerShow()),
      ledger_change: document({ revision: textOrNull, done: { ...texts, description: 'Sentences.' } }),
      mv: document({ from: text, to: text, ...rewritten() }),
      extract: document({ address: text, ...rewritten() }),
      fmt: document({
        check: { ...flag, description: 'With --check: nothing was written.' },
        files: list(
          object({
            file: text,
            state: {
              enum: ['formatted', 'would_change', 'unchanged', 'left'],
              description: 'left: `diagnostics` say why it was left as it is.',
            },
          }),
        ),
      }),
      schema: document({ name: text, schema: { type: 'object', description: 'A JSON Schema.' } }),
      explain: document({
        topic: { ...textOrNull, description: 'Null for the list of topics.' },
        text,
      }),
      completion: document({ shell: { enum: ['bash', 'zsh', 'fish'] }, script: text }),
      init: document({
        dry_run: { ...flag, description: 'Nothing was written.' },
        files: list(
          object(
            {
              file: text,
              state: {
                enum: ['written', 'added', 'same', 'kept', 'new', 'differs', 'link'],
                description: 'kept: somebody has to add `lines`. new, differs, link: with --dry-run.',
              },
            },
            { lines: { ...texts, description: 'That were added, or are to be added.' } },
          ),
        ),
        next: list(
          object({
            where: { enum: ['here', 'github', 'gitlab', 'ci'] },
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
          command: { const: 'emulator' },
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
      import: document({
        added: list(object({ address: text, file: text, from: text })),
        left_out: list(object({ file: text, what: text })),
        not_imported: list(object({ file: text, why: text })),
      }),
    },
  };
}

function finding(): JsonObject {
  return object(
    { code: text, severity: { enum: ['error', 'warning', 'note'] }, message: text },
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
    what: { enum: ['edited', 'deleted', 'replaced'] },
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
        what: { enum: ['added', 'updated', 'removed'] },
        files: texts,
        leaves: { ...texts, description: 'Leaves that were written; empty for a whole item.' },
        merged: {
          ...texts,
          description: 'Of these, texts and complete maps in which both sides were merged.',
        },
        renamed_from: textOrNull,
      }),
    ),
    files: list(object({ file: text, state: { enum: ['new', 'changed', 'deleted'] } })),
    variables: { type: 'object', additionalProperties: { type: 'integer' } },
    adopted: texts,
    noted: { ...texts, description: 'Ledger entries that know of a live value since this pull.' },
    open: list(
      object(
        {
          code: text,
          weight: { enum: ['error', 'open', 'note'], description: 'error: exit 1; open: exit 3.' },
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
      state: { enum: ['written', 'unchanged', 'failed', 'dry_run'] },
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
    action: { enum: [...ACTIONS, 'none'] },
    outcome: { ...text, description: 'One of the words under "outcome" in docs/glossary.md.' },
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
      state: { enum: ['written', 'unchanged', 'failed'] },
      revision: textOrNull,
      message: textOrNull,
    }),
    interrupted: { ...flag, description: 'A signal ended the run before everything was tried.' },
    exit_code: exitCode,
  };
}

/** A command that judges runs. */
function trials(): JsonObject {
  const number: JsonObject = { type: 'number' };
  const numberOrNull: JsonObject = { type: ['number', 'null'] };
  const scoreOrNull: JsonObject = { type: ['boolean', 'number', 'null'] };
  const task = object({ id: text, link: textOrNull });
  const cell = object({ n: count, no_answer: count, value: numberOrNull });
  const row = object(
    {
      what: { enum: ['score', 'success', 'tokens', 'cost', 'latency'] },
      name: text,
      address: textOrNull,
      version,
      judge: textOrNull,
      unit: { enum: ['share', 'mean'] },
      base: cell,
      head: cell,
      change: { ...numberOrNull, description: 'Head less base, in the unit of the row.' },
      interval: { type: ['array', 'null'], items: number, minItems: 2, maxItems: 2 },
      word: {
        enum: ['worse', 'better', 'no_difference_seen', 'not_comparable', 'too_few', 'no_answer'],
      },
      p: numberOrNull,
      p_corrected: numberOrNull,
      paired: flag,
      test: { enum: ['mcnemar', 'fisher', 'paired_permutation', 'permutation', null] },
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
    state: {
      enum: [
        ...['passed', 'failed', 'undecided', 'informed', 'nothing_to_try'],
        ...['incomplete', 'refused', 'unknown', 'interrupted', 'error'],
      ],
    },
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
    workflows: list(object({ name: { enum: ['base', 'head'] }, id: text, link: textOrNull, is_kept: flag })),
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

function judged(): JsonObject {
  return {
    command: text,
    target: text,
    runs: list(
      object({
        name: text,
        state: {
          enum: ['passed', 'failed', 'refused', 'error', 'unknown', 'interrupted'],
          description: 'passed and failed are verdicts; refused: nothing was judged, and nothing went wrong.',
        },
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

function rolledBack(): JsonObject {
  return {
    to: { $ref: '#/definitions/revision' },
    files: {
      ...object({ commands: list(object({ to: text, type: text })), notes: texts }),
      description: 'How to bring the files to that revision; any one of the commands is enough.',
    },
  };
}

function kept(): JsonObject {
  return { target: text, namespace: text, place: { ...text, description: 'Where the ledger is kept.' } };
}

function rewritten(): JsonObject {
  return { written: texts, deleted: texts, kept: list(object({ file: text, why: text })) };
}

function revision(): JsonObject {
  const counts = object({ added: count, changed: count, removed: count, total: count });
  return object(
    {
      revision: { ...textOrNull, description: 'Its number; null for a commit that this tool did not make.' },
      what: { ...text, description: 'apply, rollback to 3, ledger forget, …' },
      commit: { ...textOrNull, description: 'Of the ledger; null where it is kept in files.' },
      at: { ...text, description: 'ISO time.' },
      actor: text,
      source: object({ commit: textOrNull, dirty: flag }),
      run_url: textOrNull,
      counts: { anyOf: [counts, { type: 'null' }] },
    },
    {
      overrides: {
        ...list(
          object({ rule: text, changes: count }, { label: text, pull: { type: 'integer', minimum: 1 } }),
        ),
        description: 'Rules that this apply overrode: by a label of a pull request, or by --override.',
      },
    },
  );
}

function historyChanges(): JsonObject {
  return {
    ...kept(),
    from: { anyOf: [{ $ref: '#/definitions/revision' }, { type: 'null' }] },
    to: { $ref: '#/definitions/revision' },
    resources: list(
      object({
        address: text,
        kind: text,
        what: { enum: ['added', 'changed', 'removed', 'noted'] },
        id,
        leaves: list(object({ path: text }, { before: value, after: value })),
        facts: list(object({ name: text, before: {}, after: {} })),
      }),
    ),
  };
}

function doctor(): JsonObject {
  const check = object(
    {
      subject: text,
      state: { enum: ['ok', 'warning', 'problem', 'skipped'] },
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

/** A plan for a target whose files are only checked. */
function check(): JsonObject {
  const tree = object({
    tree: text,
    files: count,
    state: { enum: ['valid', 'invalid', 'not_runnable', 'not_checkable', 'failed', 'removed'] },
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

function ledgerShow(): JsonObject {
  const secrets = { type: 'object', additionalProperties: object({ variable: textOrNull }) };
  return {
    target: text,
    place: { ...text, description: 'Where the ledger is kept.' },
    head: {
      type: ['object', 'null'],
      description: 'What the ledger says of itself, such as its last apply.',
    },
    newest: { anyOf: [{ $ref: '#/definitions/revision' }, { type: 'null' }] },
    entries: list({
      ...object({ address: text, kind: text, id, origin: text, leaves: { type: 'object' }, secrets }),
      description: 'An entry as the ledger records it; of a secret only the name of its variable.',
    }),
    departed: { description: 'Entries that left this ledger.' },
  };
}

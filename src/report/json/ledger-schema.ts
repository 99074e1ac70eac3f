import { type JsonObject, schemaParts } from '../../model/index.js';
import { REVISION_WORDS } from './output-words.js';
import { id, value } from './schema-words.js';

const { count, flag, list, object, text, textOrNull, texts, words } = schemaParts;

const numberOrNull: JsonObject = { type: ['number', 'null'] };

/** Whose ledger it is, and where it is kept. */
export function kept(): JsonObject {
  return { target: text, namespace: text, place: { ...text, description: 'Where the ledger is kept.' } };
}

/** One state of the ledger. */
export function revision(): JsonObject {
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
      trials: {
        ...list(object({ trial: text, verdict: text, items: count })),
        description: 'Trials whose numbers this apply recorded: with their verdict, and of how many items.',
      },
      overrides: {
        ...list(
          object({ rule: text, changes: count }, { label: text, pull: { type: 'integer', minimum: 1 } }),
        ),
        description: 'Rules that this apply overrode: by a label of a pull request, or by --override.',
      },
    },
  );
}

/** What one apply changed. */
export function historyChanges(): JsonObject {
  return {
    ...kept(),
    from: { anyOf: [{ $ref: '#/definitions/revision' }, { type: 'null' }] },
    to: { $ref: '#/definitions/revision' },
    resources: list(
      object({
        address: text,
        kind: text,
        what: words(REVISION_WORDS),
        id,
        leaves: list(object({ path: text }, { before: value, after: value })),
        facts: list(object({ name: text, before: {}, after: {} })),
        scores: scores('What trials said about its values, unless they said it before.'),
      }),
    ),
  };
}

/** What a trial said about the recorded values of an item. */
export function score(): JsonObject {
  const side = object({ n: count, value: numberOrNull });
  const row = object({
    what: { ...text, description: 'score for a criterion; success, tokens, cost, latency.' },
    name: text,
    address: textOrNull,
    unit: { ...text, description: 'share or mean.' },
    base: side,
    head: side,
    change: { ...numberOrNull, description: "Head less base, in the row's unit." },
    word: { ...text, description: 'better, worse, no_difference_seen, …' },
  });
  return object({
    trial: text,
    experiment: { ...id, description: 'Id of the experiment.' },
    at: { ...text, description: 'ISO time at which the results were read.' },
    count: { ...count, description: 'Tasks of each side.' },
    verdict: { ...text, description: 'passed, failed, undecided or informed.' },
    with: { ...texts, description: 'What its head exchanged besides: addresses, and models.' },
    rows: list(row),
  });
}

/** What trials said. */
export function scores(description: string): JsonObject {
  return { ...list({ $ref: '#/definitions/score' }), description };
}

/** The state that a rollback goes to. */
export function rolledBack(): JsonObject {
  return {
    to: { $ref: '#/definitions/revision' },
    files: {
      ...object({ commands: list(object({ to: text, type: text })), notes: texts }),
      description: 'How to bring the files to that revision; any one of the commands is enough.',
    },
    scores: {
      ...list(
        object({ address: text, scores: scores('What trials said about the values that it goes back to.') }),
      ),
      description: 'Of the items that the rollback changes, those that were tried.',
    },
  };
}

/** The ledger and its entries. */
export function ledgerShow(): JsonObject {
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

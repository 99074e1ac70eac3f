import { type JsonObject, schemaParts } from '../../model/index.js';
import { REVISION_WORDS } from './output-words.js';
import { id, value } from './schema-words.js';

const { count, flag, list, object, text, textOrNull, texts, words } = schemaParts;

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
      }),
    ),
  };
}

/** The state that a rollback goes to. */
export function rolledBack(): JsonObject {
  return {
    to: { $ref: '#/definitions/revision' },
    files: {
      ...object({ commands: list(object({ to: text, type: text })), notes: texts }),
      description: 'How to bring the files to that revision; any one of the commands is enough.',
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

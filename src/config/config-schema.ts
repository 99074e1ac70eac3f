import { DIALECT } from '../bundle/schema/json-schema.js';
import { MAX_ID } from '../bundle/schema/json-schema-field.js';
import { onDriftSchema, patternSchema } from '../bundle/schema/json-schema-sync.js';
import { type JsonObject, type Kinds, type ProviderName, reservedPrefixes } from '../model/index.js';
import { DEFAULT_PROVIDER } from './config-types.js';

/** The JSON Schema (draft-07) of the configuration file `pipelines-sync.yaml`. */
export function configSchema(kinds: Kinds, providers: readonly ProviderName[]): JsonObject {
  return {
    $schema: DIALECT,
    title: 'pipelines-sync configuration',
    description: 'Which files describe which organizations, and what an apply may do.',
    type: 'object',
    properties: {
      $schema: { type: 'string', description: 'Where editors find this schema.' },
      version: { const: 1, description: 'Version of this format.' },
      namespace: {
        type: 'string',
        minLength: 1,
        description:
          'Keeps several repositories apart that share an organization. Default: the last part of the origin URL, plus the folder when the file is not at the root.',
        examples: ['rome-team'],
      },
      bundles: {
        type: 'array',
        minItems: 1,
        items: { type: 'string', minLength: 1 },
        description:
          'Patterns of bundle files, relative to this file. A pattern without a match is an error.',
        examples: [['pipelines/**/*.{yaml,yml,json}']],
      },
      default_target: {
        type: 'string',
        minLength: 1,
        description: 'The target of commands that name none.',
        examples: ['staging'],
      },
      ...everywhere(kinds),
      targets: {
        type: 'object',
        minProperties: 1,
        propertyNames: { type: 'string', minLength: 1, maxLength: 100 },
        description: 'Organizations by a name of your choice.',
        additionalProperties: targetSchema(kinds, providers),
      },
    },
    patternProperties: { '^x-': { description: 'Free for your own use.' } },
    additionalProperties: false,
    required: ['version'],
  };
}

/** Settings that a target may state for itself; at the top they hold for all targets. */
function everywhere(kinds: Kinds): JsonObject {
  return {
    ledger: {
      enum: ['git', 'file'],
      description:
        'Where the record of what was applied is kept: a ref of the git repository (the default in one), or a folder.',
    },
    unknown_fields: {
      enum: ['warn', 'error'],
      description:
        'What an unknown field of an item is. One that looks like a misspelt known field is always an error. Default: warn.',
    },
    allow_unreadable: {
      type: 'array',
      items: { enum: kinds.all.map((kind) => kind.name) },
      description:
        'Kinds that the key may be unable to read: their items are reported as unreadable, nothing of them is planned. Default: none.',
    },
  };
}

function targetSchema(kinds: Kinds, providers: readonly ProviderName[]): JsonObject {
  const reserved = reservedPrefixes(providers);
  const patterns: JsonObject = { type: 'array', items: patternSchema(kinds) };
  return {
    type: 'object',
    description: 'One organization on one platform.',
    properties: {
      provider: {
        type: 'string',
        minLength: 1,
        description: `The platform. Default: ${DEFAULT_PROVIDER}.`,
        examples: providers.map(({ name }) => name),
      },
      base_url: {
        type: 'string',
        pattern: '^https?://[^\\s/]+',
        description:
          'Address of the platform; default https://api.pipelines.tech. The key goes only to hosts that are trusted outside of this file.',
        examples: ['https://api.pipelines.tech'],
      },
      org_id: {
        type: 'integer',
        minimum: 0,
        maximum: MAX_ID,
        description: 'The organization. The key must belong to it.',
      },
      account: {
        type: ['string', 'integer'],
        description: 'The account, on platforms that name theirs so. The key must belong to it.',
      },
      api_key_env: {
        ...environmentName(),
        description:
          'Environment variable that holds the key. Default: PIPELINES_API_KEY_<TARGET>, then PIPELINES_API_KEY.',
      },
      vars: {
        type: 'object',
        description: 'Values for {$var: name}.',
        examples: [{ italy_workflow: 3086 }],
        propertyNames: { type: 'string', minLength: 1 },
      },
      secrets: {
        type: 'array',
        items: {
          ...environmentName(),
          not: { pattern: `^(?:${reserved.map((prefix) => prefix.slice(0, -1)).join('|')})_` },
        },
        description:
          'Environment variables that {$env: NAME} may name; never PIPELINES_*, GITHUB_* or ACTIONS_*.',
        examples: [['DOCS_TOKEN']],
      },
      on_drift: onDriftSchema(),
      prune: {
        type: 'boolean',
        description: 'Delete what this repository created once it is gone from the files. Default: false.',
      },
      limits: limitsSchema(),
      protect: {
        ...patterns,
        description: 'Addresses or patterns that are never deleted, replaced, taken over or renamed.',
      },
      require_clean: {
        type: 'boolean',
        description: 'Refuse to apply from a work tree with uncommitted changes. Default: false.',
      },
      include: {
        ...patterns,
        description: 'What belongs to this target; default everything.',
        examples: [['*']],
      },
      exclude: {
        ...patterns,
        description: 'What does not. Out of selection is out of scope: it is never deleted.',
        examples: [['experiments/*']],
      },
      ...everywhere(kinds),
    },
    patternProperties: { '^x-': { description: 'Free for your own use.' } },
    additionalProperties: false,
  };
}

function limitsSchema(): JsonObject {
  return {
    type: 'object',
    description: 'How much one apply may delete. A replace counts as a delete.',
    properties: {
      max_deletes: { type: 'integer', minimum: 0, description: 'Default: 5.' },
      max_delete_percent: {
        type: 'number',
        minimum: 0,
        maximum: 100,
        description: 'Share of the ledger, counted from 10 entries up. Default: 20.',
      },
    },
    additionalProperties: false,
  };
}

function environmentName(): JsonObject {
  return { type: 'string', pattern: '^[A-Za-z_][A-Za-z0-9_]*$' };
}

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
    description: 'Bundle files, target organizations, and limits of what an apply may do.',
    type: 'object',
    properties: {
      $schema: { type: 'string', description: 'Address of this schema, for editors.' },
      version: { const: 1, description: 'Version of this format.' },
      namespace: {
        type: 'string',
        minLength: 1,
        description:
          'Separates repositories that share an organization. Default: the last part of the origin URL, plus the folder if the file is not at the root.',
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
        description: 'Target of commands without --target.',
        examples: ['staging'],
      },
      ...everywhere(kinds),
      targets: {
        type: 'object',
        minProperties: 1,
        propertyNames: { type: 'string', minLength: 1, maxLength: 100 },
        description: 'Target organizations, by names of your choice.',
        additionalProperties: targetSchema(kinds, providers),
      },
    },
    patternProperties: { '^x-': { description: 'For your own use; ignored.' } },
    additionalProperties: false,
    required: ['version'],
  };
}

/** Settings for one target, or at the top for all targets. */
function everywhere(kinds: Kinds): JsonObject {
  return {
    ledger: {
      enum: ['git', 'file'],
      description:
        'Where the ledger is kept: in a ref of the git repository (the default in a repository), or in a folder.',
    },
    unknown_fields: {
      enum: ['warn', 'error'],
      description:
        'How to treat an unknown field of an item. A likely misspelling of a known field is always an error. Default: warn.',
    },
    allow_unreadable: {
      type: 'array',
      items: { enum: kinds.all.map((kind) => kind.name) },
      description:
        'Kinds that the key may be unable to read: their items are reported as unreadable and not planned. Default: none.',
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
        description: `Platform. Default: ${DEFAULT_PROVIDER}.`,
        examples: providers.map(({ name }) => name),
      },
      base_url: {
        type: 'string',
        pattern: '^https?://[^\\s/]+',
        description:
          'Address of the platform. Default: https://api.pipelines.tech. The key is sent only to hosts that are trusted outside of this file.',
        examples: ['https://api.pipelines.tech'],
      },
      org_id: {
        type: 'integer',
        minimum: 0,
        maximum: MAX_ID,
        description: 'Number of the organization. The key must belong to it.',
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
        description: 'Environment variables for {$env: NAME}; not PIPELINES_*, GITHUB_* or ACTIONS_*.',
        examples: [['DOCS_TOKEN']],
      },
      on_drift: onDriftSchema(),
      prune: {
        type: 'boolean',
        description:
          'Delete objects that this repository created once they have left the files. Default: false.',
      },
      limits: limitsSchema(),
      protect: {
        ...patterns,
        description:
          'Addresses or patterns of resources that are never deleted, replaced, taken over or renamed.',
      },
      require_clean: {
        type: 'boolean',
        description: 'Refuse to apply from a work tree with uncommitted changes. Default: false.',
      },
      include: {
        ...patterns,
        description: 'Addresses or patterns of the resources of this target. Default: all.',
        examples: [['*']],
      },
      exclude: {
        ...patterns,
        description: 'Addresses or patterns that this target leaves out. They are never changed or deleted.',
        examples: [['experiments/*']],
      },
      ...everywhere(kinds),
    },
    patternProperties: { '^x-': { description: 'For your own use; ignored.' } },
    additionalProperties: false,
  };
}

function limitsSchema(): JsonObject {
  return {
    type: 'object',
    description: 'Limits of deletes in one apply. A replacement counts as a delete.',
    properties: {
      max_deletes: { type: 'integer', minimum: 0, description: 'Largest number of deletes. Default: 5.' },
      max_delete_percent: {
        type: 'number',
        minimum: 0,
        maximum: 100,
        description:
          'Largest share of the ledger to delete, in percent; counts from 10 entries up. Default: 20.',
      },
    },
    additionalProperties: false,
  };
}

function environmentName(): JsonObject {
  return { type: 'string', pattern: '^[A-Za-z_][A-Za-z0-9_]*$' };
}

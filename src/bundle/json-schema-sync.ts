import type { JsonObject, Kinds } from '../model/index.js';
import { MAX_ID } from './json-schema-field.js';

/** Texts that are an address or a pattern of the given kinds: `prompts/Tone`, `criteria/*`, `experiments`, `*`. */
export function patternSchema(kinds: Kinds): JsonObject {
  const names = kinds.all.map((kind) => kind.name).join('|');
  return { type: 'string', pattern: `^(?:(?:${names})(?:/.+)?|[^/]*\\*.*)$` };
}

/** The top-level key `sync`: settings by address or pattern (design §4). The platform ignores it (contract d.1). */
export function syncSchema(kinds: Kinds): JsonObject {
  return {
    type: 'object',
    description: 'Settings of pipelines-sync by address or pattern; the platform ignores this key.',
    examples: [{ 'prompts/Concise Rome Prompt': { protect: true } }],
    propertyNames: patternSchema(kinds),
    additionalProperties: {
      type: 'object',
      description: 'Settings of everything that the address or pattern names.',
      additionalProperties: false,
      properties: {
        protect: {
          type: 'boolean',
          description:
            'Never delete, replace, take over or rename it. Lifting it takes effect in the apply after the one that lifts it.',
        },
        renamed_from: {
          type: 'string',
          minLength: 1,
          description: 'The address or name that it had before; the object keeps its id.',
          examples: ['prompts/Old name'],
        },
        id: {
          type: 'object',
          description: 'Ties it to one live object, by target.',
          examples: [{ production: 41 }],
          additionalProperties: { type: ['integer', 'string'], minimum: 0, maximum: MAX_ID, minLength: 1 },
        },
        take_over: {
          type: 'boolean',
          description: 'Overwrite a live object of the same key that was made elsewhere and differs.',
        },
        delete: {
          type: 'boolean',
          description:
            'Remove the live object once the item is gone from the files, also when it was only adopted.',
        },
        ignore: {
          type: 'array',
          items: { type: 'string', minLength: 1 },
          description: 'Fields that are sent when it is created and left alone afterwards.',
          examples: [['description']],
        },
        on_drift: onDriftSchema(),
        run: {
          enum: ['once', 'on_change'],
          description: 'Of an experiment: launched once per address (the default), or once per content.',
        },
      },
    },
  };
}

/** What happens to a live edit that the files do not know. */
export function onDriftSchema(): JsonObject {
  return {
    enum: ['hold', 'overwrite', 'keep'],
    description:
      'When somebody changed the live object: hold (the default) waits for a decision, overwrite writes what the files say, keep leaves the live value.',
  };
}

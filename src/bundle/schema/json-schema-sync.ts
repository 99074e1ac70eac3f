import type { JsonObject, Kinds } from '../../model/index.js';
import { SYNC_FORMS, SYNC_NAMES, type SyncName } from '../sync/sync-forms.js';

/** Texts that are an address or a pattern of the given kinds: `prompts/Tone`, `criteria/*`, `experiments`, `*`. */
export function patternSchema(kinds: Kinds): JsonObject {
  const names = kinds.all.map((kind) => kind.name).join('|');
  return { type: 'string', pattern: `^(?:(?:${names})(?:/.+)?|[^/]*\\*.*)$` };
}

/** The top-level key `sync`: settings by address or pattern. The platform ignores it (C-d.1). */
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
      properties: Object.fromEntries(SYNC_NAMES.map((name) => [name, settingSchema(name)])),
    },
  };
}

/** One setting: a value for every target, or a map by target. */
function settingSchema(name: SyncName): JsonObject {
  const { doc, schema, example, byTargetOnly } = SYNC_FORMS[name];
  const byTarget = { type: 'object', additionalProperties: schema };
  const description = byTargetOnly === true ? doc : `${doc} For every target, or a map by target.`;
  const forms = byTargetOnly === true ? byTarget : { anyOf: [schema, byTarget] };
  const examples = byTargetOnly === true ? [{ production: example }] : [example, { production: example }];
  return { description, examples, ...forms };
}

/** The schema of `on_drift`. */
export function onDriftSchema(): JsonObject {
  return {
    ...SYNC_FORMS.on_drift.schema,
    description: SYNC_FORMS.on_drift.doc,
  };
}

import { isObject, type Json, type JsonObject } from '../../../model/index.js';
import type { Switches } from './switches.js';
import type { StoredKind } from './types.js';

const CONFIG_DEFAULTS: Record<string, JsonObject> = {
  exact_match: { case_sensitive: true, strip_whitespace: false },
  contains_keywords: { mode: 'any', case_sensitive: false },
  regex_match: { flags: [] },
  json_validity: { schema: {} },
  answer_relevancy: { threshold: 0.5 },
};

const TYPE_DEFAULTS: Record<string, JsonObject> = {
  llm_judge: { temperature: 0, model: 'gemini-3.5-flash' },
  human_rating: { rubric: '' },
};

/** Defaults that a server may write into what was left out (switch `fill_defaults`). */
export function filledDefaults(kind: StoredKind, shown: JsonObject): JsonObject {
  const described = 'description' in shown ? { ...shown, description: shown.description ?? '' } : shown;
  if (kind === 'tool_bindings') return { ...described, max_tool_rounds: described.max_tool_rounds ?? 5 };
  if (kind === 'tool_ground_truths') return { ...described, confidence: described.confidence ?? 1 };
  if (kind !== 'criteria') return described;
  const config = described.config as JsonObject;
  const output = described.output_schema as JsonObject;
  return {
    ...described,
    config: {
      ...TYPE_DEFAULTS[String(described.type)],
      ...CONFIG_DEFAULTS[String(config.subtype)],
      ...config,
    },
    output_schema: output.type === 'rating' ? { labels: {}, ...output } : output,
  };
}

/** Lists whose elements are the platform's own objects, not opaque JSON of a user. */
const ELEMENT_LISTS = [
  'criteria',
  'prompt_placeholders',
  'tools',
  'expected_tools',
  'excluded_tools',
  'variants',
];

/** Fields that no client knows (switch `extra_fields`). */
export function withUnknownFields(shown: JsonObject, where: Switches['extra_fields']): JsonObject {
  if (where === 'none') return shown;
  const noted: JsonObject = { ...shown, server_note: 'added by the platform', server_stats: { views: 3 } };
  if (where === 'top') return noted;
  for (const name of ELEMENT_LISTS) {
    const list = noted[name];
    if (!Array.isArray(list)) continue;
    noted[name] = list.map(
      (element, index): Json =>
        isObject(element) ? { ...(element as JsonObject), server_position: index } : element,
    );
  }
  if (where === 'config' && isObject(noted.config)) {
    noted.config = { ...(noted.config as JsonObject), server_revision: 'r1' };
  }
  return noted;
}

const LONG_FIELDS = [
  'prompt_text',
  'description',
  'config',
  'output_schema',
  'criteria',
  'tools',
  'code_config',
  'expected_tools',
  'excluded_tools',
];

/** A list row without its long fields, or with its texts cut (switch `list_rows`). */
export function cutLong(shown: JsonObject, switches: Switches): JsonObject {
  if (switches.list_rows === 'full') return shown;
  const entries = Object.entries(shown);
  if (switches.list_rows === 'omit_long') {
    return Object.fromEntries(entries.filter(([name]) => !LONG_FIELDS.includes(name)));
  }
  return Object.fromEntries(
    entries.map(([name, value]) => [
      name,
      LONG_FIELDS.includes(name) ? cutTexts(value, switches.list_shorten_to) : value,
    ]),
  );
}

function cutTexts(value: Json, length: number): Json {
  if (typeof value === 'string') return value.length > length ? `${value.slice(0, length)}…` : value;
  if (Array.isArray(value)) return value.map((element) => cutTexts(element, length));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, element]) => [key, cutTexts(element as Json, length)]),
  );
}

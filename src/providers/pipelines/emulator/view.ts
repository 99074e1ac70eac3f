import { byCodeUnit, isObject, type Json, type JsonObject } from '../../../model/index.js';
import { TERMINAL } from './experiment-rules.js';
import type { EmulatedPlatform } from './platform.js';
import { toolName } from './tool-run-rules.js';
import type {
  BindingRow,
  CriterionRow,
  EndpointRow,
  EvaluationRow,
  ExperimentRow,
  GroundTruthRow,
  PromptRow,
  StoredKind,
  TableRows,
} from './types.js';
import { cutLong, filledDefaults, withUnknownFields } from './view-switches.js';

/** An object as the platform shows it: alone, or as a row of a list. */
export function view<K extends StoredKind>(
  platform: EmulatedPlatform,
  kind: K,
  row: TableRows[K],
  use: 'single' | 'row',
): JsonObject {
  const { switches } = platform;
  const shown = bare(platform, kind, row);
  if (switches.version === 'absent' || (switches.version === 'single' && use === 'row')) delete shown.version;
  if (switches.created_at === 'absent') delete shown.created_at;
  const filled = switches.fill_defaults ? filledDefaults(kind, shown) : shown;
  const noted = withUnknownFields(filled, switches.extra_fields);
  return use === 'row' ? cutLong(noted, switches) : noted;
}

function bare(platform: EmulatedPlatform, kind: StoredKind, row: TableRows[StoredKind]): JsonObject {
  switch (kind) {
    case 'prompts':
      return promptView(platform, row as PromptRow);
    case 'criteria':
      return criterionView(platform, row as CriterionRow);
    case 'evaluations':
      return evaluationView(platform, row as EvaluationRow);
    case 'tool_endpoints':
      return endpointView(platform, row as EndpointRow);
    case 'tool_bindings':
      return bindingView(platform, row as BindingRow);
    case 'tool_ground_truths':
      return groundTruthView(platform, row as GroundTruthRow);
    case 'experiments':
      return experimentView(platform, row as ExperimentRow);
  }
}

function archiveMark(platform: EmulatedPlatform, archivedAt: string | null): JsonObject {
  const key = platform.switches.archived_key;
  return { [key]: key === 'archived_at' ? archivedAt : archivedAt !== null };
}

function libraryTail(platform: EmulatedPlatform, row: PromptRow | CriterionRow | EvaluationRow): JsonObject {
  const { scope_type, org_id, project_id, workflow_id, version, created_by, created_at, updated_at } = row;
  return {
    scope_type,
    org_id,
    project_id,
    workflow_id,
    version,
    ...archiveMark(platform, row.archived_at),
    created_by,
    created_at,
    updated_at,
    ...row.extra,
  };
}

function promptView(platform: EmulatedPlatform, row: PromptRow): JsonObject {
  const { id, name, description, prompt_text, role } = row;
  const placeholders = placeholdersOf(platform, row);
  return {
    id,
    name,
    description,
    prompt_text,
    ...(placeholders === undefined ? {} : { prompt_placeholders: placeholders }),
    role,
    ...libraryTail(platform, row),
  };
}

/** C-h.8 */
function placeholdersOf(platform: EmulatedPlatform, row: PromptRow): Json | undefined {
  const derived = () => {
    const names = [...row.prompt_text.matchAll(/\{\{\s*([^{}\s]+)\s*\}\}/g)].map((match) => match[1] ?? '');
    return [...new Set(names)].map((name) => ({ name }));
  };
  switch (platform.switches.prompt_placeholders) {
    case 'absent':
      return undefined;
    case 'derived':
      return derived();
    case 'sent':
      return row.prompt_placeholders ?? [];
    default:
      return row.prompt_placeholders ?? derived();
  }
}

function criterionView(platform: EmulatedPlatform, row: CriterionRow): JsonObject {
  const { id, name, display_label, description, type, config, output_schema } = row;
  return { id, name, display_label, description, type, config, output_schema, ...libraryTail(platform, row) };
}

function evaluationView(platform: EmulatedPlatform, row: EvaluationRow): JsonObject {
  const { id, name, description } = row;
  const members = row.criteria.map((pin): JsonObject => {
    const criterion = platform.tables.get('criteria', pin.criterion_id);
    const expanded = platform.switches.criteria_members === 'expanded';
    return expanded && criterion
      ? { ...criterionView(platform, criterion), version: pin.criterion_version }
      : pin;
  });
  const criteria = ordered(platform, members, (member) =>
    String(member.id ?? member.criterion_id).padStart(12, '0'),
  );
  return { id, name, description, criteria, ...libraryTail(platform, row) };
}

/** C-h.16; every leaf of the configuration is taken for a secret. */
function secretView(platform: EmulatedPlatform, config: JsonObject): JsonObject {
  if (platform.switches.secrets === 'omitted') return {};
  return { auth_config: platform.switches.secrets === 'echoed' ? config : masked(config) };
}

function masked(value: Json): Json {
  if (Array.isArray(value)) return value.map(masked);
  if (isObject(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, leaf]) => [key, masked(leaf as Json)]));
  }
  return value === null ? null : '********';
}

function endpointView(platform: EmulatedPlatform, row: EndpointRow): JsonObject {
  const { id, org_id, name, description, endpoint_type, url, auth_type, auth_config, code_config } = row;
  const { tools, active, health_status, version, created_by, created_at, updated_at } = row;
  return {
    id,
    org_id,
    name,
    description,
    endpoint_type,
    url,
    auth_type,
    ...secretView(platform, auth_config),
    code_config,
    tools,
    active,
    health_status,
    version,
    ...archiveMark(platform, row.archived_at),
    created_by,
    created_at,
    updated_at,
    ...row.extra,
  };
}

function bindingView(platform: EmulatedPlatform, row: BindingRow): JsonObject {
  const { extra, selected_tools, ...rest } = row;
  const tools = selected_tools === null ? null : ordered(platform, selected_tools, String);
  return { ...rest, selected_tools: tools, ...extra };
}

function groundTruthView(platform: EmulatedPlatform, row: GroundTruthRow): JsonObject {
  const { extra, ...rest } = row;
  const form = platform.switches.excluded_tools;
  const excluded = row.excluded_tools.map((tool): Json => {
    if (form === 'as_sent') return tool;
    return form === 'strings' ? toolName(tool) : { name: toolName(tool) };
  });
  return { ...rest, excluded_tools: ordered(platform, excluded, toolName), ...extra };
}

function experimentView(platform: EmulatedPlatform, row: ExperimentRow): JsonObject {
  const shown = platform.switches.experiment_overrides === 'shown';
  const counts = platform.switches.experiment_counts === 'shown';
  const isEnded = TERMINAL.has(row.status);
  const succeeded = (ids: readonly number[]) =>
    ids.filter((id) => platform.tables.get('tasks', id)?.status === 'finished').length;
  const variants = row.variants.map(
    ({ configOverrides, ...variant }): JsonObject => ({
      ...variant,
      ...(counts ? { status: row.status, success_count: isEnded ? succeeded(variant.task_ids) : 0 } : {}),
      ...(shown ? { configOverrides } : {}),
    }),
  );
  return { experiment_id: row.id, status: row.status, variants };
}

/** A set in the order that the switch `set_order` asks for. */
function ordered<T extends Json>(
  platform: EmulatedPlatform,
  list: readonly T[],
  key: (element: T) => string,
): T[] {
  const { set_order } = platform.switches;
  if (set_order === 'reversed') return [...list].reverse();
  if (set_order === 'sorted') return [...list].sort((a, b) => byCodeUnit(key(a), key(b)));
  return [...list];
}

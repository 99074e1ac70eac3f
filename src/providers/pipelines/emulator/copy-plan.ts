import { isObject, type Json, type JsonObject } from '../../../model/index.js';
import { namedObject } from './named-object.js';
import { versionOf } from './past-versions.js';
import type { EmulatedPlatform } from './platform.js';
import type {
  ConfigurableField,
  CriterionRow,
  EvaluationRow,
  FieldUse,
  LibraryKind,
  PlannedCriterion,
  PlannedField,
  TableRows,
  WorkflowRow,
} from './types.js';

/**
 * What each field of a workflow runs with: the overrides of a variant, else what the field uses. Texts and rules are
 * taken as they are now, in the pinned versions.
 * @param overrides of a variant; checked
 */
export function plannedFields(
  platform: EmulatedPlatform,
  workflow: WorkflowRow,
  overrides: JsonObject,
): PlannedField[] {
  return workflow.fields
    .map((field): PlannedField => {
      const { nodeId, fieldId, fieldTitle, llm } = field;
      return {
        nodeId,
        fieldId,
        fieldTitle,
        llm,
        prompt_text: promptText(platform, workflow, field, overrides),
        model: modelOf(platform, field, overrides),
        criteria: criteriaOf(platform, workflow, field, overrides),
      };
    })
    .filter(({ llm, criteria }) => llm || criteria.length > 0);
}

function promptText(
  platform: EmulatedPlatform,
  workflow: WorkflowRow,
  field: ConfigurableField,
  overrides: JsonObject,
): string | null {
  const override = overrideOf(overrides.prompts, field);
  const { prompt, prompt_version } = field.uses ?? {};
  const row = override
    ? versionOf(platform, 'prompts', Number(override.promptId), Number(override.version))
    : inVersion(platform, 'prompts', namedObject(platform, 'prompts', workflow, prompt), prompt_version);
  return row?.prompt_text ?? null;
}

function modelOf(platform: EmulatedPlatform, field: ConfigurableField, overrides: JsonObject): string {
  const override = objects(overrides.models).find(({ nodeId }) => nodeId === field.nodeId);
  return String(
    override?.modelSlug ?? field.uses?.model ?? platform.tables.all('models')[0]?.slug ?? 'default',
  );
}

/** An override takes the place of the field's evaluation; criteria that are attached singly stay. */
function criteriaOf(
  platform: EmulatedPlatform,
  workflow: WorkflowRow,
  field: ConfigurableField,
  overrides: JsonObject,
): PlannedCriterion[] {
  const uses = field.uses ?? {};
  const override = overrideOf(overrides.evaluations, field);
  const evaluation = override
    ? versionOf(platform, 'evaluations', Number(override.evaluationId), Number(override.version))
    : inVersion(
        platform,
        'evaluations',
        namedObject(platform, 'evaluations', workflow, uses.evaluation),
        uses.evaluation_version,
      );
  const single = (uses.criteria ?? []).flatMap(
    (name) => namedObject(platform, 'criteria', workflow, name) ?? [],
  );
  const rows = [...membersOf(platform, evaluation), ...single];
  const once = new Map(rows.map((row) => [row.id, row]));
  return [...once.values()].map((row) => planned(row, uses));
}

function membersOf(platform: EmulatedPlatform, evaluation: EvaluationRow | undefined): CriterionRow[] {
  return (evaluation?.criteria ?? []).flatMap(
    ({ criterion_id, criterion_version }) =>
      versionOf(platform, 'criteria', criterion_id, criterion_version) ?? [],
  );
}

function planned(
  row: CriterionRow,
  { reference = null }: Omit<FieldUse, 'reference'> & { reference?: string | null },
): PlannedCriterion {
  const { id, version, name, display_label, type, config, output_schema } = row;
  return { id, version, name, display_label, type, config, output_schema, reference };
}

function inVersion<K extends LibraryKind>(
  platform: EmulatedPlatform,
  kind: K,
  row: TableRows[K] | undefined,
  version: number | undefined,
): TableRows[K] | undefined {
  return row === undefined || version === undefined ? row : versionOf(platform, kind, row.id, version);
}

function overrideOf(list: Json | undefined, { nodeId, fieldId }: ConfigurableField): JsonObject | undefined {
  return objects(list).find((entry) => entry.nodeId === nodeId && entry.fieldId === fieldId);
}

function objects(list: Json | undefined): JsonObject[] {
  return Array.isArray(list) ? (list.filter(isObject) as JsonObject[]) : [];
}

import { notFound } from '../../../emulator/api-error.js';
import type { HandEdits } from '../../../emulator/control-routes.js';
import { stamp } from '../../../emulator/world.js';
import type { Json, JsonObject } from '../../../model/index.js';
import { changeEndpoint, discardEndpoint, objectOf } from './endpoint-rules.js';
import { changeLibrary, discardLibrary } from './library-state.js';
import { plantObjects, type SeedObjects } from './plant.js';
import type { EmulatedPlatform } from './platform.js';
import { isUnderWay } from './task-progress.js';
import { newTask } from './task-rules.js';
import {
  type ConfigurableField,
  type FieldUse,
  KINDS,
  LIBRARY_KINDS,
  type LibraryKind,
  type StoredKind,
  type TableName,
  type TableRows,
} from './types.js';
import { changed } from './workflow-tool-rules.js';

function isLibrary(kind: string): kind is LibraryKind {
  return LIBRARY_KINDS.some((one) => one === kind);
}

type ObjectKind = Exclude<StoredKind, 'experiments'>;

/**
 * The state as somebody in the web app sees and changes it: no key, no limits, but versions, stamps
 * and cascades as behind the API. Rows are copies; only these methods change anything.
 */
export class WebApp {
  readonly #platform: EmulatedPlatform;

  constructor(platform: EmulatedPlatform) {
    this.#platform = platform;
  }

  /** All rows of a table, archived ones too, in order of creation. */
  list<K extends TableName>(table: K): TableRows[K][] {
    return structuredClone(this.#platform.tables.all(table));
  }

  /** A copy of the row; undefined where there is none. */
  get<K extends TableName>(table: K, id: string | number): TableRows[K] | undefined {
    return structuredClone(this.#platform.tables.get(table, id));
  }

  /** The row, or an error naming it: for tests that know it is there. */
  need<K extends TableName>(table: K, id: string | number): TableRows[K] {
    const row = this.get(table, id);
    if (!row) throw new Error(`There is no ${table} row ${id}.`);
    return row;
  }

  /** Creates an object with defaults for what is left out; belongs to the first organization unless said. */
  create<K extends ObjectKind>(kind: K, fields: NonNullable<SeedObjects[K]>[number]): TableRows[K] {
    const before = new Set(this.#platform.tables.all(kind).map((row) => row.id));
    plantObjects(this.#platform, { [kind]: [structuredClone(fields)] }, 'web@app.example');
    const row = this.#platform.tables.all(kind).find(({ id }) => !before.has(id));
    if (!row) throw new Error(`There is already a ${kind} row with the id of ${JSON.stringify(fields)}.`);
    return structuredClone(row);
  }

  /** Creates a task as somebody else does it; its fields are taken as they are. */
  createTask(workflowId: number, fields: JsonObject): TableRows['tasks'] {
    const workflow = this.need('workflows', workflowId);
    const id = this.#platform.tables.transaction(() =>
      newTask(this.#platform, workflow, structuredClone(fields), 'web@app.example'),
    );
    return this.need('tasks', id);
  }

  /** Changes a workflow; its tasks stay as they are. */
  editWorkflow(id: number, patch: Partial<TableRows['workflows']>): TableRows['workflows'] {
    this.put('workflows', { ...this.need('workflows', id), ...patch, updated_at: stamp(this.#platform) });
    return this.need('workflows', id);
  }

  /** Says what a field of a workflow runs with from now on; workflows that were copied before keep theirs. */
  configureField(workflowId: number, nodeId: string, fieldId: string, uses: FieldUse): void {
    const { fields } = this.need('workflows', workflowId);
    const isIt = (field: ConfigurableField) => field.nodeId === nodeId && field.fieldId === fieldId;
    if (!fields.some(isIt)) throw new Error(`Workflow ${workflowId} has no field ${nodeId}.${fieldId}.`);
    this.editWorkflow(workflowId, {
      fields: fields.map((field) => (isIt(field) ? { ...field, uses: structuredClone(uses) } : field)),
    });
  }

  /** Changes a task; one that is given a status keeps it, unless it can still move on from there. */
  editTask(id: number, patch: Partial<TableRows['tasks']>): TableRows['tasks'] {
    const ended = patch.status === undefined ? {} : { ended: !isUnderWay(patch.status) };
    this.put('tasks', { ...this.need('tasks', id), ...ended, ...patch, updated_at: stamp(this.#platform) });
    return this.need('tasks', id);
  }

  /** Edits an object: a new version where the kind has versions, `updated_at`, and a criterion's cascade. */
  edit<K extends StoredKind>(kind: K, id: string | number, patch: Partial<TableRows[K]>): TableRows[K] {
    const { tables } = this.#platform;
    const values = structuredClone(patch) as JsonObject;
    tables.transaction(() => {
      if (isLibrary(kind)) {
        changeLibrary(this.#platform, kind, this.need(kind, id), this.#pinned(values));
      } else if (kind === 'tool_endpoints') {
        changeEndpoint(this.#platform, this.need('tool_endpoints', id), values);
      } else if (kind === 'tool_bindings') {
        tables.put('tool_bindings', changed(this.#platform, this.need('tool_bindings', id), values, {}));
      } else if (kind === 'tool_ground_truths') {
        tables.put(
          'tool_ground_truths',
          changed(this.#platform, this.need('tool_ground_truths', id), values, {}),
        );
      } else {
        tables.put('experiments', {
          ...this.need('experiments', id),
          ...values,
          updated_at: stamp(this.#platform),
        });
      }
    });
    return this.need(kind, id);
  }

  /** Deletes an object by the platform's rule: archived when used, else gone. */
  remove(kind: StoredKind, id: string | number): void {
    const { tables } = this.#platform;
    tables.transaction(() => {
      if (isLibrary(kind)) discardLibrary(this.#platform, kind, this.need(kind, id));
      else if (kind === 'tool_endpoints') discardEndpoint(this.#platform, this.need(kind, id));
      else tables.delete(kind, id);
    });
  }

  /** Archives an object, used or not; `false` brings it back. */
  archive(kind: LibraryKind | 'tool_endpoints', id: string | number, archived = true): void {
    const archived_at = archived ? stamp(this.#platform) : null;
    if (kind === 'tool_endpoints') {
      this.put(kind, { ...this.need(kind, id), archived_at, active: !archived });
    } else {
      this.put(kind, { ...this.need(kind, id), archived_at });
    }
  }

  /** Writes a row as it is, without version or stamp: for what has no rule here, such as keys and workflows. */
  put<K extends TableName>(table: K, row: TableRows[K]): void {
    this.#platform.tables.put(table, structuredClone(row));
  }

  /** Removes a row as if it had never been. */
  drop(table: TableName, id: string | number): void {
    this.#platform.tables.delete(table, id);
  }

  /** Members with the versions they have now, where the edit names none. */
  #pinned(values: JsonObject): JsonObject {
    if (!Array.isArray(values.criteria)) return values;
    const criteria = (values.criteria as JsonObject[]).map((member) => ({
      criterion_version: this.#platform.tables.get('criteria', Number(member.criterion_id))?.version ?? 1,
      ...member,
    }));
    return { ...values, criteria };
  }
}

/** What the control routes do in the web app. */
export function handEdits(store: WebApp): HandEdits {
  return {
    kinds: [...KINDS, 'workflows', 'tasks'],
    notCreated: {
      experiments: 'Experiments are launched through the API',
      workflows: 'Workflows come from the seed',
    },
    has: (kind, id) => store.get(kind as TableName, id) !== undefined,
    create: (kind, fields) => {
      if (kind !== 'tasks') return store.create(kind as ObjectKind, fields as never);
      const workflow = store.get('workflows', Number(fields.workflow_id));
      if (workflow === undefined) throw notFound('Workflow');
      return store.createTask(workflow.id, objectOf(fields.fields));
    },
    edit: (kind, id, fields): Json => {
      if (kind === 'workflows') return store.editWorkflow(Number(id), fields as never);
      if (kind === 'tasks') return store.editTask(Number(id), fields as never);
      return store.edit(kind as StoredKind, id, fields as never);
    },
    remove: (kind, id) =>
      kind === 'workflows' || kind === 'tasks' ? store.drop(kind, id) : store.remove(kind as StoredKind, id),
  };
}

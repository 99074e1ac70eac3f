import type { EmulatedRoute } from '../../../emulator/route.js';
import type { JsonObject } from '../../../model/index.js';
import { workflowOf } from './access.js';
import { checkNewEdge, linkModel } from './edge-rules.js';
import { databaseError } from './errors.js';
import { bodySchema, type Call, type MakeRoute, orNull, TEXT, WHOLE } from './routes.js';
import { unknown, wholeNumber } from './routes-workflows.js';
import { type EdgeRow, filled, nextId, type PipelitWorld, type UserRow, type WorkflowRow } from './rows.js';
import { edgesOf, shownEdge } from './view.js';

const LABELS = ['', 'llm', 'tool', 'output_parser', 'loop_body', 'loop_return', 'skill'];

const FIELDS = {
  source_node_id: TEXT,
  target_node_id: TEXT,
  edge_type: { ...TEXT, enum: ['direct', 'conditional'] },
  edge_label: { ...TEXT, enum: LABELS },
  condition_mapping: orNull({ type: 'object' }),
  condition_value: TEXT,
  priority: WHOLE,
};

const DEFAULTS = {
  target_node_id: '',
  edge_type: 'direct' as EdgeRow['edge_type'],
  edge_label: '',
  condition_mapping: null as JsonObject | null,
  condition_value: '',
  priority: 0,
};

export function edgeRoutes(world: PipelitWorld, route: MakeRoute): EmulatedRoute<UserRow>[] {
  const { tables } = world;
  const workflow = ({ caller, text }: Call) => workflowOf(world, caller, text('slug'));
  const edgeOf = (call: Call) => {
    const id = wholeNumber(call.text('edge'), 'edge_id');
    const found = edgesOf(world, workflow(call)).find((edge) => edge.id === id);
    if (found === undefined) throw unknown('Edge');
    return found;
  };
  return [
    route('GET', '/workflows/:slug/edges/', (call) => edgesOf(world, workflow(call)).map(shownEdge)),
    route('POST', '/workflows/:slug/edges/', (call) => shownEdge(addEdge(world, workflow(call), call.body)), {
      status: 201,
      body: bodySchema(FIELDS, ['source_node_id']),
    }),
    route(
      'PATCH',
      '/workflows/:slug/edges/:edge/',
      (call) => {
        // Neither the types of its ends nor the model that it stands for are looked at (11).
        const { id, workflow_id, ...fields } = edgeOf(call);
        const changed = { ...filled(call.body, fields), id, workflow_id };
        for (const [name, value] of Object.entries(changed))
          if (value === null && name !== 'condition_mapping') throw databaseError();
        tables.put('edges', changed);
        return shownEdge(changed);
      },
      { body: bodySchema(FIELDS) },
    ),
    route(
      'DELETE',
      '/workflows/:slug/edges/:edge/',
      (call) => {
        const edge = edgeOf(call);
        linkModel(world, workflow(call), edge, false);
        tables.delete('edges', edge.id);
        return undefined;
      },
      { status: 204 },
    ),
  ];
}

/** The same one may be made twice, and between nodes that do not exist (10). */
export function addEdge(world: PipelitWorld, workflow: WorkflowRow, body: JsonObject): EdgeRow {
  const edge: EdgeRow = {
    ...filled(body, DEFAULTS),
    id: nextId(world, 'edges'),
    workflow_id: workflow.id,
    source_node_id: String(body.source_node_id),
  };
  checkNewEdge(world, workflow, edge);
  world.tables.put('edges', edge);
  linkModel(world, workflow, edge, true);
  return edge;
}

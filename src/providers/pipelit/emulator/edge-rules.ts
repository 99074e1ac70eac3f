import { ApiError } from '../../../emulator/api-error.js';
import { EdgeRefused } from './errors.js';
import { type Connection, nodeType } from './node-types.js';
import { type EdgeRow, memoryOf, type NodeRow, type PipelitWorld, type WorkflowRow } from './rows.js';
import { configOf, edgesOf, nodesOf } from './view.js';

type Checked = Pick<
  EdgeRow,
  'source_node_id' | 'target_node_id' | 'edge_type' | 'edge_label' | 'condition_value'
>;

const CONNECTIONS: { readonly [label: string]: Connection } = {
  llm: 'model',
  tool: 'tools',
  output_parser: 'output_parser',
  skill: 'skills',
};

const CONVERTED = new Set(['message>messages', 'string>message', 'string>messages']);

/** @throws ApiError for a new edge that does not fit. What names no node is taken (10) */
export function checkNewEdge(world: PipelitWorld, workflow: WorkflowRow, edge: Checked): void {
  const nodes = byId(world, workflow);
  const [source, target] = [nodes.get(edge.source_node_id), nodes.get(edge.target_node_id)];
  if (edge.edge_type === 'conditional') {
    if (edge.condition_value === '')
      throw new ApiError(422, 'Conditional edges require a non-empty condition_value');
    if (edge.target_node_id === '')
      throw new ApiError(422, 'Conditional edges require a non-empty target_node_id');
    if (source?.component_type !== 'switch')
      throw new ApiError(422, "Conditional edges can only originate from 'switch' nodes");
  }
  if (source === undefined || target === undefined) return;
  const errors = mismatches(world, edge, source, target);
  if (errors.length > 0) throw new EdgeRefused(errors);
}

/** The types of both ends, as far as this process has them in memory (12, 23). */
function mismatches(
  world: PipelitWorld,
  { edge_label }: Checked,
  source: NodeRow,
  target: NodeRow,
): string[] {
  if (!memoryOf(world).isWarm || edge_label === 'loop_body' || edge_label === 'loop_return') return [];
  const { version } = world.switches;
  const [from, to] = [nodeType(version, source.component_type), nodeType(version, target.component_type)];
  if (from === undefined || to === undefined) return [];
  const connection = Object.hasOwn(CONNECTIONS, edge_label) ? CONNECTIONS[edge_label] : undefined;
  if (connection !== undefined) {
    if (to.needs.includes(connection)) return [];
    return [`Node type '${target.component_type}' does not accept '${connection}' connections`];
  }
  const { takes } = to;
  const fits =
    takes === null ||
    takes === 'any' ||
    from.gives === 'any' ||
    takes === from.gives ||
    CONVERTED.has(`${from.gives}>${takes}`);
  if (fits) return [];
  return [
    `Type mismatch: ${source.component_type} outputs '${from.gives}' but ${target.component_type} expects '${takes}'`,
  ];
}

/** What is wrong with the graph that is stored, as far as this process can tell (12). */
export function graphErrors(world: PipelitWorld, workflow: WorkflowRow): string[] {
  const nodes = byId(world, workflow);
  const edges = edgesOf(world, workflow);
  const errors = edges.flatMap((edge) => edgeErrors(world, nodes, edge));
  const { version } = world.switches;
  const withModel = new Set(
    edges.filter(({ edge_label }) => edge_label === 'llm').map((edge) => edge.target_node_id),
  );
  for (const { node_id, component_type } of nodes.values()) {
    const type = memoryOf(world).isWarm ? nodeType(version, component_type) : undefined;
    if (type?.needs.includes('model') && !withModel.has(node_id))
      errors.push(`Node '${node_id}' (${component_type}) requires a model connection`);
  }
  return errors;
}

function edgeErrors(world: PipelitWorld, nodes: Map<string, NodeRow>, edge: EdgeRow): string[] {
  const { source_node_id: from, target_node_id: to } = edge;
  const [source, target] = [nodes.get(from), nodes.get(to)];
  if (source === undefined) return [`Edge references unknown source node '${from}'`];
  if (edge.edge_type === 'conditional') {
    const missing = to !== '__end__' && target === undefined;
    return [
      ...(edge.condition_value === '' ? [`Conditional edge from '${from}' is missing condition_value`] : []),
      ...(missing ? [`Conditional edge from '${from}' targets unknown node '${to}'`] : []),
      ...(source.component_type === 'switch'
        ? []
        : [
            `Conditional edge from '${from}' (${source.component_type}): only 'switch' nodes can have conditional edges`,
          ]),
    ];
  }
  if (target === undefined) return [`Edge references unknown target node '${to}'`];
  return mismatches(world, edge, source, target).map((error) => `Edge ${from} → ${to}: ${error}`);
}

/** The model of a node is set by an edge that is made, and taken away by any that goes (11, 24). */
export function linkModel(world: PipelitWorld, workflow: WorkflowRow, edge: Checked, isMade: boolean): void {
  if (edge.edge_label !== 'llm') return;
  const nodes = byId(world, workflow);
  const [source, target] = [nodes.get(edge.source_node_id), nodes.get(edge.target_node_id)];
  if (target === undefined || (isMade && source === undefined)) return;
  const link = isMade && source !== undefined ? source.config_id : null;
  world.tables.put('configs', { ...configOf(world, target), llm_model_config_id: link });
}

function byId(world: PipelitWorld, workflow: WorkflowRow): Map<string, NodeRow> {
  return new Map(nodesOf(world, workflow).map((node) => [node.node_id, node]));
}

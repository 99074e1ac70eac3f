import {
  coded,
  type Finding,
  isObject,
  type Json,
  type JsonObject,
  type Place,
  sameJson,
} from '../../model/index.js';
import { type DocumentFormat, dataEndings } from '../../source/document-format.js';
import { type MapEntry, type MapNode, nodeValue, type SourceNode } from '../../source/read/source-node.js';
import { type MemberNames, readMember, readMembers, writeMembers } from '../../source/view.js';
import { keyOfEdge, readEdgeKey } from './edge-keys.js';
import { FORMAT_CODES } from './format-codes.js';
import { WAITING_TYPE } from './kinds/node-fields.js';
import { NODE, SETTINGS } from './rows.js';

/** A workflow as people write it: one a file, with names for numbers, and nodes and edges as maps. */
export const workflowFile: DocumentFormat = {
  key: 'workflow',
  name: 'workflow of Pipelit',
  schema: async (kinds, schemaOf) => schemaOf(kinds.get('workflows')),
  holds: ({ root }) => isWorkflow(root) && root.get('nodes')?.type !== 'list',
  read({ root }, { kinds }) {
    const kind = kinds.find('workflows');
    if (kind === undefined || root.type !== 'map') return undefined;
    return { items: [{ kind, index: 0, node: withoutSchema(root), stands: { as: 'item', path: [] } }] };
  },
  fresh: (kind) =>
    kind.name === 'workflows' ? { endings: dataEndings(), isItem: true, write: (item) => item } : undefined,
};

/** A workflow as the server shows it, for instance copied from the editor: lists, and everything that it works out. */
export const workflowExport: DocumentFormat = {
  key: 'workflow-export',
  name: 'workflow as a Pipelit server shows it',
  schema: async () => ({
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Workflow as a Pipelit server shows it',
    type: 'object',
    required: ['slug', 'name', 'nodes'],
    properties: {
      slug: { type: 'string' },
      name: { type: 'string' },
      nodes: { type: 'array', items: { type: 'object', required: ['node_id', 'component_type'] } },
      edges: { type: 'array', items: { type: 'object', required: ['source_node_id', 'target_node_id'] } },
    },
  }),
  holds: ({ root }) => isWorkflow(root) && root.get('nodes')?.type === 'list',
  read({ root }, { kinds }, findings) {
    const kind = kinds.find('workflows');
    if (kind === undefined || root.type !== 'map') return undefined;
    const before = nodeValue(root);
    const node = readExport(root, findings);
    return {
      items: [
        {
          kind,
          index: 0,
          node,
          stands: { as: 'view', path: [], write: (item) => writeExport(item, before) },
        },
      ],
    };
  },
};

function isWorkflow(root: SourceNode): root is MapNode {
  return root.type === 'map' && root.get('artifact_type') === undefined && root.get('slug') !== undefined;
}

function withoutSchema(root: MapNode): MapNode {
  return root.get('$schema') === undefined
    ? root
    : root.readAs(root.entries.filter(({ key }) => key !== '$schema'));
}

/** What the server works out by itself. */
const WORKFLOW: MemberNames = {
  id: null,
  node_count: null,
  edge_count: null,
  created_at: null,
  updated_at: null,
  error_handler_workflow_id: null,
};
const NODES: MemberNames = {
  id: null,
  node_id: null,
  updated_at: null,
  schedule_job: null,
  position_x: null,
  position_y: null,
  subworkflow_id: null,
};
const CONFIG: MemberNames = {
  llm_model_config_id: null,
  input_template: null,
  llm_credential_id: null,
  credential_id: null,
};
const EDGES: MemberNames = {
  id: null,
  source_node_id: null,
  target_node_id: null,
  edge_label: null,
  condition_value: null,
  edge_type: 'type',
};

/** Numbers that only one server knows, and the names to write beside them. */
const NUMBERS: { readonly [member: string]: string } = {
  error_handler_workflow_id: 'error_handler',
  subworkflow_id: 'subworkflow',
  llm_credential_id: 'llm_credential',
  credential_id: 'credential',
};

function readExport(root: MapNode, findings: Finding[]): MapNode {
  checkNumbers(root, findings);
  const nodes = root.entry('nodes');
  const view = readMembers(root, WORKFLOW, findings);
  const read = (list: SourceNode, one: (item: MapNode) => MapEntry | undefined): SourceNode =>
    list.type === 'list'
      ? list.readAs(list.items.flatMap((item) => (item.type === 'map' ? (one(item) ?? []) : [])))
      : list;
  const named = readMember(
    readMember(view, 'nodes', (list) =>
      unlike(
        read(list, (item) => nodeEntry(item, findings)),
        list,
        findings,
      ),
    ),
    'edges',
    (list) =>
      unlike(
        read(list, (item) => edgeEntry(item, findings)),
        list,
        findings,
      ),
  );
  if (nodes === undefined || view.get('positions') !== undefined) return named;
  const positions = read(nodes.node, positionEntry);
  return positions.type === 'map' && positions.entries.length > 0
    ? named.readAs([...named.entries, nodes.readAs('positions', positions)])
    : named;
}

/** Two elements of one name would become one member. */
function unlike(map: SourceNode, list: SourceNode, findings: Finding[]): SourceNode {
  if (map.type === 'map' && list.type === 'list' && map.entries.length < list.items.length)
    findings.push(twiceNamed(list.place));
  return map;
}

function nodeEntry(item: MapNode, findings: Finding[]): MapEntry | undefined {
  const id = item.get('node_id');
  if (id?.type !== 'scalar') return undefined;
  checkNumbers(item, findings);
  const isApproval = said(item, 'component_type') === WAITING_TYPE;
  const view = readMembers(item, NODES, findings);
  const config = readMember(view, 'config', (value) => {
    if (value.type !== 'map') return value;
    checkNumbers(value, findings);
    const settings = readMembers(value, CONFIG, findings);
    // What goes without saying is left out, so that it is no setting of a type that has none of it.
    return settings.readAs(settings.entries.filter(({ key, node }) => !isMeant(SETTINGS, key, node)));
  });
  const entries = config.entries.filter(
    ({ key, node }) => !isMeant(NODE, key, node) && !(isApproval && key === 'interrupt_before'),
  );
  return id.asKeyOf(String(id.value), config.readAs(entries));
}

function isMeant(table: { readonly [name: string]: Json }, key: string, node: SourceNode): boolean {
  return Object.hasOwn(table, key) && sameJson(nodeValue(node), table[key] ?? null);
}

function positionEntry(item: MapNode): MapEntry | undefined {
  const id = item.get('node_id');
  if (id?.type !== 'scalar') return undefined;
  const entries = item.entries.flatMap((entry) =>
    entry.key === 'position_x' ? [entry.readAs('x')] : entry.key === 'position_y' ? [entry.readAs('y')] : [],
  );
  return entries.length === 0 ? undefined : id.asKeyOf(String(id.value), item.readAs(entries));
}

function edgeEntry(item: MapNode, findings: Finding[]): MapEntry | undefined {
  const source = item.get('source_node_id');
  if (source?.type !== 'scalar') return undefined;
  const key = keyOfEdge(nodeValue(item) as JsonObject);
  const view = readMembers(item, EDGES, findings);
  const meant = { type: 'direct', priority: 0, condition_mapping: null };
  return source.asKeyOf(
    key,
    view.readAs(view.entries.filter((entry) => !isMeant(meant, entry.key, entry.node))),
  );
}

function said(map: MapNode, key: string): Json | undefined {
  const node = map.get(key);
  return node === undefined ? undefined : nodeValue(node);
}

function checkNumbers(map: MapNode, findings: Finding[]): void {
  for (const [member, name] of Object.entries(NUMBERS)) {
    const entry = map.entry(member);
    if (entry?.node.type !== 'scalar' || entry.node.value === null || map.get(name) !== undefined) continue;
    findings.push(foreignNumber(entry.keyPlace, member, name, entry.node.value));
  }
}

/** The inverse: the order of the file, its numbers, and everything that the server works out stay. */
function writeExport(item: JsonObject, before: Json): JsonObject {
  const { nodes, edges, positions, ...rest } = item;
  const old = isObject(before) ? before : {};
  const places = isObject(positions) ? (positions as { [node: string]: Json }) : {};
  const out: JsonObject = { ...rest };
  if (isObject(nodes))
    out.nodes = writeList(nodes as JsonObject, old.nodes as Json, {
      nameOf: (one) => String(one.node_id),
      own: NODES,
      meant: NODE,
      made: (id, value, was) => ({
        node_id: id,
        ...value,
        ...placeOf(places[id]),
        ...(isObject(value.config) || isObject(was?.config)
          ? {
              config: writeSettings(
                isObject(value.config) ? (value.config as JsonObject) : {},
                was?.config ?? null,
              ),
            }
          : {}),
      }),
    });
  if (isObject(edges))
    out.edges = writeList(edges as JsonObject, old.edges as Json, {
      nameOf: keyOfEdge,
      own: EDGES,
      meant: { edge_type: 'direct', priority: 0, condition_mapping: null },
      made: (key, { type = 'direct', linked: _linked, ...value }) => {
        const { source = '', target = '', label = '', value: condition = '' } = readEdgeKey(key) ?? {};
        return {
          source_node_id: source,
          target_node_id: target,
          edge_type: type,
          edge_label: label,
          condition_value: condition,
          ...value,
        };
      },
    });
  return writeMembers(out, WORKFLOW, before);
}

function placeOf(place: Json | undefined): JsonObject {
  if (!isObject(place)) return {};
  return {
    ...(place.x === undefined ? {} : { position_x: place.x as Json }),
    ...(place.y === undefined ? {} : { position_y: place.y as Json }),
  };
}

interface ListShape {
  nameOf(one: JsonObject): string;
  own: MemberNames;
  /** What goes without saying: a member of the file that says it stays. */
  meant: { readonly [name: string]: Json };
  made(name: string, value: JsonObject, was: JsonObject | undefined): JsonObject;
}

function writeList(map: JsonObject, before: Json | undefined, shape: ListShape): Json[] {
  const left = new Map(Object.entries(map) as [string, Json][]);
  const out: Json[] = [];
  const fieldsOf = (value: Json) => (isObject(value) ? (value as JsonObject) : {});
  for (const old of Array.isArray(before) ? before : []) {
    if (!isObject(old)) continue;
    const was = old as JsonObject;
    const name = shape.nameOf(was);
    const value = left.get(name);
    if (value === undefined) continue;
    left.delete(name);
    out.push(writeOver(shape.made(name, fieldsOf(value), was), was, shape.own, shape.meant));
  }
  for (const [name, value] of left) out.push(shape.made(name, fieldsOf(value), undefined));
  return out;
}

/** The members of the file in their order: what is its own stays, and what is not said any more is what it means. */
function writeOver(
  value: JsonObject,
  was: JsonObject,
  own: MemberNames,
  meant: { readonly [name: string]: Json },
): JsonObject {
  const out: JsonObject = {};
  for (const [name, old] of Object.entries(was)) {
    if (Object.hasOwn(value, name)) out[name] = value[name] ?? null;
    else if (Object.hasOwn(own, name)) out[name] = old;
    else if (Object.hasOwn(meant, name)) out[name] = meant[name] ?? null;
  }
  for (const [name, one] of Object.entries(value)) if (!Object.hasOwn(out, name)) out[name] = one;
  return out;
}

function writeSettings(settings: JsonObject, was: Json): JsonObject {
  return writeOver(settings, isObject(was) ? (was as JsonObject) : {}, CONFIG, SETTINGS);
}

function foreignNumber(place: Place, member: string, name: string, value: Json): Finding {
  const remedy =
    name === 'error_handler' || name === 'subworkflow'
      ? `Write ${name}: {$ref: workflows/SLUG} beside it, or null.`
      : `Write ${name}: "${name === 'llm_credential' ? 'llm' : 'TYPE'}/NAME" beside it, or null.`;
  return {
    ...coded(FORMAT_CODES.foreignNumber),
    place,
    message: `${member} is ${JSON.stringify(value)}, a number that means another thing on another server.`,
    remedy,
  };
}

function twiceNamed(place: Place): Finding {
  return {
    ...coded(FORMAT_CODES.twiceNamed),
    place,
    message: 'Two elements of the list mean the same, or one of them has no name.',
    remedy: 'Remove the duplicate, or name the element.',
  };
}

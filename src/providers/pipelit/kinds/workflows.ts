import { isObject, type Json, type JsonObject, type Kind, type PlannedWrite } from '../../../model/index.js';
import { EDGE_LABELS, readEdgeKey } from '../edge-keys.js';
import { checkWorkflow, WORKFLOW_CODES } from './check.js';
import { SCHEMA_CODES } from './check-schema.js';
import { SETTINGS_CODES } from './check-settings.js';
import { edge, node } from './node-fields.js';
import { checkOnline, ONLINE_CODES } from './online.js';
import { SERVER, SOURCE, validatorOf } from './shared.js';
import { checkValid, VALID_CODES } from './valid.js';

const source = SOURCE;

/** Workflows with their nodes and edges; slugs are their ids. */
export const workflows: Kind = {
  ...SERVER,
  name: 'workflows',
  singular: 'workflow',
  doc: 'A workflow with all of its nodes and edges. Its delete takes its runs and schedules along.',
  source,
  after: [],
  key: ['slug'],
  nameField: 'slug',
  unique: true,
  composite: true,
  fields: {
    type: 'object',
    doc: 'A workflow.',
    source,
    fields: {
      slug: {
        type: 'text',
        doc: 'Its id, and its address in the editor: small letters, digits and hyphens.',
        source,
        required: true,
        minLength: 1,
        maxLength: 100,
        role: 'immutable',
      },
      name: { type: 'text', doc: 'Its name.', source, required: true, minLength: 1 },
      description: { type: 'text', doc: 'What it is for.', source, blank: true },
      is_active: {
        type: 'boolean',
        doc: 'Whether it may be executed. New workflows are created inactive, and activated once they are whole.',
        source,
        required: true,
        initial: false,
      },
      is_public: { type: 'boolean', doc: 'Whether others may run it.', source },
      is_default: { type: 'boolean', doc: 'Whether it is the default.', source },
      tags: {
        type: 'list',
        order: 'set',
        blank: true,
        doc: 'Tags.',
        source,
        item: { type: 'text', doc: 'A tag.', source },
      },
      error_handler: {
        type: 'id',
        id: 'string',
        kind: 'workflows',
        doc: 'The workflow that runs when this one fails.',
        source,
        nullable: true,
      },
      max_execution_seconds: { type: 'integer', minimum: 1, doc: 'Longest run, in seconds.', source },
      input_schema: {
        type: 'json',
        shape: 'object',
        leaves: 'whole',
        nullable: true,
        doc: 'JSON Schema of its input.',
        source,
      },
      output_schema: {
        type: 'json',
        shape: 'object',
        leaves: 'whole',
        nullable: true,
        doc: 'JSON Schema of its output.',
        source,
      },
      nodes: {
        type: 'map',
        complete: true,
        required: true,
        doc: 'Nodes by id; what is not named is not there.',
        source,
        value: node,
        vanishes: isRetyped,
      },
      edges: {
        type: 'map',
        complete: true,
        required: true,
        doc: `Edges, called \`a -> b\`, with \` [label]\` and \` [if value]\` where they have these. Labels: ${EDGE_LABELS.join(', ')}. \`{}\` is a member.`,
        source,
        value: edge,
        vanishes: (key, from, to) => {
          const { source: first = '', target = '', label } = readEdgeKey(key) ?? {};
          return (
            // One that changes, or whose target loses another one, is deleted and made again (11).
            label === 'llm' ||
            isRetyped(first, from, to) ||
            isRetyped(target, from, to) ||
            memberOf(from.edges, key).type !== memberOf(to.edges, key).type
          );
        },
      },
      positions: {
        type: 'map',
        doc: 'Where the editor shows nodes; those that are not named are left where they are.',
        source,
        value: {
          type: 'object',
          doc: 'A place.',
          source,
          fields: {
            x: { type: 'integer', doc: 'From the left.', source },
            y: { type: 'integer', doc: 'From the top.', source },
          },
        },
      },
    },
  },
  trace: ({ links }) => links,
  cautions,
  parts: { plural: 'nodes and edges', removed: removedParts },
  validator: () => validatorOf('workflows'),
  check: checkWorkflow,
  codes: [...Object.values(WORKFLOW_CODES), ...Object.values(SETTINGS_CODES)],
  online: checkOnline,
  onlineCodes: [
    ...Object.values(ONLINE_CODES),
    ...Object.values(SCHEMA_CODES),
    ...Object.values(VALID_CODES),
  ],
  kept: checkValid,
};

/** What no leaf shows: the end of runs and schedules (16), and that no transaction holds the requests of a change together. */
function cautions({ action, live, leaves }: PlannedWrite): string[] {
  if (action === 'delete')
    return ['Its runs and schedules are deleted with it, and nothing brings them back.'];
  const isGraph = leaves.some(({ path }) => path === 'nodes' || path === 'edges');
  return isGraph && live.is_active === true
    ? ['It is active: each request of the change is live at once, so a run may see it half changed.']
    : [];
}

/** Nodes and edges that go and do not come back; another type is a change. */
function removedParts(leaves: PlannedWrite['leaves']): number {
  return leaves.reduce((sum, { path, before, after }) => {
    if ((path !== 'nodes' && path !== 'edges') || !isObject(before)) return sum;
    return sum + Object.keys(before).filter((name) => !isObject(after) || !Object.hasOwn(after, name)).length;
  }, 0);
}

/** A node of another type is another node (8). */
function isRetyped(id: string, from: JsonObject, to: JsonObject): boolean {
  const [old, wanted] = [memberOf(from.nodes, id), memberOf(to.nodes, id)];
  return old.component_type !== wanted.component_type;
}

function memberOf(map: Json | undefined, name: string): JsonObject {
  const member = isObject(map) && Object.hasOwn(map, name) ? map[name] : undefined;
  return isObject(member) ? (member as JsonObject) : {};
}

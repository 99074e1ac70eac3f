import {
  coded,
  errorCode,
  isValueObject,
  type ReportFinding,
  type Value,
  type ValueObject,
} from '../../../model/index.js';
import { EDGE_LABELS, readEdgeKey } from '../edge-keys.js';
import { checkSettings } from './check-settings.js';
import { edge, node, WAITING_TYPE } from './node-fields.js';

/** What can be said of a workflow without a server. */
export const WORKFLOW_CODES = {
  slug: errorCode(
    'PS2701',
    'The slug of a workflow, or the id of a node, contains a character that is not allowed.',
    'Choose a name with the characters that the message allows.',
  ),
  edgeKey: errorCode(
    'PS2702',
    'An edge is not called `a -> b`, ` [label]`, ` [if value]`.',
    'Write `a -> b`, then a label such as `[llm]` if the edge has one, then `[if value]` for an edge of a switch.',
  ),
  unknownNode: errorCode(
    'PS2703',
    'An edge or a position names a node that the workflow does not have.',
    'Add the node, or remove the edge or the position.',
  ),
  modelEdge: errorCode(
    'PS2704',
    'An `llm` edge comes from something other than an ai_model.',
    'Let the edge come from an `ai_model`.',
  ),
  twoModels: errorCode(
    'PS2705',
    'A node has more than one model.',
    'Keep one of the two `llm` edges of the node.',
  ),
  condition: errorCode(
    'PS2706',
    'A conditional edge has no value, or does not come from a switch.',
    'Write `[if value]` at the end of the key of the edge, or remove `type: conditional`.',
  ),
  unknownField: errorCode(
    'PS2707',
    'A node or an edge has an unknown field, which the server would ignore.',
    'Correct the field; the message lists the known ones.',
  ),
  notOfType: errorCode(
    'PS2708',
    'A node has a field that nodes of its type do not have.',
    'Remove the field, or correct the type of the node.',
  ),
  credential: errorCode(
    'PS2709',
    'A credential is not written as TYPE/NAME.',
    'Write the type and the name of the credential as in {app}, for example `llm/Production`.',
  ),
  notWritten: errorCode(
    'PS2710',
    'A field is read-only.',
    'Remove the read-only field, then apply: that repairs what it reports.',
  ),
} as const;

/** What the tool takes for a slug or a node id; servers take anything, and some of it cannot be removed (2). */
const SLUG = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;
const NODE_ID = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/;

const END = '__end__';
const CREDENTIAL = /^(?:git|llm|gateway|tool)\/./;

const MODEL_ONLY = new Set([
  'llm_credential',
  'model_name',
  'temperature',
  'max_tokens',
  'frequency_penalty',
  'presence_penalty',
  'top_p',
  'timeout',
  'max_retries',
  'response_format',
]);
const TRIGGER_ONLY = new Set(['credential', 'is_active', 'priority', 'trigger_config']);

/** Rules that no schema says, each of which the server either ignores or answers half-way. */
export function checkWorkflow(value: ValueObject, report: ReportFinding): void {
  const { slug } = value;
  if (typeof slug === 'string' && slug !== '' && !SLUG.test(slug))
    report({
      path: ['slug'],
      ...coded(WORKFLOW_CODES.slug),
      message: `The slug ${JSON.stringify(slug)} may contain only lowercase letters, digits and hyphens, with a letter or digit at both ends.`,
      remedy: 'Choose another name.',
    });
  const nodes = isValueObject(value.nodes) ? value.nodes : {};
  for (const [id, one] of Object.entries(nodes)) checkNode(id, one, report);
  for (const [id, place] of Object.entries(isValueObject(value.positions) ? value.positions : {})) {
    // An empty one says nothing; `pull` leaves it of a node that somebody removed.
    if (Object.hasOwn(nodes, id) || (isValueObject(place) && Object.keys(place).length === 0)) continue;
    report({
      path: ['positions', id],
      ...coded(WORKFLOW_CODES.unknownNode),
      message: `The workflow has no node ${JSON.stringify(id)}.`,
      remedy: 'Add the node, or remove the position.',
    });
  }
  if (isValueObject(value.edges)) checkEdges(value.edges, nodes, report);
}

function checkNode(id: string, value: Value, report: ReportFinding): void {
  const path = ['nodes', id];
  if (!NODE_ID.test(id))
    report({
      path,
      ...coded(WORKFLOW_CODES.slug),
      message: `The node id ${JSON.stringify(id)} may contain only letters, digits, _, . and -, and begins with a letter, digit or _.`,
      remedy: 'Choose another name.',
    });
  if (!isValueObject(value)) return;
  unknownFields(value, node.fields, path, report);
  const type = value.component_type;
  const settings = isValueObject(value.config) ? value.config : {};
  const { config } = node.fields;
  if (config?.type === 'object') unknownFields(settings, config.fields, [...path, 'config'], report);
  checkSettings(settings, [...path, 'config'], report);
  if (typeof type !== 'string') return;
  const wrong = (name: string, at: string[], why: string) =>
    report({
      path: [...path, ...at],
      ...coded(WORKFLOW_CODES.notOfType),
      message: `The server ignores ${name} of a node of type ${type}${why}.`,
      remedy: 'Remove it.',
    });
  if (type === WAITING_TYPE && value.interrupt_before === false)
    wrong('interrupt_before: false', ['interrupt_before'], ', which always waits');
  if (value.outdated === true)
    report({
      path: [...path, 'outdated'],
      ...coded(WORKFLOW_CODES.notWritten),
      message: 'outdated is read-only: the schedule runs with former settings of the node.',
      remedy: 'Remove outdated, and apply: the schedule is started with the settings of the node.',
    });
  if (type !== 'trigger_schedule' && value.running !== undefined && value.running !== null)
    wrong('running', ['running'], '');
  if (type === 'trigger_schedule' && typeof value.running === 'boolean' && settings.is_active !== undefined)
    wrong('is_active', ['config', 'is_active'], ' with running, which says the same');
  for (const [name, member] of Object.entries(settings)) {
    if (isEmpty(name, member)) continue;
    const isOf = (set: ReadonlySet<string>, has: boolean) => set.has(name) && !has;
    if (isOf(MODEL_ONLY, type === 'ai_model') || isOf(TRIGGER_ONLY, type.startsWith('trigger_')))
      wrong(name, ['config', name], '');
    else if ((name === 'llm_credential' || name === 'credential') && typeof member === 'string')
      checkCredential(name, member, [...path, 'config', name], report);
  }
}

/** What an export writes of fields that a node does not have. */
function isEmpty(name: string, value: Value): boolean {
  if (value === null || value === '' || (name === 'is_active' && value === true)) return true;
  return value === 0 || (isValueObject(value) && Object.keys(value).length === 0);
}

function checkCredential(name: string, value: string, path: string[], report: ReportFinding): void {
  const isRight = name === 'llm_credential' ? value.startsWith('llm/') : true;
  if (CREDENTIAL.test(value) && isRight) return;
  report({
    path,
    ...coded(WORKFLOW_CODES.credential),
    message: `${JSON.stringify(value)} is not the type and name of a credential.`,
    remedy:
      name === 'llm_credential'
        ? 'Write llm/ and its name, as in the editor.'
        : 'Write git/, llm/, gateway/ or tool/, and its name as in the editor.',
  });
}

function unknownFields(
  value: ValueObject,
  fields: { readonly [name: string]: unknown },
  path: string[],
  report: ReportFinding,
): void {
  for (const name of Object.keys(value)) {
    if (Object.hasOwn(fields, name)) continue;
    report({
      path: [...path, name],
      ...coded(WORKFLOW_CODES.unknownField),
      message: `${name} is not a field of ${path.at(-1) === 'config' ? 'the settings of a node' : `a member of ${path[0]}`}.`,
      remedy: `Known fields: ${Object.keys(fields).join(', ')}.`,
    });
  }
}

function checkEdges(edges: ValueObject, nodes: ValueObject, report: ReportFinding): void {
  const models = new Map<string, string>();
  for (const [key, value] of Object.entries(edges)) {
    const path = ['edges', key];
    const parts = readEdgeKey(key);
    if (parts === undefined) {
      report({
        path,
        ...coded(WORKFLOW_CODES.edgeKey),
        message: `${JSON.stringify(key)} is not the key of an edge.`,
        remedy: `Write a -> b, then a label if it has one (${EDGE_LABELS.map((label) => `[${label}]`).join(', ')}), then [if value] for an edge of a switch.`,
      });
      continue;
    }
    const { source, target, label, value: condition } = parts;
    const of = isValueObject(value) ? value : {};
    unknownFields(of, edge.fields, path, report);
    if (of.linked !== undefined && of.linked !== null && of.linked !== true)
      report({
        path: [...path, 'linked'],
        ...coded(WORKFLOW_CODES.notWritten),
        message: 'linked is read-only: the server lost the model of this node.',
        remedy: 'Remove linked, and apply: the edge is made again.',
      });
    const isConditional = of.type === 'conditional';
    for (const end of [source, target]) {
      if (Object.hasOwn(nodes, end) || (end === target && isConditional && end === END)) continue;
      report({
        path,
        ...coded(WORKFLOW_CODES.unknownNode),
        message: `The workflow has no node ${JSON.stringify(end)}.`,
        remedy: 'Add the node, or remove the edge.',
      });
    }
    const type = typeOf(nodes, source);
    if (isConditional && (condition === '' || (type !== undefined && type !== 'switch')))
      report({
        path,
        ...coded(WORKFLOW_CODES.condition),
        message:
          condition === ''
            ? 'The edge has no value.'
            : `The edge comes from a node of type ${type}, not a switch.`,
        remedy: condition === '' ? 'Write [if value] at the end of its key.' : 'Remove type: conditional.',
      });
    if (label !== 'llm') continue;
    if (type !== undefined && type !== 'ai_model')
      report({
        path,
        ...coded(WORKFLOW_CODES.modelEdge),
        message: `${source} is a node of type ${type}, so it cannot be the model of ${target}.`,
        remedy: 'Let the edge come from an ai_model.',
      });
    const first = models.get(target);
    if (first !== undefined)
      report({
        path,
        ...coded(WORKFLOW_CODES.twoModels),
        message: `${target} has the model ${first} already.`,
        remedy: 'Keep one of the two edges.',
      });
    models.set(target, source);
  }
}

function typeOf(nodes: ValueObject, id: string): string | undefined {
  const found = Object.hasOwn(nodes, id) ? nodes[id] : undefined;
  const type = isValueObject(found) ? found.component_type : undefined;
  return typeof type === 'string' ? type : undefined;
}

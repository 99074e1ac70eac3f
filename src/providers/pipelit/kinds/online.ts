import {
  closest,
  coded,
  errorCode,
  isObject,
  isValueObject,
  type Json,
  type OnlineView,
  type ReportFinding,
  type ValueObject,
} from '../../../model/index.js';
import { readEdgeKey } from '../edge-keys.js';
import { CREDENTIALS, NODE_TYPES, WORKFLOWS } from '../questions.js';
import { checkSchema } from './check-schema.js';
import { SCHEDULE_ONLINE_CODES } from './schedule-checks.js';

/** What only the server can say: everything that would stop a write half-way. */
export const ONLINE_CODES = {
  nodeType: errorCode(
    'PS4701',
    'The server has no nodes of this type.',
    'Use one of the types that the message lists.',
  ),
  noCredential: errorCode(
    'PS4702',
    'The server has no credential of this type and name, or several.',
    'Create the credential in {app}, or give all but one of the same name another name there.',
  ),
  noWorkflow: errorCode(
    'PS4703',
    'A workflow refers to one that the server does not have.',
    'Correct the slug, or write `{$ref: workflows/SLUG}` for a workflow of the files.',
  ),
  connection: errorCode(
    'PS4704',
    'A node takes no edge of this label, or lacks the model that its type needs.',
    'Remove the edge, or add the one that the node needs; the message names it.',
  ),
} as const;

const NEEDS: { readonly [label: string]: string } = {
  llm: 'requires_model',
  tool: 'requires_tools',
  output_parser: 'requires_output_parser',
  skill: 'requires_skills',
};

export function checkOnline(
  value: ValueObject,
  view: OnlineView,
  report: ReportFinding,
  id: number | string | null,
): void {
  const types = view.raw(NODE_TYPES);
  const nodes = isValueObject(value.nodes) ? value.nodes : {};
  const wanted = Object.entries(nodes).flatMap(([id, node]) => (isValueObject(node) ? [{ id, node }] : []));
  if (isObject(types)) checkTypes(types as { [type: string]: Json }, wanted, value, report);
  checkCredentials(wanted, view, report);
  if (id !== null) checkSchedules(wanted, id, view, report);
  const references = [
    { path: ['error_handler'], slug: value.error_handler },
    ...wanted.map(({ id, node }) => ({ path: ['nodes', id, 'subworkflow'], slug: node.subworkflow })),
  ];
  for (const { path, slug } of references) {
    // A reference to one of the files waits for it; only a bare slug has to be there already.
    if (typeof slug !== 'string') continue;
    const all = view.raw(WORKFLOWS);
    if (!Array.isArray(all) || all.includes(slug)) continue;
    report({
      path,
      ...coded(ONLINE_CODES.noWorkflow),
      message: `The server has no workflow ${JSON.stringify(slug)}.`,
      remedy: `For one of the files, write {$ref: workflows/${slug}}.`,
    });
  }
}

/** The schedule of a node that came to its end cannot be paused; starting it would make it begin again (19). */
function checkSchedules(
  nodes: readonly WantedNode[],
  slug: number | string,
  view: OnlineView,
  report: ReportFinding,
): void {
  const scheduled = nodes.filter(({ node }) => node.component_type === 'trigger_schedule');
  if (scheduled.length === 0) return;
  const ended = view.object('workflows', slug, 'ended')?.ended;
  for (const { id, node } of scheduled) {
    const status = isObject(ended) && Object.hasOwn(ended, id) ? ended[id] : undefined;
    if (node.running === true || status !== 'done') continue;
    report({
      path: ['nodes', id],
      ...coded(SCHEDULE_ONLINE_CODES.ended),
      message: `The schedule of ${id} has run as often as it was to (done), so it cannot be paused.`,
      remedy: 'Write running: true, or stop it in the editor.',
    });
  }
}

interface WantedNode {
  id: string;
  node: ValueObject;
}

function checkTypes(
  types: { [type: string]: Json },
  nodes: readonly WantedNode[],
  { edges }: ValueObject,
  report: ReportFinding,
): void {
  const keys = isValueObject(edges) ? Object.keys(edges) : [];
  const typeOf = (id: string) => nodes.find((one) => one.id === id)?.node.component_type;
  const needs = (type: unknown, need: string | undefined) => {
    const known = typeof type === 'string' && Object.hasOwn(types, type) ? types[type] : undefined;
    return isObject(known) && need !== undefined ? known[need] === true : undefined;
  };
  const withModel = new Set<string>();
  for (const key of keys) {
    const { target = '', label = '' } = readEdgeKey(key) ?? {};
    if (label === 'llm') withModel.add(target);
    if (!Object.hasOwn(NEEDS, label) || needs(typeOf(target), NEEDS[label]) !== false) continue;
    report({
      path: ['edges', key],
      ...coded(ONLINE_CODES.connection),
      message: `${target} is a node of type ${typeOf(target)}, which takes no ${label} edge.`,
      remedy: 'Remove the edge.',
    });
  }
  for (const { id, node } of nodes) {
    const type = node.component_type;
    if (typeof type !== 'string') continue;
    if (!Object.hasOwn(types, type))
      report({
        path: ['nodes', id, 'component_type'],
        ...coded(ONLINE_CODES.nodeType),
        message: `The server has no nodes of type ${JSON.stringify(type)}.`,
        remedy: `Known types: ${Object.keys(types).sort().join(', ')}.`,
      });
    else if (needs(type, 'requires_model') === true && !withModel.has(id))
      report({
        path: ['nodes', id],
        ...coded(ONLINE_CODES.connection),
        message: `${id} is a node of type ${type}, which needs a model.`,
        remedy: `Add an edge MODEL -> ${id} [llm].`,
      });
    const known = Object.hasOwn(types, type) ? types[type] : undefined;
    const extra = isValueObject(node.config) ? node.config.extra_config : undefined;
    if (isObject(known)) checkSchema(known.config_schema, extra, { path: ['nodes', id], type }, report);
  }
}

function checkCredentials(nodes: readonly WantedNode[], view: OnlineView, report: ReportFinding): void {
  for (const { id, node } of nodes) {
    const settings = isValueObject(node.config) ? node.config : {};
    for (const name of ['llm_credential', 'credential']) {
      const wanted = settings[name];
      if (typeof wanted !== 'string' || wanted === '') continue;
      const known = view.raw(CREDENTIALS);
      if (!Array.isArray(known)) return;
      const found = known.filter((one) => one === wanted).length;
      if (found === 1) continue;
      report({
        path: ['nodes', id, 'config', name],
        ...coded(ONLINE_CODES.noCredential),
        message:
          found === 0
            ? `The server has no credential ${wanted} that the key can see.`
            : `The server has ${found} credentials ${wanted}.`,
        remedy:
          found === 0
            ? `${similar(wanted, known)}Create it in the editor; pipelines-sync never creates one.`
            : 'Give all but one of them another name in the editor.',
      });
    }
  }
}

/** The nearest few names only: plans are shown to more people than see all credentials. */
function similar(wanted: string, known: readonly Json[]): string {
  const left = new Set(known.filter((name) => typeof name === 'string'));
  const found: string[] = [];
  for (let near = closest(wanted, left, 3); near !== undefined && found.length < 3; ) {
    found.push(near);
    left.delete(near);
    near = closest(wanted, left, 3);
  }
  return found.length === 0 ? '' : `Did you mean ${found.join(' or ')}? `;
}

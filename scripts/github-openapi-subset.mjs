// Writes what the GitHub emulator of the tests is checked against: test/action/github/generated/openapi-subset.json
// and graphql-subset.graphql, cut out of GitHub's official descriptions, and event-examples.json, one official
// payload of each event, with the licence notice beside them.
//
// The descriptions are 400 MB, so they are no dependency. To write the files again, after adding an operation
// below or to follow GitHub:
//
//   mkdir /tmp/github-spec && cd /tmp/github-spec && npm init -y
//   npm install --ignore-scripts @octokit/openapi@23.0.2 @octokit/graphql-schema@15.26.1 \
//     @octokit/webhooks-examples@7.6.1
//   node scripts/github-openapi-subset.mjs /tmp/github-spec/node_modules        (back in this repository)
//
// Texts for people are left out, references to parameters and responses are resolved, and `nullable`, which is
// no JSON Schema, is said as a type. Nothing else is changed.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Kind, parse, print } from 'graphql';

const OPERATIONS = [
  'actions/get-workflow-run',
  'actions/get-workflow-run-attempt',
  'checks/create',
  'git/get-ref',
  'issues/add-labels',
  'issues/create',
  'issues/create-comment',
  'issues/create-label',
  'issues/delete-comment',
  'issues/get',
  'issues/get-comment',
  'issues/get-label',
  'issues/list-comments',
  'issues/list-comments-for-repo',
  'issues/list-for-repo',
  'issues/list-labels-for-repo',
  'issues/remove-label',
  'issues/set-labels',
  'issues/update',
  'issues/update-comment',
  'pulls/create',
  'pulls/get',
  'pulls/list',
  'pulls/list-commits',
  'pulls/list-files',
  'rate-limit/get',
  'reactions/create-for-issue-comment',
  'repos/compare-commits-with-basehead',
  'repos/get',
  'repos/get-collaborator-permission-level',
  'repos/get-commit',
  'repos/list-commits',
  'repos/list-pull-requests-associated-with-commit',
  'users/get-authenticated',
];

/** Payloads of events that the Action is started by. A schedule has no webhook and so no description. */
const EVENTS = [
  'issue-comment-created',
  'issue-comment-edited',
  'merge-group-checks-requested',
  'pull-request-closed',
  'pull-request-opened',
  'pull-request-reopened',
  'pull-request-synchronize',
  'push',
  'workflow-dispatch',
  'workflow-run-completed',
];

/** Errors that any operation may answer, whether it says so or not (see test/action/github/check.ts). */
const ERRORS = ['basic-error', 'validation-error'];

const GRAPHQL = {
  Query: ['id', 'viewer', 'node', 'nodes'],
  Mutation: ['minimizeComment', 'unminimizeComment'],
  Node: ['id'],
  Actor: ['login', 'url'],
  User: ['id', 'databaseId', 'login', 'url'],
  Bot: ['id', 'databaseId', 'login', 'url'],
  Minimizable: ['isMinimized', 'minimizedReason', 'viewerCanMinimize'],
  IssueComment: [
    'id',
    'databaseId',
    'fullDatabaseId',
    'author',
    'body',
    'createdAt',
    'updatedAt',
    'url',
    'viewerDidAuthor',
    'isMinimized',
    'minimizedReason',
    'viewerCanMinimize',
  ],
  MinimizeCommentInput: ['clientMutationId', 'classifier', 'subjectId'],
  MinimizeCommentPayload: ['clientMutationId', 'minimizedComment'],
  UnminimizeCommentInput: ['clientMutationId', 'subjectId'],
  UnminimizeCommentPayload: ['clientMutationId', 'unminimizedComment'],
  ReportedContentClassifiers: undefined,
  BigInt: undefined,
  DateTime: undefined,
  URI: undefined,
};

const FOR_PEOPLE = new Set([
  'description',
  'example',
  'examples',
  'title',
  'externalDocs',
  'deprecated',
  'x-github',
  'x-multi-segment',
]);

const modules = process.argv[2];
if (modules === undefined) {
  console.error(
    'Give the node_modules folder that holds the three packages named at the top of this script.',
  );
  process.exit(2);
}
const openapi = join(modules, '@octokit', 'openapi');
const graphql = join(modules, '@octokit', 'graphql-schema');
const examples = join(modules, '@octokit', 'webhooks-examples');
const spec = readJson(join(openapi, 'generated', 'api.github.com.json'));
const out = join(dirname(dirname(fileURLToPath(import.meta.url))), 'test', 'action', 'github', 'generated');

const paths = {};
const found = new Set();
for (const [path, item] of Object.entries(spec.paths)) {
  for (const [method, operation] of Object.entries(item)) {
    if (!OPERATIONS.includes(operation.operationId)) continue;
    found.add(operation.operationId);
    paths[path] ??= {};
    paths[path][method] = operationOf(operation);
  }
}
const webhooks = {};
for (const name of EVENTS) {
  const operation = spec['x-webhooks'][name]?.post;
  if (operation === undefined) continue;
  found.add(name);
  webhooks[name] = schemaOf(operation.requestBody);
}
const lost = [...OPERATIONS, ...EVENTS].filter((name) => !found.has(name));
if (lost.length > 0) throw new Error(`GitHub's description has no ${lost.join(', ')}.`);

const schemas = reached({ paths, webhooks, errors: ERRORS.map((name) => ref(name)) });
writeFileSync(
  join(out, 'openapi-subset.json'),
  `{\n"source": ${JSON.stringify(versionOf(openapi))},\n${[
    section('paths', paths),
    section('webhooks', webhooks),
    section('schemas', schemas),
  ].join(',\n')}\n}\n`,
);
writeFileSync(
  join(out, 'graphql-subset.graphql'),
  `# Cut from ${versionOf(graphql)} by scripts/github-openapi-subset.mjs\n\n${graphqlSubset()}\n`,
);
writeFileSync(
  join(out, 'event-examples.json'),
  `{\n${EVENTS.map((name) => `${JSON.stringify(name)}: ${JSON.stringify(exampleOf(name))}`).join(',\n')}\n}\n`,
);
writeFileSync(
  join(out, 'LICENSE-octokit.txt'),
  [
    `openapi-subset.json is part of ${versionOf(openapi)}:\n`,
    readFileSync(join(openapi, 'LICENSE'), 'utf8'),
    `graphql-subset.graphql is part of ${versionOf(graphql)}:\n`,
    readFileSync(join(graphql, 'LICENSE.md'), 'utf8'),
    `event-examples.json is part of ${versionOf(examples)}, which is under the MIT licence as well and holds no`,
    `text of it; its author is ${readJson(join(examples, 'package.json')).author}.\n`,
  ].join('\n'),
);

/** The first official example: of a push, one to a branch. */
function exampleOf(webhook) {
  const [, name, action] =
    /^(issue-comment|merge-group|pull-request|push|workflow-dispatch|workflow-run)-?(.*)$/.exec(webhook);
  const group = readJson(join(examples, 'api.github.com', 'index.json')).find(
    (event) => event.name === name.replaceAll('-', '_'),
  );
  return group.examples.find((one) =>
    name === 'push' ? one.ref.startsWith('refs/heads/') : (one.action ?? '') === action.replaceAll('-', '_'),
  );
}

function operationOf(operation) {
  const parameters = (operation.parameters ?? []).map((one) => {
    const { name, in: place, required = false, schema } = resolve(one);
    return { name, in: place, required, schema: clean(schema) };
  });
  const responses = {};
  for (const [status, response] of Object.entries(operation.responses)) {
    responses[status] = schemaOf(resolve(response)) ?? null;
  }
  const body = operation.requestBody === undefined ? undefined : resolve(operation.requestBody);
  return {
    operationId: operation.operationId,
    docs: operation.externalDocs?.url,
    parameters,
    ...(body && { bodyRequired: body.required ?? false, body: schemaOf(body) }),
    responses,
  };
}

function schemaOf({ content }) {
  const json = Object.entries(content ?? {}).find(([type]) => /^application\/(json|.*\+json)$/.test(type));
  return json === undefined ? undefined : clean(json[1].schema);
}

function resolve(node) {
  if (node.$ref === undefined) return node;
  const [, , group, name] = node.$ref.split('/');
  return resolve(spec.components[group][name]);
}

function ref(name) {
  return { $ref: `#/schemas/${name}` };
}

/** A schema without texts for people; in `properties` every key is a name and stays. */
function clean(node, names = false) {
  if (Array.isArray(node)) return node.map((entry) => clean(entry));
  if (typeof node !== 'object' || node === null) return node;
  if (!names && typeof node.$ref === 'string') return ref(node.$ref.split('/').at(-1));
  const kept = {};
  for (const [key, value] of Object.entries(node)) {
    if (!names && FOR_PEOPLE.has(key)) continue;
    kept[key] = key === 'enum' ? value : clean(value, key === 'properties');
  }
  return names ? kept : withNull(kept);
}

function withNull({ nullable, ...schema }) {
  if (nullable !== true) return schema;
  if (schema.enum !== undefined) return { anyOf: [schema, { type: 'null' }] };
  if (typeof schema.type === 'string') return { ...schema, type: [schema.type, 'null'] };
  return { anyOf: [schema, { type: 'null' }] };
}

/** The schemas that a value refers to, directly or through others, by name. */
function reached(value) {
  const kept = {};
  const walk = (node) => {
    if (typeof node !== 'object' || node === null) return;
    if (typeof node.$ref === 'string') {
      const name = node.$ref.split('/').at(-1);
      if (kept[name] !== undefined) return;
      kept[name] = clean(spec.components.schemas[name]);
      walk(kept[name]);
    }
    Object.values(node).forEach(walk);
  };
  walk(value);
  return Object.fromEntries(Object.entries(kept).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** One entry a line, so that a newer version can be read as a difference. */
function section(name, entries) {
  const lines = Object.entries(entries).map(
    ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  return `${JSON.stringify(name)}: {\n${lines.join(',\n')}\n}`;
}

function graphqlSubset() {
  const known = new Set([...Object.keys(GRAPHQL), 'String', 'Int', 'Boolean', 'ID', 'Float']);
  const typeName = (type) => (type.kind === Kind.NAMED_TYPE ? type.name.value : typeName(type.type));
  const kept = (list) => list.filter((one) => known.has(typeName(one.type))).map(bare);
  const definitions = parse(readFileSync(join(graphql, 'schema.graphql'), 'utf8')).definitions.filter(
    ({ kind, name }) => kind !== Kind.DIRECTIVE_DEFINITION && name?.value in GRAPHQL,
  );
  const all = definitions.map((definition) => {
    const fields = GRAPHQL[definition.name.value];
    return {
      ...bare(definition),
      ...(definition.interfaces && {
        interfaces: definition.interfaces.filter(({ name }) => known.has(name.value)),
      }),
      ...(definition.values && { values: definition.values.map(bare) }),
      ...(fields && {
        fields: kept(definition.fields.filter(({ name }) => fields.includes(name.value))).map((field) =>
          field.arguments ? { ...field, arguments: kept(field.arguments) } : field,
        ),
      }),
    };
  });
  return print({ kind: Kind.DOCUMENT, definitions: all });
}

function bare({ description, directives, ...node }) {
  return { ...node, directives: [] };
}

function versionOf(folder) {
  const { name, version } = readJson(join(folder, 'package.json'));
  return `${name}@${version}`;
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

import {
  coded,
  errorCode,
  isObject,
  isValueObject,
  type Json,
  type Kind,
  type ReportFinding,
  type ValueObject,
} from '../../../model/index.js';
import { createKeys, objectRoute } from '../routes.js';
import { words } from '../words.js';
import { descriptionField, isOf, nameField, ORGANIZATION } from './shared.js';

/** Codes of tool endpoints. */
const CODES = {
  noUrl: errorCode(
    'PS2401',
    'An MCP server has no url.',
    'Add the address of the server, for example `url: https://tools.example.com/mcp`.',
  ),
  noCode: errorCode('PS2402', 'A code endpoint has no code_config.', 'Add `code_config: {tools: {…}}`.'),
  credentials: errorCode(
    'PS2403',
    'The url of an endpoint contains a user name and a password.',
    'Move the credentials to `auth_config`, as `{$env: NAME}`.',
  ),
} as const;

/** Tool endpoints of the organization, "MCP Servers" in the web app (C-b.4). */
export const toolEndpoints: Kind = {
  name: 'tool_endpoints',
  singular: 'tool endpoint',
  words,
  doc: 'A source of tools: an MCP server, an HTTP API, a mock, or a set of code tools. The name is unique in the organization.',
  source: 'C-b.4',
  after: [],
  key: ['name'],
  nameField: 'name',
  scoped: false,
  idType: 'string',
  lifecycle: 'object',
  renames: true,
  unique: true,
  replaceOn: ['endpoint_type'],
  versioned: true,
  idsUniqueIn: 'kind',
  readable: true,
  fields: {
    type: 'object',
    doc: 'One tool endpoint.',
    source: 'C-b.4',
    open: true,
    fields: {
      org_id: {
        type: 'id',
        id: 'integer',
        doc: "The organization. Default: the target's. It is part of the route, not of the body.",
        source: 'C-b.4, C-d.2',
        role: 'route',
      },
      name: nameField('The name, unique in the organization.', 'C-b.4'),
      description: descriptionField('C-b.4'),
      endpoint_type: {
        type: 'text',
        doc: 'Type of endpoint. mcp_server and code are known; other values are passed through.',
        source: 'C-b.4, C-h.15',
        role: 'immutable',
        values: ['mcp_server', 'code'],
        open: true,
      },
      url: { type: 'text', doc: 'Address of the server.', source: 'C-b.4', format: 'uri', nullable: true },
      auth_type: {
        type: 'text',
        doc: 'How the platform authenticates to the server. none is known; api_key, bearer and oauth2 are assumed; other values are passed through.',
        source: 'C-b.4, C-h.14',
        values: ['none', 'api_key', 'bearer', 'oauth2'],
        open: true,
      },
      auth_config: {
        type: 'json',
        doc: 'Credentials. Write-only: never read back, never shown. Write secrets as {$env: NAME}.',
        source: 'C-b.4, C-h.16',
        role: 'secret',
        shape: 'object',
        leaves: 'members',
      },
      code_config: {
        type: 'object',
        doc: 'For endpoint_type code: the tools.',
        source: 'C-b.4',
        nullable: true,
        open: true,
        fields: {
          tools: {
            type: 'map',
            doc: 'Tools by name.',
            source: 'C-b.4',
            value: {
              type: 'object',
              doc: 'One tool.',
              source: 'C-b.4',
              open: true,
              fields: {
                description: {
                  type: 'text',
                  doc: 'Description for the model.',
                  source: 'C-b.4',
                  maxLength: 500,
                  blank: true,
                },
                source_code: {
                  type: 'text',
                  doc: 'The Python code.',
                  source: 'C-b.4',
                  long: true,
                  extension: 'py',
                },
                timeout_seconds: {
                  type: 'number',
                  doc: 'Time limit of one call, in seconds. Default: 30.',
                  source: 'C-b.4',
                  minimum: 0,
                  adjusted: { says: 'clamped to a maximum that is not documented', allows: isLowered },
                },
                env_vars: {
                  type: 'list',
                  doc: 'Names of credentials of the organization that the code may read.',
                  source: 'C-b.4',
                  order: 'set',
                  blank: true,
                  item: { type: 'text', doc: 'One name.', source: 'C-b.4' },
                },
                input_schema: {
                  type: 'json',
                  doc: "JSON Schema of the tool's input.",
                  source: 'C-b.4',
                  shape: 'object',
                  leaves: 'whole',
                },
              },
            },
          },
          requirements: {
            type: 'list',
            doc: 'Python packages, plain specifiers.',
            source: 'C-b.4',
            order: 'set',
            blank: true,
            item: { type: 'text', doc: 'One package.', source: 'C-b.4' },
          },
        },
      },
    },
  },
  home: ORGANIZATION,
  lives: ['org'],
  partition: () => 'org',
  placed: () => ({}),
  idempotency: createKeys('tool_endpoints'),
  owns: (row, _partition, org) => isOf(row.org_id, org),
  uses: {
    ask: (id, org) => `${objectRoute('tool_endpoints', 'org', org, id)}/binding-count`,
    count: bindingCount,
  },
  codes: Object.values(CODES),
  check: checkEndpoint,
};

/** The number of bindings of an endpoint; its key is not documented (C-a.2, C-h.13). */
function bindingCount(body: Json): number | undefined {
  const count = isObject(body) ? (body.count ?? body.binding_count ?? body.total) : body;
  return typeof count === 'number' && Number.isSafeInteger(count) && count >= 0 ? count : undefined;
}

function checkEndpoint(value: ValueObject, report: ReportFinding): void {
  if (
    value.endpoint_type === 'mcp_server' &&
    (value.url === undefined || value.url === null || value.url === '')
  ) {
    report({
      path: [],
      ...coded(CODES.noUrl),
      message: 'An MCP server needs a url.',
      remedy: 'Add url: https://…/mcp',
    });
  }
  if (value.endpoint_type === 'code' && !isValueObject(value.code_config)) {
    report({
      path: [],
      ...coded(CODES.noCode),
      message: 'A code endpoint needs a code_config with its tools.',
      remedy: 'Add code_config: {tools: {…}}',
    });
  }
  if (typeof value.url === 'string' && hasCredentials(value.url)) {
    report({
      path: ['url'],
      ...coded(CODES.credentials),
      message: 'The url contains a user name and a password, which every plan would show.',
      remedy: 'Move the credentials to auth_config, as {$env: NAME}.',
    });
  }
}

/** True for a value that a maximum may have made of another: smaller, but not zero. */
function isLowered(sent: Json, stored: Json): boolean {
  return typeof sent === 'number' && typeof stored === 'number' && stored > 0 && stored < sent;
}

/** True where the part right after `//` has a `:` and, later, an `@`. */
function hasCredentials(url: string): boolean {
  return url
    .split('/')
    .some(
      (part, index, parts) =>
        index > 1 &&
        parts[index - 1] === '' &&
        part.includes(':') &&
        part.lastIndexOf('@') > part.indexOf(':'),
    );
}

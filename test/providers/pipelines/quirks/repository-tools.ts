export type Item = { [field: string]: unknown };

/** Chooses between the first and the second state of the files. */
export type Now = <V>(written: V, changed: V) => V;

/** An MCP server with secrets, and a code endpoint. */
export function endpoints(now: Now): Item[] {
  return [
    {
      name: now('Docs', 'Documents'),
      description: now('Search internal docs', 'Search all docs'),
      endpoint_type: 'mcp_server',
      url: now('https://tools.example.com/mcp', 'https://support-tools.example.com/mcp'),
      auth_type: now('bearer', 'api_key'),
      auth_config: { token: { $env: 'DOCS_TOKEN' }, header: now('X-Key', 'X-Token') },
    },
    {
      name: 'Code',
      endpoint_type: 'code',
      code_config: {
        tools: {
          add: {
            description: now('Adds', 'Adds two numbers'),
            source_code: `def add(a, b):\n    # ${'x'.repeat(120)}\n    return a + b${now('', ' + 0')}\n`,
            timeout_seconds: now(120, 250),
            env_vars: now(['A', 'B'], ['B', 'C']),
            input_schema: { type: 'object', properties: { a: { type: now('integer', 'number') } } },
          },
          ...now(
            {},
            { sub: { description: 'Subtracts', source_code: 'def sub(a, b):\n    return a - b\n' } },
          ),
        },
        requirements: now(['numpy'], ['pandas', 'numpy']),
      },
    },
  ];
}

/** Two endpoints at one field, and one binding that leaves its tools open. */
export function bindings(now: Now): Item[] {
  const workflow_id = { $var: 'italy' };
  return [
    {
      workflow_id,
      node_id: 'node-1',
      field_id: 'field-2',
      endpoint_id: { $ref: now('tool_endpoints/Docs', 'tool_endpoints/Documents') },
      selected_tools: now(['search_docs', 'fetch_url'], ['find_ticket']),
      max_tool_rounds: now(3, 4),
    },
    {
      workflow_id,
      node_id: 'day-plan',
      field_id: 'answer',
      endpoint_id: { $ref: 'tool_endpoints/Code' },
      max_tool_rounds: now(1, 2),
    },
    {
      workflow_id,
      node_id: 'node-1',
      field_id: 'field-2',
      endpoint_id: { $ref: 'tool_endpoints/Code' },
      selected_tools: now(['add'], ['sub', 'add']),
    },
  ];
}

/** One whose order counts, with arguments, and one that leaves fields to the platform. */
export function groundTruths(now: Now): Item[] {
  const workflow_id = { $var: 'italy' };
  const search = {
    name: 'search_docs',
    input_parameters: { query: now('Rome', 'Roma'), deep: { n: [1, 2] } },
  };
  return [
    {
      workflow_id,
      node_id: 'node-1',
      field_id: 'field-2',
      expected_tools: now([search, { name: 'fetch_url' }], [{ name: 'fetch_url' }, search]),
      excluded_tools: now([{ name: 'delete_record' }, { name: 'add' }], [{ name: 'sub' }, { name: 'add' }]),
      ordering_matters: true,
      source: now('manual', 'recorded'),
      confidence: now(1.0, 0.5),
    },
    {
      workflow_id,
      node_id: 'day-plan',
      field_id: 'answer',
      expected_tools: now([{ name: 'add' }], [{ name: 'sub' }, { name: 'add' }]),
      excluded_tools: [],
      ordering_matters: now(false, true),
    },
  ];
}

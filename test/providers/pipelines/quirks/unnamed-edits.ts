import { expect } from 'vitest';
import type { StoredKind, TableRows } from '../../../../src/providers/pipelines/emulator/types.js';
import type { WebApp } from '../../../../src/providers/pipelines/emulator/web-app.js';

/** A value that somebody set in the web app, in a field that no file names. */
interface Edit {
  kind: StoredKind;
  id: number | string;
  read: (row: { [field: string]: unknown }) => unknown;
  value: unknown;
}

/** Edits fields that no file of the repository names, on objects whose named fields change next. */
export function editUnnamed(store: WebApp): Edit[] {
  const edits: Edit[] = [];
  const note = (kind: StoredKind, id: number | string, read: Edit['read'], value: unknown) =>
    edits.push({ kind, id, read, value });
  const named = <K extends 'prompts' | 'criteria' | 'evaluations' | 'tool_endpoints'>(
    kind: K,
    name: string,
  ) => {
    const row = (store.list(kind) as TableRows[K][]).find((one) => one.name === name);
    if (row === undefined) throw new Error(`${kind} ${name} is not there`);
    return row;
  };

  const prompt = named('prompts', 'Bare');
  store.edit('prompts', prompt.id, { description: 'By hand', role: 'system' });
  note('prompts', prompt.id, (row) => [row.description, row.role], ['By hand', 'system']);

  const judge = named('criteria', 'Bare judge');
  store.edit('criteria', judge.id, {
    description: 'By hand',
    config: { ...judge.config, temperature: 0.5, own: { a: [1] } },
    output_schema: { ...judge.output_schema, own: true },
  });
  note('criteria', judge.id, (row) => row.description, 'By hand');
  note('criteria', judge.id, (row) => pick(row.config, 'temperature', 'own'), {
    temperature: 0.5,
    own: { a: [1] },
  });
  note('criteria', judge.id, (row) => pick(row.output_schema, 'own'), { own: true });

  const evaluation = named('evaluations', 'Two');
  store.edit('evaluations', evaluation.id, { description: 'By hand' });
  note('evaluations', evaluation.id, (row) => row.description, 'By hand');

  const code = named('tool_endpoints', 'Code');
  const config = code.code_config ?? {};
  const other = { description: 'By hand', source_code: 'def other():\n    return 1\n', timeout_seconds: 5 };
  store.edit('tool_endpoints', code.id, {
    description: 'By hand',
    auth_type: 'bearer',
    auth_config: { token: 'by-hand-token' },
    code_config: { ...config, tools: { ...(config.tools as object), other }, own: 1 },
  });
  note('tool_endpoints', code.id, (row) => [row.description, row.auth_type], ['By hand', 'bearer']);
  note('tool_endpoints', code.id, (row) => row.auth_config, { token: 'by-hand-token' });
  note('tool_endpoints', code.id, (row) => pick(row.code_config, 'own'), { own: 1 });
  note('tool_endpoints', code.id, (row) => pick(pick(row.code_config, 'tools').tools, 'other'), { other });

  const binding = store.list('tool_bindings').find((row) => row.node_id === 'day-plan');
  if (binding === undefined) throw new Error('the binding is not there');
  store.edit('tool_bindings', binding.id, { selected_tools: ['add'] });
  note('tool_bindings', binding.id, (row) => row.selected_tools, ['add']);

  const truth = store.list('tool_ground_truths').find((row) => row.node_id === 'day-plan');
  if (truth === undefined) throw new Error('the ground truth is not there');
  store.edit('tool_ground_truths', truth.id, { source: 'by hand', confidence: 0.33 });
  note('tool_ground_truths', truth.id, (row) => [row.source, row.confidence], ['by hand', 0.33]);
  return edits;
}

/** All those edits are still there. */
export function checkEdits(store: WebApp, edits: readonly Edit[]): void {
  for (const { kind, id, read, value } of edits) expect(read(store.need(kind, id))).toEqual(value);
}

function pick(object: unknown, ...keys: string[]): { [key: string]: unknown } {
  const from = (object ?? {}) as { [key: string]: unknown };
  return Object.fromEntries(keys.map((key) => [key, from[key]]));
}

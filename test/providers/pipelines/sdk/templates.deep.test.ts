import { afterEach, describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../../../src/model/json.js';
import { defaultSeed } from '../../../../src/providers/pipelines/emulator/index.js';
import { runPython } from '../../../support/python.js';
import { Workspace } from '../../../support/workspace.js';
import { sdkPush } from '../emulator/sdk.js';

// The SDK's own starter bundles: what the SDK has pushed from a file, we find again from the same file.

const PLACEHOLDERS: Record<string, string> = {
  'replace-with-node-id': 'node-1',
  'replace-with-field-id': 'field-1',
  'replace-with-second-field-id': 'field-2',
  'replace-with-tool-endpoint-id': 'endpoint-1',
};

const KINDS = ['prompts', 'criteria', 'evaluations', 'tool-endpoints', 'tool-bindings', 'tool-ground-truths'];

async function template(kind: string): Promise<JsonObject> {
  const program =
    'import json, sys; from pipelines.artifacts import artifact_bundle_template as t; print(json.dumps(t(sys.argv[1])))';
  const { stdout } = await runPython(['-c', program, kind]);
  return filled(JSON.parse(stdout)) as JsonObject;
}

function filled(value: Json): Json {
  if (typeof value === 'string') return PLACEHOLDERS[value] ?? value;
  if (Array.isArray(value)) return value.map(filled);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, element]) => [key, filled(element)]));
}

describe('what the SDK has pushed from its templates', () => {
  let workspace: Workspace;
  afterEach(() => workspace.close());

  it.each(KINDS)('%s: our plan over the same file has only adoptions, and writes nothing', async (kind) => {
    const criterion = { type: 'programmatic', config: { subtype: 'exact_match' } };
    const seed = {
      ...defaultSeed(),
      criteria: [7, 8, 9].map((id) => ({ id, name: `Criterion ${id}`, ...criterion })),
      tool_endpoints: [{ id: 'endpoint-1', name: 'Seeded', url: 'https://tools.example.com/mcp' }],
    };
    workspace = await Workspace.open({}, { seed });
    const bundle = await template(kind);
    await workspace.write('bundle.json', JSON.stringify(bundle));
    const [pushed] = await sdkPush(workspace.emulator, [{ bundle }]);
    expect(pushed?.error).toBeNull();

    const mark = workspace.emulator.requests.length;
    const planned = await workspace.run('plan', '--json', '--detailed-exitcode', 'bundle.json');
    const plan = JSON.parse(planned.out);
    const items = bundle[kind.replaceAll('-', '_')] as JsonObject[];
    expect(items.length).toBeGreaterThan(0);
    expect(plan.changes.map(({ action }: { action: string }) => action)).toEqual(items.map(() => 'adopt'));
    expect(plan.held).toEqual([]);
    expect(plan.summary.errors).toBe(0);
    expect(planned.code).toBe(2);

    const applied = await workspace.run('apply', '--yes', 'bundle.json');
    expect(applied.code).toBe(0);
    expect(workspace.writesSince(mark)).toEqual([]);
    expect((await workspace.run('plan', '--detailed-exitcode', 'bundle.json')).code).toBe(0);
  });
});

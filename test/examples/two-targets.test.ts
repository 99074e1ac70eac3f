import { afterEach, describe, expect, it } from 'vitest';
import { OTHER_ORG_KEY } from '../../src/providers/pipelines/emulator/default-seed.js';
import { ADMIN_KEY } from '../../src/providers/pipelines/emulator/index.js';
import { Workspace } from '../support/workspace.js';
import { copyExample } from './copy.js';

describe('examples/two-targets', () => {
  let workspace: Workspace;
  afterEach(() => workspace.close());

  it('both targets validate, apply, and are equal afterwards, each with its own variables', async () => {
    workspace = await Workspace.open();
    workspace.env = {
      ...workspace.env,
      PIPELINES_API_KEY: ADMIN_KEY,
      PIPELINES_API_KEY_PRODUCTION: OTHER_ORG_KEY,
      DOCS_TOKEN: 'tok-77b0-of-the-example',
    };
    copyExample('two-targets', workspace.folder);
    for (const target of ['staging', 'production']) {
      const validated = await workspace.run('validate', '--target', target);
      expect(validated.err).toBe('');
      expect(validated.code).toBe(0);
    }
    expect(workspace.emulator.requests).toEqual([]);

    for (const [target, launch, summary] of [
      ['staging', ['--launch', '*'], { created: 8, launched: 1 }],
      ['production', [], { created: 8 }],
    ] as const) {
      const applied = await workspace.run('apply', '--yes', '--json', '--target', target, ...launch);
      expect(applied.err).toBe('');
      expect(JSON.parse(applied.out).summary).toEqual(summary);
      expect(applied.code).toBe(0);
    }
    for (const target of ['staging', 'production']) {
      const again = await workspace.run('plan', '--detailed-exitcode', '--target', target);
      expect(again.code).toBe(0);
    }

    const { store } = workspace.emulator;
    const byOrg = (rows: { org_id: number | null }[]) => rows.map((row) => row.org_id).sort();
    expect(byOrg(store.list('prompts'))).toEqual([2, 2, 5, 5]);
    expect(store.list('tool_endpoints').map(({ org_id, url }) => [org_id, url])).toEqual([
      [2, 'https://tools.example.com/mcp'],
      [5, 'https://support-tools.example.com/mcp'],
    ]);
    expect(store.list('tool_bindings').map(({ workflow_id }) => workflow_id)).toEqual([3086, 41]);
    expect(store.list('experiments')).toHaveLength(1);
  });
});

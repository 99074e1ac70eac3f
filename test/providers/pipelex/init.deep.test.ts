import { afterEach, expect, it } from 'vitest';
import { API_KEY, embeddedPipelex } from '../../../src/providers/pipelex/emulator/index.js';
import { Workspace } from '../../support/workspace.js';

let workspace: Workspace;
afterEach(() => workspace.close());

it('init writes a first method that a server finds valid, and the line that sets the address', async () => {
  workspace = await Workspace.open();
  const server = await embeddedPipelex.start({ switches: { models: 'made_up' } });
  try {
    const made = await workspace.run('init', '--provider', 'pipelex');
    expect(made.code, made.err).toBe(0);
    expect(made.out).toContain('export PIPELEX_BASE_URL=');
    expect(made.out).toContain('have Pipelex judge them');
    expect(made.out).not.toMatch(/pipelines-sync (apply|pull)/);
    expect(await workspace.files()).not.toHaveProperty('pipelines-schemas/bundle.v1.schema.json');
    const validated = await workspace.run('validate');
    expect([validated.code, validated.out]).toEqual([0, '1 tree in 1 file: valid for target methods.\n']);
    Object.assign(workspace.env, { PIPELEX_API_KEY: API_KEY, PIPELEX_BASE_URL: server.url });
    const planned = await workspace.run('plan');
    expect([planned.code, planned.err]).toEqual([0, '']);
    expect(planned.out).toContain('✓ methods/hello  valid');
    const wrong = await workspace.run('init', '--provider', 'pipelex', '--existing');
    expect([wrong.code, wrong.err]).toEqual([1, expect.stringContaining('--existing means nothing here')]);
    const github = await workspace.run('init', '--github');
    expect(github.out).toContain('.github/workflows/pipelines-plan.yml');
    expect(github.out).not.toContain('pipelines-apply.yml');
    expect(await workspace.read('.github/workflows/pipelines-plan.yml')).toContain('vars.PIPELEX_BASE_URL');
  } finally {
    await server.close();
  }
});

import { afterEach, describe, expect, it } from 'vitest';
import { ALL_KINDS, ALL_KINDS_ENV } from '../support/all-kinds.js';
import { Workspace } from '../support/workspace.js';

describe('a ledger begun by a file named on the command line', () => {
  let workspace: Workspace;
  afterEach(() => workspace.close());

  it('knows nothing of the experiments of other files, so they stay held until told', async () => {
    workspace = await Workspace.open({
      ...ALL_KINDS,
      'pipelines/one.yaml':
        'artifact_type: pipelines.artifact.bundle.v1\nprompts:\n  - { name: Alone, prompt_text: Hello }\n',
    });
    Object.assign(workspace.env, ALL_KINDS_ENV);
    const first = await workspace.run('apply', 'pipelines/one.yaml', '--yes', '--json');
    expect(JSON.parse(first.out).summary).toEqual({ created: 1 });

    const all = await workspace.run('apply', '--yes', '--json');
    expect(all.code).toBe(3);
    expect(JSON.parse(all.out).summary).toEqual({ created: 8, held: 1 });
    // Held again, now by its own mark, and launched only when told.
    const again = await workspace.run('apply', '--yes', '--json');
    expect(JSON.parse(again.out).summary).toEqual({ held: 1 });
    const launched = await workspace.run('apply', '--yes', '--launch', 'experiments/*', '--json');
    expect(JSON.parse(launched.out).summary).toEqual({ launched: 1 });
    expect(launched.code).toBe(0);
  });
});

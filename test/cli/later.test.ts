import { afterEach, describe, expect, it } from 'vitest';
import { Workspace } from '../support/workspace.js';

describe('what later versions bring', () => {
  let workspace: Workspace;
  afterEach(() => workspace.close());

  it('is refused by name and does nothing', async () => {
    workspace = await Workspace.open();
    for (const command of ['history', 'rollback', 'ledger']) {
      const ran = await workspace.run(command, '--all');
      expect(ran.code).toBe(1);
      expect(ran.err).toContain(`error PS9041  ${command} is not part of this version yet`);
    }
    expect(workspace.emulator.requests).toEqual([]);
  });
});

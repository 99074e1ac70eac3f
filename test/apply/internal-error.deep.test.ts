import { afterEach, beforeEach, expect, it } from 'vitest';
import { Workspace } from '../support/workspace.js';

const CONFIG = 'version: 1\nnamespace: rome\nbundles: ["a.yaml"]\ntargets: {staging: {}}\n';
const MANY = 60;

let workspace: Workspace;
beforeEach(async () => {
  const items = Array.from({ length: MANY }, (_, at) => `  - {name: P${at}, prompt_text: text}\n`);
  workspace = await Workspace.open({
    'pipelines-sync.yaml': CONFIG,
    'a.yaml': `artifact_type: pipelines.artifact.bundle.v1\nprompts:\n${items.join('')}`,
  });
});
afterEach(() => workspace.close());

it('starts nothing more after an error of its own, and ends with everything that was under way on record', async () => {
  let told = 0;
  const ran = await workspace.runWith(
    {
      out: (text: string) => {
        // The plan is told before the first write.
        if (!text.includes('prompts/P') || workspace.writesSince(0).length === 0) return;
        told += 1;
        if (told >= 3) throw new Error('no more room to tell');
      },
    },
    'apply',
    '--yes',
  );
  expect(ran.code).toBe(1);
  const writes = workspace.writesSince(0).length;
  expect(writes).toBeGreaterThan(0);
  expect(writes).toBeLessThan(MANY);
  // Of what was not under way by then, nothing is begun; each that was is told, and so fails as well.
  expect(told - 2).toBeLessThanOrEqual(32);
  expect(writes).toBe(told);
  const again = await workspace.run('apply', '--yes');
  expect(again.code, again.out + again.err).toBe(0);
  expect(workspace.emulator.store.list('prompts')).toHaveLength(MANY);
});

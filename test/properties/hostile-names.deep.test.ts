import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Plan } from '../../src/plan/index.js';
import { Workspace } from '../support/workspace.js';
import { HOSTILE_NAMES } from './hostile-text.js';
import { bundleText, CONFIG } from './repository.js';

let workspace: Workspace;
beforeAll(async () => {
  const items = HOSTILE_NAMES.map((name) => ({ name, prompt_text: 'x' }));
  const criteria = HOSTILE_NAMES.map((name) => ({
    name,
    display_label: 'L',
    type: 'human_rating',
    config: {},
    output_schema: { type: 'boolean' },
  }));
  const experiments = HOSTILE_NAMES.map((name) => ({
    name,
    project_id: 22,
    workflow_id: 10,
    payload: { count: 1, variants: [{ name: 'v', configOverrides: {} }] },
  }));
  workspace = await Workspace.open({
    'pipelines-sync.yaml': CONFIG,
    'b/all.json': bundleText({ prompts: items, criteria, experiments }),
  });
});
afterAll(() => workspace.close());

const TOTAL = HOSTILE_NAMES.length * 3;

describe('hostile names', () => {
  let plan: Plan;

  it('keep addresses and keys apart; keys are short and ASCII', async () => {
    const validated = await workspace.run('validate');
    expect(validated.code).toBe(0);
    plan = JSON.parse((await workspace.run('plan', '--json', '--launch', '*')).out);
    expect(new Set(plan.changes.map((change) => change.address)).size).toBe(TOTAL);
    for (const { address } of plan.changes) expect(address).not.toMatch(/\p{Cc}/u);
    const keys = plan.changes.map((change) => change.idempotency_key ?? '');
    expect(new Set(keys).size).toBe(TOTAL);
    for (const key of keys) expect(key).toMatch(/^tests-main-[0-9a-f]{16}-[a-z0-9-]+$/);
    for (const key of keys) expect(key.length).toBeLessThanOrEqual(200);
  });

  it('arrive on the platform as they are written, are found again, and have a ledger file each', async () => {
    const applied = await workspace.run('apply', '--yes', '--launch', '*', '--json');
    expect(JSON.parse(applied.out).summary).toEqual({
      created: HOSTILE_NAMES.length * 2,
      launched: HOSTILE_NAMES.length,
    });
    const names = workspace.emulator.store.list('prompts').map((row) => row.name);
    expect(names.sort()).toEqual([...HOSTILE_NAMES].sort());
    const sent = workspace.emulator.requests.flatMap((request) => request.idempotencyKey ?? []);
    expect(sent.sort()).toEqual(plan.changes.map((change) => change.idempotency_key).sort());

    const ledger = Object.keys(await workspace.files('.pipelines-sync')).filter((file) =>
      /\/(prompts|criteria|experiments)\//.test(file),
    );
    expect(ledger).toHaveLength(TOTAL);
    for (const file of ledger)
      expect(file).toMatch(/^\.pipelines-sync\/tests\/main\/[a-z-]+\/[a-z0-9-]{1,60}-[0-9a-f]{12}\.json$/);

    const mark = workspace.emulator.requests.length;
    const again = await workspace.run('plan', '--json', '--detailed-exitcode');
    expect(JSON.parse(again.out).summary).toMatchObject({ unchanged: TOTAL, held: 0, create: 0, adopt: 0 });
    expect(again.code).toBe(0);
    expect(workspace.writesSince(mark)).toEqual([]);
  });

  it('are adopted one by one without the ledger', async () => {
    await workspace.loseLedger();
    const { summary, held } = JSON.parse((await workspace.run('plan', '--json')).out) as Plan;
    expect(summary).toMatchObject({ adopt: HOSTILE_NAMES.length * 2, held: HOSTILE_NAMES.length });
    expect(new Set(held.map((one) => one.why))).toEqual(new Set(['undecided']));
  });
});

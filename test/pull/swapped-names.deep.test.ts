import { afterEach, describe, expect, it } from 'vitest';
import { PullScene } from './pull-scene.js';

const FILE = 'pipelines/prompts.yaml';
const bundle = (names: readonly string[]) =>
  JSON.stringify({
    artifact_type: 'pipelines.artifact.bundle.v1',
    prompts: names.map((name) => ({ name, prompt_text: `Text of ${name}` })),
  });

describe('names that were exchanged on the platform', () => {
  let scene: PullScene;
  afterEach(() => scene.close());

  /** Gives each prompt the name of the next one. */
  async function rotate(names: readonly string[]): Promise<void> {
    const rows = names.map((name) => scene.store.list('prompts').find((row) => row.name === name));
    for (const [at, row] of rows.entries())
      scene.store.edit('prompts', row?.id as never, { name: names[(at + 1) % names.length] } as never);
  }

  async function entries(): Promise<{ [address: string]: number }> {
    const ran = await scene.workspace.run('ledger', 'show', '--json');
    return Object.fromEntries(
      JSON.parse(ran.out).entries.map((one: { address: string; id: number }) => [one.address, one.id]),
    );
  }

  it.each([2, 3, 300])('lose no entry when %i of them settle', async (count) => {
    const names = Array.from({ length: count }, (_, at) => `P${at}`);
    scene = await PullScene.open({ [FILE]: bundle(names) });
    expect((await scene.apply()).code).toBe(0);
    const before = await entries();
    await rotate(names);
    const pulled = await scene.pull();
    expect([pulled.code, pulled.open]).toEqual([0, []]);
    const applied = await scene.apply();
    expect(applied.code).toBe(0);
    const after = await entries();
    expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
    expect(Object.values(after).sort()).toEqual(Object.values(before).sort());
    expect((await scene.workspace.run('drift')).code).toBe(0);
    expect((await scene.workspace.run('plan', '--detailed-exitcode')).code).toBe(0);
  });
});

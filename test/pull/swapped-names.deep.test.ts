import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Entry } from '../../src/compare/index.js';
import { readEntries } from '../../src/ledger/file/entry-folder.js';
import { parseJournal, replay } from '../../src/ledger/journal.js';
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

  it('are recorded so that no moment of an apply lacks an entry', async () => {
    const names = ['P0', 'P1', 'P2'];
    scene = await PullScene.open({ [FILE]: bundle(names) });
    expect((await scene.apply()).code).toBe(0);
    for (const row of scene.store.list('prompts').filter(({ name }) => names.includes(name)))
      scene.store.edit('prompts', row.id as never, { name: `${row.name} new` } as never);
    expect((await scene.pull()).code).toBe(0);
    const folder = path.join(scene.workspace.folder, '.pipelines-sync/rome-team/staging');
    const stored = await readEntries(folder, 'here');
    const ids = (all: Iterable<Entry>) => [...all].map(({ id }) => id).sort();
    let looks = 0;
    const seen = new Set<string>();
    // The clock is asked before each line of the journal: a process may be killed there.
    const look = () => {
      const file = path.join(folder, 'journal.jsonl');
      const lines = existsSync(file) ? parseJournal(readFileSync(file, 'utf8'), file) : [];
      if (lines.length > 1) looks += 1;
      seen.add(JSON.stringify(ids(replay(stored, lines).values())));
    };
    const clock = {
      now: () => {
        look();
        return Date.now();
      },
      sleep: async () => {},
    };
    const applied = await scene.workspace.runWith({ clock }, 'apply', '--yes');
    expect(applied.code).toBe(0);
    expect(looks).toBeGreaterThan(1);
    expect([...seen]).toEqual([JSON.stringify(ids(stored.values()))]);
    expect(Object.keys(await entries())).toEqual(names.map((name) => `prompts/${name} new`));
  });
});

import { afterEach, describe, expect, it } from 'vitest';
import { type Item, Scene } from '../../apply/edits/scene.js';

let scene: Scene;
afterEach(() => scene.close());

type Kind = 'prompts' | 'tool_endpoints';

const item = (kind: Kind, name: string, text: string): Item =>
  kind === 'prompts'
    ? { name, prompt_text: text }
    : { name, description: text, endpoint_type: 'mcp_server', url: 'https://tools.example.com/mcp' };

const textOf = (kind: Kind, id: number | string) => {
  const row = scene.store.need(kind, id) as unknown as Item;
  return [row.name, kind === 'prompts' ? row.prompt_text : row.description];
};

/** Kinds whose names may be there twice, and such where the platform refuses a second one. */
const CASES = [
  { title: 'prompts', kind: 'prompts', switches: {} },
  { title: 'prompts whose names are unique', kind: 'prompts', switches: { unique_prompt_names: true } },
  { title: 'tool endpoints', kind: 'tool_endpoints', switches: {} },
] as const;

async function open(kind: Kind, switches: object, items: [string, string][], target: Item = {}) {
  scene = await Scene.open({ [kind]: items.map(([name, text]) => item(kind, name, text)) }, { switches });
  await scene.configure(target);
  expect((await scene.apply()).code).toBe(0);
  const ids = new Map(scene.store.list(kind).map((row) => [row.name, row.id]));
  return (name: string) => ids.get(name) as number;
}

const from = (kind: Kind, renames: { [name: string]: string }) =>
  Object.fromEntries(
    Object.entries(renames).map(([name, old]) => [`${kind}/${name}`, { renamed_from: `${kind}/${old}` }]),
  );

async function settled(): Promise<void> {
  const after = await scene.plan();
  expect([after.actions, after.held, after.plan.diagnostics.map(({ code }) => code)]).toEqual([[], [], []]);
}

describe.each(CASES)('renames of $title that take the old name along', ({ kind, switches }) => {
  it('swap two names, and only once', async () => {
    const id = await open(kind, switches, [
      ['A', 'one'],
      ['B', 'two'],
    ]);
    await scene.write({
      [kind]: [item(kind, 'B', 'one'), item(kind, 'A', 'two')],
      sync: from(kind, { A: 'B', B: 'A' }),
    });
    const planned = await scene.plan();
    expect(planned.actions).toEqual([`${kind}/A: update`, `${kind}/B: update`]);
    expect(planned.plan.changes.map(({ renamed_from, id: of }) => [renamed_from, of])).toEqual([
      [`${kind}/B`, id('B')],
      [`${kind}/A`, id('A')],
    ]);
    const applied = await scene.apply();
    expect([applied.code, applied.outcomes]).toEqual([0, [`${kind}/A: updated`, `${kind}/B: updated`]]);
    expect([textOf(kind, id('A')), textOf(kind, id('B'))]).toEqual([
      ['B', 'one'],
      ['A', 'two'],
    ]);
    expect(scene.store.list(kind)).toHaveLength(2);
    await settled();
    expect((await scene.workspace.run('drift')).out).toContain('No drift');
    // Without the lines nothing is left to remember; with them again it is another swap.
    await scene.write({ sync: {} });
    expect((await scene.apply()).outcomes).toEqual([`${kind}/A: converged`, `${kind}/B: converged`]);
    await settled();
    await scene.write({
      [kind]: [item(kind, 'A', 'one'), item(kind, 'B', 'two')],
      sync: from(kind, { A: 'B', B: 'A' }),
    });
    expect((await scene.apply()).code).toBe(0);
    expect([textOf(kind, id('A')), textOf(kind, id('B'))]).toEqual([
      ['A', 'one'],
      ['B', 'two'],
    ]);
  });

  it('go round in a circle of three, and shift a chain', async () => {
    const id = await open(kind, switches, [
      ['A', 'one'],
      ['B', 'two'],
      ['C', 'three'],
      ['D', 'four'],
    ]);
    await scene.write({
      [kind]: [
        item(kind, 'B', 'one'),
        item(kind, 'C', 'two'),
        item(kind, 'A', 'three'),
        item(kind, 'D', 'four'),
      ],
      sync: from(kind, { B: 'A', C: 'B', A: 'C' }),
    });
    expect((await scene.apply()).code).toBe(0);
    await settled();
    // D → E, A → D: a line that was done may not stand in the way.
    await scene.write({
      [kind]: [
        item(kind, 'B', 'one'),
        item(kind, 'C', 'two'),
        item(kind, 'D', 'three'),
        item(kind, 'E', 'four'),
      ],
      sync: from(kind, { B: 'A', C: 'B', D: 'A', E: 'D' }),
    });
    const refused = await scene.workspace.run('plan');
    expect(refused.err).toContain('PS1236');
    await scene.write({ sync: from(kind, { D: 'A', E: 'D' }) });
    expect((await scene.apply()).code).toBe(0);
    await settled();
    expect(['A', 'B', 'C', 'D'].map((name) => textOf(kind, id(name)))).toEqual([
      ['B', 'one'],
      ['C', 'two'],
      ['D', 'three'],
      ['E', 'four'],
    ]);
    expect(scene.store.list(kind)).toHaveLength(4);
  });

  it('take the name of something that leaves the files', async () => {
    const id = await open(
      kind,
      switches,
      [
        ['A', 'one'],
        ['B', 'two'],
        ['Z', 'stays'],
      ],
      { prune: true },
    );
    await scene.write({
      [kind]: [item(kind, 'B', 'one'), item(kind, 'Z', 'stays')],
      sync: from(kind, { B: 'A' }),
    });
    const planned = await scene.plan();
    expect(planned.actions).toEqual([`${kind}/B: update`, `${kind}/B@replaced:${id('B')}: delete`]);
    const applied = await scene.apply();
    expect([applied.code, applied.outcomes]).toEqual([
      0,
      [`${kind}/B: updated`, `${kind}/B@replaced:${id('B')}: deleted`],
    ]);
    expect(textOf(kind, id('A'))).toEqual(['B', 'one']);
    await settled();
  });

  it('take the name of something that stays where prune is off', async () => {
    const id = await open(kind, switches, [
      ['A', 'one'],
      ['B', 'two'],
    ]);
    await scene.write({ [kind]: [item(kind, 'B', 'one')], sync: from(kind, { B: 'A' }) });
    const planned = await scene.readPlan();
    expect(planned.actions).toEqual([`${kind}/B: update`, `${kind}/B@replaced:${id('B')}: release`]);
    expect(planned.text).toContain('prune is off, so this one stays on the platform');
    expect((await scene.apply()).code).toBe(0);
    expect(textOf(kind, id('A'))).toEqual(['B', 'one']);
    const isUnique = kind === 'tool_endpoints' || 'unique_prompt_names' in switches;
    expect(textOf(kind, id('B'))).toEqual([isUnique ? `B (replaced ${id('B')})` : 'B', 'two']);
    const after = await scene.plan();
    expect([after.actions, after.held]).toEqual([[], []]);
  });

  it('are held where protection keeps a name, with all that needs it', async () => {
    const id = await open(
      kind,
      switches,
      [
        ['A', 'one'],
        ['B', 'two'],
      ],
      { protect: [`${kind}/A`], prune: true },
    );
    await scene.write({
      [kind]: [item(kind, 'B', 'one'), item(kind, 'A', 'two')],
      sync: from(kind, { A: 'B', B: 'A' }),
    });
    const planned = await scene.plan();
    expect([planned.actions, planned.held]).toEqual([[], [`${kind}/A: protected`, `${kind}/B: protected`]]);
    expect((await scene.apply()).writes).toEqual([]);
    // Onto the name of a protected one that leaves.
    await scene.write({ [kind]: [item(kind, 'A', 'two')], sync: from(kind, { A: 'B' }) });
    const leaving = await scene.plan();
    expect([leaving.actions, leaving.held]).toEqual([
      [],
      [`${kind}/A: protected`, `${kind}/A@replaced:${id('A')}: protected`],
    ]);
    expect((await scene.apply()).writes).toEqual([]);
  });

  it('are held where one of them has lost its object', async () => {
    const id = await open(kind, switches, [
      ['A', 'one'],
      ['B', 'two'],
    ]);
    scene.store.remove(kind, id('A'));
    await scene.write({
      [kind]: [item(kind, 'B', 'one'), item(kind, 'A', 'two')],
      sync: from(kind, { A: 'B', B: 'A' }),
    });
    const planned = await scene.plan();
    expect([planned.actions, planned.held]).toEqual([[], [`${kind}/A: dependency`, `${kind}/B: gone`]]);
  });

  it('come to an end after ledger move has crossed two addresses', async () => {
    const id = await open(kind, switches, [
      ['A', 'one'],
      ['B', 'two'],
    ]);
    for (const [old, now] of [
      ['A', 'T'],
      ['B', 'A'],
      ['T', 'B'],
    ]) {
      const moved = await scene.workspace.run('ledger', 'move', `${kind}/${old}`, `${kind}/${now}`, '--yes');
      expect(moved.code, moved.err).toBe(0);
    }
    await scene.write({ [kind]: [item(kind, 'B', 'one'), item(kind, 'A', 'two')] });
    const applied = await scene.apply();
    expect([applied.code, applied.outcomes]).toEqual([0, [`${kind}/A: updated`, `${kind}/B: updated`]]);
    expect([textOf(kind, id('A')), textOf(kind, id('B'))]).toEqual([
      ['B', 'one'],
      ['A', 'two'],
    ]);
    await settled();
  });

  it('go through for three hundred at once', async () => {
    const name = (index: number) => `N${String(index).padStart(3, '0')}`;
    const numbers = Array.from({ length: 300 }, (_, index) => index);
    const id = await open(
      kind,
      switches,
      numbers.map((index) => [name(index), `text ${index}`]),
    );
    // One circle through all of them.
    await scene.write({
      [kind]: numbers.map((index) => item(kind, name((index + 1) % 300), `text ${index}`)),
      sync: from(kind, Object.fromEntries(numbers.map((index) => [name((index + 1) % 300), name(index)]))),
    });
    const applied = await scene.apply();
    expect(applied.code).toBe(0);
    expect(numbers.map((index) => textOf(kind, id(name(index))))).toEqual(
      numbers.map((index) => [name((index + 1) % 300), `text ${index}`]),
    );
    // One passing name at the most, however many there are.
    expect(applied.writes.length).toBeLessThanOrEqual(302);
    await settled();
  });
});

describe.each(['first', 'second', 'third'] as const)(
  'an edit that the %s write of a swap goes over',
  (which) => {
    it.each(['prompts', 'tool_endpoints'] as const)('is never green: %s', async (kind) => {
      await open(kind, kind === 'prompts' ? { unique_prompt_names: true } : {}, [
        ['A', 'one'],
        ['B', 'two'],
      ]);
      await scene.write({
        [kind]: [item(kind, 'B', 'one'), item(kind, 'A', 'two')],
        sync: from(kind, { A: 'B', B: 'A' }),
      });
      const nth = { first: 1, second: 2, third: 3 }[which];
      let seen = 0;
      scene.emulator.hooks.before = ({ method, path }) => {
        if (method !== 'PUT' && method !== 'PATCH') return;
        seen += 1;
        const part = path.split('/').at(-1) ?? '';
        const text =
          kind === 'prompts' ? { prompt_text: 'From the web app' } : { description: 'From the web app' };
        if (seen === nth) scene.store.edit(kind, kind === 'prompts' ? Number(part) : part, text);
      };
      const done = await scene.apply();
      scene.calm();
      const isKept = scene.store.list(kind).some((row) => JSON.stringify(row).includes('From the web app'));
      // The first one is refused, for its name is taken: it reads again before it is sent once more.
      const isRefused = which === 'first';
      expect([done.code, seen >= nth, isKept]).toEqual([isRefused ? 3 : 4, true, isRefused]);
      const said = isRefused ? 'was edited on the platform after planning' : 'overwrote an edit made';
      expect(Object.values(done.messages).join(', ')).toContain(said);
      const next = await scene.plan();
      expect(next.code).toBe(3);
      expect(next.held.length).toBeGreaterThan(0);
      const again = await scene.apply();
      expect(again.code).not.toBe(0);
    });
  },
);

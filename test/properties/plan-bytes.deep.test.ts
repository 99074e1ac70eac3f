import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isObject, type Json, type JsonObject } from '../../src/model/index.js';
import { renderPlanJson } from '../../src/report/index.js';
import { entry, planOf, row, type World } from '../plan/world.js';
import { repository, type Sections } from './repository.js';

/** One line per item, so that an item stands at the same place whatever the order of its keys. */
function yaml(sections: Sections, order: (value: Json) => Json): string {
  return Object.entries(sections)
    .filter(([, items]) => items.length > 0)
    .map(
      ([section, items]) =>
        `${section}:\n${items.map((item) => `  - ${JSON.stringify(order(item))}\n`).join('')}`,
    )
    .join('');
}

/** Keys in the opposite order, at every depth. */
function turned(value: Json): Json {
  if (Array.isArray(value)) return value.map(turned);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, member]) => [name, turned(member as Json)]),
  );
}

function half(sections: Sections, rest: 0 | 1): Sections {
  return Object.fromEntries(
    Object.entries(sections).map(([name, items]) => [name, items.filter((_, at) => at % 2 === rest)]),
  );
}

/** What is live: equal, edited, twice, or not there, and partly known to the ledger. */
function liveOf(sections: Sections, moods: readonly number[]): Pick<World, 'live' | 'entries'> {
  const live: { [path: string]: JsonObject[] } = {};
  const entries: ReturnType<typeof entry>[] = [];
  let id = 1;
  for (const [section, path] of [
    ['prompts', '/api/prompts'],
    ['criteria', '/api/criteria'],
  ] as const) {
    const rows: JsonObject[] = [];
    for (const [index, item] of (sections[section] ?? []).entries()) {
      const mood = moods[(index + section.length) % moods.length] ?? 0;
      const own = {
        ...item,
        ...(mood % 2 === 1 ? { description: 'edited', config: { z: 1, a: [2, { y: 1, x: 2 }] } } : {}),
      };
      if (mood >= 1) rows.push(row(id, own));
      if (mood >= 4) rows.push(row(id + 1, own));
      if (mood === 2 || mood === 3) {
        const { name } = item as { name: string };
        if (/^[\w ]+$/.test(name))
          entries.push(entry(`${section}/${name}`, id, { name, description: 'was' }));
      }
      id += 2;
    }
    live[path] = rows;
  }
  return { live, entries };
}

it('plan bytes do not depend on the order of files, of keys, or of rows and their keys', () => {
  fc.assert(
    fc.property(repository, fc.array(fc.nat(5), { minLength: 3, maxLength: 6 }), (sections, moods) => {
      const same = (value: Json) => value;
      const files = (order: (value: Json) => Json) => [
        yaml(half(sections, 0), order),
        yaml(half(sections, 1), order),
      ];
      const world: World = { ...liveOf(sections, moods), policy: { take_over: ['criteria/*'] } };
      const bytes = (more: Partial<World>) =>
        renderPlanJson(planOf({ ...world, files: files(same), ...more }).plan);
      const expected = bytes({});
      expect(bytes({})).toBe(expected);
      expect(bytes({ backwards: true })).toBe(expected);
      expect(bytes({ files: files(turned) })).toBe(expected);
      expect(bytes({ disturb: (rows) => [...rows].reverse() })).toBe(expected);
      expect(bytes({ disturb: (rows) => rows.map((one) => turned(one) as JsonObject) })).toBe(expected);
      expect(bytes({ entries: [...(world.entries ?? [])].reverse() })).toBe(expected);
    }),
    { numRuns: 60 },
  );
});

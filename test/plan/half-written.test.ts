import { describe, expect, it } from 'vitest';
import { isOnTheWay } from '../../src/compare/index.js';
import type { Json, MapField } from '../../src/model/index.js';

const text = { type: 'text', doc: '', source: '' } as const;

const plants: MapField = {
  type: 'map',
  complete: true,
  doc: '',
  source: '',
  value: {
    type: 'object',
    doc: '',
    source: '',
    fields: {
      sort: text,
      note: text,
      wilted: { type: 'boolean', doc: '', source: '', passing: true },
      care: { type: 'object', doc: '', source: '', fields: { water: text, light: text } },
    },
  },
  vanishes: (name, from, to) => sortOf(from.plants, name) !== sortOf(to.plants, name),
};

function sortOf(map: Json | undefined, name: string): Json | undefined {
  return (map as { [plant: string]: { sort?: Json } } | undefined)?.[name]?.sort;
}

const isBetween = (from: Json | undefined, to: Json, live: Json) =>
  isOnTheWay(plants, from, to, live, {
    from: () => ({ plants: from ?? {} }),
    to: () => ({ plants: to }),
  });

describe('a member of a complete map that is half written', () => {
  const mint = { sort: 'herb', note: 'fresh', care: { water: '2', light: 'full' } };
  const dry = { sort: 'herb', note: 'dry', care: { water: '1', light: 'full' } };

  it('has fields of the old and of the new value', () => {
    expect(isBetween({ mint }, { mint: dry }, { mint: { ...mint, note: 'dry' } })).toBe(true);
    expect(isBetween({ mint }, { mint: dry }, { mint: { ...dry, care: mint.care } })).toBe(true);
  });

  it('is new, and some of its fields are not written yet', () => {
    expect(isBetween({}, { mint }, { mint: { sort: 'herb' } })).toBe(true);
    expect(isBetween(undefined, { mint }, { mint: { sort: 'herb', care: { water: '2' } } })).toBe(true);
  });

  it('is made anew: away for a while, and not whole at once', () => {
    const bush = { ...dry, sort: 'bush' };
    expect(isBetween({ mint }, { mint: bush }, {})).toBe(true);
    expect(isBetween({ mint }, { mint: bush }, { mint: { sort: 'bush' } })).toBe(true);
  });

  it('has what the platform sets meanwhile', () => {
    expect(isBetween({ mint }, { mint: dry }, { mint: { ...dry, wilted: true } })).toBe(true);
  });

  it.each<[string, Json]>([
    ['away, without being made anew', {}],
    ['without a field that both have', { mint: { sort: 'herb', note: 'dry', care: { water: '1' } } }],
    ['with a value of somebody else', { mint: { ...mint, note: 'mine' } }],
    ['beside one of somebody else', { mint, nettle: { sort: 'weed' } }],
  ])('is %s: an edit', (_what, live) => {
    expect(isBetween({ mint }, { mint: dry }, live)).toBe(false);
  });
});

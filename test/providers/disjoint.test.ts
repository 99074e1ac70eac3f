import { expect, it } from 'vitest';
import { kindsOf, PROVIDERS } from '../../src/providers/index.js';
import { garden } from './made-up/provider.js';

const ALL = [...PROVIDERS, garden];

it.each(ALL.map((provider) => [provider.name, provider] as const))(
  '%s lists its kinds in the order in which they are created',
  async (_name, provider) => {
    const { kinds } = await provider.sync();
    expect(provider.sections).toEqual(kinds.all.map(({ name }) => name));
    expect(kinds.words).toEqual(provider.words);
  },
);

it('no two platforms have a kind of one name, so that an address names its platform', async () => {
  const names = ALL.flatMap(({ sections }) => sections);
  expect(names.length).toBeGreaterThan(7);
  expect(new Set(names).size).toBe(names.length);
  expect((await kindsOf(ALL)).all.length).toBe(names.length);
});

it('no two platforms have one name, or variables that begin alike', () => {
  const prefixes = ALL.map(({ settings }) => `${settings.prefix}_`);
  for (const one of prefixes)
    expect(prefixes.filter((other) => other.startsWith(one) || one.startsWith(other))).toEqual([one]);
  expect(new Set(ALL.map(({ name }) => name)).size).toBe(ALL.length);
});

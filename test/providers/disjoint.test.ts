import { expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/command-list.js';
import { providerCommands } from '../../src/cli/provider-commands.js';
import { DEFAULT_PROVIDER, formatsOf, kindsOf, PROVIDERS } from '../../src/providers/index.js';
import { press } from './made-up/press.js';
import { garden } from './made-up/provider.js';

const ALL = [...PROVIDERS, garden, press];

it.each(ALL.map((provider) => [provider.name, provider] as const))(
  '%s lists its kinds in the order in which they are created',
  async (_name, provider) => {
    const sync = await provider.sync?.();
    expect(provider.sections).toEqual(sync?.kinds.all.map(({ name }) => name) ?? []);
    if (sync !== undefined) expect(sync.kinds.words).toEqual(provider.words);
    expect([sync, provider.check].some((one) => one !== undefined)).toBe(true);
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

it('no format has the name of another one, or of a schema of the tool', async () => {
  const keys = (await formatsOf(ALL)).map(({ key }) => key);
  expect(keys).toEqual(['prompt', 'workflow-export', 'workflow', 'bed']);
  const own = ['bundle', 'config', 'plan'];
  expect(new Set([...own, ...keys]).size).toBe(own.length + keys.length);
});

it('no command of a platform hides one of the tool', () => {
  const own = new Set(COMMANDS.map(({ name }) => name));
  const added = providerCommands(ALL).map(({ name }) => name);
  expect(added).toEqual(['smoke', 'pipelex', 'press']);
  expect(added.filter((name) => own.has(name))).toEqual([]);
  const [first] = press.commands ?? [];
  if (first === undefined) throw new Error('no command');
  const [beside] = providerCommands([{ ...DEFAULT_PROVIDER, commands: [first] }]);
  expect([beside?.name, beside?.heading]).toEqual(['print', 'Pipelines:']);
});

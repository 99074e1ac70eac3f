import { describe, expect, test } from 'vitest';
import {
  parseSwitches,
  SWITCHES,
  SwitchError,
  switchText,
  switchValues,
} from '../../../../src/providers/pipelines/emulator/index.js';
import { defaultSwitches } from '../../../../src/providers/pipelines/emulator/switches.js';
import { withEmulator } from './client.js';
import type { Proof, SwitchName } from './switch-proof.js';
import { ACCESS_PROOFS } from './switch-proofs-access.js';
import { EXPORT_PROOFS } from './switch-proofs-exports.js';
import { LIST_PROOFS } from './switch-proofs-lists.js';
import { RUN_PROOFS } from './switch-proofs-runs.js';
import { SHAPE_PROOFS } from './switch-proofs-shapes.js';
import { TASK_PROOFS } from './switch-proofs-tasks.js';
import { UNIQUE_PROOFS, WRITE_PROOFS } from './switch-proofs-writes.js';

const PROOFS: Partial<Record<SwitchName, Proof>> = {
  ...LIST_PROOFS,
  ...SHAPE_PROOFS,
  ...WRITE_PROOFS,
  ...UNIQUE_PROOFS,
  ...ACCESS_PROOFS,
  ...TASK_PROOFS,
  ...RUN_PROOFS,
  ...EXPORT_PROOFS,
};
const NAMES = Object.keys(SWITCHES) as SwitchName[];

test('every switch has a proof', () => {
  expect(Object.keys(PROOFS).sort()).toEqual([...NAMES].sort());
});

describe.each(NAMES)('%s', (name) => {
  const definition = SWITCHES[name];
  const proof = PROOFS[name];
  if (!proof) return;
  const values = Object.keys(proof.gives);

  test('is tried with its default and with every other value, each telling', () => {
    expect(values).toContain(switchText(definition.default));
    const tried = [...values, ...(proof.skips ?? [])];
    if (definition.type === 'choice') expect(tried).toEqual(expect.arrayContaining([...definition.values]));
    else expect(values.length).toBeGreaterThan(1);
    const kept = values.filter((value) => !proof.skips?.includes(value));
    const outcomes = new Set(kept.map((value) => JSON.stringify(proof.gives[value])));
    expect(outcomes.size).toBe(kept.length);
  });

  test.each(values)('%s', async (value) => {
    let time = Date.parse('2026-01-01T00:00:00Z');
    const switches = { ...proof.with, ...parseSwitches([`${name}=${value}`]) };
    await withEmulator({ switches, now: () => new Date(time) }, async (api) => {
      const seen = await proof.look(api, (seconds) => {
        time += seconds * 1000;
      });
      expect(seen).toEqual(proof.gives[value]);
    });
  });
});

describe('reading switches', () => {
  test.each([
    ['nonsense', /name=value/],
    ['no_such=1', /Unknown switch "no_such"/],
    ['list_shape=round', /list_shape must be envelope\|data/],
    ['archived_listed=maybe', /archived_listed must be on\|off/],
    ['page_size_cap=-1', /page_size_cap must be 0\.\.1000/],
    ['page_size_max=0', /page_size_max must be 1\.\.1000/],
    ['page_size_max=1e3', /page_size_max must be/],
    ['toString=1', /Unknown switch "toString"/],
  ])('%s is refused with a sentence', (pair, sentence) => {
    expect(() => parseSwitches([pair])).toThrow(SwitchError);
    expect(() => parseSwitches([pair])).toThrow(sentence);
  });

  test('the written form of every default is read back as it is', () => {
    const defaults = defaultSwitches();
    const pairs = NAMES.map((name) => `${name}=${switchText(defaults[name])}`);
    expect(parseSwitches(pairs)).toEqual(defaults);
  });

  test('every switch says what it takes, where it comes from, and what it does', () => {
    for (const name of NAMES) {
      expect(switchValues(SWITCHES[name])).toMatch(/\||\.\./);
      expect(SWITCHES[name].source).toMatch(/^C-[a-j]/);
      expect(SWITCHES[name].doc).toMatch(/\.$/);
    }
  });

  test('switches changed while it runs count from the next request', async () => {
    await withEmulator({}, async (api, emulator) => {
      expect(Array.isArray((await api.get('/api/prompts')).body)).toBe(false);
      emulator.setSwitches({ list_shape: 'bare' });
      expect((await api.get('/api/prompts')).body).toEqual([]);
    });
  });
});

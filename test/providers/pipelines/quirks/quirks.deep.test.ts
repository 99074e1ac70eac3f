import { describe, expect, it, test } from 'vitest';
import { parseSwitches, SWITCHES, switchText } from '../../../../src/providers/pipelines/emulator/index.js';
import type { Switches } from '../../../../src/providers/pipelines/emulator/switches.js';
import type { SwitchName } from '../emulator/switch-proof.js';
import { tellStory } from './story.js';
import { HARMLESS, REFUSING } from './switch-values.js';

const NAMES = Object.keys(SWITCHES) as SwitchName[];

describe('one quirk alone', () => {
  const QUIRKS: [name: string, switches: Partial<Switches>, reads: { lists: number; objects: number }][] = [
    ['none: masked secrets, PUT partial', {}, { lists: 1, objects: 0 }],
    ['bare lists', { list_shape: 'bare' }, { lists: 2, objects: 0 }],
    ['lists under data', { list_shape: 'data' }, { lists: 1, objects: 0 }],
    ['next_page', { list_shape: 'next_page', page_size_cap: 10 }, { lists: 3, objects: 0 }],
    ['total only, page cap 10', { list_shape: 'total_only', page_size_cap: 10 }, { lists: 3, objects: 0 }],
    ['page cap 10', { page_size_cap: 10 }, { lists: 3, objects: 0 }],
    ['rows without long fields', { list_rows: 'omit_long' }, { lists: 1, objects: 21 }],
    ['rows with shortened long fields', { list_rows: 'shorten' }, { lists: 1, objects: 2 }],
    ['fields that the server adds', { extra_fields: 'config' }, { lists: 1, objects: 0 }],
    ['defaults that the server fills in', { fill_defaults: true }, { lists: 1, objects: 0 }],
    ['ignored Idempotency-Keys', { idempotency: 'none' }, { lists: 1, objects: 0 }],
    ['PUT full', { put_mode: 'full' }, { lists: 1, objects: 0 }],
  ];
  test.each(QUIRKS)('%s', async (_name, switches, reads) => {
    const { planReads } = await tellStory({ switches });
    const org = planReads.filter((read) => /^GET \/api\/prompts\?page/.test(read));
    const objects = planReads.filter((read) => /^GET \/api\/prompts\/\d+$/.test(read));
    expect({ lists: org.length, objects: objects.length }).toEqual(reads);
    expect(new Set(objects).size).toBe(objects.length);
  });
});

describe('many quirks at once', () => {
  const rounds = Math.max(...Object.values(HARMLESS).map((values) => values.length));
  test.each(Array.from({ length: rounds }, (_, round) => round))('round %i', async (round) => {
    const pairs = Object.entries(HARMLESS).map(([name, values], index) => {
      return `${name}=${values[(round + index) % values.length]}`;
    });
    const switches = parseSwitches(pairs);
    // A create without an answer is looked up in the list while others are made: refusals.deep.test.ts.
    if (switches.create_answer === '204') switches.page_size_cap = 0;
    await tellStory({ switches });
  });
});

it('goes through every value of every switch', () => {
  for (const name of NAMES) {
    const definition = SWITCHES[name];
    const tried = new Set([
      switchText(definition.default),
      ...(HARMLESS[name] ?? []),
      ...(REFUSING[name] ?? []),
    ]);
    const wanted =
      definition.type === 'choice' ? definition.values : definition.type === 'flag' ? ['on', 'off'] : [];
    expect([...tried], name).toEqual(expect.arrayContaining([...wanted]));
    expect(tried.size, name).toBeGreaterThan(1);
  }
});

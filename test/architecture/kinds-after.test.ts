import { expect, it } from 'vitest';
import type { Field, Kind } from '../../src/model/index.js';
import { kinds } from '../../src/providers/pipelines/kinds/index.js';
import { kinds as garden } from '../providers/made-up/kinds.js';

// Planning finds a kind once the kinds before it are found, and matches it anew where one of them is replaced.
// Both go by `after`, so it must name every kind that a field refers to.

/** Kinds that the fields of a kind refer to. */
function referredTo(field: Field, found = new Set<string>()): Set<string> {
  if (field.type === 'id' && field.kind !== undefined) found.add(field.kind);
  if (field.type === 'object') for (const part of Object.values(field.fields)) referredTo(part, found);
  if (field.type === 'list') referredTo(field.item, found);
  if (field.type === 'map') referredTo(field.value, found);
  return found;
}

it.each([...kinds.all, ...garden.all].map((kind): [string, Kind] => [kind.name, kind]))(
  '%s comes after every kind that its fields refer to',
  (_name, { fields, after, name }) => {
    expect(after).toEqual(expect.arrayContaining([...referredTo(fields)].filter((kind) => kind !== name)));
  },
);

it('finds what fields refer to', () => {
  const all = kinds.all.flatMap(({ fields }) => [...referredTo(fields)]);
  expect(all.length).toBeGreaterThan(3);
  const evaluations = kinds.get('evaluations');
  expect([...referredTo(evaluations.fields)]).toContain('criteria');
});

import { SeedError } from '../../../emulator/emulator-error.js';
import { isObject, type Json } from '../../../model/index.js';
import type { PipelexWorld } from './rows.js';

/** What a server has when it starts. */
export interface Seed {
  keys: string[];
  models: string[];
}

export const API_KEY = 'plx-seeded-0001';

export function defaultSeed(): Seed {
  return { keys: [API_KEY], models: ['gpt-4o-mini', 'gpt-4o', 'claude-sonnet-4'] };
}

/** @throws SeedError */
export function parseSeed(value: Json): Seed {
  const { keys, models = [] } = isObject(value) ? value : {};
  const isNames = (list: unknown): list is string[] =>
    Array.isArray(list) && list.every((one) => typeof one === 'string' && one !== '');
  if (!isNames(keys) || keys.length === 0 || !isNames(models))
    throw new SeedError('A seed is an object with keys, at least one, and models: both lists of texts.');
  return { keys, models };
}

export function plantSeed({ tables }: PipelexWorld, { keys, models }: Seed): void {
  tables.transaction(() => {
    for (const id of keys) tables.put('keys', { id });
    for (const id of models) tables.put('models', { id });
  });
}

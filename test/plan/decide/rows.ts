import type { Value } from './kinds.js';

export const POLICIES = ['hold', 'overwrite', 'keep'] as const;

/** What one row comes to under one policy: in the plan, and on the platform afterwards. */
export interface Expected {
  /** Action, `held:why`, code of a diagnostic, or `-`. */
  plan: string;
  /** The live value after the apply. */
  live: Value | null;
}

/** One situation, as it is tested for every kind under every policy. */
export interface Row {
  key: string;
  /** Applied before from here, or found equal and adopted; null: never. */
  base: 'created' | 'adopted' | null;
  /** What the platform holds when the plan is made; null: nothing there. */
  live: Value | null;
  /** What the files hold then; null: not in them. */
  git: Value | null;
  sync?: { [setting: string]: unknown };
  /** For hold, overwrite and keep. */
  expected: readonly [Expected, Expected, Expected];
}

const same = (plan: string, live: Value | null): Row['expected'] => [
  { plan, live },
  { plan, live },
  { plan, live },
];
const each = (...three: [[string, Value | null], [string, Value | null], [string, Value | null]]) =>
  three.map(([plan, live]) => ({ plan, live })) as unknown as Row['expected'];

export const ROWS: readonly Row[] = [
  { key: 'new', base: null, live: null, git: 'x', expected: same('create', 'x') },
  { key: 'found equal', base: null, live: 'x', git: 'x', expected: same('adopt', 'x') },
  { key: 'found other', base: null, live: 'y', git: 'x', expected: same('held:takeover', 'y') },
  {
    key: 'taken over',
    base: null,
    live: 'y',
    git: 'x',
    sync: { take_over: true },
    expected: same('update', 'x'),
  },
  { key: 'changed in git', base: 'created', live: 'b', git: 'x', expected: same('update', 'x') },
  { key: 'changed in git, adopted', base: 'adopted', live: 'b', git: 'x', expected: same('update', 'x') },
  { key: 'unchanged', base: 'created', live: 'b', git: 'b', expected: same('-', 'b') },
  {
    key: 'drift',
    base: 'created',
    live: 'y',
    git: 'b',
    expected: each(['held:drift', 'y'], ['update', 'b'], ['keep', 'y']),
  },
  {
    key: 'conflict',
    base: 'created',
    live: 'y',
    git: 'x',
    expected: each(['held:conflict', 'y'], ['update', 'x'], ['keep', 'y']),
  },
  { key: 'same on both sides', base: 'created', live: 'x', git: 'x', expected: same('converge', 'x') },
  {
    key: 'gone',
    base: 'created',
    live: null,
    git: 'x',
    expected: each(['held:gone', null], ['create', 'x'], ['release', null]),
  },
  { key: 'left', base: 'created', live: 'b', git: null, expected: same('delete', null) },
  { key: 'left, adopted', base: 'adopted', live: 'b', git: null, expected: same('release', 'b') },
  {
    key: 'left, adopted, marked',
    base: 'adopted',
    live: 'b',
    git: null,
    sync: { delete: true },
    expected: same('delete', null),
  },
  {
    key: 'left, edited',
    base: 'created',
    live: 'y',
    git: null,
    expected: each(['held:drift', 'y'], ['delete', null], ['release', 'y']),
  },
  { key: 'left, edited, adopted', base: 'adopted', live: 'y', git: null, expected: same('release', 'y') },
  { key: 'left, gone', base: 'created', live: null, git: null, expected: same('forget', null) },
  {
    key: 'left, protected',
    base: 'created',
    live: 'b',
    git: null,
    sync: { protect: true },
    expected: same('held:protected', 'b'),
  },
  {
    key: 'left, released',
    base: 'created',
    live: 'b',
    git: null,
    sync: { release: true },
    expected: same('release', 'b'),
  },
  {
    key: 'left, edited, released',
    base: 'created',
    live: 'y',
    git: null,
    sync: { release: true },
    expected: same('release', 'y'),
  },
  { key: 'not ours', base: null, live: 'y', git: null, expected: same('-', 'y') },
];

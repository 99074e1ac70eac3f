import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Change,
  changeDigest,
  compareSaved,
  type Plan,
  type SecretWrite,
} from '../../../src/plan/index.js';
import { anyPlan } from '../../report/hostile.js';

/** Addresses as a real plan has them: each once, with digests that fit. */
function consistent(plan: Plan): Plan {
  const changes = [...new Map(plan.changes.map((one) => [one.address, one])).values()].map((change) => ({
    ...change,
    depends_on: [],
    digest: changeDigest(change, plan.secret_writes),
  }));
  const taken = new Set(changes.map((one) => one.address));
  return {
    ...plan,
    changes,
    held: plan.held.filter((one) => !taken.has(one.address)),
    unreadable: plan.unreadable.filter((one) => !taken.has(one.address)),
    diagnostics: [],
  };
}

type Turn = 'same' | 'gone' | 'other text' | 'edited' | 'other id' | 'secret' | 'needs more';
const turns = fc.constantFrom<Turn>(
  'same',
  'same',
  'gone',
  'other text',
  'edited',
  'other id',
  'secret',
  'needs more',
);

/** What a change may have become by the time the saved plan is applied. */
function turned(change: Change, turn: Turn): Change[] {
  switch (turn) {
    case 'gone':
      return [];
    case 'other text':
      return [{ ...change, leaves: [...change.leaves, { path: 'zz', after: 'other' }] }];
    case 'edited':
      return [
        { ...change, guards: Object.fromEntries(Object.keys(change.guards).map((path) => [path, 'x'])) },
      ];
    case 'other id':
      return [{ ...change, id: 'another' }];
    case 'needs more':
      return [{ ...change, depends_on: ['prompts/nobody reviewed this'] }];
    default:
      return [change];
  }
}

describe('a saved plan held against any other', () => {
  it('runs nothing that it does not hold, and everything of it or nothing', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, fc.array(turns, { minLength: 20, maxLength: 20 }), (one, other, how) => {
        const saved = consistent(one);
        const writes: SecretWrite[] = [];
        const changes = saved.changes.flatMap((change, index) => {
          const turn = how[index % how.length] ?? 'same';
          if (turn === 'secret')
            writes.push({
              address: change.address,
              field: 'key',
              variable: 'NEW',
              status: 'changed',
              write: true,
            });
          return turned(change, turn);
        });
        const mine = new Set(saved.changes.map((change) => change.address));
        const fresh = consistent({
          ...saved,
          changes: [...changes, ...other.changes.filter((change) => !mine.has(change.address))],
          secret_writes: [...saved.secret_writes, ...writes],
        });
        const context = { resources: new Map(), entries: new Map(), selected: () => true };
        const result = compareSaved(saved, fresh, context);
        const run = result.plan.changes;
        for (const change of run) expect(mine.has(change.address)).toBe(true);
        const said = [...result.stale, ...result.done, ...result.deleted, ...run].map(
          ({ address }) => address,
        );
        expect(new Set(said)).toEqual(mine);
        if (result.stale.length > 0) return;
        const before = new Map(saved.changes.map((change) => [change.address, change]));
        for (const change of run) {
          const was = before.get(change.address);
          expect(change.id).toBe(was?.id);
          if (!result.completing.has(change.address)) {
            expect(change.action).toBe(was?.action);
            for (const [path, guard] of Object.entries(was?.guards ?? {}))
              expect(change.guards[path] ?? guard).toBe(guard);
            if (change.action !== 'delete') expect(change.digest).toBe(was?.digest);
          }
          for (const need of change.depends_on) expect(mine.has(need)).toBe(true);
        }
        const listed = new Set(
          saved.secret_writes.map((write) => JSON.stringify([write.address, write.field])),
        );
        for (const write of result.plan.secret_writes)
          if (write.write) expect(listed.has(JSON.stringify([write.address, write.field]))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

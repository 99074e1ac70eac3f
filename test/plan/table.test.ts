import { describe, expect, it } from 'vitest';
import type { Policy } from '../../src/plan/index.js';
import { entry, planOf, row, verdict, type World } from './world.js';

const A = 'prompts/A';
const LIST = '/api/prompts';

interface Line {
  /** Text that was applied last; null: never. */
  base: string | null;
  /** Text on the platform; null: nothing there. */
  live: string | null;
  /** Text in the files; null: left them. */
  git: string | null;
}

function world(
  { base, live, git }: Line,
  more: Partial<World> = {},
  origin: 'created' | 'adopted' = 'created',
): World {
  return {
    files: git === null ? '' : `prompts: [{ name: A, prompt_text: ${git} }]\n`,
    live: { [LIST]: live === null ? [] : [row(1, { name: 'A', prompt_text: live })] },
    entries: base === null ? [] : [entry(A, 1, { name: 'A', prompt_text: base }, { origin })],
    ...more,
  };
}

const POLICIES = ['hold', 'overwrite', 'keep'] as const;

/** The table of docs/how-it-decides.md, row by row: what each of hold, overwrite and keep comes to. */
const ITEMS: [string, Line, [string, string, string]][] = [
  ['– – x', { base: null, live: null, git: 'x' }, ['create', 'create', 'create']],
  ['– = x x', { base: null, live: 'x', git: 'x' }, ['adopt', 'adopt', 'adopt']],
  ['– ≠ x x', { base: null, live: 'y', git: 'x' }, ['held:takeover', 'held:takeover', 'held:takeover']],
  ['b = b ≠ b', { base: 'b', live: 'b', git: 'x' }, ['update', 'update', 'update']],
  ['b = b = b', { base: 'b', live: 'b', git: 'b' }, ['-', '-', '-']],
  ['b ≠ b = b', { base: 'b', live: 'y', git: 'b' }, ['held:drift', 'update!drift', 'keep']],
  ['b ≠ b ≠ b', { base: 'b', live: 'y', git: 'x' }, ['held:conflict', 'update!drift', 'keep']],
  ['b = x ≠ b', { base: 'b', live: 'x', git: 'x' }, ['converge', 'converge', 'converge']],
  ['b gone x', { base: 'b', live: null, git: 'x' }, ['held:gone', 'create', 'release']],
  ['b gone = b', { base: 'b', live: null, git: 'b' }, ['held:gone', 'create', 'release']],
  ['– x –', { base: null, live: 'y', git: null }, ['-', '-', '-']],
];

const REMOVALS: [string, Line, 'created' | 'adopted', Partial<Policy>, [string, string, string]][] = [
  ['b = b –, created', { base: 'b', live: 'b', git: null }, 'created', {}, ['PS4301', 'PS4301', 'PS4301']],
  [
    'b = b –, created, prune',
    { base: 'b', live: 'b', git: null },
    'created',
    { prune: true },
    ['delete', 'delete', 'delete'],
  ],
  [
    'b = b –, adopted',
    { base: 'b', live: 'b', git: null },
    'adopted',
    { prune: true },
    ['release', 'release', 'release'],
  ],
  [
    'b ≠ b –, created',
    { base: 'b', live: 'y', git: null },
    'created',
    {},
    ['held:drift', 'PS4301', 'release'],
  ],
  [
    'b ≠ b –, created, prune',
    { base: 'b', live: 'y', git: null },
    'created',
    { prune: true },
    ['held:drift', 'delete', 'release'],
  ],
  [
    'b ≠ b –, adopted',
    { base: 'b', live: 'y', git: null },
    'adopted',
    { prune: true },
    ['release', 'release', 'release'],
  ],
  [
    'b gone –',
    { base: 'b', live: null, git: null },
    'created',
    { prune: true },
    ['forget', 'forget', 'forget'],
  ],
  ['b gone –, adopted', { base: 'b', live: null, git: null }, 'adopted', {}, ['forget', 'forget', 'forget']],
];

describe('the table of docs/how-it-decides.md', () => {
  describe.each(POLICIES.map((policy, index) => [policy, index] as const))(
    'on_drift: %s',
    (policy, index) => {
      it.each(ITEMS)('%s', (_name, line, expected) => {
        for (const where of ['on_drift', 'target_on_drift'] as const) {
          const { plan } = planOf(world(line, { policy: { [where]: policy } }));
          expect(verdict(plan, A)).toBe(expected[index]);
        }
      });

      it.each(REMOVALS)('%s', (_name, line, origin, rules, expected) => {
        const { plan } = planOf(world(line, { policy: { ...rules, target_on_drift: policy } }, origin));
        expect(verdict(plan, A)).toBe(expected[index]);
      });
    },
  );

  it('takes over where the pattern or the files say so, and only there', () => {
    const line: Line = { base: null, live: 'y', git: 'x' };
    for (const pattern of ['*', 'prompts', 'prompts/*', A]) {
      const { plan } = planOf(world(line, { policy: { take_over: [pattern] } }));
      expect(verdict(plan, A)).toBe('update!takeover');
    }
    expect(verdict(planOf(world(line, { policy: { take_over: ['prompts/B'] } })).plan, A)).toBe(
      'held:takeover',
    );
    const told = world(line);
    expect(
      verdict(planOf({ ...told, files: `${told.files}sync: { prompts/A: { take_over: true } }\n` }).plan, A),
    ).toBe('update!takeover');
    const guarded = planOf(world(line, { policy: { take_over: ['*'], protect: ['prompts/*'] } })).plan;
    expect(verdict(guarded, A)).toBe('held:protected');
  });

  it('a resource with one held field is held whole; keep keeps the live field and updates the rest', () => {
    const two = {
      files: 'prompts: [{ name: A, description: new, prompt_text: b }]\n',
      live: { [LIST]: [row(1, { name: 'A', description: 'old', prompt_text: 'edited' })] },
      entries: [entry(A, 1, { name: 'A', description: 'old', prompt_text: 'b' })],
    };
    const held = planOf(two).plan.held[0];
    expect(held?.why).toBe('conflict');
    expect(held?.leaves).toEqual([
      { path: 'description', base: 'old', live: 'old', git: 'new' },
      {
        path: 'prompt_text',
        base: 'b',
        live: 'edited',
        git: 'b',
        texts: [
          {
            path: 'prompt_text',
            length: { before: 6, after: 1 },
            placeholders: { added: [], removed: [], still_listed: [] },
          },
        ],
      },
    ]);
    const kept = planOf({ ...two, policy: { on_drift: 'keep' } }).plan.changes[0];
    expect(kept?.action).toBe('update');
    expect(kept?.leaves).toEqual([{ path: 'description', before: 'old', after: 'new' }]);
    expect(kept?.kept).toEqual({ prompt_text: { live: 'edited', desired: 'b' } });
  });

  it('a kept pair is a note while both stay, and judged anew when either moves', () => {
    const kept = { prompt_text: { live: 'y', desired: 'x' } };
    const at = (live: string, git: string) =>
      verdict(
        planOf({
          ...world({ base: 'b', live, git }),
          entries: [entry(A, 1, { name: 'A', prompt_text: 'b' }, { kept })],
        }).plan,
        A,
      );
    expect(at('y', 'x')).toBe('PS4202');
    expect(at('z', 'x')).toBe('held:conflict');
    expect(at('y', 'w')).toBe('held:conflict');
  });

  it('delete: true deletes what was adopted; protection holds it; an excluded address is left alone', () => {
    const left = world({ base: 'b', live: 'b', git: null }, {}, 'adopted');
    const sync = { ...left, files: 'sync: { prompts/A: { delete: true } }\n' };
    expect(verdict(planOf(sync).plan, A)).toBe('delete');
    const guarded = [entry(A, 1, { name: 'A', prompt_text: 'b' }, { protect: true })];
    expect(verdict(planOf({ ...left, entries: guarded, policy: { prune: true } }).plan, A)).toBe(
      'held:protected',
    );
    expect(verdict(planOf({ ...sync, exclude: ['prompts/*'] }).plan, A)).toBe('-');
  });

  it('a deletion is never planned where files were named, --only was given, or a list cannot be read', () => {
    const left = world({ base: 'b', live: 'b', git: null }, { policy: { prune: true } });
    expect(planOf({ ...left, complete: false }).plan.changes).toEqual([]);
    expect(planOf({ ...left, policy: { prune: true, only: ['*'] } }).plan.changes).toEqual([]);
    const blind = planOf({ ...left, live: { [LIST]: 403 } }).plan;
    expect(blind.changes).toEqual([]);
    expect(blind.diagnostics).toMatchObject([{ code: 'PS5003', severity: 'error', address: A }]);
  });

  it('a create after a loss has another key; the ledger being absent leaves only adopt and takeover', () => {
    const again = planOf(
      world({ base: 'b', live: null, git: 'x' }, { policy: { on_drift: 'overwrite' } }),
    ).plan;
    const first = planOf(world({ base: null, live: null, git: 'x' })).plan;
    expect(again.changes[0]?.idempotency_key).not.toBe(first.changes[0]?.idempotency_key);
    const fresh = planOf(world({ base: null, live: 'y', git: 'x' }, { ledger: 'absent' })).plan;
    expect(fresh.held[0]?.message).toContain('without a ledger it is unknown who wrote them');
  });

  it('a replace keeps the dependants waiting, and protection forbids it', () => {
    const criterion = (type: string) => ({
      name: 'C',
      display_label: 'C',
      type,
      config: { rubric: 'r' },
      output_schema: { type: 'boolean' },
    });
    const leaves = {
      name: 'C',
      display_label: 'C',
      type: 'human_rating',
      'config.rubric': 'r',
      'output_schema.type': 'boolean',
    };
    const replaced: World = {
      files: `criteria: [{ name: C, display_label: C, type: llm_judge, config: { prompt_template: t }, output_schema: { type: boolean } }]
evaluations: [{ name: E, description: d, criteria: [{ criterion_id: { $ref: criteria/C } }] }]\n`,
      live: {
        '/api/criteria': [row(7, criterion('human_rating'))],
        '/api/evaluations': [row(9, { name: 'E', description: 'd', criteria: [{ criterion_id: 7 }] })],
      },
      entries: [
        entry('criteria/C', 7, leaves),
        entry('evaluations/E', 9, {
          name: 'E',
          description: 'd',
          criteria: [{ criterion_id: { $ref: 'criteria/C' } }],
        }),
      ],
    };
    const { plan } = planOf(replaced);
    expect(verdict(plan, 'criteria/C')).toBe('replace');
    const moved = plan.changes.find((change) => change.address === 'evaluations/E');
    expect(moved).toMatchObject({ action: 'update', depends_on: ['criteria/C'] });
    expect(moved?.leaves[0]?.after).toEqual([{ criterion_id: { $unknown: 'criteria/C' } }]);
    expect(verdict(planOf({ ...replaced, policy: { protect: ['criteria/C'] } }).plan, 'criteria/C')).toBe(
      'held:protected',
    );
  });
});

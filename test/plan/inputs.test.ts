import { describe, expect, it } from 'vitest';
import { entry, planOf, row, verdict, type World } from './world.js';

const FILES = [
  'prompts: [{ name: A, prompt_text: a }, { name: B, prompt_text: new }]\n',
  'prompts: [{ prompt_text: c, name: C }]\nsync: { prompts/A: { protect: true } }\n',
];
const WORLD: World = {
  files: FILES,
  live: {
    '/api/prompts': [row(1, { name: 'B', prompt_text: 'b' }), row(2, { name: 'C', prompt_text: 'c' })],
  },
  entries: [entry('prompts/B', 1, { name: 'B', prompt_text: 'b' })],
};

describe('what a plan depends on', () => {
  it('plan_digest: not on the order of files, the ledger revision, versions, the commit or row order', () => {
    const { plan } = planOf(WORLD);
    expect(plan.changes.map((change) => change.action)).toEqual(['create', 'update', 'adopt']);
    const others: World[] = [
      { ...WORLD, files: [...FILES].reverse() },
      { ...WORLD, revision: '8' },
      { ...WORLD, commit: 'abc' },
      { ...WORLD, disturb: (rows) => [...rows].reverse() },
      { ...WORLD, disturb: (rows) => rows.map((one) => ({ ...one, version: 9, usage: 1 })) },
    ];
    for (const other of others) expect(planOf(other).plan.plan_digest).toBe(plan.plan_digest);
  });

  it('plan_digest: on what is done, to what, and how it was decided', () => {
    const { plan } = planOf(WORLD);
    const others: World[] = [
      { ...WORLD, files: [FILES[0]?.replace('new', 'newer') ?? '', FILES[1] ?? ''] },
      { ...WORLD, policy: { on_drift: 'overwrite' } },
      { ...WORLD, policy: { only: ['prompts/*'] } },
      {
        ...WORLD,
        live: {
          '/api/prompts': [
            row(2, { name: 'C', prompt_text: 'c' }),
            row(1, { name: 'B', prompt_text: 'b', description: 'x' }),
          ],
        },
        files: [FILES[0]?.replace('new', 'b') ?? '', FILES[1] ?? ''],
      },
    ];
    for (const other of others) expect(planOf(other).plan.plan_digest).not.toBe(plan.plan_digest);
  });

  it('a row that shows less than the files write is read by itself; a full one is not', () => {
    const full = planOf(WORLD).asked;
    expect(full).toEqual(['list /api/prompts', 'object /api/prompts/1']);
    const short = planOf({
      ...WORLD,
      shown: {
        '/api/prompts': [
          { id: 1, name: 'B' },
          { id: 2, name: 'C' },
        ],
      },
    });
    expect(short.asked).toContain('object /api/prompts/2');
    expect(verdict(short.plan, 'prompts/C')).toBe('adopt');
  });

  it('include and exclude leave out of the plan, and nothing that is left out is removed', () => {
    const entries = [...(WORLD.entries ?? []), entry('prompts/Old', 5, { name: 'Old', prompt_text: 'o' })];
    const live = {
      '/api/prompts': [
        ...((WORLD.live?.['/api/prompts'] ?? []) as never[]),
        row(5, { name: 'Old', prompt_text: 'o' }),
      ],
    };
    const world: World = { ...WORLD, entries, live, policy: { prune: true } };
    expect(verdict(planOf(world).plan, 'prompts/Old')).toBe('delete');
    const narrow = planOf({ ...world, include: ['prompts/A', 'prompts/B'] }).plan;
    expect(narrow.changes.map((change) => change.address)).toEqual(['prompts/A', 'prompts/B']);
    const excluded = planOf({ ...world, exclude: ['prompts/Old', 'prompts/B'] }).plan;
    expect(excluded.changes.map((change) => change.address)).toEqual(['prompts/A', 'prompts/C']);
  });

  it.each([[403], [404]] as const)('a list that answers %i is never taken as empty', (status) => {
    const world: World = {
      files: `${FILES[0]}tool_ground_truths: [{ workflow_id: 10, node_id: n, field_id: f }]\n`,
      live: { ...WORLD.live, '/api/workflows/10/tool-ground-truths': status },
      entries: [
        ...(WORLD.entries ?? []),
        entry(
          'tool_ground_truths/10/n/old',
          'u',
          { node_id: 'n', field_id: 'old' },
          { partition: 'workflow:10' },
        ),
      ],
    };
    const { plan } = planOf(world);
    expect(plan.diagnostics.map(({ code, severity, address }) => [code, severity, address])).toEqual([
      ['PS5003', 'error', 'tool_ground_truths/10/n/f'],
      ['PS5003', 'error', 'tool_ground_truths/10/n/old'],
    ]);
    expect(verdict(plan, 'prompts/B')).toBe('update');
    const allowed = planOf({ ...world, policy: { allow_unreadable: ['tool_ground_truths'] } }).plan;
    expect(allowed.summary).toMatchObject({ errors: 0, unreadable: 2 });
    expect(allowed.changes.map((change) => change.kind)).toEqual(['prompts', 'prompts']);
  });
});

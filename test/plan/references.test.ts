import { describe, expect, it } from 'vitest';
import { entry, planOf, row, verdict, type World } from './world.js';

const C = 'criteria/C';
const E = 'evaluations/E';
const CRITERION =
  '{ name: C, display_label: LABEL, type: llm_judge, config: { prompt_template: t }, output_schema: { type: boolean } }';
const LIVE_C = {
  name: 'C',
  display_label: 'old',
  type: 'llm_judge',
  config: { prompt_template: 't' },
  output_schema: { type: 'boolean' },
};
const LEAVES_C = {
  name: 'C',
  display_label: 'old',
  type: 'llm_judge',
  'config.prompt_template': 't',
  'output_schema.type': 'boolean',
};
const criteria = (label: string) => `criteria: [${CRITERION.replace('LABEL', label)}]\n`;
const evaluation = (member: string, description = 'd') =>
  `evaluations: [{ name: E, description: ${description}, criteria: [{ criterion_id: ${member} }] }]\n`;
const LEAVES_E = { name: 'E', description: 'd', criteria: [{ criterion_id: { $ref: C } }] };
const LIVE_E = { name: 'E', description: 'd', criteria: [{ criterion_id: 7, criterion_version: 3 }] };

const both: World = {
  files: criteria('old') + evaluation('{ $ref: criteria/C }'),
  live: { '/api/criteria': [row(7, LIVE_C)], '/api/evaluations': [row(9, LIVE_E, { version: 5 })] },
  entries: [entry(C, 7, LEAVES_C), entry(E, 9, LEAVES_E)],
};

describe('references and ids', () => {
  it('an id and a reference to the same object are equal, in files, ledger and answers', () => {
    for (const member of ['{ $ref: criteria/C }', '7', '"7"', '{ $ref: criteria/C, external: true }']) {
      const { plan } = planOf({ ...both, files: criteria('old') + evaluation(member) });
      expect(verdict(plan, E)).toBe('-');
      expect(plan.summary.unchanged).toBe(2);
    }
    const expanded = { name: 'E', description: 'd', criteria: [{ ...LIVE_C, id: 7, version: 3 }] };
    const { plan } = planOf({ ...both, live: { ...both.live, '/api/evaluations': [row(9, expanded)] } });
    expect(plan.changes).toEqual([]);
  });

  it('another id is an update that names both sides by address or as id:n', () => {
    const { plan } = planOf({ ...both, files: criteria('old') + evaluation('8') });
    expect(plan.changes[0]?.leaves).toEqual([
      { path: 'criteria', before: [{ criterion_id: { $ref: C } }], after: [{ criterion_id: 8 }] },
    ]);
  });

  it('an external reference leads to exactly one live object, or is an error of that resource alone', () => {
    const files = `${evaluation('{ $ref: criteria/C, external: true }')}prompts: [{ name: P, prompt_text: x }]\n`;
    const none: World = { files, live: { '/api/criteria': [] } };
    const found = planOf({ ...none, live: { '/api/criteria': [row(7, LIVE_C)] } }).plan;
    expect(verdict(found, E)).toBe('create');
    expect(found.changes.find((one) => one.address === E)?.depends_on).toEqual([]);
    for (const rows of [[], [row(7, LIVE_C), row(8, LIVE_C)], [row(7, LIVE_C, { archived: true })]]) {
      const { plan } = planOf({ ...none, live: { '/api/criteria': rows } });
      expect(verdict(plan, E)).toBe('PS4103');
      expect(verdict(plan, 'prompts/P')).toBe('create');
      expect(plan.summary.errors).toBe(1);
    }
  });

  it('dependants of what is not there are held with it; the others go on', () => {
    const gone: World = { ...both, live: { '/api/criteria': [], '/api/evaluations': [row(9, LIVE_E)] } };
    const { plan } = planOf({
      ...gone,
      files: `${criteria('old')}${evaluation('{ $ref: criteria/C }', 'changed')}prompts: [{ name: P, prompt_text: x }]\n`,
    });
    expect(verdict(plan, C)).toBe('held:gone');
    expect(verdict(plan, E)).toBe('held:dependency');
    expect(verdict(plan, 'prompts/P')).toBe('create');
  });

  it('--only plans nothing else, resolves references to what is there, and holds those to what is not', () => {
    const files = criteria('new') + evaluation('{ $ref: criteria/C }', 'changed');
    const only = { policy: { only: [E] } };
    const there = planOf({ ...both, ...only, files }).plan;
    expect(there.changes.map((change) => change.address)).toEqual([E]);
    expect(there.changes[0]).toMatchObject({ action: 'update', depends_on: [] });
    const missing = planOf({ files, ...only }).plan;
    expect(missing.changes).toEqual([]);
    expect(verdict(missing, E)).toBe('held:dependency');
  });

  it('a rename keeps the id, and everything that refers to it stays', () => {
    const { plan } = planOf({
      ...both,
      files: `criteria: [${CRITERION.replace('name: C', 'name: D').replace('LABEL', 'old')}]\n${evaluation('{ $ref: criteria/D }')}sync: { criteria/D: { renamed_from: criteria/C } }\n`,
    });
    expect(plan.changes.find((one) => one.address === 'criteria/D')).toMatchObject({
      action: 'update',
      id: 7,
      renamed_from: C,
      leaves: [{ path: 'name', before: 'C', after: 'D' }],
    });
    expect(
      plan.changes.some((one) => ['create', 'delete', 'update'].includes(one.action) && one.address === E),
    ).toBe(false);
    expect(plan.held).toEqual([]);
  });

  it('two candidates are refused with both ids and a pin; a pin decides', () => {
    const files = criteria('old');
    const live = { '/api/criteria': [row(7, LIVE_C), row(8, LIVE_C)] };
    const { plan } = planOf({ files, live });
    expect(plan.held[0]).toMatchObject({ why: 'ambiguous' });
    expect(plan.held[0]?.message).toContain('ids 7, 8');
    expect(plan.held[0]?.remedies).toHaveLength(2);
    const pinned = planOf({ files: `${files}sync: { criteria/C: { id: { main: 8 } } }\n`, live }).plan;
    expect(pinned.changes).toMatchObject([{ action: 'adopt', id: 8 }]);
  });

  it('archived and system objects are never matched; an archived one of the same name is said', () => {
    const { plan } = planOf({
      files: criteria('old'),
      live: {
        '/api/criteria': [row(7, LIVE_C, { archived_at: 'then' }), row(8, LIVE_C, { scope_type: 'system' })],
      },
    });
    expect(verdict(plan, C)).toBe('create');
    expect(plan.diagnostics).toMatchObject([{ code: 'PS4204', severity: 'warning' }]);
    expect(plan.diagnostics[0]?.message).toContain('id 7');
  });

  it('an id whose object was made anew by somebody else is not ours: the ledger object is gone', () => {
    const { plan } = planOf({
      ...both,
      live: { ...both.live, '/api/criteria': [row(7, LIVE_C, { created_at: 'other' })] },
    });
    expect(verdict(plan, C)).toBe('adopt');
  });
});

describe('what else moves', () => {
  it('a criterion update re-pins every evaluation with it, also one that is in no file', () => {
    const { plan } = planOf({
      ...both,
      files: criteria('new') + evaluation('{ $ref: criteria/C }'),
      live: {
        ...both.live,
        '/api/evaluations': [
          row(9, LIVE_E, { version: 5 }),
          row(11, { ...LIVE_E, name: 'Foreign' }, { version: 2 }),
        ],
      },
    });
    expect(plan.changes).toHaveLength(1);
    expect(plan.changes[0]).toMatchObject({
      version: { from: 3, expected: 4 },
      effects: [
        { what: 'repins', address: E, from: 5, expected: 6 },
        { what: 'repins', address: 'evaluations/Foreign', from: 2, expected: 3 },
      ],
    });
  });

  it('an evaluation that changes too is expected to move twice', () => {
    const { plan } = planOf({
      ...both,
      files: criteria('new') + evaluation('{ $ref: criteria/C }', 'changed'),
    });
    expect(plan.changes[0]?.effects).toEqual([{ what: 'repins', address: E, from: 5, expected: 7 }]);
    expect(plan.changes[1]?.version).toEqual({ from: 5, expected: 7 });
  });

  const experiment = (version: string) => `experiments:
  - name: X
    project_id: 22
    workflow_id: 10
    payload:
      variants:
        - name: v
          configOverrides:
            prompts: [{ nodeId: n, fieldId: f, promptId: { $ref: prompts/P }, version: ${version} }]
`;
  const X = 'experiments/22/10/X';
  const prompt = (text: string) => `prompts: [{ name: P, prompt_text: ${text} }]\n`;
  const known: World = {
    live: { '/api/prompts': [row(1, { name: 'P', prompt_text: 'one' })] },
    entries: [entry('prompts/P', 1, { name: 'P', prompt_text: 'one' })],
  };
  const LATEST = '{ $ref: prompts/P, version: latest }';

  it('a prompt update is pinned by experiments; version: latest waits for it, a number does not', () => {
    const late = planOf({ ...known, files: prompt('two') + experiment(LATEST) }).plan;
    expect(late.changes[0]?.effects).toEqual([{ what: 'pinned_by', address: X }]);
    expect(late.changes[1]).toMatchObject({ action: 'launch', depends_on: ['prompts/P'] });
    const fixed = planOf({ ...known, files: prompt('two') + experiment('3') }).plan;
    expect(fixed.changes[1]).toMatchObject({ action: 'launch', depends_on: [] });
  });

  it('version: latest of something held, or of a row that shows none, never becomes a number', () => {
    const drifted = { ...known, live: { '/api/prompts': [row(1, { name: 'P', prompt_text: 'edited' })] } };
    expect(verdict(planOf({ ...drifted, files: prompt('one') + experiment(LATEST) }).plan, X)).toBe(
      'held:dependency',
    );
    expect(verdict(planOf({ ...drifted, files: prompt('one') + experiment('3') }).plan, X)).toBe('launch');
    const bare = {
      ...known,
      live: { '/api/prompts': [row(1, { name: 'P', prompt_text: 'one' }, { version: null })] },
    };
    const { plan } = planOf({ ...bare, files: prompt('one') + experiment(LATEST) });
    expect(plan.diagnostics).toMatchObject([{ code: 'PS4104', severity: 'error', address: X }]);
    expect(plan.changes).toEqual([]);
  });
});

import { expect } from 'vitest';
import type { Plan } from '../../../../src/plan/index.js';
import type { EmulatorOptions } from '../../../../src/providers/pipelines/emulator/index.js';
import { OBJECT_KINDS, type ObjectKind } from '../../../support/kinds.js';
import { Workspace } from '../../../support/workspace.js';
import { ENV, repository } from './repository.js';
import { checkEdits, editUnnamed } from './unnamed-edits.js';

/** How many of each kind the repository holds. */
const COUNTS: { [kind in ObjectKind]: number } = {
  prompts: 21,
  criteria: 10,
  evaluations: 3,
  tool_endpoints: 2,
  tool_bindings: 3,
  tool_ground_truths: 2,
};
const EXPERIMENTS = 2;
const ALL = Object.values(COUNTS).reduce((sum, count) => sum + count, EXPERIMENTS);

/** What a story leaves for a closer look. */
export interface Telling {
  /** Requests of the plan over what was just applied, as `GET /path?query`. */
  planReads: string[];
}

/**
 * Applies the repository to a platform of these quirks; then the plan must be empty and a second
 * apply must send no write. Fields that no file names are edited in the web app, every named field
 * is changed in the files, and the same must hold again, with those edits untouched.
 */
export async function tellStory(options: EmulatorOptions): Promise<Telling> {
  const workspace = await Workspace.open(repository('written'), options);
  Object.assign(workspace.env, ENV);
  try {
    const first = await applyJson(workspace, '--launch', '*');
    expect(first.failures).toEqual([]);
    expect(first.summary).toEqual({ created: ALL - EXPERIMENTS, launched: EXPERIMENTS });
    expect(first.code).toBe(0);
    const planReads = await expectQuiet(workspace);
    expectOneOfEach(workspace);

    const edits = editUnnamed(workspace.emulator.store);
    for (const [file, text] of Object.entries(repository('changed'))) await workspace.write(file, text);
    const second = await applyJson(workspace);
    expect(second.failures).toEqual([]);
    expect(second.summary).toEqual({ updated: UPDATED });
    expect(second.code).toBe(0);
    await expectQuiet(workspace);
    expectOneOfEach(workspace);
    checkEdits(workspace.emulator.store, edits);
    return { planReads };
  } finally {
    await workspace.close();
  }
}

/** Everything but the plain prompts and the evaluation that only follows its criterion. */
const UPDATED = ALL - EXPERIMENTS - 11 - 1;

interface Applied {
  code: number;
  summary: { [word: string]: number };
  /** Outcomes that are not good, with what was said of them. */
  failures: { address: string; outcome: string; message: string | null }[];
}

const GOOD = ['created', 'updated', 'launched', 'adopted', 'converged'];

export async function applyJson(workspace: Workspace, ...flags: string[]): Promise<Applied> {
  const ran = await workspace.run('apply', '--yes', '--json', ...flags);
  expect(ran.out, ran.err).not.toBe('');
  const { summary, outcomes } = JSON.parse(ran.out);
  // Versions that our own cascades move are no edits of others.
  expect(ran.out).not.toContain('concurrent edit');
  const failures = outcomes
    .filter((one: { outcome: string }) => !GOOD.includes(one.outcome))
    .map(({ address, outcome, message }: Applied['failures'][number]) => ({ address, outcome, message }));
  return { code: ran.code, summary, failures };
}

/** The plan is empty, and an apply writes nothing. Gives the plan's requests. */
export async function expectQuiet(workspace: Workspace, total = ALL): Promise<string[]> {
  const { requests } = workspace.emulator;
  const before = requests.length;
  const planned = await workspace.run('plan', '--detailed-exitcode', '--json');
  const plan: Plan = JSON.parse(planned.out);
  expect({ changes: plan.changes, held: plan.held, unreadable: plan.unreadable }).toEqual({
    changes: [],
    held: [],
    unreadable: [],
  });
  expect(plan.summary).toMatchObject({ unchanged: total, errors: 0 });
  expect(planned.code).toBe(0);
  const reads = requests.slice(before);
  expect(reads.filter(({ method }) => method !== 'GET')).toEqual([]);
  const mark = requests.length;
  const applied = await workspace.run('apply', '--yes');
  expect(applied.code).toBe(0);
  expect(workspace.writesSince(mark)).toEqual([]);
  return reads.map(({ method, path }) => `${method} ${path}`);
}

function expectOneOfEach(workspace: Workspace): void {
  const { store } = workspace.emulator;
  const counts = Object.fromEntries(OBJECT_KINDS.map((kind) => [kind, store.list(kind).length]));
  expect(counts).toEqual(COUNTS);
  expect(store.list('experiments')).toHaveLength(EXPERIMENTS);
  // Three variants in all, each a copy of the workflow: none was launched twice.
  expect(store.list('workflows').filter((row) => row.copied_from !== null)).toHaveLength(3);
}

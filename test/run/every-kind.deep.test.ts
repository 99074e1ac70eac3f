import { afterEach, describe, expect, it } from 'vitest';
import { rowOf, SEED, SUBJECTS, sections, without } from '../apply/edits/subjects.js';
import { GitWorkspace } from '../support/git-workspace.js';
import { hasNoResult } from '../support/has-no-result.js';

let one: GitWorkspace;
afterEach(() => one.workspace.close());

const NOTHING = { actions: [], held: [] };

/** What a command printed as JSON, with its exit code. */
async function json(...argv: string[]): Promise<{ code: number; json: Record<string, never> & object }> {
  const { code, out, err } = await one.run(...argv, '--json');
  if (hasNoResult(out)) throw new Error(err);
  return { code, json: JSON.parse(out) };
}

const outcomesOf = ({ json: report }: { json: object }): string[] =>
  (report as { outcomes: { address: string; outcome: string }[] }).outcomes.map(
    ({ address, outcome }) => `${address}: ${outcome}`,
  );

describe.each(SUBJECTS.map((subject) => [subject.kind, subject] as const))('%s', (_, subject) => {
  const { kind, address, field, first, web, later } = subject;
  const row = () => rowOf(one.emulator.store, subject);

  async function begun(): Promise<void> {
    one = await GitWorkspace.open(
      { prune: true, limits: { max_deletes: 9, max_delete_percent: 100 } },
      { seed: SEED },
    );
    await one.apply(sections(subject));
    expect(row()[field]).toEqual(first);
    expect(await one.plan()).toEqual(NOTHING);
  }

  it('formatted, its file means the same', async () => {
    await begun();
    expect((await one.run('fmt')).code).toBe(0);
    expect((await one.run('fmt', '--check')).code).toBe(0);
    expect((await one.run('validate')).code).toBe(0);
    expect(await one.plan()).toEqual(NOTHING);
  });

  it('edited in the web app it is drift, held, and pulled', async () => {
    await begun();
    one.emulator.store.edit(kind, row().id, { [field]: web } as never);
    const drift = await json('drift');
    expect([drift.code, JSON.stringify(drift.json)]).toEqual([2, expect.stringContaining(address)]);
    await one.commit(sections(subject, { [field]: later }));
    expect(await one.plan()).toEqual({ actions: [], held: [`${address}: conflict`] });
    await one.commit(sections(subject));
    expect((await json('pull')).code).toBe(0);
    expect(await one.plan()).toEqual(NOTHING);
    expect(row()[field]).toEqual(web);
  });

  it('updated, rolled back, held until the files say so, and pruned', async () => {
    await begun();
    await one.apply(sections(subject, { [field]: later }));
    const updated = structuredClone(row()[field]);
    expect(updated).not.toEqual(first);
    const back = await json('rollback', '--to', '1', '--yes');
    expect([back.code, outcomesOf(back)]).toEqual([0, [`${address}: updated`]]);
    expect(row()[field]).toEqual(first);
    expect(await one.plan()).toEqual({ actions: [], held: [expect.stringContaining(`${address}: `)] });
    const mark = one.emulator.requests.length;
    await one.apply(sections(subject));
    expect(one.workspace.writesSince(mark)).toEqual([]);
    expect(await one.plan()).toEqual(NOTHING);
    await one.commit(without(subject));
    expect(await one.plan()).toEqual({ actions: [`${address}: delete`], held: [] });
    const gone = await json('apply', '--yes');
    expect([gone.code, outcomesOf(gone)]).toEqual([0, [`${address}: deleted`]]);
    const left = one.emulator.store
      .list(kind)
      .filter((each) => (each as { archived_at?: unknown }).archived_at == null);
    expect(left.length).toBe(kind === 'criteria' ? 2 : kind === 'tool_endpoints' ? 1 : 0);
    expect(await one.plan()).toEqual(NOTHING);
  });
});

import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { REMOVAL_FILES } from '../apply/failures/scenarios.js';
import { platformState } from '../apply/failures/state.js';
import { ALL_KINDS } from '../support/all-kinds.js';
import { OBJECT_KINDS } from '../support/kinds.js';
import { refsOf } from './git-scene.js';
import { Repository } from './repository.js';

const APPLY = ['apply', '--yes'];
const HEAD = 'artifact_type: pipelines.artifact.bundle.v1\n';
const config = (namespace: string | null) =>
  `version: 1\n${namespace === null ? '' : `namespace: ${namespace}\n`}bundles: ["bundle.yaml"]\ntargets:\n  staging: { org_id: 2 }\n`;
const bundle = (name: string) => `${HEAD}prompts: [{ name: ${name}, prompt_text: Text of ${name}. }]\n`;

describe('two configurations in one repository', () => {
  let repository: Repository;
  afterEach(() => repository.workspace.close());

  const open = async (first: string | null, second: string | null) => {
    repository = await Repository.open({
      'rome/pipelines-sync.yaml': config(first),
      'rome/bundle.yaml': bundle('Rome'),
      'oslo/pipelines-sync.yaml': config(second),
      'oslo/bundle.yaml': bundle('Oslo'),
    });
    return repository.clone();
  };
  const prompts = () =>
    repository.workspace.emulator.store
      .list('prompts')
      .map((row) => row.name)
      .sort();

  it('without a namespace each has a ledger of its own, named after its folder', async () => {
    const folder = await open(null, null);
    for (const name of ['rome', 'oslo']) {
      const ran = await repository.run(path.join(folder, name), ...APPLY);
      expect({ code: ran.code, err: ran.err }).toEqual({ code: 0, err: '' });
    }
    expect(refsOf(repository.bare)).toHaveLength(2);
    expect(refsOf(repository.bare).join()).toMatch(/remote.*oslo\/staging,.*remote.*rome\/staging/);
    for (const name of ['rome', 'oslo'])
      expect(
        (await repository.run(path.join(repository.clone(), name), 'plan', '--detailed-exitcode')).code,
      ).toBe(0);
    expect(prompts()).toEqual(['Oslo', 'Rome']);
  });

  it('with the same namespace the second one is refused, and another namespace is the way out', async () => {
    const folder = await open('team', 'team');
    expect((await repository.run(path.join(folder, 'rome'), ...APPLY)).code).toBe(0);
    for (const command of [['plan'], APPLY]) {
      const refused = await repository.run(path.join(folder, 'oslo'), ...command);
      expect(refused.err).toMatch(
        /^error PS6002 .*configuration rome\/pipelines-sync\.yaml there, oslo\/pipelines-sync\.yaml here\.\n {2}.*Use another namespace or target name here/,
      );
      expect(refused.code).toBe(3);
    }
    expect(prompts()).toEqual(['Rome']);
    await repository.write(folder, { 'oslo/pipelines-sync.yaml': config('oslo-team') });
    expect((await repository.run(path.join(folder, 'oslo'), ...APPLY)).code).toBe(0);
    expect(prompts()).toEqual(['Oslo', 'Rome']);
    expect(refsOf(repository.bare)).toHaveLength(2);
  });
});

describe('a platform that was reset and hands its ids out again', () => {
  let repository: Repository;
  afterEach(() => repository.workspace.close());

  const KINDS = OBJECT_KINDS;

  it.each([
    ['as they are', [], ALL_KINDS],
    [
      'with every live edit overwritten and taken over',
      ['--on-drift', 'overwrite', '--take-over'],
      ALL_KINDS,
    ],
    ['with deletes and replaces', ['--on-drift', 'overwrite'], { ...ALL_KINDS, ...REMOVAL_FILES }],
    [
      'with everything gone from the files',
      ['--allow-empty', '--allow-deletes', '99'],
      { ...ALL_KINDS, ...REMOVAL_FILES, 'pipelines/all.yaml': HEAD },
    ],
  ])('applied %s: nobody who has such an id now is written', async (_name, flags, files) => {
    let ticks = 0;
    // Ids come from counters, so that those after the reset are those before it.
    const now = () => {
      ticks += 1000;
      return new Date(Date.parse('2026-11-01T00:00:00Z') + ticks);
    };
    repository = await Repository.open(ALL_KINDS, { now });
    const folder = repository.clone();
    const { emulator } = repository.workspace;
    const { store } = emulator;
    expect((await repository.run(folder, ...APPLY, '--launch', '*')).code).toBe(0);
    const known = KINDS.flatMap((kind) => store.list(kind).map((row) => `${kind} ${row.id}`));
    const old = Object.fromEntries(KINDS.map((kind) => [kind, store.list(kind)]));
    const counters = store.list('counters');
    emulator.reset();
    for (const counter of counters) store.put('counters', counter);
    // Somebody else makes as many objects, of other names and in other places.
    for (const kind of KINDS) {
      for (const row of old[kind] ?? []) {
        const fields: Record<string, unknown> = {
          ...row,
          created_at: now().toISOString(),
          updated_at: now().toISOString(),
        };
        if ('name' in row) fields.name = `Stranger ${row.name}`;
        if ('node_id' in row) fields.node_id = 'day-plan';
        if ('field_id' in row) fields.field_id = 'answer';
        store.put(kind, fields as never);
      }
    }
    expect(KINDS.flatMap((kind) => store.list(kind).map((row) => `${kind} ${row.id}`))).toEqual(known);
    const strangers = Object.fromEntries(
      KINDS.map((kind) => [kind, store.list(kind).map((row) => ({ ...row }))]),
    );

    await repository.write(folder, files);
    const applied = await repository.run(folder, ...APPLY, ...flags, '--json');
    expect(applied.err).not.toContain('PS9001');
    expect(applied.out).not.toBe('');
    const written = repository.workspace.writesSince(0);
    expect(written.filter((write) => !write.startsWith('POST '))).toEqual([]);
    expect(written.filter((write) => write.endsWith('/experiments'))).toEqual([]);
    for (const kind of KINDS) {
      for (const row of strangers[kind] ?? []) expect(store.get(kind, row.id)).toEqual(row);
    }
    if (flags.length === 0) {
      // Gone from the platform is for people to judge; nothing at all is written.
      expect(written).toEqual([]);
      expect(applied.code).toBe(3);
    }
    const again = platformState(emulator);
    await repository.run(folder, ...APPLY, ...flags);
    expect(platformState(emulator)).toEqual(again);
  });
});

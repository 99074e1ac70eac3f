import { describe, expect, it } from 'vitest';
import { kinds } from '../../src/providers/pipelines/kinds/index.js';
import { SUBJECTS } from '../apply/edits/subjects.js';
import { TABLE_KINDS } from '../plan/decide/kinds.js';
import { REMOVED } from '../plan/removal/bundles.js';
import { ALL_KINDS } from './all-kinds.js';
import { everyKind, OBJECT_KINDS } from './kinds.js';

describe('a kind that is listed', () => {
  it('is among the subjects of every general test', () => {
    const listed = kinds.all.filter(({ lifecycle }) => lifecycle === 'object').map(({ name }) => name);
    expect(listed.length).toBeGreaterThan(5);
    expect(OBJECT_KINDS).toEqual(listed);
    for (const subjects of [SUBJECTS, TABLE_KINDS, REMOVED])
      expect(subjects.map(({ kind }) => kind)).toEqual(listed);
    for (const { name } of kinds.all) expect(ALL_KINDS['pipelines/all.yaml']).toContain(`\n${name}:\n`);
  });

  it('makes the tests fail that have no subject for it', () => {
    const names = [...OBJECT_KINDS, 'rubrics'];
    expect(() => everyKind(SUBJECTS, names)).toThrow('one subject of the kind rubrics and has none');
    expect(() => everyKind([...SUBJECTS, ...SUBJECTS.slice(0, 1)])).toThrow('prompts and has several');
    expect(() => everyKind(SUBJECTS, OBJECT_KINDS.slice(1))).toThrow('prompts is no kind');
  });
});

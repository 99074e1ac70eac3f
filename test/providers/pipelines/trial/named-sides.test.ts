import { expect, it } from 'vitest';
import type { JsonObject } from '../../../../src/model/json.js';
import { columnReader } from '../../../../src/providers/pipelines/trial/criterion-names.js';
import { readTask } from '../../../../src/providers/pipelines/trial/export-rows.js';
import {
  namedAlike,
  type ReadSide,
  withUnanswered,
} from '../../../../src/providers/pipelines/trial/named-sides.js';

const TONE = { id: 4, name: 'Tone', label: 'Voice', version: 1, judge: null, type: null, range: null };
const names = { criterionOf: columnReader([TONE]), isShown: false };

const yes = { passed: true, score: 1 };
const no = { passed: false, score: 0 };

function sideOf(name: 'base' | 'head', rows: readonly JsonObject[]): ReadSide {
  const read = rows.flatMap((row, at) => readTask({ id: at, status: 'finished', ...row }, names) ?? []);
  const tasks = read.map(({ columns: _, ...task }) => task);
  return {
    result: {
      ...{ name, workflow: { id: name, name: null, link: null }, status: null, success_count: null },
      ...{ task_count: null, tasks, unread: [] },
    },
    columns: new Map(read.flatMap(({ columns }) => [...columns])),
    ...{ hidden: 0, mayCome: true },
  };
}

function scoresOf(base: readonly JsonObject[], head: readonly JsonObject[]) {
  const named = namedAlike([sideOf('base', base), sideOf('head', head)]);
  return withUnanswered(named).map(({ tasks }) => tasks.map(({ scores }) => scores));
}

it.each<[string, JsonObject, string]>([
  ['columns with the field', { Tone: true, 'Tone (plan.answer)': false }, 'Tone (plan.answer)'],
  ['columns with the label', { Voice: true, 'Voice (plan.answer)': false }, 'Voice (plan.answer)'],
  ['columns with the node', { 'day.Voice': true, 'plan.Voice': false }, 'plan.Voice'],
  ['columns in another order', { 'plan.Voice': false, 'day.Voice': true }, 'plan.Voice'],
  ['a map', { scores: { 'Tone (plan.answer)': false, Tone: true } }, 'Tone (plan.answer)'],
  [
    'a list that repeats the name',
    {
      scores: [
        { criterion: 'Tone', ...yes },
        { criterion: 'Tone', ...no },
      ],
    },
    'Tone (2)',
  ],
])('the answers of one criterion about two fields stay apart: %s', (_, row, further) => {
  const scores = { Tone: yes, [further]: { ...no, criterion: 'Tone' } };
  expect(scoresOf([row], [row])).toEqual([[scores], [scores]]);
});

it('a task without the first answer does not give its name to the second one', () => {
  const [base, head] = scoresOf([{ 'day.Voice': true, 'plan.Voice': false }], [{ 'plan.Voice': false }]);
  expect(base).toEqual([{ Tone: yes, 'plan.Voice': { ...no, criterion: 'Tone' } }]);
  expect(head).toEqual([{ 'plan.Voice': { ...no, criterion: 'Tone' } }]);
});

it('a further field without any answer is shown as one', () => {
  const row = { Tone: true, 'Tone (plan.answer)': '-' };
  const scores = {
    Tone: yes,
    'Tone (plan.answer)': { passed: null, score: null, error: 'It gave no answer.', criterion: 'Tone' },
  };
  expect(scoresOf([row], [row])).toEqual([[scores], [scores]]);
});

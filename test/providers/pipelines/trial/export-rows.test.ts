import { expect, it } from 'vitest';
import type { JsonObject } from '../../../../src/model/json.js';
import { columnReader } from '../../../../src/providers/pipelines/trial/criterion-names.js';
import { readTask } from '../../../../src/providers/pipelines/trial/export-rows.js';

const TONE = { id: 4, name: 'Tone', label: 'Voice', version: 1, judge: null, type: null, range: null };
const names = { criterionOf: columnReader([TONE]), isShown: false };

const yes = { passed: true, score: 1 };
const no = { passed: false, score: 0 };

it.each<[string, JsonObject, string]>([
  ['columns with the field', { Tone: true, 'Tone (plan.answer)': false }, 'Tone (plan.answer)'],
  ['columns with the node', { 'day.Voice': true, 'plan.Voice': false }, 'plan.Voice'],
  ['a map', { scores: { Tone: true, 'Tone (plan.answer)': false } }, 'Tone (plan.answer)'],
  [
    'a list that repeats the name',
    {
      scores: [
        { criterion: 'Tone', passed: true, score: 1 },
        { criterion: 'Tone', passed: false, score: 0 },
      ],
    },
    'Tone (2)',
  ],
])('keeps the answers of one criterion at two fields apart: %s', (_, row, further) => {
  const task = readTask({ id: 7, status: 'finished', ...row }, names);
  expect(task?.scores).toEqual({ Tone: yes, [further]: { ...no, criterion: 'Tone' } });
  expect(task?.columns).toEqual(['Tone', further]);
});

import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../../../../src/model/json.js';
import { qualityOf, scoreOf, withNoise } from '../../../../src/providers/pipelines/emulator/judge-rules.js';
import { checkText } from '../../../../src/providers/pipelines/emulator/programmatic-rules.js';
import { answerOf, filled } from '../../../../src/providers/pipelines/emulator/task-output.js';

/** Passed, or the error. */
function outcome(config: JsonObject, text: string, expected: Json | null = null): boolean | string {
  const check = checkText(config, text, expected);
  return 'error' in check ? check.error : check.passed;
}

describe('programmatic criteria', () => {
  test.each<[string, JsonObject, string, Json | null, boolean | string]>([
    ['equal', {}, 'Rome', 'Rome', true],
    ['equal but for space', {}, ' Rome\n', 'Rome', true],
    ['space counts', { strip_whitespace: false }, 'Rome ', 'Rome', false],
    ['another case', {}, 'rome', 'Rome', false],
    ['case does not count', { case_sensitive: false }, 'rome', 'Rome', true],
    ['a number', {}, '3', 3, true],
    ['nothing to compare with', {}, 'Rome', null, 'No reference field is attached'],
  ])('exact_match: %s', (_name, config, text, expected, wanted) => {
    expect(outcome({ subtype: 'exact_match', ...config }, text, expected)).toBe(wanted);
  });

  test.each<[JsonObject, string, boolean]>([
    [{ keywords: ['hotel', 'train'] }, 'A hotel by the train.', true],
    [{ keywords: ['hotel', 'train'], case_sensitive: false }, 'A Hotel by the TRAIN.', true],
    [{ keywords: ['hotel', 'train'] }, 'A hotel.', false],
    [{ keywords: ['hotel', 'train'], mode: 'any' }, 'A hotel.', true],
    [{ keywords: ['hotel'], mode: 'any' }, 'A tent.', false],
    [{ keywords: ['Hotel'], case_sensitive: true }, 'A hotel.', false],
    [{ keywords: [] }, 'Anything.', true],
  ])('contains_keywords: %j in %s', (config, text, wanted) => {
    expect(outcome({ subtype: 'contains_keywords', ...config }, text)).toBe(wanted);
  });

  test.each<[string, string[], string, boolean | string]>([
    ['^rome', ['IGNORECASE'], 'Rome', true],
    ['^rome', [], 'Rome', false],
    ['^b$', ['re.MULTILINE'], 'a\nb', true],
    ['(?i)^rome', [], 'Rome', true],
    ['(?is)^a.b', ['IGNORECASE'], 'A\nB', true],
    ['a.b', ['DOTALL'], 'a\nb', true],
    ['(?P<day>\\d)-(?P=day)', [], '3-3', true],
    ['(', [], 'x', 'The pattern ( cannot be read'],
  ])('regex_match: %s %j in %j', (pattern, flags, text, wanted) => {
    expect(outcome({ subtype: 'regex_match', pattern, flags }, text)).toBe(wanted);
  });

  test.each<[JsonObject, string, boolean]>([
    [{}, '{"a": 1}', true],
    [{}, 'Here: {"a": 1}', false],
    [{ schema: { type: 'object', required: ['a'] } }, '{"a": 1}', true],
    [{ schema: { type: 'object', required: ['b'] } }, '{"a": 1}', false],
  ])('json_validity: %j of %s', (config, text, wanted) => {
    expect(outcome({ subtype: 'json_validity', ...config }, text)).toBe(wanted);
  });

  test('two schemas may have the same $id', () => {
    const schema = (type: string) => ({ $id: 'https://rome.example/answer', type });
    expect(outcome({ subtype: 'json_validity', schema: schema('number') }, '1')).toBe(true);
    expect(outcome({ subtype: 'json_validity', schema: schema('string') }, '1')).toBe(false);
  });

  test('a schema that cannot be read is an error, no fail', () => {
    expect(outcome({ subtype: 'json_validity', schema: { type: 'no-such' } }, '1')).toMatch(/cannot be read/);
  });
});

describe('judges', () => {
  test('find an answer better, the more it has of what they ask for', () => {
    const question = 'Names a booking and a budget? {{output}}';
    const of = (text: string) => qualityOf(question, text).value;
    expect(of('Nothing.')).toBeCloseTo(0.2);
    expect(of('A booking.')).toBeCloseTo(0.4);
    expect(of('It names booking, budget.')).toBeCloseTo(0.8);
    expect(qualityOf('{{output}}', 'x').value).toBe(0.5);
  });

  test('stay within the noise, and within 0 and 1', () => {
    for (let run = 0; run < 200; run += 1) {
      const value = withNoise(0.5, 20, [run]);
      expect(value).toBeGreaterThanOrEqual(0.3);
      expect(value).toBeLessThan(0.7);
      expect(withNoise(0.9, 100, [run])).toBeLessThanOrEqual(1);
    }
    expect(withNoise(0.5, 0, ['x'])).toBe(0.5);
  });

  test.each<[number, JsonObject, JsonObject, number | string, boolean | null]>([
    [0.5, { type: 'boolean' }, {}, 1, true],
    [0.49, { type: 'boolean' }, {}, 0, false],
    [0.6, { type: 'rating', range: [1, 5] }, {}, 3, null],
    [0.6, { type: 'rating' }, { threshold: 4 }, 3, false],
    [1, { type: 'rating', range: [0, 10] }, { threshold: 4 }, 10, true],
    [0.1234, { type: 'numeric' }, {}, 0.123, null],
    [0.5, { type: 'numeric', range: [0, 100] }, { threshold: 50 }, 50, true],
    [0, { type: 'categorical', options: ['bad', { value: 'fair' }, 'good'] }, {}, 'bad', null],
    [0.5, { type: 'categorical', options: ['bad', { value: 'fair' }, 'good'] }, {}, 'fair', null],
    [1, { type: 'categorical' }, {}, 'good', null],
  ])('%d as %j with %j is %s', (value, schema, config, score, passed) => {
    expect(scoreOf(value, schema, config)).toEqual({ score, passed });
  });
});

describe('answers', () => {
  test('a placeholder without a value stays', () => {
    expect(filled('{{ city }} {{days}} {{none}} {{toString}}', { city: 'Rome', days: 2 })).toBe(
      'Rome 2 {{none}} {{toString}}',
    );
  });

  test.each([
    ['Name a booking.', 0.85],
    ['Always name a booking.', 0.97],
    ['Name a booking if possible.', 0.4],
  ])('%s is followed in a share of %d', (prompt, share) => {
    const tasks = 2000;
    const answers = Array.from({ length: tasks }, (_, task) =>
      answerOf({ prompt, values: {}, model: 'm', run: [1, task] }),
    );
    const followed = answers.filter((answer) => answer === prompt).length;
    expect(Math.abs(followed / tasks - share)).toBeLessThan(0.08);
    expect(answers.filter((answer) => answer !== prompt)).toContain('I cannot help with that.');
  });

  test('a block is answered alone, but for a few', () => {
    const prompt = 'Answer as JSON:\n```json\n{"city": "{{city}}"}\n```';
    const answers = Array.from({ length: 500 }, (_, task) =>
      answerOf({ prompt, values: { city: 'Rome' }, model: 'm', run: [1, task] }),
    );
    const alone = answers.filter((answer) => answer === '{"city": "Rome"}').length;
    expect(alone / 500).toBeCloseTo(0.9, 1);
    expect(answers).toContain('Here is the answer:\n{"city": "Rome"}');
  });
});

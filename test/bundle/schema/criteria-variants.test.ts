import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/model/index.js';
import { criterion, lines, problems } from './problem-lines.js';
import { changed, recipe } from './recipes.js';

describe('types and subtypes of criteria (C-c)', () => {
  it.each<[string, JsonObject, string]>([
    [
      'programmatic',
      { subtype: 'contains_keywords' },
      'config error PS2101: A contains_keywords criterion needs config.keywords, a list with at least one string.',
    ],
    [
      'programmatic',
      { subtype: 'regex_match' },
      'config error PS2101: A regex_match criterion needs config.pattern, a string.',
    ],
    [
      'llm_judge',
      {},
      'config error PS2101: An llm_judge criterion needs config.prompt_template, a string of at most 50,000 characters.',
    ],
    ['llm_metric', {}, 'config error PS2101: An llm_metric criterion needs config.subtype, a string.'],
    [
      'programmatic',
      { subtype: 'exact_match', keywords: ['a'] },
      'config.keywords warning PS2110: config.keywords has no effect on an exact_match criterion.',
    ],
    [
      'programmatic',
      { subtype: 'contains_keywords', keywords: ['a'], pattern: 'x' },
      'config.pattern warning PS2110: config.pattern has no effect on a contains_keywords criterion.',
    ],
    [
      'programmatic',
      { subtype: 'regex_match', pattern: 'x', mode: 'any' },
      'config.mode warning PS2110: config.mode has no effect on a regex_match criterion.',
    ],
    [
      'programmatic',
      { subtype: 'json_validity', threshold: 1 },
      'config.threshold warning PS2110: config.threshold has no effect on a json_validity criterion.',
    ],
    [
      'llm_judge',
      { prompt_template: 'x', rubric: 'y' },
      'config.rubric warning PS2110: config.rubric has no effect on an llm_judge criterion.',
    ],
    [
      'human_rating',
      { rubric: 'y', model: 'm' },
      'config.model warning PS2110: config.model has no effect on a human_rating criterion.',
    ],
    [
      'llm_metric',
      { subtype: 'answer_relevancy', prompt_template: 'x' },
      'config.prompt_template warning PS2110: config.prompt_template has no effect on an llm_metric criterion.',
    ],
    [
      'programmatic',
      { subtype: 'contains_keywords', keywords: [] },
      'config.keywords error PS2007: config.keywords must be a list with at least one string.',
    ],
    [
      'llm_judge',
      { prompt_template: 'x', temperature: 2.01 },
      'config.temperature error PS2008: config.temperature is 2.01; it must be a number from 0 to 2.',
    ],
    [
      'programmatic',
      { subtype: 'contains_keywords', keywords: ['a'], mode: 'some' },
      'config.mode error PS2005: config.mode must be one of any or all, not the string "some".',
    ],
  ])('%s with %j', (type, config, message) => {
    expect(lines('criteria', criterion(type, config))).toEqual([message]);
  });

  it('undocumented members of a config pass, and flags other than the known ones are a warning', () => {
    expect(lines('criteria', criterion('human_rating', { something_new: { $deep: 1 } }))).toEqual([]);
    const flagged = criterion('programmatic', {
      subtype: 'regex_match',
      pattern: 'x',
      flags: ['I', 'LOCALE'],
    });
    expect(lines('criteria', flagged)).toEqual([
      'config.flags[1] warning PS2009: config.flags[1]: "LOCALE" is not documented; it is sent as it is.',
    ]);
  });

  it('the verdict needs a known type', () => {
    expect(lines('criteria', changed(recipe('criteria'), ['output_schema'], {}))).toEqual([
      'output_schema error PS2001: output_schema needs type, one of boolean, rating, numeric or categorical.',
    ]);
    const [wrong] = problems('criteria', changed(recipe('criteria'), ['output_schema', 'type'], 'boolen'));
    expect(wrong).toMatchObject({ code: 'PS2005', remedy: 'Did you mean boolean?' });
  });
});

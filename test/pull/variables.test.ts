import { describe, expect, it } from 'vitest';
import { Variables } from '../../src/pull/variables.js';

const WORDS = ['workflow', 'project'];
const used = (fields: Record<string, string[]>) =>
  new Map(Object.entries(fields).map(([field, names]) => [field, new Set(names)]));

describe('the variable for an id', () => {
  it.each([
    ['used for such a field', { a: 3, b: 3 }, { workflow_id: ['b'] }, 'b'],
    ['named after it', { a: 3, my_workflow: 3 }, {}, 'my_workflow'],
    ['the only one', { a: 3, b: 4 }, {}, 'a'],
    ['one of two', { a: 3, b: 3 }, {}, undefined],
    ['used for something else', { retries: 3 }, { max_retries: ['retries'] }, undefined],
    ['used for something else, beside another', { retries: 3, b: 3 }, { max_retries: ['retries'] }, 'b'],
    ['used for something else of the same sort', { a: 3 }, { source_workflow_ids: ['a'] }, 'a'],
    ['named after something else', { italy_project: 3 }, {}, undefined],
    ['named after both', { project_workflow: 3 }, {}, 'project_workflow'],
    [
      'used here, whatever its name',
      { italy_project: 3 },
      { workflow_id: ['italy_project'] },
      'italy_project',
    ],
  ])('%s', (_name, vars, fields, expected) => {
    expect(new Variables(vars as Record<string, number>, used(fields), WORDS).of('workflow_id', 3)).toBe(
      expected,
    );
  });
});

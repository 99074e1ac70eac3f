import { afterEach, describe, expect, it } from 'vitest';
import { tasksOfCsv } from '../../../../src/providers/pipelines/smoke/tasks-csv.js';
import { ROME, SmokeScene } from './scene.js';

let scene: SmokeScene | undefined;
afterEach(async () => {
  await scene?.close();
  scene = undefined;
});

/** What `validate` or `smoke` says about an entry, which ends it before the first request. */
async function says(smoke: string, verb = 'smoke'): Promise<string> {
  scene = await SmokeScene.open(smoke);
  const { code, err, out } = await scene.run(verb);
  expect([code, scene.requests()]).toEqual([1, []]);
  return `${err}${out}`;
}

describe('the configuration of smoke runs', () => {
  it.each([
    [
      'an unknown key',
      `x: {workflo: 10, tasks: [${ROME}]}`,
      'pipelines-sync.yaml:5:7',
      'smoke.x.workflo is not a key here; did you mean workflow?',
    ],
    [
      'an unknown key below',
      `x: {workflow: 10, tasks: [${ROME}], expect: {shar: 1}}`,
      ':5:71',
      'smoke.x.expect.shar is not a key here; did you mean share?',
    ],
    ['no workflow', `x: {tasks: [${ROME}]}`, ':5:3', 'For example: workflow: 3086'],
    [
      'an unknown status',
      `x: {workflow: 10, count: 1, expect: {statuses: [done]}}`,
      ':5:51',
      'must be one of pending, in_progress, finished',
    ],
    [
      'a time without a unit',
      `x: {workflow: 10, count: 1, expect: {within: "10"}}`,
      ':5:48',
      'For example: within: "10m"',
    ],
    ['an unknown API', `x: {workflow: 10, count: 1, api: v2}`, ':5:36', 'must be one of v1, main'],
    [
      'a workflow that is a word',
      `x: {workflow: italy, count: 1}`,
      ':5:17',
      'must be of type integer or object',
    ],
  ])('has findings for %s, also of validate', async (_name, smoke, place, text) => {
    const said = await says(smoke, 'validate');
    expect(said).toContain(place);
    expect(said).toContain(text);
    await scene?.close();
    expect(await says(smoke)).toContain(text);
  });

  it('is in the schema for editors, and a misspelt section is recognised', async () => {
    expect(await says('{}')).toContain('PS2910');
    const schema = JSON.parse((await scene?.run('schema', 'config'))?.out ?? '');
    expect(schema.properties.smoke.additionalProperties.required).toEqual(['workflow']);
    await scene?.write('pipelines-sync.yaml', 'version: 1\ntargets: {a: {}}\nsmok: {}\n');
    expect((await scene?.run('validate'))?.err).toContain('smok is not a key here; did you mean smoke?');
  });

  it.each([
    ['a variable that is not set', 'x: {workflow: {$var: itali}, count: 1}', 'PS2912', 'did you mean italy?'],
    ['neither tasks nor count', 'x: {workflow: 10}', 'PS2913', 'has no tasks'],
    ['both', `x: {workflow: 10, tasks: [${ROME}], count: 1}`, 'PS2913', 'exclude each other'],
    ['a file that is missing', 'x: {workflow: 10, tasks: nosuch.csv}', 'PS2915', 'it does not exist'],
    [
      'a file of another kind',
      'x: {workflow: 10, tasks: pipelines-sync.yml.txt}',
      'PS2915',
      'does not exist',
    ],
  ])('has an error for %s', async (_name, smoke, code, text) => {
    const said = await says(smoke);
    expect([said.includes(code), said.includes(text)]).toEqual([true, true]);
  });

  it.each([
    ['t.json', '[{"city": "Rome"}, 5]', 't.json:1:20', 'PS2916'],
    ['t.json', '{"tasks": [{"fields": 5}]}', 'pipelines-sync.yaml', 'PS2930'],
    ['t.yaml', 'city: Rome\n', 't.yaml:1:1', 'PS2916'],
    ['t.yaml', '- city: Rome\n  city: Oslo\n', 't.yaml:2:3', 'PS1'],
    ['t.txt', 'city\nRome\n', 'pipelines-sync.yaml:5:', 'PS2916'],
    ['t.csv', 'city\n', 't.csv:1:1', 'PS2917'],
    ['t.csv', 'city,language\nRome\n', 't.csv:2:1', 'PS2917'],
    ['t.csv', 'city,language\n"Rome,French\n', 't.csv:', 'PS2917'],
    ['t.csv', 'city,city\nRome,Oslo\n', 't.csv:1:1', 'PS2917'],
  ])('reads %s, and says what is wrong with %j', async (file, text, place, code) => {
    scene = await SmokeScene.open(`x: {workflow: 10, tasks: ${file}}`);
    await scene.write(file, text);
    const { code: exit, err, out } = await scene.run('smoke');
    expect(exit).toBe(1);
    expect(`${err}${out}`).toContain(code);
    if (code !== 'PS2930') expect(`${err}${out}`).toContain(place);
  });

  it.each([
    ['t.json', '{"tasks": [{"fields": {"city": "Rome", "language": "French"}}]}'],
    ['t.json', '[{"city": "Rome", "language": "French"}]'],
    ['t.yaml', '- { city: Rome, language: French }\n'],
    ['t.csv', '\ufeffcity;language\r\nRome;French\r\n'],
  ])('reads the tasks of %s: %j', async (file, text) => {
    scene = await SmokeScene.open(`x: {workflow: 10, tasks: ${file}}`);
    await scene.write(file, text);
    const { code } = await scene.smoke();
    expect([code, scene.store.list('tasks').map(({ fields }) => fields)]).toEqual([
      0,
      [{ city: 'Rome', language: 'French' }],
    ]);
  });
});

describe('a CSV file', () => {
  const read = (text: string) => tasksOfCsv('t.csv', Buffer.from(text));

  it('gives every row the line on which it begins', () => {
    const { rows, findings } = read('a,b\n"x\ny",1\n\n\n"é""q",2\r\n,3\n');
    expect(findings).toEqual([]);
    expect(rows.map(({ place, fields }) => [place.line, fields])).toEqual([
      [2, { a: 'x\ny', b: '1' }],
      [6, { a: 'é"q', b: '2' }],
      [7, { b: '3' }],
    ]);
    expect(rows[0]?.at('a')).toEqual({ file: 't.csv', line: 1, column: 1 });
  });

  it('that is not UTF-8 is an error', () => {
    expect(tasksOfCsv('t.csv', Buffer.from([97, 10, 0xff, 10])).findings[0]?.message).toBe(
      'The file is not UTF-8.',
    );
  });
});

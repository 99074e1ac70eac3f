import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GREET } from './greet.js';
import { PipelexScene } from './scene.js';

let scene: PipelexScene;
beforeEach(async () => {
  scene = await PipelexScene.open({ 'a/main.mthds': GREET }, { models: 'made_up' });
  await scene.workspace.write('inputs.json', '{"name": "Ada"}');
});
afterEach(() => scene.close());

const run = (...argv: string[]) =>
  scene.run('pipelex', 'run', 'methods/a', '--pipe', 'greet', '--inputs', 'inputs.json', ...argv);
const runs = () => scene.server.requests.filter(({ path }) => /\/(execute|start)$/.test(path));

describe('pipelines-sync pipelex run', () => {
  it('says that it costs, runs the pipe once, and prints the result', async () => {
    const { code, out, err } = await run('--yes');
    expect([code, JSON.parse(out)], err).toEqual([0, { text: 'made up for demo.greet' }]);
    expect(err).toMatch(
      /^warning PS2834 {2}Runs greet of methods\/a on http:\S+ \(Pipelex API \S+\)\. A run calls models, which costs money\.\n/,
    );
    expect(err).toMatch(/greet finished as run [0-9a-f-]+\.\n$/);
    expect(scene.server.store.all('runs')).toMatchObject([{ pipe: 'demo.greet', inputs: { name: 'Ada' } }]);
    const json = await run('--yes', '--json');
    expect(JSON.parse(json.out)).toMatchObject({ state: 'COMPLETED' });
  });

  it('asks before it runs; where nobody can be asked nothing is sent', async () => {
    const { code, err } = await run();
    expect([code, err]).toEqual([3, expect.stringContaining('No terminal to confirm on')]);
    expect(runs()).toEqual([]);
  });

  it('starts a run where the server can; else it says so in a sentence', async () => {
    const refused = await run('--yes', '--start');
    expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('so nothing was run')]);
    expect(refused.err).toContain('PS2832');
    expect(refused.err).toContain('Leave out --start to wait for the result');
    scene.server.setSwitches({ background: true });
    const { code, out } = await run('--yes', '--start');
    expect([code, JSON.parse(out)]).toEqual([0, expect.objectContaining({ state: 'STARTED' })]);
    expect(runs()).toHaveLength(2);
  });

  it.each([
    ['an unknown pipe', ['--pipe', 'gone'], /declares no pipe 'gone' \(request\.pipe_not_found\)/],
    ['no inputs', ['--inputs', 'none.json'], /does not give the input 'name'.*\(input\.missing\)/],
  ])('says what the server has against %s', async (_what, argv, message) => {
    await scene.workspace.write('none.json', '{}');
    const { code, err } = await run('--yes', ...argv);
    expect([code, err]).toEqual([1, expect.stringMatching(message)]);
    expect(err).toContain('nothing was run');
  });

  it('names the faults of a method that does not validate', async () => {
    await scene.write('a/main.mthds', GREET.replace('$name', '$nobody'));
    const { code, err } = await run('--yes');
    expect([code, err]).toEqual([1, expect.stringContaining('its inputs do not declare: nobody.')]);
  });

  it('says that a run failed where its models do not answer, and sends it once', async () => {
    scene.server.setSwitches({ models: 'none' });
    const { code, err } = await run('--yes');
    expect([code, err]).toEqual([1, expect.stringContaining('The run failed (502)')]);
    expect(err).toContain('provider.unavailable');
    expect(err).toContain('may have cost money');
    expect(runs()).toHaveLength(1);
  });

  it.each([
    ['no answer comes', { drop: true, when: 'after' }],
    ['a proxy answers', { status: 504, body: 'gateway', when: 'after' }],
  ] as const)('is never sent twice where %s: exit 4', async (_what, fault) => {
    scene.server.setFaults([{ ...fault, nth: 'every', match: { path: '/v1/execute' } }]);
    const { code, out, err } = await run('--yes');
    expect([code, out]).toEqual([4, '']);
    expect(err).toContain('PS2833');
    expect(err).toContain('it was not sent again');
    expect(runs()).toHaveLength(1);
    // Where only results are wanted as well, and for programs.
    const quiet = await run('--yes', '--quiet');
    expect([quiet.code, quiet.out, quiet.err]).toEqual([4, '', expect.stringContaining('PS2833')]);
    expect(quiet.err).toContain('PS2834');
    const { out: json } = await run('--yes', '--json');
    const { exit_code, diagnostics } = JSON.parse(json);
    const unknown = { code: 'PS2833', remedy: expect.stringContaining('Look in the log') };
    expect([exit_code, diagnostics]).toEqual([4, expect.arrayContaining([expect.objectContaining(unknown)])]);
  });

  it('says that a run ended without completing, also where only results are wanted', async () => {
    const body = { pipeline_run_id: 'r1', state: 'FAILED' };
    const match = { path: '/v1/execute' };
    scene.server.setFaults([{ match, nth: 'every', when: 'before', status: 200, body }]);
    const { code, err } = await run('--yes', '--quiet');
    expect([code, err]).toEqual([1, expect.stringContaining('PS2835')]);
  });

  it('sends a run again that the server refused unread', async () => {
    scene.server.setFaults([{ status: 429, when: 'before', nth: 1, match: { path: '/v1/execute' } }]);
    expect((await run('--yes')).code).toBe(0);
    expect(scene.server.store.all('runs')).toHaveLength(1);
  });

  it('runs on an old server', async () => {
    scene.server.setSwitches({ dialect: 'api_v1' });
    const { code, out } = await run('--yes');
    expect([code, JSON.parse(out)]).toEqual([0, { text: 'made up for demo.greet' }]);
    expect(runs().map(({ path }) => path)).toEqual(['/api/v1/pipeline/execute']);
  });

  it.each([
    ['a tree that is not there', ['run', 'methods/b', '--pipe', 'greet', '--yes'], 'Did you mean methods/a?'],
    [
      'inputs that are not there',
      ['run', 'methods/a', '--pipe', 'x', '--inputs', 'no.json'],
      'cannot be read',
    ],
    [
      'inputs that are no JSON',
      ['run', 'methods/a', '--pipe', 'x', '--inputs', 'methods/a/main.mthds'],
      'not JSON',
    ],
    ['no pipe', ['run', 'methods/a', '--yes'], '--pipe'],
  ])('refuses %s before any request', async (_what, argv, message) => {
    const { code, err } = await scene.run('pipelex', ...argv);
    expect([code, err]).toEqual([1, expect.stringContaining(message)]);
    expect(scene.server.requests).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ADMIN_KEY } from '../../src/providers/pipelines/emulator/index.js';
import { INJECTIONS } from '../report/injection-corpus.js';
import { inspect } from '../report/rendered.js';
import { prompts } from '../support/deployment.js';
import { ActionScene, type Ran } from './action-scene.js';
import { actionsToken } from './github/tokens.js';

let scene: ActionScene;
beforeEach(async () => {
  scene = await ActionScene.open();
  const rights = { contents: 'write', 'pull-requests': 'write', checks: 'write' } as const;
  scene.github.state.addToken('checking', actionsToken(rights));
});
afterEach(() => scene.close());

/** An answer is the whole block, so that every task of the base passes, and none of the head. */
const text = (word: string) => `\`\`\`text\nA ${word} in {{city}}\n\`\`\`\n`;
const BOOKING = {
  name: 'Names a booking',
  display_label: 'Booking',
  output_schema: { type: 'boolean' },
  type: 'programmatic',
  config: { subtype: 'contains_keywords', keywords: ['booking'] },
};
const bundle = (word: string) =>
  JSON.stringify({ ...JSON.parse(prompts({ Tone: text(word) })), criteria: [BOOKING] });

/** Runs the trial of a labelled pull request, whose tasks have these inputs. */
async function tried(
  cities: readonly string[],
  {
    isPrivate = true,
    isShown = true,
    env = {},
  }: { isPrivate?: boolean; isShown?: boolean; env?: Record<string, string> } = {},
): Promise<{ ran: Ran; number: number }> {
  Object.assign(scene.repository, { private: isPrivate });
  // Costs are long numbers, which look like commits.
  scene.emulator.setSwitches({ run_outputs: 'whole', export_cells: 'object', export_expense: 'hidden' });
  const before = await scene.tip();
  const config = readFileSync(path.join(scene.work.work, 'pipelines-sync.yaml'), 'utf8');
  const trials = [
    'trials:',
    '  rome:',
    '    project_id: 22',
    '    workflow_id: 10',
    `    count: ${cities.length}`,
    '    swap: [{ node: day-plan, field: answer, prompt: prompts/Tone }]',
    `    show_outputs: ${isShown}`,
    '',
  ].join('\n');
  const secret = env.MODE === undefined ? '' : config.replace('{org_id: 2}', '{org_id: 2, secrets: [MODE]}');
  scene.work.commit('trials', {
    'pipelines-sync.yaml': `${secret || config}\n${trials}`,
    'pipelines/a.yaml': bundle('booking'),
  });
  const applied = await scene.pushed(before, await scene.tip(), {
    inputs: { 'on-plan-change': 'apply' },
    env,
  });
  expect(applied.code, applied.log).toBe(0);
  scene.emulator.store.configureField(10, 'day-plan', 'answer', {
    prompt: 'Tone',
    criteria: ['Names a booking'],
  });
  scene.emulator.store.editWorkflow(10, { seeded_data: cities.map((city) => ({ city })) });
  const number = await scene.openPull('edit', { 'pipelines/a.yaml': bundle('table') });
  scene.repository.ensureLabel('pipelines:trial');
  scene.repository.issue(number).labels.push('pipelines:trial');
  const inputs = { command: 'trial', 'github-token': 'checking' };
  const ran = await scene.onPull(number, { inputs, env });
  expect(ran.outputs['exit-code'], ran.log).toBe('0');
  return { ran, number };
}

/** Everything that a reader of the pull request sees. */
function seen({ ran, number }: { ran: Ran; number: number }) {
  const comment = scene.repository.commentsOf(number)[0]?.body ?? '';
  const check = String(scene.repository.checks[0]?.summary ?? '');
  expect(comment).toContain('Trial `rome` · informed');
  expect(check).toContain('Trial `rome` · informed');
  return { comment, check, log: ran.log, summary: ran.summary };
}

const CITIES = Array.from({ length: 10 }, (_, at) => `Town ${at}`);
const TEXTS = /Town \d|Missing: booking/;

describe('inputs, outputs and reasons of a trial', () => {
  it('stand in comment, check and log of a private repository', async () => {
    const { comment, check, log } = seen(await tried(CITIES));
    for (const page of [comment, check, log])
      for (const word of ['Town 9', 'A booking in Town 9', 'A table in Town 9', 'Missing: booking'])
        expect(page).toContain(word);
  });

  it.each([
    { where: 'a public repository', options: { isPrivate: false } },
    { where: 'a trial that does not want them', options: { isShown: false } },
  ])('stand nowhere in $where', async ({ options }) => {
    const views = seen(await tried(CITIES, options));
    expect(views.comment).toContain('10 tasks that got worse');
    expect(Object.values(views).join('\n')).not.toMatch(TEXTS);
    expect(JSON.stringify(scene.repository.checks)).not.toMatch(TEXTS);
    const says = 'show_outputs has no effect, because this repository is public';
    expect(views.log.includes(says)).toBe(options.isPrivate === false);
  });

  it('only show, whatever they say', async () => {
    const size = Math.ceil(INJECTIONS.length / 10);
    const hostile = CITIES.map((_, at) => INJECTIONS.slice(at * size, (at + 1) * size).join('\n\n'));
    const { comment, check, log } = seen(await tried(hostile));
    for (const page of [comment, check]) {
      expect(page).toContain('octocat');
      const { links, counts } = inspect(page);
      for (const link of links) expect(link).not.toContain('evil');
      expect(counts.details).toBe(counts.summary);
    }
    expect(inspect(check).comments).toEqual([]);
    // The marker is ours, and there is one.
    expect(inspect(comment).comments).toHaveLength(1);
    expect(log).toContain('octocat');
    // A line of a log that begins so is an order to the runner.
    for (const line of log.split(/[\r\n]/)) expect(line).not.toMatch(/^\s*(?:::|##\[)/);
  });

  it('show no key and no secret', async () => {
    const secret = 'correct-horse-battery';
    const views = seen(
      await tried(
        CITIES.map((city) => `${city} ${ADMIN_KEY} ${secret}`),
        { env: { MODE: secret } },
      ),
    );
    for (const page of [views.comment, views.check, views.log]) expect(page).toContain('Town 9');
    for (const hidden of [ADMIN_KEY, secret]) expect(Object.values(views).join('\n')).not.toContain(hidden);
  });

  it('leave room in a comment for everything else', async () => {
    const { comment, check } = seen(
      await tried(CITIES.map((city) => `${city} ${'très long '.repeat(5_000)}`)),
    );
    for (const page of [comment, check]) {
      expect(Buffer.byteLength(page)).toBeLessThan(65_536);
      expect(page).toMatch(/A table in Town \d très long/);
      expect(page).toMatch(/Left out here for length: the inputs, outputs and reasons of \d tasks\./);
      expect(page.match(/^- `\d+` → `\d+`: /gm)).toHaveLength(10);
    }
    expect(comment).toContain('`prompts/Tone`');
  });
});

import { afterEach, describe, expect, it } from 'vitest';
import { ActionScene } from '../action/action-scene.js';
import { prompts } from '../support/deployment.js';
import { inMarkdown, parse, shWords } from './printed.js';

let scene: ActionScene;
afterEach(() => scene.close());

const NAME = 'Tone `x` "y" $HOME';

/** A scene whose prompt was applied and then edited in the web app. */
async function openEdited(): Promise<void> {
  scene = await ActionScene.open({ 'pipelines/a.yaml': prompts({ [NAME]: 'Be warm.' }) });
  await scene.pushed(undefined, await scene.tip(), { inputs: { 'on-plan-change': 'apply' } });
  const [row] = scene.emulator.store.list('prompts');
  scene.emulator.store.edit('prompts', row?.id ?? 0, { prompt_text: 'Be cold.' });
}

/** Every command of a page: each a whole one that names the target. */
async function commandsOf(markdown: string): Promise<string[][]> {
  const commands = inMarkdown(markdown).map(shWords);
  expect(commands.length).toBeGreaterThan(0);
  for (const words of commands) {
    await parse(words);
    expect(words.slice(2, 4)).toEqual(['--target', 'staging']);
  }
  return commands;
}

const decision = (markdown: string) =>
  /`+ ?(sync: \{.*?overwrite: \{staging: "?[0-9a-f]{16}"?\}\}\}) ?`+/.exec(markdown)?.[1];

describe('the Action', () => {
  it('its comment names the target in every command; its line overwrites this edit, and is done after the merge', async () => {
    await openEdited();
    const number = await scene.openPull('one', { 'pipelines/b.yaml': prompts({ Other: 'x' }) });
    const ran = await scene.onPull(number);
    expect(ran.code).toBe(0);
    const comment = scene.repository.comments.find((one) => one.body.includes('pipelines-sync'));
    const body = comment?.body ?? '';
    const commands = await commandsOf(body);
    expect(commands.map((words) => words[1])).toEqual(['pull', 'apply', 'apply']);
    expect(commands.every((words) => words.includes(`prompts/${NAME}`))).toBe(true);
    const line = decision(body);
    expect(line).toContain(JSON.stringify(`prompts/${NAME}`));
    expect(body).not.toContain('on_drift: overwrite');

    await scene.push(number, {
      'pipelines/c.yaml': `artifact_type: pipelines.artifact.bundle.v1\n${line}\n`,
    });
    await scene.onPull(number, { action: 'synchronize' });
    const { ran: merged } = await scene.merge([number]);
    expect(merged.code).toBe(0);
    const rows = scene.emulator.store.list('prompts');
    expect(rows.find((row) => row.name === NAME)?.prompt_text).toBe('Be warm.');
  });

  it('its annotations and job summary hold the same whole commands', async () => {
    await openEdited();
    const number = await scene.openPull('one', { 'pipelines/b.yaml': prompts({ Other: 'x' }) });
    const ran = await scene.onPull(number);
    const summary = await commandsOf(ran.summary);
    expect(summary.map((words) => words[1])).toEqual(['pull', 'apply', 'apply']);
    const said = ran.annotations.map((one) => one.message).join('\n');
    expect(said).toContain('pipelines-sync pull --target staging --only \'prompts/Tone `x` "y" $HOME\'');
  });

  it('the issue about drift names the target, and its line is that of the next plan', async () => {
    await openEdited();
    await scene.onSchedule();
    const [issue] = [...scene.repository.issues.values()].filter((one) => one.pull === undefined);
    const body = issue?.body ?? '';
    const commands = await commandsOf(body);
    expect(commands.map((words) => words[1])).toEqual(['pull', 'apply']);
    const number = await scene.openPull('one', { 'pipelines/b.yaml': prompts({ Other: 'x' }) });
    await scene.onPull(number);
    const comment = scene.repository.comments.find((one) => one.body.includes('pipelines-sync'));
    expect(decision(body)).toBe(decision(comment?.body ?? ''));
  });
});

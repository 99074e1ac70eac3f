import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { builtCli } from '../../support/built-cli.js';
import { Scene } from '../edits/scene.js';
import { saveInWebApp } from '../edits/web-edit.js';
import { Child } from './kill.js';

let cli: string;
let scene: Scene;
beforeAll(async () => {
  cli = await builtCli();
});
afterEach(() => scene.close());

const EDIT = 'From the web app';

/** Prompts whose names go round: each takes the name of the next one, and has another text. */
async function circle(names: readonly string[], isUnique: boolean): Promise<void> {
  scene = await Scene.open(
    { prompts: names.map((name, at) => ({ name, prompt_text: `First ${at}` })) },
    { switches: { unique_prompt_names: isUnique } },
  );
  expect((await scene.apply()).code).toBe(0);
  const next = (at: number) => names[(at + 1) % names.length] as string;
  await scene.write({
    prompts: names.map((_, at) => ({ name: next(at), prompt_text: `Second ${at}` })),
    sync: Object.fromEntries(
      names.map((name, at) => [`prompts/${next(at)}`, { renamed_from: `prompts/${name}` }]),
    ),
  });
}

/** Somebody saves an object right before the n-th update that is not refused, and the run is killed right after it. */
async function killedOverEdit(nth: number): Promise<boolean> {
  const { workspace, emulator } = scene;
  const child = new Child(cli, { workspace, command: ['apply', '--yes'] });
  let seen = 0;
  let isKilled = false;
  let isOurs = true;
  emulator.hooks.before = async ({ method, path }) => {
    if (method !== 'PUT' || !isOurs) return;
    seen += 1;
    if (seen !== nth) return;
    isOurs = false;
    await saveInWebApp(scene, Number(path.split('/').at(-1)), { prompt_text: EDIT });
    isOurs = true;
  };
  emulator.hooks.after = async ({ method }) => {
    if (method !== 'PUT' || !isOurs || seen !== nth || isKilled) return;
    isKilled = true;
    child.send('SIGKILL');
    await child.ended;
  };
  await child.ended;
  delete emulator.hooks.before;
  delete emulator.hooks.after;
  return isKilled;
}

const texts = () => scene.store.list('prompts').map(({ prompt_text }) => prompt_text);

describe.each([
  ['a swap where names are not unique', ['A', 'B'], false, 2],
  ['a circle of three where names are not unique', ['A', 'B', 'C'], false, 3],
  ['a circle of three where names are unique', ['A', 'B', 'C'], true, 5],
] as const)('%s, each update killed right after it went over an edit', (_, names, isUnique, updates) => {
  it.each(Array.from({ length: updates }, (_, at) => at + 1))('update %i', async (nth) => {
    await circle(names, isUnique);
    expect(await killedOverEdit(nth)).toBe(true);
    const isAlive = texts().includes(EDIT);
    const next = await scene.apply();
    // Alive it stays; gone over it is said, and nothing looks done.
    expect([next.code, texts().includes(EDIT)]).toEqual([3, isAlive]);
    expect(next.outcomes.filter((one) => one.endsWith(': held')).length).toBeGreaterThan(0);
    const planned = await scene.readPlan();
    expect(planned.code).toBe(3);
    if (!isAlive) expect(planned.text).toContain('by an interrupted apply');
  });
});

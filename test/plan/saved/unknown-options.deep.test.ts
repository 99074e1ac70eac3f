import { afterEach, expect, it } from 'vitest';
import { Scene } from '../../apply/edits/scene.js';
import { applySaved, save, tamper } from './scene.js';

let scene: Scene | undefined;
afterEach(() => scene?.close());

const prompts = (prompt_text: string) => ({ prompts: [{ name: 'A', prompt_text }] });

it('an unknown member of the options of a saved plan decides nothing, also one that a policy has', async () => {
  scene = await Scene.open(prompts('a'));
  expect((await scene.apply()).code).toBe(0);
  await scene.write(prompts('b'));
  expect((await save(scene)).changes.map(({ action }) => action)).toEqual(['update']);
  // Meanwhile a rollback sets the prompt back: only a rollback may change it without asking.
  const files = await scene.workspace.files('.pipelines-sync');
  const file = Object.keys(files).find((name) => /prompts.*-[0-9a-f]{12}\.json$/.test(name));
  if (file === undefined) throw new Error('the prompt has no record');
  const at = file.startsWith('.pipelines-sync') ? file : `.pipelines-sync/${file}`;
  const entry = { ...JSON.parse(files[file] ?? ''), rolled_back: { to: 1 } };
  await scene.workspace.write(at, `${JSON.stringify(entry, null, 2)}\n`);
  const plain = await applySaved(scene.workspace);
  expect([plain.code, plain.writes]).toEqual([3, []]);
  expect(plain.err).toContain('held now');
  await tamper(scene.workspace, { 'options.rollback': 9 });
  const ran = await applySaved(scene.workspace);
  expect([ran.code, ran.writes, ran.err]).toEqual([plain.code, [], plain.err]);
});

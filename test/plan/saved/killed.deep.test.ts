import { spawn } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Scene } from '../../apply/edits/scene.js';
import { platformState, SavedPlatform } from '../../apply/failures/state.js';
import { builtCli } from '../../support/built-cli.js';
import { binding, docs, exact, exactAsJudge, prompt, quality } from '../removal/bundles.js';
import { applySaved, save } from './scene.js';

const later = {
  prompts: [{ ...prompt('Rest'), prompt_text: 'Later.' }, prompt('New')],
  criteria: [exactAsJudge],
  tool_endpoints: [{ ...docs, endpoint_type: 'rest_api' }],
};

/** A plan with an update, a create, two replaces that others depend on, and the deletes that end them. */
describe('a saved plan that is killed in the middle', () => {
  let scene: Scene;
  let cli: string;
  let before: SavedPlatform;
  let ledger: Record<string, string>;
  beforeAll(async () => {
    cli = await builtCli();
    scene = await Scene.open({
      prompts: [prompt('Rest')],
      criteria: [exact],
      evaluations: [quality],
      tool_endpoints: [docs],
      tool_bindings: [binding],
    });
    await scene.configure({ prune: true });
    expect((await scene.apply()).code).toBe(0);
    await scene.write(later);
    const saved = await save(scene, '--allow-deletes', '9');
    expect(saved.held).toEqual([]);
    before = new SavedPlatform(scene.emulator);
    ledger = await scene.workspace.files('.pipelines-sync');
  });
  afterAll(() => scene.close());

  async function rewind(): Promise<void> {
    before.restore(scene.emulator);
    await scene.workspace.loseLedger();
    for (const [file, text] of Object.entries(ledger)) await scene.workspace.write(file, text);
  }

  /** Runs the command as a process and kills it after its n-th write; false when it came to its end. */
  async function killAfterWrite(nth: number): Promise<boolean> {
    const { folder, env, emulator } = scene.workspace;
    const child = spawn(process.execPath, [cli, 'apply', '--plan', 'plan.json'], { cwd: folder, env });
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    let printed = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (bytes) => {
        printed += bytes;
      });
    let writes = 0;
    emulator.hooks.after = async ({ method }) => {
      if (method === 'GET') return;
      writes += 1;
      if (writes !== nth) return;
      child.kill('SIGKILL');
      await ended;
    };
    const code = await ended;
    delete emulator.hooks.after;
    if (code !== null) expect(code, printed).toBe(0);
    return code === null;
  }

  it('is finished by the same plan, whatever write it was killed after, and nothing is made twice', async () => {
    const mark = scene.emulator.requests.length;
    expect(await killAfterWrite(1000)).toBe(false);
    const writes = scene.workspace.writesSince(mark).length;
    const end = platformState(scene.emulator);
    const counted = (await scene.plan()).plan.summary;
    expect(counted.unchanged).toBe(6);
    let kills = 0;
    for (;;) {
      await rewind();
      if (!(await killAfterWrite(kills + 1))) break;
      kills += 1;
      const again = await applySaved(scene.workspace);
      expect(again.code, `after write ${kills}: ${again.err}${again.outcomes.join(', ')}`).toBe(0);
      expect(platformState(scene.emulator), `after write ${kills}`).toEqual(end);
      expect((await scene.workspace.run('plan', '--detailed-exitcode')).code, `after write ${kills}`).toBe(0);
    }
    expect(kills).toBe(writes);
  }, 900_000);
});

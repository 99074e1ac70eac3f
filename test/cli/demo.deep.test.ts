import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Workspace } from '../support/workspace.js';

async function demoFolders(): Promise<string[]> {
  return (await readdir(tmpdir())).filter((name) => name.startsWith('pipelines-sync-demo-'));
}

/** What the demo prints about its trial; how long it took depends on the machine. */
function trialOf(out: string): string {
  const [, told = ''] = /\n(4\. Is it better\? A trial\n[\s\S]*?It is, and[^\n]*)/.exec(out) ?? [];
  return told.replace(/[\d.]+ of 30 minutes/, 'n of 30 minutes');
}

describe('demo', () => {
  let workspace: Workspace;
  beforeAll(async () => {
    workspace = await Workspace.open();
  });
  afterAll(() => workspace.close());

  it('tells the whole story with the real commands, and keeps its folder when told', async () => {
    const ran = await workspace.run('demo', '--keep');
    expect(ran.err).toBe('');
    expect(ran.code).toBe(0);
    const commands = ran.out.split('\n').filter((line) => line.startsWith('$ pipelines-sync'));
    expect(commands).toEqual([
      '$ pipelines-sync validate',
      '$ pipelines-sync plan',
      '$ pipelines-sync apply --yes',
      '$ pipelines-sync plan --detailed-exitcode',
      '$ pipelines-sync plan',
      '$ pipelines-sync trial --yes',
      '$ pipelines-sync apply --yes',
      '$ pipelines-sync plan',
      '$ pipelines-sync apply --yes',
      '$ pipelines-sync apply --yes --on-drift overwrite --only "prompts/Concise Rome Prompt"',
      '$ pipelines-sync pull --only "prompts/Tone guide"',
      '$ pipelines-sync apply --yes',
      '$ pipelines-sync plan --detailed-exitcode',
      '$ pipelines-sync plan',
      '$ pipelines-sync pull --only "prompts/Tone guide"',
      '$ pipelines-sync apply --yes',
      '$ pipelines-sync plan --detailed-exitcode',
      '$ pipelines-sync pull --only "prompts/Letter to former guests"',
      '$ pipelines-sync apply --yes',
      '$ pipelines-sync plan',
      '$ pipelines-sync apply --yes',
      '$ pipelines-sync plan --detailed-exitcode',
      '$ pipelines-sync history',
    ]);
    expect(ran.out).toContain('Plan: 5 to create');
    expect(ran.out).toContain('[-80-]{+60+}');
    expect(ran.out).toContain('held: edited on the platform (drift)');
    expect(ran.out).toContain('To keep the live edit:');
    expect(ran.out).toContain('edited on the platform and in the files (conflict)');
    expect(ran.out).toContain('= release 1 · ledger only, nothing is sent');
    expect(ran.out.match(/Nothing to do · 5 unchanged/g)).toHaveLength(5);
    const trial = trialOf(ran.out);
    expect(trial).toContain('✓ rome  passed  Names a booking (50 % → 100 %) got better.');
    expect(trial).toMatch(/Tokens a task +mean \d+ of 30 +mean \d+ of 30 +.* no difference seen/);
    // The demo never looks at the platform or the folder of whoever started it.
    expect(workspace.emulator.requests).toEqual([]);
    expect(await workspace.files()).toEqual({});

    const folder = /Folder of the demo: (.*)/.exec(ran.out)?.[1] ?? '';
    expect(path.basename(folder)).toMatch(/^pipelines-sync-demo-/);
    expect(existsSync(path.join(folder, 'pipelines', 'rome.yaml'))).toBe(true);
    await rm(folder, { recursive: true });
  });

  it('tells the same trial each time, also without git', async () => {
    const ran = await workspace.run('demo', '--json');
    expect(JSON.parse(ran.out).steps).toContainEqual({
      title: '4. Is it better? A trial',
      command: 'pipelines-sync trial --yes',
      exit_code: 0,
    });
    const [first, second] = [await workspace.run('demo'), await workspace.run('demo')];
    const bare = await workspace.runWith({ env: { PATH: '' } }, 'demo');
    expect(bare.out).toContain('merging texts needs git, which was not found');
    expect(trialOf(first.out)).toContain('rome  passed');
    expect(trialOf(second.out)).toBe(trialOf(first.out));
    expect(trialOf(bare.out)).toBe(trialOf(first.out));
  });

  it('fails with a sentence when a step has an unexpected result, and cleans up', async () => {
    const before = await demoFolders();
    const broken = () => {
      throw new Error('no clock');
    };
    const clock = { now: broken, sleep: async () => {} };
    const ran = await workspace.runWith({ clock }, 'demo');
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('error PS9071  The demo failed: "plan" ended with exit 1 instead of 0.');
    expect(ran.out).not.toContain('$ pipelines-sync apply');
    expect(await demoFolders()).toEqual(before);
  });

  it('stops at a signal, and cleans up even with --keep', async () => {
    const before = await demoFolders();
    const controller = new AbortController();
    let out = '';
    const ran = await workspace.runWith(
      {
        signal: controller.signal,
        out: (text) => {
          out += text;
          if (out.includes('$ pipelines-sync plan')) controller.abort();
        },
      },
      'demo',
      '--keep',
    );
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('PS9072');
    expect(out).not.toContain('$ pipelines-sync apply');
    expect(await demoFolders()).toEqual(before);
  });
});

import { appendFileSync } from 'node:fs';
import disk, { rm } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FileEdits } from '../../src/run/file-edits.js';
import { Workspace } from '../support/workspace.js';

/** Lets the machine stop after some files have got their names. */
function stopAfter(written: number): void {
  let left = written;
  for (const name of ['link', 'rename'] as const) {
    const real = disk[name];
    vi.spyOn(disk, name).mockImplementation((from, to) => {
      left -= 1;
      return left < 0 ? Promise.reject(new Error('stopped')) : real(from, to);
    });
  }
  syncBuiltinESMExports();
}

function goOn(): void {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
}

const HEAD = 'artifact_type: pipelines.artifact.bundle.v1\n';
const CONFIG = `version: 1
namespace: rome-team
ledger: file
bundles: ["pipelines/**/*.{yaml,md}"]
targets:
  staging: { org_id: 2 }
`;
const BUNDLE = `${HEAD}prompts:\n  - { name: Tone, prompt_text: Be kind. }\n`;

let scene: Workspace;
afterEach(async () => {
  goOn();
  await scene.close();
});

/** Everything but what the tool keeps for itself. */
async function files(): Promise<{ [file: string]: string }> {
  const all = Object.entries(await scene.files());
  return Object.fromEntries(all.filter(([file]) => !file.startsWith('.pipelines-sync')));
}

describe('extract', () => {
  it.each([0, 1])('loses no text when the machine stops after %d files', async (written) => {
    scene = await Workspace.open({ 'pipelines-sync.yaml': CONFIG, 'pipelines/bundle.yaml': BUNDLE });
    stopAfter(written);
    await scene.run('extract', 'prompts/Tone', 'prompt_text');
    goOn();
    expect((await files())['pipelines/bundle.yaml']).toBe(BUNDLE);
    expect((await scene.run('validate')).code).toBe(0);
  });

  it.each(['pipelines/zz/a/x.txt', 'pipelines/bundle.yaml/x.txt'])('refuses %s, below a file', async (to) => {
    const before = {
      'pipelines-sync.yaml': CONFIG,
      'pipelines/bundle.yaml': BUNDLE,
      'pipelines/zz': 'a file\n',
    };
    scene = await Workspace.open(before);
    const { code, err } = await scene.run('extract', 'prompts/Tone', 'prompt_text', '--to', to);
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/PS7006.* is not a folder\. Nothing was written\./),
    ]);
    expect(err).not.toMatch(/pull/i);
    expect(await files()).toEqual(before);
  });

  it('keeps a text that somebody saves meanwhile', async () => {
    const before = {
      'pipelines-sync.yaml': CONFIG,
      'pipelines/bundle.yaml': BUNDLE.replace('Be kind.', '{ $file: ../texts/tone.txt }'),
      'texts/tone.txt': 'Be kind.\n',
    };
    scene = await Workspace.open(before);
    const open = FileEdits.open;
    vi.spyOn(FileEdits, 'open').mockImplementation(async (...args) => {
      const edits = await open.apply(FileEdits, args);
      appendFileSync(path.join(scene.folder, 'texts/tone.txt'), 'EDITED\n');
      return edits;
    });
    const { code, err } = await scene.run('extract', 'prompts/Tone', 'prompt_text', '--back');
    expect([code, err]).toEqual([3, expect.stringContaining('PS7005')]);
    expect(await files()).toEqual({ ...before, 'texts/tone.txt': 'Be kind.\nEDITED\n' });
  });
});

describe('mv', () => {
  it('that stops half-way never lets an apply create a second object', async () => {
    const before = {
      'pipelines-sync.yaml': CONFIG,
      'pipelines/prompts/Tone.md': '---\nrole: system\n---\nBe kind.\n',
      'pipelines/z.yaml': `${HEAD}evaluations: []\n`,
    };
    scene = await Workspace.open(before);
    await scene.run('apply', '--yes');
    const ends: string[] = [];
    for (const written of [0, 1, 2]) {
      for (const file of Object.keys(await files())) await rm(path.join(scene.folder, file));
      for (const [file, text] of Object.entries(before)) await scene.write(file, text);
      stopAfter(written);
      const { code } = await scene.run('mv', 'prompts/Tone', 'Voice');
      goOn();
      const plan = await scene.run('plan', '--json');
      const changes = plan.code === 1 ? [] : JSON.parse(plan.out).changes;
      ends.push(`${code}: ${changes.map(({ action }: { action: string }) => action).join()}`);
    }
    expect(ends).toEqual(['1: ', '1: ', '0: update']);
  });
});

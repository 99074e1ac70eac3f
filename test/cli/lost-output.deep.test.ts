import { type ChildProcess, spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Scene } from '../apply/edits/scene.js';
import { builtCli } from '../support/built-cli.js';
import { GitWorkspace } from '../support/git-workspace.js';

const FULL = '/dev/full';

let cli: string;
let scene: Scene;
beforeAll(async () => {
  cli = await builtCli();
}, 900_000);
beforeEach(async () => {
  scene = await Scene.open({ prompts: [{ name: 'Tone', prompt_text: 'Be warm.' }] });
});
afterEach(() => scene.close());

interface Ended {
  code: number | null;
  err: string;
}

function ended(child: ChildProcess): Promise<Ended> {
  let err = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    err += chunk;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, err })));
}

/** Runs the built command with its results going to a device. */
function into(device: string, ...argv: string[]): Promise<Ended> {
  return intoFrom(scene.workspace.folder, scene.workspace.env, device, ...argv);
}

function intoFrom(
  folder: string,
  env: Record<string, string | undefined>,
  device: string,
  ...argv: string[]
): Promise<Ended> {
  return ended(
    spawn(process.execPath, [cli, ...argv], {
      cwd: folder,
      env: { PATH: process.env.PATH, ...env },
      stdio: ['ignore', openSync(device, 'w'), 'pipe'],
    }),
  );
}

/** Runs the built command with a reader that has gone away before the first byte. */
function intoNobody(...argv: string[]): Promise<Ended> {
  const { folder, env } = scene.workspace;
  // The pipe is closed by the time `exec` starts the command.
  const script = `{ sleep 0.2; exec "$@"; } | : ; exit "$(printf %s "$\{PIPESTATUS[0]}")"`;
  return ended(
    spawn('bash', ['-c', script, 'bash', process.execPath, cli, ...argv], {
      cwd: folder,
      env: { PATH: process.env.PATH, ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
    }),
  );
}

const texts = () => [...scene.store.list('prompts')].map((row) => row.prompt_text);

describe.skipIf(process.platform !== 'linux')('output that cannot be written', () => {
  it('is an error of what only looks', async () => {
    for (const argv of [
      ['plan'],
      ['plan', '--json'],
      ['validate'],
      ['schema'],
      ['explain', 'prompts'],
      ['--version'],
      ['--help'],
      ['drift'],
    ]) {
      const ran = await into(FULL, ...argv);
      expect([argv, ran.code]).toEqual([argv, 1]);
      if (argv[0] !== '--version' && argv[0] !== 'drift') expect(ran.err).toContain('PS9080');
    }
  });

  it('ends an apply with 4, after all of it was done and recorded', async () => {
    const ran = await into(FULL, 'apply', '--yes');
    expect(ran.code).toBe(4);
    expect(ran.err).toContain('PS9080');
    expect(ran.err).toContain('ENOSPC');
    expect(texts()).toEqual(['Be warm.']);
    expect((await scene.plan()).code).toBe(0);
    // Once more: nothing is written, so it is an error alone.
    expect((await into(FULL, 'apply', '--yes')).code).toBe(1);
  });

  it('ends a pull with 4, after the files and the ledger were written', async () => {
    expect((await scene.apply()).code).toBe(0);
    const [row] = scene.store.list('prompts');
    scene.store.edit('prompts', row?.id ?? 0, { prompt_text: 'Be cold.' });
    const ran = await into(FULL, 'pull');
    expect([ran.code, ran.err.includes('PS9080')]).toEqual([4, true]);
    expect(await scene.workspace.read('all.json')).toContain('Be cold.');
    expect((await scene.plan()).code).toBe(0);
  });

  it('ends a rollback with 4, after it was done', async () => {
    const one = await GitWorkspace.open();
    try {
      const prompt = (prompt_text: string) => ({ prompts: [{ name: 'Tone', prompt_text }] });
      await one.apply(prompt('Be warm.'));
      await one.apply(prompt('Be bold.'));
      const ran = await intoFrom(one.home, one.workspace.env, FULL, 'rollback', '--to', '1', '--yes');
      expect([ran.code, ran.err.includes('PS9080')]).toEqual([4, true]);
      expect([...one.emulator.store.list('prompts')].map((row) => row.prompt_text)).toEqual(['Be warm.']);
    } finally {
      await one.close();
    }
  });

  it('because the reader went away is quiet for what only looks, and 4 where something was written', async () => {
    const looked = await intoNobody('plan');
    expect(looked).toEqual({ code: 0, err: '' });
    const ran = await intoNobody('apply', '--yes');
    expect(ran.code).toBe(4);
    expect(ran.err).toContain('EPIPE');
    expect(texts()).toEqual(['Be warm.']);
  });
});

describe.skipIf(process.platform !== 'linux')('few file handles', () => {
  it.each([30, 40, 50, 64, 80, 128, 256])('end in a sentence, or are enough: %i', async (limit) => {
    const { folder, env } = scene.workspace;
    const run = (...argv: string[]) =>
      ended(
        spawn('bash', ['-c', `ulimit -n ${limit}; exec "$@"`, 'bash', process.execPath, cli, ...argv], {
          cwd: folder,
          env: { PATH: process.env.PATH, ...env },
          stdio: ['ignore', 'ignore', 'pipe'],
        }),
      );
    const ran = await run('apply', '--yes');
    expect(ran.err).not.toContain('PS9001');
    expect(ran.err).not.toMatch(/\n\s+at /);
    if (ran.code !== 0) {
      expect([ran.code, ran.err.split('  ')[0]]).toEqual([1, 'error PS9081']);
      expect(texts()).toEqual([]);
    } else expect(texts()).toEqual(['Be warm.']);
    if (limit >= 128) expect(ran.code).toBe(0);
  });
});

import path from 'node:path';
import { build, type Metafile } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { PROVIDERS } from '../../src/providers/index.js';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** The embedded platforms, the server that they stand on, and its libraries. */
const EMULATOR =
  /^src\/providers\/[^/]+\/emulator\/|^src\/emulator\/(?:embedded-platform|server|route|tables)\.ts$|^node_modules\/(?:fastify|@fastify)\//;

/** Kinds, routes and requests of a platform. */
const OF_TARGETS = /^src\/providers\/[^/]+\/(?:sync|connect|platform|kinds\/index)\.ts$/;

let inputs: Metafile['inputs'];

/** Everything that is loaded with a file: what it imports by itself, and what a run of it asks for later is not. */
function loadedWith(file: string): Set<string> {
  const loaded = new Set([file]);
  for (const one of loaded)
    for (const { path: imported, kind } of inputs[one]?.imports ?? [])
      if (kind !== 'dynamic-import' && inputs[imported] !== undefined) loaded.add(imported);
  return loaded;
}

const emulatorParts = (file: string) => [...loadedWith(file)].filter((one) => EMULATOR.test(one));

describe('an embedded platform', () => {
  beforeAll(async () => {
    const { metafile } = await build({
      absWorkingDir: ROOT,
      entryPoints: ['src/cli/index.ts', 'src/action/index.ts'],
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      outdir: 'unwritten',
      write: false,
      metafile: true,
      logLevel: 'silent',
    });
    inputs = metafile.inputs;
  });

  it('is found by the rule: it loads its server', () => {
    const parts = emulatorParts('src/providers/pipelines/emulator/index.ts');
    expect(parts).toContain('src/emulator/server.ts');
    expect(parts.some((one) => one.startsWith('node_modules/fastify/'))).toBe(true);
  });

  it('is loaded with no command, and not with the Action: only what starts one asks for it', () => {
    const commands = Object.keys(inputs).filter((one) => one.startsWith('src/cli/commands/'));
    expect(commands.length).toBeGreaterThan(25);
    for (const file of ['src/cli/index.ts', 'src/action/index.ts', ...commands])
      expect([file, emulatorParts(file)]).toEqual([file, []]);
  });

  it('is asked for by its provider alone', () => {
    const emulated = PROVIDERS.filter(({ emulate }) => emulate !== undefined).map(
      ({ name }) => `src/providers/${name}/index.ts`,
    );
    const asking = Object.entries(inputs).filter(([, { imports }]) =>
      imports.some(({ path: imported, kind }) => kind === 'dynamic-import' && EMULATOR.test(imported)),
    );
    expect(asking.map(([file]) => file).sort()).toEqual(emulated.sort());
  });

  it.each([
    ['is not loaded with the list of platforms', 'src/providers/index.ts', []],
    ['is found by the rule', 'src/providers/pipelines/sync.ts', ['kinds/index', 'sync']],
    [
      'is found by the rule, what needs a server too',
      'src/providers/pipelines/connect.ts',
      ['connect', 'platform'],
    ],
  ])('what only a target on a platform needs %s', (_what, file, parts) => {
    const names = parts.map((part) => `src/providers/pipelines/${part}.ts`);
    expect([...loadedWith(file)].filter((one) => OF_TARGETS.test(one)).sort()).toEqual(names);
  });
});

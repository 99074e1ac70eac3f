import { afterEach, describe, expect, it } from 'vitest';
import { defaultSeed, parseSeed } from '../../src/providers/pipelines/emulator/index.js';
import { Workspace } from '../support/workspace.js';
import { copyExample, plainFiles, readExample } from './copy.js';

/** The files that hold live ids, which the default seed does not have. */
const WITH_IDS = ['evaluations.json', 'experiments.json', 'tool-bindings.json'];

describe('examples/plain', () => {
  let workspace: Workspace;
  afterEach(() => workspace.close());

  it('is there for every kind, and validates without a configuration', async () => {
    workspace = await Workspace.open();
    copyExample('plain', workspace.folder);
    const files = plainFiles();
    expect(files).toEqual([
      'criteria.json',
      'evaluations.json',
      'experiments.json',
      'prompts.json',
      'tool-bindings.json',
      'tool-endpoints.json',
      'tool-ground-truths.json',
    ]);
    const ran = await workspace.run('validate', ...files);
    expect(ran.err).toBe('');
    expect(ran.code).toBe(0);
    expect(workspace.emulator.requests).toEqual([]);
  });

  it.each(plainFiles().filter((file) => !WITH_IDS.includes(file)))(
    '%s applies to an empty organization, and is equal afterwards',
    async (file) => {
      workspace = await Workspace.open();
      copyExample('plain', workspace.folder);
      const applied = await workspace.run('apply', '--yes', file);
      expect(applied.err).toBe('');
      expect(applied.code).toBe(0);
      const again = await workspace.run('plan', '--detailed-exitcode', file);
      expect(again.code).toBe(0);
    },
  );

  it('applies as a whole to the seed that has the ids, and is equal afterwards', async () => {
    const seed = parseSeed(JSON.parse(readExample('emulator-seed.json')));
    workspace = await Workspace.open({}, { seed });
    copyExample('plain', workspace.folder);
    const applied = await workspace.run('apply', '--yes', '--launch', '*', '--json', ...plainFiles());
    expect(applied.err).toBe('');
    expect(JSON.parse(applied.out).summary).toEqual({ adopted: 6, created: 10, launched: 1 });
    expect(applied.code).toBe(0);
    const again = await workspace.run('plan', '--detailed-exitcode', ...plainFiles());
    expect(again.code).toBe(0);
    expect(workspace.emulator.store.list('experiments')).toHaveLength(1);
  });

  it('the seed is the default one and the objects whose ids the files hold', () => {
    const seed = JSON.parse(readExample('emulator-seed.json'));
    expect(seed).toMatchObject(JSON.parse(JSON.stringify(defaultSeed())));
    const own = Object.keys(seed).filter((section) => !Object.hasOwn(defaultSeed(), section));
    expect(own).toEqual(['prompts', 'criteria', 'evaluations', 'tool_endpoints']);
  });
});

import { afterEach, describe, expect, it } from 'vitest';
import { Workspace } from '../support/workspace.js';
import { copyExample } from './copy.js';

describe('examples/references', () => {
  let workspace: Workspace;
  afterEach(() => workspace.close());

  it('validates, applies to an empty organization, and is equal afterwards', async () => {
    workspace = await Workspace.open();
    workspace.env = { ...workspace.env, DOCS_TOKEN: 'tok-4a11-of-the-example' };
    copyExample('references', workspace.folder);
    const validated = await workspace.run('validate');
    expect(validated.err).toBe('');
    expect(validated.code).toBe(0);
    expect(workspace.emulator.requests).toEqual([]);

    const applied = await workspace.run('apply', '--yes', '--launch', '*', '--json');
    expect(applied.err).toBe('');
    expect(JSON.parse(applied.out).summary).toEqual({ created: 13, launched: 1 });
    expect(applied.code).toBe(0);
    const { store } = workspace.emulator;
    const prompt = store.list('prompts').find(({ name }) => name === 'Detailed Rome Prompt');
    expect(prompt?.prompt_text).toBe((await workspace.read('texts/detailed-rome.md')).slice(0, -1));
    const criterion = store.list('criteria').find(({ name }) => name === 'Valid JSON Itinerary');
    expect(criterion?.config.schema).toEqual(JSON.parse(await workspace.read('texts/itinerary.schema.json')));

    const again = await workspace.run('plan', '--detailed-exitcode');
    expect(again.code).toBe(0);
  });
});

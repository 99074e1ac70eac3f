import { afterEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { builtCli } from '../support/built-cli.js';
import { atTerminal } from '../support/terminal.js';
import { Workspace } from '../support/workspace.js';

let workspace: Workspace;
afterEach(() => workspace.close());

const EXISTING = 'yes, no [no]: ';
const TARGETS = '[production]: ';

async function init(steps: readonly (readonly [string, string])[], ...argv: string[]) {
  const { folder, env } = workspace;
  return atTerminal([process.execPath, await builtCli(), 'init', ...argv], folder, env, steps);
}

describe('init at a real terminal', () => {
  it('asks, writes, and pulls what the organization has', async () => {
    workspace = await Workspace.open();
    workspace.emulator.store.create('prompts', { name: 'Theirs', prompt_text: 'Hello' });
    const { code, shown, left } = await init([
      [EXISTING, 'yes\r'],
      [TARGETS, 'staging, production\r'],
      ['staging: the number of the organization [later]: ', '2\r'],
      ['production: the number of the organization [later]: ', '\r'],
      ['none [github]: ', 'gitlab\r'],
    ]);
    expect([code, left], shown).toEqual([0, []]);
    expect(shown).toContain('\npipelines-sync pull --all --target staging\n');
    const files = Object.keys(await workspace.files());
    expect(files).toContain('.gitlab-ci.yml');
    expect(files).toContain('pipelines/prompts/theirs.md');
    expect(parse(await workspace.read('pipelines-sync.yaml')).default_target).toBe('staging');
    expect(workspace.writesSince(0)).toEqual([]);
  });

  it.each([
    ['Ctrl-C at the first question', [[EXISTING, '\x03']]],
    [
      'Ctrl-C after a word of a later one',
      [
        [EXISTING, 'no\r'],
        [TARGETS, 'stag\x03'],
      ],
    ],
    [
      'the end of the input',
      [
        [EXISTING, 'no\r'],
        [TARGETS, '\x04'],
      ],
    ],
  ] as const)('%s writes nothing', async (_name, steps) => {
    workspace = await Workspace.open();
    const { code, shown, left } = await init(steps);
    expect([code, left], shown).toEqual([3, []]);
    expect(shown).toContain('PS9046');
    expect(await workspace.files()).toEqual({});
  });

  it('asks nothing in CI, even at a terminal', async () => {
    workspace = await Workspace.open();
    workspace.env = { ...workspace.env, CI: 'true' };
    const { code, shown } = await init([]);
    expect(code, shown).toBe(0);
    expect(shown).not.toContain('[production]');
  });
});

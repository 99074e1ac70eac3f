import { execFileSync, spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HELP } from '../../src/cli/generated/help.js';
import { Workspace } from '../support/workspace.js';

let workspace: Workspace;
const scripts: { [shell: string]: string } = {};
beforeAll(async () => {
  workspace = await Workspace.open();
  for (const shell of ['bash', 'zsh', 'fish']) {
    const { code, out, err } = await workspace.run('completion', shell);
    expect([shell, code, err]).toEqual([shell, 0, '']);
    scripts[shell] = out;
  }
});
afterAll(() => workspace.close());

/** What bash offers for the last of some words. */
function offered(...words: string[]): string[] {
  const typed = ['pipelines-sync', ...words].map((word) => `'${word}'`).join(' ');
  const asked = `COMP_WORDS=(${typed}); COMP_CWORD=${words.length}; _pipelines_sync; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const out = execFileSync('bash', ['--norc', '-c', `${scripts.bash}\n${asked}`], { encoding: 'utf8' });
  return out.split('\n').filter((line) => line !== '');
}

describe('bash completes', () => {
  it('commands, and those of a group', () => {
    const first = offered('');
    for (const words of Object.keys(HELP.commands)) expect(first).toContain(words.split(' ')[0]);
    expect(first).toEqual(expect.arrayContaining(['smoke', 'pipelex', 'help']));
    expect(offered('ex').sort()).toEqual(['explain', 'extract']);
    expect(offered('ledger', 'r').sort()).toEqual(['rebind', 'relocate']);
    expect(offered('help', 'pu')).toEqual(['pull']);
  });

  it('every option of a command and none of another', () => {
    for (const [words, { options }] of Object.entries(HELP.commands)) {
      const flags = options.map(({ term }) => /--[a-z-]+/.exec(term)?.[0]);
      expect(offered(...words.split(' '), '--').sort(), words).toEqual([...flags, '--help'].sort());
    }
  });

  it('the values of an option and of an argument; a file where any is taken', () => {
    expect(offered('plan', '--on-drift', '')).toEqual(['hold', 'overwrite', 'keep']);
    expect(offered('drift', '--only', 'x', '--format', 'j')).toEqual(['json']);
    expect(offered('completion', 'f')).toEqual(['fish']);
    expect(offered('plan', '--out', '')).toEqual([]);
    expect(offered('plan', '')).toEqual([]);
  });
});

it.each(['zsh', 'fish'])('%s: every command with every option, and a script without a fault', (shell) => {
  const script = scripts[shell] ?? '';
  for (const [words, { options }] of Object.entries(HELP.commands)) {
    for (const word of words.split(' ')) expect(script).toContain(word);
    for (const { term } of options) {
      const flag = /--([a-z-]+)/.exec(term)?.[1] ?? '';
      const lines = script.split('\n').filter((line) => new RegExp(`(?:--|-l )${flag}(?![a-z-])`).test(line));
      expect(
        lines.some((line) => words.split(' ').every((word) => line.includes(word))),
        `${words} --${flag}`,
      ).toBe(true);
    }
  }
  const checked = spawnSync(shell, ['-n'], { input: script, encoding: 'utf8' });
  // Where the shell is installed, it reads the script.
  expect(checked.error === undefined ? [checked.status, checked.stderr] : [0, '']).toEqual([0, '']);
  // Quotes that do not pair would take what follows along.
  for (const line of script.split('\n').filter((one) => !one.startsWith('#')))
    expect((line.replaceAll(/\\.|'\\''/g, '').match(/'/g) ?? []).length % 2, line).toBe(0);
});

it('another shell is refused', async () => {
  const { code, out, err } = await workspace.run('completion', 'tcsh');
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain('bash, zsh, fish');
});

it('help lists commands in groups, then examples, variables, exit codes and the address of the docs', async () => {
  const { out } = await workspace.run('--help');
  const titles = [...out.matchAll(/^([A-Z][\w ]*):(?: |$)/gm)].map(([, title]) => title);
  const groups = ['Start', 'Daily', 'Repair', 'Tools'];
  const rest = ['Examples', 'Environment variables', 'Exit codes', 'Documentation'];
  expect(titles.filter((title) => [...groups, ...rest].includes(title ?? ''))).toEqual([...groups, ...rest]);
  for (const title of ['Commands', 'Global']) expect(titles).not.toContain(title);
  for (const [, example = ''] of out.matchAll(/^ {2}pipelines-sync (\w+)/gm))
    expect(Object.keys(HELP.commands)).toContain(example);
  expect(out).toContain('docs/commands.md');
  expect((await workspace.run('plan', '--help')).out).not.toContain('Exit codes');
});

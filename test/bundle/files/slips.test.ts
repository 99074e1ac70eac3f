import { afterEach, describe, expect, it } from 'vitest';
import { parseFault } from '../../../src/providers/pipelines/emulator/index.js';
import { Workspace } from '../../support/workspace.js';

let workspace: Workspace;
afterEach(() => workspace?.close());

const HEAD = 'artifact_type: pipelines.artifact.bundle.v1\nprompts:\n';

async function validate(files: Record<string, string>, ...argv: string[]) {
  workspace = await Workspace.open(files);
  return workspace.run('validate', '--target', 'staging', ...argv);
}

const CONFIG = `version: 1
namespace: rome
bundles: ["pipelines/*.yaml"]
targets: {staging: {org_id: 2}}
`;

function one(bundle: string): Record<string, string> {
  return { 'pipelines-sync.yaml': CONFIG, 'pipelines/a.yaml': bundle };
}

/** `file:line:column CODE` of every finding. */
function found(text: string): string[] {
  return [...text.matchAll(/^(\S+:\d+:\d+)\s+\w+\s+(PS\d{4})/gm)].map(([, at, code]) => `${at} ${code}`);
}

describe('a text that begins with a placeholder', () => {
  it.each([
    ['    prompt_text: {{city}} in five days\n', '4:18'],
    ['    prompt_text: {{city}}\n', '4:18'],
    ['    prompt_text:   {{ city }}, {{days}} days: go\n    role: user\n', '4:20'],
  ])('is one finding that says to quote it: %j', async (line, at) => {
    const ran = await validate(one(`${HEAD}  - name: Rome\n${line}`));
    expect(ran.code).toBe(1);
    expect(found(ran.err + ran.out)).toEqual([`pipelines/a.yaml:${at} PS1010`]);
    expect(ran.err + ran.out).toContain('Put it in quotes: "{{');
  });

  it('in a list or in quotes is told apart', async () => {
    const listed = await validate(
      one(`${HEAD}  - name: Rome\n    prompt_text: x\n    tags:\n      - {{a}} b\n`),
    );
    expect(found(listed.err + listed.out)).toEqual(['pipelines/a.yaml:6:9 PS1010']);
    await workspace.close();
    const fine = await validate(one(`${HEAD}  - name: Rome\n    prompt_text: "{{city}} in five days"\n`));
    expect(fine.code).toBe(0);
  });
});

describe('a name that YAML reads as another type', () => {
  it.each(['007', '1e3', '0x1F', '1.50', 'true', '+5'])(
    'is shown in quotes as it is written: %s',
    async (name) => {
      const ran = await validate(one(`${HEAD}  - name: ${name}\n    prompt_text: x\n`));
      expect(ran.code).toBe(1);
      expect(ran.err + ran.out).toContain(`Put it in quotes: "${name}".`);
    },
  );
});

describe('a path that does not lead anywhere', () => {
  it('is suggested whole', async () => {
    const ran = await validate({
      ...one(`${HEAD}  - {name: Rome, prompt_text: {$file: texts/rom.md}}\n`),
      'pipelines/texts/rome.md': 'x',
    });
    expect(ran.err + ran.out).toContain('Did you mean "texts/rome.md"?');
    await workspace.close();
    const folder = await validate({
      ...one(`${HEAD}  - {name: Rome, prompt_text: {$file: ../text/rome.md}}\n`),
      'texts/rome.md': 'x',
    });
    expect(folder.err + folder.out).toContain('Did you mean "../texts/rome.md"?');
  });

  it('is relative to the configuration, and on the command line to the current folder', async () => {
    const configured = await validate({ 'pipelines-sync.yaml': CONFIG });
    expect(configured.err + configured.out).toContain('relative to the folder of pipelines-sync.yaml');
    await workspace.close();
    const named = await validate(one(`${HEAD}  - {name: Rome, prompt_text: x}\n`), 'other/*.yaml');
    expect(named.err + named.out).toContain('relative to the current folder');
  });
});

it('a folder with the signs of a pattern in its name can be escaped, or named as it is', async () => {
  for (const pattern of [
    'pipelines/\\\\[team\\\\]/*.yaml',
    'pipelines/[[]team]/*.yaml',
    'pipelines/[team]/a.yaml',
  ]) {
    const ran = await validate({
      'pipelines-sync.yaml': CONFIG.replace('pipelines/*.yaml', pattern),
      'pipelines/[team]/a.yaml': `${HEAD}  - {name: Rome, prompt_text: x}\n`,
      'pipelines/t/b.yaml': `${HEAD}  - {name: Paris, prompt_text: x}\n`,
    });
    expect(ran.err, pattern).toBe('');
    expect(ran.out, pattern).toContain('1 item in 1 file');
    await workspace.close();
  }
});

it('the example in the help of the emulator is a fault', async () => {
  workspace = await Workspace.open();
  const help = (await workspace.run('emulator', '--help')).out.replace(/\s+/g, ' ');
  const example = /for example "([^"]+)"/.exec(help)?.[1] ?? '';
  expect(parseFault(example)).toMatchObject({ nth: [3], status: 503, match: { writesOnly: true } });
});

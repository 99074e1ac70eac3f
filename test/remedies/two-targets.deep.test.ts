import { afterEach, describe, expect, it } from 'vitest';
import { OTHER_ORG_KEY } from '../../src/providers/pipelines/emulator/default-seed.js';
import { ADMIN_KEY, type Emulator, startEmulator } from '../../src/providers/pipelines/emulator/index.js';
import { Workspace } from '../support/workspace.js';
import { inJson, inMarkdown, inText, shWords } from './printed.js';

/** A name that a shell, a page and a pattern would each read in their own way. */
const NAME = 'It\'s "Tone" `x` $HOME * a  b';
const ADDRESS = `prompts/${NAME}`;

let workspace: Workspace;
let other: Emulator | undefined;
afterEach(async () => {
  await workspace.close();
  await other?.close();
  other = undefined;
});

const bundle = (...texts: [name: string, prompt_text: string][]) =>
  JSON.stringify({
    artifact_type: 'pipelines.artifact.bundle.v1',
    prompts: texts.map(([name, prompt_text]) => ({ name, prompt_text })),
  });

const config = (targets: object) =>
  JSON.stringify({
    version: 1,
    namespace: 'n',
    bundles: ['all.json'],
    default_target: Object.keys(targets)[0],
    targets,
  });

/** Words of a printed command, and what makes a machine's answer of it. */
async function paste(words: readonly string[]): Promise<{ code: number; err: string }> {
  const [program, verb, ...rest] = words;
  expect(program).toBe('pipelines-sync');
  return workspace.run(verb ?? '', ...rest, ...(verb === 'apply' ? ['--yes'] : []));
}

function ownRow(org: number, emulator = workspace.emulator) {
  const row = emulator.store.list('prompts').find((one) => one.org_id === org && one.name === NAME);
  if (row === undefined) throw new Error(`org ${org} has none`);
  return row;
}

function edit(org: number, prompt_text: string, emulator = workspace.emulator): void {
  emulator.store.edit('prompts', ownRow(org, emulator).id, { prompt_text });
}

const text = (org: number, emulator = workspace.emulator) => ownRow(org, emulator).prompt_text;

/** Two targets of one configuration in a folder, both applied, both edited. */
async function openTwo(folder: string, ...flags: string[]): Promise<void> {
  const targets = { staging: { org_id: 2 }, production: { org_id: 5 } };
  workspace = await Workspace.open({
    [`${folder}pipelines-sync.yaml`]: config(targets),
    [`${folder}all.json`]: bundle([NAME, 'From git'], ['It\'s "Tone" `x` $HOME AND a  b', 'Like it']),
  });
  delete workspace.env.PIPELINES_API_KEY;
  Object.assign(workspace.env, {
    PIPELINES_API_KEY_STAGING: ADMIN_KEY,
    PIPELINES_API_KEY_PRODUCTION: OTHER_ORG_KEY,
  });
  for (const target of ['staging', 'production']) {
    const ran = await workspace.run('apply', '--yes', '--target', target, ...flags);
    expect([ran.code, ran.err]).toEqual([0, '']);
  }
  for (const org of [2, 5]) {
    edit(org, 'Edited');
    // What another pattern than that of this one address would fit, too.
    const [near] = workspace.emulator.store
      .list('prompts')
      .filter((row) => row.org_id === org && row.name !== NAME);
    workspace.emulator.store.edit('prompts', near?.id ?? 0, { prompt_text: 'Edited, and not asked about' });
  }
}

function nearTexts(): string[] {
  return workspace.emulator.store
    .list('prompts')
    .filter((row) => row.name !== NAME)
    .map((row) => row.prompt_text);
}

type Read = (printed: string) => string[][];
const fromText: Read = (printed) => inText(printed).map(shWords);
const fromMarkdown: Read = (printed) => inMarkdown(printed).map(shWords);
const fromJson: Read = (printed) => inJson(printed);
const overwrites = (words: readonly string[]) =>
  words.includes('overwrite') && words.some((word) => word.includes('Tone" `x` $HOME %2A'));

const PRINTED: [string, string[], Read][] = [
  ['plan', ['plan', '--target', 'production'], fromText],
  ['plan --json', ['plan', '--target', 'production', '--json'], fromJson],
  ['plan --format markdown', ['plan', '--target', 'production', '--format', 'markdown'], fromMarkdown],
  ['apply', ['apply', '--yes', '--target', 'production'], fromText],
  ['drift', ['drift', '--target', 'production'], fromText],
  ['drift --json', ['drift', '--target', 'production', '--json'], fromJson],
  ['drift --format markdown', ['drift', '--target', 'production', '--format', 'markdown'], fromMarkdown],
];

describe.each([
  ['in the root', '', []],
  ['in a subfolder', 'teams/a b/', ['--config', 'teams/a b/pipelines-sync.yaml']],
] as [string, string, string[]][])('two targets, the configuration %s', (_title, folder, flags) => {
  it.each(PRINTED)(
    'what %s prints overwrites production alone, and only what it named',
    async (_name, argv, read) => {
      await openTwo(folder, ...flags);
      const printed = await workspace.run(...argv, ...flags);
      const commands = read(printed.out).filter(overwrites);
      const [command] = commands;
      if (command === undefined) throw new Error(printed.out + printed.err);
      expect(new Set(commands.map((words) => words.join('\0'))).size).toBe(1);
      const ran = await paste(command);
      expect([ran.code, ran.err]).toEqual([0, '']);
      expect([text(2), text(5)]).toEqual(['Edited', 'From git']);
      expect(nearTexts()).toEqual(['Edited, and not asked about', 'Edited, and not asked about']);
    },
  );

  it('the pull that it prints takes in production alone', async () => {
    await openTwo(folder, ...flags);
    edit(5, 'Edited in production');
    const printed = await workspace.run('plan', '--target', 'production', ...flags);
    const command = fromText(printed.out).find(
      (words) => words[1] === 'pull' && words.includes(ADDRESS.replace('*', '%2A')),
    );
    const ran = await paste(command ?? []);
    expect([ran.code, ran.err]).toEqual([0, '']);
    const files = JSON.parse(await workspace.read(`${folder}all.json`));
    expect(files.prompts[0].prompt_text).toBe('Edited in production');
  });
});

it('the target is named where there are several, though it was not given; a single one is not', async () => {
  await openTwo('');
  expect(fromText((await workspace.run('plan')).out).filter(overwrites)).toEqual([
    [
      'pipelines-sync',
      'apply',
      '--target',
      'staging',
      '--on-drift',
      'overwrite',
      '--only',
      ADDRESS.replace('*', '%2A'),
    ],
  ]);
  await workspace.write('pipelines-sync.yaml', config({ staging: { org_id: 2 } }));
  const [command] = fromText((await workspace.run('plan')).out).filter(overwrites);
  expect(command).not.toContain('--target');
  const [argv] = inJson((await workspace.run('plan', '--json')).out).filter(overwrites);
  expect(argv?.slice(2, 4)).toEqual(['--target', 'staging']);
});

it.each([
  ['plan', fromText],
  ['plan --json', fromJson],
  ['drift', fromText],
  ['drift --json', fromJson],
] as [string, Read][])('%s with --base-url hits that platform and no other', async (printing, read) => {
  other = await startEmulator();
  workspace = await Workspace.open({ 'all.json': bundle([NAME, 'From git']) });
  const { url } = workspace.emulator;
  await workspace.write('pipelines-sync.yaml', config({ staging: { org_id: 2, base_url: url } }));
  delete workspace.env.PIPELINES_BASE_URL;
  for (const flags of [[], ['--base-url', other.url]])
    expect((await workspace.run('apply', '--yes', ...flags)).code).toBe(0);
  edit(2, 'Edited here');
  edit(2, 'Edited there', other);
  const printed = await workspace.run(...printing.split(' '), '--base-url', other.url);
  const [command] = read(printed.out).filter(overwrites);
  if (command === undefined) throw new Error(printed.out + printed.err);
  const ran = await paste(command);
  expect([ran.code, ran.err]).toEqual([0, '']);
  expect([text(2), text(2, other)]).toEqual(['Edited here', 'From git']);
});

it('--org and files that were named are named again', async () => {
  workspace = await Workspace.open({
    'pipelines-sync.yaml': config({ staging: { org_id: 2 } }),
    'all.json': bundle(['Rest', 'Rest']),
    'more/-x.json': bundle([NAME, 'From git']),
  });
  workspace.env.PIPELINES_API_KEY = OTHER_ORG_KEY;
  const flags = ['--org', '5', 'more/-x.json'];
  expect((await workspace.run('apply', '--yes', ...flags)).code).toBe(0);
  edit(5, 'Edited');
  for (const [argv, read] of [
    [['plan'], fromText],
    [['plan', '--json'], fromJson],
  ] as [string[], Read][]) {
    edit(5, 'Edited');
    const [command] = read((await workspace.run(...argv, ...flags)).out).filter(overwrites);
    expect(command).toEqual(expect.arrayContaining(['--org', '5', 'more/-x.json']));
    const ran = await paste(command ?? []);
    expect([ran.code, ran.err]).toEqual([0, '']);
    expect(text(5)).toBe('From git');
  }
});

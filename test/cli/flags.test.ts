import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Workspace } from '../support/workspace.js';

let workspace: Workspace;
beforeEach(async () => {
  workspace = await Workspace.open({
    'pipelines-sync.yaml': 'version: 1\nnamespace: n\nbundles: [b.yaml]\ntargets: {staging: {org_id: 2}}\n',
    'b.yaml':
      'artifact_type: pipelines.artifact.bundle.v1\nprompts:\n  - {name: Tone, prompt_text: Be kind.}\n',
  });
});
afterEach(() => workspace.close());

it.each([
  [['plan', '--nope'], 'pipelines-sync plan --help'],
  [['ledger', 'show', '--nope'], 'pipelines-sync ledger show --help'],
  [['--nope'], 'pipelines-sync --help'],
])('a wrong command line %j leads to the help of its command', async (argv, help) => {
  const { code, err } = await workspace.run(...argv);
  expect([code, err]).toEqual([1, expect.stringContaining(`(see ${help})`)]);
  expect((await workspace.run(...help.split(' ').slice(1))).code).toBe(0);
});

it.each([
  [['plan', '--on-drift', 'keeep'], 'Did you mean keep?'],
  [['plan', '--format', 'markdwn'], 'Did you mean markdown?'],
  [['completion', 'bsh'], 'Did you mean bash?'],
  [['help', 'pln'], "unknown command 'pln'\n(Did you mean plan?)"],
])('a wrong word in %j leads to the one that is meant', async (argv, sentence) => {
  const { code, err } = await workspace.run(...argv);
  expect([code, err]).toEqual([1, expect.stringContaining(sentence)]);
  if (argv[0] === 'help') return;
  const { out } = await workspace.run(...argv, '--json');
  expect(JSON.parse(out).diagnostics[0].message).toContain(sentence);
});

describe('options that contradict each other', () => {
  it.each([
    ['plan', '--json', '--format', 'markdown'],
    ['drift', '--json', '--format', 'text'],
    ['validate', '--quiet', '--verbose'],
    ['plan', '--summary', '--json'],
    ['plan', '--summary', '--format', 'markdown'],
    ['extract', 'prompts/Tone', 'prompt_text', '--back', '--to', 't.md'],
    ['init', '--existing', '--new'],
    ['init', '--github', '--ci', 'gitlab'],
    ['init', '--dry-run', '--force'],
    ['rollback', '--to', '1', '--dry-run', '--yes'],
    ['rollback', '--to', '1', '--prune', '--only', 'prompts/*'],
  ])('%s %s %s %s %s %s %s', async (...argv) => {
    const before = await workspace.files();
    const ran = await workspace.run(...argv.filter((word) => word !== undefined));
    const [, first = '', second = ''] =
      /^error PS9091 {2}(--\S+) and (--\S+) cannot be combined: .+\.$/m.exec(ran.err) ?? [];
    expect([ran.code, argv.includes(first), argv.includes(second)]).toEqual([1, true, true]);
    expect([await workspace.files(), workspace.emulator.requests.length]).toEqual([before, 0]);
  });

  it('two ways to say the same are none', async () => {
    for (const argv of [
      ['plan', '--json', '--format', 'json'],
      ['plan', '--summary', '--format', 'text'],
      ['plan', '--no-ledger', '--json'],
    ])
      expect((await workspace.run(...argv)).code, argv.join(' ')).toBe(0);
  });
});

it('plan --summary is one line, with the exit code of the plan', async () => {
  const ran = await workspace.run('plan', '--summary', '--detailed-exitcode');
  expect([ran.code, ran.out]).toEqual([2, 'staging: 1 to create · 0 unchanged\n']);
  await workspace.run('apply', '--yes');
  expect((await workspace.run('plan', '--summary', '--quiet')).out).toBe(
    'staging: Nothing to do · 1 unchanged\n',
  );
});

it('--quiet leaves warnings out, and JSON keeps them', async () => {
  await workspace.run('apply', '--yes');
  await workspace.write('b.yaml', 'artifact_type: x\n');
  const loud = await workspace.run('drift');
  expect([loud.code, loud.err]).toEqual([0, expect.stringContaining('warning PS7202')]);
  expect(await workspace.run('drift', '--quiet')).toMatchObject({ code: 0, out: '', err: '' });
  const json = await workspace.run('drift', '--quiet', '--json');
  expect([json.err, JSON.parse(json.out).diagnostics]).toMatchObject(['', [{ code: 'PS7202' }]]);
});

it('compile --quiet leaves warnings out, and JSON keeps them', async () => {
  const text = await workspace.read('b.yaml');
  await workspace.write('b.yaml', text.replace('name: Tone', 'name: "Tone "'));
  expect((await workspace.run('compile', '--out', 'c.json')).err).toContain('warning PS1207');
  expect(await workspace.run('compile', '--out', 'c.json', '--quiet')).toMatchObject({ code: 0, err: '' });
  const { code, out, err } = await workspace.run('compile', '--out', 'c.json', '--quiet', '--json');
  expect([code, err, JSON.parse(out).diagnostics]).toMatchObject([0, '', [{ code: 'PS1207' }]]);
});

it('plan --quiet shows what cannot be read', async () => {
  await workspace.run('apply', '--yes');
  const config = await workspace.read('pipelines-sync.yaml');
  await workspace.write('pipelines-sync.yaml', `${config}allow_unreadable: [prompts]\n`);
  expect(await workspace.run('plan', '--quiet')).toMatchObject({ code: 0, out: '' });
  const match = { method: 'GET', path: /^\/api\/prompts/ };
  workspace.emulator.setFaults([
    { nth: 'every', when: 'before', status: 403, body: { detail: 'no' }, match },
  ]);
  const { code, out, err } = await workspace.run('plan', '--quiet');
  expect([code, out], err).toEqual([3, expect.stringContaining('1 unreadable')]);
});

import { afterEach, describe, expect, it } from 'vitest';
import { HELP } from '../../src/cli/generated/help.js';
import { planSchema } from '../../src/plan/document/plan-schema.js';
import { compile } from '../bundle/schema/compile.js';
import { faults } from '../report/output-faults.js';
import { type Ran, Workspace } from '../support/workspace.js';

let workspace: Workspace;
afterEach(() => workspace.close());

const CONFIG = 'version: 1\nnamespace: n\nbundles: [b.yaml]\ntargets: {staging: {org_id: 2}}\n';
const BUNDLE =
  'artifact_type: pipelines.artifact.bundle.v1\nprompts:\n  - {name: Tone, prompt_text: Be kind., old_field: 1}\n';
const FILES = { 'pipelines-sync.yaml': CONFIG, 'b.yaml': BUNDLE };

/** A way to call each command that has `--json`, without the flag. */
const CALLS: { readonly [words: string]: readonly string[] } = {
  apply: ['--yes'],
  compile: [],
  completion: ['bash'],
  demo: [],
  doctor: [],
  drift: [],
  emulator: ['--switch', 'help'],
  explain: ['prompts'],
  extract: ['prompts/Tone', 'prompt_text'],
  fmt: [],
  history: [],
  import: ['none.md'],
  init: ['--github', '--dry-run'],
  'ledger forget': ['prompts/Tone', '--yes'],
  'ledger move': ['prompts/Tone', 'prompts/Other', '--yes'],
  'ledger push': ['--yes'],
  'ledger rebind': ['--yes'],
  'ledger relocate': ['--yes'],
  'ledger set': ['prompts/Tone', '--protect', 'on', '--yes'],
  'ledger show': [],
  'ledger unlock': ['--yes'],
  mv: ['prompts/Tone', 'Other'],
  'pipelex run': ['methods', '--pipe', 'a', '--yes'],
  plan: [],
  pull: [],
  rollback: ['--to', '1', '--yes'],
  schema: ['config'],
  smoke: [],
  trial: [],
  validate: [],
};
/** Commands that read no configuration. */
const WITHOUT_FILES = ['completion', 'demo', 'emulator', 'explain', 'schema'];
/** Commands whose document is their own in a folder with a broken configuration, too. */
const HAVE_RESULT = ['validate', 'doctor', 'fmt', ...WITHOUT_FILES];
/** The definition of what a call above gives, where it is not named after the command. */
const DEFINITIONS: { readonly [words: string]: string } = { emulator: 'emulator_switches' };
const commands = Object.entries(CALLS).map(
  ([words, rest]) => [words, [...words.split(' '), ...rest]] as const,
);

/** The document that a run printed and nothing else, which must be an error with these codes. */
function errorOf({ code, out, err }: Ran, words: string | null, codes: unknown) {
  const document = JSON.parse(out);
  expect([words, faults('error', { out })]).toEqual([words, []]);
  expect(document).toMatchObject({ format_version: '1.0', command: words, exit_code: code });
  expect(document.diagnostics.map((one: { code: string }) => one.code)).toEqual(codes);
  for (const { code: said } of document.diagnostics) expect(err).toMatch(said === 'PS9090' ? /error/ : said);
  return document;
}

describe('--json prints one document', () => {
  it('is tried with every command that has the flag', async () => {
    workspace = await Workspace.open();
    const having = Object.entries(HELP.commands).flatMap(([words, { options }]) =>
      options.some(({ term }) => term === '--json') ? [words] : [],
    );
    expect(having.sort()).toEqual(Object.keys(CALLS).sort());
  });

  it.each(commands)('%s: an unknown option', async (words, argv) => {
    workspace = await Workspace.open(FILES);
    const ran = await workspace.run(...argv, '--json', '--jsn');
    const { diagnostics } = errorOf(ran, words, ['PS9090']);
    expect(diagnostics[0]).toMatchObject({ message: expect.stringContaining("unknown option '--jsn'") });
    expect(diagnostics[0].argv.slice(0, 2)).toEqual(['pipelines-sync', 'help']);
  });

  it.each(commands)('%s: a broken configuration', async (words, argv) => {
    workspace = await Workspace.open({ ...FILES, 'pipelines-sync.yaml': 'version: 1\ntagrets: {}\n' });
    const ran = await workspace.run(...argv, '--json');
    expect(ran.code).toBe(WITHOUT_FILES.includes(words) ? 0 : 1);
    if (HAVE_RESULT.includes(words)) expect(faults(DEFINITIONS[words] ?? words, ran)).toEqual([]);
    else expect(errorOf(ran, words, expect.anything()).diagnostics.length).toBeGreaterThan(0);
  });

  it.each(commands)('%s: a platform that fails', async (words, argv) => {
    workspace = await Workspace.open(FILES);
    workspace.emulator.setFaults([{ nth: 'every', when: 'before', status: 500, match: {} }]);
    const { out } = await workspace.run(...argv, '--json');
    expect(JSON.parse(out)).toMatchObject(
      words === 'compile' ? { prompts: [{}] } : { command: words, diagnostics: expect.any(Array) },
    );
  });
});

describe('files, schemas and texts', () => {
  const UNTIDY = { ...FILES, 'b.yaml': BUNDLE.replace('artifact_type:', 'artifact_type:  ') };
  const document = (ran: Ran, words: string) => {
    expect(faults(words, ran)).toEqual([]);
    expect(JSON.parse(ran.out)).toMatchObject({ command: words, exit_code: ran.code });
    return JSON.parse(ran.out);
  };

  it('fmt gives the state of each file', async () => {
    workspace = await Workspace.open(UNTIDY);
    const fmt = async (...args: string[]) => document(await workspace.run('fmt', '--json', ...args), 'fmt');
    expect(await fmt('--check')).toMatchObject({
      check: true,
      exit_code: 1,
      files: [{ file: 'b.yaml', state: 'would_change' }],
    });
    expect(await fmt()).toMatchObject({ check: false, exit_code: 0, files: [{ state: 'formatted' }] });
    expect(await fmt('--check')).toMatchObject({ exit_code: 0, files: [{ state: 'unchanged' }] });
    await workspace.write('b.yaml', `${BUNDLE}prompts: [\n`);
    expect(await fmt()).toMatchObject({
      exit_code: 1,
      files: [{ state: 'left' }],
      diagnostics: [{ severity: 'error' }],
    });
  });

  it('schema, explain and completion give what they print otherwise', async () => {
    workspace = await Workspace.open();
    for (const [words, rest, member, about] of [
      ['schema', ['plan'], 'schema', { name: 'plan' }],
      ['explain', ['prompts'], 'text', { topic: 'prompts' }],
      ['explain', [], 'text', { topic: null }],
      ['completion', ['zsh'], 'script', { shell: 'zsh' }],
    ] as const) {
      const plain = await workspace.run(words, ...rest);
      const made = document(await workspace.run(words, ...rest, '--json'), words);
      expect(made).toMatchObject({ ...about, diagnostics: [] });
      expect(made[member]).toEqual(member === 'schema' ? JSON.parse(plain.out) : plain.out);
    }
  });

  it('demo gives every command of its story, and prints no story', async () => {
    workspace = await Workspace.open();
    const plain = await workspace.run('demo');
    const ran = await workspace.run('demo', '--json');
    const { steps, folder, diagnostics } = document(ran, 'demo');
    const typed = plain.out.split('\n').flatMap((line) => /^\$ (pipelines-sync .*)$/.exec(line)?.[1] ?? []);
    const exits = [...plain.out.matchAll(/^ {2}exit (\d)$/gm)].map(([, code]) => Number(code));
    expect(steps.map(({ command }: { command: string }) => command)).toEqual(typed);
    expect(steps.map(({ exit_code }: { exit_code: number }) => exit_code)).toEqual(exits);
    expect(new Set(exits)).toEqual(new Set([0, 3]));
    for (const { title } of steps) expect(plain.out).toContain(`\n${title}\n`);
    expect([folder, diagnostics, ran.err]).toEqual([null, [], plain.err]);
  });

  it('emulator gives its switches, and an option that it cannot start with as an error', async () => {
    workspace = await Workspace.open();
    const ran = await workspace.run('emulator', '--switch', 'help', '--json');
    expect(faults('emulator_switches', ran)).toEqual([]);
    expect(JSON.parse(ran.out).switches).toContainEqual(expect.objectContaining({ name: 'list_shape' }));
    const wrong = await workspace.run('emulator', '--json', '--switch', 'colour=red');
    errorOf(wrong, 'emulator', ['PS9086']);
    expect(wrong.err).toMatch(/^error PS9086 {2}Unknown switch "colour"/);
  });

  it('init gives its files, what to do next and the pull', async () => {
    workspace = await Workspace.open();
    const init = async (...args: string[]) =>
      document(await workspace.run('init', '--json', ...args), 'init');
    const states = ({ files }: { files: { file: string; state: string }[] }) =>
      new Set(files.map(({ state }) => state));
    const shown = await init('--org', '2', '--existing', '--dry-run');
    expect([states(shown), shown.next, shown.dry_run]).toEqual([new Set(['new']), [], true]);
    workspace.emulator.store.create('prompts', { name: 'Tone', prompt_text: 'Be kind.' });
    const made = await init('--org', '2', '--existing');
    expect(states(made)).toEqual(new Set(['written', 'added']));
    expect(made.pulled).toMatchObject({
      command: 'pull',
      exit_code: 0,
      items: [{ address: 'prompts/Tone' }],
    });
    expect(made.next).toContainEqual({
      where: 'here',
      says: expect.any(String),
      command: 'pipelines-sync plan',
    });
    const other = await init('--org', '5', '--dry-run');
    expect(other.files).toContainEqual({ file: 'pipelines-sync.yaml', state: 'differs' });
    const refused = await workspace.run('init', '--json', '--org', '5');
    errorOf(refused, 'init', ['PS9060']);
    const github = await init('--github');
    expect(github.next.filter(({ command }: { command: string | null }) => command !== null)).not.toEqual([]);
  });

  it('a topic and a schema that there is not are errors', async () => {
    workspace = await Workspace.open();
    for (const words of ['schema', 'explain'])
      errorOf(await workspace.run(words, 'nothing-like-it', '--json'), words, [expect.stringMatching(/^PS/)]);
  });
});

describe('what went wrong', () => {
  it.each([
    [['plam', '--json'], null],
    [['--json'], null],
    [['ledger', 'shov', '--json'], 'ledger'],
    [['plan', '--format=json', '--on-drift', 'later'], 'plan'],
    [['drift', '--format', 'json', '--only'], 'drift'],
  ])('%j: the command line', async (argv, words) => {
    workspace = await Workspace.open(FILES);
    errorOf(await workspace.run(...argv), words, ['PS9090']);
  });

  it('a finding has place, address and remedy; warnings come with it', async () => {
    workspace = await Workspace.open({
      ...FILES,
      'b.yaml': `${BUNDLE}  - {name: Tone, prompt_text: Again.}\n`,
    });
    const { diagnostics } = errorOf(await workspace.run('plan', '--json'), 'plan', expect.anything());
    const quiet = await workspace.run('plan', '--json', '--quiet');
    expect(JSON.parse(quiet.out).diagnostics).toEqual(diagnostics);
    expect(quiet.err).toMatch(/error PS1205/);
    expect(quiet.err).not.toMatch(/warning/);
    const error = diagnostics.find(({ severity }: { severity: string }) => severity === 'error');
    expect(error).toMatchObject({ place: { file: 'b.yaml', line: 4 }, address: 'prompts/Tone' });
    expect(diagnostics.some(({ severity }: { severity: string }) => severity === 'warning')).toBe(true);
  });

  it('a refused key, and a command to paste', async () => {
    workspace = await Workspace.open(FILES);
    workspace.env.PIPELINES_API_KEY = 'sk-wrong-key-000000000000000000';
    errorOf(await workspace.run('plan', '--json'), 'plan', expect.arrayContaining(['PS5010']));
    workspace.env.PIPELINES_API_KEY = undefined;
    errorOf(await workspace.run('apply', '--json'), 'apply', expect.arrayContaining(['PS3105']));
  });

  it('a question that nobody can answer is exit 3', async () => {
    workspace = await Workspace.open(FILES);
    const ran = await workspace.run('apply', '--json');
    expect(ran.code).toBe(3);
    errorOf(ran, 'apply', expect.arrayContaining(['PS9020']));
  });

  it('a fault of the tool', async () => {
    workspace = await Workspace.open(FILES);
    const conceal = () => {
      throw new Error('made up');
    };
    const ran = await workspace.runWith({ conceal }, 'plan', '--json');
    errorOf(ran, 'plan', expect.arrayContaining(['PS9001']));
  });

  it('an interrupt before anything was written', async () => {
    workspace = await Workspace.open(FILES);
    const ran = await workspace.runWith({ signal: AbortSignal.abort() }, 'apply', '--yes', '--json');
    const document = JSON.parse(ran.out);
    expect(document).toMatchObject({ command: 'apply', exit_code: ran.code });
    expect(ran.code).not.toBe(0);
    expect(workspace.emulator.store.list('prompts')).toEqual([]);
  });
});

describe('a result', () => {
  it('has the warnings that stand on stderr; a plan and a bundle stay what they are', async () => {
    workspace = await Workspace.open(FILES);
    const planned = await workspace.run('plan', '--json');
    expect(compile(planSchema())(JSON.parse(planned.out))).toBe(true);
    expect(planned.out).toBe((await workspace.run('plan', '--format', 'json')).out);
    expect(JSON.parse((await workspace.run('compile', '--json')).out)).not.toHaveProperty('diagnostics');
    const compiled = await workspace.run('compile', '--json', '--out', 'c.json');
    expect([compiled.code, faults('error', compiled)]).toEqual([0, []]);
    await workspace.write('pipelines-sync.yaml', CONFIG.replace('org_id: 2', ''));
    await workspace.write('b.yaml', BUNDLE.replace('Be kind., old_field: 1', '"Be\\u0007kind."'));
    const applied = await workspace.run('apply', '--yes', '--json');
    expect([applied.code, faults('apply', applied)]).toEqual([0, []]);
    const { diagnostics } = JSON.parse(applied.out);
    const codes = diagnostics.map(({ code }: { code: string }) => code);
    expect(codes.length).toBeGreaterThan(0);
    for (const code of codes) expect(applied.err).toContain(code);
  });

  it('is a document also where nothing had to be done, with one name for the revision', async () => {
    workspace = await Workspace.open(FILES);
    const { ledger } = JSON.parse((await workspace.run('apply', '--yes', '--json')).out);
    const unlocked = await workspace.run('ledger', 'unlock', '--json');
    expect(faults('ledger_change', unlocked)).toEqual([]);
    const { revisions } = JSON.parse((await workspace.run('history', '--json')).out);
    const { newest } = JSON.parse((await workspace.run('ledger', 'show', '--json')).out);
    const all = [ledger.revision, JSON.parse(unlocked.out).revision, revisions[0].revision, newest.revision];
    expect(all).toEqual(['1', '1', '1', '1']);
    const moved = await workspace.run('mv', 'prompts/Tone', 'Other', '--json');
    expect([faults('mv', moved), JSON.parse(moved.out).written]).toEqual([[], ['b.yaml']]);
    const extracted = await workspace.run('extract', 'prompts/Other', 'prompt_text', '--json');
    expect(faults('extract', extracted)).toEqual([]);
  });

  it('that cannot be written after a change is no success', async () => {
    workspace = await Workspace.open(FILES);
    const lost = () => ({ reason: 'ENOSPC', isClosed: false });
    expect((await workspace.runWith({ lost }, 'apply', '--yes', '--json')).code).toBe(4);
  });
});

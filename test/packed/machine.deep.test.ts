import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HELP } from '../../src/cli/generated/help.js';
import type { JsonObject } from '../../src/model/index.js';
import { compile } from '../bundle/schema/compile.js';
import { Installed, PACKAGE, type Ran } from './installed.js';

interface Call {
  /** What a machine passes beside `--json`, in a folder with everything applied once. */
  args: readonly string[];
  /** The document: a definition of the published schema, `plan`, or `bundle`. */
  gives: string;
  code: number;
}

/** Every command with `--json`, as it ends where nothing is wrong with the files. */
const CALLS: { readonly [command: string]: Call } = {
  apply: { args: ['--yes'], gives: 'apply', code: 0 },
  compile: { args: [], gives: 'bundle', code: 0 },
  completion: { args: ['bash'], gives: 'completion', code: 0 },
  demo: { args: [], gives: 'demo', code: 0 },
  doctor: { args: [], gives: 'doctor', code: 0 },
  drift: { args: [], gives: 'drift', code: 0 },
  emulator: { args: ['--switch', 'help'], gives: 'emulator_switches', code: 0 },
  explain: { args: ['held'], gives: 'explain', code: 0 },
  extract: { args: ['prompts/Tone of voice', 'description'], gives: 'extract', code: 0 },
  fmt: { args: [], gives: 'fmt', code: 0 },
  history: { args: [], gives: 'history', code: 0 },
  import: { args: ['notes'], gives: 'import', code: 0 },
  init: { args: ['--github'], gives: 'init', code: 0 },
  'ledger forget': { args: ['prompts/Tone of voice', '--yes'], gives: 'ledger_change', code: 0 },
  'ledger move': {
    args: ['prompts/Tone of voice', 'prompts/Voice', '--yes'],
    gives: 'ledger_change',
    code: 0,
  },
  'ledger push': { args: ['--yes'], gives: 'ledger_change', code: 0 },
  'ledger rebind': { args: ['--yes'], gives: 'ledger_change', code: 0 },
  'ledger relocate': { args: ['--yes'], gives: 'error', code: 3 },
  'ledger set': {
    args: ['prompts/Tone of voice', '--protect', 'on', '--yes'],
    gives: 'ledger_change',
    code: 0,
  },
  'ledger show': { args: [], gives: 'ledger_show', code: 0 },
  'ledger unlock': { args: ['--yes'], gives: 'ledger_change', code: 0 },
  mv: { args: ['prompts/Tone of voice', 'Voice'], gives: 'mv', code: 0 },
  'pipelex run': { args: ['methods', '--pipe', 'a', '--yes'], gives: 'error', code: 1 },
  plan: { args: [], gives: 'plan', code: 0 },
  pull: { args: [], gives: 'pull', code: 0 },
  rollback: { args: ['--to', '1', '--dry-run'], gives: 'rollback_dry_run', code: 0 },
  schema: { args: ['config'], gives: 'schema', code: 0 },
  smoke: { args: [], gives: 'error', code: 1 },
  trial: { args: ['--clean'], gives: 'trial', code: 0 },
  validate: { args: [], gives: 'validate', code: 0 },
};

/** Commands without `--json`, and why. */
const WITHOUT: { readonly [command: string]: string } = {};

/** Commands that read no configuration, and have no more options. */
const WITHOUT_FILES = new Set(['completion', 'demo', 'emulator', 'explain', 'schema']);
/** Commands without --quiet and --verbose. */
const PLAIN = new Set([...WITHOUT_FILES, 'fmt', 'init']);
const VALIDATE_LIKE = new Set(['validate', 'doctor']);

let pack: Installed;
let platform: Record<string, string> = {};
let ready = '';
let definitions: JsonObject = {};
let planSchema: JsonObject = {};

beforeAll(async () => {
  pack = Installed.open();
  platform = await pack.emulator();
  ready = path.join(pack.home, 'ready');
  mkdirSync(path.join(ready, 'notes'), { recursive: true });
  execFileSync('git', ['init', '--quiet'], { cwd: ready, env: pack.env() });
  writeFileSync(path.join(ready, 'notes', 'greeting.md'), 'Say hello to {{name}}.\n');
  expect((await pack.run(ready, {}, 'init', '--org', '2')).code).toBe(0);
  expect((await pack.run(ready, platform, 'apply', '--yes')).code).toBe(0);
  const published = (file: string) => JSON.parse(readFileSync(pack.at(PACKAGE, 'schemas', file), 'utf8'));
  definitions = published('output.v1.schema.json').definitions;
  planSchema = published('plan.v1.schema.json');
});
afterAll(() => pack.close());

/** The one document on stdout, which must fit what is published under a name. */
function documentOf(ran: Ran, command: string | null, gives: readonly string[]): JsonObject {
  expect(ran.out, ran.err).toMatch(/^\{[\s\S]*\}\n$/);
  const document = JSON.parse(ran.out) as JsonObject;
  const faults = gives.map((name) => {
    if (name === 'bundle')
      return document.artifact_type === 'pipelines.artifact.bundle.v1' ? [] : ['no bundle'];
    const validate = compile(
      name === 'plan' ? planSchema : { ...(definitions[name] as JsonObject), definitions },
    );
    validate(document);
    return (validate.errors ?? []).map(({ instancePath, message }) => `${name}${instancePath} ${message}`);
  });
  expect(faults.some((one) => one.length === 0) ? [] : faults).toEqual([]);
  if (!['plan', 'bundle', 'emulator'].includes(gives[0] ?? '')) {
    expect([document.command, document.exit_code]).toEqual([command, ran.code]);
    expect(document.format_version).toMatch(/^\d+\.\d+$/);
  }
  return document;
}

function codesOf(document: JsonObject): string[] {
  return (document.diagnostics as { code: string }[]).map(({ code }) => code);
}

function copy(name: string): string {
  const folder = path.join(pack.home, `of ${name}`);
  cpSync(ready, folder, { recursive: true });
  return folder;
}

const commands = Object.entries(CALLS).map(([words, call]) => ({
  words,
  argv: [...words.split(' '), ...call.args],
  ...call,
}));

describe('the first hour of a machine: one JSON document, whatever happens', () => {
  it('knows every command there is: a new one says here what it prints, or why it has no --json', () => {
    const hasJson = (words: string) =>
      HELP.commands[words]?.options.some(({ term }) => term === '--json') === true;
    const all = Object.keys(HELP.commands);
    expect(all.filter(hasJson).sort()).toEqual(Object.keys(CALLS).sort());
    expect(all.filter((words) => !hasJson(words)).sort()).toEqual(Object.keys(WITHOUT).sort());
  });

  it.each(commands)('$words: a result', async ({ words, argv, gives, code }) => {
    const ran = await pack.run(copy(words), platform, ...argv, '--json');
    expect([ran.code, ran.err]).toEqual([code, code === 0 ? expect.not.stringMatching(/^error/m) : ran.err]);
    const document = documentOf(ran, words, [gives]);
    // Standard error says the same to a person.
    if (gives === 'error') for (const said of codesOf(document)) expect(ran.err).toContain(said);
  });

  it.each(commands)('$words: an option that there is not', async ({ words, argv }) => {
    const ran = await pack.run(ready, platform, ...argv, '--json', '--jsn');
    expect(ran.code).toBe(1);
    expect(codesOf(documentOf(ran, words, ['error']))).toEqual(['PS9090']);
  });

  it.each(commands)('$words: two options that contradict each other', async ({ words, argv }) => {
    const ran = await pack.run(ready, platform, ...argv, '--json', '--quiet', '--verbose');
    expect(ran.code).toBe(1);
    expect(codesOf(documentOf(ran, words, ['error']))).toEqual([PLAIN.has(words) ? 'PS9090' : 'PS9091']);
  });

  it.each(commands)('$words: files with errors', async ({ words, argv, gives }) => {
    const folder = copy(`${words} broken`);
    writeFileSync(path.join(folder, 'pipelines-sync.yaml'), 'version: 1\ntagrets: {}\n');
    const ran = await pack.run(folder, platform, ...argv, '--json');
    if (WITHOUT_FILES.has(words)) {
      expect(ran.code).toBe(0);
      documentOf(ran, words, [gives]);
      return;
    }
    expect(ran.code).toBe(1);
    const document = documentOf(ran, words, VALIDATE_LIKE.has(words) ? [gives] : ['error']);
    if (!VALIDATE_LIKE.has(words)) expect(codesOf(document)).toContain('PS3005');
  });

  it.each(commands)('$words: no key', async ({ words, argv, gives }) => {
    const { PIPELINES_BASE_URL = '' } = platform;
    const ran = await pack.run(copy(`${words} keyless`), { PIPELINES_BASE_URL }, ...argv, '--json');
    documentOf(ran, words, [gives, 'error']);
    if (ran.code !== 0) expect(ran.err + ran.out).toMatch(/PS\d{4}/);
  });

  it.each(Object.keys(WITHOUT))('%s: --json is refused in JSON', async (words) => {
    const ran = await pack.run(ready, platform, words, '--json');
    expect(ran.code).toBe(1);
    expect(codesOf(documentOf(ran, words, ['error']))).toEqual(['PS9090']);
  });

  it('emulator: one line on stdout as soon as it listens, and nothing else', async () => {
    const { line, env, ended } = await pack.listening('--json', '--port', '0');
    const document = documentOf({ code: 0, out: line, err: '' }, null, ['emulator']);
    expect(document).toMatchObject({ command: 'emulator', environment: env });
    // A folder of its own: the ledger of the others is of another address.
    const folder = path.join(pack.home, 'listening');
    mkdirSync(folder);
    execFileSync('git', ['init', '--quiet'], { cwd: folder, env: pack.env() });
    expect((await pack.run(folder, {}, 'init', '--org', '2', '--json')).code).toBe(0);
    const planned = await pack.run(folder, env, 'plan', '--json');
    documentOf(planned, 'plan', ['plan']);
    expect(await ended()).toEqual({ code: 0, out: line, err: expect.stringContaining('GET ') });
    const taken = await pack.run(ready, {}, 'emulator', '--json', '--fault', 'nth=1');
    expect([taken.code, codesOf(documentOf(taken, 'emulator', ['error']))]).toEqual([1, ['PS9086']]);
  });

  it('no command, and one that there is not', async () => {
    for (const [argv, command] of [
      [['plam', '--json'], null],
      [['ledger', 'shov', '--json'], 'ledger'],
    ] as const) {
      const ran = await pack.run(ready, platform, ...argv);
      expect([ran.code, codesOf(documentOf(ran, command, ['error']))]).toEqual([1, ['PS9090']]);
    }
  });

  it('the exit code says what a person would read: changes 2, refused 3', async () => {
    const folder = copy('codes');
    const tone = path.join(folder, 'pipelines', 'prompts', 'tone-of-voice.md');
    writeFileSync(tone, readFileSync(tone, 'utf8').replace('warm', 'formal'));
    const planned = await pack.run(folder, platform, 'plan', '--json', '--detailed-exitcode');
    expect(planned.code).toBe(2);
    documentOf(planned, 'plan', ['plan']);
    const asked = await pack.run(folder, platform, 'apply', '--json');
    expect([asked.code, codesOf(documentOf(asked, 'apply', ['error']))]).toEqual([
      3,
      expect.arrayContaining(['PS9020']),
    ]);
  });
});

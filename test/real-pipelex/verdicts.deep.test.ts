import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, expect, inject, it } from 'vitest';
import { startPipelex } from '../../scripts/pipelex-server.mjs';
import { GREETING } from './greeting.js';
import { ask, RealPipelexScene } from './real-scene.js';

const PENDING = `${GREETING}
[pipe.wave]
description = "Waves at a person"
inputs      = { person = "Text" }
output      = "Text"
`;
const HINTED = GREETING.replace('"Text"', '{ concept = "Text", hints = { intent = "shouting" } }');
const WRONG = GREETING.replace('"Greeting"\nprompt', '"Nowhere"\nprompt');

let scene: RealPipelexScene;
afterEach(() => scene?.close());

const open = async (files: Record<string, string>) => {
  scene = await RealPipelexScene.open(files);
};

/** Exit code, and each tree with its state and with code and line of each finding. */
const planned = async () => {
  const { code, trees } = await scene.plan();
  const lines = [...trees.values()].map(({ tree, state, findings }) =>
    [tree, state, ...findings.map((one) => `${one.code}:${one.place?.line}`)].join(' '),
  );
  return [code, ...lines];
};

it('warnings, and a method that cannot run yet, are no errors unless the target is strict', async () => {
  await open({ 'hinted/a.mthds': HINTED, 'pending/a.mthds': PENDING, 'good/a.mthds': GREETING });
  const lines = [
    'methods/good valid',
    'methods/hinted valid PS2813:8',
    'methods/pending not_runnable PS2815:15',
  ];
  expect(await planned()).toEqual([0, ...lines]);
  await scene.configure('    strict: true\n');
  expect(await planned()).toEqual([5, ...lines]);
});

it('a package is one tree: its bundles see each other, and those of a package within do not', async () => {
  const other = GREETING.replace('greet]', 'wave]').replace('main_pipe   = "greet"\n', '');
  const concept = '[concept]\nGreeting = "A friendly greeting"\n\n';
  await open({
    'pack/METHODS.toml': '[package]\nname = "pack"\n',
    'pack/one/a.mthds': GREETING,
    'pack/two/b.mthds': other.replace(concept, ''),
    'pack/inner/METHODS.toml': '[package]\nname = "inner"\n',
    'pack/inner/c.mthds': other,
  });
  expect(await planned()).toEqual([0, 'methods/pack valid', 'methods/pack/inner valid']);
  await scene.write('pack/inner/c.mthds', other.replace(concept, ''));
  expect(await planned()).toEqual([5, 'methods/pack valid', 'methods/pack/inner invalid PS2810:8']);
});

it('what this server cannot run is not checkable; inputs beside a method are not sent', async () => {
  await open({ 'good/a.mthds': GREETING, 'good/inputs.json': '{"person":"Ann"}' });
  expect(await planned()).toEqual([0, 'methods/good valid']);
  await scene.write('script/a.mthds', GREETING);
  await scene.write('script/tools.py', 'x = 1\n');
  const { code, trees } = await scene.plan();
  expect([code, trees.get('methods/script')?.state]).toEqual([3, 'not_checkable']);
  expect(trees.get('methods/script')?.message).toContain('pipelex.deployment.custom_code_requires_sandbox');
});

it('a server that is off, and a key that it refuses, are errors and no verdicts', async () => {
  await open({ 'wrong/a.mthds': WRONG });
  expect(await planned()).toEqual([5, 'methods/wrong invalid PS2810:12']);
  const { env } = scene;
  scene.env = { ...env, PIPELEX_API_KEY: 'another-key-0123456789' };
  const refused = await scene.run('plan');
  expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('refused the key')]);
  scene.env = { ...env, PIPELEX_BASE_URL: 'http://127.0.0.1:9' };
  const off = await scene.run('plan');
  expect([off.code, off.err]).toEqual([1, expect.stringMatching(/error PS\d{4}/)]);
  for (const { out, err } of [refused, off]) expect(out + err).not.toMatch(/\binvalid\b/);
});

it('the first files that init writes are valid and formatted, and their method runs without a model', async () => {
  await open({});
  await rm(path.join(scene.folder, 'pipelines-sync.yaml'));
  const { code, err } = await scene.run('init', '--provider', 'pipelex');
  expect(code, err).toBe(0);
  expect(await planned()).toEqual([0, 'methods/hello valid']);
  await writeFile(path.join(scene.folder, 'ann.json'), '{ "name": "Ann" }\n');
  const ran = await scene.run(
    'pipelex',
    'run',
    'methods/hello',
    '--pipe',
    'greet',
    '--inputs',
    'ann.json',
    '--yes',
  );
  expect([ran.code, ran.out], ran.err).toEqual([0, expect.stringContaining('Ann')]);
});

it('a JWT is a key like any other', async () => {
  await open({ 'wrong/a.mthds': WRONG });
  const server = await startPipelex({ auth: 'jwt' });
  try {
    scene.env = { PIPELEX_BASE_URL: server.url, PIPELEX_API_KEY: server.key };
    expect(await planned()).toEqual([5, 'methods/wrong invalid PS2810:12']);
  } finally {
    await server.stop();
  }
});

it('a file that the formatter would change is a warning, whose command ends it', async () => {
  const file = "it's $5/a b.mthds";
  await open({ [file]: GREETING.replace('type        =', 'type =') });
  expect(await planned()).toEqual([0, "methods/it's $5 valid PS2814:9"]);
  const { err } = await scene.run('plan');
  const command = /plxt format .*/.exec(err)?.[0] ?? '';
  const PATH = `${inject('pipelex').bin}${path.delimiter}${process.env.PATH}`;
  execFileSync('sh', ['-c', command], {
    cwd: scene.folder,
    env: { PATH, HOME: scene.folder, DO_NOT_TRACK: '1' },
    stdio: 'pipe',
  });
  expect(await scene.read(file)).toBe(GREETING);
  expect(await planned()).toEqual([0, "methods/it's $5 valid"]);
});

it('plxt, called as in that command, makes of every method what the formatter of the server makes', async () => {
  const { corpus, bin } = inject('pipelex');
  const texts = readdirSync(corpus, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mthds'))
    .map((file) => ({ file, loose: readFileSync(path.join(corpus, file), 'utf8').replace(/ +=/g, '  =') }));
  await open({ 'a/a.mthds': `${GREETING}\n\n` });
  const { trees } = await scene.plan();
  const [program = '', ...words] = trees.get('methods/a')?.findings[0]?.argv ?? [];
  expect([program, words.pop()]).toEqual(['plxt', 'methods/a/a.mthds']);
  for (const { file, loose } of texts) await scene.write(`all/${file}`, loose);
  execFileSync(path.join(bin, program), [...words, ...texts.map(({ file }) => `methods/all/${file}`)], {
    cwd: scene.folder,
    env: { HOME: scene.folder, DO_NOT_TRACK: '1' },
    stdio: 'pipe',
  });
  for (const { file, loose } of texts) {
    const { formatted, changed } = await ask<{ formatted: string; changed: boolean }>('/v1/format', {
      content: loose,
    });
    expect([changed, await scene.read(`all/${file}`)], file).toEqual([true, formatted]);
  }
});

it('the linter shows the line and column of a slip in a method that is invalid', async () => {
  const slip = GREETING.replace('output      =', 'colour      = "red"\noutput      =');
  await open({ 'slip/a.mthds': slip });
  const { diagnostics } = await ask<{ diagnostics: { range: { start_line: number; start_col: number } }[] }>(
    '/v1/lint',
    { content: slip },
  );
  expect(diagnostics).toHaveLength(1);
  const { code, trees } = await scene.plan();
  const tree = trees.get('methods/slip');
  expect([code, tree?.state]).toEqual([5, 'invalid']);
  const { start_line: line, start_col: column } = diagnostics[0]?.range ?? {};
  expect(tree?.findings.filter((one) => one.code === 'PS2811').map(({ place }) => place)).toEqual([
    { file: 'methods/slip/a.mthds', line, column },
  ]);
  expect(line).toBe(12);
});

it('a bundle with the old suffix is judged, and findings name the file as it is called', async () => {
  await open({ 'old/a.plx': WRONG });
  const { code, trees } = await scene.plan();
  const [finding, ...others] = trees.get('methods/old')?.findings ?? [];
  expect([code, others]).toEqual([5, []]);
  expect(finding?.place).toEqual({ file: 'methods/old/a.plx', line: 12, column: expect.any(Number) });
});

it('a plan says what a change since the last commit means to callers', async () => {
  await open({ 'a/a.mthds': GREETING, 'b/b.mthds': GREETING, 'c/c.mthds': GREETING, 'd/d.mthds': GREETING });
  const git = (...argv: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.c', ...argv], { cwd: scene.folder });
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'one');
  await scene.write(
    'a/a.mthds',
    GREETING.replace('{ person = "Text" }', '{ person = "Text", mood = "Text" }').replace(
      'for $person',
      'for $person, who feels $mood',
    ),
  );
  await scene.write('b/b.mthds', `# Says hello.\n${GREETING}`);
  await scene.write('c/c.mthds', GREETING.replace('Write a', 'Compose a'));
  const { code, trees } = await scene.plan();
  expect(code).toBe(0);
  const changes = Object.fromEntries(
    [...trees].map(([tree, one]) => [path.posix.basename(tree), one.changes]),
  );
  expect(changes).toEqual({
    a: ['input `mood` added to `greetings.greet` (breaking for callers)'],
    b: ['only layout or comments changed'],
    c: ['the meaning changed; inputs and outputs of all pipes stay the same'],
    d: [],
  });
});

it('a run costs, so it needs a yes; where the server reaches no model the run failed and is not repeated', async () => {
  await open({ 'a/a.mthds': GREETING });
  await scene.write('person.json', '{ "person": "Ann" }\n');
  const run = (...more: string[]) =>
    scene.run('pipelex', 'run', 'methods/a', '--pipe', 'greet', '--inputs', 'methods/person.json', ...more);
  expect((await run()).code).toBe(3);
  const ran = await run('--yes');
  expect([ran.code, ran.err]).toEqual([1, expect.stringContaining('provider.unavailable')]);
  expect(ran.err).toContain('costs money');
  const started = await run('--yes', '--start');
  expect([started.code, started.err]).toEqual([1, expect.stringContaining('so nothing was run')]);
});

import { rm } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { GREET } from './greet.js';
import { config, PipelexScene } from './scene.js';

let scene: PipelexScene;
const open = async (...args: Parameters<typeof PipelexScene.open>) => {
  scene = await PipelexScene.open(...args);
  return scene;
};
afterEach(() => scene.close());

const OTHER = GREET.replace('"demo"', '"other"');
const SEQUENCE = `domain = "demo"
main_pipe = "all"

[pipe.all]
type = "PipeSequence"
description = "Both"
inputs = { name = "Text" }
output = "Greeting"
steps = [{ pipe = "greet", result = "g" }]
`;

describe('a method tree', () => {
  it('is the folder of METHODS.toml, else that of a bundle; bundles of a tree are judged together', async () => {
    await open({
      'pack/METHODS.toml': 'name = "pack"\n',
      'pack/a/main.mthds': SEQUENCE,
      'pack/b/greet.mthds': GREET.replace('main_pipe = "greet"\n', ''),
      'pack/templates/letter.jinja2': 'Dear $name\n',
      'pack/inner/METHODS.toml': 'name = "inner"\n',
      'pack/inner/main.mthds': OTHER,
      'alone/main.mthds': GREET,
      'alone/inputs.json': '{}',
      'alone/.hidden/notes.mthds.md': '',
    });
    const { code, states, server, findings } = await scene.plan();
    expect([code, server]).toEqual([0, 'Pipelex API 0.92.2-emulated']);
    expect(states).toEqual({ alone: 'valid', pack: 'valid', 'pack/inner': 'valid' });
    expect(findings).toEqual([]);
    expect(scene.sent.sort((a, b) => a.length - b.length)).toEqual([
      ['main.mthds'],
      ['METHODS.toml', 'main.mthds'],
      ['METHODS.toml', 'a/main.mthds', 'b/greet.mthds', 'templates/letter.jinja2'],
    ]);
    const validated = await scene.run('validate');
    expect([validated.code, validated.err]).toEqual([0, '']);
    expect(validated.out).toMatch(/^3 trees in \d files: valid for target methods\.\n$/);
  });

  it.each([
    ['has no bundle', { 'a/METHODS.toml': 'x = 1\n' }, 'PS2800'],
    ['begins with a byte order mark', { 'a/main.mthds': `\ufeff${GREET}` }, 'PS2802'],
    ['has a bundle twice', { 'a/main.mthds': GREET, 'a/main.plx': GREET }, 'PS2805'],
  ])('that %s is refused before the first request', async (_what, files, code) => {
    await open(files);
    const validated = await scene.run('validate');
    expect([validated.code, validated.err]).toEqual([1, expect.stringContaining(code)]);
    expect((await scene.run('plan')).code).toBe(1);
    expect(scene.server.requests).toEqual([]);
  });

  it('that is larger than servers take is a warning; the server has the last word', async () => {
    const many = Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`a/t${at}.txt`, 'x']));
    await open({ 'a/main.mthds': GREET, ...many });
    const { code, err, states, findings } = await scene.plan();
    expect([code, states]).toEqual([1, { a: 'failed' }]);
    expect(err).toContain('PS2804');
    expect(err).toContain('1001 files (default limit: 1000)');
    expect(findings).toEqual([
      expect.stringMatching(/^PS2820 The server answered 422 .*too_many_files.*method\.package_invalid/),
    ]);
  });

  it('may have the old suffix: it is sent with the present one, and findings name the file that is there', async () => {
    await open({
      'a/main.plx': `${GREET}x = = 1\n`,
      'b/one.plx': GREET,
      'c/main.mthds': GREET,
    });
    const { code, err, findings, states } = await scene.plan();
    expect([code, states]).toEqual([5, { a: 'invalid', b: 'valid', c: 'valid' }]);
    expect(err.match(/warning PS2801/g)).toHaveLength(1);
    expect(err).toContain('methods/a/main.plx and 1 more have the old suffix .plx');
    expect(findings).toEqual([
      expect.stringMatching(/^PS2810 a\/main\.plx:14 .*'main\.plx'.*method\.syntax/),
    ]);
    expect(scene.sent.flat().sort()).toEqual(['main.mthds', 'main.mthds', 'one.mthds']);
  });
});

describe('the verdict of a server', () => {
  it.each([
    ['a syntax error', GREET.replace('"A greeting"', 'oops'), /^PS2810 a\/main\.mthds:6 .*method\.syntax/],
    ['no domain', GREET.replace('domain = "demo"\n', ''), /^PS2810 a\/main\.mthds:1 .*schema_violation/],
    ['an unknown type', GREET.replace('PipeLLM', 'PipeNo'), /^PS2810 a\/main\.mthds:8 .*pipe_type_invalid/],
    [
      'an unknown concept',
      GREET.replace('"Greeting"', '"Gone"'),
      /^PS2810 a\/main\.mthds:12 .*concept_unres/,
    ],
    ['an input nobody reads', GREET.replace(' $name', ''), /^PS2810 a\/main\.mthds:8 .*input_unused/],
    [
      'an unknown pipe',
      SEQUENCE.replace('"greet"', '"gone"').replace('Greeting', 'Text'),
      /:4 .*pipe_unresolved/,
    ],
  ])('names %s at its line, exit 5', async (_what, text, finding) => {
    await open({ 'a/main.mthds': text, 'b/main.mthds': OTHER });
    const { code, states, findings } = await scene.plan();
    expect([code, states]).toEqual([5, { a: 'invalid', b: 'valid' }]);
    expect(findings[0]).toMatch(finding);
  });

  it('shows suggestions and fixes, and applies none', async () => {
    const text = GREET.replace('prompt =', 'model = "gpt-4o-minii"\nprompt =');
    await open({ 'a/main.mthds': text, 'b/main.mthds': OTHER.replace('Greeting = ', 'Text = ') });
    const { findings, remedies } = await scene.plan();
    expect(findings[0]).toMatch(/^PS2810 a\/main\.mthds:13 .*gpt-4o-minii.*model\.unknown/);
    expect(remedies).toEqual([
      "Did you mean gpt-4o-mini? Suggested fix, to be checked first: Rename the model of pipe 'greet' to 'gpt-4o-mini': model: gpt-4o-mini in place of gpt-4o-minii in [pipe.greet].",
      "Suggested fix: Remove the redeclaration of native concept 'Text': remove Text in [concept].",
    ]);
    expect(await scene.workspace.read('methods/a/main.mthds')).toBe(text);
  });

  it('has warnings, of the formatter and of the linter as well: exit 0', async () => {
    await open({
      'a/main.mthds': GREET.replace('domain = ', 'domain=').replace(
        '"Text"',
        '{ concept = "Text", hints = { intent = "shouting" } }',
      ),
      'b/crlf.mthds': OTHER.replaceAll('\n', '\r\n'),
    });
    const { code, states, findings } = await scene.plan();
    expect([code, states]).toEqual([0, { a: 'valid', b: 'valid' }]);
    expect(findings).toEqual([
      expect.stringMatching(/^PS2814 a\/main\.mthds:1 The file is not formatted/),
      expect.stringMatching(/^PS2813 a\/main\.mthds:8 The hint 'intent' is not understood/),
    ]);
  });

  it('keeps what cannot run apart, and names what is missing; a strict target takes it for invalid', async () => {
    const pending = GREET.replace('type = "PipeLLM"\n', '').replace('prompt = "Greet $name"\n', '');
    await open({ 'a/main.mthds': pending });
    const { code, states, messages, findings } = await scene.plan();
    expect([code, states]).toEqual([0, { a: 'not_runnable' }]);
    expect(messages).toEqual(['waits for the implementation of demo.greet']);
    expect(findings).toEqual([expect.stringMatching(/^PS2815 a\/main\.mthds:8 Pipe demo\.greet has only a/)]);
    await scene.workspace.write('pipelines-sync.yaml', config('    strict: true\n'));
    expect((await scene.plan()).code).toBe(5);
  });

  it('keeps what this server cannot judge apart: exit 3, with the next step', async () => {
    await open({ 'a/main.mthds': GREET, 'a/code.py': 'x = 1\n', 'b/main.mthds': OTHER });
    const { code, states, messages } = await scene.plan();
    expect([code, states]).toEqual([3, { a: 'not_checkable', b: 'valid' }]);
    expect(messages[0]).toMatch(/Python code.*custom_code_requires_sandbox\)\. Configure a sandbox$/);
    scene.server.setSwitches({ sandbox: true });
    expect((await scene.plan()).code).toBe(0);
  });

  it('says what the server did not look at', async () => {
    await open({ 'a/main.mthds': GREET });
    scene.server.setFaults([
      { match: { path: '/v1/format' }, nth: 'every', when: 'before', status: 501, body: { detail: 'No.' } },
    ]);
    const { code, states, findings } = await scene.plan();
    expect([code, states]).toEqual([0, { a: 'valid' }]);
    expect(findings).toEqual(['PS2816 The linter or the formatter did not look at methods/a: No.']);
  });

  it.each([
    ['a problem document', { status: 422, body: { code: 'request.invalid', detail: 'No.' } }, 'PS2820'],
    ['an error of the server', { status: 500 }, 'PS2820'],
    ['an answer that is no verdict', { status: 200, body: {} }, 'PS2821'],
    ['an answer that is no JSON', { status: 200, body: '<html>' }, 'PS5005'],
    ['a refused key', { status: 401, body: { detail: 'Expired.' } }, 'PS5010'],
  ])('is none after %s: exit 1, and the other trees are judged', async (_what, fault, code) => {
    await open({ 'a/main.mthds': GREET, 'b/main.mthds': OTHER.replace('PipeLLM', 'PipeNo') });
    // Hook and fault of a request run without a pause, so that no other one comes between.
    scene.server.hooks.before = ({ path: asked, body }) => {
      const isOfA = asked === '/v1/validate' && JSON.stringify(body).includes('demo');
      scene.server.setFaults(isOfA ? [{ ...fault, nth: 'every', when: 'before' }] : []);
    };
    const { code: exit, states, findings } = await scene.plan();
    expect([exit, states]).toEqual([1, { a: 'failed', b: 'invalid' }]);
    expect(findings[0]).toMatch(new RegExp(`^${code} `));
  });

  it('is none where nothing answers, the key is wrong, or something else answers: said once, exit 1', async () => {
    await open({ 'a/main.mthds': GREET, 'b/main.mthds': OTHER });
    scene.workspace.env.PIPELEX_API_KEY = 'plx-of-another';
    const refused = await scene.run('plan');
    expect([refused.code, refused.err.match(/PS5010/g)]).toEqual([1, ['PS5010']]);
    expect(refused.err).toContain('The key is from PIPELEX_API_KEY');
    scene.workspace.env.PIPELEX_BASE_URL = `${scene.server.url}/elsewhere`;
    const elsewhere = await scene.run('plan');
    expect([elsewhere.code, elsewhere.err]).toEqual([1, expect.stringContaining('PS5012')]);
    expect(elsewhere.err).toContain(
      'GET /v1/version returned 404, and GET /api/v1/pipelex_version returned 404',
    );
    scene.workspace.env.PIPELEX_BASE_URL = 'http://127.0.0.1:1';
    const off = await scene.run('plan');
    expect([off.code, off.err]).toEqual([1, expect.stringContaining('PS5005')]);
  });
});

describe('a change', () => {
  it('of layout and comments is said to be no more', async () => {
    await open({ 'a/main.mthds': GREET, 'b/main.mthds': OTHER });
    scene.commit();
    await scene.write('a/main.mthds', `# Greetings\n${GREET}`);
    const { code, changes } = await scene.plan();
    expect([code, changes]).toEqual([0, ['only layout or comments changed']]);
    expect(scene.asked).toMatchObject({ 'POST /v1/resolve': 2, 'POST /v1/validate': 2 });
    expect(scene.asked).not.toHaveProperty('POST /v1/pipe-io');
  });

  it('of contracts names the pipes, and what breaks callers', async () => {
    const more = `${GREET}
[pipe.gone]
type = "PipeLLM"
description = "x"
inputs = { a = "Text", b = "Text", c = "Text" }
output = "Text"
prompt = "$a $b $c"
`;
    await open({ 'a/main.mthds': more });
    scene.commit();
    const after = more
      .replace('[pipe.gone]', '[pipe.new]')
      .replace('{ name = "Text" }', '{ name = "Text[]", mood = "Text", tone = "Text?" }')
      .replace('Greet $name', 'Greet $name $mood $tone')
      .replace('output = "Greeting"', 'output = "Text?"');
    await scene.write('a/main.mthds', after);
    const { code, changes } = await scene.plan();
    expect(code).toBe(0);
    expect(changes).toEqual([
      'pipe `demo.gone` removed (breaking for callers)',
      'input `mood` added to `demo.greet` (breaking for callers)',
      'input `name` of `demo.greet` changed from `native.Text` to `native.Text[]` (breaking for callers)',
      'optional input `tone` added to `demo.greet`',
      'output of `demo.greet` changed from `demo.Greeting` to `native.Text` (breaking for callers)',
      'pipe `demo.new` added',
    ]);
    await scene.write('a/main.mthds', more.replace('Greet $name', 'Welcome $name'));
    expect((await scene.plan()).changes).toEqual([
      'the meaning changed; inputs and outputs of all pipes stay the same',
    ]);
  });

  it('of what was invalid, and one that makes it so, tell nothing about callers', async () => {
    await open({ 'a/main.mthds': GREET.replace('PipeLLM', 'PipeNo'), 'b/main.mthds': OTHER });
    scene.commit();
    await scene.write('a/main.mthds', GREET);
    await scene.write('b/main.mthds', OTHER.replace('PipeLLM', 'PipeNo'));
    const { states, changes } = await scene.plan();
    expect(states).toEqual({ a: 'valid', b: 'invalid' });
    expect(changes).toEqual(['changes for callers cannot be told: the method before this change is invalid']);
  });

  it('that removes a method names the pipes that callers lose, if the server still knows them', async () => {
    await open({ 'a/main.mthds': GREET, 'b/main.mthds': OTHER, 'c/METHODS.toml': '', 'c/x.txt': '' });
    scene.commit();
    await rm(path.join(scene.workspace.folder, 'methods/b/main.mthds'));
    await rm(path.join(scene.workspace.folder, 'methods/c'), { recursive: true });
    const { code, states, changes } = await scene.plan();
    expect([code, states]).toEqual([0, { a: 'valid', b: 'removed', c: 'removed' }]);
    expect(changes).toEqual([
      'pipe `other.greet` removed (breaking for callers)',
      expect.stringMatching(
        /^changes for callers cannot be told: the method that is gone is refused: .*no_bundle/,
      ),
    ]);
  });
});

describe('the number of requests', () => {
  it.each([3, 300])(
    'is five for the run and three for each of %i trees, and four for one that changed',
    async (trees) => {
      const files = Object.fromEntries(
        Array.from({ length: trees }, (_, at) => [`m${at}/main.mthds`, GREET.replace('"demo"', `"d${at}"`)]),
      );
      await open(files);
      scene.commit();
      expect((await scene.plan()).code).toBe(0);
      expect(scene.asked).toEqual({
        'GET /v1/version': 1,
        'POST /v1/lint': trees + 1,
        'POST /v1/format': trees,
        'POST /v1/validate': trees,
      });
      scene.server.requests.length = 0;
      await scene.write(
        'm1/main.mthds',
        (files['m1/main.mthds'] ?? '').replace('name = "Text"', 'name = "Text[]"'),
      );
      expect((await scene.plan()).changes).toHaveLength(1);
      expect(scene.asked).toEqual({
        'GET /v1/version': 1,
        'POST /v1/lint': trees + 1,
        'POST /v1/format': trees,
        'POST /v1/validate': trees,
        'POST /v1/resolve': 2,
        'POST /v1/pipe-io': 2,
      });
    },
  );
});

describe('an old server', () => {
  it.each([
    ['api_v1', 'refused'],
    ['api_v1', 'success_false'],
    ['plx_content', 'refused'],
    ['plx_content', 'success_false'],
  ] as const)('of the dialect %s that answers %s is found, and judges', async (dialect, answer) => {
    await open(
      { 'a/main.plx': GREET, 'b/main.mthds': OTHER.replace('PipeLLM', 'PipeNo') },
      { dialect, invalid_answer: answer },
    );
    const { code, states, server, findings } = await scene.plan();
    expect([code, states, server]).toEqual([
      5,
      { a: 'valid', b: 'invalid' },
      'Pipelex 0.18.6 (old API: no linter, no formatter)',
    ]);
    expect(findings).toEqual([expect.stringMatching(/^PS2810 b\/main\.mthds:1 A pipe's type/)]);
    expect(scene.asked).toEqual({
      'GET /v1/version': 1,
      'GET /api/v1/pipelex_version': 1,
      'POST /api/v1/validate': 2,
    });
  });

  it('refuses a method without a main pipe, and fails on a pipe that does not exist', async () => {
    await open(
      {
        'a/main.mthds': GREET.replace('main_pipe = "greet"\n', ''),
        'b/main.mthds': SEQUENCE.replace('Greeting', 'Text'),
        'c/main.mthds': GREET.replace('[concept]', '[concept'),
      },
      { dialect: 'api_v1' },
    );
    const { code, states, findings, remedies } = await scene.plan();
    expect([code, states]).toEqual([1, { a: 'invalid', b: 'failed', c: 'invalid' }]);
    expect(findings).toEqual([
      expect.stringMatching(/^PS2810 a\/main\.mthds:1 Bundle does not declare a main pipe/),
      expect.stringMatching(/^PS2820 The server answered 500/),
      expect.stringMatching(/^PS2810 c\/main\.mthds:5 TOML syntax error at line 5/),
    ]);
    expect((await scene.run('plan')).err).toContain('error PS2820  methods/b\n');
    expect(remedies[0]).toContain('Old servers answer so when a pipe names another that does not exist');
  });

  it('tells what changed from its pipe structures, and takes a key', async () => {
    await open({ 'a/main.mthds': GREET }, { dialect: 'api_v1' });
    scene.commit();
    await scene.write(
      'a/main.mthds',
      GREET.replace('{ name', '{ mood = "Text", name').replace('$name', '$name $mood'),
    );
    expect((await scene.plan()).changes).toEqual(['input `mood` added to `greet` (breaking for callers)']);
    scene.workspace.env.PIPELEX_API_KEY = 'wrong';
    expect((await scene.run('plan')).err).toContain('PS5010');
  });

  it('of the oldest kind takes one bundle', async () => {
    await open({ 'a/main.mthds': SEQUENCE, 'a/greet.mthds': GREET }, { dialect: 'plx_content' });
    const { code, states, messages } = await scene.plan();
    expect([code, states]).toEqual([3, { a: 'not_checkable' }]);
    expect(messages).toEqual(['this old server takes methods of one bundle only']);
  });
});

describe('other commands', () => {
  it('say that nothing is kept, or refuse', async () => {
    await open({ 'a/main.mthds': GREET });
    const applied = await scene.run('apply', '--yes');
    expect([applied.code, applied.out]).toEqual([
      0,
      'Nothing to apply on methods: Pipelex only checks files. Methods are published by git: users fetch them by tag or commit.\n',
    ]);
    expect((await scene.run('drift')).code).toBe(0);
    expect((await scene.run('pull')).err).toContain('PS9033');
    expect(scene.server.requests).toEqual([]);
    const doctor = await scene.run('doctor');
    expect([doctor.code, doctor.out]).toEqual([
      0,
      expect.stringMatching(
        /Pipelex API 0\.92\.2-emulated at http:\S+ accepts the key from PIPELEX_API_KEY\./,
      ),
    ]);
  });
});

import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NASTY_TEXTS } from '../source/edit/random-edits.js';
import { Workspace } from '../support/workspace.js';

const CONFIG = `version: 1
namespace: rome-team
ledger: file
bundles: ["pipelines/**/*.{yaml,yml,json,md}"]
targets:
  staging:
    org_id: 2
    vars: { italy_project: 22 }
`;

/** Texts that a file could get wrong. */
const TEXTS = [
  '---\nname: other\n---\n',
  '\ufeffmark',
  'a\r',
  'a\ud800b',
  '<<<<<<< ours\na\n=======\nb\n>>>>>>> theirs\n',
  'one\r\ntwo\r\n',
];

let scene: Workspace;
beforeEach(async () => {
  scene = await Workspace.open({ 'pipelines-sync.yaml': CONFIG });
  for (const { id } of scene.emulator.store.list('prompts')) scene.emulator.store.remove('prompts', id);
});
afterEach(() => scene.close());

async function ok(...argv: string[]): Promise<string> {
  const ran = await scene.run(...argv);
  expect(ran.code, ran.out + ran.err).toBe(0);
  return ran.out;
}

async function expectDone(): Promise<void> {
  const { code, out, err } = await scene.run('plan', '--json', '--detailed-exitcode');
  expect(out, err).not.toBe('');
  const { changes, held } = JSON.parse(out);
  expect([changes, held, code]).toEqual([[], [], 0]);
}

const pull = (...flags: string[]) => ok('pull', '--all', '--only', 'prompts/*', ...flags);

/** Files of prompts, by their name below `pipelines/`. */
async function prompts(): Promise<{ [file: string]: string }> {
  const files = Object.entries(await scene.files('pipelines'));
  return Object.fromEntries(files.map(([file, text]) => [file.replace(/^pipelines\//, ''), text]));
}

const create = (name: string, prompt_text: string, more: object = {}) =>
  scene.emulator.store.create('prompts', { name, prompt_text, ...more });

describe('a repository with a file for each prompt', () => {
  it('gets any text from the platform, and has nothing to do then', async () => {
    // A few of the usual ones, all of the unusual ones, and any.
    const texts = [
      ...fc.sample(fc.constantFrom(...NASTY_TEXTS), 25),
      ...fc.sample(fc.string({ unit: 'binary' }), 10),
    ];
    const all = [...TEXTS, ...texts].filter((text) => text !== '');
    const ids = all.map((text, index) => create(`P${index}`, text, { description: text.slice(0, 9) }).id);
    await pull();
    const before = await prompts();
    expect(Object.keys(before)).toHaveLength(all.length);
    expect(before['prompts/p0.md']).toMatch(/^---\nname: P0\n/);
    await expectDone();
    // Each prompt gets the text of another one.
    for (const [index, id] of ids.entries())
      scene.emulator.store.edit('prompts', id, { prompt_text: all[(index + 7) % all.length] as string });
    await ok('pull');
    await expectDone();
    const after = await prompts();
    for (const [file, text] of Object.entries(before)) {
      const head = text.slice(0, text.indexOf('\n---\n'));
      if (!text.includes('prompt_text:') && !after[file]?.includes('prompt_text:'))
        expect(after[file]?.startsWith(head), file).toBe(true);
    }
  });

  it('keeps every other byte of a file that somebody has written by hand', async () => {
    const file = 'pipelines/voice/tone of voice.md';
    const front = `---\n# Ask Ada first.\nrole:   system   # not user\ndescription: 'Put before every answer'\n---\n`;
    await scene.write(file, `${front}\nBe kind.\n\n- short\n- plain`);
    await ok('apply', '--yes');
    const [row] = scene.emulator.store.list('prompts');
    expect(row).toMatchObject({ name: 'tone of voice', prompt_text: '\nBe kind.\n\n- short\n- plain' });
    if (row === undefined) throw new Error('no prompt');
    scene.emulator.store.edit('prompts', row.id, { prompt_text: '\nBe kind.\n\n- short\n- very plain' });
    await ok('pull');
    expect(await scene.read(file)).toBe(`${front}\nBe kind.\n\n- short\n- very plain`);
    scene.emulator.store.edit('prompts', row.id, { description: "Ada's", name: 'Tone of Voice' });
    await ok('pull');
    const renamed = front
      .replace("'Put before every answer'", "'Ada''s'")
      .replace('role:', 'name: Tone of Voice\nrole:');
    expect(await scene.read(file)).toBe(`${renamed}\nBe kind.\n\n- short\n- very plain`);
    await expectDone();
  });

  it('gets new prompts where the others are, with the ending of the others', async () => {
    await scene.write('pipelines/roma/one.prompt.md', '---\nname: One\n---\nFirst\n');
    await scene.write('pipelines/all.yaml', 'artifact_type: pipelines.artifact.bundle.v1\n');
    await ok('apply', '--yes');
    create('Two of them', 'Second', { scope_type: 'project', project_id: 22 });
    create('Two & three', 'Third');
    await ok('pull', '--all', '--only', 'prompts/Two*');
    const { 'all.yaml': bundle, ...files } = await prompts();
    expect(bundle).toBe('artifact_type: pipelines.artifact.bundle.v1\n');
    expect(files).toEqual({
      'roma/one.prompt.md': '---\nname: One\n---\nFirst\n',
      'roma/two-of-them-project-22.prompt.md':
        '---\nname: Two of them\nrole: user\nscope_type: project\nproject_id: { $var: italy_project }\n---\nSecond\n',
      'roma/two-three.prompt.md': '---\nname: Two & three\nrole: user\n---\nThird\n',
    });
    await expectDone();
  });

  it('puts long texts of other objects where no pattern takes them for prompts', async () => {
    scene.emulator.store.create('criteria', {
      name: 'Judge',
      type: 'llm_judge',
      config: { prompt_template: 'Judge it.\nTwice.', temperature: 0 },
      output_schema: { type: 'rating', range: [0, 1] },
    });
    await ok('pull', '--all', '--only', 'criteria/Judge');
    expect(await scene.read('pipelines/criteria.yaml')).toContain('$file: ../texts/criteria/judge.md');
    expect(await scene.read('texts/criteria/judge.md')).toBe('Judge it.\nTwice.\n');
    const { code, err } = await scene.run('pull', '--all', '--into', 'pipelines/x.md');
    expect([code, err]).toEqual([3, expect.stringContaining('--into takes a bundle')]);
  });

  it('leaves new prompts in the bundle that holds most of them', async () => {
    const item = (name: string) => `  - name: ${name}\n    prompt_text: Text\n`;
    await scene.write(
      'pipelines/all.yaml',
      `artifact_type: pipelines.artifact.bundle.v1\nprompts:\n${item('A')}${item('B')}`,
    );
    await scene.write('pipelines/c.md', '---\n---\nText\n');
    await ok('apply', '--yes');
    create('D', 'Text');
    await pull();
    expect(Object.keys(await prompts()).sort()).toEqual(['all.yaml', 'c.md']);
    expect(await scene.read('pipelines/all.yaml')).toContain('name: D');
    await expectDone();
    await scene.write('pipelines-sync.yaml', `${CONFIG}layout: files\n`);
    create('E', 'Text');
    await pull();
    expect(await scene.read('pipelines/e.md')).toBe('---\nname: E\nrole: user\n---\nText\n');
  });

  it('has one bundle of prompts where the configuration prefers bundles', async () => {
    await scene.write('pipelines-sync.yaml', `${CONFIG}layout: bundles\n`);
    await scene.write('pipelines/c.md', '---\n---\nText\n');
    create('D', 'Text');
    await pull();
    expect(Object.keys(await prompts()).sort()).toEqual(['c.md', 'prompts.yaml']);
  });
});

describe('one prompt in a bundle and in a file of its own', () => {
  it('is the same prompt: address, digest and idempotency key', async () => {
    const text = 'Be kind.\n\n{{city}}\n';
    const asBundle = JSON.stringify({
      artifact_type: 'pipelines.artifact.bundle.v1',
      prompts: [{ name: 'Tone', description: 'Kind', prompt_text: text, role: 'user' }],
    });
    const planned = async (files: { [file: string]: string }) => {
      for (const [file, one] of Object.entries(files)) await scene.write(file, one);
      const { changes, inputs_digest } = JSON.parse((await scene.run('plan', '--json')).out);
      const [{ place, ...change }] = changes;
      for (const leaf of change.leaves) delete leaf.place;
      return { place, change, inputs_digest, compiled: JSON.parse(await ok('compile')) };
    };
    const one = await planned({ 'pipelines/a.json': asBundle });
    await scene.write('pipelines/a.json', '{"artifact_type": "pipelines.artifact.bundle.v1"}');
    const other = await planned({
      'pipelines/Tone.md': `---\nrole: user\ndescription: Kind\n---\n${text}\n`,
    });
    expect(one.change).toMatchObject({ address: 'prompts/Tone', action: 'create' });
    expect(other.change).toEqual(one.change);
    expect(other.compiled.prompts[0]).toEqual(one.compiled.prompts[0]);
    expect(other.place).toEqual({ file: 'pipelines/Tone.md', line: 2, column: 1 });
  });

  it('is referred to and refers by address, and its settings stand in a bundle', async () => {
    await scene.write('pipelines/Judge.md', '---\nrole: system\n---\nJudge {{answer}}.\n');
    await scene.write(
      'pipelines/all.yaml',
      'artifact_type: pipelines.artifact.bundle.v1\nsync:\n  prompts/Judge: { protect: true }\n',
    );
    await ok('apply', '--yes');
    const held = JSON.parse((await scene.run('ledger', 'show', '--json')).out);
    expect(JSON.stringify(held)).toContain('"protect":true');
  });
});

describe('what cannot be', () => {
  it.each([
    ['a text of a bundle', 'pipelines/tone.md', 'Text\n', 'PS1300', 'pipelines/tone.md:1:1'],
    [
      'a text of a bundle that is a prompt too',
      'pipelines/tone.md',
      '---\n---\nText\n',
      'PS1301',
      'pipelines/a.yaml:4:27',
    ],
  ])('%s', async (_title, file, text, code, place) => {
    await scene.write(file, text);
    await scene.write(
      'pipelines/a.yaml',
      'artifact_type: pipelines.artifact.bundle.v1\nprompts:\n  - name: Tone\n    prompt_text: { $file: tone.md }\n',
    );
    const { code: exit, out, err } = await scene.run('validate');
    expect([exit, out + err]).toEqual([1, expect.stringContaining(code)]);
    expect(out + err).toContain(place);
  });

  it('says the line of the markers of a pull in the text', async () => {
    const text = 'One\n<<<<<<< files\na\n=======\nb\n>>>>>>> platform\n';
    await scene.write('pipelines/tone.md', `---\nrole: user\n---\n${text}`);
    const { code, out, err } = await scene.run('validate');
    expect(code).toBe(1);
    expect(out + err).toContain('pipelines/tone.md:5:1');
  });

  it('takes the markers of a merge for a mistake, unless sync says that they are meant', async () => {
    const text = 'One\n<<<<<<< ours\na\n=======\nb\n>>>>>>> theirs\n';
    await scene.write('pipelines/tone.md', `---\nrole: user\n---\n${text}`);
    const { code, out, err } = await scene.run('validate');
    expect([code, out + err]).toEqual([1, expect.stringContaining('pipelines/tone.md:5:1')]);
    await scene.write(
      'pipelines/all.yaml',
      'artifact_type: pipelines.artifact.bundle.v1\nsync:\n  prompts/tone: { conflict_markers: true }\n',
    );
    await ok('validate');
  });
});

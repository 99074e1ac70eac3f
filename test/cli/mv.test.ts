import { rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { Workspace } from '../support/workspace.js';

const CONFIG = `version: 1
namespace: rome-team
ledger: file
bundles: ["pipelines/**/*.{yaml,md}"]
targets:
  staging:
    org_id: 2
    protect: ["prompts/Tone", "criteria/*"]   # as agreed
  other:
    org_id: 5
    bundles: ["others/*.yaml"]
    exclude: [prompts/Tone]
`;

const HEAD = 'artifact_type: pipelines.artifact.bundle.v1\n';
const JUDGE = `  - name: Judge
    display_label: Judge
    type: llm_judge
    config: { prompt_template: { $file: ../texts/judge.md } }
    output_schema: { type: boolean }
`;
const FILES = {
  'pipelines-sync.yaml': CONFIG,
  'pipelines/tone.md': '---\nname: Tone\n---\nBe kind.\n',
  'pipelines/plain.md': '---\nrole: system\n---\nBe plain.\n',
  'pipelines/all.yaml': `${HEAD}criteria:
${JUDGE}evaluations:
  - name: Quality
    description: Scores quality
    criteria:
      - criterion_id: { $ref: criteria/Judge }   # the only one
sync:
  "criteria/Judge": { protect: true }
`,
  'others/all.yaml': `${HEAD}prompts:
  - { name: Other, prompt_text: x }
`,
  'texts/judge.md': 'Judge {{answer}}.\n',
};

let scene: Workspace;
afterEach(() => scene.close());

async function ok(...argv: string[]): Promise<string> {
  const ran = await scene.run(...argv);
  expect(ran.code, ran.out + ran.err).toBe(0);
  return ran.out;
}

const plan = async (...flags: string[]) =>
  JSON.parse((await scene.run('plan', '--target', 'staging', '--json', ...flags)).out);
const apply = () => ok('apply', '--yes', '--target', 'staging');

/** Everything but the ledger. */
async function files(): Promise<{ [file: string]: string }> {
  const all = Object.entries(await scene.files());
  return Object.fromEntries(all.filter(([file]) => !file.startsWith('.pipelines-sync/')));
}

describe('mv', () => {
  it('removes what a killed run left beside the files', async () => {
    scene = await Workspace.open(FILES);
    const left = '.pipelines-sync-pull-99999999-02508b4d-a359-4cd4-a228-d1a0ca1db661.tmp';
    await scene.write(left, 'half a te');
    await ok('mv', '--target', 'staging', 'prompts/Tone', 'House voice');
    await expect(scene.read(left)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('renames a criterion with its reference, its settings and its text, and the object keeps its id', async () => {
    scene = await Workspace.open(FILES);
    await apply();
    const [before] = scene.emulator.store.list('criteria').slice(-1);
    const out = await ok('mv', 'criteria/Judge', 'Strict judge', '--target', 'staging');
    expect(out).toBe(
      'written  pipelines/all.yaml\nwritten  texts/strict-judge.md\ndeleted  texts/judge.md\n',
    );
    const { 'texts/judge.md': text, ...others } = FILES;
    expect(await files()).toEqual({
      ...others,
      'texts/strict-judge.md': text,
      'pipelines/all.yaml': FILES['pipelines/all.yaml']
        .replace('name: Judge', 'name: Strict judge')
        .replace('texts/judge.md', 'texts/strict-judge.md')
        .replace('$ref: criteria/Judge', '$ref: criteria/Strict judge')
        .replace(
          '"criteria/Judge": { protect: true }',
          'criteria/Strict judge:\n    protect: true\n    renamed_from: criteria/Judge',
        ),
    });
    // Protected objects are not renamed on the platform without a word.
    const { changes, held } = await plan();
    expect([changes, held.map(({ address }: { address: string }) => address)]).toEqual([
      [],
      ['criteria/Strict judge'],
    ]);
    expect(scene.emulator.store.need('criteria', before?.id ?? 0)).toMatchObject({ name: 'Judge' });
  });

  it('renames a prompt file that is named after its prompt, and what the configuration says of it', async () => {
    scene = await Workspace.open({ ...FILES, 'pipelines-sync.yaml': CONFIG.replace('"prompts/Tone", ', '') });
    await apply();
    await ok('mv', 'prompts/Tone', 'prompts/Tone of voice', '--target', 'staging');
    const after = await files();
    expect(after['pipelines/tone.md']).toBeUndefined();
    expect(after['pipelines/tone-of-voice.md']).toBe('---\nname: Tone of voice\n---\nBe kind.\n');
    expect(after['pipelines-sync.yaml']).toContain('exclude: [prompts/Tone of voice]');
    expect(after['pipelines/all.yaml']).toContain('"prompts/Tone of voice":\n    renamed_from: prompts/Tone');
    const [row] = scene.emulator.store.list('prompts').filter(({ name }) => name === 'Tone');
    await apply();
    expect(scene.emulator.store.need('prompts', row?.id ?? 0).name).toBe('Tone of voice');
    expect((await plan('--detailed-exitcode')).changes).toEqual([]);
  });

  it('leaves a bundle in its canonical layout, also where that has no section yet', async () => {
    scene = await Workspace.open({
      ...FILES,
      'pipelines/all.yaml': `# Settings.\n${HEAD}name: starter\ndescription: d\n`,
    });
    await ok('fmt', '--check', 'pipelines/all.yaml');
    await ok('mv', 'prompts/Tone', 'Voice', '--target', 'staging');
    await ok('fmt', '--check', 'pipelines/all.yaml');
  });

  it('renames the file where that gives the name, and back again', async () => {
    scene = await Workspace.open(FILES);
    await apply();
    await ok('mv', 'prompts/plain', 'Plain words', '--target', 'staging');
    expect((await files())['pipelines/Plain words.md']).toBe(FILES['pipelines/plain.md']);
    const { err } = await scene.run('mv', 'prompts/Plain words', 'plain', '--target', 'staging');
    expect(err).toMatch(/^kept {5}pipelines\/all\.yaml: renamed_from: prompts\/Plain words stays in case/);
    const after = await files();
    expect(after['pipelines/plain.md']).toBe(FILES['pipelines/plain.md']);
    expect((await plan()).changes).toEqual([]);
  });

  it('writes a bundle for the setting where there is none, and refuses a second rename before the first is applied', async () => {
    scene = await Workspace.open({
      'pipelines-sync.yaml': CONFIG.slice(0, CONFIG.indexOf('  other:')),
      'pipelines/tone.md': FILES['pipelines/tone.md'],
    });
    await ok('mv', 'prompts/Tone', 'Voice');
    expect(await files()).toMatchObject({
      'pipelines/voice.md': '---\nname: Voice\n---\nBe kind.\n',
      'pipelines/settings.yaml': `${HEAD}\nsync:\n  prompts/Voice:\n    renamed_from: prompts/Tone\n`,
    });
    const before = await files();
    const { code, err } = await scene.run('mv', 'prompts/Voice', 'Tone of voice');
    expect([code, err]).toEqual([3, expect.stringContaining('PS1332')]);
    expect(err).toContain('pipelines/settings.yaml:5');
    expect(await files()).toEqual(before);
  });

  it('keeps the names of files where only case changes, also where they would be one name', async () => {
    const scoped = FILES['pipelines/all.yaml'];
    scene = await Workspace.open(FILES);
    await ok('mv', 'criteria/Judge', 'JUDGE', '--target', 'staging');
    await ok('mv', 'prompts/plain', 'Plain', '--target', 'staging');
    const after = await files();
    expect(Object.keys(after).sort()).toEqual(Object.keys(FILES).sort());
    expect(after['pipelines/plain.md']).toBe('---\nname: Plain\nrole: system\n---\nBe plain.\n');
    expect(after['pipelines/all.yaml']).toContain(scoped.match(/\{ \$file: .* \} \}/)?.[0]);
  });

  describe('with targets that read other files', () => {
    const config = (production: string, staging: string) => `version: 1
namespace: rome-team
ledger: file
targets:
  production: { org_id: 5, bundles: ${production} }
  staging: { org_id: 2, bundles: ${staging} }
`;
    const prompt = '---\nname: Tone\n---\nBe kind.\n';
    const other = (name: string) => `${HEAD}prompts:\n  - { name: ${name}, prompt_text: x }\n`;

    it('writes renamed_from for each of them', async () => {
      scene = await Workspace.open({
        'pipelines-sync.yaml': config('["common/*.md", "prod/*.yaml"]', '["common/*.md", "staging/*.yaml"]'),
        'common/Tone.md': prompt,
        'prod/all.yaml': other('Prod'),
        'staging/all.yaml': other('Staging'),
      });
      await ok('apply', '--yes', '--target', 'staging');
      await ok('mv', 'prompts/Tone', 'Voice', '--target', 'production');
      const setting = 'prompts/Voice:\n    renamed_from: prompts/Tone\n';
      const after = await files();
      expect(after['prod/all.yaml']).toContain(setting);
      expect(after['staging/all.yaml']).toContain(setting);
      const { changes } = await plan();
      expect(changes).toMatchObject([{ address: 'prompts/Voice', action: 'update' }]);
    });

    it('refuses where one of them has no place for it', async () => {
      const before = {
        'pipelines-sync.yaml': config('["prod/*.yaml"]', '["staging/prompts/*.md"]'),
        'staging/prompts/Tone.md': prompt,
        'prod/all.yaml': other('Prod'),
      };
      scene = await Workspace.open(before);
      const { code, err } = await scene.run('mv', 'prompts/Tone', 'Voice', '--target', 'staging');
      expect([code, err]).toEqual([3, expect.stringMatching(/PS1312[\s\S]*No bundle of staging/)]);
      expect(await files()).toEqual(before);
    });

    it('leaves what another one decided about the same address', async () => {
      const decided = `${other('Staging')}sync: { "prompts/Tone": { delete: true } }\n`;
      scene = await Workspace.open({
        'pipelines-sync.yaml': config('["prod/*"]', '["staging/*.yaml"]'),
        'prod/all.yaml': other('Tone'),
        'staging/all.yaml': decided,
      });
      await ok('mv', 'prompts/Tone', 'Voice', '--target', 'production');
      const after = await files();
      expect(after['staging/all.yaml']).toBe(decided);
      expect(after['prod/all.yaml']).toContain('prompts/Voice:\n    renamed_from: prompts/Tone\n');
    });
  });

  it.each(['protect: ["prompts/To*"]', 'include: ["prompts/T*"]', 'exclude: ["prompts/V*"]'])(
    'refuses a name that %s treats otherwise',
    async (list) => {
      const before = {
        ...FILES,
        'pipelines-sync.yaml': CONFIG.replace(/protect: .*/, list),
      };
      scene = await Workspace.open(before);
      const { code, err } = await scene.run('mv', 'prompts/Tone', 'Voice', '--target', 'staging');
      expect([code, err]).toEqual([3, expect.stringContaining('PS1312')]);
      expect(err).toContain(`of staging (pipelines-sync.yaml:8:${list.indexOf('[') + 5})`);
      expect(await files()).toEqual(before);
    },
  );

  it.each([
    ['mv', 'criteria/Judge', 'Strict'],
    ['extract', 'criteria/Judge', 'config.prompt_template', '--back'],
  ])('%s leaves a text behind a link, and one elsewhere, and says so', async (...argv) => {
    scene = await Workspace.open({ ...FILES, 'app/judge.md': FILES['texts/judge.md'] });
    await rm(path.join(scene.folder, 'texts/judge.md'));
    await symlink('../app/judge.md', path.join(scene.folder, 'texts/judge.md'));
    const ran = await scene.run(...argv, '--target', 'staging');
    expect([ran.code, ran.err]).toEqual([0, 'kept     app/judge.md: a link leads to it\n']);
    expect(await scene.read('texts/judge.md')).toBe(FILES['texts/judge.md']);

    const bundle = FILES['pipelines/all.yaml'].replace('../texts/', '../app/');
    await scene.write('pipelines/all.yaml', bundle);
    const again = await scene.run(...argv, '--target', 'staging');
    expect([again.code, again.err]).toEqual([
      0,
      expect.stringMatching(/^kept {5}app\/judge\.md: it stands outside/),
    ]);
    expect(await scene.read('app/judge.md')).toBe(FILES['texts/judge.md']);
  });

  it.each([
    ['prompts/Tome', 'x', 'PS1310', 'Did you mean "prompts/Tone"?'],
    ['prompts/Tone', 'plain', 'PS1331', 'prompts/plain is in the files already'],
    ['prompts/Tone', 'prompts/Tone@project:22', 'PS1330', 'is not a new name'],
  ])('refuses %s to %s', async (old, wanted, code, words) => {
    scene = await Workspace.open(FILES);
    const { code: exit, err } = await scene.run('mv', old, wanted, '--target', 'staging');
    expect([exit, err]).toEqual([1, expect.stringContaining(code)]);
    expect(err).toContain(words);
    expect(await files()).toEqual(FILES);
  });
});

describe('extract', () => {
  const bundle = `${HEAD}prompts:
  # First.
  - name: Long one
    prompt_text: |
      One

      Two
    role: user   # not system
`;

  it('moves a text out and back again, byte for byte, and nothing is planned for it', async () => {
    scene = await Workspace.open({ ...FILES, 'pipelines/p.yaml': bundle });
    await apply();
    const before = await files();
    expect(await ok('extract', 'prompts/Long one', 'prompt_text', '--target', 'staging')).toBe(
      'written  pipelines/p.yaml\nwritten  texts/prompts/long-one.md\n',
    );
    const out = await files();
    expect(out['pipelines/p.yaml']).toBe(
      bundle.replace('|\n      One\n\n      Two\n', '{ $file: ../texts/prompts/long-one.md }\n'),
    );
    expect(out['texts/prompts/long-one.md']).toBe('One\n\nTwo\n\n');
    expect((await plan()).changes).toEqual([]);
    await ok('extract', 'prompts/Long one', 'prompt_text', '--back', '--target', 'staging');
    expect(await files()).toEqual(before);
    expect((await plan()).changes).toEqual([]);
    await ok('extract', 'prompts/Long one', 'prompt_text', '--to', 'texts/own.txt', '--target', 'staging');
    expect((await files())['texts/own.txt']).toBe('One\n\nTwo\n\n');
  });

  it('keeps a file that another item uses', async () => {
    const twice = `${HEAD}prompts:\n  - { name: A, prompt_text: { $file: ../texts/a.txt } }\n  - { name: B, prompt_text: { $file: ../texts/a.txt } }\n`;
    scene = await Workspace.open({ ...FILES, 'pipelines/p.yaml': twice, 'texts/a.txt': 'Text\n' });
    await ok('extract', 'prompts/A', 'prompt_text', '--back', '--target', 'staging');
    const after = await files();
    expect(after['texts/a.txt']).toBe('Text\n');
    expect(after['pipelines/p.yaml']).toBe(twice.replace('{ $file: ../texts/a.txt }', 'Text'));
  });

  it.each([
    [['prompts/Tone', 'prompt_text'], 1, 'PS1320', 'there is nothing to move'],
    [['prompts/Tone', 'prompt_text', '--back'], 1, 'PS1320', 'write the item there and remove this file'],
    [['prompts/Long one', 'prompt_test'], 1, 'PS1320', 'pipelines-sync explain prompts'],
    [['prompts/Long one', 'description'], 1, 'PS1320', 'has no description'],
    [['prompts/Long one', 'prompt_text', '--back'], 1, 'PS1320', 'stands in pipelines/p.yaml itself'],
    [['prompts/Long one', 'prompt_text', '--to', 'texts/judge.md'], 1, 'PS1321', 'it exists'],
    [['prompts/Long one', 'prompt_text', '--to', 'pipelines/x.md'], 1, 'PS1321', 'a bundle pattern names it'],
    [
      ['criteria/Judge', 'config.prompt_template'],
      1,
      'PS1320',
      '"criteria/Judge" config.prompt_template --back',
    ],
  ])('refuses %s', async (argv, exit, code, words) => {
    const written = { ...FILES, 'pipelines/p.yaml': bundle };
    scene = await Workspace.open(written);
    const ran = await scene.run('extract', ...argv, '--target', 'staging');
    expect([ran.code, ran.err]).toEqual([exit, expect.stringContaining(code)]);
    expect(ran.err).toContain(words);
    expect(await files()).toEqual(written);
  });
});

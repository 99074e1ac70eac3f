import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { PullScene } from './pull-scene.js';

const NAMES = [
  '../../x',
  '/etc/passwd',
  'CON',
  'con.txt',
  'a'.repeat(255),
  `${'a'.repeat(254)}b`,
  '🚀',
  '🚀🚀',
  'Tone',
  'tone',
  'TONE',
  'caf\u00e9',
  'cafe\u0301',
  '.git/config',
  '-rf',
  'a\u0000b',
  'a\nb',
  '日本語のプロンプト',
  '100%/@scope',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a name like any other
  '${name}',
  '*',
  'it\'s "quoted": [yes] # no',
  'null',
  '~',
  '12',
  '\u202eevil',
  ' padded ',
];

describe('names that are no good file names', () => {
  let scene: PullScene;
  afterEach(() => scene.close());

  it('get safe, distinct and stable ones, and nothing leaves the folder or is written over', async () => {
    scene = await PullScene.open();
    const folder = path.join(scene.workspace.folder, 'pipelines/prompts');
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, 'TONE.MD'), 'mine');
    for (const name of NAMES) scene.store.create('prompts', { name, prompt_text: `Text of ${name}` });
    const pulled = await scene.pull('--all');
    expect([pulled.code, pulled.open]).toEqual([0, []]);
    expect(pulled.report.items).toHaveLength(NAMES.length);
    const files = (await readdir(folder)).sort();
    expect(files).toHaveLength(NAMES.filter((name) => !name.includes('\u0000')).length + 1);
    expect(new Set(files.map((file) => file.normalize('NFKC').toLowerCase())).size).toBe(files.length);
    for (const file of files)
      expect(file).toMatch(/^(?:TONE\.MD|[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}-]*\.md)$/u);
    expect(files).not.toContain('con.md');
    expect(await scene.read('pipelines/prompts/TONE.MD')).toBe('mine');
    const around = [...(await readdir(path.dirname(scene.workspace.folder))), ...(await readdir('/etc'))];
    expect(around.filter((file) => /^(?:x|passwd)\.md$/.test(file))).toEqual([]);
    expect(await readdir(scene.workspace.folder)).not.toContain('x.md');
    expect((await scene.plan()).code).toBe(0);
    const before = await scene.files();
    expect((await scene.pull('--all')).items).toEqual([]);
    expect(await scene.files()).toEqual(before);
  });

  it('a folder that is a link out of the repository is not written into', async () => {
    scene = await PullScene.open({ 'pipelines/keep.yaml': 'artifact_type: pipelines.artifact.bundle.v1\n' });
    const outside = path.join(scene.workspace.folder, '../', `${path.basename(scene.workspace.folder)}-out`);
    await mkdir(outside);
    await symlink(outside, path.join(scene.workspace.folder, 'pipelines/prompts'));
    scene.store.create('prompts', { name: 'Tone', prompt_text: 'Text' });
    const ran = await scene.workspace.run('pull', '--all');
    expect([ran.code, ran.err]).toEqual([1, expect.stringContaining('leads outside the repository')]);
    expect(await readdir(outside)).toEqual([]);
    expect(Object.keys(await scene.files())).not.toContain('pipelines/prompts.yaml');
  });

  it('texts that a file cannot hold stay in the bundle', async () => {
    scene = await PullScene.open();
    const texts = [
      '',
      'ends in CR\r',
      '\ufeffmark',
      'a\u0000b',
      'two\n\n',
      '\n',
      ' \t',
      'x\r\r\ny',
      'CRLF\r\nend\r\n',
      'lone \ud800',
    ];
    for (const [index, prompt_text] of texts.entries())
      scene.store.create('prompts', { name: `P${index}`, prompt_text });
    const pulled = await scene.pull('--all');
    expect([pulled.code, pulled.open]).toEqual([0, []]);
    const filed = pulled.report.files.map(({ file }) => file).filter((file) => file.endsWith('.md'));
    expect(filed).toEqual(['p4', 'p5', 'p6', 'p7', 'p8'].map((name) => `pipelines/prompts/${name}.md`));
    expect((await scene.plan()).code).toBe(0);
  });

  it('data that would read as a form is written so that it does not', async () => {
    scene = await PullScene.open();
    scene.store.create('criteria', {
      name: 'Forms',
      type: 'programmatic',
      config: {
        subtype: 'json_validity',
        schema: { $ref: '#/x', nested: { $var: 'y' } },
        note: { $ref: 'prompts/A' },
      },
      output_schema: { type: 'boolean', hint: { $env: 'HOME' } },
    });
    scene.store.create('criteria', {
      name: 'Whole',
      type: 'programmatic',
      config: { subtype: 'json_validity', schema: { $file: 'secret.json' } },
      output_schema: { type: 'boolean' },
    });
    const pulled = await scene.pull('--all');
    // A whole value that reads as a file cannot be said in a bundle at all: it is told, not guessed.
    expect([pulled.code, pulled.items, pulled.open]).toEqual([
      3,
      ['added criteria/Forms: '],
      ['PS7017 criteria/Whole'],
    ]);
    expect(await scene.read('pipelines/criteria.yaml')).toContain('$literal');
    expect((await scene.plan()).code).toBe(0);
  });
});

import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { Ajv } from 'ajv';
import { afterEach, describe, expect, it } from 'vitest';
import { outputSchema } from '../../src/report/json/output-schema.js';
import { Workspace } from '../support/workspace.js';

const CONFIG = `version: 1
namespace: rome-team
ledger: file
bundles: ["pipelines/**/*.{yaml,md}"]
targets: { staging: { org_id: 2 } }
`;

/** Written for these tests, in the formats as their documentation describes them. */
const FOREIGN = {
  'old/eval/promptfooconfig.yaml': `# yaml-language-server: $schema=https://example.com/schema.json
description: City tips
prompts:
  - Name one square in {{city}}.
  - file://texts/walks.txt
  - id: file://chat.json
    label: Guide
  - { label: Short, raw: "Be short, {{name}}." }
  - file://make.py:walks
providers: [some:model]
tests:
  - vars: { city: Rome }
`,
  'old/eval/texts/walks.txt':
    'Plan a walk in {{city}}.\n---\nPlan two walks in {{ city }}.\n\nOne by night.\n',
  'old/eval/chat.json': JSON.stringify([
    { role: 'system', content: 'You know every street.' },
    { role: 'user', content: 'Where is {{place}}?' },
    { role: 'tool', content: 'found' },
  ]),
  'old/greet.prompt': `---
model: maker/model-1
config: { temperature: 0.4 }
description: Says hello
input:
  schema: { name: string }
---
{{role "system"}}
You greet people.

{{role "user"}}
Greet {{name}}{{#if formal}} formally{{/if}}.
`,
  'old/Answer.prompty': `---
name: Answer a question
description: Answers from notes
authors: [ada]
model: { api: chat }
---
system:
You answer from notes only.

user:
{{question}}
`,
  'old/notes/Tone of voice.md': '# Tone\n\nBe kind.\n',
  'old/notes/plain.txt': 'Be plain.',
  'old/notes/titled.md': '---\ntitle: With a title\ntags: [a]\n---\n\nText below.\n',
  'old/notes/picture.png': 'no text',
};

let scene: Workspace;
afterEach(() => scene.close());

async function expectDone(): Promise<void> {
  const ran = await scene.run('apply', '--yes');
  expect(ran.code, ran.out + ran.err).toBe(0);
  expect((await scene.run('plan', '--detailed-exitcode')).code).toBe(0);
}

describe('import of a folder with links', () => {
  it('says which it does not follow', async () => {
    scene = await Workspace.open({ 'pipelines-sync.yaml': CONFIG, 'old/a.txt': 'A', 'else/b.txt': 'B' });
    await symlink('../else/b.txt', path.join(scene.folder, 'old/b.txt'));
    await symlink('../else', path.join(scene.folder, 'old/more'));
    const { code, out } = await scene.run('import', 'old');
    expect(code).toBe(3);
    for (const name of ['old/b.txt', 'old/more']) expect(out).toMatch(new RegExp(`${name}.*it is a link`));
  });
});

describe('import', () => {
  it('writes a Markdown file for each prompt, and says what it leaves out', async () => {
    scene = await Workspace.open({ 'pipelines-sync.yaml': CONFIG, ...FOREIGN });
    const dry = await scene.run('import', 'old', '--dry-run');
    expect([dry.code, Object.keys(await scene.files('pipelines').catch(() => ({})))]).toEqual([3, []]);
    const { code, out, err } = await scene.run('import', 'old');
    expect(code, err).toBe(3);
    expect(await scene.files('pipelines')).toEqual({
      'pipelines/prompts/city-tips-1.md': '---\nname: City tips 1\n---\nName one square in {{city}}.\n',
      'pipelines/prompts/walks-1.md': '---\nname: walks 1\n---\nPlan a walk in {{city}}.\n',
      'pipelines/prompts/walks-2.md':
        '---\nname: walks 2\n---\nPlan two walks in {{ city }}.\n\nOne by night.\n',
      'pipelines/prompts/guide-system.md':
        '---\nname: Guide (system)\nrole: system\n---\nYou know every street.\n',
      'pipelines/prompts/guide-user.md': '---\nname: Guide (user)\nrole: user\n---\nWhere is {{place}}?\n',
      'pipelines/prompts/short.md': '---\nname: Short\n---\nBe short, {{name}}.\n',
      'pipelines/prompts/greet-system.md':
        '---\nname: greet (system)\ndescription: Says hello\nrole: system\n---\nYou greet people.\n',
      'pipelines/prompts/greet-user.md':
        '---\nname: greet (user)\ndescription: Says hello\nrole: user\n---\nGreet {{name}}{{#if formal}} formally{{/if}}.\n',
      'pipelines/prompts/answer-a-question-system.md':
        '---\nname: Answer a question (system)\ndescription: Answers from notes\nrole: system\n---\nYou answer from notes only.\n',
      'pipelines/prompts/answer-a-question-user.md':
        '---\nname: Answer a question (user)\ndescription: Answers from notes\nrole: user\n---\n{{question}}\n',
      'pipelines/prompts/tone-of-voice.md': '---\nname: Tone of voice\n---\n# Tone\n\nBe kind.\n',
      'pipelines/prompts/plain.md': '---\nname: plain\n---\nBe plain.\n',
      'pipelines/prompts/with-a-title.md': '---\nname: With a title\n---\n\nText below.\n',
    });
    for (const line of [
      'left out  old/eval/promptfooconfig.yaml: providers, tests',
      'left out  old/eval/chat.json: a message of the role tool',
      'not imported  old/eval/make.py:walks: a program makes the prompt',
      'left out  old/greet.prompt: model, config, input',
      'left out  old/greet.prompt: the meaning of {{#if formal}} {{/if}}, which stays in the text of "greet (user)" as it is',
      'left out  old/Answer.prompty: authors, model',
      'left out  old/notes/titled.md: tags',
    ])
      expect(out).toContain(`${line}\n`);
    expect(err).toBe('13 prompts imported, 1 not imported. Review the files, then plan.\n');
    await expectDone();
    // Again: nothing is written over.
    const again = await scene.run('import', 'old/notes', '--json');
    expect(again.code).toBe(3);
    const { added, not_imported } = JSON.parse(again.out);
    const isRight = new Ajv({ strict: false }).compile({ ...outputSchema(), $ref: '#/definitions/import' });
    expect(isRight(JSON.parse(again.out)), JSON.stringify(isRight.errors)).toBe(true);
    expect([added, not_imported.length]).toEqual([[], 3]);
    expect(not_imported[0].why).toContain('pipelines/prompts/tone-of-voice.md already');
  });

  it('divides a list of messages wherever it stands: in the configuration, in a file, as JSON or YAML', async () => {
    const list = [
      { role: 'system', content: 'You guide.' },
      { role: 'user', content: 'Where is {{place}}?' },
    ];
    const text = JSON.stringify(list);
    scene = await Workspace.open({
      'pipelines-sync.yaml': CONFIG,
      'old/promptfooconfig.yaml': JSON.stringify({
        description: 'Guide',
        prompts: [
          text,
          { id: 'chat', label: 'Raw', raw: `\n${JSON.stringify(list, null, 2)}` },
          '- role: system\n  content: You guide.\n- role: user\n  content: Where is {{place}}?\n',
          'file://chat.txt',
          '[{"role": "user", "content": {{question}}}]',
          '- One rule\n- Two rules',
          '[INST] Be short. [/INST]',
        ],
      }),
      'old/chat.txt': text,
    });
    const { code, out } = await scene.run('import', 'old', '--json');
    expect(code).toBe(3);
    const { added, not_imported } = JSON.parse(out);
    const both = (name: string) => [`prompts/${name} (system)`, `prompts/${name} (user)`];
    expect(added.map(({ address }: { address: string }) => address)).toEqual([
      ...['Guide 1', 'Raw', 'Guide 3', 'chat'].flatMap(both),
      'prompts/Guide 6',
      'prompts/Guide 7',
    ]);
    expect(not_imported.map(({ why }: { why: string }) => why)).toEqual([
      '"Guide 5" is not a list of messages with role and content',
    ]);
    expect(await scene.read('pipelines/prompts/raw-system.md')).toBe(
      '---\nname: Raw (system)\nrole: system\n---\nYou guide.\n',
    );
    expect(await scene.read('pipelines/prompts/guide-6.md')).toContain('- One rule\n- Two rules');
  });

  it('writes into the folder that --to names, and into the bundle that holds the prompts', async () => {
    const head = 'artifact_type: pipelines.artifact.bundle.v1\n';
    scene = await Workspace.open({
      'pipelines-sync.yaml': CONFIG,
      'pipelines/all.yaml': `${head}prompts:\n  - name: First # c\n    prompt_text: x\n`,
      'notes/a.txt': 'One\nTwo\n',
      'notes/b.prompty': `---\nname: "${'x'.repeat(300)}"\n---\nText\n`,
    });
    const one = await scene.run('import', 'notes/a.txt', '--to', 'pipelines/mine');
    expect(one.code, one.err).toBe(0);
    expect(await scene.read('pipelines/mine/a.md')).toBe('---\nname: a\n---\nOne\nTwo\n');
    const other = await scene.run('import', 'notes/a.txt', '--to', 'elsewhere');
    expect([other.code, other.err]).toEqual([1, expect.stringContaining('PS1336')]);
    expect(other.err).toContain('Add a pattern such as "elsewhere/**/*.md" to bundles');
    const none = await scene.run('import', 'nowhere');
    expect([none.code, none.out]).toEqual([3, 'not imported  nowhere: it does not exist\n']);
    expect(await scene.read('pipelines/all.yaml')).toMatch(/prompt_text: x\n$/);
    await scene.write('notes/c.txt', 'Three\n');
    await scene.write('empty/below/x.bin', '');
    const both = await scene.run('import', 'notes/b.prompty', 'nowhere', 'empty', 'notes/c.txt');
    expect([both.code, both.out]).toEqual([3, expect.stringContaining('the limit is 255')]);
    expect(both.out).toContain('not imported  nowhere: it does not exist\n');
    expect(both.out.match(/not imported {2}empty/g)).toEqual(['not imported  empty']);
    expect(both.err).toBe('1 prompt imported, 3 not imported. Review the files, then plan.\n');
    expect(await scene.read('pipelines/all.yaml')).toBe(
      `${head}prompts:\n  - name: First # c\n    prompt_text: x\n  - name: c\n    prompt_text: Three\n`,
    );
    await expectDone();
  });
});

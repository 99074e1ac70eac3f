import { afterEach, describe, expect, it } from 'vitest';
import { type Finding, formatPlace } from '../../src/model/index.js';
import { planSchema } from '../../src/plan/document/plan-schema.js';
import type { Plan } from '../../src/plan/index.js';
import { annotationsOf, renderComment, renderPlanMarkdown } from '../../src/report/index.js';
import { Workspace } from '../support/workspace.js';
import { compile } from './schema/compile.js';

const TYPE = 'artifact_type: pipelines.artifact.bundle.v1\n';
const CONFIG = 'version: 1\nnamespace: n\nbundles: ["b.yaml", "p/*.md"]\ntargets:\n  t:\n    org_id: 2\n';
const BUNDLE = `${TYPE}prompts:
  - name: Tone
    prompt_text: { $file: texts/tone.txt }
criteria:
  - name: Booking
    display_label: Booking
    type: programmatic
    output_schema: { $file: texts/schema.json }
    config: { subtype: regex_match, pattern: { $file: texts/pattern.txt } }
`;
const FILES = {
  'pipelines-sync.yaml': CONFIG,
  'b.yaml': BUNDLE,
  'texts/tone.txt': 'One.\nTwo.\nThree.\n',
  'texts/schema.json': '{\n  "type": "boolean"\n}\n',
  'texts/pattern.txt': 'book\n',
  'p/Warm.md': '---\nrole: user\n---\nOne.\nTwo.\nThree.\n',
};

let workspace: Workspace;
afterEach(() => workspace.close());

const open = async (files: Record<string, string> = {}) => {
  workspace = await Workspace.open({ ...FILES, ...files });
};

/** `code file:line:column`, and where it is used. */
async function findings(): Promise<string[][]> {
  const { out } = await workspace.run('validate', '--json');
  const { findings: found } = JSON.parse(out) as { findings: Finding[] };
  return found.map(({ code, place, related = [] }) => [
    `${code} ${place === undefined ? '' : formatPlace(place)}`,
    ...related.map((one) => `${one.place.file}:${one.place.line}`),
  ]);
}

async function planned(): Promise<Plan> {
  const { out } = await workspace.run('plan', '--json');
  const plan = JSON.parse(out);
  expect(compile(planSchema())(plan)).toBe(true);
  return plan;
}

describe('a finding about a text behind $file', () => {
  it('points into the text file, and says where it is used', async () => {
    await open({ 'texts/pattern.txt': '[a-z\n' });
    expect(await findings()).toEqual([
      [expect.stringMatching(/^PS\d+ texts\/pattern\.txt:1:1$/), 'b.yaml:10'],
    ]);
  });

  it('points to the line and column in the JSON of a file', async () => {
    await open({ 'texts/schema.json': '{\n  "description": "d",\n  "type": 5\n}\n' });
    const all = await findings();
    expect(all).toEqual([[expect.stringMatching(/^PS\d+ texts\/schema\.json:3:\d+$/), 'b.yaml:9']]);
    const { err } = await workspace.run('validate');
    expect(err).toContain('texts/schema.json:3:');
    expect(err).toContain('used here: b.yaml:9:');
  });

  it.each([
    ['nothing', '---\nrole: user\n---\n', '4:1'],
    ['nothing, and no line break', '---\nrole: user\n---', '3:4'],
    ['white space', '---\nrole: user\n---\n\n  \n', '4:1'],
  ])('points below front matter with %s after it', async (_what, text, place) => {
    await open({ 'p/Warm.md': text });
    expect(await findings()).toEqual([[`PS2017 p/Warm.md:${place}`]]);
  });

  it('counts the lines of the front matter', async () => {
    await open({ 'p/Warm.md': '---\nrole: user\n---\nOne.\nTwo\u0007.\n' });
    expect(await findings()).toEqual([['PS1025 p/Warm.md:5:4']]);
  });
});

describe('a tag that the platform sends as it stands', () => {
  const told = async (text: string) => {
    await open({ 'texts/tone.txt': `${text}\n` });
    const all = await findings();
    await workspace.close();
    return all.map(([one]) => one);
  };

  it('is a warning at its line and column, in a text file and below front matter', async () => {
    await open({
      'texts/tone.txt': 'One {{name}}.\r\n\r\nHi {{#if formal}}Sir{{/if}} {{> end }} {% raw %} {{/if}}.\n',
      'p/Warm.md': '---\nrole: user\n---\nOne.\n  {% if x %}.\n',
      'b.yaml': `${BUNDLE}  - { name: L, display_label: L, type: human_rating, output_schema: { type: boolean }, config: { rubric: "{{#if}}" } }\n`,
    });
    const ran = await workspace.run('validate', '--json');
    const { findings: found } = JSON.parse(ran.out) as { findings: Finding[] };
    expect(ran.code).toBe(0);
    expect(
      found.map(({ code, severity, place, message }) => [
        code,
        severity,
        place && formatPlace(place),
        message,
      ]),
    ).toEqual([
      [
        'PS1260',
        'warning',
        'p/Warm.md:5:3',
        'The platform fills in only {{name}}, and sends {% if x %} as it stands.',
      ],
      [
        'PS1260',
        'warning',
        'texts/tone.txt:3:4',
        'The platform fills in only {{name}}, and sends {{#if formal}}, {{/if}}, {{> end }} and 1 more as they stand.',
      ],
    ]);
    expect((await workspace.run('plan')).err).toMatch(
      /PS1260 .*texts\/tone\.txt:3:4|texts\/tone\.txt:3:4.* PS1260/,
    );
  });

  it.each([
    '{{name}} {{ a.b-c }}',
    '{{"a": 1}} {#id}',
    '{ % x % } {%\n%}',
    '50{% of it',
    '{{#\n}}',
    '{{{name}}}',
  ])('is none of %j', async (text) => expect(await told(text)).toEqual([]));
});

describe('a changed text', () => {
  const change = async () => {
    await open();
    expect((await workspace.run('apply', '--yes')).code).toBe(0);
    await workspace.write('texts/tone.txt', 'One.\nTwo.\nDrei.\n');
    await workspace.write('p/Warm.md', '---\nrole: user\n---\nOne.\nZwei.\nThree.\n');
  };

  it('is shown at its first changed line', async () => {
    await change();
    const { changes } = await planned();
    expect(changes.map(({ address, leaves }) => [address, leaves.map(({ place }) => place)])).toEqual([
      ['prompts/Tone', [{ file: 'texts/tone.txt', line: 3, column: 1 }]],
      ['prompts/Warm', [{ file: 'p/Warm.md', line: 5, column: 1 }]],
    ]);
    const text = (await workspace.run('plan')).out;
    expect(text).toMatch(/prompts\/Tone .*texts\/tone\.txt:3/);
    expect(text).toMatch(/prompts\/Warm .*p\/Warm\.md:5/);
    // The place is no part of what a change does.
    const digest = changes.map((one) => one.digest);
    await workspace.write('b.yaml', BUNDLE.replace('{ $file: texts/tone.txt }', '"One.\\nTwo.\\nDrei."'));
    expect((await planned()).changes.map((one) => one.digest)).toEqual(digest);
  });

  it('is linked and annotated there', async () => {
    await change();
    const plan = await planned();
    const input = {
      words: { platform: 'P', account: 'organization', app: 'the web app' } as never,
      target: 't',
      head: 'a'.repeat(40),
      result: {
        kind: 'plan' as const,
        plan: { ...plan, changes: plan.changes.map((one) => ({ ...one, overwrites: 'drift' as const })) },
        waiting: [],
      },
      sourceUrl: ({ file, line }: { file: string; line: number }) => `https://x.example/${file}#L${line}`,
    };
    const comment = renderComment(input);
    expect(comment).toContain('https://x.example/texts/tone.txt#L3');
    expect(comment).toContain('https://x.example/p/Warm.md#L5');
    expect(annotationsOf(input).map(({ file, line }) => [file, line])).toEqual([
      ['texts/tone.txt', 3],
      ['p/Warm.md', 5],
    ]);
  });

  it('has the place of each text where several values change', async () => {
    await change();
    await workspace.write('b.yaml', BUNDLE.replace('- name: Tone', '- name: Tone\n    description: d'));
    const text = (await workspace.run('plan')).out;
    expect(text).toMatch(/prompts\/Tone .*b\.yaml:3/);
    expect(text).toMatch(/prompt_text .*texts\/tone\.txt:3/);
    const { changes } = await planned();
    expect(
      renderPlanMarkdown({ ...(await planned()), changes }, { words: { platform: 'P' } as never }),
    ).toContain('`prompt_text` (`texts/tone.txt:3`)');
  });

  it('that only lost lines is shown at its last one; one that is held too', async () => {
    await change();
    await workspace.write('texts/tone.txt', 'One.\nTwo.\n');
    expect((await planned()).changes[0]?.leaves[0]?.place).toMatchObject({ line: 2 });
    const { store } = workspace.emulator;
    const live = store.list('prompts').find((row) => row.name === 'Tone');
    store.edit('prompts', live?.id ?? 0, { prompt_text: 'One.\nLive.' });
    const [held] = (await planned()).held;
    expect([held?.address, held?.leaves[0]?.place]).toEqual([
      'prompts/Tone',
      { file: 'texts/tone.txt', line: 2, column: 1 },
    ]);
    expect((await workspace.run('plan')).out).toMatch(/texts\/tone\.txt:2/);
  });
});

import { afterEach, describe, expect, it } from 'vitest';
import { Workspace } from '../support/workspace.js';

const YAML = `artifact_type: pipelines.artifact.bundle.v1
prompts:
  - { name: A, prompt_text: Applied }
  - { name: B, prompt_text: Applied }
`;
const JSON_TEXT = `${JSON.stringify(
  {
    artifact_type: 'pipelines.artifact.bundle.v1',
    prompts: ['A', 'B'].map((name) => ({ name, prompt_text: 'Applied' })),
  },
  null,
  2,
)}\n`;

let one: Workspace;
afterEach(() => one.close());

async function edited(file: string, text: string): Promise<void> {
  one = await Workspace.open({
    [file]: text,
    'pipelines-sync.yaml': `version: 1\nnamespace: rome\nbundles: [${file}]\ntargets: { staging: { org_id: 2 } }\n`,
  });
  expect((await one.run('apply', '--yes')).code).toBe(0);
  for (const id of [1, 2]) one.emulator.store.edit('prompts', id, { prompt_text: `Edited ${id}` });
}

/** What text or comment offers for the decision about the edit of one item: where, and what. */
async function offered(name: string, format: 'text' | 'markdown'): Promise<{ where: string; line: string }> {
  const { out } = await one.run('plan', '--format', format);
  const mine = out.slice(out.search(new RegExp(`prompts/${name}\\b`)));
  const [, where = '', line = ''] =
    format === 'text'
      ? (/To overwrite only this edit([^\n]*?): +((?:"?sync"?: |"prompts|overwrite|staging)[^\n]*)/.exec(
          mine,
        ) ?? [])
      : (/\*to overwrite only this edit(.*?):\* `+ ?([^\n]*?) ?`+\n/.exec(mine) ?? []);
  expect(line).not.toBe('');
  return { where: where.replaceAll(/[`\\]/g, ''), line };
}

/** Puts it where the words say, as somebody would. */
function paste(file: string, text: string, { where, line }: { where: string; line: string }): string {
  if (where === `, in ${file}`) {
    return text.startsWith('{') ? text.replace(/\n}\n$/, `,\n  ${line}\n}\n`) : `${text}${line}\n`;
  }
  const lines = text.split('\n');
  const at = Number(/:(\d+)/.exec(where)?.[1]) - 1;
  const there = lines[at] ?? '';
  if (where.includes('first inside the braces of')) {
    const key = where.includes(' sync at') ? /"?sync"?: \{/ : /"prompts\/[AB]": \{/;
    lines[at] = there.replace(key, (found) => `${found}${line} `);
  } else if (where.includes('as a new line under')) {
    const indent = /^ */.exec(lines[at + 1] ?? '')?.[0] ?? '';
    lines.splice(at + 1, 0, `${indent}${line}`);
  } else {
    expect(where).toContain('replacing staging');
    lines[at] = there.replace(/"?staging"?: "?[0-9a-f]{16}"?/, line);
  }
  return lines.join('\n');
}

describe('a line for sync that is offered can be pasted as it stands', () => {
  const STARTS = {
    'all.yaml': YAML,
    'all.json': JSON_TEXT,
    'block.yaml': `${YAML}sync:\n  "prompts/*":\n    protect: false\n`,
    'flow.yaml': `${YAML}sync: {"prompts/*": {protect: false}}\n`,
    'own.yaml': `${YAML}sync:\n  "prompts/A":\n    protect: false\n  "prompts/B": {protect: false}\n`,
    'used.yaml': `${YAML}sync:\n  "prompts/A":\n    overwrite:\n      staging: 0123456789abcdef\n`,
  };

  it.each(
    Object.keys(STARTS).flatMap((file) =>
      (['text', 'markdown'] as const).map((format) => [file, format] as const),
    ),
  )('two held items one after the other: %s, %s', async (file, format) => {
    await edited(file, STARTS[file as keyof typeof STARTS]);
    for (const name of ['A', 'B']) {
      await one.write(file, paste(file, await one.read(file), await offered(name, format)));
      const ran = await one.run('plan', '--json');
      expect(ran.err).not.toContain('error');
      const { changes, held } = JSON.parse(ran.out);
      const decided = name === 'A' ? ['prompts/A'] : ['prompts/A', 'prompts/B'];
      expect(changes.map(({ address }: { address: string }) => address)).toEqual(decided);
      expect(held).toHaveLength(2 - decided.length);
    }
    const done = await one.run('apply', '--yes');
    expect(done.code).toBe(0);
  });

  it('two whole blocks from one plan: the error says how they become one', async () => {
    await edited('all.yaml', YAML);
    const both = [await offered('A', 'text'), await offered('B', 'text')];
    await one.write(
      'all.yaml',
      both.reduce((text, line) => paste('all.yaml', text, line), YAML),
    );
    const ran = await one.run('plan');
    expect(ran.err).toContain('error PS1014');
    expect(ran.err).toContain('under one sync');
  });
});

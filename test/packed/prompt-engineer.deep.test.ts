import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Installed, type Ran, README } from './installed.js';

/** A block of the README below a heading: the first one of its language. */
function blockOf(heading: string, language: string): string {
  const below = README.slice(README.indexOf(`\n## ${heading}\n`));
  const [, block] = new RegExp(`\\n\`\`\`${language}\\n(.*?)\\n\`\`\``, 's').exec(below) ?? [];
  if (block === undefined) throw new Error(`The README has no ${language} block below ${heading}.`);
  return `${block}\n`;
}

/** A finding as the terminal shows it. */
interface Said {
  code: string;
  /** `file:line:column`; empty without a place. */
  at: string;
  remedy: string;
  text: string;
}

function saidIn({ out, err }: Ran): Said[] {
  const text = `${out}\n${err}`;
  const heads = [...text.matchAll(/^(?:(\S+:\d+:\d+) {2})?error (PS\d{4})/gm)];
  return heads.map((head, index) => {
    const part = text.slice(head.index, heads[index + 1]?.index);
    // An error that ends a command has its sentence behind the code, and the remedy below it.
    const remedy =
      /^ {2}To do: (.*)$/m.exec(part)?.[1] ?? /^.*PS\d{4} {2}.*\n {2}(.*)$/m.exec(part)?.[1] ?? '';
    return { code: head[2] ?? '', at: head[1] ?? '', remedy, text: part };
  });
}

let pack: Installed;
let platform: Record<string, string> = {};
/** A folder after the quick start, with the bundle of the README beside what `init` wrote. */
let ready = '';

const BUNDLE = 'pipelines/rome.yaml';
const CONFIG = 'pipelines-sync.yaml';
const TONE = 'pipelines/prompts/tone-of-voice.md';

beforeAll(async () => {
  pack = Installed.open();
  platform = await pack.emulator();
  ready = path.join(pack.home, 'ready');
  mkdirSync(ready);
  expect((await pack.run(ready, {}, 'init', '--org', '2')).code).toBe(0);
  writeFileSync(path.join(ready, BUNDLE), blockOf('Quick start', 'yaml'));
});
afterAll(() => pack.close());

describe('the first hour of a prompt engineer', () => {
  it('the quick start, then an edit: what the README says, and nothing else', async () => {
    const folder = path.join(pack.home, 'first');
    mkdirSync(folder);
    let env: Record<string, string> = { PIPELINES_BASE_URL: platform.PIPELINES_BASE_URL ?? '' };
    const codes: Record<string, number> = {};
    let last: Ran = { code: 0, out: '', err: '' };
    for (const line of blockOf('Quick start', 'sh').trim().split('\n')) {
      if (line.startsWith('export PIPELINES_API_KEY=')) {
        env = { ...env, PIPELINES_API_KEY: platform.PIPELINES_API_KEY ?? '' };
        continue;
      }
      last = await pack.paste(folder, env, line);
      codes[line.split(' ')[1] ?? ''] = last.code;
    }
    // Nobody can be asked here; what the command says leads on.
    expect(codes).toEqual({ init: 0, validate: 0, plan: 0, apply: 3 });
    const [held] = saidIn(last);
    expect([held?.code, held?.remedy]).toEqual(['PS9020', expect.stringContaining('--yes')]);
    const applied = await pack.paste(folder, env, 'pipelines-sync apply --yes');
    expect([applied.code, applied.err]).toEqual([0, '']);

    writeFileSync(path.join(folder, BUNDLE), blockOf('Quick start', 'yaml'));
    const planned = await pack.paste(folder, env, 'pipelines-sync plan --detailed-exitcode');
    expect(planned.out).toMatch(/Plan: 3 to create/);
    expect(planned.code).toBe(2);
    expect((await pack.paste(folder, env, 'pipelines-sync apply --yes')).code).toBe(0);
    const tone = readFileSync(path.join(folder, TONE), 'utf8');
    writeFileSync(path.join(folder, TONE), tone.replace('warm', 'formal'));
    const edited = await pack.paste(folder, env, 'pipelines-sync plan');
    expect(edited.out).toContain('[-warm-]{+formal+}');
    expect(edited.out).toContain('Plan: 1 to update · 4 unchanged');
    const asked = await pack.paste(folder, env, 'pipelines-sync explain criteria.config');
    expect(asked.out).toContain('contains_keywords');
  });
});

/** A folder that a mistake is made and mended in. */
class Desk {
  readonly folder: string;
  env: Record<string, string>;
  args: string[] = ['validate'];

  constructor(name: string) {
    this.folder = path.join(pack.home, `slip ${name.replaceAll(/\W+/g, '-')}`);
    cpSync(ready, this.folder, { recursive: true });
    this.env = { ...platform };
  }

  edit(file: string, change: (text: string) => string): void {
    const at = path.join(this.folder, file);
    const before = existsSync(at) ? readFileSync(at, 'utf8') : '';
    const after = change(before);
    expect(after).not.toBe(before);
    mkdirSync(path.dirname(at), { recursive: true });
    writeFileSync(at, after);
  }

  replace(file: string, from: string, to: string): void {
    this.edit(file, (text) => text.replace(from, () => to));
  }

  /** Puts something in place of what stands at the place of a finding, up to a mark or the end of its line. */
  put({ at }: Said, text: string, upTo = /$/): void {
    const [, file = '', line = '', column = ''] = /^(.*):(\d+):(\d+)$/.exec(at) ?? [];
    this.edit(file, (all) => {
      const lines = all.split('\n');
      const old = lines[Number(line) - 1] ?? '';
      const rest = old.slice(Number(column) - 1);
      const end = upTo.exec(rest)?.index ?? rest.length;
      lines[Number(line) - 1] = old.slice(0, Number(column) - 1) + text + rest.slice(end);
      return lines.join('\n');
    });
  }

  run(): Promise<Ran> {
    return pack.run(this.folder, this.env, ...this.args);
  }
}

/** What a remedy names, as the part of it in brackets. */
function named(said: Said, pattern: RegExp): string {
  const [, found] = pattern.exec(said.remedy) ?? [];
  if (found === undefined) throw new Error(`${said.remedy} does not match ${pattern}`);
  return found;
}

const WORD_END = /[^\w]/;

interface Slip {
  wrong: (desk: Desk) => void;
  /** Code and place of the one error. */
  says: [code: string, at: string];
  /** Does what the remedy says, with what it names. */
  mend: (desk: Desk, said: Said) => void;
}

const SLIPS: { readonly [what: string]: Slip } = {
  'a line with a space too few': {
    wrong: (desk) => desk.replace(BUNDLE, '    role: system', '   role: system'),
    says: ['PS1010', `${BUNDLE}:6:4`],
    mend: (desk, said) =>
      desk.replace(
        BUNDLE,
        '   role',
        `${' '.repeat(Number(named(said, /^Indent it by (\d+) spaces\.$/)))}role`,
      ),
  },
  'a tab in YAML': {
    wrong: (desk) => desk.replace(BUNDLE, '    role: system', '\trole: system'),
    says: ['PS1010', `${BUNDLE}:6:1`],
    mend: (desk, said) => {
      named(said, /^Indent with (spaces)/);
      desk.replace(BUNDLE, '\trole', '    role');
    },
  },
  'no space behind a colon': {
    wrong: (desk) => desk.replace(BUNDLE, 'role: system', 'role:system'),
    says: ['PS1010', `${BUNDLE}:6:5`],
    mend: (desk, said) => desk.put(said, named(said, /^Write (.*)$/)),
  },
  'a text that begins with {{': {
    wrong: (desk) => desk.replace(BUNDLE, 'You know every street of {{city}}.', '{{city}} is your home.'),
    says: ['PS1010', `${BUNDLE}:5:18`],
    mend: (desk, said) => desk.put(said, named(said, /^Put it in quotes: (".*?");/)),
  },
  'a text with a colon': {
    wrong: (desk) => desk.replace(BUNDLE, 'You know', 'Role: you know'),
    says: ['PS1010', `${BUNDLE}:5:18`],
    mend: (desk, said) => desk.put(said, named(said, /^Put it in quotes: (".*?");/)),
  },
  'a quotation mark inside of a string': {
    wrong: (desk) => desk.replace(BUNDLE, 'You know every street of {{city}}.', "'It's {{city}}.'"),
    says: ['PS1010', `${BUNDLE}:5:18`],
    mend: (desk, said) => desk.put(said, named(said, /: ('.*');/)),
  },
  '`file:` for `$file:`': {
    wrong: (desk) => {
      desk.edit('texts/guide.md', () => 'You know every street.\n');
      desk.replace(BUNDLE, 'You know every street of {{city}}.', '{ file: ../texts/guide.md }');
    },
    says: ['PS2002', `${BUNDLE}:5:18`],
    mend: (desk, said) => desk.put(said, named(said, /(\{\$file: ".*"\})$/)),
  },
  'an address without `$ref`': {
    wrong: (desk) => desk.replace(BUNDLE, '{ $ref: criteria/Names a booking }', 'criteria/Names a booking'),
    says: ['PS2002', `${BUNDLE}:19:23`],
    mend: (desk, said) => desk.put(said, named(said, /(\{\$ref: ".*"\})\.$/)),
  },
  'a name in place of a reference': {
    wrong: (desk) => desk.replace(BUNDLE, '{ $ref: criteria/Names a booking }', 'Names a booking'),
    says: ['PS2002', `${BUNDLE}:19:23`],
    mend: (desk, said) => desk.put(said, named(said, /(\{\$ref: ".*"\})\.$/)),
  },
  '`ref:` for `$ref:`': {
    wrong: (desk) => desk.replace(BUNDLE, '$ref: criteria', 'ref: criteria'),
    says: ['PS2011', `${BUNDLE}:19:23`],
    mend: (desk, said) => desk.put(said, named(said, /(\{\$ref: ".*"\})$/)),
  },
  'a misspelt address': {
    wrong: (desk) => desk.replace(BUNDLE, 'criteria/Names a booking }', 'criteria/Names a bookin }'),
    says: ['PS1219', `${BUNDLE}:19:23`],
    mend: (desk, said) => desk.put(said, `{ $ref: ${named(said, /^Did you mean (.*?)\?/)} }`),
  },
  'a misspelt field': {
    wrong: (desk) => desk.replace(BUNDLE, 'prompt_text:', 'promt_text:'),
    says: ['PS2003', `${BUNDLE}:5:5`],
    mend: (desk, said) => desk.put(said, named(said, /^Rename it to (\w+)\.$/), /:/),
  },
  'a misspelt kind': {
    wrong: (desk) => desk.replace(BUNDLE, '\nprompts:', '\nprompt:'),
    says: ['PS1202', `${BUNDLE}:3:1`],
    mend: (desk, said) => desk.put(said, named(said, /^Did you mean (\w+)\?$/), /:/),
  },
  '`type: bool`': {
    wrong: (desk) => desk.replace(BUNDLE, 'type: boolean', 'type: bool'),
    says: ['PS2005', `${BUNDLE}:13:28`],
    mend: (desk, said) => desk.put(said, named(said, /^Did you mean (\w+)\?$/), WORD_END),
  },
  'a name twice': {
    wrong: (desk) => desk.replace(BUNDLE, 'name: Travel guide', 'name: Tone of voice'),
    says: ['PS1205', `${BUNDLE}:4:5`],
    mend: (desk, said) => {
      named(said, /give it another (name)/);
      desk.put(said, 'name: Travel tone');
    },
  },
  'a variable that the target does not define': {
    wrong: (desk) => desk.replace(BUNDLE, 'You know every street of {{city}}.', '{ $var: greeting }'),
    says: ['PS1213', `${BUNDLE}:5:26`],
    mend: (desk, said) => {
      const target = named(said, /^Add it to vars of target (\w+)\.$/);
      desk.replace(CONFIG, `  ${target}:\n`, `  ${target}:\n    vars: { greeting: Welcome. }\n`);
    },
  },
  'a text file that is not there': {
    wrong: (desk) => {
      desk.edit('texts/guide.md', () => 'You know every street.\n');
      desk.replace(BUNDLE, 'You know every street of {{city}}.', '{ $file: ../texts/guid.md }');
    },
    says: ['PS1114', `${BUNDLE}:5:27`],
    mend: (desk, said) => desk.put(said, `${named(said, /^Did you mean (".*?")\?$/)} }`),
  },
  'front matter that is not closed': {
    wrong: (desk) => desk.replace(TONE, 'role: system\n---\n', 'role: system\n'),
    says: ['PS1300', `${TONE}:1:1`],
    mend: (desk, said) =>
      desk.replace(TONE, 'role: system\n', `role: system\n${named(said, /^Write a line (---) between/)}\n`),
  },
  'a text without front matter among the prompts': {
    wrong: (desk) => desk.edit('pipelines/texts/note.md', () => 'Only a text.\n'),
    says: ['PS1300', 'pipelines/texts/note.md:1:1'],
    mend: (desk, said) =>
      desk.replace(CONFIG, 'md}"]', `md}", ${named(said, /with a pattern such as (".*")\.$/)}]`),
  },
  'a bundle without its first line': {
    wrong: (desk) => desk.replace(BUNDLE, 'artifact_type: pipelines.artifact.bundle.v1\n', ''),
    says: ['PS1201', `${BUNDLE}:2:1`],
    mend: (desk, said) => desk.edit(BUNDLE, (text) => `${named(said, /(artifact_type: \S+)$/)}\n${text}`),
  },
  'the key in the configuration': {
    wrong: (desk) => desk.replace(CONFIG, '    org_id: 2', '    api_key: pk_live_0000\n    org_id: 2'),
    says: ['PS3005', `${CONFIG}:17:5`],
    mend: (desk, said) => {
      named(said, /^(Remove it): no API key/);
      desk.replace(CONFIG, '    api_key: pk_live_0000\n', '');
    },
  },
  'a pattern that matches nothing': {
    wrong: (desk) => renameSync(path.join(desk.folder, 'pipelines'), path.join(desk.folder, 'prompts')),
    says: ['PS1101', `${CONFIG}:10:11`],
    mend: (desk, said) => {
      named(said, /^(Correct) or remove it/);
      desk.replace(CONFIG, '"pipelines/', '"prompts/');
    },
  },
  'no key': {
    wrong: (desk) => {
      desk.args = ['plan'];
      desk.env = { PIPELINES_BASE_URL: platform.PIPELINES_BASE_URL ?? '' };
    },
    says: ['PS3105', ''],
    mend: (desk, said) => {
      desk.env[named(said, /^Set (\w+) or/)] = platform.PIPELINES_API_KEY ?? '';
    },
  },
  'the wrong key': {
    wrong: (desk) => {
      desk.args = ['plan'];
      desk.env.PIPELINES_API_KEY = 'pk_live_ffffffffffffffffffffffffffffffffffffff00';
    },
    says: ['PS5010', ''],
    mend: (desk, said) => {
      named(said, /Check that the (key) belongs to this platform/);
      desk.env = { ...platform };
    },
  },
  'the wrong organization': {
    wrong: (desk) => {
      desk.args = ['plan'];
      desk.replace(CONFIG, 'org_id: 2', 'org_id: 5');
    },
    says: ['PS5011', ''],
    mend: (desk, said) => {
      const key = named(said, /or correct (org_id) of the target/);
      const [, own = ''] = /belongs to organization (\d+)/.exec(said.text) ?? [];
      desk.replace(CONFIG, `${key}: 5`, `${key}: ${own}`);
    },
  },
  'a target that is called something else': {
    wrong: (desk) => {
      desk.args = ['validate', '--target', 'prod'];
    },
    says: ['PS3025', `${CONFIG}:1:1`],
    mend: (desk, said) => {
      desk.args = ['validate', '--target', named(said, /^Use one of: (\w+)\.$/)];
    },
  },
};

describe('a typical mistake: one error that says where, and what to do; done, the next run passes', () => {
  it.each(Object.entries(SLIPS))('%s', async (what, { wrong, says, mend }) => {
    const desk = new Desk(what);
    wrong(desk);
    const said = saidIn(await desk.run());
    expect(said.map(({ code, at }) => [code, at])).toEqual([says]);
    const [only] = said;
    if (only === undefined) return;
    const [code] = says;
    const explained = await pack.run(desk.folder, {}, 'explain', code);
    expect(explained.out).toContain(`${code} (error)`);
    expect(explained.out).toContain('To do: ');
    mend(desk, only);
    const mended = await desk.run();
    expect([mended.code, saidIn(mended)], mended.out + mended.err).toEqual([0, []]);
  });
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { afterEach, describe, expect, it } from 'vitest';
import { syncSchema } from '../../src/bundle/schema/json-schema-sync.js';
import { helpTable, makeCommandLine } from '../../src/cli/command-line.js';
import { COMMANDS } from '../../src/cli/command-list.js';
import { checkMachine } from '../../src/cli/commands/doctor/machine.js';
import type { Io } from '../../src/cli/io.js';
import { main } from '../../src/cli/main.js';
import { providerCommands } from '../../src/cli/provider-commands.js';
import { configSchema } from '../../src/config/config-schema.js';
import { FORM_KEYS } from '../../src/model/index.js';
import { PROVIDERS } from '../../src/providers/index.js';
import { OTHER_ORG_KEY } from '../../src/providers/pipelines/emulator/default-seed.js';
import { kinds } from '../../src/providers/pipelines/kinds/index.js';
import { Workspace } from '../support/workspace.js';

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

const DOCUMENTS = [
  ...readdirSync(ROOT).filter((file) => file.endsWith('.md')),
  ...markdownIn('docs'),
  ...markdownIn('examples'),
  ...markdownIn('.github'),
];

function markdownIn(folder: string): string[] {
  const files = readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.md') && !file.includes('texts'))
    .map((file) => path.join(folder, file));
}

/** Code blocks of a language. */
function blocks(file: string, language: string): string[] {
  return [...read(file).matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))].map(
    (match) => match[1] ?? '',
  );
}

describe('the documentation', () => {
  it.each(DOCUMENTS)('%s: every link leads to a file, and to a heading of it', (file) => {
    const text = read(file).replace(/^```.*?^```$/gms, '');
    for (const [, target = ''] of text.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)) {
      const [name = '', anchor] = target.split('#');
      const full = name === '' ? path.join(ROOT, file) : path.join(ROOT, path.dirname(file), name);
      expect(existsSync(full), `${file}: ${target}`).toBe(true);
      if (anchor === undefined) continue;
      const page = readFileSync(full, 'utf8');
      const headings = [...page.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
        heading
          .toLowerCase()
          .replace(/[^\p{L}\p{N} -]/gu, '')
          .replaceAll(' ', '-'),
      );
      const marks = [...page.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id);
      expect([...headings, ...marks], `${file}: ${target}`).toContain(anchor);
    }
  });

  it('the README says the smallest Node and git, as package.json and doctor do', async () => {
    const [, node = '', git = ''] =
      /Node (\d+\.\d+) or later, and git (\d+\.\d+) or later/.exec(read('README.md')) ?? [];
    expect(JSON.parse(read('package.json')).engines.node).toBe(`>=${node}`);
    const older = (version: string) => version.replace(/\d+$/, (minor) => String(Number(minor) - 1));
    const states = async (...versions: [string, string]) => {
      const answer = { code: 0, stdout: Buffer.from(`git version ${versions[1]}.0\n`), stderr: '' };
      const checks = await checkMachine(ROOT, `${versions[0]}.0`, async () => answer);
      return checks.map(({ state }) => state);
    };
    expect(await states(node, git)).toEqual(['ok', 'ok']);
    expect(await states(older(node), older(git))).toEqual(['problem', 'problem']);
  });

  it('every npm script that a page names is there', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const named = DOCUMENTS.flatMap((file) => [...read(file).matchAll(/\bnpm run ([\w:-]+)/g)]);
    expect(named.length).toBeGreaterThan(3);
    for (const [, name = ''] of named) expect(Object.keys(scripts)).toContain(name);
  });

  it('commands.md has every command with every flag, and no flag that does not exist', async () => {
    const text = read('docs/commands.md');
    const chapters = new Map(text.split(/^## /m).map((chapter) => [chapter.split('\n', 1)[0], chapter]));
    const commands = [...COMMANDS, ...providerCommands()];
    const program = await makeCommandLine([], { io: {} as Io, main }, () => {}, commands);
    const all = new Set<string>();
    for (const command of program.commands) {
      const chapter = chapters.get(command.name());
      expect(chapter, command.name()).toBeDefined();
      for (const option of [command, ...command.commands].flatMap((one) => one.options)) {
        const name = option.long ?? '';
        all.add(name);
        const place = option.hidden
          ? text
          : `${chapters.get('# Commands') ?? text.split(/^## /m)[0]}${chapter}`;
        expect(place, `${command.name()} ${name}`).toContain(`${name}`);
      }
    }
    for (const [flag] of text.matchAll(/--[a-z][a-z-]+/g)) expect([...all, '--help']).toContain(flag);
    expect(program).toBeInstanceOf(Command);
  });

  it('commands.md shows an example for each command', () => {
    const chapters = new Map(
      read('docs/commands.md')
        .split(/^## /m)
        .map((chapter) => [chapter.split('\n', 1)[0], chapter]),
    );
    for (const { name } of [...COMMANDS, ...providerCommands()]) {
      const [, example = ''] = /^```sh\n(.*?)^```$/ms.exec(chapters.get(name) ?? '') ?? [];
      expect(example, name).toContain(`pipelines-sync ${name}`);
    }
  });

  it('what commands.md shows of the own commands is what their help shows', async () => {
    const unquoted = (text: string) => text.replaceAll(/["']/g, '');
    const { commands } = await helpTable();
    const own = COMMANDS.map(({ name }) => name);
    // A command alone is in the usage line of its help.
    const lines = blocks('docs/commands.md', 'sh')
      .flatMap((block) => block.trim().split('\n'))
      .map((line) => unquoted(line.replace(/ +(#|>).*$/, '')))
      .filter((line) => own.includes(line.split(' ')[1] ?? '') && line.split(' ').length > 2);
    expect(lines.length).toBeGreaterThan(25);
    const help = Object.values(commands)
      .map(({ after = '' }) => unquoted(after))
      .join('\n');
    for (const line of lines)
      expect(help).toMatch(new RegExp(`^  ${line.replaceAll(/[$.*()[\]]/g, '\\$&')} {2}`, 'm'));
  });

  it('configuration.md has every setting', () => {
    const text = read('docs/configuration.md');
    const schema = JSON.parse(JSON.stringify(configSchema(kinds, PROVIDERS)));
    const { targets, $schema, ...top } = schema.properties;
    const names = [...Object.keys(top), ...Object.keys(targets.additionalProperties.properties)];
    expect(names.length).toBeGreaterThan(15);
    expect($schema).toBeDefined();
    for (const name of names) expect(text, name).toContain(`\`${name}\``);
  });

  it('bundles.md has every section, form and setting', () => {
    const text = read('docs/bundles.md');
    for (const kind of kinds.all) expect(text).toContain(`\`${kind.name}\``);
    for (const form of FORM_KEYS) expect(text).toContain(`| \`{${form}: `);
    const schema = JSON.parse(JSON.stringify(syncSchema(kinds)));
    for (const name of Object.keys(schema.additionalProperties.properties))
      expect(text).toContain(`| \`${name}: `);
  });

  describe('its examples', () => {
    let workspace: Workspace;
    afterEach(() => workspace.close());

    it('the prompt, the bundle and the configuration of the README are valid for both targets', async () => {
      const [bundle = '', config = ''] = blocks('README.md', 'yaml');
      workspace = await Workspace.open({
        'pipelines-sync.yaml': config,
        'pipelines/rome.yaml': bundle,
        'pipelines/concise-rome.md': blocks('README.md', 'markdown')[0] ?? '',
      });
      for (const [target, key] of [
        ['staging', workspace.env.PIPELINES_API_KEY],
        ['production', OTHER_ORG_KEY],
      ] as const) {
        const validated = await workspace.run('validate', '--target', target);
        expect(validated.err).toBe('');
        expect(validated.code).toBe(0);
        workspace.env = { ...workspace.env, PIPELINES_API_KEY: key };
        expect((await workspace.run('apply', '--yes', '--target', target)).code).toBe(0);
      }
    });

    it('the bundle of the README can stand beside what init writes', async () => {
      workspace = await Workspace.open();
      expect((await workspace.run('init', '--org', '2')).code).toBe(0);
      await workspace.write('pipelines/rome.yaml', blocks('README.md', 'yaml')[0] ?? '');
      const { code, err } = await workspace.run('validate');
      expect([code, err]).toEqual([0, '']);
    });

    it('the configuration of configuration.md and the settings of bundles.md are valid', async () => {
      const [config = ''] = blocks('docs/configuration.md', 'yaml');
      const [sync = ''] = blocks('docs/bundles.md', 'yaml');
      workspace = await Workspace.open({
        'pipelines-sync.yaml': config,
        'pipelines/rome.yaml': `artifact_type: pipelines.artifact.bundle.v1
${sync}prompts: [{ name: Tone, prompt_text: x }]
criteria:
  - name: Judge
    display_label: Judge
    type: llm_judge
    config: { prompt_template: x }
    output_schema: { type: boolean }
`,
      });
      workspace.env = { ...workspace.env, PIPELINES_BASE_URL: undefined };
      for (const target of ['staging', 'production']) {
        const validated = await workspace.run('validate', '--target', target);
        expect(validated.err).toBe('');
        expect(validated.code).toBe(0);
      }
    });
  });
});

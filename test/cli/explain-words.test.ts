import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/command-list.js';
import { meaningOf } from '../../src/cli/commands/explain/explain.js';
import { HELP } from '../../src/cli/generated/help.js';
import { configSchema } from '../../src/config/config-schema.js';
import { isObject, type Json, type Kinds } from '../../src/model/index.js';
import { MEMBER_WORDS } from '../../src/model/member-words.js';
import { kindsOf, PROVIDERS, sectionSchemas } from '../../src/providers/index.js';
import { Workspace } from '../support/workspace.js';

const SCHEMAS = path.resolve(import.meta.dirname, '../../schemas');
const MEMBERS = ['properties', 'definitions'];

/** Names of members, and words of lists of words, in a published schema; not those of the items of bundles. */
function wordsIn(schema: Json | undefined, isNames = false): string[] {
  if (Array.isArray(schema)) return schema.flatMap((one) => wordsIn(one));
  if (!isObject(schema)) return [];
  return Object.entries(schema as { [key: string]: Json }).flatMap(([key, inner]) => {
    if (isNames) return [key, ...wordsIn(inner)];
    if (key === 'enum' && Array.isArray(inner)) return inner.filter((one) => typeof one === 'string');
    if (key === 'const') return typeof inner === 'string' ? [inner] : [];
    return wordsIn(inner, MEMBERS.includes(key));
  });
}

function published(...beginnings: string[]): string[] {
  const files = readdirSync(SCHEMAS).filter((file) => beginnings.some((one) => file.startsWith(`${one}.`)));
  return files.flatMap((file) => {
    const { definitions, ...rest } = JSON.parse(readFileSync(path.join(SCHEMAS, file), 'utf8'));
    // Names of definitions are documents and parts of a schema, which nothing prints.
    return [...wordsIn(rest), ...wordsIn(Object.values(definitions ?? {}))];
  });
}

let parts: Promise<{ kinds: Kinds; config: ReturnType<typeof configSchema> }> | undefined;
async function open(): Promise<{ kinds: Kinds; config: ReturnType<typeof configSchema> }> {
  const kinds = await kindsOf(PROVIDERS);
  return { kinds, config: configSchema(kinds, PROVIDERS, await sectionSchemas(PROVIDERS)) };
}

/** Words that `explain` does not have, or has without a meaning. */
async function unexplained(words: readonly string[]): Promise<string[]> {
  parts ??= open();
  const { kinds, config } = await parts;
  expect(words.length).toBeGreaterThan(0);
  const missing: string[] = [];
  for (const word of new Set(words)) {
    const text = await meaningOf(word, kinds, async () => config).catch(() => '');
    // Every meaning stands behind a space.
    if (!/\S/.test(text) || /: +$|undefined|\[object/m.test(text)) missing.push(word);
  }
  return missing;
}

describe('explain has every word', () => {
  it('that JSON documents, plans and progress print: names of members, and words of their lists', async () => {
    const words = published('output', 'plan', 'progress');
    expect(words).toEqual(expect.arrayContaining(['rolled_back', 'dependency', 'guards', 'exit_code']));
    expect(await unexplained(words)).toEqual([]);
  });

  it('that the configuration may say', async () => {
    expect(await unexplained(published('config').filter((word) => !word.startsWith('$')))).toEqual([]);
  });

  it('of bundles and front matter: fields, what they take, and settings', async () => {
    const words = published('bundle').filter(
      (word) => !/^\$schema$|^artifact_type$|^pipelines\.artifact/.test(word),
    );
    expect(words).toEqual(expect.arrayContaining(['role', 'renamed_from', 'llm_judge', '$ref']));
    expect(await unexplained(words)).toEqual([]);
  });

  it('of the command line: commands, options and exit codes', async () => {
    const commands = Object.entries(HELP.commands);
    const options = commands.flatMap(([, one]) =>
      one.options.map(({ term }) => /--([\w-]+)/.exec(term)?.[1] ?? ''),
    );
    const words = [...COMMANDS.map(({ name }) => name), ...commands.map(([name]) => name), ...options];
    expect(words).toEqual(expect.arrayContaining(['ledger', 'ledger show', 'on-drift']));
    const codes = ['exit code', 'exit codes', 'exit_code', '0', '1', '2', '3', '4', '5'];
    expect(await unexplained([...words, ...codes])).toEqual([]);
  });

  it('and describes no member that no document has', () => {
    const words = new Set(published('output', 'plan', 'progress'));
    expect(Object.keys(MEMBER_WORDS).filter((word) => !words.has(word))).toEqual([]);
  });
});

describe('explain on the command line', () => {
  it('takes several words, and suggests what is near or contains what was typed', async () => {
    const workspace = await Workspace.open();
    try {
      expect((await workspace.run('explain', 'exit', 'codes')).out).toContain(
        '3  something was held or refused',
      );
      expect((await workspace.run('explain', 'ledger', 'show')).out).toContain('ledger show, a command:');
      expect((await workspace.run('explain', 'role')).out).toContain(
        'prompts.role: The role of the message.',
      );
      expect((await workspace.run('explain', 'rolled')).err).toContain('rolled_back');
      expect((await workspace.run('explain', 'dependancy')).err).toContain('Did you mean dependency?');
    } finally {
      await workspace.close();
    }
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { VERBS } from './printed.js';

const ROOT = path.resolve(import.meta.dirname, '../../src');

/** Texts of a workflow file, which is run where nothing is typed; and help, which is made from `cli/help-after.ts`. */
const NOT_PRINTED = new Set(['cli/commands/init/init-workflows.ts', 'cli/generated/help.ts']);

describe('the sources', () => {
  it('hold no command of the tool as a text: each is made of words, and told its target', () => {
    const found: string[] = [];
    for (const file of readdirSync(ROOT, { recursive: true, encoding: 'utf8' })) {
      // What docs and `explain` say of a code is for every target.
      if (!file.endsWith('.ts') || file.endsWith('-codes.ts')) continue;
      if (NOT_PRINTED.has(file.replaceAll(path.sep, '/'))) continue;
      const lines = readFileSync(path.join(ROOT, file), 'utf8').split('\n');
      for (const [index, line] of lines.entries()) {
        const text = line.replace(/^\s*(?:\/\/|\/?\*).*$/, '');
        // `pipelines-sync plan` as the title of a document is no command to type.
        for (const [, verb = ''] of text.matchAll(/pipelines-sync ([a-z]+)\b/g))
          if (VERBS.has(verb) && !/\btitle:|no plan of/.test(text))
            found.push(`${file}:${index + 1} ${line.trim()}`);
      }
    }
    expect(found).toEqual([]);
  });
});

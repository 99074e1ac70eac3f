import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { MAY_IMPORT } from '../../.dependency-cruiser.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');
const page = readFileSync(path.join(ROOT, 'docs/architecture.md'), 'utf8');

/** The rows of the table below a heading: first cell → second cell. */
function table(heading: string): [string, string][] {
  const chapter = page.split(/^## /m).find((one) => one.startsWith(`${heading}\n`)) ?? '';
  return [...chapter.matchAll(/^\| (.+?) \| (.+) \|$/gm)]
    .map(([, first = '', second = '']): [string, string] => [first, second])
    .slice(1);
}

/** Folders of src/ that a text names. */
const folders = (text: string) => [...new Set(text.match(/src\/[\w/-]+\//g))];

/** Paths of this repository that a page names; the made-up kind and provider of the pages about them are none. */
const pathsIn = (text: string) =>
  (text.match(/(?<![\w/.-])(?:src|test|docs|scripts|dist|examples|schemas)\/[\w./-]*[\w/]/g) ?? []).filter(
    (one) => !/snippets|bakery/.test(one),
  );

describe('the pages for those who change the tool', () => {
  const PAGES = readdirSync(path.join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`);

  it.each([...PAGES, 'CONTRIBUTING.md', 'SECURITY.md', 'README.md'])(
    '%s names no path that is not there',
    (file) => {
      const text = readFileSync(path.join(ROOT, file), 'utf8');
      expect(pathsIn(text).filter((one) => !existsSync(path.join(ROOT, one)))).toEqual([]);
    },
  );
});

describe('docs/architecture.md', () => {
  it('is full of paths', () => {
    expect(pathsIn(page).length).toBeGreaterThan(50);
  });

  it('has every room with its purpose, and none before what it imports', () => {
    const rows = table('The rooms');
    const rooms = rows.map(([first]) => /^`src\/(\w+)\/`$/.exec(first)?.[1] ?? first);
    expect([...rooms].sort()).toEqual(readdirSync(path.join(ROOT, 'src')).sort());
    for (const [index, room] of rooms.entries())
      for (const imported of MAY_IMPORT[room] ?? [])
        expect(rooms.slice(0, index), `${room} imports ${imported}`).toContain(imported);
    for (const [room, purpose] of rows) {
      expect(purpose, room).toMatch(/\w/);
      const inside = folders(purpose).filter((one) => !room.includes(one));
      for (const folder of inside)
        expect(folder.startsWith(room.slice(1, -1)), `${room} ${folder}`).toBe(true);
    }
  });

  /** Questions that a newcomer asks, and a word that only the right place has. */
  const QUESTIONS: [question: string, file: string, word: RegExp][] = [
    ['Where is a delete held?', 'src/plan/decide/safeguards.ts', /max_deletes|maxDeletes/],
    ['Is this live object ours?', 'src/compare/match.ts', /pin/],
    ['What does a reference compare as?', 'src/compare/address-index.ts', /address/],
    ['Who waits when a 429 comes?', 'src/http/retry.ts', /429/],
    ['When is a lock lost, and what then?', 'src/ledger/lock/lock-file.ts', /lost/],
    ['What keeps a secret out of a comment?', 'src/report/github/masked.ts', /secret/],
    ['How does a finding know its line?', 'src/source/read/source-lines.ts', /line/],
    ['What is in the body of an update?', 'src/compare/body.ts', /updateBody/],
    ['Which fields does a kind have?', 'src/providers/pipelines/kinds/prompts.ts', /prompt_text/],
    ['When does a change count as reviewed?', 'src/action/review/reviewed.ts', /unreviewed/],
  ];

  it.each(QUESTIONS)('leads to the place within two folders: %s', (question, file, word) => {
    const [, answer = ''] = table('Where is …?').find(([first]) => first === question) ?? [];
    const named = folders(answer);
    expect(named.length, answer).toBeGreaterThan(0);
    expect(named.slice(0, 2).some((folder) => path.dirname(file) === folder.slice(0, -1))).toBe(true);
    expect(readFileSync(path.join(ROOT, file), 'utf8')).toMatch(word);
    for (const [, name = ''] of answer.matchAll(/`([\w-]+\.ts)`/g))
      expect(
        named.some((folder) => existsSync(path.join(ROOT, folder, name))),
        name,
      ).toBe(true);
  });
});

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readReferencedText } from '../../../src/source/read/read-text.js';
import { brief } from './helpers.js';

let top: string;
let root: string;

const PLACE = { file: 'p/b.yaml', line: 7, column: 9 };
const get = (relative: string, from = 'p/b.yaml') => {
  const { text, file, finding } = readReferencedText(root, from, relative, PLACE);
  if (finding !== undefined) expect(finding.remedy).toMatch(/[.?]$/);
  return {
    text,
    file,
    finding: finding && brief(finding),
    say: finding && `${finding.message} ${finding.remedy}`,
  };
};

beforeAll(() => {
  top = realpathSync(mkdtempSync(path.join(tmpdir(), 'read-text-')));
  root = path.join(top, 'repo');
  const files: { [name: string]: string | Uint8Array } = {
    'p/b.yaml': 'a: 1',
    'p/rome.md': 'Rome\n',
    'p/two.md': 'Rome\n\n',
    'p/crlf.md': 'one\r\ntwo\r\n',
    'p/cr.md': 'one\r',
    'p/none.md': 'one',
    'p/empty.md': '',
    'p/break.md': '\n',
    'p/🙂 %20.md': 'x\n',
    'p/bell.md': 'one\n🙂\ttwo\u0007\n',
    'p/nul.md': 'one\ntw\0',
    'p/latin.md': Uint8Array.of(0x61, 0x0a, 0xe9, 0x0a),
    'p/bom.md': '\ufeffone',
    'p/utf16.md': Uint8Array.of(0xff, 0xfe, 0x61, 0),
    'p/limit.md': new Uint8Array(10 * 1024 * 1024).fill(97),
    'p/big.md': new Uint8Array(10 * 1024 * 1024 + 1).fill(97),
    'shared/tone.md': 'tone\n',
    '.git/config': 'token\n',
    'p/.pipelines-sync/state': 'state\n',
    '.gitignore': 'x\n',
  };
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), content);
  }
  mkdirSync(path.join(top, 'out'));
  writeFileSync(path.join(top, 'out/secret.md'), 'secret');
  const link = (target: string, name: string) => symlinkSync(target, path.join(root, name));
  link('../shared/tone.md', 'p/tone.md');
  link('../shared', 'p/folder');
  link('../../out/secret.md', 'p/secret.md');
  link('../../out', 'p/out');
  link('../.git/config', 'p/config.md');
  link('nowhere', 'p/dangling.md');
  link('circle.md', 'p/circle.md');
  execFileSync('mkfifo', [path.join(root, 'p/pipe')]);
});

afterAll(() => rmSync(top, { recursive: true, force: true }));

it.each([
  ['rome.md', 'p/rome.md', 'Rome'],
  ['./rome.md', 'p/rome.md', 'Rome'],
  ['two.md', 'p/two.md', 'Rome\n'],
  ['crlf.md', 'p/crlf.md', 'one\r\ntwo'],
  ['cr.md', 'p/cr.md', 'one\r'],
  ['none.md', 'p/none.md', 'one'],
  ['empty.md', 'p/empty.md', ''],
  ['break.md', 'p/break.md', ''],
  ['🙂 %20.md', 'p/🙂 %20.md', 'x'],
  ['../shared/tone.md', 'shared/tone.md', 'tone'],
  ['tone.md', 'p/tone.md', 'tone'],
  ['folder/tone.md', 'p/folder/tone.md', 'tone'],
  ['../.gitignore', '.gitignore', 'x'],
])('reads %j', (relative, file, text) => {
  expect(get(relative)).toEqual({ text, file, finding: undefined, say: undefined });
});

it('reads up to 10 MiB', () => {
  expect(get('limit.md').text).toHaveLength(10 * 1024 * 1024);
});

it('starts at the folder of the bundle', () => {
  expect(get('p/rome.md', 'b.yaml')).toMatchObject({ text: 'Rome', file: 'p/rome.md' });
});

it.each([
  ['', 'textPath p/b.yaml:7:9', '"" is not a path.'],
  ['a\0b', 'textPath p/b.yaml:7:9', 'is not a path.'],
  ['/etc/passwd', 'textAbsolute p/b.yaml:7:9', 'The path "/etc/passwd" is absolute.'],
  ['C:\\x.md', 'textAbsolute p/b.yaml:7:9', 'is absolute.'],
  ['\\\\host\\x.md', 'textAbsolute p/b.yaml:7:9', 'is absolute.'],
  [
    '..\\shared\\tone.md',
    'textBackslash p/b.yaml:7:9',
    'Write "../shared/tone.md"; paths use / on every system.',
  ],
  ['../../out/secret.md', 'textOutside p/b.yaml:7:9', 'leads outside the repository.'],
  ['../..', 'textOutside p/b.yaml:7:9', 'leads outside the repository.'],
  ['secret.md', 'textSymlink p/b.yaml:7:9', '"p/secret.md" is a symbolic link out of it.'],
  ['out/secret.md', 'textSymlink p/b.yaml:7:9', '"p/out" is a symbolic link out of it.'],
  ['out/not-there.md', 'textSymlink p/b.yaml:7:9', '"p/out" is a symbolic link out of it.'],
  ['romee.md', 'textMissing p/b.yaml:7:9', 'There is no file "p/romee.md". Did you mean "rome.md"?'],
  ['Rome.md', 'textMissing p/b.yaml:7:9', 'Did you mean "rome.md"?'],
  [
    '../sharde/tone.md',
    'textMissing p/b.yaml:7:9',
    'There is no folder "sharde". Did you mean "../shared/tone.md"?',
  ],
  ['nothing-like-it.md', 'textMissing p/b.yaml:7:9', 'case matters.'],
  ['rome.md/x', 'textMissing p/b.yaml:7:9', 'There is no file "p/rome.md/x".'],
  ['../shared', 'textNotFile p/b.yaml:7:9', '"shared" is a folder.'],
  ['.', 'textNotFile p/b.yaml:7:9', '"p" is a folder.'],
  ['..', 'textNotFile p/b.yaml:7:9', 'is a folder.'],
  ['pipe', 'textNotFile p/b.yaml:7:9', '"p/pipe" is not a regular file.'],
  ['nul.md', 'textBinary p/nul.md:2:3 <- p/b.yaml:7:9', 'NUL byte'],
  ['latin.md', 'textNotUtf8 p/latin.md:2:1 <- p/b.yaml:7:9', 'not UTF-8'],
  ['utf16.md', 'textNotUtf8 p/utf16.md:1:1 <- p/b.yaml:7:9', 'UTF-16'],
  ['bom.md', 'textByteOrderMark p/bom.md:1:1 <- p/b.yaml:7:9', 'byte order mark'],
  ['big.md', 'textTooLarge p/b.yaml:7:9', 'has 10485761 bytes'],
  ['../.git/config', 'textPrivate p/b.yaml:7:9', 'leads into .git'],
  ['../.git/none', 'textPrivate p/b.yaml:7:9', 'leads into .git'],
  ['config.md', 'textPrivate p/b.yaml:7:9', 'leads into .git'],
  ['.pipelines-sync/state', 'textPrivate p/b.yaml:7:9', 'leads into .git or .pipelines-sync'],
  ['dangling.md', 'textUnreadable p/b.yaml:7:9', 'a broken symbolic link'],
  ['circle.md', 'textUnreadable p/b.yaml:7:9', 'form a cycle'],
  [`${'x'.repeat(300)}.md`, 'textUnreadable p/b.yaml:7:9', 'its name is too long'],
])('refuses %j', (relative, finding, say) => {
  const got = get(relative);
  expect(got.text).toBeUndefined();
  expect(got.finding).toBe(finding);
  expect(got.say).toContain(say);
});

it('warns about control characters and reads on', () => {
  expect(get('bell.md')).toMatchObject({
    text: 'one\n🙂\ttwo\u0007',
    finding: 'textControl p/bell.md:2:7 <- p/b.yaml:7:9',
  });
});

it('is placed at the start of the bundle when nobody says where the form stands', () => {
  const { finding } = readReferencedText(root, 'p/b.yaml', 'rom.md');
  expect(finding && brief(finding)).toBe('textMissing p/b.yaml:1:1');
});

it('gives back what pull writes: the text and one line break more', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r\n', '\r', ' ', '\t', '🙂', '\u2028') });
  fc.assert(
    fc.property(text, (value) => {
      fc.pre(!value.endsWith('\r'));
      writeFileSync(path.join(root, 'p/written.md'), `${value}\n`);
      expect(get('written.md')).toMatchObject({ text: value, finding: undefined });
    }),
    { numRuns: 100 },
  );
});

it('never leaves the repository and never throws, whatever the path', () => {
  const part = fc.constantFrom(
    '..',
    '.',
    '',
    'p',
    'out',
    'secret.md',
    'folder',
    'tone.md',
    'repo',
    '~',
    '\\',
    ' ',
    'config.md',
    'circle.md',
    'rome.md',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      const got = get(parts.join('/'));
      expect((got.text === undefined) !== (got.finding === undefined)).toBe(true);
      expect(['secret', 'token', 'state']).not.toContain(got.text);
    }),
    { numRuns: 500 },
  );
});

import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { patternCovers } from '../../../src/bundle/files/pattern-covers.js';
import { findBundleFiles, readBytes } from '../../../src/bundle/files/read-files.js';
import { brief } from './helpers.js';

let top: string;
let root: string;

/** A file below the folder that holds the root, so `../x` is outside. */
function file(name: string, content: string | Uint8Array = 'a: 1\n'): void {
  const full = path.join(root, name);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, content);
}

const find = async (...patterns: string[]) => {
  const { files, findings } = await findBundleFiles(root, patterns);
  for (const finding of findings) expect(finding.remedy).toMatch(/[.?]$/);
  return {
    files,
    findings: findings.map(brief),
    messages: findings.map(({ message, remedy }) => `${message} ${remedy}`),
  };
};

beforeEach(() => {
  top = realpathSync(mkdtempSync(path.join(tmpdir(), 'read-files-')));
  root = path.join(top, 'repo');
  mkdirSync(root);
});

afterEach(() => rmSync(top, { recursive: true, force: true }));

describe('findBundleFiles', () => {
  it('finds, sorts by code unit and names each file once', async () => {
    for (const name of [
      'p/b.yaml',
      'p/a.json',
      'p/B.yml',
      'p/deep/er/c.yaml',
      'p/é.yaml',
      'p/readme.md',
      'q/d.yaml',
    ])
      file(name);
    expect(await find('p/**/*.{yaml,yml,json}', './p/b.yaml', 'q/*.yaml', 'p/**/*.yaml')).toEqual({
      files: ['p/B.yml', 'p/a.json', 'p/b.yaml', 'p/deep/er/c.yaml', 'p/é.yaml', 'q/d.yaml'],
      findings: [],
      messages: [],
    });
  });

  it('refuses a glob that could keep it busy, and takes a file of that very name', async () => {
    const name = 'a*a*a*a*a.yaml';
    file('p/b.yaml');
    const costly = await find('*a*a*a*a*b', '!p/*b*b*b*b*', 'p/*.yaml');
    expect(costly.files).toEqual(['p/b.yaml']);
    expect(costly.messages).toEqual([
      'The pattern "!p/*b*b*b*b*" has more than 3 * in one part of the path. Write a simpler pattern, or several of them.',
      'The pattern "*a*a*a*a*b" has more than 3 * in one part of the path. Write a simpler pattern, or several of them.',
    ]);
    file(name);
    expect((await find(name)).files).toEqual([name]);
    expect(patternCovers(['**/*.yaml', '*a*a*a*a*b'], 'aaaab')).toBe(false);
  });

  it('never searches .git, node_modules, .pipelines-sync, nor dot names the pattern does not write', async () => {
    for (const name of [
      '.git/a.yaml',
      'x/.git/a.yaml',
      'node_modules/a.yaml',
      'x/node_modules/y/a.yaml',
      '.pipelines-sync/a.yaml',
      '.github/a.yaml',
      'x/a.yaml',
    ])
      file(name);
    expect((await find('**/*.yaml')).files).toEqual(['x/a.yaml']);
    expect((await find('.github/*.yaml')).files).toEqual(['.github/a.yaml']);
    for (const pattern of ['.git/a.yaml', 'node_modules/*.yaml', '.pipelines-sync/**']) {
      const got = await find(pattern);
      expect(got.files).toEqual([]);
      expect(got.messages[0]).toContain('never searched');
    }
  });

  it('takes the path of a file literally whatever its name', async () => {
    const names = [
      '$ref.yaml',
      '[draft].yaml',
      'a{b,c}.yaml',
      'what?.yaml',
      'a b%20#.yaml',
      '(x).yaml',
      '+(a).yaml',
    ];
    for (const name of names) file(name);
    for (const name of names) expect(await find(name)).toEqual({ files: [name], findings: [], messages: [] });
    expect((await find('*.yaml')).files).toHaveLength(names.length);
  });

  it('excludes with !', async () => {
    for (const name of ['p/a.yaml', 'p/b.yaml', 'p/old/c.yaml']) file(name);
    expect(await find('p/**/*.yaml', '!p/old/**', '!nothing/*')).toEqual({
      files: ['p/a.yaml', 'p/b.yaml'],
      findings: [],
      messages: [],
    });
    expect((await find('p/a.yaml', '!p/a.yaml')).messages).toEqual([
      'The file "p/a.yaml" is excluded by another pattern. Remove one of the two patterns.',
    ]);
  });

  it('says that a pattern matches nothing, at its place where that is known', async () => {
    file('p/rome.yaml');
    const place = { file: 'pipelines-sync.yaml', line: 3, column: 12 };
    const { files, findings } = await findBundleFiles(
      root,
      ['p/*.yaml', 'q/*.yaml', ''],
      new Map([['q/*.yaml', place]]),
    );
    expect(files).toEqual(['p/rome.yaml']);
    expect(findings.map(brief)).toEqual([
      'patternWithoutMatch -',
      'patternWithoutMatch pipelines-sync.yaml:3:12',
    ]);
    expect((await find('p/rom.yaml')).messages).toEqual([
      'The pattern "p/rom.yaml" matches no file. Did you mean "p/rome.yaml"?',
    ]);
    expect((await find('p')).messages).toEqual([
      '"p" is a folder. Write "p/**/*.{yaml,yml,json}" for all bundles in it.',
    ]);
    expect((await find('p/rome.yaml/x')).findings).toEqual(['patternWithoutMatch -']);
  });

  it.each([
    '../x.yaml',
    '..',
    'a/../../x.yaml',
    'a/..',
    '/etc/*.yaml',
    'C:/x.yaml',
    '{a,../x}.yaml',
    '{a,..}/x.yaml',
    '!../x.yaml',
    'a\0b',
    '..\\x.yaml',
    '@(..|a)/x.yaml',
  ])('refuses the pattern %j', async (pattern) => {
    writeFileSync(path.join(top, 'x.yaml'), 'a: 1');
    expect(await find(pattern)).toMatchObject({ files: [], findings: ['patternOutside -'] });
  });

  it('follows links inside the root and names a file reached twice by its own path', async () => {
    file('real/a.yaml');
    symlinkSync('real', path.join(root, 'linked'));
    symlinkSync('../real/a.yaml', path.join(root, 'real/z.yaml'));
    symlinkSync('.', path.join(root, 'real/loop'));
    expect(await find('**/*.yaml')).toEqual({ files: ['real/a.yaml'], findings: [], messages: [] });
    expect((await find('linked/*.yaml')).files).toEqual(['linked/a.yaml']);
    expect((await find('linked/*.yaml', 'real/*.yaml')).files).toEqual(['real/a.yaml']);
  });

  it('works when the root itself is a link', async () => {
    file('a.yaml');
    symlinkSync('repo', path.join(top, 'alias'));
    expect(await findBundleFiles(path.join(top, 'alias'), ['**/*.yaml'])).toEqual({
      files: ['a.yaml'],
      findings: [],
    });
  });

  it('refuses links that lead outside, as files, folders, fixed parts and literally', async () => {
    mkdirSync(path.join(top, 'out/deep'), { recursive: true });
    writeFileSync(path.join(top, 'out/x.yaml'), 'a: 1');
    writeFileSync(path.join(top, 'out/deep/y.yaml'), 'a: 1');
    file('p/a.yaml');
    symlinkSync('../../out/x.yaml', path.join(root, 'p/x.yaml'));
    symlinkSync('../../out', path.join(root, 'p/out'));
    expect(await find('p/**/*.yaml')).toMatchObject({
      files: ['p/a.yaml'],
      findings: ['fileOutside p/out:1:1', 'fileOutside p/x.yaml:1:1'],
    });
    expect(await find('p/out/*.yaml')).toMatchObject({
      files: [],
      findings: ['fileOutside p/out:1:1'],
    });
    expect(await find('p/out/deep/y.yaml')).toMatchObject({
      files: [],
      findings: ['fileOutside p/out:1:1'],
    });
    expect(await find('p/**/*.yaml', '!p/out', '!p/x.yaml')).toMatchObject({
      files: ['p/a.yaml'],
      findings: [],
    });
    expect(await find('p/*.json', 'p/a.yaml')).toMatchObject({
      files: ['p/a.yaml'],
      findings: ['patternWithoutMatch -'],
    });
  });

  it('refuses links into .git', async () => {
    file('.git/config');
    file('p/a.yaml');
    symlinkSync('../.git/config', path.join(root, 'p/b.yaml'));
    symlinkSync('../.git', path.join(root, 'p/state'));
    file('.git/c.yaml');
    expect(await find('p/**/*.yaml')).toMatchObject({
      files: ['p/a.yaml'],
      findings: ['filePrivate p/b.yaml:1:1', 'filePrivate p/state/c.yaml:1:1'],
    });
    const { bytes, finding } = await readBytes(root, 'p/b.yaml');
    expect([bytes, finding && brief(finding)]).toEqual([undefined, 'filePrivate p/b.yaml:1:1']);
  });

  it('reports links that lead nowhere or in a circle only where a pattern names them', async () => {
    file('p/a.yaml');
    symlinkSync('nowhere', path.join(root, 'p/b.yaml'));
    symlinkSync('c.yaml', path.join(root, 'p/c.yaml'));
    symlinkSync('nowhere', path.join(root, 'p/other.txt'));
    expect(await find('p/*.yaml')).toMatchObject({
      files: ['p/a.yaml'],
      findings: ['fileUnreadable p/b.yaml:1:1', 'fileUnreadable p/c.yaml:1:1'],
    });
    expect((await find('p/b.yaml')).messages).toEqual([
      'The file "p/b.yaml" cannot be read: it is a broken symbolic link. Fix the file or its permissions.',
    ]);
  });

  it('refuses names with control characters or that are not UTF-8', async () => {
    file('p/a\nb.yaml');
    writeFileSync(
      Buffer.concat([Buffer.from(path.join(root, 'p/')), Buffer.from([0xff]), Buffer.from('.yaml')]),
      'a: 1',
    );
    const got = await find('p/*.yaml');
    expect(got.files).toEqual([]);
    expect(got.findings).toEqual(['fileName p/a\nb.yaml:1:1', 'fileName p/\ufffd.yaml:1:1']);
  });

  it('answers for a root that does not exist', async () => {
    const got = await findBundleFiles(path.join(top, 'none'), ['**/*.yaml']);
    expect(got.files).toEqual([]);
    expect(got.findings.map(({ code }) => code)).toEqual(['PS1104']);
  });
});

describe('readBytes', () => {
  it('reads a file and refuses what lies outside, is missing, too large or no file', async () => {
    file('a.yaml', Uint8Array.of(1, 2, 3));
    file('big.yaml', new Uint8Array(10 * 1024 * 1024 + 1));
    writeFileSync(path.join(top, 'x.yaml'), 'a: 1');
    symlinkSync('../x.yaml', path.join(root, 'x.yaml'));
    mkdirSync(path.join(root, 'folder'));
    expect(Buffer.from((await readBytes(root, 'a.yaml')).bytes ?? [])).toEqual(Buffer.from([1, 2, 3]));
    const codes = async (name: string) => {
      const { bytes, finding } = await readBytes(root, name);
      expect(bytes).toBeUndefined();
      return finding && brief(finding);
    };
    expect(await codes('x.yaml')).toBe('fileOutside x.yaml:1:1');
    expect(await codes('../x.yaml')).toBe('fileOutside ../x.yaml:1:1');
    expect(await codes('none.yaml')).toBe('fileUnreadable none.yaml:1:1');
    expect(await codes('big.yaml')).toBe('tooLarge big.yaml:1:1');
    expect(await codes('folder')).toBe('fileUnreadable folder:1:1');
  });
});

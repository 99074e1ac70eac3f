import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { whyNotHere } from '../../../src/host/git-folder.js';
import { gitIn, gitOutside } from '../../../src/host/git-process.js';
import { gitProgram } from '../../../src/host/git-program.js';
import { withoutKeys } from '../../../src/run/open/key-use.js';
import { sh } from '../../ledger/git-scene.js';

const SOURCES = path.join(import.meta.dirname, '../../../src');

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'one-runner-')));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('git is run in one place', () => {
  it('and nothing else starts programs, but what asks the system about a process', () => {
    const starting = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .filter((file) => /child_process/.test(readFileSync(path.join(SOURCES, file), 'utf8')))
      .map((file) => file.replaceAll(path.sep, '/'))
      .sort();
    expect(starting).toEqual(['host/git-process.ts', 'host/lock-process.ts']);
  });

  it('with the settings of the issue, none of which a caller has to name', async () => {
    const bin = path.join(folder, 'bin');
    mkdirSync(bin);
    const fake = path.join(bin, 'git');
    writeFileSync(
      fake,
      '#!/bin/sh\nprintf "%s\\n" "$@"\nenv | grep -e ^GIT_ -e ^INPUT_ -e ^PIPELINES_ | sort\npwd\n',
    );
    chmodSync(fake, 0o755);
    const env = {
      PATH: `${bin}:${process.env.PATH}`,
      GIT_DIR: '/x',
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'a.b',
      GIT_CONFIG_VALUE_0: 'c',
      'INPUT_API-KEY': 'secret',
      PIPELINES_API_KEY: 'secret',
      PIPELINES_API_KEY_STAGING: 'secret',
      PIPELINES_BASE_URL: 'https://host.invalid',
    };
    mkdirSync(path.join(folder, 'work'));
    sh(path.join(folder, 'work'), 'init', '-q');
    const git = gitIn(path.join(folder, 'work'), withoutKeys(env), [['http.x.extraheader', 'token']]);
    const lines = (await git(['-c', 'k.v=w', 'diff', 'HEAD'])).stdout.toString().trim().split('\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        'safe.bareRepository=explicit',
        'core.fsmonitor=false',
        'core.hooksPath=/dev/null',
        'core.pager=cat',
        'core.editor=:',
        'protocol.ext.allow=never',
        'commit.gpgSign=false',
        'gpg.program=false',
        '--no-pager',
        'GIT_TERMINAL_PROMPT=0',
        'GIT_PAGER=cat',
        'GIT_EDITOR=:',
        `GIT_CEILING_DIRECTORIES=${folder}`,
        'GIT_CONFIG_COUNT=2',
        'GIT_CONFIG_VALUE_1=token',
        'PIPELINES_BASE_URL=https://host.invalid',
        path.join(folder, 'work'),
      ]),
    );
    expect(lines.slice(lines.indexOf('k.v=w'))).toEqual(
      expect.arrayContaining(['diff', '--no-ext-diff', '--no-textconv', 'HEAD']),
    );
    expect(lines.join('\n')).not.toMatch(/secret|GIT_DIR/);
  });

  it('of PATH alone: not a program of the working folder, whatever PATH says', async () => {
    for (const name of ['git', 'git.exe']) {
      writeFileSync(path.join(folder, name), '#!/bin/sh\necho planted\n');
      chmodSync(path.join(folder, name), 0o755);
    }
    mkdirSync(path.join(folder, 'empty', 'git'), { recursive: true });
    const relative = path.relative(process.cwd(), folder);
    const env = {
      PATH: ['', '.', relative, path.join(folder, 'empty'), process.env.PATH].join(path.delimiter),
    };
    const found = gitProgram(env);
    expect(found).not.toBeNull();
    expect(path.isAbsolute(found ?? '')).toBe(true);
    expect(path.dirname(found ?? '')).not.toBe(folder);
    expect((await gitOutside(folder, withoutKeys(env))(['version'])).stdout.toString()).toMatch(
      /^git version /,
    );
    expect(gitProgram({ PATH: ['', '.', relative].join(path.delimiter) })).toBeNull();
    const ran = await gitOutside(folder, withoutKeys({ PATH: '' }))(['version']);
    expect(ran).toMatchObject({ code: null, stderr: expect.stringContaining('not on PATH') });
  });
});

describe('git is run at a .git alone', () => {
  it('and there only where git is certain to take that', async () => {
    expect(whyNotHere(folder)).toBe('it has no .git');
    sh(folder, 'init', '-q');
    expect(whyNotHere(folder)).toBeNull();
    mkdirSync(path.join(folder, 'below'));
    const ran = await gitIn(path.join(folder, 'below'), withoutKeys(process.env))(['status']);
    expect(ran).toMatchObject({ code: null, stderr: expect.stringContaining('it has no .git') });
    for (const head of ['', 'ref: elsewhere\n', 'garbage\n']) {
      writeFileSync(path.join(folder, '.git/HEAD'), head);
      // Git looks past it as well: our answer must never be the more trusting one.
      expect(() => sh(folder, 'rev-parse', '--git-dir')).toThrow();
      expect({ head, why: whyNotHere(folder) }).toEqual({ head, why: 'its .git is not a git repository' });
    }
    for (const head of ['ref: refs/heads/main\n', 'ref:\trefs/x\n', `${'a'.repeat(40)}\n`]) {
      writeFileSync(path.join(folder, '.git/HEAD'), head);
      expect(sh(folder, 'rev-parse', '--git-dir')).toBe('.git');
      expect({ head, why: whyNotHere(folder) }).toEqual({ head, why: null });
    }
    for (const part of ['objects', 'refs']) {
      rmSync(path.join(folder, '.git', part), { recursive: true });
      expect(whyNotHere(folder)).toBe('its .git is not a git repository');
      mkdirSync(path.join(folder, '.git', part));
    }
    expect(whyNotHere(folder)).toBeNull();
  });

  it.each(['', 'gitdir: nowhere\n', 'gitdir: below\n', 'gitdir:below\n'])(
    'no .git file that says %j',
    (text) => {
      mkdirSync(path.join(folder, 'below'));
      writeFileSync(path.join(folder, '.git'), text);
      expect(whyNotHere(folder)).toBe('its .git is not a git repository');
    },
  );
});

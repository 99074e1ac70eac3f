import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createThenFill, createWhole, replaceAll, replaceWhole } from '../../src/host/whole-file.js';

const SOURCES = path.join(import.meta.dirname, '../../src');

/** What writes a file, or brings it to its name or to the disk, by hand. */
const BY_HAND =
  /\b(?:rename|link|writeFile|appendFile|copyFile)(?:Sync)?\(|\bopen(?:Sync)?\([^)]*'[wa]|\.(?:data)?sync\(\)/;

/** What may: nothing of it is a file whose old or new text must be there whenever the machine stops. */
const EXEMPT: readonly string[] = [
  // The files of a fork's pull request, in a folder of this run.
  'action/events/fork-files.ts',
  'cli/commands/demo/demo-runner.ts',
  'cli/judging.ts',
  // Logs that are appended to.
  'emulator/durable-log.ts',
  // Where the user says: a pipe or a device too, which nothing can be renamed over.
  'host/put-file.ts',
  'host/whole-file.ts',
  // Brings a folder to the disk.
  'ledger/file/disk.ts',
  'ledger/file/file-history.ts',
  'ledger/file/file-store.ts',
  'ledger/file/journal-file.ts',
  // A .gitignore with the same text each time; the records themselves are created once.
  'ledger/trials/folder-trial-files.ts',
  // Texts for git, in a folder of this run.
  'pull/merge-text.ts',
  // A .gitignore with the same text each time.
  'run/run-record.ts',
];

describe('files are written in one place', () => {
  it('and by hand only what the list names', () => {
    const found = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.includes('generated'))
      .map((file) => ({
        file: file.replaceAll(path.sep, '/'),
        text: readFileSync(path.join(SOURCES, file), 'utf8'),
      }));
    expect(found.length).toBeGreaterThan(500);
    const byHand = found
      .filter(({ text }) => /from 'node:fs(?:\/promises)?'/.test(text) && BY_HAND.test(text))
      .map(({ file }) => file);
    expect(byHand.sort()).toEqual(EXEMPT);
  });

  it('and nothing but setOwn and setLate defines a member by hand', () => {
    const found = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.includes('generated'))
      .filter((file) => /\bdefineProperty\b/.test(readFileSync(path.join(SOURCES, file), 'utf8')));
    expect(found).toEqual([path.join('model', 'own.ts')]);
  });

  it('a write by hand is seen', () => {
    for (const text of [
      'await rename(a, b);',
      'renameSync(a, b)',
      'await handle.sync();',
      'await link(a, b)',
    ])
      expect(text).toMatch(BY_HAND);
    expect('await this.#rename(a)').toMatch(BY_HAND);
    expect('await replaceWhole(file, made)').not.toMatch(BY_HAND);
  });
});

describe('a whole file', () => {
  let folder: string;
  let file: string;
  let temporary: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'whole-file-'));
    file = path.join(folder, 'file');
    temporary = path.join(folder, 'file.tmp');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const made = (text: string) => ({ text, temporary, mode: 0o600 });

  it('comes in the place of one, or where none is, and nothing stays beside it', async () => {
    expect(await replaceWhole(file, made('one'))).toBe(true);
    expect(await replaceWhole(file, made('two'))).toBe(true);
    expect([readFileSync(file, 'utf8'), readdirSync(folder)]).toEqual(['two', ['file']]);
  });

  it('is left as it was where it is not right any more, or asking fails', async () => {
    writeFileSync(file, 'old');
    expect(await replaceWhole(file, made('new'), async () => false)).toBe(false);
    await expect(replaceWhole(file, made('new'), () => Promise.reject(new Error('no')))).rejects.toThrow(
      'no',
    );
    expect([readFileSync(file, 'utf8'), readdirSync(folder)]).toEqual(['old', ['file']]);
  });

  it('is made once: a second one is refused, and the first stays', async () => {
    await createWhole(file, made('one'));
    await expect(createWhole(file, made('two'))).rejects.toMatchObject({ code: 'EEXIST' });
    await expect(createThenFill(file, 'three', 0o600)).rejects.toMatchObject({ code: 'EEXIST' });
    expect([readFileSync(file, 'utf8'), readdirSync(folder)]).toEqual(['one', ['file']]);
  });

  it('asks what to do where it cannot come to its name, and takes the temporary one away', async () => {
    const place = path.join(folder, 'missing', 'file');
    const seen: unknown[] = [];
    await createWhole(place, made('one'), async (error) => {
      expect(existsSync(temporary)).toBe(true);
      seen.push(error);
    });
    expect(seen).toMatchObject([{ code: 'ENOENT' }]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('does not ask where it could not be written at all', async () => {
    mkdirSync(temporary);
    const asked: unknown[] = [];
    const making = createWhole(
      file,
      { ...made('one'), isOver: true },
      async (error) => void asked.push(error),
    );
    await expect(making).rejects.toMatchObject({ code: expect.stringMatching(/EISDIR|ERR_FS_EISDIR/) });
    expect([asked, existsSync(file)]).toEqual([[], false]);
  });

  it('has the permissions that are asked for, exactly where that is asked for', async () => {
    const before = process.umask(0o077);
    try {
      await replaceWhole(file, { ...made('a'), mode: 0o666 });
      expect(statSync(file).mode & 0o777).toBe(0o600);
      await replaceWhole(file, { ...made('a'), mode: 0o640, isExact: true });
      expect(statSync(file).mode & 0o777).toBe(0o640);
    } finally {
      process.umask(before);
    }
  });

  it('writes over what an earlier run left under the temporary name only where it may', async () => {
    writeFileSync(temporary, 'left');
    chmodSync(temporary, 0o600);
    await replaceWhole(file, { ...made('new'), isOver: true });
    expect(readFileSync(file, 'utf8')).toBe('new');
    writeFileSync(temporary, 'left');
    await expect(replaceWhole(file, made('newer'))).rejects.toMatchObject({ code: 'EEXIST' });
    expect(readFileSync(file, 'utf8')).toBe('new');
  });
});

describe('many whole files', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'whole-files-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const one = fc.record({ old: fc.option(fc.string()), text: fc.string(), isBlocked: fc.boolean() });

  it('come to their places as they do one by one; after a failure each is the old or the new one', async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(one, { maxLength: 20 }), async (files) => {
        run += 1;
        const lay = (name: string) => {
          const at = path.join(folder, `${name}-${run}`);
          mkdirSync(at);
          return files.map(({ old, text, isBlocked }, index) => {
            const file = path.join(at, String(index));
            if (old !== null) writeFileSync(file, old);
            // Nothing can be written over a folder.
            if (isBlocked) mkdirSync(`${file}.tmp`);
            return { file, temporary: `${file}.tmp`, text, mode: 0o600, isOver: true };
          });
        };
        const read = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : null);
        const together = lay('together');
        const apart = lay('apart');
        const isBlocked = files.some((file) => file.isBlocked);
        if (isBlocked) await expect(replaceAll(together)).rejects.toThrow();
        else {
          await replaceAll(together);
          for (const made of apart) await replaceWhole(made.file, made);
          for (const [index, { file }] of together.entries())
            expect(read(file)).toBe(read(apart[index]?.file ?? ''));
        }
        for (const [index, { file, temporary }] of together.entries()) {
          const { old, text, isBlocked: isFolder } = files[index] ?? { old: null, text: '', isBlocked: true };
          expect([old, text]).toContain(read(file));
          expect(existsSync(temporary)).toBe(isFolder);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are left as they were where one of them cannot be moved to its place, unless they had been', async () => {
    const files = ['a', 'b'].map((name) => {
      const file = path.join(folder, name);
      return { file, temporary: `${file}.tmp`, text: 'new', mode: 0o600, isOver: true };
    });
    mkdirSync(path.join(folder, 'b'));
    await expect(replaceAll(files)).rejects.toThrow();
    expect(readdirSync(folder).sort()).toEqual(['a', 'b']);
    expect(readFileSync(path.join(folder, 'a'), 'utf8')).toBe('new');
  });
});

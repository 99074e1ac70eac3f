import { lstatSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { codeOf } from '../../../src/model/index.js';
import { relativeTo, resolveInside } from '../../../src/source/read/source-inside.js';

let folder: string;
let root: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'pipelines-sync-test-'));
  mkdirSync(path.join(folder, 'real/a/b'), { recursive: true });
  mkdirSync(path.join(folder, 'outside'));
  // The repository itself lies behind a link.
  symlinkSync('real', path.join(folder, 'link'));
  root = path.join(folder, 'link');
  for (const file of ['f', 'a/f', 'a/b/f']) writeFileSync(path.join(root, file), '');
  writeFileSync(path.join(folder, 'outside/f'), '');
  for (const at of ['', 'a/', 'a/b/']) {
    const up = at.replace(/\w+\//g, '../');
    symlinkSync(`${up}a`, path.join(root, `${at}to-a`));
    symlinkSync(`${up}a/b/f`, path.join(root, `${at}to-f`));
    symlinkSync(`${up}../outside`, path.join(root, `${at}out`));
    symlinkSync(path.join(folder, 'outside/f'), path.join(root, `${at}out-f`));
    symlinkSync('nothing', path.join(root, `${at}broken`));
    symlinkSync('circle', path.join(root, `${at}circle`));
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The long way: the system follows each part from the root of the machine. */
function longWay(file: string): { kind: string; at?: string; real?: string } {
  const base = realpathSync(root);
  let at = base;
  const parts = file.split('/');
  for (const [index, part] of parts.entries()) {
    let real: string;
    const name = parts.slice(0, index + 1).join('/');
    try {
      real = realpathSync(path.join(at, part));
    } catch (error) {
      const isMissing = ['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '') && !isThere(path.join(at, part));
      return { kind: isMissing ? 'missing' : 'unreadable', at: name };
    }
    if (relativeTo(base, real) === undefined) return { kind: 'outside', at: name };
    at = real;
  }
  return { kind: 'found', real: at };
}

function isThere(file: string): boolean {
  try {
    lstatSync(file);
    return true;
  } catch {
    return false;
  }
}

it('leads where the system finds a path', () => {
  const part = fc.constantFrom(
    ...['a', 'b', 'f', 'to-a', 'to-f', 'out', 'out-f', 'broken', 'circle', 'nothing'],
  );
  const kinds = new Set<string>();
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), (parts) => {
      const file = parts.join('/');
      const long = longWay(file);
      kinds.add(long.kind);
      const { kind, ...rest } = resolveInside(root, file);
      const is = 'at' in rest ? { kind, at: rest.at } : { kind, real: rest.real };
      expect(is).toEqual(long);
    }),
    { numRuns: 1000 },
  );
  expect([...kinds].sort()).toEqual(['found', 'missing', 'outside', 'unreadable']);
});

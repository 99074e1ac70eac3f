import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { VERSION } from '../../src/model/package.js';

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

it('the version of the command is that of the package', () => {
  for (const file of ['package.json', 'package-lock.json'])
    expect(JSON.parse(readFileSync(path.join(ROOT, file), 'utf8')).version).toBe(VERSION);
});

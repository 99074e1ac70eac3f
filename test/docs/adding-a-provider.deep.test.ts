import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const BAKERY = 'src/providers/bakery';
const page = readFileSync(path.join(ROOT, 'docs/adding-a-provider.md'), 'utf8');

/** The samples of the page by file: the path that the line before names last, at its beginning. */
const samples = new Map(
  [
    ...page.matchAll(
      /`(src\/providers\/bakery\/[\w/]+\.ts)`[^\n`]*:\n\n(?:<!-- [^\n]* -->\n)?```ts\n(.*?)^```$/gms,
    ),
  ].map(([, file = '', code = '']) => [file, code]),
);

/** What the samples import and the page leaves to the reader. */
const LEFT_OUT: { [file: string]: string } = {
  'words.ts': `import type { Words } from '../../model/index.js';
export declare const words: Words;`,
  'settings.ts': `import type { ProviderSettings } from '../../model/index.js';
export declare const settings: ProviderSettings;`,
  'sync.ts': `import type { Sync } from '../provider.js';
export declare const sync: Sync<string>;`,
  'emulator/index.ts': `import { embed } from '../../../emulator/embedded-platform.js';
import { limitSwitches } from '../../../emulator/rate-limit.js';
import type { SwitchValues } from '../../../emulator/switches.js';
import type { EmulatedWorld } from '../../../emulator/world.js';
import { type BakeryRows, handEdits } from './edits.js';
const switches = limitSwitches({ limit: 'made up', retryAfter: 'made up' });
type Switches = SwitchValues<typeof switches>;
declare const rest: Omit<Parameters<typeof embed<BakeryRows, Switches, object, World['tables']>>[0], 'rules'>;
declare const rules: Omit<ReturnType<Parameters<typeof embed<BakeryRows, Switches, object, World['tables']>>[0]['rules']>, 'edits'>;
type World = EmulatedWorld<BakeryRows, Switches>;
export const embeddedBakery = embed<BakeryRows, Switches, object, World['tables']>({
  ...rest,
  rules: (world) => ({ ...rules, edits: handEdits(world) }),
});`,
};

let folder: string;
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The type errors of the sources with the provider of the page, its samples changed as told. */
function typeErrors(change: (code: string) => string): string {
  folder = mkdtempSync(path.join(tmpdir(), 'adding-a-provider-'));
  for (const part of ['src', 'package.json', 'tsconfig.json'])
    cpSync(path.join(ROOT, part), path.join(folder, part), { recursive: true });
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  for (const [file, code] of Object.entries(LEFT_OUT)) write(`${BAKERY}/${file}`, code);
  for (const [file, code] of samples) write(file, change(code));
  const list = readFileSync(path.join(folder, 'src/providers/index.ts'), 'utf8');
  // Who follows the page to the letter has listed it already.
  if (!list.includes('./bakery/'))
    write(
      'src/providers/index.ts',
      `import { bakery } from './bakery/index.js';\n${list.replace('= [pipelines', '= [bakery, pipelines')}`,
    );
  const settings = {
    extends: './tsconfig.json',
    compilerOptions: { noEmit: true },
    include: [],
    files: ['src/providers/index.ts', ...samples.keys()],
  };
  write('tsconfig.provider.json', JSON.stringify(settings));
  try {
    execFileSync(path.join(ROOT, 'node_modules/.bin/tsc'), ['-p', 'tsconfig.provider.json'], { cwd: folder });
    return '';
  } catch (error) {
    return String((error as { stdout?: Buffer }).stdout);
  }
}

describe('the provider of docs/adding-a-provider.md', () => {
  it('fits the types as they are now, and is listed', () => {
    const all = page.match(/^```ts$/gm) ?? [];
    expect([...samples.keys()]).toEqual(
      ['index.ts', 'failures.ts', 'emulator/edits.ts'].map((file) => `${BAKERY}/${file}`),
    );
    expect(samples.size).toBe(all.length);
    expect(typeErrors((code) => code)).toBe('');
  });

  it('would fail where it lacks a member', () => {
    const errors = typeErrors((code) => code.replace(/^ {2}codes: .*\n/m, '').replace(/^ {4}has: .*\n/m, ''));
    expect(errors).toContain("'codes' is missing");
    expect(errors).toContain("'has' is missing");
  });
});

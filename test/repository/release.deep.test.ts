import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const run = promisify(execFile);

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'release-'));
  await mkdir(path.join(folder, 'scripts'));
  for (const file of ['package.json', 'package-lock.json', 'CHANGELOG.md', 'scripts/release.mjs'])
    await cp(path.join(ROOT, file), path.join(folder, file));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Exit code and output of a program in the copy. */
async function ran(program: string, ...args: string[]) {
  try {
    const { stdout } = await run(program, args, { cwd: folder });
    return { code: 0, out: stdout, err: '' };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, err: stderr };
  }
}

const release = (...args: string[]) => ran(process.execPath, 'scripts/release.mjs', ...args);

async function replace(file: string, from: RegExp, to: string): Promise<void> {
  const text = await readFile(path.join(folder, file), 'utf8');
  expect(text).toMatch(from);
  await writeFile(path.join(folder, file), text.replace(from, to));
}

/** The copy as somebody's own, with a chapter for its version. */
async function owned(): Promise<string> {
  for (const file of ['package.json', 'package-lock.json']) await replace(file, /OWNER/g, 'acme');
  const { version } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
  await writeFile(
    path.join(folder, 'CHANGELOG.md'),
    `# Changelog\n\n## ${version}\n\n- It plans.\n\n### More\n\n- And applies.\n\n## 0.0.9\n\n- Old.\n`,
  );
  return `v${version}`;
}

describe('publishing', () => {
  it('is refused by npm itself while package.json names nobody', async () => {
    const { code, out, err } = await ran('npm', 'publish', '--dry-run', '--offline');
    expect(code).not.toBe(0);
    expect(out + err).toContain(
      'package.json does not say whose this is: write your own names into name, repository, bugs, homepage',
    );
  });

  it.each(['name', 'repository', 'bugs', 'homepage'])(
    'is refused while %s alone names nobody',
    async (field) => {
      await owned();
      const manifest = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
      const original = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8'));
      await writeFile(
        path.join(folder, 'package.json'),
        JSON.stringify({ ...manifest, [field]: original[field] }),
      );
      const { code, err } = await release('check');
      expect(code).toBe(1);
      expect(err).toContain(`write your own names into ${field}, then`);
    },
  );

  it('goes on when it has an owner, a chapter and the right tag', async () => {
    const tag = await owned();
    expect(await release('check', tag)).toEqual({ code: 0, out: '', err: '' });
    expect(await release('check')).toEqual({ code: 0, out: '', err: '' });
    expect((await release('check', 'v9.9.9')).err).toContain(`The tag v9.9.9 is not ${tag}`);
  });

  it('is refused for a version of which the changelog says nothing', async () => {
    await owned();
    await replace('package.json', /"version": "[^"]*"/, '"version": "3.0.0"');
    const { code, err } = await release('check');
    expect(code).toBe(1);
    expect(err).toContain('CHANGELOG.md has no chapter "## 3.0.0"');
    expect(err).toContain('package-lock.json is of another name or version');
  });

  it('goes on with a version that is published by hand so that the package exists', async () => {
    await owned();
    expect((await ran('npm', 'version', '--no-git-tag-version', '--offline', '0.1.0-rc.0')).code).toBe(0);
    expect((await release('check')).err).toContain('CHANGELOG.md has no chapter "## 0.1.0-rc.0"');
    await replace('CHANGELOG.md', /^## .*$/m, '## 0.1.0-rc.0');
    expect(await release('check')).toEqual({ code: 0, out: '', err: '' });
  });

  it('shows the chapter of the version and nothing of the others', async () => {
    const { out } = await release('notes', await owned());
    expect(out).toBe('- It plans.\n\n### More\n\n- And applies.\n');
    expect((await release('notes', 'v8.0.0')).code).toBe(1);
  });
});

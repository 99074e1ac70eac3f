import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

describe('the documentation', () => {
  it('in the package, every relative link leads to a file of the package', () => {
    const said = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [{ files }] = JSON.parse(said) as [{ files: { path: string }[] }];
    const packed = files.map(({ path: file }) => file);
    const pages = packed.filter((file) => file.endsWith('.md'));
    for (const one of ['README.md', 'SECURITY.md', 'docs/releasing.md']) expect(pages).toContain(one);
    const dead = pages.flatMap((file) => {
      const text = readFileSync(path.join(ROOT, file), 'utf8').replace(/^```.*?^```$/gms, '');
      return [...text.matchAll(/\]\((?!https?:|#)([^)\s#]+)[^)\s]*\)/g)].flatMap(([, name = '']) => {
        const full = path.posix.join(path.posix.dirname(file), name).replace(/\/$/, '');
        return packed.some((other) => other === full || other.startsWith(`${full}/`))
          ? []
          : `${file}: ${name}`;
      });
    });
    expect(dead).toEqual([]);
  });
});

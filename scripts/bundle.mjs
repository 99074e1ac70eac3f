// build/ → dist/: copies what tsc does not emit, then one ncc bundle per entry, and tidies up after ncc.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const ncc = join(
  dirname(createRequire(import.meta.url).resolve('@vercel/ncc/package.json')),
  'dist/ncc/cli.js',
);

/** Assets of libraries that are never loaded: pino's workers, and somebody else's package.json. */
const LEFT_OVER = ['worker.js', 'worker1.js', 'file.js', 'package.json'];
const EXPECTED = /^(?:(?:\d+\.)?index\.js|LICENSES\.txt)$/;

// tsc emits neither plain JavaScript nor the folders that hold it.
cpSync(join(root, 'src/bundle/generated'), join(root, 'build/bundle/generated'), { recursive: true });

for (const entry of ['cli', 'action']) {
  if (entry === 'action' && !existsSync(join(root, 'src/action/index.ts'))) continue;
  const source = join('build', entry, 'index.js');
  if (!existsSync(join(root, source))) {
    console.error(`${source} is missing: is there a src/${entry}/index.ts, and did tsc run?`);
    process.exit(1);
  }
  const folder = join(root, 'dist', entry);
  rmSync(folder, { recursive: true, force: true });
  const args = ['build', source, '-o', join('dist', entry), '--license', 'LICENSES.txt', '--no-cache', '-q'];
  execFileSync(process.execPath, [ncc, ...args], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });

  for (const name of LEFT_OVER) rmSync(join(folder, name), { force: true });
  const odd = readdirSync(folder).filter((name) => !EXPECTED.test(name));
  if (odd.length > 0) {
    console.error(
      `ncc left ${odd.join(', ')} in dist/${entry}: add it to LEFT_OVER, or load it as a module.`,
    );
    process.exit(1);
  }
  // Without it the nearest package.json decides what the files are.
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}\n');
  const main = join(folder, 'index.js');
  if (readFileSync(main, 'utf8').startsWith('#!')) chmodSync(main, 0o755);
}

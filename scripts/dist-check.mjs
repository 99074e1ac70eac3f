// Builds in a copy and compares what is committed with it, byte by byte and both ways.
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const BUILT = [
  'dist',
  'schemas',
  'src/bundle/generated',
  'src/providers/pipelines/generated',
  'src/providers/pipelit/generated',
  'src/cli/generated',
  'src/api/generated',
];
const SOURCES = [
  'src',
  'scripts',
  'examples',
  'docs',
  'README.md',
  'package.json',
  'tsconfig.json',
  'tsconfig.test.json',
];

/** Every file below a folder, relative to it; none where there is no folder. */
function filesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name).slice(folder.length + 1));
}

/** Bundlers name modules by their real path, so the copy needs a node_modules of its own: links cost nothing. */
function linkTree(from, to) {
  mkdirSync(to);
  for (const item of readdirSync(from, { withFileTypes: true })) {
    const [source, copy] = [join(from, item.name), join(to, item.name)];
    if (item.name === '.cache' || item.name.startsWith('.vite')) continue;
    if (item.isDirectory()) linkTree(source, copy);
    else if (item.isSymbolicLink()) cpSync(source, copy, { verbatimSymlinks: true });
    else linkOrCopy(source, copy);
  }
}

function linkOrCopy(source, copy) {
  try {
    linkSync(source, copy);
  } catch {
    copyFileSync(source, copy);
  }
}

// Inside the repository, so that hard links work; the folder is ignored by git.
mkdirSync(join(root, '.cache'), { recursive: true });
const copy = mkdtempSync(join(root, '.cache', 'dist-check-'));
process.on('exit', () => rmSync(copy, { recursive: true, force: true }));

for (const name of SOURCES) cpSync(join(root, name), join(copy, name), { recursive: true });
rmSync(join(copy, 'src/bundle/generated'), { recursive: true, force: true });
linkTree(join(root, 'node_modules'), join(copy, 'node_modules'));
try {
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: copy, stdio: 'inherit' });
} catch {
  console.error('dist:check: the build failed, so nothing could be compared.');
  process.exit(1);
}

const differences = BUILT.flatMap((folder) => {
  const [ours, fresh] = [join(root, folder), join(copy, folder)];
  const names = [...new Set([...filesIn(ours), ...filesIn(fresh)])].sort();
  return names.flatMap((name) => {
    const path = `${folder}/${name}`;
    if (!existsSync(join(ours, name))) return [`missing    ${path}`];
    if (!existsSync(join(fresh, name))) return [`surplus    ${path}`];
    return readFileSync(join(ours, name)).equals(readFileSync(join(fresh, name)))
      ? []
      : [`different  ${path}`];
  });
});

if (differences.length > 0) {
  console.error(`dist:check: ${differences.length} files are not what the sources make:`);
  for (const line of differences) console.error(`  ${line}`);
  console.error('Run "npm run build" and commit dist, schemas and what is in src/**/generated.');
  process.exitCode = 1;
} else {
  console.log('dist:check: dist, schemas and what is generated in src are what the sources make.');
}

// The types of what `import` gives, one declaration file for each source that its index leads to. Made file by file
// without a type checker: what the sources declare is what users see, and nothing can be inferred into it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { isolatedDeclarationSync } from 'rolldown/experimental';

/**
 * Writes the declarations of the room with the index, and of nothing outside: users have no other file of ours, and
 * none of the libraries.
 */
export function writeTypes(room, folder) {
  const open = [join(room, 'index.ts')];
  const done = new Set();
  for (const file of open) {
    if (done.has(file)) continue;
    done.add(file);
    const { code, errors } = isolatedDeclarationSync(file, readFileSync(file, 'utf8'));
    if (errors.length > 0) throw new Error(`${file} declares too little: ${JSON.stringify(errors)}`);
    for (const [, name] of code.matchAll(/\b(?:from|import)\s*\(?["']([^"']+)["']/g)) {
      const target = join(dirname(file), name.replace(/\.js$/, '.ts'));
      if (!name.startsWith('.') || relative(room, target).startsWith('..'))
        throw new Error(`${file}: its types lead out of the package's API, to ${name}.`);
      open.push(target);
    }
    const made = join(folder, relative(room, file).replace(/\.ts$/, '.d.ts'));
    mkdirSync(dirname(made), { recursive: true });
    writeFileSync(made, code);
  }
}

// What `yaml` alone takes for the files of a folder, or for the front matter of Markdown files: node bench/parse.mjs FOLDER.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

const folder = path.join(process.argv[2], 'items');
for (const name of readdirSync(folder)) {
  const text = readFileSync(path.join(folder, name), 'utf8');
  parse(name.endsWith('.md') ? text.slice(4, text.indexOf('\n---\n', 4) + 1) : text);
}

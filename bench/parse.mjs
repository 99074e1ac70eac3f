// What `yaml` alone takes for the files of a folder: node bench/parse.mjs FOLDER.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

const folder = path.join(process.argv[2], 'items');
for (const name of readdirSync(folder)) {
  parse(readFileSync(path.join(folder, name), 'utf8'));
}

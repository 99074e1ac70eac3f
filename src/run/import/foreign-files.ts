import { type Dirent, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { byCodeUnit, codeOf, isObject, type JsonObject } from '../../model/index.js';
import { BELOW, frontMatterOf } from '../../source/read/front-matter.js';
import { reasonOf } from '../../source/read/source-inside.js';
import { contentOf, type ForeignFile, textAt, textOf } from './foreign-text.js';
import { byRole, type Imports } from './imported.js';
import { readPromptfoo } from './promptfoo.js';

const NEVER = new Set(['.git', 'node_modules', '.pipelines-sync']);
const CONFIGURATION = /^promptfooconfig(?:[.-][\w.-]+)?\.(?:ya?ml|json)$/i;
const KNOWN = /\.(?:prompt|prompty|md|txt)$/i;

/**
 * Every file at a path that may hold prompts, in the order of their names. Links in a folder are not followed: they may
 * lead back into it, or out of what was named.
 * @param imports gets what cannot be read, and a path where there is nothing
 */
export function foreignFiles(full: string, shown: string, imports: Imports): ForeignFile[] {
  const before = imports.notImported.length;
  const files = filesAt(full, shown, imports);
  if (files.length === 0 && imports.notImported.length === before)
    imports.skip(
      shown,
      'it holds no promptfooconfig.yaml and no file that ends in .prompt, .prompty, .md or .txt',
    );
  return files;
}

function filesAt(full: string, shown: string, imports: Imports): ForeignFile[] {
  let isFolder: boolean;
  try {
    isFolder = statSync(full).isDirectory();
  } catch (error) {
    const code = codeOf(error);
    const isMissing = code === 'ENOENT' || code === 'ENOTDIR';
    imports.skip(shown, isMissing ? 'it does not exist' : `it cannot be read (${reasonOf(error)})`);
    return [];
  }
  if (!isFolder) return [{ full, shown }];
  const found: ForeignFile[] = [];
  for (const entry of entriesOf(full, shown, imports)) {
    if (entry.name.startsWith('.') || NEVER.has(entry.name)) continue;
    const below = { full: path.join(full, entry.name), shown: path.posix.join(shown, entry.name) };
    if (entry.isSymbolicLink())
      imports.skip(below.shown, 'it is a link; name the file or folder that it leads to');
    else if (entry.isDirectory()) found.push(...filesAt(below.full, below.shown, imports));
    else if (entry.isFile() && (KNOWN.test(entry.name) || CONFIGURATION.test(entry.name))) found.push(below);
  }
  return found;
}

function entriesOf(folder: string, shown: string, imports: Imports): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => byCodeUnit(a.name, b.name));
  } catch (error) {
    imports.skip(shown, `the folder cannot be read (${reasonOf(error)})`);
    return [];
  }
}

/** Reads the prompts of some files. */
export function readForeign(files: readonly ForeignFile[], imports: Imports): void {
  const used = new Set<string>();
  // A folder is searched for the usual name; a file that is named by itself may have another one.
  const isConfiguration = ({ full }: ForeignFile) => /\.(?:ya?ml|json)$/i.test(full);
  // What a configuration leads to is read with it, and not once more by itself.
  for (const file of files.filter(isConfiguration)) readPromptfoo(file, imports, used);
  for (const file of files) if (!isConfiguration(file) && !used.has(file.full)) readOne(file, imports);
}

function readOne(file: ForeignFile, imports: Imports): void {
  const { shown } = file;
  const text = textOf(file, imports);
  if (text === undefined) return;
  const ending = path.extname(shown).toLowerCase();
  const stem = path.basename(shown).slice(0, -ending.length || undefined);
  const read = frontOf(shown, text);
  if (read === undefined) {
    imports.skip(shown, 'its front matter is not a map in YAML');
    return;
  }
  const { fields, below } = read;
  const about = {
    name: textAt(fields, 'name') ?? (ending === '.md' ? textAt(fields, 'title') : undefined) ?? stem,
    description: textAt(fields, 'description'),
    from: shown,
  };
  const taken = ['name', 'description', ...(ending === '.md' ? ['title', 'role'] : [])];
  imports.leaveKeys(shown, fields, taken);
  if (ending === '.prompt') imports.addMessages(about, byRole(below, DOTPROMPT));
  else if (ending === '.prompty') imports.addMessages(about, byRole(below, PROMPTY));
  else if (below.trim() === '') imports.skip(shown, 'it has no text');
  else imports.add({ ...about, role: textAt(fields, 'role'), text: below });
}

/** `{{role "system"}}` */
const DOTPROMPT = /\{\{\s*role\s+["'](\w+)["']\s*\}\}/g;
/** `system:` on a line of its own. */
const PROMPTY = /^[ \t]*(system|developer|user|assistant|tool|function)(?:\[[^\]\n]*\])?[ \t]*:[ \t]*$/gim;

/** Front matter and text below; undefined where front matter is no map. */
function frontOf(file: string, text: string): { fields: JsonObject; below: string } | undefined {
  if (frontMatterOf(text) === undefined) return { fields: {}, below: text };
  const value = contentOf(file, text, 'markdown');
  if (!isObject(value)) return undefined;
  const { [BELOW]: _, ...fields } = value;
  // The last line break is gone already.
  return { fields: fields as JsonObject, below: text.slice(frontMatterOf(text)?.below) };
}

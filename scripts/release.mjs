// What a release needs. `node scripts/release.mjs check [tag]` exits with 1 and says why where the package must not be
// published, and npm runs it before every publish. `… notes <tag>` prints the chapter of CHANGELOG.md.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const read = (file) => readFileSync(join(root, file), 'utf8');

/** Stands in package.json, and in what is made from it, until somebody publishes this under their own name. */
const NOBODY = 'OWNER';

/** What stands in the way of publishing, as sentences. @param tag the tag that is released, where there is one */
function obstacles(tag) {
  const { name, version, repository, bugs, homepage } = JSON.parse(read('package.json'));
  const unowned = Object.entries({ name, repository, bugs, homepage })
    .filter(([, value]) => value === undefined || JSON.stringify(value).includes(NOBODY))
    .map(([field]) => field);
  const locked = JSON.parse(read('package-lock.json'));
  const found = [];
  if (unowned.length > 0)
    found.push(
      `package.json does not say whose this is: write your own names into ${unowned.join(', ')}, then run "npm install" and "npm run build".`,
    );
  if (locked.name !== name || locked.version !== version)
    found.push('package-lock.json is of another name or version than package.json: run "npm install".');
  if (tag !== undefined && tag !== `v${version}`)
    found.push(`The tag ${tag} is not v${version}, the version in package.json.`);
  if (notes(`v${version}`) === undefined)
    found.push(`CHANGELOG.md has no chapter "## ${version}": say what is new in it.`);
  return found;
}

/** What CHANGELOG.md says of a version, without its heading; undefined where it says nothing. */
function notes(tag) {
  const chapters = read('CHANGELOG.md').split(/^## /m).slice(1);
  const chapter = chapters.find((text) => /^\S+/.exec(text)?.[0] === tag.replace(/^v/, ''));
  const text = chapter?.split('\n').slice(1).join('\n').trim();
  return text === '' ? undefined : text;
}

const [command, tag] = process.argv.slice(2);
if (command === 'check') {
  const found = obstacles(tag);
  for (const sentence of found) console.error(`release: ${sentence}`);
  process.exitCode = found.length > 0 ? 1 : 0;
} else if (command === 'notes' && tag !== undefined) {
  const text = notes(tag);
  if (text === undefined) console.error(`release: CHANGELOG.md has no chapter for ${tag}.`);
  else console.log(text);
  process.exitCode = text === undefined ? 1 : 0;
} else {
  console.error('Usage: node scripts/release.mjs check [tag] | notes <tag>');
  process.exitCode = 1;
}

// The Action: its size, and its start against the bare interpreter, interleaved. The start is a whole run
// that reads inputs and event and finds that there is nothing to do.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { interleaved, printRatios, timeProcess, withFolder } from './measure.mjs';

const FOLDER = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../dist/action');
const MAIN = path.join(FOLDER, 'index.js');

const files = readdirSync(FOLDER).filter((name) => name.endsWith('.js'));
const sizes = files.map((name) => statSync(path.join(FOLDER, name)).size);
const packed = gzipSync(readFileSync(MAIN)).length;
const all = sizes.reduce((sum, size) => sum + size, 0);
console.log(
  `dist/action: ${files.length} files, ${mega(all)} MB; index.js ${mega(statSync(MAIN).size)} MB, ${mega(packed)} MB packed`,
);

const event = { action: 'closed', repository: { default_branch: 'main' } };
const commit = 'a'.repeat(40);
const pull = { number: 1, head: { sha: commit }, base: { ref: 'main', sha: commit } };

await withFolder({ 'event.json': JSON.stringify({ ...event, pull_request: pull }) }, (cwd) => {
  for (const name of ['output', 'summary']) writeFileSync(path.join(cwd, name), '');
  const env = {
    PATH: process.env.PATH,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: path.join(cwd, 'event.json'),
    GITHUB_OUTPUT: path.join(cwd, 'output'),
    GITHUB_REPOSITORY: 'acme/prompts',
    GITHUB_STEP_SUMMARY: path.join(cwd, 'summary'),
    GITHUB_WORKSPACE: cwd,
  };
  printRatios(
    interleaved(
      {
        'node -e 0 (baseline)': () => timeProcess(['-e', '0']),
        'the Action, nothing to do': () => timeProcess([MAIN], { cwd, env }),
      },
      Number(process.argv[2] ?? 21),
    ),
  );
});

function mega(bytes) {
  return (bytes / 1e6).toFixed(2);
}

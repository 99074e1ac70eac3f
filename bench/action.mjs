// The Action: its size, and its start against the bare interpreter, interleaved. The start is a whole run
// that reads inputs and event and finds that there is nothing to do.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { compare } from './compare.mjs';
import { runNode, script } from './processes.mjs';

const FOLDER = script('../dist/action');
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

const cwd = mkdtempSync(path.join(tmpdir(), 'pipelines-sync-bench-'));
try {
  writeFileSync(path.join(cwd, 'event.json'), JSON.stringify({ ...event, pull_request: pull }));
  for (const name of ['output', 'summary']) writeFileSync(path.join(cwd, name), '');
  const env = {
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: path.join(cwd, 'event.json'),
    GITHUB_OUTPUT: path.join(cwd, 'output'),
    GITHUB_REPOSITORY: 'acme/prompts',
    GITHUB_STEP_SUMMARY: path.join(cwd, 'summary'),
    GITHUB_WORKSPACE: cwd,
  };
  const { baseline, ours, wall } = await compare({
    rounds: Number(process.argv[2] ?? 21),
    baseline: () => runNode(['-e', '0']),
    ours: () => runNode([MAIN], { cwd, env }),
  });
  console.log(`node -e 0 (baseline)        ${baseline.ms.toFixed(0)} ms`);
  console.log(`the Action, nothing to do   ${ours.ms.toFixed(0)} ms   ${wall.toFixed(2)}×`);
} finally {
  rmSync(cwd, { recursive: true, force: true });
}

function mega(bytes) {
  return (bytes / 1e6).toFixed(2);
}

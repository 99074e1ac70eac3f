// Preloaded into every Node of a run. act does not read to its end what a step that fails has printed, so such a step
// prints one line more and ends once the test has read that line in act's log: see last-words.ts.
const { existsSync, writeSync } = require('node:fs');
const { join } = require('node:path');
const { isatty } = require('node:tty');

const parent = process.ppid;

process.on('exit', (code) => {
  const folder = process.env.STAND_IN_LAST_WORDS;
  // Only act gives a terminal; the output of any other process goes elsewhere.
  if (code === 0 || folder === undefined || !isatty(1)) return;
  const word = `${process.pid}-${Date.now()}`;
  writeSync(1, `\nlast-word:${word}\n`);
  const pause = new Int32Array(new SharedArrayBuffer(4));
  while (!existsSync(join(folder, word)) && process.ppid === parent) Atomics.wait(pause, 0, 0, 5);
});

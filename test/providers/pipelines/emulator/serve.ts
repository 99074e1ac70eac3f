import { runEmulator } from '../../../../src/cli/commands/emulator.js';

// The emulator as a process of its own: `node serve.js <data folder>`. Bundled by the test that kills it.

const data = process.argv[2];
// A write beyond the limit on file sizes should fail, not kill.
process.on('SIGXFSZ', () => undefined);
const stop = new AbortController();
process.once('SIGTERM', () => stop.abort());
process.exitCode = await runEmulator(
  { switch: [], fault: [], ...(data === undefined ? {} : { data }) },
  { stdout: (text) => process.stdout.write(text), stderr: () => undefined, signal: stop.signal, cwd: '.' },
);

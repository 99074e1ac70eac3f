#!/usr/bin/env node
import { writeSync } from 'node:fs';
import { lacksFileHandles, OUT_OF_HANDLES } from '../host/file-handles.js';
import { VERSION } from '../model/index.js';
import { asksForJson } from './asks-for-json.js';
import { DOCUMENT_VERSION } from './document-version.js';

// Serves what is loaded after this call, hence the tiny entry. Node 20 has no such cache, and there the module would be
// loaded for nothing.
if (!process.version.startsWith('v20.'))
  (process.getBuiltinModule('node:module') as { enableCompileCache?(): unknown }).enableCompileCache?.();

const [first, ...rest] = process.argv.slice(2);
if ((first === '--version' || first === '-V') && rest.length === 0) process.exitCode = sayVersion();
else if (lacksFileHandles()) process.exitCode = sayOutOfHandles();
else void run();

// No `await` stands outside of functions: what is built is CommonJS, which starts sooner.
async function run(): Promise<void> {
  const { main } = await import('./main.js');
  process.exitCode = await main(process.argv.slice(2));
}

function sayVersion(): 0 | 1 {
  try {
    writeSync(1, `${VERSION}\n`);
    return 0;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPIPE' ? 0 : 1;
  }
}

/** Nothing more can be loaded, so this prints what `say` and `JsonRun` would. */
function sayOutOfHandles(): 1 {
  const { code, severity, message, remedy } = OUT_OF_HANDLES;
  process.stderr.write(`${severity} ${code}  ${message}\n  ${remedy}\n`);
  if (asksForJson(process.argv.slice(2))) {
    const diagnostics = [{ code, severity, message, remedy }];
    const document = { format_version: DOCUMENT_VERSION, command: null, exit_code: 1, diagnostics };
    process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
  }
  return 1;
}

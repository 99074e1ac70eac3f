#!/usr/bin/env node
import module from 'node:module';
import { VERSION } from '../version.js';

// Serves what is loaded after this call, hence the tiny entry (Node 22.1 and later).
(module as { enableCompileCache?: () => unknown }).enableCompileCache?.();

const [first, ...rest] = process.argv.slice(2);
if ((first === '--version' || first === '-V') && rest.length === 0) {
  process.stdout.write(`${VERSION}\n`);
} else {
  const { main } = await import('./main.js');
  process.exitCode = await main(process.argv.slice(2));
}

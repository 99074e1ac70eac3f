import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import * as core from '@actions/core';
import { processClock, processSignal } from '../host/process-clock.js';
import { runAction } from './run.js';
import type { Toolkit } from './toolkit.js';

const SAY = { error: core.error, warning: core.warning, notice: core.notice };

const toolkit: Toolkit = {
  info: core.info,
  annotate: ({ level, title, message, file, line, column }) =>
    SAY[level](message, {
      title,
      ...(file !== undefined && { file }),
      ...(line !== undefined && { startLine: line }),
      ...(column !== undefined && { startColumn: column }),
    }),
  mask: core.setSecret,
  output: core.setOutput,
  summary: async (markdown) => {
    await core.summary.addRaw(markdown).write();
  },
};

/** The payload of the event; the run reports a missing one. */
async function readPayload(): Promise<unknown> {
  try {
    return JSON.parse(await readFile(process.env.GITHUB_EVENT_PATH ?? '', 'utf8'));
  } catch {
    return undefined;
  }
}

// No `await` stands outside of functions: what is built is CommonJS.
async function run(): Promise<void> {
  const exitCode = await runAction(
    {
      env: process.env,
      toolkit,
      clock: processClock,
      random: Math.random,
      randomBytes,
      signal: processSignal()(),
    },
    await readPayload(),
  );
  // Open connections would delay the end of the step by some seconds.
  process.stdout.write('', () => process.exit(exitCode));
}

void run();

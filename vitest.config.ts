import { defineConfig } from 'vitest/config';
import { SlowestFirst } from './test/support/slowest-first.js';

// .ci/run names a file here to count from; a person needs none.
const results = process.env.TEST_RESULTS;

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    pool: 'forks',
    isolate: false,
    // What a person runs again and again is transformed once.
    experimental: { fsModuleCache: process.env.CI === undefined },
    globalSetup: ['test/support/memory-folder.ts', 'test/support/quiet-git.ts'],
    setupFiles: ['test/support/small-forks.ts', 'test/support/known-scrypt.ts'],
    // More than the two cores of CI: most tests wait for sockets, disks and child processes.
    maxWorkers: 3,
    sequence: { sequencer: SlowestFirst },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: results === undefined ? ['default'] : ['default', 'json'],
    ...(results !== undefined && { outputFile: { json: results } }),
  },
});

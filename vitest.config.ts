import { configDefaults, defineConfig } from 'vitest/config';
import { SlowestFirst } from './test/support/slowest-first.js';

// .ci/run names a file here to count from; a person needs none.
const results = process.env.TEST_RESULTS;

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Needs a server that takes a minute to install: npm run test:pipelex.
    exclude: [...configDefaults.exclude, 'test/real-pipelex/**'],
    pool: 'forks',
    isolate: false,
    // Most of what tests make is gone at once: with more room for it, a tenth of their time is not spent on tidying up.
    execArgv: ['--max-semi-space-size=64'],
    // What a person runs again and again is transformed once.
    experimental: { fsModuleCache: process.env.CI === undefined },
    globalSetup: ['test/support/memory-folder.ts', 'test/support/quiet-git.ts'],
    setupFiles: ['test/support/small-forks.ts', 'test/support/quick-scrypt.cjs'],
    // More than the two cores of CI: most tests wait for sockets, disks and child processes.
    maxWorkers: 3,
    sequence: { sequencer: SlowestFirst },
    // Only for what hangs: a busy machine may take ten times as long as an idle one.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    reporters: results === undefined ? ['default'] : ['default', 'json'],
    ...(results !== undefined && { outputFile: { json: results } }),
  },
});

import { configDefaults, defineConfig } from 'vitest/config';
import common from './vitest.config.js';

/** The tests against the real Pipelex server, which `npm test` leaves out. */
export default defineConfig({
  ...common,
  test: {
    ...common.test,
    include: ['test/real-pipelex/**/*.test.ts'],
    exclude: configDefaults.exclude,
    // They share a server, and it has one process.
    maxWorkers: 1,
    globalSetup: [...[common.test?.globalSetup ?? []].flat(), 'test/real-pipelex/server.ts'],
  },
});

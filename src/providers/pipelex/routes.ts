import type { JsonObject } from '../../model/index.js';

/** Routes of the two dialects. */
export const ROUTES = {
  current: {
    version: '/v1/version',
    validate: '/v1/validate',
    lint: '/v1/lint',
    format: '/v1/format',
    resolve: '/v1/resolve',
    pipeIo: '/v1/pipe-io',
    execute: '/v1/execute',
    start: '/v1/start',
  },
  legacy: {
    version: '/api/v1/pipelex_version',
    validate: '/api/v1/validate',
    execute: '/api/v1/pipeline/execute',
    start: '/api/v1/pipeline/start',
  },
} as const;

/** For one question, in milliseconds: a dry run of a large method takes longer than the client waits by itself. */
export const ASK_TIMEOUT = 120_000;

/** For one run, in milliseconds: models may take long, and a run that is given up has an unknown outcome. */
export const RUN_TIMEOUT = 30 * 60_000;

/** What asks for a run. */
export interface RunQuestion {
  routes: { execute: string; start: string };
  body: JsonObject;
}

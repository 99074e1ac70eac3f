import type { ApplyReport } from '../../src/apply/outcome.js';
import { outcome, report } from './fixtures.js';

/** A run in which some went well, one failed, one was blocked, one was held while it ran. */
export function mixedReport(): ApplyReport {
  return report(
    [
      outcome({ address: 'criteria/Number of days', outcome: 'updated', version: 8, duration_ms: 212 }),
      outcome({ address: 'prompts/Concise Rome Prompt', outcome: 'updated', version: 4, duration_ms: 190 }),
      outcome({
        address: 'tool_bindings/41/day-plan/answer/Docs MCP endpoint',
        action: 'create',
        outcome: 'failed',
        message: '422 field day-plan/answer is not an LLM field',
        code: 'PS5220',
        remedy: 'Name a field of an LLM node.',
        duration_ms: 88,
      }),
      outcome({
        address: 'experiments/22/Rome tone',
        action: 'launch',
        outcome: 'blocked',
        message: 'needs tool_bindings/41/day-plan/answer/Docs MCP endpoint',
      }),
      outcome({
        address: 'prompts/Planner',
        outcome: 'held',
        message: 'edited in the web app after the plan was made',
        remedy: 'Run plan again.',
        duration_ms: 41,
      }),
      outcome({
        address: 'evaluations/Nightly',
        action: 'create',
        outcome: 'unknown',
        id: null,
        message: 'no answer came back, and a look-up did not find it',
        code: 'PS5102',
        duration_ms: 130_500,
      }),
    ],
    { exit_code: 4 },
  );
}

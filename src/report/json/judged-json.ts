import type { JudgedReport } from '../../model/index.js';
import { orderFinding, orderPlace } from './findings-json.js';

/** Runs with their verdicts as JSON; `schemas/output.v1.schema.json` describes it. */
export function judgedJson({ command, target, runs, exit_code }: JudgedReport): object {
  return {
    command,
    target,
    runs: runs.map(({ name, state, summary, wrote, took_ms, place, findings, next, facts }) => ({
      name,
      state,
      summary,
      wrote,
      took_ms,
      place: orderPlace(place),
      findings: findings.map(orderFinding),
      next,
      ...facts,
    })),
    exit_code,
  };
}

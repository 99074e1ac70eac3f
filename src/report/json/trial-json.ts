import type { TrialReport, TrialsReport } from '../../trial/index.js';
import { orderFinding } from './findings-json.js';

/** Trials as JSON; `schemas/output.v1.schema.json` describes it. */
export function trialsJson(report: TrialsReport): object {
  const { target, trials, not_named, cleaned, findings, exit_code } = report;
  return {
    target,
    trials: trials.map(trialJson),
    not_named,
    cleaned,
    findings: findings.map(orderFinding),
    exit_code,
  };
}

function trialJson(trial: TrialReport): object {
  const { sentence, question, workflow, rows, worst, worse_tasks, pairing, notes, tasks, minutes } = trial;
  const { asked_at, base_since, is_recorded, wrote, workflows, swaps, findings } = trial;
  return {
    ...{ name: trial.trial, state: trial.state, sentence },
    question: question === '' ? null : question,
    ...{ workflow, rows, worst, worse_tasks, pairing, notes, tasks, minutes },
    ...{ asked_at, base_since, is_recorded, wrote, workflows, swaps },
    findings: findings.map(orderFinding),
  };
}

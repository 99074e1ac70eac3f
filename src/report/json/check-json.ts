import type { CheckReport } from '../../run/check-target.js';
import { orderFinding } from './findings-json.js';

/** A check as JSON: the report, with findings in the form that they have in every JSON output. */
export function checkJson(report: Omit<CheckReport, 'exit_code'>): object {
  const trees = report.trees.map((tree) => ({ ...tree, findings: tree.findings.map(orderFinding) }));
  return { ...report, trees };
}

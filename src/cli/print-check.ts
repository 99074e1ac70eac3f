import type { CheckedPlan } from '../api/verbs/plan.js';
import { sortFindings } from '../model/index.js';
import { checkJson, checkSummary, renderCheckMarkdown, renderCheckText } from '../report/index.js';
import type { Io } from './io.js';
import { printFindings } from './opened.js';
import type { CommonFlags } from './options.js';
import { printDocument } from './print-json.js';

/** Prints the verdict on files that are only checked. @returns the exit code */
export function printCheck(
  { report, checked }: CheckedPlan,
  flags: CommonFlags & { format?: 'text' | 'json' | 'markdown'; summary?: boolean },
  io: Io,
): number {
  const { title } = checked.provider;
  const wanted = flags.format ?? (flags.json === true ? 'json' : 'text');
  if (wanted === 'json') printDocument(checkJson(report), io);
  else if (wanted === 'markdown') io.out(renderCheckMarkdown(report, { title }));
  else if (flags.summary === true) io.out(`${report.target}: ${checkSummary(report)}\n`);
  else {
    // A finding without a place would not say what it is about.
    const findings = report.trees.flatMap(({ tree, findings: found }) =>
      found.map((one) => (one.place === undefined ? { address: tree, ...one } : one)),
    );
    printFindings(sortFindings(findings), checked, io, true);
    if (flags.quiet !== true || report.exit_code !== 0)
      io.out(renderCheckText(report, { color: io.outColor }));
  }
  return report.exit_code;
}

import { applyTarget } from '../engine/apply-target.js';
import { planTarget } from '../engine/plan-target.js';
import { WRITING } from '../plan/index.js';
import { renderApplyText } from '../report/index.js';
import { confirm } from './confirm.js';
import type { CommonFlags, DecidingFlags } from './flags.js';
import type { Io } from './io.js';
import { openTarget } from './open-target.js';
import { printPlan } from './plan.js';
import { runDeps } from './run-deps.js';

export interface ApplyFlags extends CommonFlags, DecidingFlags {
  yes?: boolean;
}

/** `apply`: shows the plan, asks, carries it out, reports what became of each change. */
export async function apply(files: readonly string[], flags: ApplyFlags, io: Io): Promise<number> {
  const opened = await openTarget(flags, files, io);
  const isJson = flags.json === true;
  try {
    const planned = await planTarget(opened.session);
    if (!isJson && flags.quiet !== true) printPlan(opened, planned, io);
    const writes = planned.plan.changes.some((change) => WRITING.has(change.action));
    if (writes && flags.yes !== true)
      await confirm(`Apply this to ${planned.plan.target}?`, io, 'Say --yes when the plan is what you want.');
    if (writes && !isJson) io.out('\n');
    const report = await applyTarget(opened.session, planned, runDeps(opened, io, isJson));
    if (isJson) io.out(`${JSON.stringify(report, null, 2)}\n`);
    else io.out(`\n${renderApplyText(report, planned.plan.held, { color: io.outColor })}`);
    return report.exit_code;
  } finally {
    await opened.client.close();
  }
}

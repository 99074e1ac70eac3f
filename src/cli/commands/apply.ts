import type { Command } from '@commander-js/extra-typings';
import { hasWritten } from '../../apply/exit-code.js';
import type { ApplyReport } from '../../apply/outcome.js';
import type { JudgedReport } from '../../model/index.js';
import { WRITING } from '../../plan/index.js';
import { judgedJson, renderApplyText, renderJudgedText } from '../../report/index.js';
import { applyTarget, hasNothingToDo } from '../../run/apply-target.js';
import {
  type BrokenOff,
  exitAfterApply,
  type Judging,
  judgeAfterApply,
  judgingCommand,
  prepareJudging,
  SKIPPED,
} from '../../run/judge.js';
import type { Opened } from '../../run/open/open-target.js';
import { refuseSource } from '../../run/open/source-guard.js';
import { type Planned, planTarget } from '../../run/plan-target.js';
import { defineCommand, type FlagsOf } from '../command.js';
import { hostOf } from '../command-host.js';
import { confirm } from '../confirm.js';
import { type Io, typingOf } from '../io.js';
import { afterReport } from '../lost-output.js';
import { openTarget, printed } from '../opened.js';
import { allowOlder, deciding, files, optionalPattern, ruling, target } from '../options.js';
import { printDocument } from '../print-json.js';
import { printPlan } from '../print-plan.js';
import { runDeps } from '../run-deps.js';
import { sayVerdict } from '../say-verdict.js';
import { unlessChecked } from '../unless-checked.js';
import { openSaved, prepare } from './apply-saved.js';

const flags = (bare: Command) =>
  allowOlder(
    ruling(deciding(target(files(bare))))
      .option('--yes', 'skip the confirmation')
      .option('--plan <file>', 'apply exactly the plan that plan --out saved')
      .option(
        '--smoke [name]',
        'then run the smoke runs of the configuration; with a name, only that one',
        optionalPattern,
      ),
  );

type ApplyFlags = FlagsOf<typeof flags>;

export const command = defineCommand({
  name: 'apply',
  does: 'Apply the plan after confirmation.',
  flags,
  run: ([files], flags, { io }) =>
    unlessChecked(
      apply(files, flags, io),
      (checked, on) => {
        if (flags.smoke !== undefined) judgingCommand(checked, 'smoke', io);
        return on.sayNothingKept(checked, flags, 'Nothing to apply', io);
      },
      flags.plan !== undefined,
    ),
});

/** `apply`: shows the plan, asks for confirmation, applies it, and reports the outcome of each change. */
async function apply(files: readonly string[], flags: ApplyFlags, io: Io): Promise<number> {
  if (flags.plan !== undefined) return applySaved(flags.plan, files, flags, io);
  const opened = await openTarget(flags, files, io, { verb: 'apply', isPlanned: true, rules: flags });
  try {
    return await carryOut(opened, await planTarget(opened.session), flags, io);
  } finally {
    await opened.client.close();
  }
}

/** `apply --plan`: no confirmation, because the plan was reviewed when it was saved. */
async function applySaved(
  planFile: string,
  files: readonly string[],
  flags: ApplyFlags,
  io: Io,
): Promise<number> {
  const { opened, saved } = await openSaved(planFile, files, flags, io);
  try {
    const { planned } = await prepare(opened, saved, flags.quiet === true, io);
    return await carryOut(opened, planned, { ...flags, yes: true }, io);
  } finally {
    await opened.client.close();
  }
}

async function carryOut(opened: Opened, planned: Planned, flags: ApplyFlags, io: Io): Promise<number> {
  const isJson = flags.json === true;
  // Read before anything is written: a wrong smoke run must not be found out after the apply.
  const smoke = flags.smoke === undefined ? null : await prepareSmoke(opened, flags.smoke, io);
  if (!hasNothingToDo(opened.session, planned)) {
    const verdict = await opened.session.judge();
    sayVerdict(verdict, false, io);
    refuseSource(verdict);
  }
  if (!isJson && flags.quiet !== true) printPlan(opened, planned, io);
  const writes = planned.plan.changes.some((change) => WRITING.has(change.action));
  if (writes && flags.yes !== true)
    await confirm(`Apply this to ${planned.plan.target}?`, io, 'Check the plan, then pass --yes.');
  if (writes && !isJson) io.out('\n');
  const report = await applyTarget(opened.session, planned, runDeps(opened, io, isJson));
  if (!isJson)
    io.out(
      `\n${renderApplyText(report, planned.plan.held, { color: io.outColor, planShown: flags.quiet !== true, typing: typingOf(opened.session, io) })}`,
    );
  const runs = smoke === null ? null : await smokeAfter(smoke, report, opened, io);
  const exitCode = exitAfterApply(report.exit_code, runs);
  const isBroken = runs !== null && 'brokeOff' in runs;
  const none = runs === null ? SKIPPED : isBroken ? `the runs broke off (${runs.brokeOff})` : null;
  if (isJson) {
    const section = runs === null || isBroken ? { skipped: none } : judgedJson(runs);
    const whole = smoke === null ? report : { ...report, exit_code: exitCode, smoke: section };
    printDocument(whole, io);
  } else if (smoke !== null)
    io.out(
      `\nSmoke runs\n\n${runs === null || isBroken ? `Skipped: ${none}.\n` : renderJudgedText(runs, { color: io.outColor, typing: typingOf(opened.session, io) })}`,
    );
  const hasSmoked = runs !== null && (isBroken || runs.runs.some(({ wrote }) => wrote));
  return afterReport(exitCode, hasWritten(report) || hasSmoked, io);
}

/** The smoke runs of the configuration, checked as far as possible without the platform. */
function prepareSmoke({ offline }: Opened, names: readonly string[] | boolean, io: Io): Promise<Judging> {
  const command = judgingCommand(offline, 'smoke', io);
  const args = typeof names === 'boolean' ? [] : [names];
  return printed(prepareJudging(command, { args, flags: {} }, offline), io);
}

/** Runs them after an apply that left nothing undone; null: it did, and they would judge something half-done. */
async function smokeAfter(
  smoke: Judging,
  report: ApplyReport,
  { client, session }: Opened,
  io: Io,
): Promise<JudgedReport | BrokenOff | null> {
  if (report.exit_code !== 0) return null;
  return judgeAfterApply(smoke, { client, baseUrl: session.baseUrl, io, host: hostOf(io) });
}

import path from 'node:path';
import type { Command } from '@commander-js/extra-typings';
import { planOnce } from '../../api/verbs/plan.js';
import { sayVerdict } from '../../api/verbs/say-verdict.js';
import { planExit } from '../../apply/exit-code.js';
import { putFile } from '../../host/put-file.js';
import { codeOf, pasted, UserError } from '../../model/index.js';
import {
  isNothing,
  renderPlanHtml,
  renderPlanJson,
  renderPlanMarkdown,
  summaryText,
} from '../../report/index.js';
import { defineCommand, type FlagsOf } from '../command.js';
import { COMMAND_CODES } from '../command-codes.js';
import type { Io } from '../io.js';
import { openHow, printed } from '../opened.js';
import { allowOlder, deciding, files, format, ruling, target } from '../options.js';
import { printWhole } from '../print-json.js';
import { printPlan } from '../print-plan.js';

const flags = (bare: Command) =>
  allowOlder(
    ruling(deciding(target(files(bare))))
      .option('--out <file>', 'save the plan as JSON, for apply --plan')
      .option('--html <file>', 'save the plan as a page for a browser')
      .addOption(format())
      .option('--summary', 'print one line with the counts')
      .option('--detailed-exitcode', 'exit 2 if there are changes'),
  ).option('--no-ledger', 'plan without the ledger; such a plan cannot be applied');

type PlanFlags = FlagsOf<typeof flags>;

export const command = defineCommand({
  name: 'plan',
  does: 'Show what apply would do. Only reads.',
  examples: [
    [pasted('plan'), 'show what apply would do'],
    [pasted('plan', '--only', '*Rome*', '--summary'), 'count the changes of some items'],
    [pasted('plan', '--format', 'markdown'), 'print a comment for a pull request'],
    [pasted('plan', '--html', 'plan.html'), 'write a page for a browser'],
  ],
  flags,
  run: ([files], flags, { io }) => plan(files, flags, io),
});

/** `plan`: what apply would do. It only reads. */
async function plan(files: readonly string[], flags: PlanFlags, io: Io): Promise<number> {
  const made = await printed(planOnce(flags, files, io, openHow(flags, files, io)), io);
  if ('checked' in made) {
    const { printCheck } = await import('../print-check.js');
    return printCheck(made, flags, io);
  }
  const { opened, planned } = made;
  const isQuiet = flags.quiet === true;
  const wanted = flags.format ?? (flags.json === true ? 'json' : 'text');
  const isPrinted = wanted === 'text' && flags.summary !== true && !(isQuiet && isNothing(planned.plan));
  // The plan printed below says it already.
  if (planned.verdict !== null) sayVerdict(planned.verdict, !isPrinted, io);
  if (flags.out !== undefined) await save('--out', flags.out, renderPlanJson(planned.plan), io);
  if (flags.html !== undefined) {
    const { words } = opened.session.kinds;
    const { findings } = opened.offline;
    const { recordedTrials } = await import('../../run/trial/recorded-trials.js');
    const found = await recordedTrials(made);
    const trials = found === null ? null : { ...found, hasTexts: false, now: io.clock.now() };
    const clean = (text: string) => io.clean(text);
    const page = renderPlanHtml(planned.plan, { words, findings, trials, clean });
    await save('--html', flags.html, page, io);
  }
  if (wanted === 'json') printWhole(renderPlanJson(planned.plan), io);
  else if (wanted === 'markdown')
    io.out(renderPlanMarkdown(planned.plan, { words: opened.session.kinds.words }));
  else if (flags.summary === true) io.out(`${planned.plan.target}: ${summaryText(planned.plan.summary)}\n`);
  else if (isPrinted) printPlan(opened, planned, io);
  return planExit(planned.plan, flags.detailedExitcode === true);
}

async function save(flag: '--out' | '--html', file: string, text: string, io: Io): Promise<void> {
  try {
    await putFile(path.resolve(io.cwd, file), text, { mode: 0o600 });
  } catch (error) {
    const reason = codeOf(error) ?? 'unknown error';
    throw new UserError(
      COMMAND_CODES.planUnwritable.code,
      `Cannot write the plan to ${file}, which ${flag} names (${reason}).`,
      'Name a file in a folder that exists and is writable.',
    );
  }
}

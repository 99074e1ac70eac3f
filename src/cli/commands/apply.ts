import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Command } from '@commander-js/extra-typings';
import {
  type Applied,
  type ApplyHow,
  applyJson,
  applyOnce,
  hasChanged,
  smokeSkipped,
} from '../../api/verbs/apply.js';
import { applySaved } from '../../api/verbs/saved.js';
import { codeOf, pasted, UserError } from '../../model/index.js';
import { type PlanDocument, readSavedPlan, SAVED_CODES } from '../../plan/index.js';
import { renderApplyText, renderJudgedText, renderOutcomeLine } from '../../report/index.js';
import type { Opened, OpenHow } from '../../run/open/open-target.js';
import { sayNothingKept } from '../checked.js';
import { defineCommand, type FlagsOf } from '../command.js';
import { hostOf } from '../command-host.js';
import { confirm } from '../confirm.js';
import { type Io, typingOf } from '../io.js';
import { afterReport } from '../lost-output.js';
import { openHow, printed } from '../opened.js';
import { allowOlder, deciding, files, optionalPattern, ruling, target } from '../options.js';
import { printDocument } from '../print-json.js';
import { printPlan } from '../print-plan.js';

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
  examples: [
    [pasted('apply'), 'show the plan, ask, apply'],
    [pasted('apply', '--only', 'prompts/Tone of voice'), 'apply one item'],
    [pasted('apply', '--yes'), 'apply without asking, in CI'],
  ],
  flags,
  run: ([files], flags, { io }) => apply(files, flags, io),
});

/** `apply`: shows the plan, asks for confirmation, applies it, and reports the outcome of each change. */
async function apply(files: readonly string[], flags: ApplyFlags, io: Io): Promise<number> {
  const { plan: planFile, yes, smoke, ...open } = flags;
  if (planFile === undefined) {
    const how = howTo(flags, files, yes === true, io);
    const applied = await printed(applyOnce(open, files, io, how), io);
    return 'message' in applied
      ? sayNothingKept(applied, flags, io)
      : report(applied, how.session(), flags, io);
  }
  const saved = await read(planFile, io);
  const how = howTo(flags, files, true, io);
  return report(await printed(applySaved(saved, open, files, io, how), io), how.session(), flags, io);
}

type Session = Opened['session'];

/** Shows the plan, asks, and prints outcomes as they arrive. `session` is known once the target is open. */
function howTo(
  flags: ApplyFlags,
  files: readonly string[],
  isConfirmed: boolean,
  io: Io,
): ApplyHow & { open: OpenHow; onOpened(opened: Opened): void; session(): Session } {
  const isJson = flags.json === true;
  const { smoke, quiet } = flags;
  let opened: Opened | undefined;
  const known = (): Opened => {
    if (opened === undefined) throw new TypeError('the target is not open');
    return opened;
  };
  return {
    open: openHow(flags, files, io),
    onOpened: (one) => {
      opened = one;
    },
    session: () => known().session,
    smoke:
      smoke === undefined
        ? null
        : { names: typeof smoke === 'boolean' ? [] : [smoke].flat(), host: hostOf(io) },
    confirm: async (planned, writes) => {
      if (!isJson && quiet !== true) printPlan(known(), planned, io);
      if (writes && !isConfirmed)
        await confirm(`Apply this to ${planned.plan.target}?`, io, 'Check the plan, then pass --yes.');
      if (writes && !isJson) io.out('\n');
    },
    ...(isJson
      ? {}
      : {
          onOutcome: (outcome) => io.out(`${renderOutcomeLine(outcome, { color: io.outColor })}\n`),
          onApplied: (made, { plan: { held } }) => {
            const planShown = quiet !== true;
            const typing = typingOf(known().session, io);
            io.out(`\n${renderApplyText(made, held, { color: io.outColor, planShown, typing })}`);
          },
        }),
  };
}

/** Prints the rest of the result. @returns the exit code */
function report(applied: Applied, session: Session, flags: ApplyFlags, io: Io): number {
  const { smoke, exitCode } = applied;
  if (flags.json === true) printDocument(applyJson(applied), io);
  else if (smoke !== null) {
    const runs = smoke === 'skipped' || 'brokeOff' in smoke ? null : smoke;
    const typing = typingOf(session, io);
    io.out(
      `\nSmoke runs\n\n${runs === null ? `Skipped: ${smokeSkipped(smoke)}.\n` : renderJudgedText(runs, { color: io.outColor, typing })}`,
    );
  }
  return afterReport(exitCode, hasChanged(applied), io);
}

/** The saved plan of `--plan`. */
async function read(file: string, io: Io): Promise<PlanDocument> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path.resolve(io.cwd, file));
  } catch (error) {
    const reason = codeOf(error) ?? 'unknown error';
    throw new UserError(
      SAVED_CODES.unreadable.code,
      `The plan ${file} cannot be read (${reason}).`,
      'Name a saved plan. To save one.',
      1,
      pasted('plan', '--out', file),
    );
  }
  return readSavedPlan(file, bytes);
}

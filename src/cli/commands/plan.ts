import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { planExit } from '../../apply/exit-code.js';
import { UserError } from '../../model/index.js';
import type { Plan } from '../../plan/index.js';
import { renderPlanJson, renderPlanMarkdown, renderPlanText } from '../../report/index.js';
import type { DecidingFlags, SourceFlags } from '../../run/open/flags.js';
import { ledgerLabel } from '../../run/open/ledger-label.js';
import type { Opened } from '../../run/open/open-target.js';
import { planAhead } from '../../run/plan-ahead.js';
import type { Planned } from '../../run/plan-target.js';
import { platformWords } from '../../run/platform-words.js';
import type { CommonFlags } from '../flags.js';
import { type Io, typingOf } from '../io.js';
import { openTarget } from '../opened.js';
import { sayVerdict } from '../say-verdict.js';

export interface PlanFlags extends CommonFlags, DecidingFlags, SourceFlags {
  out?: string;
  format?: 'text' | 'json' | 'markdown';
  detailedExitcode?: boolean;
  /** False for `--no-ledger`. */
  ledger?: boolean;
}

/** `plan`: what apply would do. It only reads. */
export async function plan(files: readonly string[], flags: PlanFlags, io: Io): Promise<number> {
  const opened = await openTarget(flags, files, io);
  try {
    const planned = await planAhead(opened.session);
    const isQuiet = flags.quiet === true;
    const format = flags.format ?? (flags.json === true ? 'json' : 'text');
    const isPrinted = format === 'text' && !(isQuiet && isEmpty(planned.plan));
    // What the plan on the terminal says by itself is not said beside it.
    if (planned.verdict !== null) sayVerdict(planned.verdict, !isPrinted, isQuiet, io);
    if (flags.out !== undefined) await save(flags.out, planned.plan, io);
    if (format === 'json') io.out(renderPlanJson(planned.plan));
    else if (format === 'markdown') io.out(renderPlanMarkdown(planned.plan, { words: platformWords() }));
    else if (isPrinted) printPlan(opened, planned, io);
    return planExit(planned.plan, flags.detailedExitcode === true);
  } finally {
    await opened.client.close();
  }
}

/** Shows a plan to a person on stdout. */
export function printPlan(opened: Opened, planned: Planned, io: Io): void {
  const { session, offline, client } = opened;
  io.out(
    renderPlanText(planned.plan, {
      color: io.outColor,
      width: io.width,
      sourceReads: {
        objects: planned.reads.objects,
        requests: client.stats.reads,
        items: offline.desired.resources.length,
        files: offline.files.files.length,
      },
      ledgerLabel: ledgerLabel(session.ledger, session.ignoreLedger, io.clock.now()),
      typing: typingOf(session, io),
    }),
  );
}

async function save(file: string, made: Plan, io: Io): Promise<void> {
  try {
    await writeFile(path.resolve(io.cwd, file), renderPlanJson(made), { mode: 0o600 });
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    throw new UserError(
      'PS9010',
      `The plan cannot be written to ${file} (${reason}).`,
      'Name a file in a folder that exists and is writable.',
    );
  }
}

function isEmpty(made: Plan): boolean {
  return made.changes.length === 0 && made.held.length === 0 && made.diagnostics.length === 0;
}

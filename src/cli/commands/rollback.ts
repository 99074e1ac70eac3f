import type { Command } from '@commander-js/extra-typings';
import { hasWritten, planExit } from '../../apply/exit-code.js';
import { findRevision, type Revision } from '../../ledger/index.js';
import { at, pasted, shellLine } from '../../model/index.js';
import { WRITING } from '../../plan/index.js';
import {
  renderApplyText,
  renderPlanJson,
  renderRevertAdvice,
  renderTriedBefore,
  revisionJson,
} from '../../report/index.js';
import type { Opened } from '../../run/open/open-target.js';
import { fits } from '../../run/open/patterns.js';
import { noAdvice, type RevertAdvice, revertAdvice } from '../../run/revert-advice.js';
import {
  applyRollback,
  type PlannedRollback,
  planRollback,
  scoresOfRollback,
  wasRolledBack,
} from '../../run/rollback-target.js';
import { defineCommand, type FlagsOf } from '../command.js';
import { confirm } from '../confirm.js';
import { type Io, typingOf } from '../io.js';
import { afterReport } from '../lost-output.js';
import { openTarget } from '../opened.js';
import { collect, number, onDrift, optionalPattern, ruling, target } from '../options.js';
import { printDocument } from '../print-json.js';
import { printPlan } from '../print-plan.js';
import { runDeps } from '../run-deps.js';
import { noLedger, valuesOf } from './ledger/open-ledger.js';

const flags = (bare: Command) =>
  ruling(target(bare))
    .requiredOption('--to <revision>', 'revision from history: a number, latest, latest~1')
    .option('--prune', 'also delete objects created from here since then')
    .option('--dry-run', 'show the plan only')
    .option('--only <pattern>', 'only matching resources; never removes anything', collect)
    .addOption(onDrift(['hold', 'overwrite']))
    .option(
      '--take-over [pattern]',
      'overwrite live objects created elsewhere; with a pattern, only matching ones',
      optionalPattern,
    )
    .option(
      '--allow-deletes <n>',
      "allow up to <n> deletes and replacements, overriding the target's limits",
      number,
    )
    .option('--allow-empty', 'with --prune, allow a revision that holds no item')
    .option('--yes', 'skip the confirmation');

type RollbackFlags = FlagsOf<typeof flags>;

export const command = defineCommand({
  name: 'rollback',
  does: 'Restore an earlier revision on the platform, and say how to update the files.',
  examples: [
    [pasted('rollback', '--to', 'latest~1', '--dry-run'), 'show what would go back'],
    [pasted('rollback', '--to', 'latest~1'), 'undo the last apply'],
  ],
  flags,
  run: (_none, flags, { io }) => rollback(flags, io),
});

/** `rollback`: restores a revision of the ledger on the platform, and says how to update the files. */
async function rollback(flags: RollbackFlags, io: Io): Promise<number> {
  const opened = await openTarget(flags, [], io, { use: 'places', rules: flags });
  const isJson = flags.json === true;
  try {
    const { planned, latest } = await plan(opened, flags);
    const to = revisionJson(planned.to.revision);
    const scores = scoresOfRollback(planned);
    const adviceWhere = async (isRolledBack: boolean) =>
      isRolledBack || wasRolledBack(planned)
        ? adviceFor(opened, planned, latest, io)
        : noAdvice(planned.to.number);
    if (!isJson && (flags.quiet !== true || flags.dryRun === true)) {
      io.out(`Roll back to revision ${planned.to.number} · ${planned.to.revision.at.slice(0, 10)}\n`);
      printPlan({ ...opened, session: planned.session }, planned, io);
      io.out(renderTriedBefore(scores, io.outColor));
    }
    if (flags.dryRun === true) {
      const files = await adviceWhere(planned.plan.changes.length > 0);
      if (isJson) printDocument({ to, files, scores, plan: JSON.parse(renderPlanJson(planned.plan)) }, io);
      else io.out(`\n${renderRevertAdvice(files, io.outColor)}`);
      return planExit(planned.plan, false);
    }
    const writes = planned.plan.changes.some((change) => WRITING.has(change.action));
    if (writes && flags.yes !== true)
      await confirm(`Roll ${planned.plan.target} back to revision ${planned.to.number}?`, io);
    if (writes && !isJson) io.out('\n');
    const report = await applyRollback(planned, runDeps(opened, io, isJson));
    const files = await adviceWhere(planned.plan.changes.length > 0 && hasWritten(report));
    if (isJson) printDocument({ ...report, to, files, scores }, io);
    else {
      io.out(
        `\n${renderApplyText(report, planned.plan.held, { color: io.outColor, typing: typingOf(planned.session, io) })}`,
      );
      io.out(`\n${renderRevertAdvice(files, io.outColor)}`);
    }
    return afterReport(report.exit_code, hasWritten(report), io);
  } finally {
    await opened.client.close();
  }
}

async function plan(
  { session }: Opened,
  flags: RollbackFlags,
): Promise<{ planned: PlannedRollback; latest: Revision }> {
  const { ledger, store, target } = session;
  if (ledger.state === 'absent') throw noLedger(target.name, store.place);
  const log = store.history(ledger);
  const values = valuesOf(log);
  const { revisions } = await log.list(null);
  const { revision } = findRevision(flags.to, revisions);
  const entries = await values.entries(revision);
  const addresses = [...entries.keys(), ...ledger.entries.keys()];
  const typed = { words: ['rollback', '--to', flags.to], takesFiles: false };
  for (const pattern of flags.only ?? [])
    fits('--only', pattern, addresses, session.kinds, 'nothing in that revision or in the ledger', typed);
  const planned = await planRollback(session, {
    revision,
    number: revision.number ?? 0,
    entries,
    uncommitted: new Set(
      revisions.flatMap(({ source }) => (source.dirty && source.commit !== null ? [source.commit] : [])),
    ),
    prune: flags.prune === true || target.prune,
  });
  return { planned, latest: revisions[0] ?? revision };
}

function adviceFor(
  { offline, session }: Opened,
  planned: PlannedRollback,
  latest: Revision,
  io: Io,
): Promise<RevertAdvice> {
  const { git, desired, files } = offline;
  const named = [...files.files.map(({ file }) => file), ...desired.texts];
  const { revision, prune } = planned.to;
  const runs = git.root === null ? null : io.openGit(git.root);
  const back = shellLine(at(pasted('pull', '--rolled-back'), session.commands.documents), 'sh');
  return revertAdvice(runs, revision, latest, named, prune, back);
}

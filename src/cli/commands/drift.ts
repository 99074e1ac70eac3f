import type { Command } from '@commander-js/extra-typings';
import { driftExit } from '../../apply/exit-code.js';
import { coded, pasted, UserError } from '../../model/index.js';
import { driftJson, renderDriftMarkdown, renderDriftText } from '../../report/index.js';
import { driftTarget } from '../../run/drift-target.js';
import { ledgerLabel } from '../../run/open/ledger-label.js';
import type { Opened } from '../../run/open/open-target.js';
import { fits } from '../../run/open/patterns.js';
import { say } from '../../run/open/say.js';
import { unlessChecked } from '../checked.js';
import { defineCommand, type FlagsOf } from '../command.js';
import { type Io, typingOf } from '../io.js';
import { openTarget } from '../opened.js';
import { collect, format, target } from '../options.js';
import { printDocument } from '../print-json.js';
import { LEDGER_COMMAND_CODES as CODES } from './ledger/ledger-command-codes.js';

const flags = (bare: Command) =>
  target(bare).option('--only <pattern>', 'only matching resources', collect).addOption(format());

type DriftFlags = FlagsOf<typeof flags>;

export const command = defineCommand({
  name: 'drift',
  does: 'Compare the platform with the last apply. Only reads.',
  flags,
  run: (_none, flags, { io }) => unlessChecked(drift(flags, io), 'No drift', flags, io),
});

/** `drift`: compares the platform with the ledger. It only reads. */
async function drift(flags: DriftFlags, io: Io): Promise<number> {
  const opened = await openTarget(flags, [], io, { use: 'places' });
  try {
    checkComparable(opened, flags, io);
    const { report, reads } = await driftTarget(opened.session);
    const wanted = flags.format ?? (flags.json === true ? 'json' : 'text');
    if (wanted === 'json') printDocument(driftJson(report), io);
    else if (wanted === 'markdown')
      io.out(renderDriftMarkdown(report, { words: opened.session.kinds.words }));
    else if (flags.quiet !== true || driftExit(report) !== 0) {
      io.out(
        renderDriftText(report, {
          color: io.outColor,
          width: io.width,
          reads: { objects: reads.objects, requests: opened.client.stats.reads },
          ledgerLabel: ledgerLabel(opened.session.ledger, false, io.clock.now()),
          typing: typingOf(opened.session, io),
        }),
      );
    }
    return driftExit(report);
  } finally {
    await opened.client.close();
  }
}

/** A missing ledger is an error: the result must not look like "no drift". */
function checkComparable(opened: Opened, flags: DriftFlags, io: Io): void {
  const { session, offline } = opened;
  const { ledger, kinds, target, store } = session;
  if (ledger.state === 'absent')
    throw new UserError(
      CODES.noLedger.code,
      `Target ${target.name} has no ledger yet (${store.place}), so there is nothing to compare the platform with.`,
      'Run apply or pull once. To compare the platform with the files.',
      1,
      pasted('plan'),
    );
  const addresses = [...ledger.entries.keys()];
  const typed = { words: ['drift'], takesFiles: false };
  for (const pattern of flags.only ?? [])
    fits('--only', pattern, addresses, kinds, 'nothing in the ledger', typed);
  if (offline.brokenFiles > 0)
    say(io, {
      ...coded(CODES.brokenFiles),
      message: `The files have ${offline.brokenFiles} error${offline.brokenFiles === 1 ? '' : 's'}, so lines of items may be missing below.`,
      remedy: 'To list them.',
      command: pasted('validate'),
    });
  if (ledger.underway !== undefined)
    say(io, {
      ...coded(CODES.underway),
      message: `Another run is applying (${ledger.underway}): its writes may look like drift.`,
    });
}

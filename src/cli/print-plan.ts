import type { Planned } from '../api/verbs/plan.js';
import { renderPlanText } from '../report/index.js';
import { ledgerLabel } from '../run/open/ledger-label.js';
import type { Opened } from '../run/open/open-target.js';
import { type Io, typingOf } from './io.js';

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
      isVerbose: io.isVerbose === true,
    }),
  );
}

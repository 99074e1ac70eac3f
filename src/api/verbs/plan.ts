import type { CheckReport } from '../../run/check-target.js';
import { type CheckedTarget, CheckOnlyError } from '../../run/open/check-only.js';
import type { Host } from '../../run/open/host.js';
import { type Opened, type OpenHow, type OpenOptions, openTarget } from '../../run/open/open-target.js';
import type { Session } from '../../run/open/session.js';
import { type PlannedAhead, planAhead } from '../../run/plan-ahead.js';
import { type Planned, planTarget } from '../../run/plan-target.js';

/** A target with its plan. The caller must close the client. */
export interface OpenPlan {
  opened: Opened;
  planned: PlannedAhead;
}

/** The verdict on files that are only checked. */
export interface CheckedPlan {
  report: CheckReport;
  checked: CheckedTarget;
}

/** Plans a target that is open; closes it if that fails. */
export async function planOpened(opened: Opened): Promise<OpenPlan> {
  try {
    return { opened, planned: await planAhead(opened.session) };
  } catch (error) {
    await opened.client.close();
    throw error;
  }
}

/**
 * Plans a target, or has its files judged where its platform only checks them. It only reads, and nothing is left open.
 * @throws FindingsError when an item or a setting is wrong; UserError
 */
export async function planOnce(
  flags: OpenOptions,
  named: readonly string[],
  host: Host,
  how: OpenHow,
): Promise<OpenPlan | CheckedPlan> {
  try {
    const made = await planOpened(
      await openTarget(flags, named, host, { rules: flags, ...how, isPlanned: true }),
    );
    await made.opened.client.close();
    return made;
  } catch (error) {
    if (!(error instanceof CheckOnlyError)) throw error;
    const { checked } = error;
    const { checkPlan } = await import('./checked.js');
    const report = await checkPlan(checked, flags, host, (all) => how.onFindings(all, checked.files));
    return { report, checked };
  }
}

/** Plans an open session again: with another policy, or with other files. */
export const planAgain: (session: Session) => Promise<Planned> = planTarget;

export type { Planned };

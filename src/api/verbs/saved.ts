import { coded, UserError } from '../../model/index.js';
import { SAVED_CODES as CODES, type PlanDocument } from '../../plan/index.js';
import { visible } from '../../report/index.js';
import {
  checkSavedBinding,
  checkSavedTarget,
  type PreparedPlan,
  prepareSaved,
  refuseStale,
} from '../../run/apply-saved.js';
import type { Host } from '../../run/open/host.js';
import type { Offline } from '../../run/open/open-files.js';
import { type Opened, type OpenHow, type OpenOptions, openTarget } from '../../run/open/open-target.js';
import { givenOptions } from '../../run/open/policy.js';
import { say } from '../../run/open/say.js';
import { type Applied, type ApplyHow, carryOut } from './apply.js';

/**
 * Applies exactly the changes of a saved plan. It was reviewed when it was saved, so nobody is asked.
 * @throws UserError where it belongs to something else, or a change of it can no longer be applied as reviewed
 */
export async function applySaved(
  saved: PlanDocument,
  flags: OpenOptions,
  named: readonly string[],
  host: Host & { isQuiet?: boolean },
  how: ApplyHow & { open: OpenHow; onOpened?(opened: Opened): void },
): Promise<Applied> {
  const opened = await openSaved(saved, flags, named, host, how.open);
  try {
    how.onOpened?.(opened);
    const { planned } = await prepare(opened, saved, host);
    return await carryOut(opened, planned, host, how);
  } finally {
    await opened.client.close();
  }
}

/** Opens the target of a saved plan, with the options of the plan. */
function openSaved(
  saved: PlanDocument,
  flags: OpenOptions,
  named: readonly string[],
  host: Host,
  how: OpenHow,
): Promise<Opened> {
  refuseDeciding(flags);
  const inspect = (offline: Offline) => {
    how.inspect?.(offline);
    checkSavedTarget(saved, offline.target.name);
    const { settings } = offline;
    const binding = {
      namespace: offline.config.namespace,
      provider: offline.target.provider,
      ...(settings === undefined ? {} : { base_url: settings.baseUrl }),
      ...(settings === undefined || settings.orgId === null ? {} : { org_id: settings.orgId }),
    };
    checkSavedBinding(saved, binding, offline.kinds.words);
  };
  return openTarget({ ...flags, options: saved.options }, named, host, { rules: flags, ...how, inspect });
}

/** Plans again, says which changes are stale, and refuses the saved plan when there are any. */
async function prepare(
  opened: Opened,
  saved: PlanDocument,
  host: Host & { isQuiet?: boolean },
): Promise<PreparedPlan> {
  const prepared = await prepareSaved(opened.session, saved);
  for (const { address, action, why } of prepared.stale) {
    host.note?.({ code: CODES.stale.code, severity: 'error', message: `${action}: ${why}`, address });
    host.err(`stale  ${visible(address)}  ${action}: ${visible(why)}\n`);
  }
  refuseStale(saved, prepared);
  sayWaiting(prepared, host);
  return prepared;
}

/** Says which changes wait besides the saved plan, at most ten by name. */
function sayWaiting({ waiting }: PreparedPlan, host: Host & { isQuiet?: boolean }): void {
  if (waiting.length === 0) return;
  const named = waiting.slice(0, 10).map(({ address, what }) => `${visible(address)} (${what})`);
  const rest = waiting.length > 10 ? ` and ${waiting.length - 10} more` : '';
  say(host, {
    ...coded(CODES.waiting),
    message: `Also waiting now, but not in this plan: ${named.join(', ')}${rest}.`,
  });
}

/** A saved plan has decided all of them already. */
function refuseDeciding(flags: OpenOptions): void {
  const given = givenOptions(flags);
  if (given.length === 0) return;
  throw new UserError(
    CODES.flags.code,
    `${given.join(', ')} cannot be combined with --plan: the saved plan has decided that already.`,
    'Leave it out, or pass it to plan and save a new plan.',
  );
}

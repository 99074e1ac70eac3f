import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { coded, codeOf, pasted, UserError } from '../../model/index.js';
import { SAVED_CODES as CODES, type PlanDocument, readSavedPlan } from '../../plan/index.js';
import { visible } from '../../report/index.js';
import {
  checkSavedBinding,
  checkSavedTarget,
  type PreparedPlan,
  prepareSaved,
  refuseStale,
} from '../../run/apply-saved.js';
import type { RuleFlags, SourceFlags } from '../../run/open/flags.js';
import type { Offline } from '../../run/open/open-files.js';
import type { Opened } from '../../run/open/open-target.js';
import { givenOptions, type PolicyFlags } from '../../run/open/policy.js';
import { say } from '../../run/open/say.js';
import type { Io } from '../io.js';
import { openTarget } from '../opened.js';
import type { CommonFlags } from '../options.js';

/** Opens the saved plan of `apply --plan`, and its target with the options of the plan. */
export async function openSaved(
  planFile: string,
  files: readonly string[],
  flags: CommonFlags & PolicyFlags & RuleFlags & SourceFlags,
  io: Io,
): Promise<{ opened: Opened; saved: PlanDocument }> {
  refuseDeciding(flags);
  const saved = readSavedPlan(planFile, await read(planFile, io));
  const inspect = (offline: Offline) => {
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
  const opened = await openTarget({ ...flags, options: saved.options }, files, io, { inspect, rules: flags });
  return { opened, saved };
}

/** Plans again, prints stale changes on stderr, and refuses the saved plan when there are any. */
export async function prepare(
  opened: Opened,
  saved: PlanDocument,
  quiet: boolean,
  io: Io,
): Promise<PreparedPlan> {
  const prepared = await prepareSaved(opened.session, saved);
  for (const { address, action, why } of prepared.stale) {
    io.note?.({ code: CODES.stale.code, severity: 'error', message: `${action}: ${why}`, address });
    io.err(`stale  ${visible(address)}  ${action}: ${visible(why)}\n`);
  }
  refuseStale(saved, prepared);
  if (!quiet) sayWaiting(prepared, io);
  return prepared;
}

/** Prints changes that wait besides the saved plan, at most ten by name. */
function sayWaiting({ waiting }: PreparedPlan, io: Io): void {
  if (waiting.length === 0) return;
  const named = waiting.slice(0, 10).map(({ address, what }) => `${visible(address)} (${what})`);
  const rest = waiting.length > 10 ? ` and ${waiting.length - 10} more` : '';
  say(io, {
    ...coded(CODES.waiting),
    message: `Also waiting now, but not in this plan: ${named.join(', ')}${rest}.`,
  });
}

/** A saved plan has decided all of them already. */
function refuseDeciding(flags: PolicyFlags): void {
  const given = givenOptions(flags);
  if (given.length === 0) return;
  throw new UserError(
    CODES.flags.code,
    `${given.join(', ')} cannot be combined with --plan: the saved plan has decided that already.`,
    'Leave it out, or pass it to plan and save a new plan.',
  );
}

async function read(file: string, io: Io): Promise<Uint8Array> {
  try {
    return await readFile(path.resolve(io.cwd, file));
  } catch (error) {
    const reason = codeOf(error) ?? 'unknown error';
    throw new UserError(
      CODES.unreadable.code,
      `The plan ${file} cannot be read (${reason}).`,
      'Name a saved plan. To save one.',
      1,
      pasted('plan', '--out', file),
    );
  }
}

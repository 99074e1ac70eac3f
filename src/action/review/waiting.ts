import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { planAgain } from '../../api/verbs/plan.js';
import { hasErrors, UserError } from '../../model/index.js';
import type { Change, Plan } from '../../plan/index.js';
import { desire } from '../../run/open/files.js';
import { OPEN_CODES } from '../../run/open/open-codes.js';
import { FindingsError, type Offline, openFiles } from '../../run/open/open-files.js';
import type { Opened } from '../../run/open/open-target.js';
import type { Session } from '../../run/open/session.js';
import { ACTION_CODES as CODES } from '../action-codes.js';
import type { ActionContext } from '../action-context.js';
import type { PullRequestEvent } from '../event.js';
import { baseCommit, checkOut } from '../github/base-commit.js';
import { type Note, note } from '../report.js';
import { flagsOf } from '../target-view.js';

/** Changes that already wait on the base branch. */
export interface Waiting {
  changes: readonly Change[];
  notes: Note[];
}

/**
 * Finds changes of a pull request's plan that are already waiting on the base branch. The base is planned with the same
 * ledger and the same answers of the platform, so only objects that it alone names are read. A change with the same digest
 * in both plans is waiting; other changes belong to the pull request.
 */
export async function waitingChanges(
  stage: ActionContext,
  event: Pick<PullRequestEvent, 'head' | 'baseSha'>,
  opened: Opened,
  plan: Plan,
): Promise<Waiting> {
  const { root } = opened.offline.git;
  if (plan.changes.length === 0 || root === null) return { changes: [], notes: [] };
  const git = stage.io.openGit(root);
  const base = await baseCommit(git, event.head, event.baseSha);
  const files = await checkOut(git, base, stage.context.temp);
  if (typeof files === 'string') return unknown(files);
  try {
    // The root is a real path, but the workspace may be a link to it.
    const cwd = path.join(files.folder, path.relative(root, await realpath(stage.io.cwd)));
    const quiet = { ...stage.io, cwd, err: () => undefined };
    const lenient = stage.lfs === undefined ? {} : { lfs: stage.lfs };
    const offline = await openFiles(flagsOf(stage, plan.target), [], quiet, false, lenient);
    const session = sessionOf(opened, offline);
    if (typeof session === 'string') return session === '' ? nothing : unknown(session);
    const other = await planAgain(session);
    const digests = new Set(other.plan.changes.map((change) => change.digest));
    return { changes: plan.changes.filter((change) => digests.has(change.digest)), notes: [] };
  } catch (error) {
    // A base with a missing or broken configuration has nothing waiting.
    if (error instanceof FindingsError) return nothing;
    if (error instanceof UserError)
      return error.code === OPEN_CODES.noConfiguration.code ? nothing : unknown(error.message);
    throw error;
  } finally {
    await files.remove();
  }
}

const nothing: Waiting = { changes: [], notes: [] };

function unknown(why: string): Waiting {
  return {
    changes: [],
    notes: [
      note(
        CODES.waitingUnknown,
        `Changes that are already waiting on the base branch are not marked: ${why}.`,
      ),
    ],
  };
}

/** The pull request's session with the files of the base branch, or why there is none ('': nothing to report). */
function sessionOf({ session, offline }: Opened, base: Offline): Session | string {
  const { settings, config, target, files } = base;
  if (hasErrors(base.findings) || settings === undefined) return '';
  const same =
    settings.baseUrl === session.baseUrl &&
    settings.orgId === (offline.settings?.orgId ?? null) &&
    settings.ledgerTarget === session.binding.target &&
    config.namespace === session.binding.namespace;
  if (!same) return 'the pull request changes the address or account of the target';
  const desired = desire(config, target, session.kinds, session.org, files, {
    formats: session.desired.formats,
  });
  if (hasErrors(desired.findings)) return '';
  return { ...session, config, target, desired, complete: files.complete };
}

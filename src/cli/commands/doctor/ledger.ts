import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import type { Settings } from '../../../config/settings.js';
import { complaint, type Git } from '../../../host/git-process.js';
import { chooseRemote, LOCKS, type OpenLedger } from '../../../ledger/index.js';
import { type AccountId, pasted, UserError, withoutStop } from '../../../model/index.js';
import { count } from '../../../report/index.js';
import { GUARD_CODES } from '../../../run/open/guard-codes.js';
import { ledgerBinding } from '../../../run/open/ledger-binding.js';
import { ledgerLabel } from '../../../run/open/ledger-label.js';
import { neighboursOf } from '../../../run/open/neighbours.js';
import type { Offline } from '../../../run/open/open-files.js';
import { commitFiles, gitFacts } from '../../../run/open/open-source.js';
import { openStore } from '../../../run/open/open-store.js';
import { refuseElsewhere } from '../../../run/open/refuse-elsewhere.js';
import { judgeSource } from '../../../run/open/source-guard.js';
import { changedInputs } from '../../../run/open/work-tree.js';
import type { Io } from '../../io.js';
import { type Check, ok, problem, refused, skipped, warning } from './check.js';
import { DOCTOR_CODES as CODES } from './doctor-codes.js';
import { checkTrials } from './trials.js';

/** The target as known so far; `settings` may lack a key. */
export interface LedgerSubject {
  offline: Offline;
  settings: Pick<Settings, 'baseUrl' | 'ledgerTarget'> | undefined;
  org: AccountId;
}

/** Checks that the ledger can be read and pushed, that its lock is free, what trials left, and whether apply would accept this commit. */
export async function checkLedger(subject: LedgerSubject, io: Io): Promise<Check[]> {
  const { offline } = subject;
  const { root } = offline.git;
  const git = root === null ? null : io.openGit(root);
  const { checks, ledger } = await checkStore(subject, io);
  const isInGit = git !== null && offline.config.ledger !== 'file';
  checks.push(isInGit ? await checkPush(git, offline, io) : checkFolder(offline));
  if (git !== null && root !== null) {
    checks.push(checkDepth(offline));
    checks.push(await checkSource(offline, root, git, ledger));
  }
  return checks;
}

async function checkStore(
  { offline, settings, org }: LedgerSubject,
  io: Io,
): Promise<{ checks: Check[]; ledger?: OpenLedger }> {
  const { config, target } = offline;
  if (settings === undefined) return { checks: [skipped('ledger', 'the base URL of the target is unknown')] };
  if (org === null)
    return { checks: [skipped('ledger', `the ${offline.kinds.words.account} of the target is unknown`)] };
  // Messages of the store become part of the check.
  const said: string[] = [];
  const listening: Io = { ...io, err: (text) => void said.push(text.trim()) };
  try {
    const store = await openStore(offline, settings.ledgerTarget, listening);
    const binding = ledgerBinding(config, settings, org, target);
    const ledger = await store.read(binding);
    if (ledger.state === 'absent')
      await refuseElsewhere(store, binding, neighboursOf(offline), {
        place: { target: target.name },
        words: offline.kinds.words,
      });
    const label = ledgerLabel(ledger, false, io.clock.now());
    const what =
      ledger.state === 'absent'
        ? `None yet for ${target.name} (${store.place}); the first apply creates it.`
        : `${label}, ${count(ledger.entries.size, 'entry', 'entries')} (${store.place}).`;
    const checks = [ok('ledger', [what, ...said].join(' ')), checkLock(ledger)];
    return { checks: [...checks, ...(await checkTrials(offline, store))], ledger };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { checks: [refused('ledger', error)] };
  }
}

function checkLock(ledger: OpenLedger): Check {
  if (ledger.underway !== undefined)
    return warning('lock', CODES.underway.code, `Held by ${ledger.underway}.`, 'Wait for that run to end.');
  if (!ledger.interrupted || ledger.imported !== undefined) return ok('lock', 'Free.');
  return warning(
    'lock',
    CODES.cutOff.code,
    'An earlier run was interrupted. Its records are used.',
    'Nothing: the next apply takes over its lock and looks up what it started.',
  );
}

/** Tries the push that an apply begins with, as a dry run that leaves nothing behind. */
async function checkPush(git: Git, offline: Offline, io: Io): Promise<Check> {
  const subject = 'push';
  let remote: string | null;
  try {
    remote = await chooseRemote(git);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return refused(subject, error);
  }
  if (remote === null) {
    return warning(
      subject,
      CODES.onlyHere.code,
      'The repository has no remote, so only this clone knows the ledger.',
      'Add a remote that every user of apply can push to: git remote add origin <url>\nIf there is a ledger already, publish it there afterwards.',
      pasted('ledger', 'push'),
    );
  }
  const { commit } = offline.git;
  if (commit === null) return skipped(subject, 'it needs a commit to try with');
  const { ledger } = offline.config;
  const ref = `${LOCKS[ledger === 'branch' ? ledger : 'git']}doctor/dry-run-${io.randomBytes(8).toString('hex')}`;
  const quiet = ['--no-verify', '--no-follow-tags', '--no-signed', '--recurse-submodules=no'];
  const ran = await git(['push', '--dry-run', '--porcelain', ...quiet, '--', remote, `${commit}:${ref}`]);
  if (ran.code === 0) {
    return ok(
      subject,
      `Remote ${remote} accepted a dry run of a push (server hooks and rules were not tested).`,
    );
  }
  return problem(
    subject,
    CODES.push.code,
    `Remote ${remote} refused a dry run of a push (${complaint(ran.stderr)}).`,
    'Apply pushes the ledger there; plan only reads it. Give git a key or token that may push; in a GitHub workflow: permissions: {contents: write}',
  );
}

/** The nearest existing folder must be writable: apply creates the rest. */
function checkFolder({ config }: Offline): Check {
  let folder = path.join(config.root, '.pipelines-sync');
  if (!existsSync(folder)) folder = config.root;
  try {
    accessSync(folder, constants.W_OK);
    return ok('folder', 'The folder of the ledger is writable.');
  } catch {
    return problem(
      'folder',
      CODES.folder.code,
      'The folder of the ledger, .pipelines-sync, is not writable.',
      'Make it writable for the user who runs apply. Plan does not need it.',
    );
  }
}

function checkDepth({ git }: Offline): Check {
  if (git.shallow !== true) return ok('history', 'Complete.');
  return warning(
    'history',
    CODES.shallow.code,
    'This clone is shallow, so apply has to fetch history to tell an older commit from a newer one.',
    'Nothing where git can fetch. On GitHub, fetch-depth: 0 of actions/checkout fetches it all at once.',
  );
}

/** Reasons why a commit is not older after all. They ask nobody to do anything. */
const EXCUSES: ReadonlySet<string> = new Set([GUARD_CODES.sameFiles.code, GUARD_CODES.merged.code]);

/** Checks whether apply would accept the commit and the files here, without fetching anything. */
async function checkSource(
  offline: Offline,
  root: string,
  git: Git,
  ledger: OpenLedger | undefined,
): Promise<Check> {
  const { commit, changed, shallow } = offline.git;
  const facts = gitFacts(commitFiles(offline, git), git, async () => null, undefined);
  const verdict = await judgeSource({
    target: offline.target,
    ledger: ledger ?? { head: undefined, entries: new Map() },
    commit,
    changed: (await changedInputs({ root, changed }, git, offline)).map(({ file }) => file),
    allowOlder: false,
    ...facts,
    relate: async (applied, here) => {
      const relation = await facts.relate(applied, here);
      // Only a fetch could answer this, and the check of the history already reports the shallow clone.
      return relation.is === 'unknown' && shallow === true ? { is: 'newer' } : relation;
    },
  });
  const [first, ...rest] = [...verdict.refusals, ...verdict.notes];
  const isExcused = first !== undefined && rest.length === 0 && EXCUSES.has(first.code);
  if (isExcused) return ok('source', first.message);
  if (first === undefined) {
    const here = commit === null ? 'no commit' : `commit ${commit.slice(0, 7)}`;
    return ok('source', `The files match ${here}.`);
  }
  const prefix = verdict.refusals.length > 0 ? 'Apply would be refused here. ' : '';
  const more = rest.map((one) => ` ${one.message}`).join('');
  return warning(
    'source',
    CODES.source.code,
    `${prefix}${withoutStop(first.message)} (${first.code}).${more}`,
    first.remedy,
  );
}

import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import type { Settings } from '../../../config/settings.js';
import { complaint, type Git } from '../../../host/git-process.js';
import { chooseRemote, type OpenLedger } from '../../../ledger/index.js';
import { type AccountId, UserError } from '../../../model/index.js';
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
import { DOCTOR_CODES as CODES } from './codes.js';

/** What is known of the target by now; `settings` may be without a key. */
export interface LedgerSubject {
  offline: Offline;
  settings: Pick<Settings, 'baseUrl' | 'ledgerTarget'> | undefined;
  org: AccountId;
}

/** The ledger: can it be read, is its lock free, could it be pushed; and what an apply would say of the commit here. */
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
  if (settings === undefined)
    return { checks: [skipped('ledger', 'the base URL of the target is not known')] };
  if (org === null)
    return { checks: [skipped('ledger', `the ${offline.kinds.words.account} of the target is not known`)] };
  // What the store has to say is part of what is found here.
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
        ? `There is none yet for ${target.name} (${store.place}); the first apply begins it.`
        : `${label}, ${count(ledger.entries.size, 'entry', 'entries')} (${store.place}).`;
    return { checks: [ok('ledger', [what, ...said].join(' ')), checkLock(ledger)], ledger };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { checks: [refused('ledger', error)] };
  }
}

function checkLock(ledger: OpenLedger): Check {
  if (ledger.underway !== undefined)
    return warning(
      'lock',
      CODES.underway.code,
      `Taken by ${ledger.underway}.`,
      'Wait until that run has ended.',
    );
  if (!ledger.interrupted || ledger.imported !== undefined) return ok('lock', 'Free.');
  return warning(
    'lock',
    CODES.cutOff.code,
    'An earlier run was cut off; what it recorded is used.',
    'Nothing needs to be done: the next apply takes its lock over and looks up what it began.',
  );
}

/** A dry run of the push that an apply begins with; it leaves nothing behind. */
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
      'Add a remote that everybody who applies can push to: git remote add origin <url>.',
    );
  }
  const { commit } = offline.git;
  if (commit === null) return skipped(subject, 'there is no commit to try it with');
  const ref = `refs/pipelines-sync-lock/doctor/dry-run-${io.randomBytes(8).toString('hex')}`;
  const quiet = ['--no-verify', '--no-follow-tags', '--no-signed', '--recurse-submodules=no'];
  const ran = await git(['push', '--dry-run', '--porcelain', ...quiet, '--', remote, `${commit}:${ref}`]);
  if (ran.code === 0) {
    return ok(
      subject,
      `Remote ${remote} takes a push as far as a dry run tells (hooks and rules of the server are not asked).`,
    );
  }
  return problem(
    subject,
    CODES.push.code,
    `Remote ${remote} does not take a push (${complaint(ran.stderr)}).`,
    'Give this git the right to push: on GitHub permissions: contents: write, elsewhere a token or key that may write. A plan works without.',
  );
}

/** The nearest folder that is there must be writable: an apply makes the rest. */
function checkFolder({ config }: Offline): Check {
  let folder = path.join(config.root, '.pipelines-sync');
  if (!existsSync(folder)) folder = config.root;
  try {
    accessSync(folder, constants.W_OK);
    return ok('folder', 'The folder of the ledger can be written.');
  } catch {
    return problem(
      'folder',
      CODES.folder.code,
      'The folder of the ledger, .pipelines-sync, cannot be written.',
      'Make it writable for the user that applies. A plan works without.',
    );
  }
}

function checkDepth({ git }: Offline): Check {
  if (git.shallow !== true) return ok('history', 'Complete.');
  return warning(
    'history',
    CODES.shallow.code,
    'This clone is shallow: to tell an older commit from a newer one, an apply has to fetch history first.',
    'Nothing needs to be done where git may fetch; fetch-depth: 0 of actions/checkout brings it at once.',
  );
}

/** Why a commit is not older after all: nothing that anybody has to do something about. */
const EXCUSES: ReadonlySet<string> = new Set([GUARD_CODES.sameFiles.code, GUARD_CODES.merged.code]);

/** What an apply would say of the commit and the files here; nothing is fetched for it. */
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
      // What only a fetch could tell is no news about this commit; that it is shallow is said already.
      return relation.is === 'unknown' && shallow === true ? { is: 'newer' } : relation;
    },
  });
  const [first, ...rest] = [...verdict.refusals, ...verdict.notes];
  const isExcused = first !== undefined && rest.length === 0 && EXCUSES.has(first.code);
  if (isExcused) return ok('source', first.message);
  if (first === undefined) {
    const here = commit === null ? 'no commit' : `commit ${commit.slice(0, 7)}`;
    return ok('source', `The files are those of ${here}.`);
  }
  const prefix = verdict.refusals.length > 0 ? 'An apply from here would be refused. ' : '';
  const more = rest.map((one) => ` ${one.message}`).join('');
  return warning(
    'source',
    CODES.source.code,
    `${prefix}${first.message}${more} (${first.code})`,
    first.remedy,
  );
}

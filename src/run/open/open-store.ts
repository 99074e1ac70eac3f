import { existsSync } from 'node:fs';
import path from 'node:path';
import {
  chooseStore,
  GIT_LEDGER_CODES,
  type GitStore,
  type KnownPeople,
  type LedgerStore,
  otherStyle,
  runOrigin,
  type StoreChoice,
  type StoreDeps,
  storeToLeave,
} from '../../ledger/index.js';
import type { CodeSeverity } from '../../model/index.js';
import type { Host } from './host.js';
import type { Offline } from './open-files.js';
import { say } from './say.js';

/**
 * Opens the ledger's store of a target: git where the configuration lies in a repository.
 * @param target the target's name in the ledger, which may differ from its own
 * @param more a namespace other than the configuration's; the owner of the API key, if known; whether git keeps it in the
 *   other way than the configuration says
 */
export function openStore(
  offline: Offline,
  target: string,
  io: Host,
  {
    namespace = offline.config.namespace,
    keyOwner = null,
    isOtherStyle = false,
  }: { namespace?: string; keyOwner?: string | null; isOtherStyle?: boolean } = {},
): Promise<LedgerStore> {
  const choice = choiceOf(offline, { namespace, target }, io);
  const { wanted } = choice;
  return chooseStore(
    isOtherStyle && wanted !== 'file' ? { ...choice, wanted: otherStyle(wanted ?? 'git') } : choice,
    storeDeps(io, { gitUser: offline.git.user, keyOwner }),
  );
}

/** The store that the ledger of a target leaves when it moves to where the configuration says; undefined for none. */
export function openStoreToLeave(offline: Offline, target: string, io: Host): Promise<GitStore | undefined> {
  const { namespace } = offline.config;
  return storeToLeave(
    choiceOf(offline, { namespace, target }, io),
    storeDeps(io, { gitUser: offline.git.user, keyOwner: null }),
  );
}

function choiceOf(
  { config, git }: Offline,
  names: { namespace: string; target: string },
  io: Host,
): StoreChoice {
  const isHidden = git.root === null && existsSync(path.join(config.root, '.git'));
  return {
    root: config.root,
    ...names,
    wanted: config.ledger,
    git: git.root === null ? null : io.openGit(git.root),
    ...(git.root === null ? {} : { gitRoot: git.root }),
    problem: git.problem ?? (isHidden ? 'git is not installed, or cannot read it' : null),
    refused: git.refused,
  };
}

/** What a ledger store needs from the process: clock, random numbers, and who runs it. */
function storeDeps(io: Host, people: KnownPeople): StoreDeps {
  const severities = new Map<string, CodeSeverity>(
    Object.values(GIT_LEDGER_CODES).map(({ code, severity }) => [code, severity]),
  );
  return {
    clock: io.clock,
    randomBytes: io.randomBytes,
    process: io.processes,
    ...runOrigin(io.env, people),
    // A lost lock or a push that failed is said even with --quiet.
    say: (code, message) => {
      const severity = severities.get(code) === 'warning' ? 'warning' : 'note';
      say(io, { code, severity, message }, severity === 'warning');
    },
    signal: io.signal,
    ...(io.isFinished === undefined ? {} : { isFinished: io.isFinished }),
  };
}

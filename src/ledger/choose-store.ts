import { existsSync } from 'node:fs';
import type { Git } from '../host/git-process.js';
import { UserError } from '../model/index.js';
import { FileStore, LEDGER_FOLDER } from './file/file-store.js';
import { refuseTracked } from './file/folder-guard.js';
import { GIT_LEDGER_CODES as CODES } from './git/git-codes.js';
import { localFailure } from './git/git-place.js';
import { otherStyle, type RefStyle } from './git/git-refs.js';
import { GitStore } from './git/git-store.js';
import { LEDGER_CODES } from './ledger-codes.js';
import type { LedgerStore } from './store.js';
import type { StoreDeps } from './store-deps.js';

/** What the choice of a store depends on. */
export interface StoreChoice {
  /** Absolute folder of the configuration's root. */
  root: string;
  namespace: string;
  target: string;
  /** `ledger` of the configuration; null where it is not set. */
  wanted: RefStyle | 'file' | null;
  /** Git in the repository around the root; null where there is none. */
  git: Git | null;
  /** Absolute folder of that repository; missing: the root. */
  gitRoot?: string;
  /** Why git does not open the existing repository; null where it does, or where there is none. */
  problem: string | null;
  /** Why git is not run at the existing `.git`; null where it is, or where there is none. */
  refused?: string | null;
}

/** Chooses where a ledger is kept: in git inside a repository, otherwise in a folder. */
export async function chooseStore(choice: StoreChoice, deps: StoreDeps): Promise<LedgerStore> {
  const { root, namespace, target, wanted, git, problem, refused = null } = choice;
  const folder = new FileStore(root, namespace, target, deps, async (base) => {
    if (!existsSync(base)) return;
    if (git !== null) await refuseTracked(git, choice.gitRoot ?? root, base);
    else if (problem !== null || refused !== null) throw untold(problem ?? refused ?? '');
  });
  if (wanted === 'file') return folder;
  if (refused !== null) {
    throw new UserError(
      CODES.notRunHere.code,
      `The ledger cannot be reached: git does not run in ${root} (${refused}).`,
      'Clone the repository again, or remove that .git if it is not yours. The ledger was not treated as empty.',
    );
  }
  if (problem !== null) {
    throw new UserError(
      CODES.gitFailed.code,
      `The ledger cannot be reached: git refuses to open this repository (${problem}).`,
      'The ledger was not treated as empty. Fix that, for instance: git config --global --add safe.directory <folder>',
    );
  }
  if (git === null) {
    if (wanted === null) return folder;
    throw new UserError(
      CODES.gitFailed.code,
      `The configuration says "ledger: ${wanted}", but there is no git repository here.`,
      'Clone the repository instead of copying its files; or say "ledger: file"; or make one here: git init',
    );
  }
  const remote = await chooseRemote(git);
  return new GitStore(git, remote, { namespace, target }, deps, {
    style: wanted ?? 'git',
    other: {
      read: async (binding) => {
        if (await folder.isImported()) return undefined;
        try {
          return await folder.read(binding);
        } catch (error) {
          // A ledger of something else in that folder does not concern this one.
          if (error instanceof UserError && error.code === LEDGER_CODES.otherBinding.code) return undefined;
          throw error;
        }
      },
      taken: (into) => folder.markImported(into),
    },
  });
}

/**
 * The store that a ledger in git leaves when it moves to where the configuration says; undefined where git keeps it in
 * one way only: in files, or without a remote.
 */
export async function storeToLeave(choice: StoreChoice, deps: StoreDeps): Promise<GitStore | undefined> {
  const { namespace, target, wanted, git } = choice;
  if (git === null || wanted === 'file') return undefined;
  const remote = await chooseRemote(git);
  if (remote === null) return undefined;
  return new GitStore(git, remote, { namespace, target }, deps, {
    style: otherStyle(wanted ?? 'git'),
    isLeaving: true,
  });
}

/** Before a folder is believed, it must be known whether it came with a commit. */
function untold(why: string): UserError {
  return new UserError(
    CODES.gitFailed.code,
    `The ledger cannot be used: cannot tell whether git tracks the folder ${LEDGER_FOLDER} (${why}).`,
    'Run the command again when that is fixed, for instance: git config --global --add safe.directory <folder>',
  );
}

/**
 * Whether two addresses are of one repository, by host and path: `https` and `ssh` addresses of a server name the same
 * one (`git@host:owner/name.git`, `ssh://git@host/owner/name`, `https://host/owner/name`).
 */
export function isSameRepository(a: string, b: string): boolean {
  return a === b || (plainAddress(a) !== undefined && plainAddress(a) === plainAddress(b));
}

/** `host/path` without protocol, user, port and `.git`; undefined for a folder. */
function plainAddress(address: string): string | undefined {
  const scheme = address.indexOf('://');
  if (scheme < 0) {
    // `git@host:owner/name.git`; one letter before the colon is a drive of Windows.
    const colon = address.indexOf(':');
    const before = address.slice(0, Math.max(colon, 0));
    const host = before.slice(before.indexOf('@') + 1);
    return host.length < 2 || before.includes('/') ? undefined : joined(host, address.slice(colon + 1));
  }
  if (address.slice(0, scheme).toLowerCase() === 'file') return undefined;
  const rest = address.slice(scheme + 3);
  const slash = rest.indexOf('/');
  if (slash < 0) return undefined;
  const authority = rest.slice(0, slash);
  const [host = ''] = authority.slice(authority.lastIndexOf('@') + 1).split(':');
  return joined(host, rest.slice(slash));
}

function joined(host: string, way: string): string {
  const parts = way.split('/').filter((part) => part !== '');
  return `${host.toLowerCase()}/${parts.join('/').replace(/\.git$/, '')}`;
}

/**
 * The remote that keeps the ledger: the one that `git config pipelines-sync.remote` names, otherwise `origin`,
 * otherwise the only one; null where there is none. One git process.
 */
export async function chooseRemote(git: Git): Promise<string | null> {
  const pattern = '^(remote\\..*\\.(url|pushurl)|pipelines-sync\\.remote)$';
  const ran = await git(['config', '-z', '--get-regexp', pattern]);
  if (ran.code !== 0 && ran.code !== 1) throw localFailure('reading its settings', ran.stderr);
  const urls = new Map<string, { url?: string; push?: string }>();
  let named: string | undefined;
  for (const record of ran.stdout.toString('utf8').split('\0')) {
    const end = record.indexOf('\n');
    if (end < 0) continue;
    const key = record.slice(0, end);
    const value = record.slice(end + 1);
    if (key === 'pipelines-sync.remote') named = value;
    const [, name, what] = /^remote\.(.*)\.(url|pushurl)$/s.exec(key) ?? [];
    if (name === undefined) continue;
    const known = urls.get(name) ?? {};
    urls.set(name, what === 'url' ? { url: value, ...known } : { push: value, ...known });
  }
  const names = [...urls.keys()].sort();
  const remote = named ?? (urls.has('origin') ? 'origin' : names.length === 1 ? names[0] : undefined);
  if (remote === undefined) {
    if (names.length === 0) return null;
    throw new UserError(
      CODES.whichRemote.code,
      `The remote of the ledger is ambiguous: there are several, and none is called origin: ${names.join(', ')}.`,
      'Choose one that everybody who applies can push to: git config pipelines-sync.remote <name>',
    );
  }
  const place = urls.get(remote);
  if (place === undefined) {
    throw new UserError(
      CODES.whichRemote.code,
      `The git setting pipelines-sync.remote names ${remote}, which does not exist.`,
      names.length === 0
        ? `Remove the setting, or add the remote: git remote add ${remote} <url>`
        : `The remotes are: ${names.join(', ')}.`,
    );
  }
  if (place.push !== undefined && !isSameRepository(place.push, place.url ?? '')) {
    throw new UserError(
      CODES.twoPlaces.code,
      `Remote ${remote} has different fetch and push URLs, so a ledger there cannot be trusted.`,
      'Add the location of the ledger as a separate remote and choose it: git config pipelines-sync.remote <name>',
    );
  }
  return remote;
}

import type { Git } from '../host/git-process.js';
import { readHead } from './check.js';
import { type GitPlace, localRefs } from './git/git-place.js';
import { LEDGERS, type LedgerRefs, refLabel } from './git/git-refs.js';
import { readObjects } from './git/git-tree.js';
import type { Binding, Head } from './ledger.js';

/** A ledger with another name, of the same platform, account and configuration file. */
export interface Elsewhere {
  namespace: string;
  target: string;
  sequence: number;
  /** Its ref or folder, for people. */
  place: string;
  /** The remote that has it, if it is not the one in use; null for the same place. */
  remote: string | null;
  /** Its configuration file, if that is another one which no longer exists; otherwise null. */
  movedFrom: string | null;
}

/** What a configuration knows about itself and its neighbours, to recognize its ledger under an old name. */
export interface Neighbours {
  /** Names of all targets of the configuration. */
  targets: readonly string[];
  /**
   * True if this checkout no longer has the configuration file at this path in the repository. Left out if another path
   * always means another configuration.
   */
  isGone?(configuration: string): Promise<boolean>;
}

/** True for names that people would take for the same: case does not count. */
function isSameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/**
 * Whether a ledger belongs to a binding under another name: the repository, its first remote or the target was renamed,
 * this is a fork, or the configuration file was moved. A target that the configuration still has keeps its own ledger,
 * and so does a configuration file that still exists.
 */
export async function isElsewhere(
  head: Head,
  binding: Binding,
  { targets, isGone }: Neighbours,
): Promise<boolean> {
  if (head.moved_to !== undefined || head.org_id !== binding.org_id || head.base_url !== binding.base_url)
    return false;
  const isSameTarget = isSameName(head.target, binding.target);
  if (head.configuration === binding.configuration)
    return isSameTarget || !targets.some((name) => isSameName(head.target, name));
  if (!isSameTarget || head.configuration === null || binding.configuration === null) return false;
  return (await isGone?.(head.configuration)) === true;
}

/** Describes a ledger that was found, for people. */
export function elsewhereOf(head: Head, binding: Binding, place: string): Elsewhere {
  const { namespace, target, sequence, configuration } = head;
  const movedFrom = configuration === binding.configuration ? null : configuration;
  return { namespace, target, sequence, place, remote: null, movedFrom };
}

/**
 * Searches the ledgers of a remote and of this clone for those of the same configuration. Ledgers that cannot be read
 * are left out: they belong to somebody else, or are newer than this version.
 * @param own the refs that were looked for
 */
export async function gitLedgersElsewhere(
  git: Git,
  place: GitPlace,
  own: LedgerRefs,
  binding: Binding,
  neighbours: Neighbours,
): Promise<Elsewhere[]> {
  const found = new Map<string, string>(await localRefs(git, [LEDGERS.git]));
  for (const [ref, oid] of await place.list([LEDGERS.git, LEDGERS.branch])) {
    // What this clone remembers of a ledger on a branch is not another ledger.
    if (ref.startsWith(LEDGERS.branch)) found.delete(LEDGERS.git + ref.slice(LEDGERS.branch.length));
    found.set(ref, oid);
  }
  for (const ref of [own.ledger, own.seen, own.other?.ledger]) if (ref !== undefined) found.delete(ref);
  const elsewhere: Elsewhere[] = [];
  for (const [ref, head] of await readHeads(git, place, found))
    if (await isElsewhere(head, binding, neighbours))
      elsewhere.push(elsewhereOf(head, binding, refLabel(ref)));
  return elsewhere.sort((a, b) => b.sequence - a.sequence);
}

/** The heads of ledgers, by ref; fetches only objects that are not here. At most three git processes. */
async function readHeads(
  git: Git,
  place: GitPlace,
  refs: ReadonlyMap<string, string>,
): Promise<Map<string, Head>> {
  if (refs.size === 0) return new Map();
  const find = async () => {
    const asked = Buffer.from([...refs.values()].map((oid) => `${oid}:head.json\n`).join(''));
    const { stdout } = await git(['cat-file', '--batch-check'], asked);
    return stdout.toString('utf8').split('\n');
  };
  let lines = await find();
  if (lines.some((line) => line.endsWith(' missing'))) {
    await place.bring([...refs.keys()]);
    lines = await find();
  }
  const blobs = new Map<string, string>();
  for (const [index, ref] of [...refs.keys()].entries()) {
    const [id = '', type] = (lines[index] ?? '').split(' ');
    if (type === 'blob') blobs.set(ref, id);
  }
  const texts = await readObjects(git, [...new Set(blobs.values())]);
  const heads = new Map<string, Head>();
  for (const [ref, id] of blobs) {
    const head = tryHead(texts?.get(id) ?? '', ref);
    if (head !== undefined) heads.set(ref, head);
  }
  return heads;
}

/** The head in a text; undefined where it is damaged, or of an unknown layout. */
export function tryHead(text: string, where: string): Head | undefined {
  try {
    const head = readHead(JSON.parse(text), where);
    return typeof head.namespace === 'string' && typeof head.target === 'string' ? head : undefined;
  } catch {
    return undefined;
  }
}

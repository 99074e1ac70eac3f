import type { Entry } from '../../compare/index.js';
import type { Git } from '../../host/git-process.js';
import { byCodeUnit, UserError } from '../../model/index.js';
import { readEntry } from '../check.js';
import type { EntryChange, LedgerHistory, Revision, RevisionValues } from '../history.js';
import { parseStored } from '../stored-json.js';
import { GIT_LEDGER_CODES as CODES } from './git-codes.js';
import { readApplyMessage } from './git-message.js';
import { type GitPlace, localFailure } from './git-place.js';
import { ENTRY_FILE, listTree, parseTree, readObjects } from './git-tree.js';

/** The history of a ledger's ref, with few git processes, however long it is. */
export class GitLog implements LedgerHistory, RevisionValues {
  readonly place: string;
  readonly #git: Git;
  readonly #at: GitPlace;
  readonly #ref: string;
  readonly #tip: string | null;

  /** @param tip the newest commit, which is here already; null where there is no ledger */
  constructor(git: Git, at: GitPlace, ref: string, tip: string | null) {
    this.#git = git;
    this.#at = at;
    this.#ref = ref;
    this.#tip = tip;
    this.place = at.remote === null ? ref : `${ref} on ${at.name}`;
  }

  get values(): RevisionValues {
    return this;
  }

  async list(limit: number | null): Promise<{ revisions: Revision[]; more: boolean }> {
    if (this.#tip === null) return { revisions: [], more: false };
    let found = await this.#log(limit);
    // A clone may have only the newest commits of the ref.
    if (found.isCut && (await this.#deepen())) found = await this.#log(limit);
    if (found.isCut)
      throw new UserError(
        CODES.incomplete.code,
        `The history of the ledger is incomplete: git has only the newest ${found.revisions.length} commits of ${this.#ref}, and ${this.#at.name} did not send the rest.`,
        'Fetch it, or clone the repository again without --depth.',
      );
    const more = limit !== null && found.revisions.length > limit;
    return { revisions: limit === null ? found.revisions : found.revisions.slice(0, limit), more };
  }

  async #log(limit: number | null): Promise<{ revisions: Revision[]; isCut: boolean }> {
    const ran = await this.#git([
      'log',
      '-z',
      '--first-parent',
      '--no-show-signature',
      '--no-color',
      '--format=%H%n%P%n%at%n%an%n%B',
      ...(limit === null ? [] : [`--max-count=${limit + 1}`]),
      this.#tip ?? '',
      '--',
    ]);
    if (ran.code !== 0) {
      if (/bad object|missing|unable to read|Could not read/i.test(ran.stderr))
        return { revisions: [], isCut: true };
      throw localFailure('reading the history of the ledger', ran.stderr);
    }
    const records = ran.stdout
      .toString('utf8')
      .split('\0')
      .filter((record) => record !== '');
    const revisions = records.map(readRevision);
    const isWhole = limit !== null && revisions.length > limit;
    return { revisions, isCut: !isWhole && (await this.#isShallow(revisions.at(-1))) };
  }

  /** True where git stops at a commit only because the clone is shallow there. */
  async #isShallow(last: Revision | undefined): Promise<boolean> {
    if (last?.commit === undefined || last.commit === null) return false;
    const objects = await readObjects(this.#git, [last.commit]);
    // `%P` leaves out parents that are not here; the commit itself names them.
    return /^parent /m.test((objects?.get(last.commit) ?? '').split('\n\n', 1)[0] ?? '');
  }

  async #deepen(): Promise<boolean> {
    if (this.#at.remote === null) return false;
    try {
      return await this.#at.bring([this.#ref], true);
    } catch (error) {
      if (error instanceof UserError) return false;
      throw error;
    }
  }

  async changes(from: Revision | null, to: Revision): Promise<EntryChange[]> {
    const trees = from === null ? ['--root', commitOf(to)] : [commitOf(from), commitOf(to)];
    const ran = await this.#git([
      'diff-tree',
      '-r',
      '-z',
      '--raw',
      '--no-renames',
      '--no-commit-id',
      ...trees,
    ]);
    if (ran.code !== 0) throw localFailure('comparing revisions of the ledger', ran.stderr);
    const files = parseRaw(ran.stdout.toString('utf8'));
    const ids = files.flatMap(({ before, after }) => [before, after].filter((id) => id !== undefined));
    const objects = await this.#objects(ids);
    const changes = new Map<string, EntryChange>();
    for (const file of files) {
      if (!ENTRY_FILE.test(file.path)) continue;
      for (const side of ['before', 'after'] as const) {
        const id = file[side];
        if (id === undefined) continue;
        const entry = this.#entry(objects.get(id) ?? '', file.path);
        changes.set(entry.address, {
          ...(changes.get(entry.address) ?? { address: entry.address }),
          [side]: entry,
        });
      }
    }
    return [...changes.values()].sort((a, b) => byCodeUnit(a.address, b.address));
  }

  async entries(revision: Revision): Promise<ReadonlyMap<string, Entry>> {
    const commit = commitOf(revision);
    const files = await listTree(this.#git, commit);
    if (files === undefined) throw this.#missing(commit);
    const objects = await this.#objects([...files.values()].map((file) => file.oid));
    return parseTree(files, objects, `${this.#ref} at ${commit.slice(0, 10)}`).entries;
  }

  async #objects(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const objects = await readObjects(this.#git, ids);
    if (objects === undefined) throw this.#missing(this.#tip ?? '');
    return objects;
  }

  #entry(text: string, path: string): Entry {
    let value: unknown;
    try {
      value = parseStored(text);
    } catch {
      value = undefined;
    }
    return readEntry(value, `${this.#ref}:${path}`);
  }

  #missing(commit: string): UserError {
    return new UserError(
      CODES.incomplete.code,
      `Git does not have all objects of ${this.#ref} at ${commit.slice(0, 10)}.`,
      'If the clone is damaged, clone again. To check: git fsck',
    );
  }
}

function commitOf(revision: Revision): string {
  if (revision.commit === null) throw new Error('a revision of git has a commit');
  return revision.commit;
}

/** `%H`, `%P`, `%at`, `%an`, `%B`, each on its line. */
function readRevision(record: string): Revision {
  const [commit = '', , seconds = '0', actor = '', ...message] = record.split('\n');
  return {
    ...readApplyMessage(message.join('\n')),
    commit,
    at: timeOf(seconds),
    actor,
  };
}

/** A commit may name any time; an invalid one counts as the earliest. */
function timeOf(seconds: string): string {
  const time = new Date(Number(seconds) * 1000);
  return (Number.isNaN(time.getTime()) ? new Date(0) : time).toISOString();
}

/** `:<mode> <mode> <id> <id> <status>\0<path>\0` (git-diff-tree(1), raw output). */
function parseRaw(text: string): { path: string; before: string | undefined; after: string | undefined }[] {
  const parts = text.split('\0');
  const files: { path: string; before: string | undefined; after: string | undefined }[] = [];
  for (let index = 0; index + 1 < parts.length; index += 2) {
    const [, , before = '', after = ''] = (parts[index] ?? '').split(' ');
    const real = (id: string) => (/^0+$/.test(id) ? undefined : id);
    files.push({ path: parts[index + 1] ?? '', before: real(before), after: real(after) });
  }
  return files;
}

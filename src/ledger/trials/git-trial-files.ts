import type { Git } from '../../host/git-process.js';
import { UserError } from '../../model/index.js';
import { objectIdLength } from '../git/git-hash.js';
import { makeCommits } from '../git/git-import.js';
import type { GitPlace } from '../git/git-place.js';
import { messageFor, type RefStyle, refLabel } from '../git/git-refs.js';
import { listTree, readObjects } from '../git/git-tree.js';
import type { StoreDeps } from '../store-deps.js';
import { RECORD_CODES as CODES } from './record-codes.js';
import { type BesideFile, RECORD_FILE, type TrialFiles } from './trial-files.js';

/** Attempts where others move the ref at the same time. */
const ROUNDS = 10;

/** Records in a ref of git, with a commit for each change. Every push names the commit that it continues. */
export class GitTrialFiles implements TrialFiles {
  readonly place: string;
  readonly #git: Git;
  readonly #at: GitPlace;
  readonly #ref: string;
  readonly #style: RefStyle;
  readonly #deps: StoreDeps;
  /** The commit that was read last, and its files. */
  #tip: string | null = null;
  #files: ReadonlyMap<string, string> = new Map();

  constructor(git: Git, at: GitPlace, { ref, style }: { ref: string; style: RefStyle }, deps: StoreDeps) {
    this.#git = git;
    this.#at = at;
    this.#ref = ref;
    this.#style = style;
    this.#deps = deps;
    this.place = at.remote === null ? refLabel(ref) : `${refLabel(ref)} on ${at.name}`;
  }

  async read(): Promise<ReadonlyMap<string, string>> {
    for (let round = 1; round <= ROUNDS; round += 1) {
      const tip = (await this.#at.see([this.#ref])).get(this.#ref) ?? null;
      if (tip === null) {
        this.#tip = null;
        this.#files = new Map();
        return this.#files;
      }
      if (tip === this.#tip) return this.#files;
      const files = (await this.#filesOf(tip)) ?? (await this.#fetched(tip));
      if (files === undefined) continue;
      this.#tip = tip;
      this.#files = files;
      return files;
    }
    throw this.#notKept('git does not have all of its objects, even after fetching them');
  }

  async write(
    file: string,
    text: string | null,
    before: string | null,
    what: string,
    beside: readonly BesideFile[] = [],
  ): Promise<boolean> {
    const changes: readonly BesideFile[] = [{ file, text }, ...beside];
    const write = changes.flatMap((one) => (one.text === null ? [] : [{ path: one.file, text: one.text }]));
    const remove = changes.filter((one) => one.text === null).map((one) => one.file);
    for (let round = 1; round <= ROUNDS; round += 1) {
      const now = this.#files.get(file) ?? null;
      if (now !== before) return false;
      const tip = this.#tip;
      const { actor, clock, randomBytes } = this.#deps;
      const [made = ''] = await makeCommits(
        this.#git,
        randomBytes(8).toString('hex'),
        [
          {
            parent: tip,
            message: messageFor({ style: this.#style }, `trial: ${what}\n`),
            actor,
            at: clock.now(),
            write,
            remove,
          },
        ],
        tip?.length ?? (await objectIdLength(this.#git)),
      );
      const swap = await this.#at.swap([{ ref: this.#ref, from: tip, to: made }], true);
      if (swap.state === 'done') {
        this.#tip = made;
        const files = new Map(this.#files);
        if (text === null) files.delete(file);
        else files.set(file, text);
        this.#files = files;
        return true;
      }
      if (swap.state !== 'moved') throw this.#notKept(swap.message);
      await this.read();
      // It was accepted before another run went on from it.
      if ((this.#files.get(file) ?? null) === text) return true;
    }
    throw this.#notKept('other runs kept moving it');
  }

  async beside(file: string): Promise<string | undefined> {
    if (this.#tip === null) return undefined;
    const ran = await this.#git(['cat-file', 'blob', `${this.#tip}:${file}`]);
    return ran.code === 0 ? ran.stdout.toString('utf8') : undefined;
  }

  async #fetched(tip: string): Promise<ReadonlyMap<string, string> | undefined> {
    if (!(await this.#at.bring([this.#ref]))) return undefined;
    return this.#filesOf(tip);
  }

  async #filesOf(commit: string): Promise<ReadonlyMap<string, string> | undefined> {
    const found = await listTree(this.#git, commit);
    const files = [...(found ?? [])].filter(
      ([name, { mode }]) => RECORD_FILE.test(name) && mode.startsWith('100'),
    );
    const texts = found && (await readObjects(this.#git, [...new Set(files.map(([, { oid }]) => oid))]));
    return texts && new Map(files.map(([name, { oid }]) => [name, texts.get(oid) ?? '']));
  }

  #notKept(why: string): UserError {
    return new UserError(
      CODES.notKept.code,
      `The record of the trial cannot be kept: ${this.#at.name} does not take ${refLabel(this.#ref)} (${why}).`,
      this.#style === 'branch'
        ? 'Nothing was sent without a record. Allow git to push: on GitHub with permissions: contents: write; branch protection must accept pipelines-sync-trials/**.'
        : 'Nothing was sent without a record. Allow git to push: on GitHub with permissions: contents: write; server hooks must accept refs/pipelines-sync*. If the server accepts only branches, write into the configuration: ledger: branch',
      3,
    );
  }
}

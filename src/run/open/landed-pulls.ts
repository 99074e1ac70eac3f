import { filesCovered } from '../../bundle/files/pattern-covers.js';
import type { Desired } from '../../bundle/load-desired.js';
import {
  AddressIndex,
  appliedForms,
  type Entry,
  itemsByEntry,
  type Landed,
  pulledAddress,
} from '../../compare/index.js';
import type { Config, TargetConfig } from '../../config/config-types.js';
import { type BranchHistory, type Commit, readBranch } from '../../host/branch-history.js';
import type { Git } from '../../host/git-process.js';
import { readPastFiles } from '../../host/past-files.js';
import type { OpenLedger } from '../../ledger/index.js';
import { type AccountId, type Kinds, type Resource, sameJson } from '../../model/index.js';
import { belowGit } from './below-git.js';
import { bundlePatterns } from './files.js';
import { PastItems, textFilesOf } from './past-items.js';

/** What the search for pulled values needs. */
export interface LandedInputs {
  /** Absolute folder of git's work tree, and the commit that is checked out. */
  git: { root: string | null; commit: string | null; shallow: boolean | null };
  config: Config;
  target: TargetConfig;
  kinds: Kinds;
  org: AccountId;
  desired: Pick<Desired, 'resources' | 'bundles' | 'sources' | 'formats'>;
  ledger: Pick<OpenLedger, 'head' | 'entries'>;
}

/** A pulled value that the files do not have now, to be looked for in commits. */
interface Question {
  entry: Entry;
  path: string;
  /** The addresses of the item, then and now. */
  addresses: ReadonlySet<string>;
}

/**
 * Finds pulled values that a commit of this branch has added since the pull, or since the last apply where the commit
 * of the pull is not in this history. The files here are then edits on top of them. Nothing is fetched; the work tree,
 * other branches and older commits do not count. It starts no git process where the files have every pulled value, and
 * at most eight otherwise.
 */
export async function landedPulls(
  inputs: LandedInputs,
  openGit: (root: string) => Git,
): Promise<Landed | undefined> {
  const { root, commit, shallow } = inputs.git;
  if (root === null || commit === null) return undefined;
  const questions = questionsOf(inputs);
  const later = questions.filter(({ entry, path: leaf }) => entry.pulled[leaf]?.at !== commit);
  if (later.length === 0) return undefined;
  const found = await answers(inputs, openGit(root), root, later);
  const paths = grouped(later.filter((one) => found?.landed.has(one) === true));
  const open = later.filter((one) => found?.landed.has(one) !== true);
  const isCut = shallow === true || found?.isIncomplete === true;
  return { paths, untold: isCut ? grouped(open) : new Map() };
}

function questionsOf({ desired, kinds, ledger }: LandedInputs): Question[] {
  const pulled = [...ledger.entries.values()].filter((entry) => Object.keys(entry.pulled).length > 0);
  if (pulled.length === 0) return [];
  const items = itemsByEntry(desired.resources, ledger.entries, kinds);
  const called = new Set(desired.resources.map(({ address }) => address));
  const names = namesOf(ledger);
  return pulled.flatMap((entry) => {
    const kind = kinds.find(entry.kind);
    const item = items.get(entry.address);
    const addresses = new Set([
      entry.address,
      pulledAddress(entry, kind),
      ...(item === undefined ? [] : [item.address]),
    ]);
    const forms = item === undefined ? {} : formsOf(item, names);
    return Object.entries(entry.pulled)
      .filter(([leaf, { desired: then }]) => {
        if (kind === undefined) return false;
        // An item under another address can only be compared where the pull removed it as a whole.
        if (kind.key.includes(leaf)) return item === undefined && !called.has(pulledAddress(entry, kind));
        return item === undefined || !sameJson(forms[leaf] ?? null, then);
      })
      .map(([leaf]) => ({ entry, path: leaf, addresses }));
  });
}

async function answers(
  inputs: LandedInputs,
  git: Git,
  root: string,
  questions: readonly Question[],
): Promise<{ landed: Set<Question>; isIncomplete: boolean } | undefined> {
  const { config, ledger } = inputs;
  const applied = ledger.head?.source.commit ?? null;
  const noted = questions.flatMap(({ entry, path: leaf }) => entry.pulled[leaf]?.at ?? []);
  const history = await readBranch(git, new Set([...noted, ...(applied === null ? [] : [applied])]));
  if (history === undefined) return undefined;
  const ranges = new Ranges(history.commits, applied);
  const asked = questions.map((question) => ({ question, range: ranges.of(question) }));
  const landed = new Set<Question>();
  if (asked.every(({ range }) => range.length === 0)) return { landed, isIncomplete: false };

  const prefix = belowGit(root, config.root);
  const bundles = bundlesIn(history, prefix, inputs);
  const files = await readPastFiles(git, history, new Set([...bundles].map((file) => prefix + file)));
  if (files === undefined) return { landed, isIncomplete: true };
  const { sources, formats } = inputs.desired;
  const context = { ...inputs, prefix, bundles, files, names: namesOf(ledger), sources, formats };
  const wanted = questions.flatMap(({ addresses }) => [...addresses]);
  const items = new PastItems(context, new Set(wanted));
  const texts = textFilesOf(items, history);
  const read = await readPastFiles(git, history, new Set([...texts].map((file) => prefix + file)));
  if (read === undefined) return { landed, isIncomplete: true };
  items.texts = read;
  const touching = new Set([...bundles, ...texts].map((file) => prefix + file));
  const near = new Set(
    [...history.commits.values()].filter(({ touched }) => [...touched].some((file) => touching.has(file))),
  );
  for (const { question, range } of asked)
    if (range.some((one) => near.has(one) && isBroughtIn(one, question, items, history)))
      landed.add(question);
  return { landed, isIncomplete: items.isIncomplete };
}

/** True where the commit has the value and none of its parents is known to have it. */
function isBroughtIn(commit: Commit, question: Question, items: PastItems, { commits }: BranchHistory) {
  const { entry, path: leaf, addresses } = question;
  const then = entry.pulled[leaf]?.desired ?? null;
  const now = items.formAt(commit.id, addresses, leaf);
  if (now.state !== 'read' || !sameJson(now.form, then)) return false;
  return (
    commit.parents.length > 0 &&
    commit.parents.every((parent) => {
      if (!commits.has(parent)) return false;
      const before = items.formAt(parent, addresses, leaf);
      return before.state === 'absent' || (before.state === 'read' && !sameJson(before.form, then));
    })
  );
}

/** The commits to search: those after the pull, or after the last apply. */
class Ranges {
  readonly #commits: ReadonlyMap<string, Commit>;
  readonly #applied: string | null;
  readonly #before = new Map<string, ReadonlySet<string>>();
  readonly #known = new Map<string, Commit[]>();

  constructor(commits: ReadonlyMap<string, Commit>, applied: string | null) {
    this.#commits = commits;
    this.#applied = applied;
  }

  of({ entry, path: leaf }: Question): readonly Commit[] {
    const noted = entry.pulled[leaf]?.at;
    const isNoted = noted !== undefined && this.#commits.has(noted);
    const anchor = isNoted ? noted : this.#applied;
    if (anchor === null || !this.#commits.has(anchor)) return [];
    // The item itself may have been applied from a later commit than the rest.
    const own = isNoted || entry.commit === null || !this.#commits.has(entry.commit) ? null : entry.commit;
    const key = `${anchor} ${own}`;
    const known = this.#known.get(key) ?? this.#after(anchor, own);
    this.#known.set(key, known);
    return known;
  }

  #after(anchor: string, own: string | null): Commit[] {
    const before = [this.#upTo(anchor), ...(own === null ? [] : [this.#upTo(own)])];
    return [...this.#commits.values()].filter(
      ({ id, isEdge }) => !isEdge && !before.some((ids) => ids.has(id)),
    );
  }

  /** The commit and its ancestors. */
  #upTo(commit: string): ReadonlySet<string> {
    const known = this.#before.get(commit);
    if (known !== undefined) return known;
    const found = new Set<string>();
    const open = [commit];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      const one = found.has(id) ? undefined : this.#commits.get(id);
      found.add(id);
      if (one !== undefined) open.push(...one.parents);
    }
    this.#before.set(commit, found);
    return found;
  }
}

/** Bundles in any commit of a branch, relative to the root of the configuration. */
function bundlesIn({ commits, files }: BranchHistory, prefix: string, { config, desired }: LandedInputs) {
  const all = new Set(files);
  for (const { touched } of commits.values()) for (const file of touched) all.add(file);
  const inside = [...all].flatMap((file) => (file.startsWith(prefix) ? [file.slice(prefix.length)] : []));
  const covered = filesCovered(bundlePatterns(config), inside);
  const here = new Set(desired.bundles.map(({ document }) => document.file));
  return new Set(inside.filter((file) => covered.has(file) || here.has(file)));
}

function namesOf({ entries }: LandedInputs['ledger']): AddressIndex {
  return new AddressIndex({ state: 'present', revision: null, experimentsMarked: false, entries });
}

function formsOf(resource: Resource, names: AddressIndex) {
  return appliedForms(resource, names, resource.settings.ignore ?? []);
}

function grouped(questions: readonly Question[]): Map<string, Set<string>> {
  const byAddress = new Map<string, Set<string>>();
  for (const { entry, path: leaf } of questions)
    byAddress.set(entry.address, (byAddress.get(entry.address) ?? new Set()).add(leaf));
  return byAddress;
}

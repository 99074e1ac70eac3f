import path from 'node:path';
import { filesCovered } from '../bundle/files/pattern-covers.js';
import type { RawItem } from '../bundle/load-bundle.js';
import { type Entry, setAt } from '../compare/index.js';
import { type Finding, isCompleteMap, matchesAny, type Resource } from '../model/index.js';
import {
  type Decision,
  decide,
  finishMembers,
  type MembersTask,
  namesNothing,
  unmerged,
} from '../pull/decide.js';
import {
  blame,
  goneObject,
  notForFiles,
  refusals,
  takenBack,
  type UnwritableValue,
  uncommittedText,
} from '../pull/draft-points.js';
import { reportOf } from '../pull/make-report.js';
import type { OpenPoint } from '../pull/open-point.js';
import { placedAtText } from '../pull/place-points.js';
import type { PullReport } from '../pull/pull-report.js';
import type { RepositoryFiles } from '../pull/repository-files.js';
import { isOnlyShown } from '../pull/shown.js';
import { type Fresh, freshKey, type Survey } from '../pull/survey/survey.js';
import type { Variables } from '../pull/variables.js';
import { collateral, type Verified, verify } from '../pull/verify.js';
import { type Composed, compose } from '../pull/write/compose.js';
import { bundlePatterns, isBundleOf } from './open/files.js';
import type { Session } from './open/session.js';
import { otherValues, readersOf } from './other-values.js';
import type { PullDeps } from './pull-deps.js';
import { pulledEntries } from './pull-entries.js';
import type { PullSchemas } from './pull-schemas.js';
import { configWith, itemsAfter, itemsOf, rereadFiles } from './reread-files.js';
import { SyncOffers } from './sync-offers.js';
import { withHistory } from './with-history.js';
import { writingOrder } from './writing-order.js';

type TextSides = Parameters<PullDeps['merge']>[0];
type MergedText = { text: string; conflicts: boolean } | undefined;

/** What stays the same while a pull is drafted. */
export interface DraftInputs {
  survey: Survey;
  variables: Variables;
  /** Finished merges, by their three texts. */
  merged: Map<string, MergedText>;
  /** What earlier drafts found impossible. */
  refusals: OpenPoint[];
  /** Items of the files that stay unchanged because of it. */
  refusedItems: ReadonlySet<string>;
  schemas: PullSchemas;
}

/** One attempt at a pull: its decisions, the new texts and their meaning. It writes nothing. */
export class PullDraft {
  readonly refusals: OpenPoint[];
  readonly merged: DraftInputs['merged'];
  readonly #session: Session;
  readonly #deps: PullDeps;
  readonly #files: RepositoryFiles;
  readonly #survey: Survey;
  readonly #schemas: PullSchemas;
  readonly #variables: Variables;
  readonly #open: OpenPoint[];
  readonly #decisions: Decision[];
  readonly #removed: Resource[];
  /** Addresses that the ledger knew before. */
  readonly #known: ReadonlySet<string>;
  readonly #items: Map<Resource, RawItem>;
  #composed: Composed | undefined;
  #verified: Verified | undefined;
  readonly #covered = new Map<string, boolean>();
  readonly #withVariables: readonly Resource[];
  readonly #readers: ReturnType<typeof readersOf>;
  #entries: readonly Entry[] | undefined;
  #texts: Map<string, string | null> | undefined;
  #config: { file: string; text: string } | undefined;
  /** Findings about the files as they will be. */
  #findings: readonly Finding[] = [];

  constructor(session: Session, deps: PullDeps, files: RepositoryFiles, inputs: DraftInputs) {
    this.#session = session;
    this.#deps = deps;
    this.#files = files;
    this.#survey = inputs.survey;
    this.#schemas = inputs.schemas;
    this.#variables = inputs.variables;
    this.refusals = inputs.refusals;
    this.merged = inputs.merged;
    this.#open = [...inputs.survey.open];
    this.#items = itemsOf(session.desired);
    this.#known = new Set(session.ledger.entries.keys());
    this.#decisions = this.#decide(inputs.refusedItems);
    this.#removed = this.#gone(inputs.refusedItems);
    this.#readers = readersOf(session);
    this.#withVariables = deps.request.vars
      ? inputs.survey.existing
          .map(({ match }) => match.resource)
          .filter(({ address }) => !inputs.refusedItems.has(address))
      : [];
  }

  #decide(refused: ReadonlySet<string>): Decision[] {
    const { names, matches, existing } = this.#survey;
    const cannotName = namesNothing(matches, names);
    return existing.map((one) => {
      const { address } = one.match.resource;
      const isResolved = matchesAny(this.#deps.request.resolved, address);
      const isBack = this.#deps.request.rolledBack && one.match.entry?.rolled_back != null;
      const context = { names, isResolved, isBack, cannotName };
      if (!refused.has(address)) return decide(one, context, this.#open);
      return { existing: one, writes: [], merges: [], members: [], known: [], shown: {}, agrees: false };
    });
  }

  #gone(refused: ReadonlySet<string>): Resource[] {
    const removed: Resource[] = [];
    const { removeGone, rolledBack } = this.#deps.request;
    for (const { resource, entry, found } of this.#survey.gone) {
      const { address } = resource;
      const isBack = found.state === 'absent';
      if ((removeGone || (rolledBack && isBack)) && !refused.has(address)) {
        removed.push(resource);
        continue;
      }
      this.#open.push(isBack ? takenBack(resource) : goneObject(resource, entry?.id ?? null));
    }
    return removed;
  }

  /** Merges texts that both sides changed. Each merge runs once, however many drafts there are. */
  async merge(): Promise<void> {
    for (const decision of this.#decisions) {
      const { address } = decision.existing.match.resource;
      const isUnsettled = matchesAny(this.#deps.request.resolved, address);
      for (const task of decision.merges) {
        const { files } = task;
        const result = await this.#mergeText(task);
        const isMarked = result?.conflicts === true && task.mayMark;
        if (result === undefined || (result.conflicts && !isMarked)) {
          decision.agrees = false;
          this.#open.push(unmerged(decision, task, { isMarked: false, isUnsettled }));
          continue;
        }
        if (isMarked) this.#open.push(unmerged(decision, task, { isMarked: true, isUnsettled }));
        // The file has every edit already, so only the ledger needs a record.
        if (result.text === files) decision.known.push(task.leaf);
        else
          decision.writes.push({
            leaf: task.leaf,
            live: task.live,
            merged: result.text,
            isMarked,
            overwrites: false,
          });
      }
      decision.merges = [];
      for (const task of decision.members) {
        await this.#mergeTexts(task);
        this.#open.push(...finishMembers(decision, task, { isUnsettled }));
      }
      // Maps of an item refer to members of each other, so they are written together or not at all.
      if (decision.members.some(({ merged }) => merged.conflicts.length > 0))
        decision.writes = decision.writes.filter(({ leaf }) => !isCompleteMap(leaf.field));
      decision.members = [];
    }
  }

  async #mergeText({ base, files, platform }: TextSides): Promise<MergedText> {
    const key = JSON.stringify([base, files, platform]);
    if (!this.merged.has(key)) this.merged.set(key, await this.#deps.merge({ base, files, platform }));
    return this.merged.get(key);
  }

  /**
   * Merges the texts in members of a map, if that leaves no conflict: markers have no place there. Otherwise all that
   * both sides changed stays for somebody to decide, so that whoever decides was shown each of them.
   */
  async #mergeTexts({ leaf, merged }: MembersTask): Promise<void> {
    const left: MembersTask['merged']['conflicts'] = [];
    for (const conflict of merged.conflicts) {
      const { base, files, platform, steps, isText } = conflict;
      const sides = { base: String(base), files: String(files), platform: String(platform) };
      const result = isText ? await this.#mergeText(sides) : undefined;
      if (result === undefined || result.conflicts) {
        left.push(conflict);
        continue;
      }
      const at = steps.slice(leaf.steps.length);
      setAt(merged.value, at, result.text);
      setAt(merged.meaning, at, result.text);
    }
    if (left.length === 0) merged.conflicts = [];
  }

  /** Writes the new texts in memory and reads them again. Returns the problems that the next draft must avoid. */
  compose(): UnwritableValue[] {
    const session = this.#session;
    const composed = compose({
      bundles: session.desired.bundles,
      formats: session.desired.formats,
      kinds: session.kinds,
      sources: session.desired.sources,
      items: this.#items,
      decisions: this.#decisions,
      fresh: this.#survey.fresh,
      removed: this.#removed,
      withVariables: this.#withVariables,
      otherValue: otherValues(this.#readers, this.#variables.idOf),
      schema: this.#schemas.bundle,
      names: this.#survey.names,
      variables: this.#variables,
      layout: this.#layout(),
      repository: this.#files,
    });
    this.#composed = composed;
    if (composed.refused.length > 0)
      return composed.refused.map(({ address, message, candidates }) =>
        notForFiles(address, message, candidates),
      );
    this.#config = configWith(session, this.#variables, composed.variables, this.#readers, this.#files);
    this.#coverAll(composed.files.keys());
    const after = rereadFiles(session, this.#variables, this.#files, composed, (file) => this.#covers(file));
    this.#findings = after.findings;
    const broken = refusals(after.findings);
    if (broken.length > 0) return blame(broken, composed);
    const now = itemsAfter(this.#items, this.#removed, after);
    const at = new Map(after.resources.map((resource) => [resource.address, resource]));
    const find = (resource: Resource) => now.get(resource);
    this.#verified = verify(this.#survey, this.#decisions, this.#survey.fresh, {
      item: find,
      at: (address) => at.get(address),
    });
    if (this.#verified.wrong.length > 0)
      return this.#verified.wrong.map(({ address, message }) =>
        notForFiles(address, `The live value cannot be written to the files: ${message}.`),
      );
    const gone = new Set(this.#removed.map(({ address }) => address));
    const touched = new Set([...composed.touched.keys(), ...gone]);
    const hurt = collateral(session.desired.resources, touched, find);
    if (hurt !== undefined) throw new Error(`this pull would change the meaning of ${hurt.address}`);
    return [];
  }

  /** Items whose uncommitted text would be lost. */
  async uncommitted(): Promise<UnwritableValue[]> {
    if (this.#deps.request.force) return [];
    const losing = [
      ...this.#decisions
        .filter(({ writes }) => writes.some(({ overwrites }) => overwrites))
        .map(({ existing }) => existing.match.resource.address),
      ...this.#removed.map(({ address }) => address),
    ];
    const filesOf = (address: string) =>
      [...(this.#composed?.touched.get(address) ?? [])].filter(
        (file) => this.#files.read(file) !== undefined,
      );
    const committed = await this.#deps.committed([...new Set(losing.flatMap(filesOf))]);
    return losing.flatMap((address) => {
      const open = filesOf(address).filter((file) => !committed.has(file));
      if (open.length === 0) return [];
      return { address, point: uncommittedText(address, open, this.#deps.request) };
    });
  }

  /** Warnings about what this pull brings into the files, which were none before. */
  warnings(): Finding[] {
    const known = new Set(this.#session.desired.findings.map(sameFinding));
    const touched = this.#composed?.touched ?? new Map<string, unknown>();
    const brought = this.#findings.filter(
      (one) =>
        one.severity === 'warning' &&
        one.address !== undefined &&
        touched.has(one.address) &&
        !known.has(sameFinding(one)),
    );
    return [...brought, ...(this.#composed?.variables.kept ?? [])];
  }

  /** Identifies a live object in no file. */
  keyOf({ kind, partition, live }: Fresh): string {
    return freshKey(kind, partition, live.id);
  }

  /** The files to write, null for one that is deleted: texts first, then the configuration, then bundles by kind. */
  texts(): ReadonlyMap<string, string | null> {
    this.#texts ??= this.#makeTexts();
    return this.#texts;
  }

  #makeTexts(): Map<string, string | null> {
    const { composed } = this.#done();
    const ranked = writingOrder(composed, {
      kinds: this.#session.kinds,
      covers: (file) => this.#covers(file),
      schemas: this.#schemas.missing,
      config: this.#config,
    });
    return new Map(ranked.filter(([file, text]) => this.#files.read(file) !== text));
  }

  /** New or changed entries of the ledger. */
  entries(): readonly Entry[] {
    this.#entries ??= pulledEntries(this.#done().verified, this.#session);
    return this.#entries;
  }

  /** True where the ledger only has to record which live values were shown. */
  get onlyShows(): boolean {
    const known = this.#session.ledger.entries;
    return this.texts().size === 0 && this.entries().every((one) => isOnlyShown(one, known.get(one.address)));
  }

  /** The report of this draft. */
  report(ledger: PullReport['ledger']): PullReport {
    const { composed, verified } = this.#done();
    const texts = this.texts();
    const entries = this.entries();
    return reportOf({
      target: this.#session.target.name,
      place: this.#session.commands.documents,
      kinds: this.#session.kinds,
      survey: this.#survey,
      resolved: this.#deps.request.resolved,
      decisions: this.#decisions,
      settled: verified.decisions,
      fresh: this.#survey.fresh,
      removed: this.#removed,
      composed,
      files: [...texts].map(([file, text]) => ({
        file,
        state: text === null ? 'deleted' : this.#files.read(file) === undefined ? 'new' : 'changed',
      })),
      variables: Object.fromEntries(this.#config === undefined ? [] : this.#variables.made),
      adopted: entries.filter(({ address }) => !this.#known.has(address)).map(({ address }) => address),
      noted: entries.filter(({ address }) => this.#known.has(address)).map(({ address }) => address),
      open: [...this.#open, ...this.refusals].map((point) =>
        this.#pasteable(this.#placed(withHistory(point, this.#survey, this.#session))),
      ),
      ledger,
    });
  }

  /** A point whose `sync` lines fit into the existing files. */
  #pasteable(point: OpenPoint): OpenPoint {
    const offers = new SyncOffers(this.#session.desired.bundles);
    return { ...point, remedies: offers.remedies(point.remedies, point.place) };
  }

  /** A point about a text file gets its place in that file. */
  #placed(point: OpenPoint): OpenPoint {
    const { composed } = this.#done();
    const one = this.#survey.existing.find(({ match }) => match.resource.address === point.address);
    const raw = one === undefined ? undefined : this.#items.get(one.match.resource);
    return raw === undefined ? point : placedAtText(point, raw, composed, this.#files);
  }

  #done(): { composed: Composed; verified: Verified } {
    if (this.#composed === undefined || this.#verified === undefined) throw new Error('nothing was composed');
    return { composed: this.#composed, verified: this.#verified };
  }

  #layout() {
    const { config } = this.#session;
    return {
      patterns: bundlePatterns(config),
      covers: (file: string) => this.#covers(file),
      texts: path.posix.join(config.folder, 'texts'),
      into: this.#deps.request.into,
      prefers: config.layout,
    };
  }

  #covers(file: string): boolean {
    const known = this.#covered.get(file);
    if (known !== undefined) return known;
    const covers = isBundleOf(this.#session.config, file);
    this.#covered.set(file, covers);
    return covers;
  }

  /** Asks about many files in one search, which costs hardly more than one for a single file. */
  #coverAll(files: Iterable<string>): void {
    const asked = [...files].filter((file) => !this.#covered.has(file));
    const found = filesCovered(bundlePatterns(this.#session.config), asked);
    for (const file of asked) this.#covered.set(file, found.has(file));
  }
}

/** The same finding, wherever it stands. */
function sameFinding({ code, address = '', message }: Finding): string {
  return JSON.stringify([code, address, message]);
}

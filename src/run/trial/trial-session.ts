import type { DamagedRecord, TrialBook, TrialRecord } from '../../ledger/index.js';
import { coded, type Finding, kindOf, UserError } from '../../model/index.js';
import type { CommandHost, TrialEntry, TrialPlatform, Trials } from '../../providers/index.js';
import type { Criterion, TrialReport, TrialsReport } from '../../trial/index.js';
import type { Opened } from '../open/open-target.js';
import type { Planned } from '../plan-target.js';
import { type Asker, askerOf } from './asker.js';
import { changedAddresses, shownSwaps } from './changed-swaps.js';
import { criteriaOf, type ShownCriterion } from './criteria-of.js';
import { cleanUp } from './end-trial.js';
import { keptResults, readKept } from './kept-results.js';
import { isOpen } from './left-behind.js';
import { originOf } from './question.js';
import { damagedOf, damagedRecord } from './record-findings.js';
import { rereadResults } from './reread-results.js';
import type { RunContext } from './run-context.js';
import { type ReadyTrial, runTrial } from './run-trial.js';
import type { Before } from './since-commit.js';
import { tidyTrials } from './tidy-trials.js';
import { TRIAL_RUN_CODES as CODES } from './trial-codes.js';
import { costLines } from './trial-cost.js';
import { connectTrials, readableEntries } from './trial-entries.js';
import { endFinding, errorFinding, judged, type KnownTrial, trialsExit, unjudged } from './trial-report.js';

/** Whether questions on record are asked anew: all, those that have no results, or none. */
export type Again = boolean | 'unanswered';

/** How a session of trials runs. */
export interface SessionOptions {
  yes: boolean;
  again: Again;
  about: string | null;
  before: Before;
  /** Gets what the trials to launch will cost, before the first one starts. */
  tell?: ((costs: readonly string[]) => Promise<void>) | undefined;
}

/** A trial that is decided already, or one to run. */
type Prepared = { report: TrialReport } | { ready: ReadyTrial };

/** The trials of one opened and planned target. */
export class TrialSession {
  readonly #opened: Opened;
  readonly #trials: Trials;
  readonly #planned: Planned;
  readonly #host: CommandHost;
  readonly #options: SessionOptions;
  readonly #book: TrialBook;
  readonly #platform: TrialPlatform;
  readonly #asker: Asker;

  constructor(opened: Opened, planned: Planned, trials: Trials, options: SessionOptions, host: CommandHost) {
    this.#opened = opened;
    this.#planned = planned;
    this.#trials = trials;
    this.#options = options;
    this.#host = host;
    this.#book = opened.session.store.trials();
    this.#platform = connectTrials(trials, opened);
    this.#asker = askerOf(opened, planned, trials, options.before);
  }

  /** Runs trials, after cleaning up what killed ones left. */
  async run(entries: readonly TrialEntry[]): Promise<TrialsReport> {
    const { target } = this.#opened.session;
    const { records, damaged } = await this.#book.read();
    const prepared: Prepared[] = [];
    for (const entry of entries) {
      const [unusable] = damagedOf(entry.name, damaged);
      if (unusable === undefined) prepared.push(await this.#prepare(entry, records));
      else prepared.push({ report: this.#refused(entry, unusable) });
    }
    const own = new Set(entries.flatMap(({ name }) => damagedOf(name, damaged)));
    const others = damaged.filter((one) => !own.has(one)).map(damagedRecord);
    const ready = prepared.flatMap((one) => ('ready' in one ? [one.ready] : []));
    const kept = new Set(ready.map(({ record }) => record));
    const tidied = await tidyTrials(
      records.filter((record) => !kept.has(record)),
      { ...this.#context(), now: this.#host.clock.now, mayLaunch: true },
    );
    if (ready.length > 0) {
      const costs = costLines(ready);
      for (const line of costs) this.#host.err(`${line}\n`);
      await this.#options.tell?.(costs);
      const count = ready.length === 1 ? 'this trial' : `these ${ready.length} trials`;
      if (!this.#options.yes) await this.#host.confirm(`Run ${count}?`);
    }
    const trials: TrialReport[] = [];
    for (const one of prepared) trials.push('report' in one ? one.report : await this.#runReady(one.ready));
    const not_named = this.#notNamed(entries);
    return {
      target: target.name,
      trials,
      not_named,
      cleaned: tidied.cleaned,
      findings: [...tidied.findings, ...others, ...notNamedNote(not_named)],
      exit_code: tidied.findings.some(({ code }) => code === CODES.unknown.code) ? 4 : trialsExit(trials),
    };
  }

  #bare(entry: TrialEntry): KnownTrial {
    const { target } = this.#opened.session;
    return {
      ...{ entry, target: target.name, workflow: entry.label },
      ...{ changed: [], question: '', record: null, findings: [] },
    };
  }

  /** A trial with a record that cannot be used: what that one made, and whether it asked the same, is unknown. */
  #refused(entry: TrialEntry, damaged: DamagedRecord): TrialReport {
    const finding: Finding = { ...damagedRecord(damaged), severity: 'error' };
    return unjudged(this.#bare(entry), 'refused', 'Not launched: one of its records cannot be used.', {
      findings: [finding],
    });
  }

  async #prepare(entry: TrialEntry, records: readonly TrialRecord[]): Promise<Prepared> {
    const bare = this.#bare(entry);
    try {
      return await this.#prepared(entry, records, bare);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const state = error.exitCode === 3 ? 'refused' : 'error';
      return { report: unjudged(bare, state, error.message, { findings: [errorFinding(error)] }) };
    }
  }

  async #prepared(entry: TrialEntry, records: readonly TrialRecord[], bare: KnownTrial): Promise<Prepared> {
    let { swap } = entry;
    let looked: Awaited<ReturnType<TrialPlatform['look']>> | undefined;
    if (swap === null) {
      looked = await this.#platform.look(entry);
      if (looked.users === null || looked.findings.length > 0)
        return { report: unjudged(bare, 'refused', 'Not launched.', { findings: looked.findings }) };
      swap = shownSwaps(looked.users, entry, (kind, id) => this.#planned.names.addressOf(kind, id));
    }
    const { changed, findings } = await this.#asker.changed(entry, swap);
    const known = { ...bare, changed, findings };
    if (findings.some(({ severity }) => severity === 'error'))
      return {
        report: unjudged(known, 'error', 'Not launched: not everything that it exchanges can be tried.'),
      };
    if (changed.length === 0)
      return {
        report: unjudged(
          known,
          'nothing_to_try',
          `Nothing that it exchanges ${findings.length > 0 ? 'can be tried' : 'changes'}.`,
        ),
      };
    const { asked, question } = this.#asker.question(entry, changed);
    const record = records.find((one) => one.question === question && one.trial === entry.name) ?? null;
    const asks: KnownTrial = { ...known, question, record };
    const { again } = this.#options;
    const isAgain = again === 'unanswered' ? isUnanswered(record) : again;
    if (record !== null && record.end !== null && !isAgain)
      return { report: await this.#recorded(asks, record) };
    looked ??= await this.#platform.look(entry);
    if (looked.findings.length > 0)
      return { report: unjudged(asks, 'error', 'Not launched.', { findings: looked.findings }) };
    const workflow = looked.name === null ? entry.label : `${entry.label} (${looked.name})`;
    return { ready: { ...asks, workflow, asked, isAgain } };
  }

  /** What the record says about a question that was asked before. */
  async #recorded(trial: KnownTrial, before: TrialRecord): Promise<TrialReport> {
    let findings: Finding[] = [];
    const known = readKept(await this.#book.results(before));
    const fresh = await rereadResults(trial.entry, before, known, this.#context());
    // Its results were recorded, and its run was killed before it cleaned up; or there are more of them by now.
    if (isOpen(before) || fresh !== null) {
      const held = await this.#book.take(before, before, null);
      if (fresh !== null) held.keep(keptResults(fresh));
      findings = await cleanUp(trial, held, this.#context());
    }
    const kept = fresh ?? known;
    const more = { findings, isRecorded: true };
    if (before.end?.state === 'done' && kept !== undefined)
      return judged(trial, kept.results, this.#criteriaOf(kept.criteria), more);
    const { state = 'failed', why = null } = before.end ?? {};
    const text = why ?? `Trial ${trial.entry.name} was asked before and has no results.`;
    const code =
      state === 'incomplete'
        ? CODES.incomplete
        : state === 'interrupted'
          ? CODES.interrupted
          : CODES.launchFailed;
    const finding = endFinding(code, text, 'To ask anew, run the trial with --again.', 'warning');
    return unjudged(trial, state === 'failed' || state === 'done' ? 'error' : state, text, {
      ...more,
      findings: [...findings, finding],
    });
  }

  async #runReady(ready: ReadyTrial): Promise<TrialReport> {
    if (this.#host.signal.aborted)
      return unjudged(ready, 'interrupted', 'Not launched: the run was interrupted before.');
    return runTrial(ready, this.#context());
  }

  #context(): RunContext {
    const { session, platform, offline } = this.#opened;
    return {
      book: this.#book,
      origin: originOf(session),
      platform,
      trials: this.#platform,
      entries: readableEntries(this.#trials, offline),
      kinds: session.kinds,
      host: this.#host,
      words: this.#trials.words,
      repeatableMs: this.#trials.repeatableMs,
      namespace: session.config.namespace,
      commit: offline.git.commit,
      about: this.#options.about,
      criteria: () => this.#allCriteria(),
    };
  }

  async #allCriteria(): Promise<Criterion[]> {
    return this.#criteriaOf(await this.#platform.criteria());
  }

  #criteriaOf(shown: readonly ShownCriterion[]): Criterion[] {
    return criteriaOf(shown, this.#trials.judges, this.#planned);
  }

  /** Changed items of the kind that trials are about, and that none of them names. */
  #notNamed(entries: readonly TrialEntry[]): string[] {
    const named = new Set(
      entries.flatMap(({ swap }) =>
        (swap ?? []).flatMap(({ what }) => ('address' in what ? [what.address] : [])),
      ),
    );
    if (entries.some(({ swap }) => swap === null)) return [];
    return [...changedAddresses(this.#planned, this.#trials.words)]
      .filter((address) => kindOf(address) === this.#trials.tried && !named.has(address))
      .sort();
  }
}

/** True for a trial that ended without results. What is unknown may have been launched, so it needs more than that. */
function isUnanswered(record: TrialRecord | null): boolean {
  const { end = null, experiment = null } = record ?? {};
  return end !== null && end.state !== 'done' && experiment?.state !== 'unknown';
}

function notNamedNote(addresses: readonly string[]): Finding[] {
  if (addresses.length === 0) return [];
  const named = addresses.slice(0, 5).join(', ');
  const more = addresses.length > 5 ? ` and ${addresses.length - 5} more` : '';
  const message = `No trial names ${named}${more}, which ${addresses.length === 1 ? 'changes' : 'change'} as well.`;
  return [{ ...coded(CODES.notNamed), message, remedy: 'Name it under swap of a trial to try it.' }];
}

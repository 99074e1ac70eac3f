import { isPublicJob } from '../../host/public-job.js';
import type { CommandHost, TrialEntry, Trials } from '../../providers/index.js';
import type { TrialsReport } from '../../trial/index.js';
import type { Host } from '../open/host.js';
import { type OpenHow, type OpenOptions, openTarget } from '../open/open-target.js';
import { planTarget } from '../plan-target.js';
import { cleanTrials } from './clean-trials.js';
import { filesBefore, NOTHING_BEFORE } from './since-commit.js';
import { trialEntries, trialsOf } from './trial-entries.js';
import { type Again, TrialSession } from './trial-session.js';

/** How trials are run: flags of the command, inputs of the Action. */
export interface TrialOptions extends OpenOptions {
  /** Try only what the files change since this commit. */
  since?: string;
  /** Launch without asking. */
  yes?: boolean;
  /** Ask anew, although the same question was asked. */
  again?: Again;
  /**
   * Inputs, outputs and reasons may be shown where a trial wants it; left out: unless strangers read the output of this
   * process.
   */
  hasTexts?: boolean;
  /** Only clean up what earlier trials left. */
  clean?: boolean;
  /** Address of the pull request, for people who find what a trial made; missing: that of the CI run. */
  about?: string;
  /** Gets what the trials to launch will cost, before the first one starts. */
  tell?(costs: readonly string[]): Promise<void>;
  /** While cleaning up, remove records that cannot be used. */
  dropDamaged?: boolean;
}

/**
 * Runs the trials of a target, or those with these names: what a plan changes is tried against what is live.
 * @throws FindingsError where the configuration or the files are wrong
 */
export async function trialTarget(
  options: TrialOptions,
  names: readonly string[],
  io: Host,
  host: CommandHost,
  how: OpenHow,
): Promise<TrialsReport> {
  const { yes = false, again = false, dropDamaged = false } = options;
  const clean = options.clean === true || dropDamaged;
  const hasTexts = options.hasTexts ?? !(await isPublicJob(io.env));
  let read: { trials: Trials; entries: TrialEntry[] } | undefined;
  const opened = await openTarget(options, [], io, {
    ...how,
    verb: 'trial',
    isPlanned: true,
    inspect: async (offline) => {
      await how.inspect?.(offline);
      const trials = await trialsOf(offline);
      read = { trials, entries: clean ? [] : shownTo(trialEntries(trials, offline, names), hasTexts, host) };
    },
  });
  try {
    if (read === undefined) throw new Error('trials are read before the first request');
    if (clean) return await cleanTrials(opened, read.trials, { names, dropDamaged }, host);
    const planned = await planTarget(opened.session);
    const about = options.about ?? aboutRun(io.env);
    const { trials } = read;
    const before =
      options.since === undefined
        ? NOTHING_BEFORE
        : await filesBefore(options.since, { ...opened, trials }, io);
    const settings = { yes, again, about, before, tell: options.tell };
    const session = new TrialSession(opened, planned, read.trials, settings, host);
    return await session.run(read.entries);
  } finally {
    await opened.client.close();
  }
}

/** Where strangers read along, no trial reads texts in the first place. */
function shownTo(entries: TrialEntry[], hasTexts: boolean, host: CommandHost): TrialEntry[] {
  if (hasTexts) return entries;
  return entries.map((entry) => {
    if (!entry.show_outputs) return entry;
    host.err(`${entry.name}: show_outputs has no effect, because this repository is public.\n`);
    return { ...entry, show_outputs: false };
  });
}

/** The pull request of a CI run, for people who find what a trial made; null where there is none. */
function aboutRun({
  GITHUB_SERVER_URL: server,
  GITHUB_REPOSITORY: repository,
  GITHUB_REF: ref = '',
}: Host['env']): string | null {
  const [, number] = /^refs\/pull\/(\d+)\//.exec(ref) ?? [];
  return number === undefined || !server || !repository ? null : `${server}/${repository}/pull/${number}`;
}

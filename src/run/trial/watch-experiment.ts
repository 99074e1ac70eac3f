import type { HeldTrial } from '../../ledger/index.js';
import { UserError } from '../../model/index.js';
import type { CommandHost, Launched, TrialEntry, TrialPlatform } from '../../providers/index.js';
import type { TrialResults } from '../../trial/index.js';

/** Between looks, at first and at most, in milliseconds. */
const FIRST_MS = 2_000;
const MOST_MS = 15_000;
/** How long an experiment that the platform accepted may be out of sight, in milliseconds: it was accepted, not yet begun. */
const UNSEEN_MS = 60_000;
/** How long answers that are still missing are waited for without a new one, in milliseconds. */
const QUIET_MS = 120_000;

/** How waiting ended. `late`: the limit was over first; `gone`: the platform does not know the experiment. */
export type Watched =
  /** `missing`: answers that were still to come. */
  | { state: 'ended'; results: TrialResults; missing: number }
  | { state: 'gone' | 'cut' | 'failed' }
  /** `isShown`: the platform showed the experiment as one of a trial. */
  | { state: 'late' | 'interrupted'; isShown: boolean };

interface WatchContext {
  held: HeldTrial;
  entry: TrialEntry;
  platform: TrialPlatform;
  host: CommandHost;
}

/** Waits until an experiment and the answers of its judges are there, its limit is over, or a signal comes. */
export async function watchExperiment(id: number | string, context: WatchContext): Promise<Watched> {
  const { held, entry, platform, host } = context;
  const { experiment } = held.record;
  const end = Date.parse(experiment?.sent_at ?? '') + entry.limits.minutes * 60_000;
  const wait = waiting(context, end);
  let said = '';
  let isShown = false;
  let unseenSince: number | null = null;
  for (;;) {
    const launched = await look(() => platform.status(entry, id), host);
    if (host.signal.aborted) return { state: 'interrupted', isShown };
    if (launched === null) {
      unseenSince ??= host.clock.now();
      if (host.clock.now() - unseenSince >= UNSEEN_MS) return { state: 'gone' };
    } else if (launched !== undefined) {
      unseenSince = null;
      isShown = true;
      const { base, head, status, state } = launched;
      if (experiment !== null && experiment.workflows === null) {
        experiment.workflows = { base: base.workflow.id, head: head.workflow.id };
        await held.save('watch');
      }
      const line = `${entry.name}: ${status}, ${progress(base, 'base')}, ${progress(head, 'head')}`;
      if (line !== said) host.err(`${line}\n`);
      said = line;
      if (state === 'ended') return readAnswers(launched, context, end);
      if (state !== 'running') return { state };
    }
    const stopped = await wait();
    if (stopped !== null) return { state: stopped, isShown };
  }
}

function progress({ tasks, success_count: good }: Launched['base'], name: string): string {
  return `${name} ${good === null ? '' : `${good} of `}${tasks.length} tasks${good === null ? '' : ' ended well'}`;
}

/** Reads the answers, and waits for those that come later than the tasks. */
async function readAnswers(
  launched: Launched,
  { held, entry, platform, host }: WatchContext,
  end: number,
): Promise<Watched> {
  const wait = waiting({ held, host }, end);
  let least = Number.POSITIVE_INFINITY;
  let since = host.clock.now();
  for (;;) {
    const read = await look(() => platform.results(entry, launched, end), host);
    if (host.signal.aborted) return { state: 'interrupted', isShown: true };
    const now = host.clock.now();
    if (read !== undefined) {
      const { base, head, missing } = read;
      if (missing < least) {
        since = now;
        if (missing > 0) host.err(`${entry.name}: ${missing} answers of judges are still missing\n`);
      }
      least = Math.min(least, missing);
      const isOver = now >= end || now - since >= QUIET_MS;
      if (missing === 0 || isOver)
        return { state: 'ended', results: { base, head, at: new Date(now).toISOString() }, missing };
    }
    const stopped = await wait();
    if (stopped === 'interrupted' || (stopped === 'late' && read === undefined))
      return { state: stopped, isShown: true };
  }
}

/** Waits a little longer each time. */
function waiting({ held, host }: Pick<WatchContext, 'held' | 'host'>, end: number) {
  let ms = FIRST_MS;
  return async (): Promise<'late' | 'interrupted' | null> => {
    const left = end - host.clock.now();
    if (left <= 0) return 'late';
    try {
      await host.clock.sleep(Math.min(ms, left), host.signal);
    } catch (error) {
      if (!host.signal.aborted) throw error;
    }
    if (host.signal.aborted) return 'interrupted';
    ms = Math.min(ms * 1.5, MOST_MS);
    await held.renew('wait');
    return null;
  };
}

/** A platform that does not answer for a while ends no trial: undefined, and the next look follows. */
async function look<T>(ask: () => Promise<T>, host: CommandHost): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (host.signal.aborted) return undefined;
    if (!(error instanceof UserError)) throw error;
    host.err(`${error.message}\n`);
    return undefined;
  }
}

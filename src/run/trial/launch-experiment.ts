import type { HeldTrial } from '../../ledger/index.js';
import { type JsonObject, sameJson } from '../../model/index.js';
import type { TrialEntry, TrialPlatform } from '../../providers/index.js';
import { failureText } from './head-objects.js';

/** How a launch ended. `isNew`: this run got the id from the platform. `unknown`: nobody knows whether it took effect. */
export type LaunchResult =
  | { state: 'launched'; id: number | string; isNew: boolean }
  | { state: 'unknown'; message: string }
  | { state: 'failed'; message: string };

/**
 * Launches the experiment of a trial at most once. The exact request is on record before it is sent, and is sent again only
 * as the same request with the same key, as long as the platform then answers with the first one.
 * @param repeatableMs how long that is
 */
export async function launchExperiment(
  held: HeldTrial,
  entry: TrialEntry,
  request: { key: string; body: JsonObject },
  { platform, now, repeatableMs }: { platform: TrialPlatform; now: () => number; repeatableMs: number },
): Promise<LaunchResult> {
  const { record } = held;
  const known = record.experiment;
  if (known !== null && known.id !== null && known.state !== 'refused')
    return { state: 'launched', id: known.id, isNew: false };
  const isRepeat = known?.state === 'sending' || known?.state === 'unknown';
  if (isRepeat) {
    const why =
      known.key !== request.key || !sameJson(known.body, request.body)
        ? 'the request is no longer the recorded one'
        : now() - Date.parse(known.sent_at) > repeatableMs
          ? 'it was sent too long ago to be repeated as the same request'
          : null;
    if (why !== null) {
      if (known.state !== 'unknown') {
        known.state = 'unknown';
        await held.save('lost track of');
      }
      return { state: 'unknown', message: `it was sent at ${known.sent_at} without an answer, and ${why}` };
    }
    await held.save('launch again');
  } else {
    record.experiment = {
      ...request,
      state: 'sending',
      sent_at: new Date(now()).toISOString(),
      id: null,
      workflows: null,
      copies: entry.cleanup === 'archive' ? 'wanted' : 'kept',
    };
    await held.save('launch');
  }
  const experiment = record.experiment;
  if (experiment === null) throw new Error('the launch is on record');
  const result = await platform.launch(entry, request.body, {
    idempotencyKey: request.key,
    guard: held.lost,
  });
  switch (result.state) {
    case 'ok': {
      const id = result.answer?.id;
      if (typeof id !== 'number' && typeof id !== 'string')
        return {
          state: 'unknown',
          message: 'the platform accepted it and did not say which experiment it is',
        };
      experiment.state = 'launched';
      experiment.id = id;
      await held.save('launched');
      return { state: 'launched', id, isNew: true };
    }
    case 'unknown':
    case 'partial':
      return { state: 'unknown', message: result.message };
    default: {
      const message = failureText(result);
      // A refused repetition says nothing about the first send.
      if (isRepeat) return { state: 'unknown', message: `the first request got no answer; then: ${message}` };
      experiment.state = 'refused';
      await held.save('did not launch');
      return { state: 'failed', message };
    }
  }
}

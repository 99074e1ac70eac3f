import type { Resource } from '../../model/index.js';
import type { Change } from '../../plan/index.js';
import type { Outcome } from '../outcome.js';
import { entryAfter } from '../record/entries.js';
import { recordChange } from '../record/record-change.js';
import { observedNow } from '../record/settle.js';
import type { Run, StepResult } from '../run.js';

const WORDS: { [action: string]: Outcome['outcome'] } = {
  adopt: 'adopted',
  converge: 'converged',
  keep: 'kept',
  release: 'released',
  forget: 'forgotten',
};

/** Applies a ledger-only change; nothing is sent. */
export async function ledgerStep(
  run: Run,
  change: Change,
  resource: Resource | undefined,
): Promise<StepResult> {
  const outcome = WORDS[change.action];
  if (outcome === undefined) throw new Error(`${change.action} is not a ledger-only change`);
  if (change.action === 'release' || change.action === 'forget') {
    await run.session.remove(change.address);
    return { outcome, id: change.id };
  }
  const left = run.entries.get(change.address);
  if (resource === undefined && change.action === 'converge' && left !== undefined) {
    // An item that left the files: the only record is that nothing protects it any more.
    await run.session.put({ ...left, protect: false });
    return { outcome, id: left.id };
  }
  const found = run.matches.get(change.address)?.found;
  if (resource === undefined || found?.state !== 'live') throw new Error(`${change.address} was not matched`);
  const { live } = found;
  const before = run.entryOf(change.address);
  const entry = entryAfter(run, resource, change, {
    id: live.id,
    seen: live,
    origin: before?.origin ?? 'adopted',
    generation: before?.generation ?? 0,
    observed: observedNow(run, resource, change, live),
  });
  await recordChange(run, change, entry);
  return { outcome, id: live.id, version: live.version };
}

import type { EditDecision } from '../inputs.js';
import { PLAN_CODES } from '../plan-codes.js';
import type { PlanContext } from './context.js';

/** Notes every `overwrite` in `sync` that matches no current edit, or has been applied. */
export function noteDecisions(context: PlanContext): void {
  const { inputs, draft } = context;
  const open = new Set([...draft.failed, ...draft.unreadable.map((one) => one.address)]);
  for (const decision of inputs.decisions) {
    const { address } = decision;
    if (draft.decided.has(address) || !inputs.selected(address)) continue;
    const held = draft.held.get(address);
    if (held === undefined && open.has(address)) continue;
    if (held !== undefined && held.edit === null) continue;
    note(context, decision, held?.edit ?? null);
  }
}

function note(
  { inputs: { base, header }, draft }: PlanContext,
  { address, edit, place }: EditDecision,
  other: string | null,
): void {
  const of = `overwrite: {${header.target}: ${edit}}`;
  if (other !== null) {
    const message = `${of} does not match the current edit on the platform (${other}).`;
    const remedy = 'Review that edit, then write its digest or remove the line.';
    draft.say('note', PLAN_CODES.otherEdit.code, address, message, { place, remedy });
    return;
  }
  const isDone = base.entries.get(address)?.overwritten === edit;
  const message = isDone
    ? `${of} has been applied and has no further effect.`
    : `${of} matches no current edit.`;
  draft.say('note', PLAN_CODES.editSettled.code, address, message, {
    place,
    remedy: 'Remove the line from sync.',
  });
}

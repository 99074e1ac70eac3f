import { PLAN_CODES } from '../plan-codes.js';
import type { DecisionContext } from './decision-context.js';

/** Says what planned writes do that their leaves do not show, as far as kinds know of it. */
export function sayCautions({ inputs, matches, draft }: DecisionContext): void {
  for (const { address, kind: name, action, place, leaves } of draft.changes.values()) {
    const kind = inputs.kinds.find(name);
    if (kind?.cautions === undefined || (action !== 'update' && action !== 'delete')) continue;
    const found = matches.get(address)?.found;
    const live = found?.state === 'live' ? found.live.object : {};
    for (const caution of kind.cautions({ action, live, leaves }))
      draft.say('warning', PLAN_CODES.caution.code, address, caution, { place });
  }
}

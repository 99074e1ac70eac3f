import { PLAN_CODES } from '../plan-codes.js';
import type { DecisionContext } from './decision-context.js';

/**
 * Names objects that an interrupted create made under another id and did not get to remove: the create, when it is made
 * again, removes them first; nothing else does.
 */
export function sayStrays({ inputs, view, draft, matches }: DecisionContext): void {
  for (const { address, kind: name, partition, strays = [] } of inputs.base.entries.values()) {
    const kind = inputs.kinds.find(name);
    if (kind === undefined || strays.length === 0) continue;
    const rows = view.list(kind, partition);
    const left = strays.filter((id) => rows.state !== 'ok' || rows.value.byId.has(id));
    if (left.length === 0) continue;
    const isMadeAgain = draft.changes.get(address)?.action === 'create';
    const ids = left.map((id) => `${name}/${id}`).join(', ');
    draft.say(
      'warning',
      PLAN_CODES.strays.code,
      address,
      isMadeAgain
        ? `An interrupted apply made ${ids} in its place; this one removes it first, unless somebody edited it.`
        : `An interrupted apply made ${ids} in its place, and nothing removes it.`,
      {
        place: matches.get(address)?.resource.place ?? null,
        ...(isMadeAgain ? {} : { remedy: `Delete it in ${kind.words.app}.` }),
      },
    );
  }
}

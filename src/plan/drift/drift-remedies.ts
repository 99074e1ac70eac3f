import { type Place, pasted, patternOf, type Remedy, toRun, valued } from '../../model/index.js';
import { applyRemedy, type EditOf, edit, overwriteRemedy, pullRemedy } from '../decide/remedies.js';
import { decisionRemedy } from '../decide/sync-line.js';

/** For an edited resource; without a place it is in no file, so nothing can be written back. */
export function editedRemedies(of: EditOf): Remedy[] {
  const { address, target, place } = of;
  if (place === null) return [leave(address), bringBack];
  return [
    pullRemedy('To keep the live edit', address),
    overwriteRemedy('To overwrite it', address),
    decisionRemedy('To overwrite only this edit', place, address, target, of.edit),
  ];
}

/** For a resource that was deleted on the platform. */
export function deletedRemedies(of: EditOf): Remedy[] {
  const { address, target, place } = of;
  if (place === null) return [leave(address)];
  return [
    overwriteRemedy('To recreate it', address),
    decisionRemedy('To recreate it this once', place, address, target, of.edit),
    { to: 'To accept the deletion', type: edit(place, 'remove the item from the files,') },
  ];
}

/** For a resource that was deleted, and whose key another object has now. */
export function replacedRemedies(address: string, place: Place | null): Remedy[] {
  if (place === null) return [leave(address)];
  return [
    pullRemedy('To pull it into the files', address),
    applyRemedy('To overwrite it with the files', address, valued('--take-over', patternOf(address))),
  ];
}

/** For a resource in no file: only the ledger knows it. */
function leave(address: string): Remedy {
  return toRun('To forget it, since it is not in the files', pasted('ledger', 'forget', patternOf(address)));
}

const bringBack: Remedy = { to: 'To manage it again', type: 'bring the item back into the files' };

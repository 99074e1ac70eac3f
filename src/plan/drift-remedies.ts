import type { Place } from '../model/index.js';
import { edit, shellWord } from './remedies.js';

type Remedy = { to: string; type: string };

/** Commands of a report that is read far from where it was made always name their target. */
function typed(words: string, address: string, target: string): string {
  return `pipelines-sync ${words} --target ${shellWord(target)} --only ${shellWord(address)}`;
}

export function editedRemedies(address: string, target: string, place: Place | null): Remedy[] {
  if (place === null) return [leave(address, target), bringBack];
  return [
    { to: 'To keep the live edit', type: typed('pull', address, target) },
    { to: 'To overwrite it', type: typed('apply --on-drift overwrite', address, target) },
  ];
}

export function deletedRemedies(address: string, target: string, place: Place | null): Remedy[] {
  if (place === null) return [leave(address, target)];
  return [
    { to: 'To create it again', type: typed('apply --on-drift overwrite', address, target) },
    { to: 'To let it go', type: edit(place, 'remove the item from the files,') },
  ];
}

export function replacedRemedies(address: string, target: string, place: Place | null): Remedy[] {
  if (place === null) return [leave(address, target)];
  return [
    { to: 'To take it into the files', type: typed('pull', address, target) },
    {
      to: 'To overwrite it with the files',
      type: typed(`apply --take-over=${shellWord(address)}`, address, target),
    },
  ];
}

/** What stands in no file any more is only remembered. */
function leave(address: string, target: string): Remedy {
  return {
    to: 'To let it go, since it is in no file',
    type: `pipelines-sync ledger forget ${shellWord(address)} --target ${shellWord(target)}`,
  };
}

const bringBack: Remedy = { to: 'To manage it again', type: 'bring the item back into the files' };

import type { Place } from '../model/index.js';

type Remedy = { to: string; type: string };

/** An address as a word of a shell. */
export function shellWord(address: string): string {
  return /["$`\\]/.test(address) ? `'${address.replaceAll("'", "'\\''")}'` : `"${address}"`;
}

/** The command that decides one held resource. */
export function command(address: string, flags: string): string {
  return `pipelines-sync apply ${flags} --only ${shellWord(address)}`;
}

/** The command that takes live values of one resource into the files. */
export function pullCommand(address: string): string {
  return `pipelines-sync pull --only ${shellWord(address)}`;
}

export function edit(place: Place | null, what: string): string {
  return place === null ? what : `${what} at ${place.file}:${place.line}`;
}

export function driftRemedies(address: string): Remedy[] {
  return [
    { to: 'To keep the live edit', type: pullCommand(address) },
    { to: 'To overwrite it', type: command(address, '--on-drift overwrite') },
    { to: 'To leave both as they are for now', type: command(address, '--on-drift keep') },
  ];
}

export function takeoverRemedies(address: string): Remedy[] {
  return [
    { to: 'To keep what is live', type: pullCommand(address) },
    { to: 'To overwrite it with the file', type: command(address, `--take-over=${shellWord(address)}`) },
  ];
}

export function goneRemedies(address: string): Remedy[] {
  return [
    { to: 'To create it again', type: command(address, '--on-drift overwrite') },
    { to: 'To let it go', type: 'remove the item from the files' },
  ];
}

export function launchRemedies(address: string): Remedy[] {
  return [{ to: 'To launch it', type: command(address, `--launch ${shellWord(address)}`) }];
}

/** A launch that may have run is not repeated by `--launch`; under another name it is another experiment. */
export function unknownLaunchRemedies(place: Place | null): Remedy[] {
  return [{ to: 'To launch it once more, when it did not run', type: edit(place, 'give it another name') }];
}

/** What to do where it is not clear which object is meant: pin one, or correct the pin that is there. */
export function pinRemedies(
  address: string,
  ids: readonly (number | string)[],
  target: string,
  isPinned: boolean,
): Remedy[] {
  const setting = `sync: {${JSON.stringify(address)}`;
  const pins = ids.map((id) => ({
    to: `To mean the one with id ${id}`,
    type: `${setting}: {id: {${JSON.stringify(target)}: ${JSON.stringify(id)}}}}`,
  }));
  if (isPinned) pins.push({ to: 'To go on without the pin', type: `remove id from ${setting}: …}` });
  else if (pins.length === 0)
    pins.push({ to: 'To go on', type: 'give one of the two items another name, or remove it' });
  return pins;
}

export function budgetRemedies(wanted: number): Remedy[] {
  return [
    { to: 'To allow it once', type: `pipelines-sync apply --allow-deletes ${wanted}` },
    { to: 'To allow it always', type: 'raise limits of the target in the configuration' },
    { to: 'To keep them', type: 'bring the items back into the files' },
  ];
}

export function emptyRemedies(): Remedy[] {
  return [
    { to: 'To remove everything', type: 'pipelines-sync apply --allow-empty' },
    { to: 'To keep everything', type: 'bring the bundles back, or correct bundles in the configuration' },
  ];
}

export function unreviewedRemedies(address: string): Remedy[] {
  return [
    { to: 'To have it reviewed', type: 'open a pull request that makes this change; its plan shows it' },
    { to: 'To do it now', type: command(address, '--yes') },
  ];
}

/** What to do where the ledger holds one object for two addresses. */
export function forgetDisputed(address: string): string {
  return `Where it is not the object of ${address}: pipelines-sync ledger forget ${shellWord(address)}. Then plan again.`;
}

export function protectionRemedies(address: string): Remedy[] {
  return [
    {
      to: 'To allow it',
      type: `sync: {${JSON.stringify(address)}: {protect: false}}, apply that, then apply this change`,
    },
  ];
}

import type { Place } from '../model/index.js';

type Remedy = { to: string; type: string };

function quoted(address: string): string {
  return /["$`\\]/.test(address) ? `'${address.replaceAll("'", "'\\''")}'` : `"${address}"`;
}

/** The command that decides one held resource. */
export function command(address: string, flags: string): string {
  return `pipelines-sync apply ${flags} --only ${quoted(address)}`;
}

export function edit(place: Place | null, what: string): string {
  return place === null ? what : `${what} at ${place.file}:${place.line}`;
}

export function driftRemedies(address: string, place: Place | null): Remedy[] {
  return [
    { to: 'To keep the live edit', type: edit(place, 'write the live values into the file,') },
    { to: 'To overwrite it', type: command(address, '--on-drift overwrite') },
    { to: 'To leave both as they are for now', type: command(address, '--on-drift keep') },
  ];
}

export function takeoverRemedies(address: string, place: Place | null): Remedy[] {
  return [
    { to: 'To keep what is live', type: edit(place, 'write the live values into the file,') },
    { to: 'To overwrite it with the file', type: command(address, `--take-over=${quoted(address)}`) },
  ];
}

export function goneRemedies(address: string): Remedy[] {
  return [
    { to: 'To create it again', type: command(address, '--on-drift overwrite') },
    { to: 'To let it go', type: 'remove the item from the files' },
  ];
}

export function launchRemedies(address: string): Remedy[] {
  return [{ to: 'To launch it', type: command(address, `--launch ${quoted(address)}`) }];
}

export function pinRemedies(address: string, ids: readonly (number | string)[], target: string): Remedy[] {
  return ids.map((id) => ({
    to: `To mean the one with id ${id}`,
    type: `sync: {${JSON.stringify(address)}: {id: {${JSON.stringify(target)}: ${JSON.stringify(id)}}}}`,
  }));
}

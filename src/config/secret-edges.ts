import { lateSpots } from '../bundle/compile-bundle.js';
import { coded, type Finding, type Resource } from '../model/index.js';
import { SETTINGS_CODES } from './settings-codes.js';
import { type Environment, readSecret } from './settings-input.js';

/**
 * A warning for each variable whose value begins or ends with white space: a token with a line break at its
 * end is another token, and a platform that takes it says so nowhere. Said once, where the files use it first;
 * never anything of the value.
 */
export function secretEdges(resources: readonly Resource[], env: Environment): Finding[] {
  const found = new Map<string, Finding>();
  for (const { resource, path, value } of lateSpots(resources).secrets) {
    const { name } = value;
    const edge = found.has(name) ? undefined : edgeOf(readSecret(env, name) ?? '');
    if (edge === undefined) continue;
    found.set(name, {
      ...coded(SETTINGS_CODES.secretEdges),
      message: `The value of the secret ${name} ${edge}, which is sent as a part of it.`,
      remedy: `Set ${name} again without it; what comes out of a file or an editor often has it. Where it belongs to the secret, nothing is wrong.`,
      address: resource.address,
      place: resource.placeOf(path),
    });
  }
  return [...found.values()];
}

/** Where a value has what is easily overlooked, the end first. */
function edgeOf(value: string): string | undefined {
  if (/[\r\n\u0085\u2028\u2029]$/.test(value)) return 'ends with a line break';
  if (/\s$/.test(value)) return 'ends with white space';
  if (/^[\r\n\u0085\u2028\u2029]/.test(value)) return 'begins with a line break';
  return /^\s/.test(value) ? 'begins with white space' : undefined;
}

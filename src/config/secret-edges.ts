import { lateSpots } from '../bundle/compile-bundle.js';
import { coded, type Finding, type Resource } from '../model/index.js';
import { SETTINGS_CODES } from './settings-codes.js';
import { type Environment, readSecret } from './settings-input.js';

/**
 * Warns about secrets that begin or end with white space: a token with a line break at its end is another token, and the
 * platform does not complain. One warning for each variable, at its first use, without quoting the value.
 */
export function secretEdges(resources: readonly Resource[], env: Environment): Finding[] {
  const found = new Map<string, Finding>();
  for (const { resource, path, value } of lateSpots(resources).secrets) {
    const { name } = value;
    const edge = found.has(name) ? undefined : edgeOf(readSecret(env, name) ?? '');
    if (edge === undefined) continue;
    found.set(name, {
      ...coded(SETTINGS_CODES.secretEdges),
      message: `The value of the secret ${name} ${edge}, which is sent with it.`,
      remedy: `Set ${name} again without it: it often comes from a file or an editor. If it belongs to the secret, ignore this warning.`,
      address: resource.address,
      place: resource.placeOf(path),
    });
  }
  return [...found.values()];
}

/** Names the white space around a value, the end first; undefined without any. */
function edgeOf(value: string): string | undefined {
  if (/[\r\n\u0085\u2028\u2029]$/.test(value)) return 'ends with a line break';
  if (/\s$/.test(value)) return 'ends with white space';
  if (/^[\r\n\u0085\u2028\u2029]/.test(value)) return 'begins with a line break';
  return /^\s/.test(value) ? 'begins with white space' : undefined;
}

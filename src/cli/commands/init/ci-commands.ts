import { at, pasted, type Shell, shellLine } from '../../../model/index.js';
import type { ServedTarget } from './served-target.js';

/** Variable of a CI system with path or address of the package, or its name and version. */
export const PACKAGE_VARIABLE = 'PIPELINES_SYNC_PACKAGE';

/** Its value in a shell, which ends where it is not set: npm would install the current folder in its place. */
export const PACKAGE_FROM = `\${${PACKAGE_VARIABLE}:?is not set}`;

/** The commands of a CI job for one target, as lines for a shell. */
export interface CiCommands {
  validate: string;
  /** Prints Markdown for a comment. */
  plan: string;
  apply: string;
  drift: string;
}

/** @param config the configuration from the root of the repository; null for the usual place */
export function ciCommands(
  { name }: Pick<ServedTarget, 'name'>,
  config: string | null,
  shell: Shell = 'sh',
): CiCommands {
  const place = { ...(config === null ? {} : { config }), ...(name === null ? {} : { target: name }) };
  const line = (...words: string[]) => shellLine(at(pasted(...words), place), shell);
  return {
    validate: line('validate'),
    plan: line('plan', '--format', 'markdown'),
    apply: line('apply', '--yes'),
    drift: line('drift'),
  };
}

/** The variables and secrets that jobs need, each once. Where targets share a secret, CI systems can scope its values. */
export function variablesOf(targets: readonly ServedTarget[]): { secrets: string[]; others: string[] } {
  const secrets = targets.flatMap(({ key, secrets: own }) => [key, ...own.map(({ name }) => name)]);
  const others = targets.flatMap(({ address, host }) => [
    ...(address === null ? [] : [address]),
    ...(host === null ? [] : ['PIPELINES_SYNC_HOSTS']),
  ]);
  return { secrets: [...new Set(secrets)], others: [...new Set(others)] };
}

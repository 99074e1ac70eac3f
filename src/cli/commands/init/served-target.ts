import type { TargetConfig } from '../../../config/config-types.js';
import { isLoopback } from '../../../http/index.js';
import { keyVariable, targetKeyVariable, targetWord, UserError } from '../../../model/index.js';
import type { Provider } from '../../../providers/index.js';
import { COMMAND_CODES } from '../../command-codes.js';

/** A target as a job of a CI system serves it. */
export interface ServedTarget {
  /** Null: the only one, which nothing has to name. */
  name: string | null;
  /** Part of names of jobs and artifacts, unique among the targets; '' for the only one. */
  job: string;
  /** Variable that holds its key. */
  key: string;
  /** Variables that `{$env: NAME}` of its items may use. */
  secrets: readonly Secret[];
  /** Variable with the address of the platform, where neither the file nor the platform names one that gets a key. */
  address: string | null;
  /** The host of an address that only the file names: a person has to name it as well. */
  host: string | null;
  /** False where files are only checked. */
  isApplied: boolean;
  /** Longest time of its trials together, in minutes; null without trials. */
  trialMinutes: number | null;
}

/** A secret of a target, and its name in a CI system that keeps the secrets of all targets in one place. */
export interface Secret {
  name: string;
  /** Name of the value for this target alone, where several targets have a secret of this name. */
  own: string | null;
}

/** A target of the configuration with its provider. */
export interface ConfiguredTarget {
  target: TargetConfig;
  provider: Provider;
  /** As in a served target; missing without trials. */
  trialMinutes?: number | null;
}

/**
 * What the jobs of a CI system need to serve these targets. Pure.
 * @throws UserError PS9047 for a name that no job can be given
 */
export function servedTargets(targets: readonly ConfiguredTarget[]): ServedTarget[] {
  const isOnly = targets.length === 1;
  const users = new Map<string, number>();
  for (const { target } of targets)
    for (const name of target.secrets) users.set(name, (users.get(name) ?? 0) + 1);
  const jobs = new Set<string>();
  return targets.map(({ target, provider: { settings, sync }, trialMinutes = null }) => {
    const { name, apiKeyEnv, baseUrl } = target;
    refuseUnnameable(name, isOnly);
    const url = baseUrl === null ? null : new URL(baseUrl);
    const isTrusted = url === null || isLoopback(url.hostname) || settings.trusts(url);
    return {
      name: isOnly ? null : name,
      job: isOnly ? '' : uniqueJob(name, jobs),
      key: apiKeyEnv ?? (isOnly ? keyVariable(settings) : targetKeyVariable(settings, name)),
      secrets: [...new Set(target.secrets)].map((secret) => ({
        name: secret,
        own: (users.get(secret) ?? 0) > 1 ? `${secret}_${targetWord(name)}` : null,
      })),
      address: baseUrl === null && settings.defaultBaseUrl === null ? settings.baseUrlVariables[0] : null,
      host: isTrusted ? null : url.host,
      isApplied: sync !== undefined,
      trialMinutes,
    };
  });
}

/** The Action separates targets by commas, and CI systems replace expressions in what they are given. */
function refuseUnnameable(name: string, isOnly: boolean): void {
  if (isOnly || !/[,$]|^\s|\s$/.test(name)) return;
  throw new UserError(
    COMMAND_CODES.initUnserved.code,
    `The target ${JSON.stringify(name)} cannot be named in a workflow: a comma or $ is in it, or a blank at an end.`,
    'Rename it in the configuration.',
  );
}

function uniqueJob(name: string, taken: Set<string>): string {
  const plain = name.replaceAll(/[^\w-]+/g, '-').replace(/^(?![A-Za-z_])/, '_');
  let job = plain;
  for (let number = 2; taken.has(job.toLowerCase()); number += 1) job = `${plain}-${number}`;
  taken.add(job.toLowerCase());
  return job;
}

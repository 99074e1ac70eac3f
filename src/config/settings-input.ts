import type { Code, OwnSettings, Place, ProviderSettings, Severity } from '../model/index.js';
import type { TargetConfig } from './config-types.js';

/** Everything the settings of a run are made of; nothing else is looked at. */
export interface SettingsInput {
  flags: {
    apiKey?: string | undefined;
    baseUrl?: string | undefined;
    org?: string | number | undefined;
    /** What messages call a place of the key, where it is not what the user wrote. */
    keyWords?: { readonly [source: string]: string } | undefined;
  };
  env: Environment;
  target: TargetConfig;
  /** How the target's platform is reached. */
  provider: ProviderSettings;
  /** What the platform's own tool keeps on this machine. */
  sdkConfig: OwnSettings | null;
  /** Nothing will be sent: no key is needed, and a contradicting environment is only a warning. */
  offline?: boolean;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** Adds a finding; `place` is where the configuration says what is wrong. */
export type Tell = (
  kind: Code,
  message: string,
  remedy: string,
  more?: { severity?: Severity; place?: Place | undefined },
) => void;

/** A variable by a name that a file chose, which may also be the name of something of every object. */
export function readVariable(env: Environment, name: string): string | undefined {
  return Object.hasOwn(env, name) ? env[name] : undefined;
}

/** True for a flag or variable that holds something: an empty one counts as not set (C-g). */
export function isSet(value: string | undefined): value is string {
  return value !== undefined && value.trim() !== '';
}

/** The value of a secret; undefined where its variable is not set, or empty. */
export function readSecret(env: Environment, name: string): string | undefined {
  const value = readVariable(env, name);
  return isSet(value) ? value : undefined;
}

/** The values of secrets that are set. */
export function readSecrets(env: Environment, names: readonly string[]): string[] {
  return names.flatMap((name) => readSecret(env, name) ?? []);
}

/** How a variable is set where this process runs: a job of GitHub, of another CI system, or a shell. */
export function howToSet(name: string, env: Environment): string {
  if (env.GITHUB_ACTIONS === 'true')
    return `Give the step that applies the secret: env: {${name}: "\${{ secrets.${name} }}"}.`;
  if (isSet(env.CI)) return `Give ${name} to the CI job that applies, as a protected variable.`;
  return `Set it in the shell that applies: export ${name}=…`;
}

/** True for the target that stands in where there is no configuration file. */
export function isImplicit(target: TargetConfig): boolean {
  return target.place === undefined;
}

import type { Code, OwnSettings, Place, ProviderSettings, Severity } from '../model/index.js';
import type { TargetConfig } from './config-types.js';

/** Every source of the settings of a run. */
export interface SettingsInput {
  flags: {
    apiKey?: string | undefined;
    baseUrl?: string | undefined;
    org?: string | number | undefined;
    /** Other names for the sources of the key in messages. */
    keyWords?: { readonly [source: string]: string } | undefined;
  };
  env: Environment;
  target: TargetConfig;
  /** Settings of the target's provider. */
  provider: ProviderSettings;
  /** The settings file of the platform's SDK on this machine. */
  sdkConfig: OwnSettings | null;
  /** The run sends nothing: it needs no key, and a contradicting environment is only a warning. */
  offline?: boolean;
}

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Adds a finding; `place` is the cause in the configuration. */
export type Tell = (
  kind: Code,
  message: string,
  remedy: string,
  more?: { severity?: Severity; place?: Place | undefined },
) => void;

/** Reads a variable whose name comes from a file, so it may equal the name of a built-in member. */
export function readVariable(env: Environment, name: string): string | undefined {
  return Object.hasOwn(env, name) ? env[name] : undefined;
}

/** True for a flag or variable with a value: an empty one counts as not set (C-g). */
export function isSet(value: string | undefined): value is string {
  return value !== undefined && value.trim() !== '';
}

/** The value of a secret; undefined where its variable is not set or empty. */
export function readSecret(env: Environment, name: string): string | undefined {
  const value = readVariable(env, name);
  return isSet(value) ? value : undefined;
}

/** The values of secrets that are set. */
export function readSecrets(env: Environment, names: readonly string[]): string[] {
  return names.flatMap((name) => readSecret(env, name) ?? []);
}

/** How to set a variable where this process runs: a GitHub job, another CI system, or a shell. */
export function howToSet(name: string, env: Environment): string {
  if (env.GITHUB_ACTIONS === 'true')
    return `Pass the secret to the step that applies: env: {${name}: "\${{ secrets.${name} }}"}`;
  if (isSet(env.CI)) return `Pass ${name} to the CI job that applies, as a protected variable.`;
  return `Set it in the shell that applies: export ${name}=…`;
}

/** True for the implicit target of a run without configuration. */
export function isImplicit(target: TargetConfig): boolean {
  return target.place === undefined;
}

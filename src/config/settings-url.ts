import { isLoopback } from '../http/index.js';
import {
  type Code,
  exampleAddress,
  exportLine,
  type OwnSettings,
  type ProviderSettings,
} from '../model/index.js';
import type { TargetConfig } from './config-types.js';
import { baseUrlProblem, readBaseUrl } from './config-url.js';
import { SETTINGS_CODES } from './settings-codes.js';
import { type Environment, isImplicit, isSet, type SettingsInput, type Tell } from './settings-input.js';

/** The base URL of a run. */
export interface ChosenUrl {
  url: string;
  source: string;
  /** True where a flag or the environment names it, so a person chose this host. */
  named: boolean;
  /** True where `--base-url` differs from the address that the run would use without it. */
  overrides: boolean;
}

interface UrlInput {
  flag: string | undefined;
  env: Environment;
  target: TargetConfig;
  provider: ProviderSettings;
  sdk: OwnSettings | null;
  offline: boolean;
}

/**
 * Chooses the base URL: `--base-url`, then the environment, then the target, then the SDK's file, then the platform's
 * default address (C-g). An environment that contradicts the target is refused, because it would send the changes of
 * one target to the platform of another. Undefined after an error.
 */
export function chooseBaseUrl(input: UrlInput, tell: Tell): ChosenUrl | undefined {
  const { flag, target } = input;
  const source = '--base-url';
  if (isSet(flag)) {
    const url = read(flag, source, input.provider, tell);
    if (url === undefined) return undefined;
    // Findings about the environment are dropped: the flag overrides it.
    const told: Code[] = [];
    const silent = withoutFlag(input, (kind) => told.push(kind));
    const isNowhere = silent === undefined && told.every((kind) => kind === SETTINGS_CODES.noBaseUrl);
    // An implicit target has no address that a flag could override, nor has a self-hosted one that names none.
    const overrides = !isImplicit(target) && !isNowhere && url !== silent?.url;
    return { url, source, named: true, overrides };
  }
  return withoutFlag(input, tell);
}

function withoutFlag({ env, target, provider, sdk, offline }: UrlInput, tell: Tell): ChosenUrl | undefined {
  const written = target.baseUrl;
  const name = provider.baseUrlVariables.find((variable) => isSet(env[variable]));
  if (name !== undefined) {
    const url = read(env[name] ?? '', name, provider, tell);
    if (url === undefined) return undefined;
    if (written === null || written === url) return { url, source: name, named: true, overrides: false };
    tell(
      SETTINGS_CODES.envDiffers,
      `${name} is ${url}, but target ${target.name} is on ${written}. The variable is not used.`,
      `Unset ${name}, or pass --base-url to use the other address with a separate ledger.`,
      { severity: offline ? 'warning' : 'error', place: target.places?.base_url ?? target.place },
    );
  }
  const plain = { named: false, overrides: false };
  if (written !== null) return { url: written, source: `base_url of target ${target.name}`, ...plain };
  if (isSet(sdk?.base_url)) {
    const source = 'base_url in the SDK configuration';
    const url = read(sdk.base_url, source, provider, tell);
    return url === undefined ? undefined : { url, source, ...plain };
  }
  if (provider.defaultBaseUrl !== null)
    return { url: provider.defaultBaseUrl, source: 'the default', ...plain };
  // What sends nothing needs no address.
  if (offline) return undefined;
  const [variable] = provider.baseUrlVariables;
  tell(
    SETTINGS_CODES.noBaseUrl,
    `Target ${target.name} has no address.`,
    env.GITHUB_ACTIONS === 'true'
      ? `A file cannot decide where a key goes: set the input base-url of the Action, or ${variable} in env: of the step, from a variable of the repository.`
      : `Set it outside the files, which cannot decide where a key goes: ${exportLine(variable, exampleAddress(provider))}`,
    { place: target.place },
  );
  return undefined;
}

function read(text: string, source: string, provider: ProviderSettings, tell: Tell): string | undefined {
  const result = readBaseUrl(text);
  if ('url' in result) return result.url;
  const { is, remedy } = baseUrlProblem(result.problem, provider);
  tell(
    result.problem === 'clear' ? SETTINGS_CODES.clearText : SETTINGS_CODES.baseUrl,
    `${source} ${is}`,
    remedy,
  );
  return undefined;
}

/**
 * Checks that the key may go to this address: a host that its provider trusts, loopback, or a host named by flag or
 * environment. A file of the repository alone never decides where a key goes: anyone who can open a pull request could
 * have it sent to themselves.
 */
export function mayReceiveKey(
  base: ChosenUrl,
  { env, target, provider }: Pick<SettingsInput, 'env' | 'target' | 'provider'>,
  tell: Tell,
): void {
  const hosts = namedHosts(env.PIPELINES_SYNC_HOSTS, tell);
  const url = new URL(base.url);
  if (isLoopback(url.hostname)) return;
  // readBaseUrl refuses http:// to another machine already; this is the last check before a key is sent.
  if (url.protocol !== 'https:') {
    const { is, remedy } = baseUrlProblem('clear', provider);
    tell(SETTINGS_CODES.clearText, `${base.source} ${is}`, remedy);
    return;
  }
  if (provider.trusts(url)) return;
  if (base.named || hosts.some((host) => host === url.hostname || host === hostAndPort(url))) return;
  tell(
    SETTINGS_CODES.hostNotNamed,
    `The API key was not sent to ${url.host}: only ${base.source} names this host, and a file alone cannot decide where a key goes.`,
    `If you trust the host, pass --base-url ${base.url} or set PIPELINES_SYNC_HOSTS=${url.host}`,
    { place: target.places?.base_url ?? target.place },
  );
}

/** Reads `host` and `host:port` entries, separated by commas or spaces; a host without a port means all ports. */
function namedHosts(text: string | undefined, tell: Tell): string[] {
  if (!isSet(text)) return [];
  return text
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .flatMap((entry, index) => {
      const host = readHost(entry);
      if (host !== undefined) return [host];
      tell(
        SETTINGS_CODES.hostList,
        `Entry ${index + 1} of PIPELINES_SYNC_HOSTS is not a host or host:port and is ignored.`,
        'Separate hosts with commas, for example pipelines.example.com,pipelines.example.com:8443.',
      );
      return [];
    });
}

function readHost(entry: string): string | undefined {
  const [, name, port] = /^(\[[0-9a-f:.]+\]|[^/\\:@?#*[\]]+)(?::(\d{1,5}))?$/i.exec(entry) ?? [];
  if (name === undefined) return undefined;
  try {
    const url = new URL(`https://${name}${port === undefined ? '' : `:${port}`}`);
    return port === undefined ? url.hostname : hostAndPort(url);
  } catch {
    return undefined;
  }
}

function hostAndPort(url: URL): string {
  return `${url.hostname}:${url.port === '' ? '443' : url.port}`;
}

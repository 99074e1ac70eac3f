import { isLoopback } from '../http/index.js';
import type { OwnSettings, ProviderSettings } from '../model/index.js';
import type { TargetConfig } from './config-types.js';
import { BASE_URL_PROBLEMS, readBaseUrl } from './config-url.js';
import { SETTINGS_CODES } from './settings-codes.js';
import { type Environment, isImplicit, isSet, type SettingsInput, type Tell } from './settings-input.js';

/** The base URL of a run. */
export interface ChosenUrl {
  url: string;
  source: string;
  /** A flag or the environment names it, so a person wanted this host. */
  named: boolean;
  /** `--base-url` leads elsewhere than the run would go without it. */
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
 * `--base-url`, then the environment, then the target, then the SDK's file, then the platform's own
 * address (C-g). An environment that contradicts the target is refused: obeying it would send the
 * changes of one target to the platform of another. Undefined after an error.
 */
export function chooseBaseUrl(input: UrlInput, tell: Tell): ChosenUrl | undefined {
  const { flag, target } = input;
  const source = '--base-url';
  if (isSet(flag)) {
    const url = read(flag, source, tell);
    if (url === undefined) return undefined;
    // What the environment says is not judged here: the flag is the way around it.
    const silent = withoutFlag(input, () => {});
    // The stand-in target has no address of its own that a flag could differ from.
    return { url, source, named: true, overrides: !isImplicit(target) && url !== silent?.url };
  }
  return withoutFlag(input, tell);
}

function withoutFlag({ env, target, provider, sdk, offline }: UrlInput, tell: Tell): ChosenUrl | undefined {
  const written = target.baseUrl;
  const name = provider.baseUrlVariables.find((variable) => isSet(env[variable]));
  if (name !== undefined) {
    const url = read(env[name] ?? '', name, tell);
    if (url === undefined) return undefined;
    if (written === null || written === url) return { url, source: name, named: true, overrides: false };
    tell(
      SETTINGS_CODES.envDiffers,
      `${name} is ${url}, but target ${target.name} is on ${written}. The environment is not obeyed here.`,
      `Unset ${name}, or pass --base-url to go elsewhere on purpose, with a ledger of its own.`,
      { severity: offline ? 'warning' : 'error', place: target.places?.base_url ?? target.place },
    );
  }
  const plain = { named: false, overrides: false };
  if (written !== null) return { url: written, source: `base_url of target ${target.name}`, ...plain };
  if (isSet(sdk?.base_url)) {
    const source = 'base_url in the SDK configuration';
    const url = read(sdk.base_url, source, tell);
    return url === undefined ? undefined : { url, source, ...plain };
  }
  if (provider.defaultBaseUrl !== null)
    return { url: provider.defaultBaseUrl, source: 'the default', ...plain };
  const [variable] = provider.baseUrlVariables;
  tell(
    SETTINGS_CODES.noBaseUrl,
    `Nothing says where target ${target.name} is.`,
    `Set ${variable}, or write base_url below targets.${target.name}.`,
    { severity: offline ? 'warning' : 'error', place: target.place },
  );
  return undefined;
}

function read(text: string, source: string, tell: Tell): string | undefined {
  const result = readBaseUrl(text);
  if ('url' in result) return result.url;
  const { is, remedy } = BASE_URL_PROBLEMS[result.problem];
  tell(
    result.problem === 'clear' ? SETTINGS_CODES.clearText : SETTINGS_CODES.baseUrl,
    `${source} ${is}`,
    remedy,
  );
  return undefined;
}

/**
 * Whether the key may go to this address: one that its provider trusts, loopback, or a host that a person
 * named by flag or environment. A file of the repository alone never decides where a key goes: whoever
 * can open a pull request could have it sent to themselves.
 */
export function mayReceiveKey(
  base: ChosenUrl,
  { env, target, provider }: Pick<SettingsInput, 'env' | 'target' | 'provider'>,
  tell: Tell,
): void {
  const hosts = namedHosts(env.PIPELINES_SYNC_HOSTS, tell);
  const url = new URL(base.url);
  if (isLoopback(url.hostname)) return;
  // readBaseUrl lets no http:// to another machine through; this is the last look before a key leaves.
  if (url.protocol !== 'https:') {
    tell(
      SETTINGS_CODES.clearText,
      `${base.source} ${BASE_URL_PROBLEMS.clear.is}`,
      BASE_URL_PROBLEMS.clear.remedy,
    );
    return;
  }
  if (provider.trusts(url)) return;
  if (base.named || hosts.some((host) => host === url.hostname || host === hostAndPort(url))) return;
  tell(
    SETTINGS_CODES.hostNotNamed,
    `The API key is not sent to ${url.host}: only ${base.source} names it, and a file alone does not decide where a key goes.`,
    `If you trust it, pass --base-url ${base.url} or set PIPELINES_SYNC_HOSTS=${url.host}.`,
    { place: target.places?.base_url ?? target.place },
  );
}

/** `host` and `host:port` entries, between commas or spaces; a host without a port stands for all its ports. */
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
        `Entry ${index + 1} of PIPELINES_SYNC_HOSTS is not a host or host:port, and is left out.`,
        'Write names like pipelines.example.com or pipelines.example.com:8443, with commas between them.',
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

import { Agent, type Dispatcher, EnvHttpProxyAgent } from 'undici';
import { isLoopback } from './loopback.js';

/** The proxies of a company network, as the environment names them. */
export interface ProxySettings {
  /** For `https:` addresses. */
  https?: string;
  /** For `http:` addresses, and for `https:` ones where there is no other. */
  http?: string;
  /** Hosts that are reached directly, as in `NO_PROXY`. */
  none?: string;
}

/** What both the direct and the proxied connections get. */
export type ConnectionOptions = Agent.Options;

/**
 * The connections to one origin: through the proxy that the settings name for it, else direct. This
 * machine is always reached directly.
 */
export function connectionsTo(
  origin: string,
  proxy: ProxySettings | undefined,
  options: ConnectionOptions,
): Dispatcher {
  if (proxy === undefined || (proxy.http === undefined && proxy.https === undefined) || isHere(origin))
    return new Agent(options);
  // Given in full, so that undici does not look at the environment itself.
  return new EnvHttpProxyAgent({
    ...options,
    httpProxy: proxy.http ?? '',
    httpsProxy: proxy.https ?? '',
    noProxy: proxy.none ?? '',
  });
}

/** Host and port of the proxy that requests to an origin may go through, without name and password. */
export function proxyHost(origin: string, proxy: ProxySettings | undefined): string | null {
  const address = origin.startsWith('https:') ? (proxy?.https ?? proxy?.http) : proxy?.http;
  return address === undefined || isHere(origin) ? null : new URL(address).host;
}

/** The variable that names the proxy of an origin; null where there is none. */
export function proxyVariable(origin: string, proxy: ProxySettings | undefined): string | null {
  if (proxyHost(origin, proxy) === null) return null;
  return origin.startsWith('https:') && proxy?.https !== undefined ? 'HTTPS_PROXY' : 'HTTP_PROXY';
}

function isHere(origin: string): boolean {
  return isLoopback(new URL(origin).hostname);
}

import { Agent, type Dispatcher, EnvHttpProxyAgent } from 'undici';
import { isLoopback } from './loopback.js';

/** The proxies that the environment names, for example of a company network. */
export interface ProxySettings {
  /** For `https:` addresses. */
  https?: string;
  /** The variable that holds it, as it is spelled in the environment. */
  httpsFrom?: string;
  /** For `http:` addresses, and for `https:` ones where there is no other. */
  http?: string;
  /** The variable that holds it, as it is spelled in the environment. */
  httpFrom?: string;
  /** Hosts to reach directly, as in `NO_PROXY`. */
  none?: string;
}

/** Options of direct and proxied connections. */
export type ConnectionOptions = Agent.Options;

/**
 * The connections to one origin: through its proxy, if the settings name one. Loopback addresses are always reached
 * directly.
 */
export function connectionsTo(
  origin: string,
  proxy: ProxySettings | undefined,
  options: ConnectionOptions,
): Dispatcher {
  if (proxy === undefined || (proxy.http === undefined && proxy.https === undefined) || isHere(origin))
    return new Agent(options);
  // Every option is set, so that undici does not read the environment itself.
  return new EnvHttpProxyAgent({
    ...options,
    httpProxy: proxy.http ?? '',
    httpsProxy: proxy.https ?? '',
    noProxy: proxy.none ?? '',
  });
}

/** Host and port of the proxy for an origin, without user name and password; null where there is none. */
export function proxyHost(origin: string, proxy: ProxySettings | undefined): string | null {
  const address = origin.startsWith('https:') ? (proxy?.https ?? proxy?.http) : proxy?.http;
  return address === undefined || isHere(origin) ? null : new URL(address).host;
}

/** The variable that names the proxy of an origin, as it is spelled in the environment; null where there is none. */
export function proxyVariable(origin: string, proxy: ProxySettings | undefined): string | null {
  if (proxyHost(origin, proxy) === null) return null;
  return origin.startsWith('https:') && proxy?.https !== undefined
    ? (proxy.httpsFrom ?? 'HTTPS_PROXY')
    : (proxy?.httpFrom ?? 'HTTP_PROXY');
}

function isHere(origin: string): boolean {
  return isLoopback(new URL(origin).hostname);
}

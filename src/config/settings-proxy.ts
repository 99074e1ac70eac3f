import type { ProxySettings } from '../http/index.js';
import { UserError } from '../model/index.js';
import { SETTINGS_CODES } from './settings-codes.js';
import { type Environment, isSet } from './settings-input.js';

const SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:', 'socks:', 'socks5:']);

/**
 * Reads the proxies of the environment: `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`, in either case. Lower case takes
 * precedence, as for curl and git. An address without a scheme is an `http://` one.
 * @throws UserError PS3112 for an invalid address; it never shows a password
 */
export function readProxy(env: Environment): ProxySettings {
  const https = readAddress(env, 'HTTPS_PROXY');
  const http = readAddress(env, 'HTTP_PROXY');
  const none = readEither(env, 'NO_PROXY')?.value;
  return {
    ...(https === undefined ? {} : { https: https.address, httpsFrom: https.name }),
    ...(http === undefined ? {} : { http: http.address, httpFrom: http.name }),
    ...(none === undefined ? {} : { none }),
  };
}

/** Passwords in proxy addresses, encoded and decoded, to be masked in all messages. */
export function proxyPasswords(proxy: ProxySettings): string[] {
  return [proxy.https, proxy.http].flatMap((address) => {
    const { password } = new URL(address ?? 'http://none.invalid');
    return password === '' ? [] : [password, decoded(password)];
  });
}

function readAddress(env: Environment, name: string): { name: string; address: string } | undefined {
  const found = readEither(env, name);
  if (found === undefined) return undefined;
  const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(found.value) ? found.value : `http://${found.value}`;
  if (URL.canParse(text)) {
    const { protocol, hostname, href } = new URL(text);
    if (SCHEMES.has(protocol) && hostname !== '') return { name: found.name, address: href };
  }
  throw new UserError(
    SETTINGS_CODES.proxy.code,
    `The environment variable ${found.name} is not the address of a proxy.`,
    `Set it to an address like http://proxy.example:3128, or unset ${found.name}.`,
  );
}

function readEither(env: Environment, name: string): { name: string; value: string } | undefined {
  for (const one of [name.toLowerCase(), name]) {
    const value = env[one];
    if (isSet(value)) return { name: one, value: value.trim() };
  }
  return undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

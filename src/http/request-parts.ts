import { withoutEnd } from '../model/index.js';
import { InvalidRequestError, type RequestName } from './errors.js';
import type { Json } from './json.js';
import { isLoopback } from './loopback.js';

/** One value of a query parameter; a list repeats the key, undefined leaves it out, null sends it empty. */
export type QueryValue = string | number | boolean | null;

/** Query parameters in the order in which they are sent (C-a, transport facts). */
export type Query = { readonly [key: string]: QueryValue | readonly QueryValue[] | undefined };

/** The target of requests: the origin, and the path of the base URL without a trailing slash. */
export interface BaseAddress {
  origin: string;
  host: string;
  prefix: string;
}

const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
// A path on the wire: already escaped, and without parts that URL parsers would resolve.
const PATH = /^\/[!$&'()*+,\-./0-9:;=@A-Z_a-z~%]*$/;
const DOT_PARTS = /\/(?:\.|%2e){1,2}(?:\/|$)/i;

/**
 * Splits a base URL.
 *
 * @throws InvalidRequestError when it is not http(s), or carries credentials, a query or a fragment
 */
export function parseBase(baseUrl: string): BaseAddress {
  const name = { method: 'ANY', path: '/' };
  if (!URL.canParse(baseUrl)) {
    throw new InvalidRequestError(
      name,
      'The base URL is invalid; write it as https://host or https://host/path.',
    );
  }
  const url = new URL(baseUrl);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new InvalidRequestError(
      name,
      `The base URL begins with ${url.protocol}; only https: and http: are supported.`,
    );
  }
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    throw new InvalidRequestError(name, 'The base URL must not contain credentials, a query or a fragment.');
  }
  return { origin: url.origin, host: url.host, prefix: withoutEnd(url.pathname, '/') };
}

/**
 * Splits an address that a server gave for bytes, such as a presigned one. Its query is a secret, and stays as it is: a
 * signature covers it.
 *
 * @param method PUT to send bytes there, GET to fetch them
 * @throws InvalidRequestError unless it is https, or http on this machine, without credentials
 */
export function parseGiven(
  method: 'PUT' | 'GET',
  address: string,
): { origin: string; path: string; search: string } {
  const what = method === 'PUT' ? 'upload' : 'download';
  const name = { method, path: `the ${what} address` };
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || url.username !== '' || url.password !== '')
    throw new InvalidRequestError(name, `The ${what} address of the server is not a valid address.`);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname)))
    throw new InvalidRequestError(
      name,
      `The ${what} address of the server, on ${url.host}, is not https; nothing was sent to it.`,
    );
  return { origin: url.origin, path: url.pathname, search: url.search };
}

/** @throws InvalidRequestError unless the path is absolute, escaped and free of `.` and `..` parts */
export function checkPath(name: RequestName, path: string): void {
  if (!PATH.test(path) || DOT_PARTS.test(path)) {
    throw new InvalidRequestError(
      name,
      `${name.method} ${name.path}: the path must begin with "/", be percent-encoded, and not contain "." or ".." as a part.`,
    );
  }
}

/** `?a=1&b=x&b=y`, or nothing without parameters. Booleans become true and false, null an empty value. */
export function encodeQuery(name: RequestName, query: Query): string {
  const pairs: string[] = [];
  for (const [key, value] of Object.entries(query)) {
    if (value === undefined) continue;
    for (const one of typeof value === 'object' && value !== null ? value : [value]) {
      pairs.push(`${encodeURIComponent(key)}=${encodeValue(name, key, one)}`);
    }
  }
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}

function encodeValue(name: RequestName, key: string, value: QueryValue): string {
  if (typeof value !== 'number' || Number.isFinite(value)) {
    try {
      return encodeURIComponent(value ?? '');
    } catch {
      // Half of a surrogate pair has no encoding.
    }
  }
  throw new InvalidRequestError(
    name,
    `${name.method} ${name.path}: the query parameter ${key} cannot be sent; it must be a finite number or whole text.`,
  );
}

/**
 * Compact JSON in UTF-8, key order kept (C-a).
 *
 * @throws InvalidRequestError for NaN and infinities, which JSON would silently turn into null
 */
export function encodeBody(name: RequestName, body: Json): Buffer {
  const text = JSON.stringify(body, (key, value: unknown) => {
    if (typeof value === 'number' && !Number.isFinite(value)) {
      throw new InvalidRequestError(
        name,
        `${name.method} ${name.path}: the body has ${String(value)} under "${key}", which is not a number in JSON.`,
      );
    }
    return value;
  });
  return Buffer.from(text, 'utf8');
}

/**
 * Lower-cases the names of headers and checks that HTTP can carry them; the value is never shown.
 *
 * @throws InvalidRequestError naming the header and the position of the first character outside ASCII text
 */
export function checkHeaders(
  name: RequestName,
  headers: Readonly<Record<string, string>>,
): Record<string, string> {
  const checked: Record<string, string> = {};
  for (const [key, value] of Object.entries(headers)) {
    if (!TOKEN.test(key)) {
      throw new InvalidRequestError(name, `${name.method} ${name.path}: a header has an invalid name.`);
    }
    const at = value.search(/[^\t\x20-\x7e]/);
    if (at >= 0) {
      throw new InvalidRequestError(
        name,
        `${name.method} ${name.path}: the header ${key} contains a character that HTTP cannot send (position ${at + 1}). Only ASCII without line breaks is allowed.`,
      );
    }
    checked[key.toLowerCase()] = value;
  }
  return checked;
}

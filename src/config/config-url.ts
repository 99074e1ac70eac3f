import { isLoopback } from '../http/index.js';
import { exampleAddress, type ProviderSettings, withoutEnd } from '../model/index.js';

/** Why a text cannot be a base URL. */
export type BaseUrlProblem = 'form' | 'credentials' | 'query' | 'clear';

/**
 * Reads a base URL: `https://host[:port][/path]`, or `http://` for a loopback host. The result has a lower-case host, no
 * default port and no trailing `/`, so that equal addresses are equal texts. Never throws, and no problem quotes the
 * text, which may contain a password.
 */
export function readBaseUrl(text: string): { url: string } | { problem: BaseUrlProblem } {
  const trimmed = text.trim();
  // URL() would silently repair `https:host`, backslashes and line breaks.
  if (!/^https?:\/\/[^\s\\/][^\s\\]*$/i.test(trimmed)) return { problem: 'form' };
  let url: URL;
  try {
    url = new URL(trimmed);
  } catch {
    return { problem: 'form' };
  }
  if (trimmed.replace(/^https?:\/\//i, '').match(/^[^/?#]*@/) !== null) return { problem: 'credentials' };
  if (/[?#]/.test(trimmed)) return { problem: 'query' };
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) return { problem: 'clear' };
  // Programs and people look for a password before an @.
  return { url: `${url.origin}${withoutEnd(url.pathname, '/').replaceAll('@', '%40')}` };
}

/** A problem of a base URL as the end of a sentence, with its remedy. */
export function baseUrlProblem(
  problem: BaseUrlProblem,
  settings: Pick<ProviderSettings, 'defaultBaseUrl'>,
): { is: string; remedy: string } {
  if (problem !== 'form') return PROBLEMS[problem];
  return {
    is: 'is not an address of the form https://host.',
    remedy: `Write scheme and host, for example ${exampleAddress(settings)}.`,
  };
}

const PROBLEMS: Readonly<Record<Exclude<BaseUrlProblem, 'form'>, { is: string; remedy: string }>> = {
  credentials: {
    is: 'contains a user name or password.',
    remedy: 'Remove everything between // and @; the key comes from the environment.',
  },
  query: {
    is: 'has a query or a fragment.',
    remedy: 'Remove everything from ? or # on.',
  },
  clear: {
    is: 'is http:// on another machine, where the key could be intercepted.',
    remedy: 'Use https://; http:// is allowed for localhost, 127.0.0.0/8 and [::1] only.',
  },
};

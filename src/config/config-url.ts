import { isLoopback } from '../http/index.js';
import { withoutEnd } from '../model/index.js';

/** Why a text cannot be the base URL of a platform. */
export type BaseUrlProblem = 'form' | 'credentials' | 'query' | 'clear';

/**
 * Reads a base URL: `https://host[:port][/path]`, or `http://` for a loopback host. What comes back has
 * a lower-case host, no default port and no `/` at its end, so that equal addresses are equal texts.
 * Never throws, and no problem repeats the text: it may hold a password.
 */
export function readBaseUrl(text: string): { url: string } | { problem: BaseUrlProblem } {
  const trimmed = text.trim();
  // URL() would repair `https:host`, back slashes and line breaks; a person should see what they wrote.
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
  // Where an @ stands, people and programs look for a password.
  return { url: `${url.origin}${withoutEnd(url.pathname, '/').replaceAll('@', '%40')}` };
}

/** What is wrong with a base URL, as the end of a sentence about it, and what to write instead. */
export const BASE_URL_PROBLEMS: Readonly<Record<BaseUrlProblem, { is: string; remedy: string }>> = {
  form: {
    is: 'is not an address of the form https://host.',
    remedy: 'Write scheme and host, for instance https://api.pipelines.tech.',
  },
  credentials: {
    is: 'has a user name or password in it.',
    remedy: 'Take out everything between // and @; the key comes from the environment.',
  },
  query: {
    is: 'has a query or a fragment.',
    remedy: 'Take out everything from ? or # on.',
  },
  clear: {
    is: 'is http:// on another machine, where the key could be read on the way.',
    remedy: 'Write https://; http:// is for localhost, 127.0.0.0/8 and [::1] only.',
  },
};

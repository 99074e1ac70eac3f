import { cleanText } from './detail.js';

/** The deprecation of a route, as a response announces it (C-e.4). */
export interface DeprecationInfo {
  method: string;
  path: string;
  /** The Deprecation header, such as `true` or a date. */
  deprecation: string | undefined;
  /** The Sunset header: the end of the route. */
  sunset: string | undefined;
  /** Address of the successor, from a Link header with that relation. */
  successor: string | undefined;
}

/** Reads Deprecation, Sunset and the successor link; undefined without a deprecation. */
export function readDeprecation(
  request: { method: string; path: string },
  headers: Readonly<Record<string, string>>,
  redact: (text: string) => string,
): DeprecationInfo | undefined {
  if (headers.deprecation === undefined && headers.sunset === undefined) return undefined;
  const clean = (text: string | undefined): string | undefined =>
    text === undefined ? undefined : cleanText(text, redact);
  const links = [...(headers.link ?? '').matchAll(/<([^<>]*)>([^<]*)/g)];
  const link = links.find(
    ([, , rest = '']) => /\brel\s*=/i.test(rest) && /\bsuccessor-version\b/i.test(rest),
  );
  return {
    ...request,
    deprecation: clean(headers.deprecation),
    sunset: clean(headers.sunset),
    successor: clean(link?.[1]),
  };
}

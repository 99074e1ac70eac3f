import { digest } from '../../model/index.js';
import { isDivider, sealedLine } from './issue-marker.js';
import { readMarker } from './marker.js';

/** Replaces every known secret in a text. */
type Clean = (text: string) => string;

/** A comment without secrets. Its marker stays, because it contains none, and a changed marker would be invalid. */
export function maskedComment(body: string, clean: Clean): string {
  if (readMarker(body) === undefined) return clean(body);
  const end = body.indexOf('\n');
  return end < 0 ? body : body.slice(0, end) + clean(body.slice(end));
}

/** An issue's text without secrets. Its hidden lines stay, and the check is computed again. */
export function maskedIssue(text: string, clean: Clean): string {
  const [line = '', ...rest] = text.replace(/\n$/, '').split('\n');
  const parts: string[] = [];
  let part: string[] = [];
  const flush = (): void => {
    if (part.length > 0) parts.push(clean(part.join('\n')));
    part = [];
  };
  for (const one of rest) {
    if (isDivider(one)) {
      flush();
      parts.push(one);
    } else part.push(one);
  }
  flush();
  const body = parts.join('\n');
  const sealed = sealedLine(line, digest(body, 16));
  return sealed === undefined ? clean(text) : `${sealed}\n${body}\n`;
}

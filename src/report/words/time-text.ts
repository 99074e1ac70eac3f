import { cut, markdownCode, visible } from './sanitize.js';

/** `2026-11-03 10:15 UTC`; a time in another form stays as it is. */
export function timeText(at: string): string {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}):[\d.]+Z$/.exec(at) ?? [];
  return day === undefined ? cut(visible(at), 40) : `${day} ${time} UTC`;
}

/** The same as code. */
export function timeMarkdown(at: string): string {
  return markdownCode(timeText(at));
}

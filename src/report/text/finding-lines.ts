import { adviceText, type Finding, formatPlace, type Typing } from '../../model/index.js';
import { visible } from '../words/sanitize.js';
import type { Style } from './style.js';

/** A finding below what it is about: a line with its place, and what to do. */
export function findingLines(finding: Finding, style: Style, typing?: Typing): string[] {
  const { severity, code, message, place } = finding;
  const paint = severity === 'error' ? style.bad : severity === 'warning' ? style.warn : style.info;
  const where = place === undefined ? '' : `${visible(formatPlace(place))}  `;
  const advice = adviceText(finding, typing);
  return [
    `${where}${paint(severity)} ${code}  ${visible(message)}`,
    ...(advice === '' ? [] : advice.split('\n').map((line) => `  ${visible(line)}`)),
  ];
}

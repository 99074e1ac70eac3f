import { type Remedy, type Typing, typedLine } from '../../model/index.js';
import type { AccountHeader } from '../../plan/index.js';
import { accountText } from '../words/account.js';
import { goalOf } from '../words/entries.js';
import { hostText } from '../words/host.js';
import { visible } from '../words/sanitize.js';
import { displayWidth, padTo, type Style } from './style.js';

/** The indentation below the title of an entry. */
export const INDENT = '    ';
/** Columns of sign and address before the action. */
const TITLE = 58;

/** The beginning of every report of a target: `Target production`, `org 5`, the host, the ledger. */
export function targetParts(
  of: AccountHeader & { target: string; base_url: string },
  ledger: string,
  style: Style,
): string[] {
  return [
    `Target ${style.strong(visible(of.target))}`,
    accountText(of),
    visible(hostText(of.base_url)),
    visible(ledger),
  ];
}

/** Remedies, with their commands aligned, without indentation. */
export function remedyLines(remedies: readonly Remedy[], style: Style, typing?: Typing): string[] {
  const labels = remedies.map((remedy) => `To ${visible(goalOf(remedy))}:`);
  const columns = Math.min(40, Math.max(0, ...labels.map(displayWidth))) + 1;
  return remedies.map(
    (remedy, index) =>
      `${padTo(`${labels[index]} `, columns)}${style.strong(visible(typedLine(remedy, typing)))}`,
  );
}

/** Address on the left, action and place to its right; on narrow terminals below. */
function titleLine(start: string, right: readonly string[], width: number): string[] {
  const text = right.filter((part) => part !== '').join('   ');
  const columns = Math.min(TITLE, width - displayWidth(text) - 2);
  if (displayWidth(start) > columns) {
    const below = displayWidth(text) + INDENT.length <= width ? [text] : right.filter((part) => part !== '');
    return [start, ...below.map((part) => `${INDENT}${part}`)];
  }
  return [`${padTo(start, columns)}  ${text}`.trimEnd()];
}

/**
 * The title of an entry: address, action and place. It is laid out before it is coloured, because colour codes have no
 * width.
 */
export function titleLines(
  address: string,
  sign: string,
  right: readonly string[],
  paint: (text: string) => string,
  width: number,
): string[] {
  const [first = '', ...rest] = titleLine(`${sign} ${visible(address)}`, right, width);
  return [`${paint(first.slice(0, sign.length))}${first.slice(sign.length)}`, ...rest];
}

import { closest } from '../model/index.js';

/** What Commander says of a word that is none of the choices of an option or argument. */
const NO_CHOICE = /(?:argument|value) '(.*)' is invalid.*\. Allowed choices are (.+)\.$/m;

/** A sentence about a wrong command line, with the choice that was probably meant. */
export function withNearest(message: string): string {
  const [, word = '', choices = ''] = NO_CHOICE.exec(message) ?? [];
  const near = word === '' ? undefined : closest(word, choices.split(', '));
  return near === undefined ? message : message.replace(/\.(\s*)$/, `. Did you mean ${near}?$1`);
}

/** Composing or taking apart a stack of marks takes the square of its height, so no higher one is. */
const STACK = /\p{M}{31}/u;

/**
 * A text in a Unicode form, in time that grows with its length: a text of stacked marks, which no
 * language has, stays as it is. The one way to it in this tree.
 */
export function inForm(text: string, form: 'NFC' | 'NFKC' | 'NFKD'): string {
  return STACK.test(text) ? text : text.normalize(form);
}

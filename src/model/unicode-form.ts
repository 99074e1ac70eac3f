/** Normalizing a stack of combining marks takes the square of its height, so higher stacks are left alone. */
const STACK = /\p{M}{31}/u;

/**
 * A text in a Unicode form, in linear time: a text with higher stacks of marks than any language has stays unchanged.
 * All code normalizes here.
 */
export function inForm(text: string, form: 'NFC' | 'NFKC' | 'NFKD'): string {
  return STACK.test(text) ? text : text.normalize(form);
}
